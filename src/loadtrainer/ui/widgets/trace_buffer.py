"""The last 30 s of load for the trace: what is drawn, where the gaps are. Numpy only, no Qt."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from loadtrainer.core.prescription import Rules
from loadtrainer.core.sample import Flag, Sample

SPAN_S: Final = 30.0
_ROOM: Final = 8192
"""Rows kept: 30 s of the fastest scale several times over, so that shifting is rare."""

Floats = NDArray[np.float64]


class TraceBuffer:
    """Times (session s) and loads (kg) in order; a NaN load is a break in the line."""

    def __init__(self) -> None:
        self._t = np.empty(_ROOM)
        self._kg = np.empty(_ROOM)
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._count = 0
        self._broken = False
        self._last_s: float | None = None
        self._last_kg: float | None = None
        self.gaps: list[tuple[float, float]] = []

    @property
    def last_s(self) -> float | None:
        """When the last drawn sample was; None before the first."""
        return self._last_s

    @property
    def last_kg(self) -> float | None:
        """The last drawn load; None before the first."""
        return self._last_kg

    def add(self, sample: Sample, max_gap_s: float) -> None:
        """Take a sample. Held values are not drawn; more than ``max_gap_s`` without one is a gap."""
        if sample.flags & Flag.HELD:
            self._broken = True
            return
        last_s = self._last_s
        if last_s is not None:
            if sample.t_s < last_s:
                return
            broken = self._broken or bool(sample.flags & Flag.AFTER_GAP) or sample.t_s - last_s > max_gap_s
            if broken:
                self._append(sample.t_s, float("nan"))
                self.gaps.append((last_s, sample.t_s))
        self._append(sample.t_s, sample.kg)
        self._last_s, self._last_kg, self._broken = sample.t_s, sample.kg, False
        self.gaps = [gap for gap in self.gaps if gap[1] > sample.t_s - SPAN_S]

    def _append(self, t_s: float, kg: float) -> None:
        if self._count == _ROOM:
            first = int(np.searchsorted(self._t, t_s - SPAN_S))
            first = max(first - 1, _ROOM // 4)
            kept = _ROOM - first
            self._t[:kept] = self._t[first:].copy()
            self._kg[:kept] = self._kg[first:].copy()
            self._count = kept
        self._t[self._count] = t_s
        self._kg[self._count] = kg
        self._count += 1

    def window(self, now_s: float) -> tuple[Floats, Floats]:
        """Seconds before now (-30 to 0) and loads of what is still on the trace, one row more at the left."""
        times = self._t[: self._count]
        first = max(0, int(np.searchsorted(times, now_s - SPAN_S)) - 1)
        return times[first:] - now_s, self._kg[first : self._count].copy()

    def seconds(self, now_s: float, rules: Rules) -> tuple[float, float, float]:
        """Seconds in band, below and above of the last 30 s, each sample for at most ``max_gap_s``."""
        x, kg = self.window(now_s)
        if not len(x):
            return 0.0, 0.0, 0.0
        lasts = np.minimum(np.diff(np.append(x, 0.0)), rules.max_gap_s)
        known = np.isfinite(kg)
        below = known & (kg < rules.low_kg)
        above = known & (kg > rules.high_kg)
        inside = known & ~below & ~above
        return float(lasts[inside].sum()), float(lasts[below].sum()), float(lasts[above].sum())


def drawn(x: Floats, kg: Floats, foot_kg: float) -> tuple[Floats, list[tuple[float, float]]]:
    """The line's loads and the runs (from x, to x) that lie below the axis' foot.

    A load below the foot is not on the line, except where the line comes down to the floor or leaves it.
    """
    low = np.isfinite(kg) & (kg < foot_kg)
    high = np.isfinite(kg) & ~low
    touches = low & (np.append(high[1:], False) | np.insert(high[:-1], 0, False))
    line = np.where(touches, foot_kg, np.where(low, np.nan, kg))
    edges = np.diff(np.concatenate(([0], low.astype(np.int8), [0])))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1
    return line, [(float(x[a]), float(x[b])) for a, b in zip(starts, ends, strict=True)]
