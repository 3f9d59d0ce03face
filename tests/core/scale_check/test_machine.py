"""The guide and its steps, driven by hand: what is asked, what goes on by itself, and what stays unknown."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.inputs import (
    Arrived,
    BadFrame,
    Choice,
    Command,
    CommandKind,
    Input,
    LinkDown,
    LinkNote,
    LinkPhase,
    LinkUp,
    SourceEnded,
    Suspended,
    Tick,
)
from loadtrainer.core.sample import Reading
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.machine import FIND_S, ScaleCheckMachine
from loadtrainer.core.scale_check.task import PATIENCE_S
from loadtrainer.core.scale_check.view import Action, Step, StepState
from loadtrainer.core.units import MassUnit
from support.checks import Hand
from support.sessions import SCALE

NEXT, SKIP, WEIGHT, STOP = CommandKind.NEXT, CommandKind.SKIP, CommandKind.WEIGHT, CommandKind.STOP
NO_WEIGHTS = CheckConfig(weights_kg=(), link_s=8.0, hold_s=20.0)
TWO = CheckConfig(weights_kg=(0.0, 10.0), link_s=8.0, hold_s=20.0, passes=1)


def states(hand: Hand) -> dict[Step, StepState]:
    return {line.step: line.state for line in hand.view.steps}


# -- the way through -----------------------------------------------------------------------------------


def test_each_step_goes_on_by_what_the_scale_shows() -> None:
    hand = Hand(TWO)
    seen = [hand.at]
    assert hand.zeroed().at == (Step.WAKE, Action.PRESS)
    assert hand.rises(5.0).at == (Step.LINK, Action.PRESS)
    assert hand.shows(5.0, 3.0, wobble_kg=0.1).at == (Step.LOAD, Action.EMPTY)
    assert hand.shows(0.0, 0.5).at == (Step.LOAD, Action.LOAD)
    assert hand.shows(10.0, 2.5).at == (Step.HOLD, Action.LEAVE)
    assert hand.shows(10.0, 18.0, wobble_kg=0.05).at == (Step.RETURN, Action.EMPTY)
    assert hand.shows(0.0, 1.0).at == (Step.RETURN, Action.WAIT)
    assert hand.shows(0.0, 9.5).at == (Step.WEIGHTS, Action.WAIT)
    assert hand.shows(0.0, 2.5).at == (Step.WEIGHTS, Action.LOAD)
    hand.shows(10.0, 3.0)

    assert seen == [(Step.FIND, Action.WAIT)]
    assert hand.view.finished
    assert hand.result.verdict == "short_holds"
    assert hand.result.reasons == ["Seen to follow for 20\u00a0s"]


def test_the_list_says_what_is_done_and_what_is_left_out() -> None:
    hand = Hand(NO_WEIGHTS).zeroed().says(SKIP)

    assert states(hand)[Step.ZERO] is StepState.DONE
    assert states(hand)[Step.WAKE] is StepState.SKIPPED
    assert states(hand)[Step.LINK] is StepState.NOW
    assert states(hand)[Step.WEIGHTS] is StepState.TO_DO
    assert Step.NUDGE not in states(hand)


def test_a_check_without_known_weights_has_no_uncertainty_but_a_verdict() -> None:
    hand = Hand(NO_WEIGHTS).loaded().shows(20.0, 18.0, wobble_kg=0.05).shows(0.0, 12.0)

    assert hand.view.finished
    assert hand.result.uncertainty_kg is None
    assert hand.result.weights == []
    assert "Not measured: Known weights" in hand.result.reasons


# -- zero and the smallest load ------------------------------------------------------------------------


def test_a_loaded_scale_has_no_zero() -> None:
    hand = Hand().shows(3.0, 10.0)

    assert hand.at == (Step.ZERO, Action.EMPTY)
    assert hand.view.ask.detail == "Something is on the scale"


def test_the_smallest_load_is_the_first_above_zero_on_the_way_up() -> None:
    hand = Hand().zeroed().shows(0.0, 1.0).rises(3.0, from_kg=2.4)

    assert hand.result.wake_kg == pytest.approx(2.45)


def test_a_flicker_of_the_empty_scale_is_no_load() -> None:
    hand = Hand().zeroed().shows(0.1, 2.0).shows(0.3, 0.2).shows(0.0, 1.0).rises(3.0, from_kg=1.0)

    assert hand.result.wake_kg == pytest.approx(1.05)


def test_a_zero_that_is_not_nought_is_taken_off() -> None:
    hand = Hand(TWO).shows(0.3, 3.2).rises(3.0, from_kg=1.0)

    assert hand.result.zero_kg == 0.3
    assert hand.result.wake_kg == pytest.approx(0.75)
    assert hand.view.kg == pytest.approx(2.7)


# -- rate and gaps -------------------------------------------------------------------------------------


def test_a_link_that_ends_and_returns_does_not_count_as_a_gap() -> None:
    hand = Hand(TWO).zeroed().rises(5.0)
    life_s = hand.t_s
    hand.give(LinkDown(hand.t_s, "Lost"))
    hand.silent(4.0).give(LinkUp(hand.t_s, SCALE))
    hand.shows(5.0, 5.0, wobble_kg=0.1)

    link = hand.result.link
    assert link is not None
    assert link.longest_gap_s == pytest.approx(0.1)
    assert hand.result.link_back_s == pytest.approx(4.1)
    assert hand.result.link_life_s == pytest.approx(life_s)
    assert "Ends the connection after" in " ".join(hand.result.reasons)


def test_a_gap_of_a_link_that_stays_counts() -> None:
    hand = Hand(TWO).zeroed().rises(5.0).silent(2.2).shows(5.0, 5.0, wobble_kg=0.1)

    link = hand.result.link
    assert link is not None
    assert link.longest_gap_s == pytest.approx(2.3)
    assert link.fitness == "refused"


def test_a_link_that_ends_while_the_scale_is_empty_is_no_fault() -> None:
    hand = Hand(TWO).zeroed()
    hand.give(LinkDown(hand.t_s, "Lost"))

    assert hand.result.link_life_s is None


# -- the hold ------------------------------------------------------------------------------------------


def test_values_that_move_to_the_end_need_no_hand_on_the_load() -> None:
    hand = Hand(TWO).loaded(10.0).shows(10.0, 18.0, wobble_kg=0.05)

    assert hand.view.step is Step.RETURN
    assert hand.result.hold is not None
    assert hand.result.hold.locks is False
    assert hand.result.hold.held_s == pytest.approx(20.0, abs=0.2)


def still(hand: Hand) -> Hand:
    """Values that never moved: only a hand on the load can tell."""
    hand.loaded(10.0).shows(10.0, 18.0)
    assert hand.at == (Step.NUDGE, Action.NUDGE)
    return hand


def test_still_values_that_follow_a_hand_are_a_load_at_rest_and_teach_how_still_it_is() -> None:
    hand = still(Hand(TWO)).shows(11.0, 0.1)

    assert hand.view.step is Step.RETURN
    assert hand.result.hold is not None
    assert (hand.result.hold.locks, hand.result.hold.lock_s) == (False, None)
    assert hand.result.still_s == pytest.approx(1.5 * hand.result.hold.held_s, abs=0.1)


def test_still_values_that_do_not_follow_a_hand_are_a_lock() -> None:
    hand = still(Hand(TWO)).shows(10.0, 2.0).says(NEXT)

    assert hand.result.hold is not None
    assert hand.result.hold.locks is True
    assert hand.result.still_s is None
    assert hand.result.verdict == "spot_checks"


@pytest.mark.parametrize("left_out", ["skipped", "unloaded"])
def test_still_values_nobody_pressed_on_stay_unknown(left_out: str) -> None:
    hand = still(Hand(TWO))
    hand.says(SKIP) if left_out == "skipped" else hand.shows(0.0, 0.2)

    assert hand.result.hold is not None
    assert hand.result.hold.locks is None
    assert hand.result.still_s is None
    assert "Not measured: Lock and auto-off" in hand.result.reasons


def test_a_scale_that_falls_when_unloaded_is_not_thought_to_follow() -> None:
    hand = still(Hand(TWO)).shows(6.0, 0.1)

    assert hand.view.step is Step.NUDGE, "a locked scale, too, forgets its value when it is unloaded"


def test_a_family_that_locks_by_flag_needs_no_hand() -> None:
    hand = Hand(TWO, scale=replace(SCALE, locks_on="stable")).loaded(10.0)
    hand.shows(10.0, 3.0, wobble_kg=0.05).shows(10.0, 16.0, stable=True)

    assert hand.view.step is Step.RETURN
    hold = hand.result.hold
    assert hold is not None
    assert (hold.locks, hold.lock_flag) == (True, "stable")
    assert hold.lock_s == pytest.approx(5.5, abs=0.3)


def test_a_loaded_scale_that_is_silent_for_twenty_seconds_has_turned_itself_off() -> None:
    hand = Hand(TWO).loaded(10.0).shows(10.0, 8.0, wobble_kg=0.05).silent(19.5)
    assert hand.result.hold is None

    hand.silent(1.0)

    hold = hand.result.hold
    assert hold is not None
    assert hold.turns_off
    assert hold.off_s == pytest.approx(10.5, abs=0.2)
    assert hand.result.silent_after_s == pytest.approx(10.5, abs=0.2)


def test_a_link_lost_for_good_under_a_load_is_a_scale_that_turned_itself_off() -> None:
    hand = Hand(TWO).loaded(10.0).shows(10.0, 8.0, wobble_kg=0.05)
    hand.give(LinkDown(hand.t_s, "Lost"))
    hand.silent(21.0)

    assert hand.result.link_life_s is None
    assert hand.result.silent_after_s == pytest.approx(10.5, abs=0.2)


def test_a_scale_that_turned_itself_off_over_still_values_is_held_again_to_press_in_time() -> None:
    hand = Hand(TWO).loaded(10.0).shows(10.0, 12.0).silent(21.0)
    steps = [hand.view.step]
    hand.shows(0.0, 1.0).shows(10.0, 3.0)
    steps.append(hand.view.step)
    hand.shows(10.0, 8.5)
    steps.append(hand.view.step)
    assert steps == [Step.LOAD, Step.HOLD, Step.NUDGE]
    hand.shows(12.0, 0.1)

    hold = hand.result.hold
    assert hold is not None
    assert (hold.locks, hold.turns_off) == (False, True)
    assert hold.off_s == pytest.approx(14.4, abs=0.3)


def test_a_load_taken_off_early_counts_as_long_as_it_lay() -> None:
    hand = Hand(TWO).loaded(10.0).shows(10.0, 11.0, wobble_kg=0.05).shows(0.0, 2.5)

    hold = hand.result.hold
    assert hold is not None
    assert hold.held_s == pytest.approx(13.4, abs=0.3)
    assert not hold.turns_off


def test_creep_is_measured_over_the_hold() -> None:
    hand = Hand(CheckConfig(weights_kg=(0.0, 10.0), link_s=8.0, hold_s=60.0)).loaded(10.0)
    for i in range(600):
        hand.shows(10.0 + 0.005 * i * 0.1, 0.1)

    hold = hand.result.hold
    assert hold is not None
    assert hold.creep_kg_min == pytest.approx(0.3, rel=0.05)
    assert hold.drift_kg == pytest.approx(0.3, rel=0.05)


def test_without_a_load_there_is_no_hold() -> None:
    hand = Hand(TWO).linked().shows(0.0, 1.0).says(NEXT)

    assert hand.view.step is Step.RETURN
    assert hand.result.hold is None
    assert states(hand)[Step.HOLD] is StepState.SKIPPED
    assert hand.result.verdict == "spot_checks"


# -- unloading and known weights -----------------------------------------------------------------------


def test_what_is_left_ten_seconds_after_unloading_is_the_zero_return() -> None:
    hand = Hand(TWO).loaded(10.0).shows(10.0, 18.0, wobble_kg=0.05)
    hand.shows(0.9, 5.0).shows(0.2, 6.0)

    assert hand.result.zero_return_kg == pytest.approx(0.2)
    assert hand.result.leftover_kg == pytest.approx(0.9)


def weighing(config: CheckConfig = TWO) -> Hand:
    """At the first known weight."""
    return Hand(config).loaded(10.0).shows(10.0, 18.0, wobble_kg=0.05).shows(0.0, 11.0)


def test_a_weight_is_weighed_once_it_is_steady() -> None:
    hand = weighing().shows(0.0, 3.0).shows(8.0, 0.5).shows(10.1, 3.0)

    assert [(one.kg, one.shown_kg) for one in hand.result.weights] == [(0.0, [0.0]), (10.0, [10.1])]


def test_weights_go_up_and_down_and_each_comes_off_before_the_next() -> None:
    hand = weighing(CheckConfig((0.0, 5.0, 10.0), hold_s=20.0, link_s=8.0, passes=2))
    asked = []
    while not hand.view.finished:
        ask, going = hand.view.ask, hand.view.ask.action is Action.EMPTY
        if not going:
            asked.append(ask.kg or 0.0)
        hand.shows(0.0 if ask.kg is None else ask.kg, 12.0 if ask.kg is None else 3.0)

    assert [kg for kg in asked if kg] == [5.0, 10.0, 10.0, 5.0]
    assert [(one.kg, len(one.shown_kg)) for one in hand.result.weights] == [(0.0, 2), (5.0, 2), (10.0, 2)]


@pytest.mark.parametrize(("text", "kg"), [("9.6", 9.6), ("9,6", 9.6)])
def test_a_person_names_the_weight_that_is_on(text: str, kg: float) -> None:
    hand = weighing().shows(0.0, 3.0).says(WEIGHT, text).shows(9.7, 3.0)

    assert hand.result.weights[-1].kg == kg
    assert hand.result.weights[-1].error_kg == pytest.approx(0.1)


@pytest.mark.parametrize("text", ["", "heavy", "nan", "inf", "-3", "0", "1e9", None])
def test_what_is_no_weight_changes_nothing(text: str | None) -> None:
    hand = weighing().shows(0.0, 3.0).says(WEIGHT, text)

    assert hand.view.ask.kg == 10.0


def test_a_scale_that_shows_nothing_for_a_weight_that_is_on_woke_under_it() -> None:
    hand = weighing().shows(0.0, 3.0).shows(0.2, 12.0).says(NEXT)

    assert hand.result.wakes_loaded is True
    assert hand.result.verdict == "not_usable"


def test_a_value_far_below_zero_means_that_zero_was_taken_under_a_load() -> None:
    hand = Hand(TWO).zeroed().shows(-4.0, 0.1)

    assert hand.result.wakes_loaded is True


def test_corners_are_weighed_only_where_asked_for() -> None:
    hand = weighing(replace(TWO, corners=True))
    asked = []
    while hand.view.step is Step.CORNERS:
        ask = hand.view.ask
        if ask.action is Action.LOAD:
            asked.append(ask.place)
        hand.shows(0.0 if ask.kg is None else ask.kg + 0.1 * ask.place, 3.0)

    assert asked == [0, 1, 2, 3, 4]
    assert hand.result.corner_kg == pytest.approx(0.4)
    assert Step.CORNERS not in states(weighing())


# -- what disturbs -------------------------------------------------------------------------------------


def test_stored_records_and_bad_frames_are_counted_and_never_measured() -> None:
    hand = Hand(TWO).zeroed()
    hand.give(Arrived(hand.t_s, Reading(67.1, history=True)))
    hand.give(BadFrame(hand.t_s, "checksum"))

    assert (hand.result.stored_records, hand.result.bad_frames) == (1, 1)
    assert hand.view.kg == 0.0


@pytest.mark.parametrize(
    "reading",
    [
        Reading(None, reason="?"),
        Reading(float("nan")),
        Reading(float("inf")),
        Reading(181.0),
        Reading(-101.0),
        Reading(20.0, overload=True),
        Reading(20.0, low_confidence=True),
    ],
)
def test_what_is_no_value_is_not_measured(reading: Reading) -> None:
    hand = Hand(TWO).zeroed()
    hand.give(Arrived(hand.t_s, reading))

    assert hand.view.kg == 0.0


def test_a_changed_unit_starts_the_step_again_and_is_said() -> None:
    hand = Hand(TWO).shows(0.0, 2.0, unit_seen=MassUnit.KG).shows(0.0, 0.1, unit_seen=MassUnit.LB)
    assert hand.view.notice == "The unit changed. This step starts again."

    steps = []
    for for_s in (2.0, 1.2):
        hand.shows(0.0, for_s, unit_seen=MassUnit.LB)
        steps.append(hand.view.step)

    assert steps == [Step.ZERO, Step.WAKE], "3 s begin again"
    assert hand.result.unit_changes == 1


def test_a_computer_that_slept_starts_the_step_again() -> None:
    hand = Hand(TWO).shows(0.0, 2.9)
    hand.give(Suspended(hand.t_s, 60.0))
    hand.shows(0.0, 1.0)

    assert hand.view.step is Step.ZERO


def test_a_step_in_which_nothing_happens_is_left_out_in_the_end() -> None:
    hand = Hand(TWO).zeroed()
    for _ in range(round(PATIENCE_S / 10) + 1):
        hand.shows(0.0, 10.0)

    assert states(hand)[Step.WAKE] is StepState.SKIPPED


def test_a_scale_nobody_finds_ends_the_check() -> None:
    machine = ScaleCheckMachine(TWO)
    machine.step(Tick(5.0))
    machine.step(Tick(5.0 + FIND_S - 0.1))
    assert not machine.finished

    machine.step(Tick(5.0 + FIND_S))

    assert machine.finished
    assert machine.bench.scale is None


def test_a_question_of_the_link_is_shown_until_it_is_answered() -> None:
    machine = ScaleCheckMachine(TWO)
    choices = (Choice("a", "A"), Choice("b", "B"))
    machine.step(LinkNote(1.0, LinkPhase.WAITING, "Which scale is yours?", choices))
    assert machine.view().choices == choices

    machine.step(Command(2.0, CommandKind.CHOOSE, text="a"))

    assert machine.view().choices == ()


FINAL = replace(SCALE, live=False, resolution_kg=0.05)
THREE = CheckConfig(weights_kg=(0.0, 5.0, 10.0, 20.0), passes=2)


def weighed(hand: Hand, kg: float, off_s: float = 6.0) -> Hand:
    """One final value, as such a scale sends it, and the weight off again."""
    return hand.shows(kg, hand.every_s, final=True).silent(off_s)


def test_a_scale_of_final_values_has_its_single_values_weighed() -> None:
    hand = Hand(THREE, scale=FINAL)
    assert hand.at == (Step.WEIGHTS, Action.LOAD)
    assert states(hand) == {Step.FIND: StepState.DONE, Step.WEIGHTS: StepState.NOW}
    for kg in (5.05, 10.1, 20.2, 20.25, 10.05, 5.1):
        weighed(hand, kg)

    assert hand.view.finished
    found = hand.result
    assert [(weight.kg, weight.shown_kg) for weight in found.weights] == [
        (5.0, [5.05, 5.1]),
        (10.0, [10.1, 10.05]),
        (20.0, [20.2, 20.25]),
    ]
    assert found.verdict == "spot_checks"
    assert found.reasons == ["Gives final values only. Not for holds."]
    assert found.line is not None
    assert found.line.slope == pytest.approx(1.01, abs=0.002)
    assert found.quantum_kg == 0.05
    assert (found.hold, found.link_life_s, found.silent_after_s) == (None, None, None)


def test_a_final_value_that_is_wrong_makes_a_scale_unusable() -> None:
    hand = weighed(weighed(Hand(replace(THREE, weights_kg=(10.0, 20.0), passes=1), scale=FINAL), 11.0), 21.9)

    assert hand.result.verdict == "not_usable"
    assert hand.result.reasons[0] == "Shows 1\u00a0kg too much at 10\u00a0kg"


def test_a_value_that_is_sent_again_or_is_no_weight_s_is_not_the_next_one() -> None:
    hand = Hand(replace(THREE, weights_kg=(10.0, 11.0), passes=1), scale=FINAL)
    weighed(hand, 10.0)
    assert hand.at == (Step.WEIGHTS, Action.LOAD)
    weighed(hand, 10.0, off_s=0.2)
    weighed(hand, 70.0, off_s=0.2)
    assert hand.view.count == (2, 2)
    weighed(hand, 11.0)

    assert [weight.shown_kg for weight in hand.result.weights] == [[10.0], [11.0]]


def test_a_weight_without_a_final_value_is_left_out_by_space_or_after_a_while() -> None:
    hand = Hand(replace(THREE, weights_kg=(5.0, 10.0, 20.0), passes=1), scale=FINAL).says(NEXT)
    assert hand.view.count == (2, 3)
    weighed(hand, 10.1, off_s=1.0)
    assert hand.at == (Step.WEIGHTS, Action.EMPTY)
    assert hand.says(NEXT).at == (Step.WEIGHTS, Action.LOAD)
    hand.silent(PATIENCE_S + 1)

    assert hand.view.finished
    assert [weight.kg for weight in hand.result.weights] == [10.0]


def test_a_link_that_ends_after_each_final_value_says_nothing_about_holds() -> None:
    hand = Hand(replace(THREE, weights_kg=(20.0,), passes=2), scale=FINAL)
    for kg in (20.1, 20.2):
        weighed(hand, kg, off_s=1.0)
        hand.give(LinkDown(hand.t_s, "The scale ended the connection"))
        hand.silent(25.0)
        hand.give(LinkUp(hand.t_s, FINAL))

    assert hand.view.finished
    assert (hand.result.link_life_s, hand.result.silent_after_s) == (None, None)


def test_a_scale_of_final_values_without_known_weights_is_done_at_once() -> None:
    hand = Hand(NO_WEIGHTS, scale=FINAL)

    assert hand.view.finished
    assert hand.result.verdict == "spot_checks"


def test_a_scale_that_passes_a_current_is_warned_of_as_soon_as_it_is_known() -> None:
    assert ScaleCheckMachine(TWO).view().caution == ""
    assert Hand(TWO).view.caution == ""
    hand = Hand(TWO, scale=replace(SCALE, body_fat=True))

    assert hand.view.caution.splitlines()[0] == "Sends a current through bare metal."
    assert (hand.result.body_fat, Hand(TWO).result.body_fat) == (True, False)


def test_a_person_who_stops_ends_the_check() -> None:
    hand = Hand(TWO).zeroed().says(STOP)

    assert hand.machine.finished
    assert hand.machine.stopped


def test_a_source_that_ends_leaves_the_rest_unmeasured() -> None:
    hand = Hand(TWO).linked()
    hand.give(SourceEnded(hand.t_s))

    assert hand.view.finished
    assert hand.result.link is not None
    assert hand.result.hold is None


INPUTS = st.one_of(
    st.builds(lambda kg: Arrived(0.0, Reading(kg)), st.sampled_from([0.0, 0.3, 2.0, 5.0, 10.0, 20.0, -3.0])),
    st.builds(lambda kg: Arrived(0.0, Reading(kg, stable=True)), st.sampled_from([0.0, 10.0, 20.0])),
    st.sampled_from(
        [
            Tick(0.0),
            LinkUp(0.0, SCALE),
            LinkDown(0.0, "Lost"),
            Suspended(0.0, 9.0),
            Command(0.0, NEXT),
            Command(0.0, SKIP),
            Command(0.0, WEIGHT, text="7"),
            Arrived(0.0, Reading(None)),
            Arrived(0.0, Reading(5.0, history=True)),
            Arrived(0.0, Reading(5.0, unit_seen=MassUnit.LB)),
            Arrived(0.0, Reading(5.0, unit_seen=MassUnit.KG)),
        ]
    ),
)


@settings(max_examples=80)
@given(
    st.lists(
        st.tuples(INPUTS, st.sampled_from([0.0, 0.1, 1.0, 25.0]), st.sampled_from([1, 5, 40])), max_size=60
    )
)
def test_whatever_happens_there_is_a_view_and_a_result(happened: list[tuple[Input, float, int]]) -> None:
    hand = Hand(replace(TWO, corners=True))
    for event, wait_s, times in happened:
        for _ in range(times):
            hand.t_s = round(hand.t_s + wait_s, 4)
            hand.give(replace(event, t_s=hand.t_s))
            assert hand.view.ask.words
    if hand.machine.bench.scale is not None:
        found = hand.result
        assert found.verdict == "long_holds" or found.reasons
        assert found.max_hold_s is None or found.hold is not None
