"""What the screen may show: the table of states, every pair of them, and the words that go with each."""

from dataclasses import replace
from itertools import product

import pytest

from loadtrainer.core.inputs import (
    CommandKind,
    LinkDown,
    LinkNote,
    LinkPhase,
    LinkUp,
    Suspended,
    Tick,
    WindowSilent,
)
from loadtrainer.core.sample import ScaleInfo
from loadtrainer.core.snapshot import Display, Fitness, Phase
from loadtrainer.core.units import MassUnit
from support.session_inputs import LOCKING
from support.sessions import SCALE, Run, ask, at, lift, plan, press, session

NBSP = "\u00a0"
PHASES = ("bout", "paused", "rest", "unload")
VALUES_KG = {
    0.0: Display.NO_LOAD,
    15.0: Display.LOW,
    20.0: Display.IN_BAND,
    22.5: Display.HIGH,
    23.5: Display.PREWARN,
}
PROOFS = ("live", "held", "stale")

ORDER = [
    Display.OVERLOAD,
    Display.NO_LIVE_DATA,
    Display.NO_READING,
    Display.HELD,
    Display.PAUSED,
    Display.REST,
    Display.PREWARN,
    Display.HIGH,
    Display.IN_BAND,
    Display.LOW,
    Display.NO_LOAD,
]
"""docs/screens.md, the states from the first row to the last."""


def in_phase(phase: str) -> Run:
    """A session at 2 s, after loads that the phase needs, on a scale that is known to lock."""
    changes = {"rest": {"bouts": 2, "hold_s": 1.0, "rest_s": 60.0}, "unload": {"hold_s": 1.0}}.get(phase, {})
    run = Run(plan(**changes), scale=LOCKING).prepare()
    run.give(*lift(0.1, 0.6), *press(20, 0.6, 2))
    if phase == "paused":
        run.give(ask(1.95, CommandKind.PAUSE))
    return run


def show(run: Run, kg: float, proof: str, overload: bool) -> None:
    """Bring the value, and how it is proven, to the screen."""
    if overload:
        run.give(at(2.0, 30.0))
    run.give(at(2.1, kg, stable=proof == "held"))
    if proof == "stale":
        run.until(3.2)


def rows(phase: str, kg: float, proof: str, overload: bool) -> set[Display]:
    """The rows whose condition holds, whatever stands above them."""
    true = {VALUES_KG[kg]}
    loaded = kg >= 4.0
    if overload and (kg > 22.0 or (proof == "held" and loaded)):
        true.add(Display.OVERLOAD)
    if proof == "stale":
        true.add(Display.NO_LIVE_DATA if loaded else Display.NO_READING)
    if proof == "held" and loaded:
        true.add(Display.HELD)
    if phase in ("paused", "unload"):
        true.add(Display.PAUSED)
    if phase == "rest":
        true.add(Display.REST)
    return true


CASES = [
    case
    for case in product(PHASES, VALUES_KG, PROOFS, (False, True))
    if not (case[0] == "unload" and case[1] == 0.0)  # an unloaded session is sealed
]

each_case = pytest.mark.parametrize(("phase", "kg", "proof", "overload"), CASES)


@each_case
def test_of_all_the_states_that_hold_the_first_is_shown(
    phase: str, kg: float, proof: str, overload: bool
) -> None:
    run = in_phase(phase)
    show(run, kg, proof, overload)
    assert run.shown.display is min(rows(phase, kg, proof, overload), key=ORDER.index)


@each_case
def test_a_value_is_painted_only_while_it_is_live(phase: str, kg: float, proof: str, overload: bool) -> None:
    run = in_phase(phase)
    show(run, kg, proof, overload)
    live = proof == "live" or (proof == "held" and kg < 4.0)
    assert run.shown.kg == (kg if live else None)


@each_case
def test_the_clock_runs_only_in_the_band(phase: str, kg: float, proof: str, overload: bool) -> None:
    run = in_phase(phase)
    show(run, kg, proof, overload)
    assert run.shown.clock_running is (phase == "bout" and kg == 20.0 and proof == "live")


def test_every_pair_of_states_that_can_meet_has_met() -> None:
    met = {frozenset((a, b)) for case in CASES for a, b in product(rows(*case), repeat=2) if a is not b}
    zones = ORDER[6:]
    loaded = zones[:4]
    for alarm in (Display.NO_LIVE_DATA, Display.HELD):
        assert all(frozenset((alarm, zone)) in met for zone in loaded)
    for phase in (Display.PAUSED, Display.REST):
        assert all(frozenset((phase, zone)) in met for zone in zones)
        assert all(frozenset((phase, alarm)) in met for alarm in ORDER[:4])
    assert frozenset((Display.OVERLOAD, Display.NO_LIVE_DATA)) in met
    assert frozenset((Display.OVERLOAD, Display.HELD)) in met


