"""The zero of a running session."""

from dataclasses import replace

import pytest

from loadtrainer.core.inputs import CommandKind, Input
from loadtrainer.core.log import SessionLog
from loadtrainer.core.recompute import findings
from loadtrainer.core.snapshot import Phase
from support.checks import a_check
from support.sessions import SCALE, Run, ask, at, lift, press, session, times

Z, STOP, PAUSE = CommandKind.ZERO_AGAIN, CommandKind.STOP, CommandKind.PAUSE
ASKS = "Scale empty? Z sets a new zero."


def empty(start_s: float, stop_s: float, kg: float) -> list[Input]:
    """An empty scale that shows ``kg``."""
    return press(lambda _: kg, start_s, stop_s)


LIFTED = [*lift(0.1, 2), *press(20, 2, 5), *empty(5, 9, 0.6)]
"""Pressed once, then 0.6 kg too much on the empty scale."""

NARROW = replace(SCALE, uncertainty_kg=0.2)


def drifts(run: Run) -> list[tuple[float, float | None, int | None]]:
    return [(event.t_s, event.kg, event.bout) for event in run.events if event.kind == "zero_drift"]


def test_a_zero_that_moved_is_on_record_with_its_bout_and_corrected_by_nobody() -> None:
    run = session([*LIFTED, at(9.0, 20.6)])
    assert drifts(run) == [(8.0, 0.6, 0)]
    assert [zero.kg for zero in run.zeros] == [0.0]
    assert run.samples[-1].kg == 20.6


def test_a_moved_zero_is_said_and_a_new_one_asked_for() -> None:
    run = session(LIFTED)
    assert (run.shown.guidance, run.shown.note) == ("Zero has moved. Lift off.", ASKS)
    run.give(*press(20, 9, 9.5))
    assert (run.shown.plate, run.shown.note) == ("IN BAND", ""), "the load in the band comes first"


def test_the_screen_marks_the_bout_and_offers_the_new_zero_while_the_scale_is_empty() -> None:
    run = session(LIFTED)
    assert [bout.drifted for bout in run.shown.bouts] == [True]
    assert run.shown.asks_zero
    run.give(*press(20, 9, 9.5))
    assert not run.shown.asks_zero
    assert [bout.drifted for bout in session(LIFTED[:-20]).shown.bouts] == [False]


def test_a_checked_scale_is_held_to_its_own_uncertainty() -> None:
    inputs = [*lift(0.1, 2), *press(20, 2, 5), *empty(5, 9, 0.3)]
    assert drifts(session(inputs)) == []
    assert drifts(session(inputs, scale=NARROW)) == [(8.0, 0.3, 0)]


def test_the_lift_off_after_a_bout_belongs_to_that_bout() -> None:
    inputs = [*lift(0.1, 1), *press(20, 1, 11.5), *empty(11.5, 16, 0.7)]
    assert drifts(session(inputs, bouts=2)) == [(14.5, 0.7, 0)]


def test_z_takes_a_new_zero_that_counts_from_then_on() -> None:
    run = session([*lift(0.1, 2), *press(20, 2, 5), *empty(5, 9, 0.4), ask(9.05, Z), at(9.1, 20.4)])
    assert [(zero.t_s, zero.kg) for zero in run.zeros] == [(-0.0, 0.0), (9.05, 0.4)]
    assert run.samples[-1].kg == 20.0
    assert [event.by for event in run.events if event.kind == "zeroed"] == [None, "user"]
    assert run.shown.note == "Zero is 0.4\u00a0kg on the scale"


def test_a_new_zero_answers_the_drift() -> None:
    run = session([*lift(0.1, 2), *press(20, 2, 5), *empty(5, 9, 0.4), ask(9.05, Z)], scale=NARROW)
    assert len(drifts(run)) == 1
    assert run.shown.guidance != "Zero has moved. Lift off."
    assert run.shown.kg == 0.0
    run.give(*empty(9.1, 20, 0.4))
    assert len(drifts(run)) == 1
    assert run.shown.note == ""


