"""What is unusual or impossible in a plan before it is confirmed: rules of plain sense, no source gives them.

``stop``: the plan cannot be confirmed so. ``ask``: it can, once the clinician said in words that it is meant.
Loads in kg, durations in s.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from loadtrainer.core.prescribing_fields import OWN_LIMIT, TOLERANCE
from loadtrainer.core.prescription import Prescription, Stage, derive_rules

Weight = Literal["stop", "ask"]
LARGE_STEP_KG: Final = 10.0
LARGE_STEP_SHARE: Final = 0.25
MOST_STEP_SHARE: Final = 0.5
"""Of the present target, where that is above 10 kg."""
USUAL_SESSION_S: Final = 1800.0
USUAL_SESSIONS: Final = 3
SLACK: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say beside ``field``. ``key``: of the words. ``stage``: from 1; 0 = the whole plan.

    ``kg``, ``share``, ``time_s``, ``count``: what the words name; None = they do not name it.
    """

    field: str
    weight: Weight
    key: str
    stage: int = 0
    kg: float | None = None
    from_kg: float | None = None
    share: float | None = None
    time_s: float | None = None
    count: int | None = None


def large_step(before_kg: float, after_kg: float) -> bool:
    """A step up by more than 25 % or more than 10 kg, which a person confirms in words."""
    step_kg = after_kg - before_kg
    return step_kg > LARGE_STEP_KG + SLACK or step_kg > LARGE_STEP_SHARE * before_kg + SLACK


def findings(plan: Prescription, smallest_kg: float | None = None) -> list[Finding]:
    """Everything unusual, in the order of the fields. ``smallest_kg``: least load the scale shows; None =
    unknown.
    """
    return [
        *_low_target(plan, smallest_kg),
        *_steps(plan),
        *_bands(plan),
        *_dose(plan),
    ]


def _low_target(plan: Prescription, smallest_kg: float | None) -> Iterator[Finding]:
    stage = plan.stages[0]
    if smallest_kg is not None and smallest_kg > stage.target_kg - stage.tolerance_kg:
        yield Finding("load.start_kg", "ask", "unseen", 1, kg=smallest_kg)


def _steps(plan: Prescription) -> Iterator[Finding]:
    for number, (before, after) in enumerate(pairwise(plan.stages), 2):
        if not large_step(before.target_kg, after.target_kg):
            continue
        share = after.target_kg / before.target_kg - 1
        beyond = after.target_kg - before.target_kg > LARGE_STEP_KG + SLACK or (
            before.target_kg > LARGE_STEP_KG and share > MOST_STEP_SHARE + SLACK
        )
        yield Finding(
            "load.step_kg",
            "ask",
            "beyond" if beyond else "large",
            number,
            kg=after.target_kg,
            from_kg=before.target_kg,
            share=share,
        )


def _bands(plan: Prescription) -> Iterator[Finding]:
    for number, stage in enumerate(plan.stages, 1):
        if stage.target_kg < 2 * stage.tolerance_kg - SLACK:
            yield Finding(TOLERANCE, "stop", "wide", number, kg=stage.target_kg / 2)
            return


def dose_s(stage: Stage) -> float:
    """How long one session takes at the least, rests included."""
    return stage.bouts * stage.hold_s + (stage.bouts - 1) * stage.rest_s


def _dose(plan: Prescription) -> Iterator[Finding]:
    stage = plan.stages[0]
    if stage.sessions_per_day > USUAL_SESSIONS:
        yield Finding("dose.sessions_per_day", "ask", "often", count=USUAL_SESSIONS)
    if dose_s(stage) > USUAL_SESSION_S + SLACK:
        yield Finding("dose.hold_s", "ask", "long", time_s=USUAL_SESSION_S)
    if plan.limits.max_sessions_per_day < stage.sessions_per_day:
        most = stage.sessions_per_day
        yield Finding("limits.max_sessions_per_day", "stop", "fewer", count=most)
    elif plan.limits.max_sessions_per_day > max(USUAL_SESSIONS, stage.sessions_per_day):
        yield Finding("limits.max_sessions_per_day", "ask", "often", count=USUAL_SESSIONS)
    if plan.limits.max_session_s < dose_s(stage):
        yield Finding("limits.max_session_s", "stop", "short", time_s=dose_s(stage))


def own_limit(plan: Prescription, own_kg: float) -> Finding | None:
    """What is wrong with a clinician's own limit for ``plan``, which has none yet; None = nothing.

    It holds for every stage: over each band, and lower than at least one derived limit.
    """
    band_kg = max(stage.high_kg for stage in plan.stages)
    if own_kg < band_kg:
        return Finding(OWN_LIMIT, "stop", "band", kg=band_kg)
    most_kg = max(derive_rules(plan, i, None).overload_kg for i in range(len(plan.stages)))
    return Finding(OWN_LIMIT, "stop", "higher", kg=most_kg) if own_kg >= most_kg else None
