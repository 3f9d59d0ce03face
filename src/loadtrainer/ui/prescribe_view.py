"""A plan that is being made: what the clinician chose and typed, and what the page shows of it. Pure.

Loads in kg, times in s. ui.prescribe_read makes the one from the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from loadtrainer.core.entry import EntryError, read_load
from loadtrainer.core.prescribing_checks import Finding
from loadtrainer.core.prescribing_fields import (
    BY_NAME,
    FIELDS,
    OWN_CEILING,
    OWN_LIMIT,
    WHEN_CONTINUOUS,
    WHEN_PROPOSED,
    Field,
    stated_numbers,
)
from loadtrainer.core.prescription import Mode, Prescription, ProtocolRef, Rule
from loadtrainer.core.protocol import ClinicalProtocol, Number
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.prescribe_entry import shown

OWN_FIELDS: Final = {name: Field(name, "load", 0.1, 500) for name in (OWN_CEILING, OWN_LIMIT)}
STEP: Final = "load.step_kg"
CODE, WEIGHT, VALID = "patient.code", "patient.weight", "valid"


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything the clinician chose or typed. ``texts``: by the name of the number, as in the fields.

    ``today``: the local date, before which no plan may end.
    """

    protocol: ClinicalProtocol
    ref: ProtocolRef
    today: date
    start: date
    until: date
    weighed_on: date
    texts: Mapping[str, str] = field(default_factory=dict)
    code: str = ""
    side: str | None = None
    level: str | None = None
    weight: str = ""
    unit: MassUnit = MassUnit.KG
    contact: str = ""
    mode: Mode = "cumulative"
    rule: Rule = "manual"


@dataclass(frozen=True, slots=True)
class Line:
    """One number beside its field. ``open``: empty, and no plan without it. ``trouble``: why it is refused.

    ``offer``: the proposal as the field would show it; "" = none. ``note``: what was understood and whose
    number it is. ``finding``: what is unusual about it.
    """

    name: str
    open: bool = False
    trouble: str = ""
    offer: str = ""
    note: str = ""
    finding: str = ""

    @property
    def words(self) -> str:
        """What stands beside the field."""
        return self.trouble or self.finding or self.note

    @property
    def strong(self) -> bool:
        """These words need the clinician."""
        return bool(self.open or self.trouble or self.finding)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the page shows of a draft. ``plan`` None: too much is missing or refused for any stages.

    ``lines``: by name, of every field that is asked. ``ceiling_kg`` None: not known yet.
    """

    draft: Draft
    lines: Mapping[str, Line]
    numbers: Mapping[str, Number]
    ceiling_kg: float | None = None
    weight_kg: float | None = None
    plan: Prescription | None = None
    found: tuple[Finding, ...] = ()
    refused: str = ""

    @property
    def missing(self) -> list[str]:
        """The names of what is still empty."""
        return [name for name, line in self.lines.items() if line.open and not line.trouble]

    @property
    def troubled(self) -> list[str]:
        """The names of what is refused."""
        return [name for name, line in self.lines.items() if line.trouble]

    @property
    def asks(self) -> list[Finding]:
        """What the clinician must say in words."""
        return [finding for finding in self.found if finding.weight == "ask"]

    @property
    def ready(self) -> bool:
        """Nothing is missing or refused: only the confirmation is left."""
        return self.plan is not None and not (self.missing or self.troubled or self.refused)


def asked(draft: Draft) -> list[Field]:
    """The fields of this draft, in order; a number that has no effect in it is not asked."""
    skip = set()
    if draft.mode != "continuous":
        skip.add(WHEN_CONTINUOUS)
    if draft.rule == "manual":
        skip.add(WHEN_PROPOSED)
    return [field for field in FIELDS if field.name not in skip]


def first_text(draft: Draft, name: str) -> str:
    """The text a field opens with: what a source states, else nothing."""
    found = stated_numbers(draft.protocol).get(name)
    return "" if found is None else shown(BY_NAME[name], found.value, draft.unit)


def in_unit(text: str, before: MassUnit) -> str:
    """A typed load with the unit it was typed for, before the plan's unit changes; other text as it is."""
    try:
        return read_load(text, before).echo().partition(" (")[0]
    except EntryError:
        return text
