"""The load of one session as it is drawn: live stretches, unknown stretches, and no peak lost at any zoom."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from loadtrainer.core.log import SessionLog
from loadtrainer.core.sample import Flag
from loadtrainer.review.charts_time import LEAST_S, unknown
from loadtrainer.review.decimate import Column, peaks

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

    def drawn(self, first_s: float, last_s: float, columns: int) -> Line:
        """At most four points for each of ``columns``; a sample alone between two gaps stays a dot."""
        t_s, kg = peaks(self.t_s, self.kg, first_s, last_s, max(1, min(columns, MOST_COLUMNS)))
        if not t_s.size:
            return Line(t_s, kg, np.zeros(0, np.int32))
        joined = self._joined(t_s)
        alone = ~(joined | np.append(False, joined[:-1]))
        times = np.where(alone, 2, 1)
        # A point that is joined to its own copy is drawn as a dot by a round pen.
        links = np.repeat(joined | alone, times)
        links[np.cumsum(times)[alone] - 1] = False
        return Line(np.repeat(t_s, times), np.repeat(kg, times), links.astype(np.int32))

    def _joined(self, t_s: Column) -> npt.NDArray[np.bool_]:
        """Whether a point and the next belong to one stretch; the last one never does."""
        cuts = np.flatnonzero(np.diff(self.t_s) > self.max_gap_s)
        run = np.searchsorted(cuts, np.searchsorted(self.t_s, t_s, "left"), "left")
        return np.append(run[1:] == run[:-1], False)


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
