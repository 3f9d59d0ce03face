"""The steepest rise of a session, in one pass: least-squares slopes of all its windows by running sums.

The sums start anew every few thousand samples, at that place's own time and load, so they lose no digits.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import mul, sub
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
    best = 0.0
    for start in range(2, len(times_s), CHUNK):
        part = firsts[start : start + CHUNK]
        chosen = [
            (first, last)
            for last, first in enumerate(part, start)
            if kgs[last] > kgs[first] and times_s[last] - times_s[first] >= span_s and last - first > 1
        ]
        if chosen:
            best = max(best, _steepest_of(times_s, kgs, chosen))
    return best if best > 0 else None


def _firsts(times_s: Sequence[float], window_s: float) -> list[int]:
    """For each sample the first one that is at most ``window_s`` older."""
    found, first = [], 0
    for t_s in times_s:
        oldest_s = t_s - window_s
        while times_s[first] < oldest_s:
            first += 1
        found.append(first)
    return found


def _steepest_of(times_s: Sequence[float], kgs: Sequence[float], chosen: list[tuple[int, int]]) -> float:
    """The steepest of the windows (first, last)."""
    base, top = min(first for first, _ in chosen), chosen[-1][1] + 1
    t0_s, kg0 = times_s[base], kgs[base]
    t = [t_s - t0_s for t_s in times_s[base:top]]
    y = [kg - kg0 for kg in kgs[base:top]]
    froms, tos = [first - base for first, _ in chosen], [last + 1 - base for _, last in chosen]

    def sums(values: Iterable[float]) -> Iterator[float]:
        running = list(accumulate(values, initial=0.0))
        return map(sub, map(running.__getitem__, tos), map(running.__getitem__, froms))

    columns = zip(
        map(sub, tos, froms), sums(t), sums(y), sums(map(mul, t, t)), sums(map(mul, t, y)), strict=True
    )
    slopes = [
        (sum_ty - sum_t * sum_y / n) / spread
        for n, sum_t, sum_y, sum_tt, sum_ty in columns
        if (spread := sum_tt - sum_t * sum_t / n) > LEAST_SPREAD_S2
    ]
    return max(slopes, default=0.0)
