"""Fewer points for a drawing of many samples; no peak is lost, however far out one looks."""

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]


def stretches(t_s: Column, longest_s: float) -> list[slice]:
    """The runs of samples with no gap over ``longest_s`` between neighbours; gaps stay gaps when drawn."""
    if t_s.size == 0:
        return []
    cuts = (np.flatnonzero(np.diff(t_s) > longest_s) + 1).tolist()
    return [slice(a, b) for a, b in zip([0, *cuts], [*cuts, int(t_s.size)], strict=True)]


def peaks(t_s: Column, kg: Column, first_s: float, last_s: float, columns: int) -> tuple[Column, Column]:
    """At most four samples for each of ``columns`` equal parts of the time: first, least, most, last.

    They come in the order of time. Samples outside the time are left out, but for the nearest on each side,
    so that a line runs to the edge. ``t_s`` rises. Raises ValueError without a column or without time.
    """
    if columns < 1 or last_s <= first_s:
        raise ValueError("a drawing needs a column and some time")
    low = max(int(np.searchsorted(t_s, first_s, "left")) - 1, 0)
    high = min(int(np.searchsorted(t_s, last_s, "right")) + 1, int(t_s.size))
    t_s, kg = t_s[low:high], kg[low:high]
    if t_s.size <= 4 * columns:
        return t_s, kg
    share = (t_s - first_s) / (last_s - first_s)
    place = np.clip(np.floor(share * columns).astype(np.int64), -1, columns)
    starts = np.flatnonzero(np.diff(place, prepend=place[0] - 1))
    ends = np.append(starts[1:], t_s.size) - 1
    least = _first_of(kg, np.minimum.reduceat(kg, starts), starts, ends)
    most = _first_of(kg, np.maximum.reduceat(kg, starts), starts, ends)
    keep = np.unique(np.concatenate([starts, ends, least, most]))
    return t_s[keep], kg[keep]


def _first_of(kg: Column, wanted: Column, starts: Index, ends: Index) -> Index:
    """Where in each part its ``wanted`` value stands first; sorting the parts would cost ten times this."""
    at = np.flatnonzero(kg == np.repeat(wanted, ends - starts + 1))
    return at[np.searchsorted(at, starts)]
