"""The steepest rise of a session, in one pass: least-squares slopes of all its windows by running sums.

The sums start anew every few thousand samples, at that place's own time and load, so they lose no digits.
"""

from collections.abc import Sequence
from itertools import accumulate
from operator import mul
from typing import Final

CHUNK: Final = 4096
LEAST_SPREAD_S2: Final = 1e-9
"""Of the times of a window; readings nearer to each other than that tell no slope."""


def steepest_kg_s(
    times_s: Sequence[float], kgs: Sequence[float], window_s: float, span_s: float
) -> float | None:
    """Steepest slope of at least three samples that span at least ``span_s`` and at most ``window_s``.

    Of windows that end higher than they began; None where there is none. Times never fall.
    """
    firsts = _firsts(times_s, window_s)
    best: float | None = None
    for start in range(2, len(times_s), CHUNK):
        chunk = [
            (first, last)
            for last, first in enumerate(firsts[start : start + CHUNK], start)
            if kgs[last] > kgs[first] and times_s[last] - times_s[first] >= span_s and last - first > 1
        ]
        if chunk:
            slope = _steepest_of(times_s, kgs, chunk)
            best = slope if best is None else max(best, slope)
    return best if best is not None and best > 0 else None


def _firsts(times_s: Sequence[float], window_s: float) -> list[int]:
    """For each sample the first one that is at most ``window_s`` older."""
    found, first = [], 0
    for t_s in times_s:
        oldest_s = t_s - window_s
        while times_s[first] < oldest_s:
            first += 1
        found.append(first)
    return found


def _steepest_of(times_s: Sequence[float], kgs: Sequence[float], chunk: list[tuple[int, int]]) -> float:
    """The steepest of the windows (first, last)."""
    base, top = min(first for first, _ in chunk), chunk[-1][1] + 1
    t0_s, kg0 = times_s[base], kgs[base]
    t = [t_s - t0_s for t_s in times_s[base:top]]
    y = [kg - kg0 for kg in kgs[base:top]]
    st, sy = list(accumulate(t, initial=0.0)), list(accumulate(y, initial=0.0))
    stt = list(accumulate(map(mul, t, t), initial=0.0))
    sty = list(accumulate(map(mul, t, y), initial=0.0))
    best = float("-inf")
    for first, last in chunk:
        a, b = first - base, last + 1 - base
        count, sum_t = b - a, st[b] - st[a]
        spread = stt[b] - stt[a] - sum_t * sum_t / count
        if spread > LEAST_SPREAD_S2:
            slope = (sty[b] - sty[a] - sum_t * (sy[b] - sy[a]) / count) / spread
            if slope > best:
                best = slope
    return best
