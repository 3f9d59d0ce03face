"""The arithmetic of :mod:`loadtrainer.core.arithmetic` on arrays: the same figures, sooner."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt

from loadtrainer.core.arithmetic import (
    EDGE_S,
    HELD,
    Arithmetic,
    Columns,
    Floats,
    Intervals,
    Moments,
    Parts,
    Run,
    tidy,
)
from loadtrainer.core.hold import Bucket
from loadtrainer.core.log import Samples
from loadtrainer.core.prescription import Rules
from loadtrainer.review.rises import Column, steepest_kg_s

_ZONES: Final = (Bucket.UNLOADED, Bucket.BELOW, Bucket.IN_BAND, Bucket.ABOVE, Bucket.UNKNOWN)
_HELD: Final = _ZONES.index(Bucket.UNKNOWN)
_BINS: Final = 4096


def column(values: Sequence[float]) -> Column:
    """The values as an array; an array is itself."""
    return np.asarray(values, dtype=np.float64)


class _Arrays:
    """Columns are arrays."""

    def columns(self, samples: Samples) -> Columns:
        t_s, kg = np.array(samples.t_s, dtype=np.float64), np.array(samples.kg, dtype=np.float64)
        return Columns(cast(Floats, t_s), cast(Floats, kg), samples.flags)

    def runs(self, columns: Columns, rules: Rules, marks_s: set[float]) -> Iterator[Run]:
        t_s, zones = column(columns.t_s), _zones(columns, rules)
        intervals_s = np.diff(t_s)
        broken = (zones[1:] != zones[:-1]) | (intervals_s > rules.max_gap_s) | (intervals_s < 0)
        cuts = {0, len(zones)} | {bisect_left(t_s, mark_s) for mark_s in marks_s}
        cuts.update((np.flatnonzero(broken) + 1).tolist())
        for start, stop in pairwise(sorted(cuts)):
            yield start, stop, _ZONES[zones[start]]

    def moments(self, parts: Parts) -> Moments | None:
        if not parts:
            return None
        kg = np.concatenate([column(kgs) for _, kgs in parts])
        length_s = np.concatenate([np.diff(column(edges_s)) for edges_s, _ in parts])
        total_s = float(length_s.sum())
        if total_s <= 0:
            return None
        dose = float((kg * length_s).sum())
        mean = dose / total_s
        variance = float(((kg - mean) ** 2 * length_s).sum()) / total_s
        return Moments(total_s, dose, mean, variance, _middle(kg, length_s, total_s), float(kg.max()))

    def intervals(self, times_s: Floats, max_gap_s: float) -> Intervals | None:
        found = np.diff(column(times_s))
        if not len(found):
            return None
        half = len(found) // 2
        middle = np.partition(found, sorted({len(found) - half - 1, half}))
        usual_s = (tidy(float(middle[half])) + tidy(float(middle[-half - 1]))) / 2
        long = found[found > max_gap_s - EDGE_S * 100].tolist()
        gaps = sum(tidy(interval_s) > max_gap_s for interval_s in long)
        return Intervals(usual_s, tidy(float(found.max())), gaps)

    def steepest(self, times_s: Floats, kgs: Floats, window_s: float, span_s: float) -> float | None:
        return steepest_kg_s(times_s, kgs, window_s, span_s)


ARRAYS: Arithmetic = _Arrays()


def held(flags: Sequence[int]) -> npt.NDArray[np.bool_] | None:
    """Which samples the scale repeated from before; None = not one."""
    if not any(one & HELD for one in set(flags)):
        return None
    found: npt.NDArray[np.bool_] = (np.array(flags, dtype=np.int64) & HELD) > 0
    return found


def _zones(columns: Columns, rules: Rules) -> npt.NDArray[Any]:
    """The place of each sample's zone in :data:`_ZONES`."""
    kg = column(columns.kg)
    loaded = np.where(kg < rules.low_kg, 1, np.where(kg <= rules.high_kg, 2, 3))
    zones = np.where(kg < rules.touch_kg, 0, loaded)
    if (repeated := held(columns.flags)) is not None:
        zones[repeated] = _HELD
    return zones


def _middle(kg: Column, length_s: Column, total_s: float) -> float:
    """The lowest load at or below which the load was for half of the time, looked for in narrow bins."""
    lowest, highest = float(kg.min()), float(kg.max())
    if lowest == highest:
        return lowest
    bins = ((kg - lowest) * (_BINS / (highest - lowest))).astype(np.int64)
    passed_s = np.cumsum(np.bincount(bins, length_s))
    half_s = total_s / 2 - EDGE_S
    place = int(np.searchsorted(passed_s, half_s))
    inside = bins == min(place, len(passed_s) - 1)
    values, inverse = np.unique(kg[inside], return_inverse=True)
    below_s = float(passed_s[place - 1]) if place else 0.0
    upto_s = below_s + np.cumsum(np.bincount(inverse, length_s[inside]))
    return float(values[min(int(np.searchsorted(upto_s, half_s)), len(values) - 1)])
