"""What a person types into a field for a load or a number, understood or refused in words.

Both decimal marks are one: "20,5" and "20.5". A load may carry its unit, kg or lb; without one it is in the
unit of the field. Nothing is guessed: a letter O among digits is no zero, "1,000.5" no number.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Final

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.core.words import load, number, say
from loadtrainer.errors import LoadtrainerError

MOST_KG: Final = 500.0
"""No load a person types is over this."""
MOST_NUMBER: Final = 1_000_000
DECIMALS: Final = 3
"""Of a typed number; grams are the finest thing a scale of the household sends."""
ECHO_DECIMALS: Final = 2
"""Of the kg beside a load typed in lb."""
_EXAMPLE: Final = 20.5
_UNITS: Final = {"kg": MassUnit.KG, "lb": MassUnit.LB, "lbs": MassUnit.LB}
_FACTOR: Final = {MassUnit.KG: Decimal(1), MassUnit.LB: Decimal(str(KG_PER_LB))}
_LOAD: Final = re.compile(r"(?P<number>.*?)\s*(?P<unit>kg|lbs?)?", re.IGNORECASE | re.DOTALL)
_OTHER_UNIT: Final = re.compile(
    r"[0-9.,]+\s*(g|st|stone|jin|oz|kilos?|pounds?|pfund|n|newton)", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"(?P<whole>[0-9]*)(?:[.,](?P<decimals>[0-9]+))?")


class EntryError(LoadtrainerError):
    """What was typed is refused; the message is the words beside the field."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class LoadEntry:
    """A load as typed. ``value``: in ``unit``, exactly as typed; ``unit``: kg or lb."""

    value: Decimal
    unit: MassUnit

    @property
    def kg(self) -> float:
        """The load, in kg, by the exact factor."""
        return float(self.value * _FACTOR[self.unit])

    def echo(self) -> str:
        """What was understood, for beside the field: "20.5 kg", "45 lb (20.41 kg)"."""
        typed = load(self.kg, self.unit, DECIMALS)
        return typed if self.unit is MassUnit.KG else f"{typed} ({load(self.kg, decimals=ECHO_DECIMALS)})"


def read_load(
    text: str,
    unit: MassUnit = MassUnit.KG,
    *,
    least_kg: float = 0.0,
    most_kg: float = MOST_KG,
    over: str = "entry.high",
) -> LoadEntry:
    """The load a person typed: "20,5", "20.5 kg", "45 lb", " 20 ".

    ``unit``: of the field, kg or lb, where none is typed. ``least_kg``, ``most_kg``: bounds, both allowed.
    ``over``: the words for a load above ``most_kg``; "entry.ceiling" says that it is the ceiling.
    Raises EntryError with the words for beside the field.
    """
    typed = text.strip()
    if _OTHER_UNIT.fullmatch(typed):
        raise EntryError(say("entry.unit"))
    parts = _LOAD.fullmatch(typed)
    value = read_number(parts["number"] if parts else typed, most=None)
    if parts is not None and parts["unit"] is not None:
        unit = _UNITS[parts["unit"].lower()]
    entry = LoadEntry(value, unit)
    if entry.kg < least_kg:
        raise EntryError(say("entry.low", least=_bound(least_kg, unit, ROUND_CEILING)))
    if entry.kg > most_kg:
        raise EntryError(say(over, most=_bound(most_kg, unit, ROUND_FLOOR)))
    return entry


def read_number(text: str, *, least: float = 0, most: float | None = MOST_NUMBER) -> Decimal:
    """The number a person typed, with either decimal mark, at most 3 digits after it.

    ``least``, ``most``: the bounds, both allowed. Raises EntryError with the words for beside the field.
    """
    typed = text.strip()
    if not typed:
        raise EntryError(say("entry.empty"))
    if typed[0] in "+-\u2212" and _NUMBER.fullmatch(typed[1:]):
        raise EntryError(say("entry.sign"))
    found = _NUMBER.fullmatch(typed)
    if found is None:
        raise EntryError(_not_a_number())
    decimals = found["decimals"] or ""
    if len(decimals) > DECIMALS:
        raise EntryError(say("entry.fine"))
    value = Decimal(f"{found['whole'] or '0'}.{decimals or '0'}")
    if value < Decimal(str(least)):
        raise EntryError(say("entry.low", least=number(least, DECIMALS)))
    if most is not None and value > Decimal(str(most)):
        raise EntryError(say("entry.high", most=number(most, DECIMALS)))
    return value


def read_whole(text: str, *, least: int = 0, most: int = MOST_NUMBER) -> int:
    """The whole number a person typed, such as a count. Raises EntryError as ``read_number`` does."""
    value = read_number(text, least=least, most=most)
    if value != int(value):
        raise EntryError(say("entry.whole"))
    return int(value)


def _bound(kg: float, unit: MassUnit, rounding: str) -> str:
    """A bound as a load that is itself allowed: rounded into the range, in lb to a tenth."""
    finest = Decimal("0.001") if unit is MassUnit.KG else Decimal("0.1")
    value = (Decimal(str(kg)) / _FACTOR[unit]).quantize(finest, rounding)
    return load(float(value * _FACTOR[unit]), unit, DECIMALS)


def _not_a_number() -> str:
    return say("entry.digits", example=number(_EXAMPLE, 1))
