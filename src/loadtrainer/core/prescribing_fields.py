"""The numbers a clinician is asked for: what the sources state, what they leave open, what is proposed.

A proposal is offered beside the empty field and never taken by itself. Loads in kg, durations in s.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from loadtrainer.core.prescribing import longest_session_s
from loadtrainer.core.prescribing_numbers import CEILING, FRACTION, OWN_PROPOSALS
from loadtrainer.core.protocol import Certainty, ClinicalProtocol, Number

Kind = Literal["load", "share", "count", "minutes", "hours", "pain", "rate", "seconds"]
TOLERANCE: Final = "stages.tolerance_kg"
OWN_CEILING: Final = "limits.ceiling_kg"
OWN_LIMIT: Final = "limits.overload_kg"


@dataclass(frozen=True, slots=True)
class Field:
    """One number. ``least``, ``most``: what a prescription can hold, in the unit of its kind (kg, share of 1,
    s, h, pain 0 to 10).
    """

    name: str
    kind: Kind
    least: float
    most: float


FIELDS: Final[tuple[Field, ...]] = (
    Field("load.start_kg", "load", 0.1, 500),
    Field("load.step_kg", "load", 0.1, 500),
    Field("load.step_every_days", "count", 1, 365),
    Field(FRACTION, "share", 0.01, 1.5),
    Field(CEILING, "load", 0.1, 500),
    Field("dose.sessions_per_day", "count", 1, 12),
    Field("dose.bouts", "count", 1, 100),
    Field("dose.hold_s", "minutes", 1, 7200),
    Field("dose.rest_s", "minutes", 0, 7200),
    Field(TOLERANCE, "load", 0.1, 500),
    Field("stages.grace_s", "seconds", 0, 60),
    Field("limits.max_session_s", "minutes", 1, 14400),
    Field("limits.max_sessions_per_day", "count", 1, 12),
    Field("limits.min_hours_between", "hours", 0, 48),
    Field("limits.max_loading_rate_kg_s", "rate", 0.1, 100),
    Field("pain.progress_below", "pain", 0, 10),
    Field("pain.no_start_at", "pain", 0, 10),
    Field("pain.hold_stage_at", "pain", 0, 10),
    Field("pain.stop_at", "pain", 0, 10),
    Field("pain.next_morning_flag_at", "pain", 0, 10),
    Field("progression.required_fraction", "share", 0.01, 1),
)
"""In the order in which they are asked: load, dose, limits, pain."""
BY_NAME: Final = {field.name: field for field in FIELDS}
CEILINGS: Final = (FRACTION, CEILING)
"""Either is enough, and so is the clinician's own."""
WHEN_CONTINUOUS: Final = "stages.grace_s"
WHEN_PROPOSED: Final = "progression.required_fraction"


@dataclass(frozen=True, slots=True)
class Stated:
    """A number as a source states it. ``source``: its place in the protocol's list, from 1."""

    value: Number
    source: int
    certainty: Certainty


def stated_numbers(protocol: ClinicalProtocol) -> dict[str, Stated]:
    """Every number a source states, by its name, as the first source that names it says it."""
    values = protocol.numbers()
    found: dict[str, Stated] = {}
    for place, source in enumerate(protocol.sources, 1):
        for name in source.fields:
            value = values[name]
            if value is not None and name not in found:
                found[name] = Stated(value, place, source.certainty)
    return found


def proposal(protocol: ClinicalProtocol, name: str, settled: Mapping[str, Number]) -> Number | None:
    """What is proposed for ``name``: the protocol's, else the program's; None = nothing is.

    ``settled``: the numbers there are already; the longest session and the most sessions follow from them.
    """
    offered = protocol.proposed.get(name, OWN_PROPOSALS.get(name))
    if offered is not None:
        return offered
    if name == "limits.max_sessions_per_day":
        return settled.get("dose.sessions_per_day")
    if name == "limits.max_session_s":
        bouts, hold_s, rest_s = (settled.get(f"dose.{part}") for part in ("bouts", "hold_s", "rest_s"))
        if bouts is not None and hold_s is not None and rest_s is not None:
            return longest_session_s(int(bouts), hold_s, rest_s)
    return None


def ceiling_kg(settled: Mapping[str, Number], body_weight_kg: float | None) -> float | None:
    """The smaller of the body-weight share and the fixed ceiling; None = neither can be worked out."""
    fixed, share = settled.get(CEILING), settled.get(FRACTION)
    if share is not None and body_weight_kg is None:
        return None
    limits = [] if fixed is None else [float(fixed)]
    if share is not None and body_weight_kg is not None:
        limits.append(share * body_weight_kg)
    return round(min(limits), 3) if limits else None
