"""Names of keys, and what each key does; a part of the one table in ui.labels."""

from typing import Final

KEY_LABELS: Final[dict[str, str]] = {
    "cap.space": "Space",
    "cap.enter": "Enter",
    "cap.tab": "Tab, arrows",
    "cap.esc": "Esc",
    "cap.digits": "0 to 10",
    "cap.size": "Ctrl +, Ctrl −",
    "cap.quit": "Ctrl Q",
    "keys.space": "The dark button; also a foot switch",
    "keys.enter": "The part that has the focus",
    "keys.tab": "Move the focus",
    "keys.esc": "Back; in a session: pause and ask",
    "keys.digits": "Pain, where it is asked; after P too",
    "keys.n": "None of these",
    "keys.z": "Zero again",
    "keys.o": "Open a plan",
    "keys.c": "Check the scale",
    "keys.p": "Pain in a session",
    "keys.m": "Mute for 2 min, again to end",
    "keys.v": "Say state, load and time left",
    "keys.size": "Text size",
    "keys.f11": "Full screen",
    "keys.quit": "Quit; not while a session runs",
}
"""At most eight words a line."""
