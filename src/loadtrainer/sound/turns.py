"""Which cue sounds now: one at a time, the more serious first, nothing late.

A cue as serious as the one that sounds takes its place at once, so a high alarm waits for nothing. A lesser
one waits for its turn, and is dropped when that comes more than 1.5 s late; high alarms are never dropped.
"""

from dataclasses import dataclass

from loadtrainer.core.effects import Priority, Tone
from loadtrainer.core.speech import LATEST_S


@dataclass(frozen=True, slots=True)
class Request:
    """Play ``tone``, asked for at ``at_s`` of the player's own clock."""

    at_s: float
    priority: Priority
    tone: Tone

    def late(self, now_s: float) -> bool:
        """Too old to be worth hearing; a high alarm never is."""
        return self.priority is not Priority.HIGH and now_s - self.at_s > LATEST_S


class Turns:
    """The cue that sounds and the one that may follow it. Used by one thread only."""

    def __init__(self) -> None:
        self.current: Request | None = None
        self._waiting: Request | None = None

    def offer(self, request: Request, now_s: float) -> bool:
        """True: start ``request`` at once, whatever sounds. False: it waits, or is dropped."""
        if request.late(now_s):
            return False
        if self.current is None or request.priority >= self.current.priority:
            self.current = request
            return True
        if self._waiting is None or request.priority >= self._waiting.priority:
            self._waiting = request
        return False

    def ended(self, now_s: float) -> Request | None:
        """The current cue is over: the one to start now, None for silence."""
        waiting, self._waiting = self._waiting, None
        self.current = None if waiting is None or waiting.late(now_s) else waiting
        return self.current