def test_the_order_is_that_of_the_table() -> None:
    assert list(Display) == ORDER


# -- words ---------------------------------------------------------------------------------------------


def words_of(run: Run) -> tuple[str, str, str]:
    return run.shown.plate, run.shown.guidance, run.shown.why


@pytest.mark.parametrize(
    ("kg", "plate", "guidance"),
    [
        (0.0, "NO LOAD", f"Press slowly to 20{NBSP}kg"),
        (15.0, "LOW", "Press a little more"),
        (20.0, "IN BAND", "Hold here"),
        (22.5, "HIGH", "Ease off a little"),
        (23.5, "HIGH", "Ease off now"),
    ],
)
def test_a_load_has_its_plate_and_its_sentence(kg: float, plate: str, guidance: str) -> None:
    run = in_phase("bout")
    show(run, kg, "live", overload=False)
    assert words_of(run) == (plate, guidance, "")


def test_an_overload_says_unload_and_why() -> None:
    run = in_phase("bout")
    run.give(at(2.0, 30.0))
    limit = ("UNLOAD NOW", "Hold your support. Lift off.", f"Above the limit of 24{NBSP}kg")
    assert words_of(run) == limit
    assert not run.shown.stale_why
    run.until(5.0)
    assert words_of(run) == ("UNLOAD NOW", "Hold your support. Lift off.", f"No reading for 3{NBSP}s")
    assert run.shown.stale_why


def test_a_held_overload_says_that_it_is_held() -> None:
    run = in_phase("bout")
    run.give(at(2.0, 30.0, stable=True))
    assert run.shown.display is Display.OVERLOAD
    assert run.shown.why == "Reading held by the scale"
    assert run.shown.stale_why


def test_no_live_data_says_unload_only_while_a_load_may_be_on() -> None:
    loaded, empty = in_phase("bout"), in_phase("bout")
    show(loaded, 20.0, "stale", overload=False)
    show(empty, 0.0, "stale", overload=False)
    silent = f"No reading for 1{NBSP}s"
    assert words_of(loaded) == ("NO LIVE DATA", "Hold your support. Lift off.", silent)
    assert words_of(empty) == ("No reading from the scale", "Stay off. The app keeps trying.", silent)


def test_a_load_never_heard_of_may_be_on() -> None:
    run = Run(plan(), auto_begin=False).prepare()
    run.give(ask(0.05, CommandKind.BEGIN))
    run.until(1.2)
    assert run.shown.display is Display.NO_LIVE_DATA


def test_a_held_reading_says_what_to_do() -> None:
    run = in_phase("bout")
    show(run, 20.0, "held", overload=False)
    assert words_of(run)[:2] == ("Reading held by the scale", "Lift off, press again")


@pytest.mark.parametrize("phase", ["paused", "rest"])
def test_a_load_while_nothing_counts_is_told_to_come_off(phase: str) -> None:
    run = in_phase(phase)
    show(run, 15.0, "live", overload=False)
    assert run.shown.guidance == "Lift off now"
    run.give(*lift(2.2, 2.5))
    assert run.shown.guidance in ("Go on when you are ready", "Start when you are ready")


def test_an_ended_session_says_so_until_it_is_unloaded() -> None:
    run = in_phase("unload")
    assert words_of(run) == ("Session done", "Lift off now", "")


def test_a_run_that_was_lost_is_told() -> None:
    run = session(
        [*lift(0.1, 1), *press(20, 1, 3), *press(15, 3, 6)], mode="continuous", grace_s=1.0, hold_s=60.0
    )
    assert run.shown.guidance == "Out too long. This hold starts again."


def test_a_load_that_fell_out_of_the_band_is_asked_for_a_little_more() -> None:
    assert words_of(session([*press(20, 0.1, 2), *press(15, 2, 3)])) == ("LOW", "Press a little more", "")


def test_pressing_too_fast_is_told_for_two_seconds() -> None:
    ramp = press(lambda t_s: min(15 + (t_s % 0.4) / 4, 10 * (t_s - 1)), 1, 6)
    run = session([*lift(0.1, 1), *ramp[:20]], limits={"max_loading_rate_kg_s": 3.0})
    assert run.shown.guidance == "Press more slowly"
    run.give(*ramp[20:])
    assert run.shown.guidance == f"Press slowly to 20{NBSP}kg"


def test_a_moved_zero_is_told() -> None:
    run = session([*lift(0.1, 1), at(1.0, -0.6)])
    assert run.shown.guidance == "Zero has moved. Lift off."
    run.give(*lift(1.1, 2.3))
    assert run.shown.guidance != "Zero has moved. Lift off."


