"""Making an unconfirmed prescription from a clinical protocol and what a clinician adds.

Every number keeps its origin: the clinician, a source of the protocol, or a proposal. The app never
prescribes: proposals for the load and the dose are used only when they were accepted, and nothing counts
until a clinician confirmed it. Loads in kg, durations in s.
"""

from datetime import timedelta
from typing import Final

from pydantic import ValidationError

from loadtrainer.core.loading import refusal
from loadtrainer.core.prescribing_numbers import (
    CEILING,
    CEILING_OPTION,
    FRACTION,
    OPTIONS,
    OWN_PROPOSAL,
    OWN_PROPOSALS,
    Choices,
    Origin,
    Settling,
    refuse_nonsense,
)
from loadtrainer.core.prescription import (
    Limits,
    PainRules,
    Prescription,
    Progression,
    ProtocolRef,
    Stage,
)
from loadtrainer.core.protocol import ClinicalProtocol, Number
from loadtrainer.errors import RefusedError

MAX_STAGES: Final = 100
LEAST_TOLERANCE_KG: Final = 1.0
TOLERANCE_FRACTION: Final = 0.1
LEAST_MAX_SESSION_S: Final = 1800.0
SPARE_SESSION_S: Final = 600.0


def prescribe(
    protocol: ClinicalProtocol, ref: ProtocolRef, choices: Choices, new_id: str
) -> tuple[Prescription, list[Origin]]:
    """An unconfirmed prescription and the origin of its numbers.

    Raises RefusedError: numbers are missing (all are named), or the result would break a rule.
    """
    refuse_nonsense(choices)
    numbers = Settling(protocol, choices)
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


def _ceiling(numbers: Settling) -> float:
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


def _stages(numbers: Settling, load: dict[str, Number], ceiling_kg: float) -> list[Stage]:
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
    grace_s = numbers.settle("stages.grace_s", _own("stages.grace_s"))
    return [
        Stage(
            target_kg=target_kg,
            tolerance_kg=given if given is not None else proposed_tolerance(target_kg, ceiling_kg),
            sessions_per_day=int(load["dose.sessions_per_day"]),
            bouts=int(load["dose.bouts"]),
            hold_s=load["dose.hold_s"],
            rest_s=load["dose.rest_s"],
            mode=numbers.choices.mode or numbers.protocol.dose.mode,
            grace_s=grace_s,
            min_days=int(load["load.step_every_days"]),
        )
        for target_kg in targets_kg
    ]


def proposed_tolerance(target_kg: float, ceiling_kg: float) -> float:
    """1 kg or 10 % of the target, at most half the target, never past the ceiling."""
    wide_kg = max(LEAST_TOLERANCE_KG, TOLERANCE_FRACTION * target_kg)
    room_kg = ceiling_kg - target_kg if ceiling_kg > target_kg else wide_kg
    return round(min(wide_kg, target_kg / 2, room_kg), 3)


def _progression(numbers: Settling) -> Progression:
    return Progression(
        rule=numbers.choices.rule,
        required_fraction=numbers.settle(
            "progression.required_fraction", _own("progression.required_fraction")
        ),
        pain_below=int(numbers.settle("pain.progress_below", _own("pain.progress_below"))),
    )


def longest_session_s(bouts: int, hold_s: float, rest_s: float) -> float:
    """Half an hour, or where the dose takes that long, the dose and ten minutes more."""
    dose_s = bouts * hold_s + (bouts - 1) * rest_s
    return max(LEAST_MAX_SESSION_S, dose_s + SPARE_SESSION_S)


def _limits(numbers: Settling, stage: Stage, ceiling_kg: float) -> Limits:
    longest_s = longest_session_s(stage.bouts, stage.hold_s, stage.rest_s)
    if numbers.choices.overload_kg is not None:
        numbers.note("limits.overload_kg", numbers.choices.overload_kg, "given on the command line")
    most = numbers.settle(
        "limits.max_sessions_per_day", stage.sessions_per_day, "as many as prescribed, none extra"
    )
    return Limits(
        ceiling_kg=ceiling_kg,
        overload_kg=numbers.choices.overload_kg,
        max_session_s=numbers.settle("limits.max_session_s", longest_s),
        max_sessions_per_day=int(most),
        min_hours_between=numbers.settle("limits.min_hours_between", _own("limits.min_hours_between")),
        max_loading_rate_kg_s=numbers.settle(
            "limits.max_loading_rate_kg_s", _own("limits.max_loading_rate_kg_s")
        ),
    )


def _pain(numbers: Settling) -> PainRules:
    values = {
        name: int(numbers.settle(f"pain.{name}", _own(f"pain.{name}"))) for name in PainRules.model_fields
    }
    return PainRules(**values)


def _own(name: str) -> Number:
    return OWN_PROPOSALS[name]
