"""The guided ramp, on and off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.guide import LEAD_S, Guide
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.recompute import findings
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import load
from support.sessions import Run, ask, lift, press, session

SLOW = {"max_loading_rate_kg_s": 2.0}
STOP, PAUSE = CommandKind.STOP, CommandKind.PAUSE


def rising(kg_s: float, stop_s: float, most_kg: float = 20.0) -> Run:
    """Pressed from 1 s on at ``kg_s`` up to ``most_kg``, under a limit of 2 kg/s."""
    ramp = press(lambda t_s: min(most_kg, kg_s * (t_s - 1)), 1, stop_s)
    return session([*lift(0.1, 1), *ramp], limits=SLOW, hold_s=60.0)


def ramps(run: Run) -> list[tuple[float, str, str]]:
    return [(event.t_s, event.kind, event.reason) for event in run.events if "ramp" in event.kind]


def test_the_guide_starts_at_touch_and_rises_at_the_prescribed_rate() -> None:
    run = rising(2.0, 3.1)
    assert run.shown.guide_kg == pytest.approx(4.0), "touched at 4 kg just now"
    run.give(*press(lambda t_s: 2 * (t_s - 1), 3.1, 5.1))
    assert run.shown.guide_kg == pytest.approx(8.0, abs=0.21)


def test_the_guide_waits_a_second_of_the_rate_ahead_of_a_person_who_pauses() -> None:
    run = rising(2.0, 9.0, most_kg=9.0)
    assert run.shown.guide_kg == pytest.approx(11.0)
    assert run.shown.guidance == f"Press slowly to {load(20.0, MassUnit.KG)}"


def test_the_guide_stays_behind_a_person_who_is_too_fast_and_says_so() -> None:
    run = rising(5.0, 3.5)
    assert run.shown.kg is not None
    assert run.shown.guide_kg is not None
    assert run.shown.guide_kg < run.shown.kg
    assert run.shown.guidance == "Press more slowly"
    assert "loading_fast" in [event.kind for event in run.events]


def test_nothing_is_guided_before_touch_or_from_the_band_on() -> None:
    assert session(lift(0.1, 2)).shown.guide_kg is None
    assert rising(2.0, 10.5).shown.guide_kg is None
    fallen = session([*press(20, 0.1, 2), *press(15, 2, 4)])
    assert fallen.shown.guide_kg is None


def test_nothing_is_guided_on_an_old_value_nor_in_a_pause() -> None:
    run = rising(2.0, 5.0)
    run.until(6.5)
    assert run.shown.guide_kg is None
    paused = rising(2.0, 5.0)
    paused.give(ask(5.0, PAUSE))
    assert paused.shown.guide_kg is None


def test_under_five_values_a_second_no_rate_is_claimed_but_the_mark_still_guides() -> None:
    ramp = press(lambda t_s: 6 * (t_s - 1), 1, 4, 0.5)
    run = session([*lift(0.5, 1, 0.5), *ramp], every_s=0.5, limits=SLOW)
    assert "loading_fast" not in [event.kind for event in run.events]
    assert run.log().summary.ramp.max_loading_rate_kg_s is None
    assert run.shown.guide_kg is not None


@given(st.floats(0.5, 10), st.lists(st.tuples(st.floats(0, 5), st.floats(4, 30)), min_size=1, max_size=30))
def test_a_guide_is_never_faster_than_the_rate_nor_further_ahead_than_a_second(
    rate_kg_s: float, steps: list[tuple[float, float]]
) -> None:
    guide, t_s = Guide(0.0, 4.0, rate_kg_s, 20.0), 0.0
    for wait_s, load_kg in steps:
        t_s += wait_s
        moved = guide.moved(t_s, load_kg)
        assert moved.kg - guide.kg <= rate_kg_s * wait_s + 1e-9
        assert moved.kg <= load_kg + rate_kg_s * LEAD_S + 1e-9
        assert moved.kg <= 20.0
        guide = moved


def test_the_way_off_after_a_bout_is_a_ramp_of_its_own() -> None:
    run = session([*lift(0.1, 1), *press(20, 1, 12), *press(10, 12, 13), *lift(13, 14)], bouts=2)
    assert ramps(run)[2:] == [(11.0, "ramp_started", "Load comes off"), (13.0, "ramp_ended", "Load is off")]


@pytest.mark.parametrize("ends", [[], [ask(6.05, STOP)]])
def test_the_way_off_after_the_end_is_on_record_too(ends: list[object]) -> None:
    run = session([*press(20, 0.1, 12), *ends, *lift(12, 13)])  # type: ignore[list-item]  # commands only
    assert ramps(run)[-1] == (12.0, "ramp_ended", "Load is off")
    assert findings(run.log()) == []


def test_a_stop_with_nothing_on_the_scale_has_no_way_off() -> None:
    assert ramps(session([*lift(0.1, 2), ask(2.05, STOP)])) == []
