"""Making an unconfirmed prescription from a clinical protocol and what a clinician adds.

Every number keeps its origin: the clinician, a source of the protocol, or a proposal. The app never
prescribes: proposals for the load and the dose are used only when they were accepted, and nothing counts
until a clinician confirmed it. Loads in kg, durations in s.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from math import isfinite
from typing import Final, Literal

from pydantic import ValidationError

from loadtrainer.core.loading import refusal
from loadtrainer.core.prescription import (
    Limits,
    PainRules,
    Patient,
    Prescription,
    Progression,
    ProtocolRef,
    Stage,
)
from loadtrainer.core.protocol import ClinicalProtocol, Number
from loadtrainer.errors import RefusedError

OPTIONS: Final = {
    "load.start_kg": "--start-kg",
    "load.step_kg": "--step-kg",
    "load.step_every_days": "--step-every-days",
    "dose.sessions_per_day": "--sessions-per-day",
    "dose.bouts": "--bouts",
    "dose.hold_s": "--hold-s",
    "dose.rest_s": "--rest-s",
}
"""The numbers no prescription can do without, and the option that gives each."""
CEILING_OPTION: Final = "--ceiling-kg"
FRACTION, CEILING = "load.ceiling.body_weight_fraction", "load.ceiling.kg"
LEAST_TOLERANCE_KG: Final = 1.0
TOLERANCE_FRACTION: Final = 0.1
PROPOSED_PAIN: Final = {
    "progress_below": 5,
    "stop_at": 6,
    "no_start_at": 5,
    "hold_stage_at": 5,
    "next_morning_flag_at": 5,
}
"""Pain from 0 to 10; a proposal of this program, where the protocol names none."""
LEAST_MAX_SESSION_S: Final = 1800.0
SPARE_SESSION_S: Final = 600.0
MIN_HOURS_BETWEEN: Final = 3.0
MAX_LOADING_RATE_KG_S: Final = 3.0
GRACE_S: Final = 2.0
REQUIRED_FRACTION: Final = 0.8
MAX_STAGES: Final = 100
OWN_PROPOSAL: Final = "proposed by loadtrainer, no source"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the clinician adds. ``numbers``: by the dotted names of the protocol. None = not given.

    ``ceiling_kg``: may only be lower than the protocol's. ``days``: length of validity after ``start``.
    """

    patient: Patient
    start: date
    days: int
    numbers: dict[str, Number] = field(default_factory=dict)
    accept_proposed: bool = False
    ceiling_kg: float | None = None
    overload_kg: float | None = None
    tolerance_kg: float | None = None
    unit: Literal["kg", "lb"] | None = None
    contact: str = ""
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one number of the prescription comes from, in words."""

    name: str
    value: str
    origin: str


@dataclass(slots=True)
class _Numbers:
    """Numbers being settled, with their origins."""

    protocol: ClinicalProtocol
    choices: Choices
    origins: list[Origin] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def find(self, name: str) -> Number | None:
        """The clinician's number, else a source's, else an accepted proposal; None = there is none."""
        given, sourced = self.choices.numbers.get(name), self.protocol.numbers()[name]
        proposal = self.protocol.proposed.get(name) if self.choices.accept_proposed else None
        if given is not None:
            self.note(name, given, "given on the command line")
            return given
        if sourced is not None:
            self.note(name, sourced, f"protocol {self.protocol.id}, {self.protocol.certainty(name)}")
            return sourced
        if proposal is not None:
            self.note(name, proposal, f"proposed in protocol {self.protocol.id}, accepted")
        return proposal

    def need(self, name: str) -> Number:
        """As :meth:`find`; what there is not is listed as missing and stands as 1 until that is refused."""
        value = self.find(name)
        if value is None:
            self.missing.append(self.ask(name, OPTIONS[name]))
        return 1 if value is None else value

    def ask(self, name: str, option: str) -> str:
        """How a missing number is named: its option, and what the protocol proposes."""
        proposal = self.protocol.proposed.get(name)
        return option if proposal is None else f"{option} (proposed: {proposal:g})"

    def note(self, name: str, value: Number | str, origin: str) -> None:
        """Keep where a number comes from."""
        self.origins.append(Origin(name, value if isinstance(value, str) else f"{value:g}", origin))


def prescribe(
    protocol: ClinicalProtocol, ref: ProtocolRef, choices: Choices, new_id: str
) -> tuple[Prescription, list[Origin]]:
    """An unconfirmed prescription and the origin of its numbers.

    Raises RefusedError: numbers are missing (all are named), or the result would break a rule.
    """
    _refuse_nonsense(choices)
    numbers = _Numbers(protocol, choices)
    load = {name: numbers.need(name) for name in OPTIONS}
    ceiling_kg = _ceiling(numbers)
    if numbers.missing:
        accept = "" if choices.accept_proposed or not protocol.proposed else ", or --accept-proposed"
        why = f"no source gives these; a clinician must: {', '.join(numbers.missing)}{accept}"
        raise RefusedError(f"protocol {protocol.id}", "missing numbers", why)
    try:
        stages = _stages(numbers, load, ceiling_kg)
        prescription = Prescription(
            id=new_id,
            title=choices.title or protocol.title,
            protocol=ref,
            patient=choices.patient,
            display_unit=choices.unit or protocol.display_unit,
            valid_from=choices.start.isoformat(),
            valid_until=(choices.start + timedelta(days=choices.days)).isoformat(),
            stages=stages,
            allow_spot_checks=False,
            progression=_progression(numbers),
            limits=_limits(numbers, stages[0], ceiling_kg),
            pain=_pain(numbers),
            contact=choices.contact,
            confirmed=None,
        )
    except ValidationError as error:
        raise refusal(error, "prescription") from None
    return prescription, numbers.origins


def _refuse_nonsense(choices: Choices) -> None:
    """Refuse what would break the arithmetic before any of it is done."""
    values = {OPTIONS[name]: value for name, value in choices.numbers.items()}
    own = (choices.ceiling_kg, choices.overload_kg, choices.tolerance_kg)
    for option, value in zip((CEILING_OPTION, "--overload-kg", "--tolerance-kg"), own, strict=True):
        if value is not None:
            values[option] = value
    for option, value in values.items():
        if not isfinite(value) or value < 0 or (value == 0 and option != OPTIONS["dose.rest_s"]):
            raise RefusedError("prescription", option, "must be a number above 0")
    if not 1 <= choices.days <= 366:
        raise RefusedError("prescription", "--days", "must be 1 to 366")


def _ceiling(numbers: _Numbers) -> float:
    """The smallest of the body-weight share, the fixed ceiling and the clinician's own."""
    fraction, fixed = numbers.find(FRACTION), numbers.find(CEILING)
    own = numbers.choices.ceiling_kg
    limits = [] if fixed is None else [float(fixed)]
    if fraction is not None:
        limits.append(fraction * numbers.choices.patient.body_weight_kg)
    if own is not None:
        if limits and own > min(limits):
            why = f"{own:g} kg is above this protocol's own ceiling of {min(limits):g} kg"
            raise RefusedError(f"protocol {numbers.protocol.id}", CEILING_OPTION, why)
        limits.append(own)
        numbers.note("limits.ceiling_kg", own, "given on the command line")
    elif limits:
        numbers.note("limits.ceiling_kg", round(min(limits), 3), "the smallest of the ceilings above")
    else:
        numbers.missing.append(CEILING_OPTION)
    return round(min(limits), 3) if limits else 1.0


