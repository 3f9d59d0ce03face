"""Whether a value is live: when it was proven, whether the scale holds it, how fast it rises.

Live means proven: a value is live only while a new transmission is proven younger than the stale limit.
A scale that locks is found by its own flag where the family is known to lock, and by values more still than
a person can be. Times in one clock, loads in kg after zero.
"""

from collections import deque

from loadtrainer.core.figures import EDGE_S, RAMP_MIN_HZ, RAMP_SPAN_S, RAMP_WINDOW_S, slope_kg_s
from loadtrainer.core.sample import LocksOn, Reading, ScaleInfo

STILL_S = 8.0
"""A loaded value identical for this long is held, not steady (docs/live.md: 4 to 8 s)."""

STILL_COUNT = 6


class HeldDetector:
    """Says whether a loaded reading follows the load or is held by the scale.

    ``still_s``: an identical load is held after so long, as learned in the scale's check; None = 8 s.
    """

    def __init__(self, locks_on: LocksOn | None, still_s: float | None = None) -> None:
        self.locks_on = locks_on
        self._still_s = STILL_S if still_s is None else still_s
        self._kg: float | None = None
        self._since_s = 0.0
        self._count = 0

    def held(self, t_s: float, reading: Reading, kg: float, touch_kg: float) -> bool:
        """Judge one reading; below ``touch_kg`` nothing is held."""
        if kg != self._kg:
            self._kg, self._since_s, self._count = kg, t_s, 0
        self._count += 1
        if kg < touch_kg:
            return False
        if reading.removed:
            return True
        if (self.locks_on == "stable" and reading.stable) or (self.locks_on == "final" and reading.final):
            return True
        return self._count >= STILL_COUNT and t_s - self._since_s >= self._still_s


def held_detector(scale: ScaleInfo | None) -> HeldDetector:
    """A detector that knows what is known of the scale."""
    return HeldDetector(None) if scale is None else HeldDetector(scale.locks_on, scale.still_s)


class RateOfRise:
    """Least-squares slope of the last 0.5 s, where the scale is quick enough to tell."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, float]] = deque()

    def rise_kg_s(self, t_s: float, kg: float) -> float | None:
        """Take one sample; None until they fill the window, or under 5 Hz."""
        points = self._points
        points.append((t_s, kg))
        while points[0][0] < t_s - RAMP_WINDOW_S - EDGE_S:
            points.popleft()
        span_s = t_s - points[0][0]
        if len(points) < 3 or not RAMP_SPAN_S - EDGE_S <= span_s <= (len(points) - 1) / RAMP_MIN_HZ + EDGE_S:
            return None
        return slope_kg_s([t for t, _ in points], [kg for _, kg in points])


class UsualInterval:
    """Median of the last few intervals: what is usual for this scale right now."""

    def __init__(self, first_guess_s: float) -> None:
        self._intervals: deque[float] = deque([first_guess_s], maxlen=9)

    def add(self, interval_s: float) -> None:
        """Take one interval."""
        self._intervals.append(interval_s)

    @property
    def usual_s(self) -> float:
        """The usual interval."""
        return sorted(self._intervals)[len(self._intervals) // 2]
