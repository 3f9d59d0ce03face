"""Spot checks: a held value in the band is one verified reading, where the plan allows it."""

from dataclasses import replace
from typing import Any

import pytest

from loadtrainer.core.inputs import Arrived, Command, CommandKind, Input, Suspended
from loadtrainer.core.log import Event
from loadtrainer.core.prescription import Plan
from loadtrainer.core.recompute import findings, replay
from loadtrainer.core.sample import Reading
from loadtrainer.core.snapshot import Display
from loadtrainer.core.spot import SPOT_S, spot_checked_s
from support.sessions import SCALE, Run, at, plan, prescription


def allowed(**stage: Any) -> Plan:
    return Plan(prescription(**stage).model_copy(update={"allow_spot_checks": True}), 0)


def press_and_lock(run: Run, kg: float = 20.0) -> None:
    """1 s of a moving load, then the scale holds it and falls silent."""
    for i in range(10):
        run.give(at(1.0 + i / 10, kg - 0.5 + i / 20))
    run.give(at(2.0, kg, stable=True))


def locking(chosen: Plan) -> Run:
    return Run(plan=chosen, scale=replace(SCALE, locks_on="stable")).prepare()


def test_a_held_value_in_the_band_is_verified_and_says_when_to_verify_again() -> None:
    run = locking(allowed())
    press_and_lock(run)

    run.until(10.0)
    shown = run.shown
    assert [event.kind for event in run.events if event.kind in ("frozen", "verified")] == [
        "frozen",
        "verified",
    ]
    assert (shown.display, shown.kg) == (Display.HELD, None)
    assert shown.plate == "Held, verified at 20\u00a0kg"
    assert shown.guidance == "Verify again in 0:22"


def test_time_after_a_verified_reading_is_never_credited() -> None:
    run = locking(allowed())
    press_and_lock(run)
    run.until(2.0 + SPOT_S)
    assert run.shown.credited_s == pytest.approx(1.0, abs=0.3)
    assert run.log().summary.spot_checked_s == pytest.approx(SPOT_S, abs=0.1)
    assert run.log().summary.time_s.unknown >= run.log().summary.spot_checked_s


def test_when_it_no_longer_stands_silence_is_an_alarm_again() -> None:
    run = locking(allowed())
    press_and_lock(run)
    run.until(2.0 + SPOT_S - 0.1)
    assert run.shown.display.value == "held"
    run.until(2.0 + SPOT_S + 1.0)
    assert run.shown.display == Display.NO_LIVE_DATA


@pytest.mark.parametrize(
    ("ends_it", "shown"),
    [
        (Command(0.0, CommandKind.PAUSE), Display.NO_LIVE_DATA),
        (Command(0.0, CommandKind.STOP), Display.NO_LIVE_DATA),
        (Suspended(0.0, 5.0), Display.NO_LIVE_DATA),
        (Arrived(0.0, Reading(None, overload=True)), Display.OVERLOAD),
    ],
    ids=["pause", "stop", "sleep", "overload"],
)
def test_what_ends_it_makes_silence_an_alarm_at_once(ends_it: Input, shown: Display) -> None:
    run = locking(allowed())
    press_and_lock(run)
    run.give(replace(ends_it, t_s=10.0))
    run.until(10.0001)
    assert run.shown.display is shown
    assert ("stale", 10.0) in [(event.kind, event.t_s) for event in run.events]
    assert findings(run.log()) == []


def test_without_the_plans_permission_nothing_is_verified_and_silence_alarms_at_once() -> None:
    run = locking(plan())
    press_and_lock(run)
    run.until(4.0)
    assert "verified" not in [event.kind for event in run.events]
    assert run.shown.display == Display.NO_LIVE_DATA
    assert run.log().summary.spot_checked_s == 0.0


def test_a_value_held_outside_the_band_is_not_verified() -> None:
    run = locking(allowed())
    press_and_lock(run, kg=15.0)
    assert "verified" not in [event.kind for event in run.events]


def test_a_log_with_verified_readings_replays_to_the_same_events() -> None:
    run = locking(allowed())
    press_and_lock(run)
    run.until(2.0 + SPOT_S + 5.0)
    log = run.log()
    again = [
        (event.kind, event.t_s) for event in replay(log) if event.kind in ("verified", "stale", "frozen")
    ]
    assert again == [(e.kind, e.t_s) for e in log.events if e.kind in ("verified", "stale", "frozen")]


@pytest.mark.parametrize(
    ("kinds", "expected_s"),
    [
        ([], 0.0),
        ([(5.0, "verified")], SPOT_S),
        ([(5.0, "verified"), (9.0, "unfrozen")], 4.0),
        ([(5.0, "verified"), (20.0, "verified"), (22.0, "paused")], 17.0),
        ([(90.0, "verified")], 10.0),
    ],
)
def test_only_time_that_a_verified_reading_stands_counts(
    kinds: list[tuple[float, Any]], expected_s: float
) -> None:
    events = [Event(t_s=t_s, kind=kind, reason="") for t_s, kind in kinds]
    assert spot_checked_s(events, 0.0, 100.0) == pytest.approx(expected_s)
