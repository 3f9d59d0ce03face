"""The steepest rise of :mod:`loadtrainer.core.rise` in columns: the same windows, sums and answer, sooner."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from loadtrainer.core.rise import CHUNK, LEAST_SPREAD_S2
from loadtrainer.core.rise import steepest_kg_s as plainly_kg_s

Column = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


def steepest_kg_s(
    times_s: Sequence[float], kgs: Sequence[float], window_s: float, span_s: float
) -> float | None:
    """As :func:`loadtrainer.core.rise.steepest_kg_s`; times that fall, as in a forged log, are left to it."""
    t, y = np.asarray(times_s, dtype=np.float64), np.asarray(kgs, dtype=np.float64)
    if (t[1:] < t[:-1]).any():
        return plainly_kg_s(t.tolist(), y.tolist(), window_s, span_s)
    lasts = np.arange(len(t))
    firsts = np.searchsorted(t, t - window_s)
    chosen = (y > y[firsts]) & (t - t[firsts] >= span_s) & (lasts - firsts > 1)
    firsts, lasts = firsts[chosen], lasts[chosen]
    best = 0.0
    for start in range(0, len(lasts), CHUNK):
        best = max(best, _steepest_of(t, y, firsts[start : start + CHUNK], lasts[start : start + CHUNK]))
    return best if best > 0 else None


def _steepest_of(t: Column, y: Column, firsts: Places, lasts: Places) -> float:
    """The steepest of the windows from ``firsts`` to ``lasts``."""
    base, top = firsts[0], lasts[-1] + 1
    t, y = t[base:top] - t[base], y[base:top] - y[base]
    froms, tos = firsts - base, lasts + 1 - base

    def sums(values: Column) -> Column:
        running: Column = np.concatenate(([0.0], np.cumsum(values)))
        found: Column = running[tos] - running[froms]
        return found

    n, sum_t, sum_y = tos - froms, sums(t), sums(y)
    spread = sums(t * t) - sum_t * sum_t / n
    told = spread > LEAST_SPREAD_S2
    slopes = (sums(t * y) - sum_t * sum_y / n)[told] / spread[told]
    return float(slopes.max()) if len(slopes) else 0.0
