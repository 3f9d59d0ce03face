"""How loads and times are put on the train page. Words come from the word table; nothing here decides.

Loads in kg, times in s.
"""

import math
from dataclasses import dataclass
from typing import Final

from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.prescription import Rules
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import clock, duration, load, number, say
from loadtrainer.ui.labels import label

FINEST: Final = 0.1
"""No number on the page is finer than this, in the shown unit."""
MINUS: Final = "\u2212"


@dataclass(frozen=True, slots=True)
class Digits:
    """A load as it is painted. ``whole``: large part; ``decimal``: ".3", or "" where it is 0."""

    whole: str
    decimal: str

    def __str__(self) -> str:
        """The number as one text."""
        return self.whole + self.decimal


def digits(kg: float, unit: MassUnit, resolution_kg: float) -> Digits:
    """``kg`` in ``unit``, rounded to the scale's resolution, never finer than 0.1."""
    step = max(FINEST, from_kg(resolution_kg, unit))
    value = math.floor(from_kg(kg, unit) / step + 0.5) * step
    tenths = math.floor(abs(value) * 10 + 0.5)
    sign = MINUS if value < 0 and tenths else ""
    return Digits(f"{sign}{tenths // 10}", f"{in_use().decimal}{tenths % 10}" if tenths % 10 else "")


def band(rules: Rules, unit: MassUnit) -> str:
    """The band for patients: "18 to 22 kg"."""
    low = number(from_kg(rules.low_kg, unit), 1)
    return say("train.band", low=low, high=load(rules.high_kg, unit))


def done(credited_s: float, prescribed_s: float, running: bool) -> str:
    """Credited time of the whole: "8:18 of 20 min in band"; a waiting clock shows full minutes as "10"."""
    whole = int(credited_s)
    minutes_only = not running and whole > 0 and whole % 60 == 0
    so_far = str(whole // 60) if minutes_only else clock(whole)
    return say("time.done", done=so_far, total=duration(prescribed_s))


def spoken_time(seconds: float) -> str:
    """A time for a screen reader, rounded up: "11 min 42 s"."""
    minutes, rest = divmod(max(0, math.ceil(seconds)), 60)
    key = "said.s" if not minutes else "said.min_s" if rest else "said.min"
    return label(key, minutes=minutes, seconds=rest)