def test_a_pause_says_why() -> None:
    assert in_phase("paused").shown.pause_words == "Paused by you"
    run = in_phase("bout")
    run.give(Suspended(2.5, 1.0))
    assert run.shown.pause_words == "The computer was asleep"


def test_loads_are_told_in_the_plan_s_unit() -> None:
    pounds = plan().prescription.model_copy(update={"display_unit": "lb"})
    run = Run(replace(plan(), prescription=pounds)).prepare()
    assert run.shown.unit is MassUnit.LB
    assert run.shown.guidance == f"Press slowly to 44.1{NBSP}lb"


# -- figures -------------------------------------------------------------------------------------------


def test_age_and_ageing_follow_the_last_sample() -> None:
    run = in_phase("bout")
    run.give(at(2.0, 20.0))
    run.until(2.15)
    assert run.shown.age_s == pytest.approx(0.15)
    assert not run.shown.aging
    run.until(2.25)
    assert run.shown.aging, "older than two usual intervals"
    assert run.shown.kg == 20.0
    run.until(3.1)
    assert not run.shown.aging, "stale, which is more than ageing"


def test_the_clock_stops_at_the_gap_limit_before_the_value_is_stale() -> None:
    run = in_phase("bout")
    run.give(at(2.0, 20.0))
    run.until(2.5)
    assert run.shown.clock_running
    run.until(2.6)
    assert not run.shown.clock_running
    assert run.shown.display is Display.IN_BAND


def test_a_sample_is_new_for_one_step() -> None:
    run = in_phase("bout")
    run.give(at(2.0, 20.0))
    assert run.shown.new_sample is not None
    assert run.shown.new_sample.t_s == 2.0
    run.until(2.05)
    assert run.shown.new_sample is None


def test_the_bar_shows_each_bout_s_credit() -> None:
    run = session(
        [*lift(0.1, 1), *press(20, 1, 6), *lift(6, 12), *press(20, 12, 14)], bouts=3, hold_s=5.0, rest_s=5.0
    )
    assert [bout.completed for bout in run.shown.bouts] == [True, False, False]
    assert [bout.credited_s for bout in run.shown.bouts] == pytest.approx([5.0, 1.9, 0.0])
    assert run.shown.left_s == pytest.approx(15 - 6.9)
    assert run.shown.bout == 1


def test_a_rest_counts_down_and_then_may_be_left() -> None:
    run = session([*lift(0.1, 1), *press(20, 1, 6), *lift(6, 8)], bouts=2, hold_s=5.0, rest_s=5.0)
    assert run.shown.phase is Phase.REST
    run.until(8.0)
    assert run.shown.rest_left_s == pytest.approx(3.0)
    assert not run.shown.can_next
    run.give(*lift(8, 11.1))
    assert run.shown.rest_left_s == 0.0
    assert run.shown.can_next


def test_going_on_is_offered_only_when_proven_unloaded() -> None:
    run = in_phase("paused")
    assert not run.shown.can_resume
    run.give(*lift(2, 2.2))
    assert run.shown.can_resume
    run.until(3.2)
    assert not run.shown.can_resume, "stale"


@pytest.mark.parametrize(("resolution_kg", "shown_kg"), [(0.1, 0.1), (0.2, 0.2), (0.01, 0.1), (None, 0.1)])
def test_a_load_is_shown_no_finer_than_the_scale_and_never_finer_than_a_tenth(
    resolution_kg: float | None, shown_kg: float
) -> None:
    run = Run(plan(), scale=replace(SCALE, resolution_kg=resolution_kg)).prepare()
    assert run.shown.resolution_kg == shown_kg


def test_mute_is_shown_with_the_time_left() -> None:
    run = in_phase("bout")
    run.give(ask(2.0, CommandKind.MUTE))
    run.until(4.0)
    assert run.shown.mute_left_s == pytest.approx(118.0)


def test_a_silent_window_changes_the_sound_and_not_the_picture() -> None:
    run = in_phase("bout")
    run.give(WindowSilent(1.95, True))
    assert run.shown.display is Display.IN_BAND


# -- preparation ---------------------------------------------------------------------------------------


def preparing(scale: ScaleInfo = SCALE) -> Run:
    run = Run(plan(), auto_begin=False, scale=scale)
    run.give(LinkUp(-10.0, scale))
    return run


def test_the_preparation_shows_the_link_and_the_raw_value() -> None:
    run = preparing()
    assert run.shown.prepare.raw_kg is None
    run.give(*press(lambda _: 0.3, -10, -5))
    prepare = run.shown.prepare
    assert prepare.raw_kg == 0.3
    assert prepare.fitness is Fitness.PENDING
    assert prepare.progress == pytest.approx(0.49, abs=0.01)
    assert prepare.rate_hz == pytest.approx(10.0)
    assert prepare.zero_kg == 0.3
    assert len(prepare.arrivals_s) == 50
    run.until(-3.5)
    assert run.shown.prepare.raw_kg is None, "stale"


