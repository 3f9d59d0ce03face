"""The load of one session as it is drawn: live stretches, unknown stretches, and no peak lost at any zoom."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from loadtrainer.core.log import SessionLog
from loadtrainer.core.sample import Flag
from loadtrainer.review.charts_time import LEAST_S, unknown
from loadtrainer.review.decimate import Column, Index

Links = npt.NDArray[np.int32]
MOST_COLUMNS: Final = 2000
"""A drawing is never finer than this; a column of samples keeps its least and its most."""


@dataclass(frozen=True, slots=True)
class Line:
    """Points to draw. ``links``: 1 where a point is joined to the next, 0 at a gap. Loads in kg."""

    t_s: Column
    kg: Column
    links: Links


@dataclass(frozen=True, slots=True)
class SessionTrace:
    """One session. ``t_s``, ``kg``: samples that are live; a load below zero is drawn as zero.

    ``gaps``: (from, to) in s of unknown time. ``most_kg``: the highest value. ``end_s``: its length.
    """

    t_s: Column
    kg: Column
    gaps: tuple[tuple[float, float], ...]
    max_gap_s: float
    most_kg: float
    end_s: float
    _cuts: Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find once after which samples the line is broken."""
        object.__setattr__(self, "_cuts", np.flatnonzero(np.diff(self.t_s) > self.max_gap_s))

    def drawn(self, first_s: float, last_s: float, columns: int) -> Line:
        """All samples from ``first_s`` to ``last_s``, or the least and the most of each of ``columns`` parts.

        The nearest sample on each side is in it, so that the line runs to the edge. A sample alone between
        two gaps stays a dot.
        """
        low = max(int(np.searchsorted(self.t_s, first_s, "left")) - 1, 0)
        high = min(int(np.searchsorted(self.t_s, last_s, "right")) + 1, int(self.t_s.size))
        columns = max(1, min(columns, MOST_COLUMNS))
        if high <= low:
            return Line(self.t_s[:0], self.kg[:0], np.zeros(0, np.int32))
        if high - low <= 2 * columns:
            return self._every(low, high)
        edges = np.searchsorted(self.t_s[low:high], np.linspace(first_s, last_s, columns + 1))
        starts = np.unique(np.concatenate([[0], edges[edges < high - low], [high - low - 1]]))
        return self._columns(low, low + starts, high)

    def _every(self, low: int, high: int) -> Line:
        t_s, kg = self.t_s[low:high], self.kg[low:high]
        run = np.searchsorted(self._cuts, np.arange(low, high), "left")
        joined = np.append(run[1:] == run[:-1], False)
        alone = ~(joined | np.append(False, joined[:-1]))
        times = np.where(alone, 2, 1)
        # A point that is joined to its own copy is drawn as a dot by a pen with square ends.
        links = np.repeat(joined | alone, times)
        links[np.cumsum(times)[alone] - 1] = False
        return Line(np.repeat(t_s, times), np.repeat(kg, times), links.astype(np.int32))

    def _columns(self, low: int, starts: Index, high: int) -> Line:
        """An upright line for each column, from its least to its most, joined to the next where no gap is."""
        kg = self.kg[low:high]
        ends = np.append(starts[1:], high) - 1
        least, most = (find.reduceat(kg, starts - low) for find in (np.minimum, np.maximum))
        rising = self.kg[starts] <= self.kg[ends]
        loads = np.stack([np.where(rising, least, most), np.where(rising, most, least)], axis=1).ravel()
        run = np.searchsorted(self._cuts, starts, "left")
        links = np.ones(loads.size, np.int32)
        links[1::2] = np.append(run[1:] == run[:-1], False)
        return Line(np.repeat(self.t_s[starts], 2), loads, links)


def trace_of(log: SessionLog) -> SessionTrace:
    """The trace of a finished session."""
    samples, rules = log.samples, log.rules
    t_s = np.asarray(samples.t_s, dtype=np.float64)
    kg = np.maximum(np.asarray(samples.kg, dtype=np.float64), 0.0)
    held = (np.asarray(samples.flags, dtype=np.int64) & Flag.HELD) != 0
    end_s = max(log.summary.time_s.elapsed, float(t_s[-1]) if t_s.size else 0.0, 1.0)
    found = unknown(t_s, held, end_s, rules.max_gap_s)
    return SessionTrace(
        t_s=t_s[~held],
        kg=kg[~held],
        gaps=tuple(gap for gap in found if gap[1] - gap[0] >= LEAST_S),
        max_gap_s=rules.max_gap_s,
        most_kg=float(kg.max(initial=0.0)),
        end_s=end_s,
    )
