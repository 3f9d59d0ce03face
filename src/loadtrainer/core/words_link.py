"""Words of the search for a scale: which one is the user's, and the key of one that encrypts its values."""

from typing import Final

LINK_WORDS: Final[dict[str, str]] = {
    "ask.gesture": "Press your scale once with your hand",
    "ask.gesture.how": "Press to {load} or more.",
    "ask.gesture.two": "Two scales moved. Press yours once more.",
    "ask.moved": "This scale moved. Is it yours?",
    "ask.moved.yes": "Yes, {name}",
    "ask.off": "Take your hand off the scale",
    "ask.moved.no": "No, look again",
    "ask.newly": "Press yours. The list marks what is new.",
    "ask.newly.mark": "new",
    "ask.newly.sure": "Unsure? Switch the other scales off.",
    "ask.lone": "Is this your scale?",
    "ask.other": "Not your usual scale. Use it?",
    "ask.other.press": "Not your usual scale. Press it once.",
    "ask.key": "Enter the bind key of the scale",
    "ask.key.label": "Bind key",
    "ask.key.wrong": "This key does not open its values",
    "ask.key.how": "Say it with --scale and --option bind_key=KEY.",
    "ask.key.known": "its bind key is known",
    "ask.key.missing": "its bind key is not known",
    "ask.scale.how": "Say which with --scale ADDRESS.",
    "payload.other": "The payload names another scale.",
}
"""Merged into :data:`loadtrainer.core.words.WORDS`."""