def test_a_ready_preparation_says_so() -> None:
    run = preparing()
    run.give(*lift(-10, 0.1))
    prepare = run.shown.prepare
    assert (prepare.ready, prepare.fitness_words) == (True, "Signal good")
    assert prepare.zero_words == f"Steady for 3{NBSP}s. Nothing on the scale."


def test_a_scale_of_final_values_is_named_unfit() -> None:
    run = preparing(replace(SCALE, live=False))
    assert run.shown.prepare.fitness_words == "Gives final values only. Not for holds."


def test_a_session_begins_with_no_value_until_its_first_sample() -> None:
    run = preparing()
    run.give(*lift(-10, 0.1), ask(0.05, CommandKind.BEGIN))
    assert (run.shown.kg, run.shown.age_s, run.shown.phase) == (None, None, Phase.BOUT)
    run.give(at(0.1, 0.0))
    assert run.shown.kg == 0.0


def test_nobody_is_told_to_press_more_slowly_while_lifting_off() -> None:
    run = session(
        [*lift(0.1, 1), *press(lambda t_s: 10 * (t_s - 1), 1, 2.2)], limits={"max_loading_rate_kg_s": 3.0}
    )
    assert run.shown.guidance == "Press more slowly"
    run.give(*press(lambda t_s: 12 - 10 * (t_s - 2.2), 2.2, 2.8))
    assert run.shown.guidance == f"Press slowly to 20{NBSP}kg"


def test_a_silence_says_why_as_far_as_the_link_knows_until_the_scale_is_back() -> None:
    run = Run().prepare()
    run.give(*press(20, 0.1, 2.0), LinkDown(2.0, "The scale ended the connection"), Tick(3.2))
    assert run.shown.why == f"No reading for 1{NBSP}s. The scale ended the connection"
    run.give(LinkNote(3.3, LinkPhase.SEARCHING, "Reconnecting"))
    assert "The scale ended the connection" in run.shown.why
    run.give(LinkNote(3.4, LinkPhase.FAULT, "Bluetooth is off. Switch it on."))
    assert run.shown.why == f"No reading for 2{NBSP}s. Bluetooth is off. Switch it on."
    run.give(LinkUp(4.0, SCALE), LinkNote(4.0, LinkPhase.LIVE, "Scale live"), Tick(4.1))
    assert run.shown.why == f"No reading for 2{NBSP}s"


def test_a_pause_that_nobody_asked_for_says_why_and_what_to_do() -> None:
    run = Run().prepare()
    run.give(at(0.2, 20.0, unit_seen=MassUnit.KG), at(0.3, 20.0, unit_seen=MassUnit.LB))
    assert (run.shown.phase, run.shown.plate) == (Phase.PAUSED, "The scale changed its unit")
    assert run.shown.guidance == "Lift off now"
    run.give(at(0.4, 0.0, unit_seen=MassUnit.LB))
    assert run.shown.guidance == "Lift off. Check kg or lb."
    run.give(ask(0.5, CommandKind.RESUME), at(0.6, 0.0, unit_seen=MassUnit.LB), ask(0.7, CommandKind.PAUSE))
    assert run.shown.plate == "Paused. Lift off now."


def test_a_sleep_of_the_computer_is_said_while_it_pauses_the_session() -> None:
    run = Run().prepare()
    run.give(at(0.2, 0.0), Suspended(60.0, 59.0), at(60.1, 0.0))
    assert (run.shown.plate, run.shown.guidance) == ("The computer was asleep", "Go on when you are ready")


@pytest.mark.parametrize("begun", [False, True])
def test_an_old_weighing_is_said_for_six_seconds_and_changes_nothing_else(begun: bool) -> None:
    run = Run(auto_begin=begun).prepare()
    before = run.shown
    run.give(at(0.2, 67.1, history=True))
    assert run.shown.note == "Old weighing left out"
    assert (run.shown.kg, run.shown.age_s is None) == (before.kg, before.age_s is None)
    assert not [sample for sample in run.samples if sample.kg > 1.0]
    run.until(6.3)
    assert run.shown.note == ""


def test_a_unit_that_changes_before_the_start_is_said_and_the_check_begins_again() -> None:
    run = Run(auto_begin=False).prepare()
    run.give(at(0.1, 0.0, unit_seen=MassUnit.KG), at(0.2, 0.0, unit_seen=MassUnit.LB))
    assert run.shown.note == "The scale changed its unit"
    assert not run.shown.prepare.ready
