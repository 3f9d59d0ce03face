"""What is unusual or impossible in a plan: found, weighed, and beside which field."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.prescribing_checks import Finding, findings, large_step, own_limit
from loadtrainer.core.prescription import Prescription, derive_rules
from support.backend import a_prescription


def a_plan(*targets_kg: float, limits: dict[str, Any] | None = None, **stage: Any) -> Prescription:
    first = a_prescription().stages[0]
    stages = [
        first.model_copy(update={"target_kg": kg, "tolerance_kg": max(1.0, 0.1 * kg), **stage})
        for kg in targets_kg
    ]
    plan = a_prescription()
    own = plan.limits.model_copy(update={"ceiling_kg": 60.0, **(limits or {})})
    return plan.model_copy(update={"stages": stages, "limits": own})


def keys(found: list[Finding]) -> list[tuple[str, int, str]]:
    return [(finding.key, finding.stage, finding.weight) for finding in found]


@pytest.mark.parametrize(
    ("before_kg", "after_kg", "large"),
    [(20, 25, False), (20, 25.1, True), (60, 70, False), (60, 70.1, True), (5, 10, True), (20, 15, False)],
)
def test_a_step_of_over_25_per_cent_or_10_kg_is_large(before_kg: float, after_kg: float, large: bool) -> None:
    assert large_step(before_kg, after_kg) is large


def test_small_steps_are_nothing_unusual() -> None:
    assert findings(a_plan(20, 25, 30, 35)) == []


def test_every_large_step_is_named_by_its_stage() -> None:
    found = findings(a_plan(5, 10, 15, 20, 25))
    assert keys(found) == [("large", 2, "ask"), ("large", 3, "ask"), ("large", 4, "ask")]
    assert [round(finding.share or 0, 2) for finding in found] == [1.0, 0.5, 0.33]


def test_a_step_beyond_half_the_target_above_10_kg_is_said_more_strongly() -> None:
    assert keys(findings(a_plan(11, 17))) == [("beyond", 2, "ask")]
    assert keys(findings(a_plan(40, 51))) == [("beyond", 2, "ask")]
    assert keys(findings(a_plan(10, 15))) == [("large", 2, "ask")]


def test_a_target_below_what_the_scale_shows_is_asked_about() -> None:
    assert keys(findings(a_plan(5), smallest_kg=4.5)) == [("unseen", 1, "ask")]
    assert findings(a_plan(5), smallest_kg=4.0) == []
    assert findings(a_plan(5), smallest_kg=None) == []


def test_a_band_wider_than_half_the_target_stops() -> None:
    found = findings(a_plan(2.0, tolerance_kg=1.1))
    assert keys(found) == [("wide", 1, "stop")]
    assert found[0].kg == 1.0


def test_more_than_half_an_hour_or_three_sessions_is_asked_about() -> None:
    assert keys(findings(a_plan(20, hold_s=900.0, bouts=2, rest_s=60.0))) == [("long", 0, "ask")]
    four = a_plan(20, sessions_per_day=4, limits={"max_sessions_per_day": 4})
    assert keys(findings(four)) == [("often", 0, "ask")]
    assert findings(a_plan(20, hold_s=1800.0, bouts=1)) == []


def test_a_day_or_a_session_too_short_for_the_dose_stops() -> None:
    fewer = a_plan(20, sessions_per_day=3, limits={"max_sessions_per_day": 2})
    assert keys(findings(fewer)) == [("fewer", 0, "stop")]
    short = a_plan(20, hold_s=600.0, bouts=2, rest_s=0.0, limits={"max_session_s": 1100.0})
    assert keys(findings(short)) == [("short", 0, "stop")]


@pytest.mark.parametrize(
    ("own_kg", "key"), [(21.9, "band"), (22.0, None), (23.9, None), (24.0, "higher"), (50.0, "higher")]
)
def test_an_own_limit_lies_over_the_band_and_below_the_derived_one(own_kg: float, key: str | None) -> None:
    found = own_limit(a_plan(20), own_kg)
    assert (found.key if found else None) == key


@given(st.lists(st.floats(5, 50), min_size=1, max_size=6), st.floats(1, 60))
def test_an_own_limit_that_passes_lowers_a_limit_and_keeps_every_band(
    targets_kg: list[float], own_kg: float
) -> None:
    plan = a_plan(*targets_kg)
    if own_limit(plan, own_kg) is not None:
        return
    limits = plan.limits.model_copy(update={"overload_kg": own_kg})
    lower = plan.model_copy(update={"limits": limits})
    assert all(own_kg >= stage.high_kg for stage in plan.stages)
    pairs = [(derive_rules(plan, i, None), derive_rules(lower, i, None)) for i in range(len(plan.stages))]
    assert any(after.overload_kg < before.overload_kg + 0.001 for before, after in pairs)
    assert all(after.overload_kg <= before.overload_kg for before, after in pairs)
