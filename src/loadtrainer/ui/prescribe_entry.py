"""The numbers of a plan as they stand in a field: how a value is written, and how typed text is understood.

Loads kg, times s inside; a field shows the plan's unit, minutes and percent. Never guesses (core.entry).
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from loadtrainer.core.entry import EntryError, read_load, read_number, read_whole
from loadtrainer.core.prescribing import LEAST_TOLERANCE_KG
from loadtrainer.core.prescribing_fields import TOLERANCE, Field, Kind
from loadtrainer.core.protocol import Number
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, duration, load, number
from loadtrainer.ui.labels import label

UNITS: Final[dict[Kind, str]] = {
    "share": "%",
    "count": "",
    "minutes": "min",
    "hours": "h",
    "pain": "",
    "rate": "kg/s",
    "seconds": "s",
}
"""What stands behind the number in a field that is no load."""
FACTORS: Final[dict[Kind, int]] = {"minutes": 60}
SECONDS: Final = "s"


@dataclass(frozen=True, slots=True)
class Understood:
    """What a field's text means. ``value`` None: the rule for the band. ``echo``: said beside it."""

    value: Number | None
    echo: str


def clinic_load(kg: float, unit: MassUnit) -> str:
    """A load for a clinician: "5 kg", and in a plan written in lb "10 lb (4.54 kg)"."""
    in_kg = load(kg, decimals=2)
    return in_kg if unit is MassUnit.KG else f"{load(kg, unit)} ({in_kg})"


def percent(share: float) -> str:
    """A share as "50 %"."""
    return f"{number(100 * share, 1)}{NBSP}%"


def shown(field: Field, value: Number | None, unit: MassUnit) -> str:
    """The text of a field that holds ``value``; None = the program's rule for the band."""
    if value is None:
        return label("prescribe.tolerance.rule")
    if field.kind == "load":
        return load(value, unit, 2 if unit is MassUnit.KG else 1)
    if field.kind == "share":
        return percent(value)
    if field.kind == "minutes":
        return duration(value) if value % 60 == 0 else f"{number(value, 1)}{NBSP}{SECONDS}"
    text, behind = number(value, 2), UNITS[field.kind]
    return f"{text}{NBSP}{behind}" if behind else text


def understand(field: Field, text: str, unit: MassUnit, ceiling_kg: float | None = None) -> Understood:
    """What was typed. ``ceiling_kg``: no load above it. Raises EntryError with the words for the field."""
    plain = text.replace(NBSP, " ").strip()
    if field.name == TOLERANCE and plain.endswith("%"):
        return _band_rule(plain, unit)
    if field.kind == "load":
        return _load(field, plain, unit, ceiling_kg)
    if field.kind in ("count", "pain"):
        value = read_whole(plain, least=int(field.least), most=int(field.most))
        return Understood(value, "")
    if field.kind == "share":
        typed = read_number(_bare(plain, "%"), least=100 * field.least, most=100 * field.most)
        return Understood(float(typed / 100), percent(float(typed / 100)))
    return _measure(field, plain)


def _band_rule(plain: str, unit: MassUnit) -> Understood:
    if plain.replace(" ", "") != label("prescribe.tolerance.rule").replace(NBSP, "").replace(" ", ""):
        raise EntryError(label("prescribe.tolerance.bad"))
    least = clinic_load(LEAST_TOLERANCE_KG, unit)
    return Understood(None, label("prescribe.tolerance.echo", load=least))


def _load(field: Field, plain: str, unit: MassUnit, ceiling_kg: float | None) -> Understood:
    most_kg, over = field.most, "entry.high"
    if ceiling_kg is not None and ceiling_kg < most_kg:
        most_kg, over = ceiling_kg, "entry.ceiling"
    entry = read_load(plain, unit, least_kg=field.least, most_kg=most_kg, over=over)
    return Understood(round(entry.kg, 3), entry.echo())


def _measure(field: Field, plain: str) -> Understood:
    """A time or a rate, with or without its unit; a time in minutes may be typed in seconds."""
    factor = FACTORS.get(field.kind, 1)
    if factor == 60 and plain.lower().endswith(SECONDS):
        factor, plain = 1, plain[:-1]
    behind = UNITS[field.kind]
    typed = read_number(_bare(plain, behind), least=field.least / factor, most=field.most / factor)
    value = float(typed * Decimal(factor))
    return Understood(value, shown(field, value, MassUnit.KG))


def _bare(plain: str, behind: str) -> str:
    """The text without the unit behind it."""
    return plain[: -len(behind)].rstrip() if behind and plain.lower().endswith(behind) else plain
