"""Mass units and the one exact conversion factor of the program."""

from enum import StrEnum
from typing import Final, NewType

Kg = NewType("Kg", float)
Seconds = NewType("Seconds", float)

KG_PER_LB: Final = 0.45359237
"""International avoirdupois pound, exact (1959 agreement)."""


class MassUnit(StrEnum):
    """A unit a scale can report or show."""

    KG = "kg"
    LB = "lb"
    ST_LB = "st:lb"
    JIN = "jin"
    G = "g"


KG_PER: Final[dict[MassUnit, float]] = {
    MassUnit.KG: 1.0,
    MassUnit.LB: KG_PER_LB,
    MassUnit.ST_LB: 14 * KG_PER_LB,
    MassUnit.JIN: 0.5,
    MassUnit.G: 0.001,
}


def to_kg(value: float, unit: MassUnit) -> float:
    """Convert ``value`` in ``unit`` (stones for st:lb) to kg."""
    return value * KG_PER[unit]


def from_kg(kg: float, unit: MassUnit) -> float:
    """Convert ``kg`` to ``unit``."""
    return kg / KG_PER[unit]