def _stages(numbers: _Numbers, load: dict[str, Number], ceiling_kg: float) -> list[Stage]:
    """Start, start + step, and so on, as long as target and tolerance stay under the ceiling."""
    given = numbers.choices.tolerance_kg
    start_kg, step_kg = load["load.start_kg"], load["load.step_kg"]
    least_kg = LEAST_TOLERANCE_KG if given is None else given
    targets_kg: list[float] = []
    while len(targets_kg) <= MAX_STAGES:
        target_kg = round(start_kg + len(targets_kg) * step_kg, 3)
        if targets_kg and round(target_kg + least_kg, 3) > ceiling_kg:
            break
        targets_kg.append(target_kg)
    origin = OWN_PROPOSAL if given is None else "given on the command line"
    rule = "1 kg or 10 % of the target, the larger; never past the ceiling" if given is None else f"{given:g}"
    numbers.note("stages.tolerance_kg", rule, origin)
    numbers.note("stages.grace_s", GRACE_S, OWN_PROPOSAL)
    return [
        Stage(
            target_kg=target_kg,
            tolerance_kg=given if given is not None else proposed_tolerance(target_kg, ceiling_kg),
            sessions_per_day=int(load["dose.sessions_per_day"]),
            bouts=int(load["dose.bouts"]),
            hold_s=load["dose.hold_s"],
            rest_s=load["dose.rest_s"],
            mode=numbers.protocol.dose.mode,
            grace_s=GRACE_S,
            min_days=int(load["load.step_every_days"]),
        )
        for target_kg in targets_kg
    ]


