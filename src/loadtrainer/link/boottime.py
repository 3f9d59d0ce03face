"""A clock that counts through suspend and never runs backwards, and how to see that the computer slept.

Linux has CLOCK_BOOTTIME; on macOS CLOCK_MONOTONIC goes on while asleep (clock_gettime(3)) although Python's
``time.monotonic`` does not. Elsewhere wall time that runs ahead of the monotonic clock is taken for sleep.
"""

import sys
import time
from collections.abc import Callable
from typing import Final

Clock = Callable[[], float]

JUMP_S: Final = 1.0
"""Clocks that part by more than this between two looks: the computer slept, or its clock was set."""


class DivergenceClock:
    """``monotonic`` plus the seconds by which ``wall`` leapt ahead of it; leaps backwards are ignored."""

    def __init__(self, monotonic: Clock, wall: Clock) -> None:
        self._monotonic, self._wall = monotonic, wall
        self._last = monotonic(), wall()
        self._slept_s = 0.0

    def __call__(self) -> float:
        """Seconds, sleep included."""
        now = self._monotonic(), self._wall()
        ahead_s = (now[1] - self._last[1]) - (now[0] - self._last[0])
        if ahead_s > JUMP_S:
            self._slept_s += ahead_s
        self._last = now
        return now[0] + self._slept_s


def boot_clock() -> Clock:
    """The host clock of a session, seconds."""
    if sys.platform == "linux":
        return lambda: time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return lambda: time.clock_gettime(time.CLOCK_MONOTONIC)
    return DivergenceClock(time.monotonic, time.time)


class SleepWatch:
    """Tells sleep from mere waiting: the boot-time clock counts it, ``awake`` (time.monotonic) does not."""

    def __init__(self, boot: Clock, awake: Clock = time.monotonic) -> None:
        self._boot, self._awake = boot, awake
        self._last = boot(), awake()

    def look(self) -> tuple[float, float | None]:
        """The time now, s, and the length of a sleep since the last look, s; None if there was none."""
        now = self._boot(), self._awake()
        now = max(now[0], self._last[0]), now[1]
        lost_s = (now[0] - self._last[0]) - (now[1] - self._last[1])
        self._last = now
        return now[0], lost_s if lost_s > JUMP_S else None
