"""Before a session: the link must be good enough, and the empty scale at a steady zero.

Link check: the last 10 s of readings, judged by the 95th percentile and the longest of their intervals
(docs/live.md). Zero: the median of 3 s of values within 0.5 kg of the scale's own zero that spread no
more than 0.2 kg (docs/files.md). Times are host seconds.
"""

from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from statistics import median

from loadtrainer.core import words
from loadtrainer.core.prescription import stale_limit_s
from loadtrainer.core.snapshot import Fitness
from loadtrainer.core.zero import ZERO_S, ZeroFinder

CHECK_S = 10.0
KEEP_S = 30.0
EDGE_S = 1e-6


@dataclass(frozen=True, slots=True)
class LinkCheck:
    """Verdict over the last 10 s. Intervals in s; None until two readings came."""

    fitness: Fitness
    progress: float
    rate_hz: float | None
    median_s: float | None
    p95_s: float | None
    longest_s: float | None


def judge(intervals_s: list[float]) -> Fitness:
    """Good, usable with a warning, or refused, by the figures of docs/live.md."""
    p95_s, longest_s = percentile_95(intervals_s), max(intervals_s)
    if p95_s <= 0.6 and longest_s <= 1.5:
        return Fitness.GOOD
    return Fitness.WARNING if p95_s <= 1.0 and longest_s <= 2.0 else Fitness.REFUSED


def percentile_95(values: list[float]) -> float:
    """Nearest-rank 95th percentile of a non-empty list."""
    return sorted(values)[ceil(0.95 * len(values)) - 1]


class Preparation:
    """Watches accepted raw readings until both checks hold.

    ``keep_zero``: a zero once found stays (replays and simulations begin with the shortest prefix that gives
    both); without it the last 3 s must be empty and steady at the moment of the start.
    """

    def __init__(self, *, keep_zero: bool) -> None:
        self._keep_zero = keep_zero
        self._times_s: deque[float] = deque()
        self._finder = ZeroFinder()
        self._first_s: float | None = None
        self._zero_kg: float | None = None
        self._zero_at_s = 0.0
        self.zero_words = words.say("zero.wait")

    def reading(self, t_s: float, raw_kg: float, *, trusted: bool = True) -> None:
        """Take one accepted value, before zeroing; one that is not ``trusted`` says nothing of the zero."""
        if self._first_s is None:
            self._first_s = t_s
        self._times_s.append(t_s)
        while self._times_s[0] < t_s - KEEP_S:
            self._times_s.popleft()
        if trusted:
            self._watch_zero(t_s, raw_kg)

    def zero_again(self) -> None:
        """Forget the zero and wait for a new one."""
        self._zero_kg = None
        self._finder.clear()
        self.zero_words = words.say("zero.wait")

    def restart(self) -> None:
        """Begin all over, as after another scale was chosen."""
        self._first_s = None
        self._times_s.clear()
        self.zero_again()

    @property
    def zero(self) -> tuple[float, float] | None:
        """(host time, kg) of the zero found; None while there is none."""
        return None if self._zero_kg is None else (self._zero_at_s, self._zero_kg)

    @property
    def arrivals_s(self) -> tuple[float, ...]:
        """Host times of the readings of the last 30 s."""
        return tuple(self._times_s)

    def check(self, now_s: float) -> LinkCheck:
        """The link check as of ``now_s``; a silence that still lasts counts as an interval."""
        if self._first_s is None:
            return LinkCheck(Fitness.PENDING, 0.0, None, None, None, None)
        progress = min(1.0, (now_s - self._first_s) / CHECK_S)
        window = self._window(now_s)
        intervals = [b - a for a, b in pairwise(window)]
        if not intervals:
            fitness = Fitness.REFUSED if progress >= 1 else Fitness.PENDING
            return LinkCheck(fitness, progress, None, None, None, None)
        open_s = now_s - window[-1]
        judged = [*intervals, open_s] if open_s > max(intervals) else intervals
        fitness = judge(judged) if progress >= 1 - EDGE_S else Fitness.PENDING
        usual_s = median(intervals)
        rate_hz = 1 / usual_s if usual_s > 0 else None
        return LinkCheck(fitness, progress, rate_hz, usual_s, percentile_95(intervals), max(judged))

    def _window(self, now_s: float) -> list[float]:
        """Readings of the last 10 s, and the one before them: a gap that reaches into them is theirs."""
        start_s = now_s - CHECK_S - EDGE_S
        first = sum(t_s < start_s for t_s in self._times_s)
        return list(self._times_s)[max(0, first - 1) :]

    def ready(self, now_s: float) -> bool:
        """Both checks hold, on values that still come: a session may begin."""
        usable = (Fitness.GOOD, Fitness.WARNING)
        return self._zero_kg is not None and self.fresh(now_s) and self.check(now_s).fitness in usable

    def fresh(self, now_s: float) -> bool:
        """The last value is younger than the stale limit of this signal."""
        check = self.check(now_s)
        return bool(self._times_s) and now_s - self._times_s[-1] <= stale_limit_s(check.median_s) + EDGE_S

    def _watch_zero(self, t_s: float, raw_kg: float) -> None:
        self._finder.add(t_s, raw_kg)
        found_kg = self._finder.kg
        if found_kg is not None:
            self._zero_kg, self._zero_at_s = round(found_kg, 3), t_s
            self.zero_words = words.say("zero.ok", time=words.duration(ZERO_S))
        elif not self._keep_zero or self._zero_kg is None:
            self._zero_kg = None
            self.zero_words = words.say(self._finder.refusal)