def proposed_tolerance(target_kg: float, ceiling_kg: float) -> float:
    """1 kg or 10 % of the target, at most half the target, never past the ceiling."""
    wide_kg = max(LEAST_TOLERANCE_KG, TOLERANCE_FRACTION * target_kg)
    room_kg = ceiling_kg - target_kg if ceiling_kg > target_kg else wide_kg
    return round(min(wide_kg, target_kg / 2, room_kg), 3)


def _progression(numbers: _Numbers) -> Progression:
    below = numbers.find("pain.progress_below")
    if below is None:
        below = PROPOSED_PAIN["progress_below"]
        numbers.note("progression.pain_below", below, OWN_PROPOSAL)
    return Progression(rule="manual", required_fraction=REQUIRED_FRACTION, pain_below=int(below))


def _limits(numbers: _Numbers, stage: Stage, ceiling_kg: float) -> Limits:
    dose_s = stage.bouts * stage.hold_s + (stage.bouts - 1) * stage.rest_s
    longest_s = max(LEAST_MAX_SESSION_S, dose_s + SPARE_SESSION_S)
    numbers.note("limits.max_session_s", longest_s, OWN_PROPOSAL)
    numbers.note("limits.max_sessions_per_day", stage.sessions_per_day, "as many as prescribed, none extra")
    numbers.note("limits.min_hours_between", MIN_HOURS_BETWEEN, OWN_PROPOSAL)
    numbers.note("limits.max_loading_rate_kg_s", MAX_LOADING_RATE_KG_S, OWN_PROPOSAL)
    if numbers.choices.overload_kg is not None:
        numbers.note("limits.overload_kg", numbers.choices.overload_kg, "given on the command line")
    return Limits(
        ceiling_kg=ceiling_kg,
        overload_kg=numbers.choices.overload_kg,
        max_session_s=longest_s,
        max_sessions_per_day=stage.sessions_per_day,
        min_hours_between=MIN_HOURS_BETWEEN,
        max_loading_rate_kg_s=MAX_LOADING_RATE_KG_S,
    )


def _pain(numbers: _Numbers) -> PainRules:
    stop_at = numbers.find("pain.stop_at")
    if stop_at is None:
        stop_at = PROPOSED_PAIN["stop_at"]
        numbers.note("pain.stop_at", stop_at, OWN_PROPOSAL)
    rules = PainRules(
        no_start_at=PROPOSED_PAIN["no_start_at"],
        hold_stage_at=PROPOSED_PAIN["hold_stage_at"],
        stop_at=int(stop_at),
        next_morning_flag_at=PROPOSED_PAIN["next_morning_flag_at"],
    )
    for name in ("no_start_at", "hold_stage_at", "next_morning_flag_at"):
        numbers.note(f"pain.{name}", PROPOSED_PAIN[name], OWN_PROPOSAL)
    return rules
