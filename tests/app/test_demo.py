"""Every scenario has a plan of its own that may start at once and serves simulations only."""

from datetime import date

import pytest

from loadtrainer.app.demo import demo_plan
from loadtrainer.core.canonical import canonical_model
from loadtrainer.core.loading import load_model
from loadtrainer.core.prescription import Prescription, derive_rules
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.store.prescriptions import blocked

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_a_scenarios_plan_keeps_every_rule_of_a_prescription(name: str) -> None:
    plan = demo_plan(SCENARIOS[name], TODAY)
    data = canonical_model(plan.prescription)
    assert load_model(Prescription, data, name) == plan.prescription
    wanted, stage = SCENARIOS[name].plan, plan.current
    assert (stage.bouts, stage.hold_s, stage.rest_s, stage.mode) == (
        wanted.bouts,
        wanted.hold_s,
        wanted.rest_s,
        wanted.mode,
    )
    assert stage.target_kg == pytest.approx(wanted.target_kg, abs=0.001)
    rules = derive_rules(plan.prescription, 0, None)
    assert rules.low_kg < rules.high_kg < rules.prewarn_kg < rules.overload_kg
    assert blocked(plan.prescription, TODAY) == ("confirmed", "Start is off. No confirmed plan.")


def test_one_scenario_has_one_prescription_whatever_the_day() -> None:
    ids = {demo_plan(scenario, TODAY).prescription.id for scenario in SCENARIOS.values()}
    assert len(ids) == len(SCENARIOS)
    steady = SCENARIOS["steady"]
    assert demo_plan(steady, date(2027, 1, 1)).prescription.id == demo_plan(steady, TODAY).prescription.id