@pytest.mark.parametrize(
    ("why", "inputs", "words"),
    [
        ("loaded", [*lift(0.1, 2), *press(20, 2, 6)], "Something is on the scale"),
        ("a light object", [*lift(0.1, 2), *empty(2, 6, 0.8)], "Something is on the scale"),
        ("below zero", [*lift(0.1, 2), *empty(2, 6, -0.6)], "Below zero. Restart the scale empty."),
        ("just lifted", [*press(20, 0.1, 4), *lift(4, 6)], "Waiting for a steady zero"),
        ("swaying", [*lift(0.1, 5), at(5.5, 0.3)], "Not steady yet. Leave the scale alone."),
        ("silent", lift(0.1, 4), "No reading from the scale"),
    ],
)
def test_a_zero_is_refused_with_the_reason(why: str, inputs: list[Input], words: str) -> None:
    run = session([*inputs, ask(6.05, Z)])
    assert run.shown.note == words, why
    assert len(run.zeros) == 1
    run.give(at(12.1, 0.0), at(12.2, 0.0))
    assert run.shown.note != words


def test_a_value_that_may_be_a_leftover_makes_no_zero() -> None:
    leftovers = [at(t_s, 0.4, low_confidence=True) for t_s in times(2, 6)]
    run = session([*press(20, 0.1, 2), *leftovers, ask(6.05, Z)])
    assert len(run.zeros) == 1


def test_z_works_in_a_rest_and_in_a_pause_and_not_when_it_is_over() -> None:
    paused = session([ask(0.05, PAUSE), *empty(0.1, 4, 0.3), ask(4.05, Z)])
    assert paused.shown.phase is Phase.PAUSED
    assert len(paused.zeros) == 2
    resting = session([*press(20, 0.1, 11), *empty(11, 15, 0.3), ask(15.05, Z)], bouts=2)
    assert resting.shown.phase is Phase.REST
    assert len(resting.zeros) == 2
    over = session([*press(20, 0.1, 5), ask(5.05, STOP), ask(5.1, Z)])
    assert len(over.zeros) == 1


def test_a_new_zero_does_not_look_like_a_rise() -> None:
    inputs = [*empty(0.1, 4, 0.5), ask(4.02, Z), *empty(4.1, 5, 0.5)]
    run = session(inputs, limits={"max_loading_rate_kg_s": 0.1})
    assert "loading_fast" not in [event.kind for event in run.events]


def checked(log: SessionLog, uncertainty_kg: float) -> SessionLog:
    check = a_check(uncertainty_kg=uncertainty_kg)
    return log.model_copy(update={"scale": log.scale.model_copy(update={"check": check})})


def zeroed_log() -> Run:
    return session(
        [
            *lift(0.1, 2),
            *press(20, 2, 5),
            *empty(5, 9, 0.4),
            ask(9.05, Z),
            *press(20.4, 9.1, 20),
            *empty(20, 21, 0.4),
        ],
        scale=NARROW,
    )


def test_a_log_with_a_new_zero_recomputes_with_what_the_check_of_the_scale_allowed() -> None:
    log = checked(zeroed_log().log(), 0.2)
    assert [event.kind for event in log.events if "zero" in event.kind] == ["zeroed", "zero_drift", "zeroed"]
    assert findings(log) == []
    assert findings(checked(log, 0.45)), "with that uncertainty the zero had not moved"


def test_a_zero_that_was_altered_is_noticed() -> None:
    log = checked(zeroed_log().log(), 0.2)
    forged = [log.zero[0], log.zero[1].model_copy(update={"kg": 0.1})]
    assert any(
        finding.startswith("zero.1.kg") for finding in findings(log.model_copy(update={"zero": forged}))
    )
    assert findings(log.model_copy(update={"zero": log.zero[:1]}))
