"""What may count as no load: values that lie near the scale's own zero, still, and without a gap.

Times in one clock, loads in kg.
"""

from collections import deque
from math import inf
from statistics import median
from typing import Final

ZERO_S: Final = 3.0
WITHIN_KG: Final = 0.5
SPREAD_KG: Final = 0.2
GAP_S: Final = 2.0
"""The longest silence a usable link may have (docs/live.md): what comes after it is another story."""

EDGE_S: Final = 1e-6
EDGE_KG: Final = 1e-9


class StillWindow:
    """The last ``length_s`` of values, as far as they follow each other without a gap."""

    def __init__(self, length_s: float) -> None:
        self._length_s = length_s
        self._recent: deque[tuple[float, float]] = deque()

    def clear(self) -> None:
        """Begin all over."""
        self._recent.clear()

    def add(self, t_s: float, kg: float) -> None:
        """Take one value; ``t_s`` never runs backwards."""
        recent = self._recent
        if recent and t_s - recent[-1][0] > GAP_S + EDGE_S:
            recent.clear()
        recent.append((t_s, kg))
        while self._second_s(recent[0][0]) <= t_s - self._length_s + EDGE_S:
            recent.popleft()

    def _second_s(self, first_s: float) -> float:
        """The next moment after the first one: values of one moment stay together."""
        return next((at_s for at_s, _ in self._recent if at_s > first_s), inf)

    @property
    def full(self) -> bool:
        """The values span the whole length."""
        return bool(self._recent) and self._recent[-1][0] - self._recent[0][0] >= self._length_s - EDGE_S

    @property
    def still_kg(self) -> float | None:
        """Median of the values; None while they are too few or spread by more than 0.2 kg."""
        values = [kg for _, kg in self._recent]
        if not self.full or max(values) - min(values) > SPREAD_KG + EDGE_KG:
            return None
        return median(values)


class ZeroFinder:
    """Finds the scale's zero in its own values, and says in a key of the words table why there is none."""

    def __init__(self) -> None:
        self._window = StillWindow(ZERO_S)
        self._last_kg = 0.0

    def clear(self) -> None:
        """Begin all over."""
        self._window.clear()
        self._last_kg = 0.0

    def add(self, t_s: float, raw_kg: float) -> None:
        """Take one value, before zeroing."""
        self._last_kg = raw_kg
        if abs(raw_kg) > WITHIN_KG:
            self._window.clear()
        else:
            self._window.add(t_s, raw_kg)

    @property
    def kg(self) -> float | None:
        """The zero that the last 3 s give; None = they give none."""
        return self._window.still_kg

    @property
    def refusal(self) -> str:
        """Why there is no zero: a key of the words table; "" = there is one."""
        if self._last_kg > WITHIN_KG:
            return "zero.bad"
        if self._last_kg < -WITHIN_KG:
            return "zero.below"
        if not self._window.full:
            return "zero.wait"
        return "" if self.kg is not None else "zero.moving"
