"""Loads as a report says them: in the plan's unit for everyone, for a clinician in kg too."""

from loadtrainer.core.prescription import Prescription
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, load

MINUS = "\u2212"


def unit_of(plan: Prescription) -> MassUnit:
    """The unit a plan is written in."""
    return MassUnit(plan.display_unit)


def exact(kg: float | None, unit: MassUnit, decimals: int = 1) -> str:
    """A load for a clinician: "5 kg", of a plan written in lb "10 lb (4.54 kg)"; "no data" for None."""
    words = load(kg, unit, decimals)
    return words if kg is None or unit is MassUnit.KG else f"{words}{NBSP}({load(kg, MassUnit.KG, 2)})"


def signed(kg: float | None, unit: MassUnit) -> str:
    """A difference with its sign: "+0.3 kg", "−0.3 kg"; "no data" for None."""
    words = load(kg, unit)
    if kg is None or words.startswith("0" + NBSP):
        return words
    return f"+{words}" if kg > 0 else words.replace("-", MINUS, 1)
