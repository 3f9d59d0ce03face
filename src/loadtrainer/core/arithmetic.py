"""What the figures of a log are computed with: sums, middles and runs over its columns.

:data:`PLAIN` is the definition, in plain Python. Another arithmetic may compute the same sooner.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, compress, count, pairwise
from operator import is_not, mul, sub
from typing import NamedTuple, Protocol

from loadtrainer.core.hold import Bucket, zone_of
from loadtrainer.core.log import Samples
from loadtrainer.core.prescription import Rules
from loadtrainer.core.rise import steepest_kg_s
from loadtrainer.core.sample import Flag

DECIMALS = 4
EDGE_S = 1e-6
"""Sums of stored times differ from the exact ones by far less than this, the record's own step is larger."""
HELD = int(Flag.HELD)

Floats = Sequence[float]
Parts = Sequence[tuple[Floats, Floats]]
"""Loaded stretches: their edges (s), one more than segments, and the kg of each segment."""
Run = tuple[int, int, Bucket]
"""Samples [start, stop) of one zone with neither a gap nor an event between them."""


def tidy(value: float) -> float:
    """A figure as it is stored: four decimals, no negative zero."""
    return round(value, DECIMALS) + 0.0


class Moments(NamedTuple):
    """Of loads weighted by time: ``total_s`` > 0, integral, population variance, lower weighted median."""

    total_s: float
    dose_kg_s: float
    mean_kg: float
    variance_kg2: float
    median_kg: float
    max_kg: float


class Intervals(NamedTuple):
    """Between consecutive samples, as stored: the median, the longest, how many are gaps."""

    usual_s: float
    longest_s: float
    gaps: int


@dataclass(frozen=True, slots=True)
class Columns:
    """The samples of a log as this arithmetic wants them."""

    t_s: Floats
    kg: Floats
    flags: Sequence[int]


class Arithmetic(Protocol):
    """What :data:`PLAIN` does, perhaps otherwise."""

    def columns(self, samples: Samples) -> Columns:
        """The samples of a log, ready for the rest."""

    def runs(self, columns: Columns, rules: Rules, marks_s: set[float]) -> Iterator[Run]:
        """The samples in runs; ``marks_s``: when events happened."""

    def moments(self, parts: Parts) -> Moments | None:
        """Of loaded stretches; None = they have no length."""

    def intervals(self, times_s: Floats, max_gap_s: float) -> Intervals | None:
        """Of sample times; None = fewer than two samples."""

    def steepest(self, times_s: Floats, kgs: Floats, window_s: float, span_s: float) -> float | None:
        """As :func:`loadtrainer.core.rise.steepest_kg_s`."""


class _Plain:
    """Lists, in plain Python."""

    def columns(self, samples: Samples) -> Columns:
        return Columns(samples.t_s, samples.kg, samples.flags)

    def runs(self, columns: Columns, rules: Rules, marks_s: set[float]) -> Iterator[Run]:
        times_s, zones = columns.t_s, _zones(columns, rules)
        cuts = {0, len(zones)} | {bisect_left(times_s, mark_s) for mark_s in marks_s}
        cuts.update(compress(count(1), map(is_not, zones[1:], zones)))
        intervals_s = list(map(sub, times_s[1:], times_s))
        cuts.update(compress(count(1), map(rules.max_gap_s.__lt__, intervals_s)))
        cuts.update(compress(count(1), map((0.0).__gt__, intervals_s)))
        for start, stop in pairwise(sorted(cuts)):
            yield start, stop, zones[start]

    def moments(self, parts: Parts) -> Moments | None:
        kgs = list(chain.from_iterable(kgs for _, kgs in parts))
        lengths_s = list(chain.from_iterable(map(sub, edges_s[1:], edges_s) for edges_s, _ in parts))
        total_s = sum(lengths_s)
        if total_s <= 0:
            return None
        dose = sum(map(mul, kgs, lengths_s))
        mean = dose / total_s
        off_kg = [kg - mean for kg in kgs]
        variance = sum(map(mul, map(mul, off_kg, off_kg), lengths_s)) / total_s
        return Moments(total_s, dose, mean, variance, _middle(kgs, lengths_s, total_s), max(kgs))

    def intervals(self, times_s: Floats, max_gap_s: float) -> Intervals | None:
        found = sorted(map(sub, times_s[1:], times_s))
        if not found:
            return None
        half = len(found) // 2
        gaps = 0
        while gaps < len(found) and tidy(found[-gaps - 1]) > max_gap_s:
            gaps += 1
        return Intervals((tidy(found[half]) + tidy(found[-half - 1])) / 2, tidy(found[-1]), gaps)

    def steepest(self, times_s: Floats, kgs: Floats, window_s: float, span_s: float) -> float | None:
        return steepest_kg_s(times_s, kgs, window_s, span_s)


PLAIN: Arithmetic = _Plain()


def _zones(columns: Columns, rules: Rules) -> list[Bucket]:
    """The zone of each sample; each different load is looked at once."""
    zones = {kg: zone_of(kg, False, rules) for kg in set(columns.kg)}
    found = [zones[kg] for kg in columns.kg]
    if any(flags & HELD for flags in set(columns.flags)):
        for i, flags in enumerate(columns.flags):
            if flags & HELD:
                found[i] = zone_of(columns.kg[i], True, rules)
    return found


def _middle(kgs: Floats, lengths_s: Floats, total_s: float) -> float:
    """The lowest load at or below which the load was for half of the time."""
    spent_s: defaultdict[float, float] = defaultdict(float)
    for kg, length_s in zip(kgs, lengths_s, strict=True):
        spent_s[kg] += length_s
    below_s = 0.0
    ordered = sorted(spent_s)
    for kg in ordered:
        below_s += spent_s[kg]
        if below_s >= total_s / 2 - EDGE_S:
            return kg
    return ordered[-1]
