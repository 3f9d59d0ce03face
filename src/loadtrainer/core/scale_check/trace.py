"""Everything the scale said during a check, in order. Loads in kg as the scale said them, times in s."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Point:
    """One live value with the scale's own flags."""

    t_s: float
    kg: float
    stable: bool = False
    final: bool = False


@dataclass(slots=True)
class Trace:
    """The live values so far, and when the link went down."""

    points: list[Point] = field(default_factory=list)
    breaks_s: list[float] = field(default_factory=list)

    @property
    def last(self) -> Point | None:
        """The newest value."""
        return self.points[-1] if self.points else None

    def add(self, point: Point) -> None:
        """Take one value; it is never older than the one before."""
        self.points.append(point)

    def since(self, t_s: float) -> list[Point]:
        """The values from ``t_s`` on."""
        return self.points[bisect_left(self.points, t_s, key=lambda point: point.t_s) :]

    def newest(self, window_s: float, now_s: float, least: int = 1) -> list[Point]:
        """The values of the last ``window_s``, or the last ``least`` ones where these reach further back."""
        first = bisect_left(self.points, now_s - window_s, key=lambda point: point.t_s)
        return self.points[max(0, min(first, len(self.points) - least)) :]

    def broken(self, from_s: float, to_s: float) -> bool:
        """Whether the link went down between the two times."""
        return any(from_s <= t_s <= to_s for t_s in self.breaks_s)

    def intervals_s(self, points: Sequence[Point]) -> list[float]:
        """Between neighbouring values; those across a lost link say nothing about its quality."""
        return [b.t_s - a.t_s for a, b in pairwise(points) if not self.broken(a.t_s, b.t_s)]


def middle_kg(points: Sequence[Point]) -> float:
    """Median load of some values, at least one."""
    return median(point.kg for point in points)


def spread_kg(points: Sequence[Point]) -> float:
    """Between the highest and the lowest of some values, at least one."""
    return max(point.kg for point in points) - min(point.kg for point in points)
