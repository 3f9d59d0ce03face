"""The load axis that trace and gauge share. Pure arithmetic: kg to px, no Qt."""

from dataclasses import dataclass
from typing import Final

from loadtrainer.core.prescription import Rules

FOOT: Final = 0.5
"""The axis starts at this part of the target."""
HEAD: Final = 0.1
"""The axis ends this part of the target above the limit."""


@dataclass(frozen=True, slots=True)
class LoadAxis:
    """A fixed axis in kg: from ``foot_kg`` at the floor to ``top_kg``; never auto-scaled."""

    foot_kg: float
    low_kg: float
    high_kg: float
    limit_kg: float
    top_kg: float

    @classmethod
    def of(cls, target_kg: float, rules: Rules) -> "LoadAxis":
        """From half the target to a tenth of the target above the limit."""
        return cls(
            foot_kg=FOOT * target_kg,
            low_kg=rules.low_kg,
            high_kg=rules.high_kg,
            limit_kg=rules.overload_kg,
            top_kg=rules.overload_kg + HEAD * target_kg,
        )

    @property
    def between_kg(self) -> float:
        """The one label between foot and band."""
        return (self.foot_kg + self.low_kg) / 2

    def y(self, kg: float, top: float, floor: float) -> float:
        """The height of ``kg`` in px, where ``top`` and ``floor`` are the axis' ends; kept inside them."""
        inside = min(max(kg, self.foot_kg), self.top_kg)
        return floor - (floor - top) * (inside - self.foot_kg) / (self.top_kg - self.foot_kg)


def apart(heights: list[float], least: float) -> list[float]:
    """Label heights (px, falling down the screen) moved so that neighbours are ``least`` px apart or more."""
    moved = list(heights)
    for i in range(1, len(moved)):
        moved[i] = max(moved[i], moved[i - 1] + least)
    overflow = moved[-1] - heights[-1] if moved else 0
    if overflow > 0:
        moved[-1] = heights[-1]
        for i in range(len(moved) - 2, -1, -1):
            moved[i] = min(moved[i], moved[i + 1] - least)
    return moved
