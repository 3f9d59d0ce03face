"""Pieces of FHIR R4 that every resource of a bundle uses: names, codes, quantities, references."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from loadtrainer.review.export_model import stamp
from loadtrainer.review.model import Mark
from loadtrainer.review.tables import Names

Json = dict[str, Any]

CODES: Final = "urn:loadtrainer:code"
"""This program's own code system, for what no code was found for."""
MARKS: Final = "urn:loadtrainer:mark"
DAY: Final = "urn:loadtrainer:day-number"
LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"


@dataclass(frozen=True, slots=True)
class Scope:
    """One patient's bundle. ``made_at``: when the export is made, an aware time."""

    names: Names
    deidentify: bool
    made_at: datetime

    @property
    def stamp(self) -> str:
        """When the export was made; a de-identified one tells no more than the year, which FHIR wants."""
        return stamp(self.made_at, self.deidentify).isoformat().replace("+00:00", "Z")

    def url(self, *parts: object) -> str:
        """The address of a resource in the bundle, the same for the same patient, sessions and parts."""
        first = next(iter(self.names.sessions.values()), "")
        path = "/".join(str(part) for part in (self.names.patient, first, *parts))
        return f"urn:uuid:{uuid5(NAMESPACE_URL, f'urn:loadtrainer:{path}')}"

    def to(self, *parts: object) -> Json:
        """A reference to a resource of the bundle."""
        return {"reference": self.url(*parts)}

    def day(self, day: date) -> Json:
        """What a de-identified resource says instead of its time: the day by number."""
        if not self.deidentify:
            return {}
        return {"extension": [{"url": DAY, "valueInteger": self.names.day_number(day)}]}

    def when(self, **times: Any) -> Json:
        """Times of a resource; none where they may not leave."""
        return {} if self.deidentify else times


def spoken(text: str) -> str:
    """Someone's own words as FHIR takes a string: no control characters, not empty, no space around it."""
    return re.sub(r"[^\S \r\n\t]|[\x00-\x08\x0e-\x1f\x7f]", " ", text).strip() or "?"


def code(name: str, words: str, *further: Json) -> Json:
    """A concept of this program's own code system; ``further`` codings come first."""
    return {"coding": [*further, {"system": CODES, "code": name, "display": words}], "text": words}


def hl7(system: str, name: str) -> Json:
    """A coding of one of HL7's own code systems."""
    return {"system": f"http://terminology.hl7.org/CodeSystem/{system}", "code": name}


def quantity(value: float, unit: str) -> Json:
    """A quantity; ``unit``: UCUM."""
    return {"value": value, "unit": unit, "system": UCUM, "code": unit}


def tagged(marks: Iterable[Mark]) -> Json:
    """The tags of a session that stays out of clinical figures; nothing where it counts."""
    tags: list[Json] = [{"system": MARKS, "code": mark.value} for mark in sorted(marks)]
    if not tags:
        return {}
    made_up = any(tag["code"] in (Mark.SIMULATED, Mark.REPLAY) for tag in tags)
    return {"meta": {"tag": tags} | ({"security": [hl7("v3-ActReason", "HTEST")]} if made_up else {})}
