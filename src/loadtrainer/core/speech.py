"""Which words are spoken now: pure, as the turns of the tones are. Nothing is queued for long.

A high alarm silences all other words for as long as it lasts; only its own are said with it. Words that could
not be said within 1.5 s are dropped, an alarm's too: they would speak of what is over.
"""

from dataclasses import dataclass
from typing import Final

from loadtrainer.core.effects import Priority

LATEST_S: Final = 1.5
"""Later than this, a lesser cue says something that is over."""

LONGEST_S: Final = 6.0
"""After this long words are taken to be over, whatever the engine says of them."""

ALARM_S: Final = 2.6
"""A high alarm that lasts sounds again after 2.5 s; until then it is taken to last."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words asked for at ``at_s`` of the voice's own clock; "" = only the alarm they belong to counts."""

    at_s: float
    priority: Priority
    words: str


class Talk:
    """Decides on words, one at a time. Used by one thread only; times in one clock."""

    def __init__(self) -> None:
        self._current: Spoken | None = None
        self._waiting: Spoken | None = None
        self._began_s = float("-inf")
        self._alarm_until_s = float("-inf")

    def offer(self, asked: Spoken, now_s: float) -> str | None:
        """Words to begin now, in place of all that is being said; "" = fall silent; None = go on as it is."""
        if asked.priority is Priority.HIGH:
            return self._alarm(asked, now_s)
        if not asked.words or now_s < self._alarm_until_s or now_s - asked.at_s > LATEST_S:
            return None
        current = self._current
        over = current is None or now_s - self._began_s > LONGEST_S
        if current is None or over or asked.priority > current.priority:
            self._waiting = None
            return self._begin(asked, now_s)
        self._waiting = asked
        return None

    def _begin(self, asked: Spoken, now_s: float) -> str:
        self._current, self._began_s = asked, now_s
        return asked.words

    def _alarm(self, asked: Spoken, now_s: float) -> str | None:
        self._alarm_until_s, self._waiting = asked.at_s + ALARM_S, None
        late = now_s - asked.at_s > LATEST_S
        if not asked.words or late:
            silenced = self._current is not None and self._current.priority is not Priority.HIGH
            self._current = None if silenced else self._current
            return "" if silenced else None
        return self._begin(asked, now_s)

    def ended(self, now_s: float) -> str | None:
        """What was being said is over: the words to say next, None for silence."""
        waiting, self._current, self._waiting = self._waiting, None, None
        return None if waiting is None else self.offer(waiting, now_s) or None
