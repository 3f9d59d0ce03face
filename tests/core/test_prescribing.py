"""From a protocol and a clinician's numbers to an unconfirmed prescription, each number with its origin."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.prescribing import prescribe, proposed_tolerance
from loadtrainer.core.prescribing_numbers import Choices, Origin
from loadtrainer.core.prescription import Patient, Prescription
from loadtrainer.errors import RefusedError
from loadtrainer.store.protocols import find_protocol, reference

ID = "7c410000-0000-4000-8000-000000000000"


def choices(body_weight_kg: float = 82.0, **changes: Any) -> Choices:
    patient = Patient(
        pseudonym="P-017", side="left", level=None, body_weight_kg=body_weight_kg, body_weight_on="2026-11-20"
    )
    return replace(Choices(patient=patient, start=date(2026, 11, 22), days=14), **changes)


def made(protocol: str, given: Choices) -> tuple[Prescription, dict[str, Origin]]:
    chosen = find_protocol(protocol)
    prescription, origins = prescribe(chosen, reference(chosen), given, ID)
    return prescription, {origin.name: origin for origin in origins}


def test_steps_rise_from_the_start_as_long_as_the_band_stays_under_the_ceiling() -> None:
    plan, _ = made("relimb-lower", choices(accept_proposed=True))
    assert [stage.target_kg for stage in plan.stages] == [5, 10, 15, 20, 25, 30, 35, 40]
    assert [stage.tolerance_kg for stage in plan.stages] == [1, 1, 1.5, 2, 2.5, 3, 3.5, 1]
    assert plan.limits.ceiling_kg == 41.0
    assert (plan.valid_from, plan.valid_until) == ("2026-11-22", "2026-12-06")
    assert plan.confirmed is None
    assert plan.protocol == reference(find_protocol("relimb-lower"))


def test_the_smaller_ceiling_applies() -> None:
    assert made("relimb-lower", choices(120.0, accept_proposed=True))[0].limits.ceiling_kg == 50.0
    assert made("relimb-lower", choices(accept_proposed=True, ceiling_kg=30.0))[0].limits.ceiling_kg == 30.0


def test_every_missing_number_is_named_with_its_option() -> None:
    with pytest.raises(RefusedError) as refused:
        made("generic-10lb", choices())
    for option in ("--step-kg", "--step-every-days", "--sessions-per-day", "--bouts", "--hold-s", "--rest-s"):
        assert option in refused.value.why
    assert "--start-kg" not in refused.value.why
    assert "--ceiling-kg" in refused.value.why


def test_a_given_number_goes_before_a_source_and_a_source_before_a_proposal() -> None:
    plan, origins = made("oga-20-5", choices(accept_proposed=True, numbers={"load.step_kg": 2.5}))
    assert plan.stages[1].target_kg == 22.5
    assert origins["load.step_kg"].origin == "given on the command line"
    assert origins["load.start_kg"].origin == "protocol oga-20-5, brief"
    assert origins["pain.stop_at"].origin == "proposed in protocol oga-20-5, accepted"


def test_what_no_source_gives_says_that_the_program_proposed_it() -> None:
    _, origins = made("oga-20-5", choices())
    for name in ("stages.tolerance_kg", "stages.grace_s", "pain.stop_at", "limits.min_hours_between"):
        assert origins[name].origin == "proposed by loadtrainer, no source"


def test_a_dose_of_half_an_hour_leaves_time_to_finish_it() -> None:
    plan, _ = made("radboud-standard", choices(accept_proposed=True))
    assert plan.stages[0].hold_s == 1800.0
    assert plan.limits.max_session_s == 2400.0


def test_the_clinician_s_own_limits_and_pain_rules_go_before_our_proposals() -> None:
    own = {
        "limits.max_session_s": 2700.0,
        "limits.max_sessions_per_day": 3,
        "limits.min_hours_between": 0.0,
        "pain.no_start_at": 4,
        "pain.stop_at": 0,
        "stages.grace_s": 1.5,
    }
    plan, origins = made("oga-20-5", choices(numbers=own, rule="propose", mode="continuous"))
    assert (plan.limits.max_session_s, plan.limits.max_sessions_per_day) == (2700.0, 3)
    assert plan.limits.min_hours_between == 0.0
    assert (plan.pain.no_start_at, plan.pain.stop_at, plan.pain.hold_stage_at) == (4, 0, 5)
    assert (plan.stages[0].grace_s, plan.stages[0].mode) == (1.5, "continuous")
    assert plan.progression.rule == "propose"
    assert origins["pain.no_start_at"].origin == "given on the command line"
    assert origins["pain.hold_stage_at"].origin == "proposed by loadtrainer, no source"


BROKEN = [
    (
        "ceiling above the protocol's",
        {"ceiling_kg": 42.0},
        "--ceiling-kg",
        "above this protocol's own ceiling",
    ),
    ("nan", {"numbers": {"load.step_kg": float("nan")}}, "--step-kg", "above 0"),
    ("no step", {"numbers": {"load.step_kg": 0.0}}, "--step-kg", "above 0"),
    ("nan ceiling", {"ceiling_kg": float("nan")}, "--ceiling-kg", "above 0"),
    ("negative limit", {"overload_kg": -1.0}, "--overload-kg", "above 0"),
    ("too many steps", {"numbers": {"load.step_kg": 0.1}}, "stages", "at most 100"),
    ("wide tolerance", {"tolerance_kg": 5.0}, "stages.0.tolerance_kg", "smaller than target"),
    ("start above the ceiling", {"numbers": {"load.start_kg": 60.0}}, "stages.0", "above the ceiling"),
    ("limit in the band", {"overload_kg": 6.5}, "limits.overload_kg", "below the band"),
    ("no day", {"days": 0}, "--days", "1 to 366"),
]


@pytest.mark.parametrize(("changes", "where", "why"), [c[1:] for c in BROKEN], ids=[c[0] for c in BROKEN])
def test_what_would_break_a_rule_is_refused(changes: dict[str, Any], where: str, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        made("relimb-lower", choices(accept_proposed=True, **changes))
    assert refused.value.where == where
    assert why in refused.value.why


@given(st.floats(0.5, 60), st.floats(0.5, 100))
def test_a_proposed_tolerance_is_at_most_half_the_target_and_never_passes_the_ceiling(
    target_kg: float, room_kg: float
) -> None:
    tolerance_kg = proposed_tolerance(target_kg, target_kg + room_kg)
    assert 0 < tolerance_kg <= target_kg / 2 + 0.001
    assert target_kg + tolerance_kg <= target_kg + room_kg + 0.001
