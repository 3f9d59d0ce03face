"""The table of scenarios and how one is named."""

import pytest

from loadtrainer.app.demo import demo_plan
from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.errors import UsageError
from loadtrainer.link.sim_scenarios import DEFAULT_SEED, SCENARIOS, parse
from loadtrainer.scales.registry import of_format
from support.simulation import TODAY

PROMISED = [
    "steady",
    "learner",
    "tremor",
    "drift",
    "overload",
    "dropouts",
    "hangup",
    "lock",
    "lift-off",
    "lb",
    "slow",
    "faint",
]


def test_every_promised_scenario_is_there_with_one_line_of_description() -> None:
    assert set(PROMISED) <= set(SCENARIOS)
    assert all(0 < len(s.description) <= 90 and "\n" not in s.description for s in SCENARIOS.values())


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_plan_can_be_made_of_every_scenario_on_a_known_scale(name: str) -> None:
    scenario = SCENARIOS[name]

    assert demo_plan(scenario, TODAY).current.bouts == scenario.plan.bouts
    assert of_format(scenario.wire_format)


def test_the_default_scenario_is_four_bouts_of_five_minutes_at_20_kg() -> None:
    plan = SCENARIOS["steady"].plan

    assert (plan.target_kg, plan.tolerance_kg, plan.bouts, plan.hold_s, plan.rest_s) == (20, 2, 4, 300, 60)


def test_the_pound_scenario_asks_for_whole_pounds() -> None:
    plan = SCENARIOS["lb"].plan

    assert plan.unit is MassUnit.LB
    assert plan.target_kg / KG_PER_LB == pytest.approx(round(plan.target_kg / KG_PER_LB))


def test_a_scenario_is_named_with_or_without_a_seed() -> None:
    assert parse("lock") == (SCENARIOS["lock"], DEFAULT_SEED)
    assert parse("lift-off:42") == (SCENARIOS["lift-off"], 42)


@pytest.mark.parametrize("text", ["", "stedy", "Steady", "steady:x", "steady:-1", "steady:1:2", "steady:²"])
def test_anything_else_is_refused_with_what_would_do(text: str) -> None:
    with pytest.raises(UsageError, match="steady"):
        parse(text)
