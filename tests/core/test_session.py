"""The session machine: how it begins, what it says and records, and how it ends."""

from dataclasses import replace
from typing import Any

import pytest

from loadtrainer.core.effects import Discard, RecordEvent, RecordSample, Seal
from loadtrainer.core.inputs import (
    BadFrame,
    Choice,
    CommandKind,
    DiskFault,
    Input,
    LinkDown,
    LinkNote,
    LinkPhase,
    LinkUp,
    SourceEnded,
    Suspended,
    Tick,
)
from loadtrainer.core.recompute import comparable, findings, replay
from loadtrainer.core.sample import Flag
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Fitness, Phase
from loadtrainer.core.units import MassUnit
from support.sessions import (
    SCALE,
    T0_S,
    Run,
    ask,
    at,
    lift,
    plan,
    press,
    session,
    sway,
    times,
)

PAUSE, RESUME, STOP = CommandKind.PAUSE, CommandKind.RESUME, CommandKind.STOP
PAIN, MUTE, NEXT = CommandKind.PAIN, CommandKind.MUTE, CommandKind.NEXT_BOUT
LOCKING = replace(SCALE, locks_on="stable")

Mark = tuple[float, str]
START: list[Mark] = [(0.0, "session_started"), (0.0, "bout_started")]


# -- what the events say ----------------------------------------------------------------------------


def reasons(run: Run) -> dict[str, str]:
    return {event.kind: event.reason for event in run.events}


ENDS: list[tuple[str, list[Input], dict[str, Any]]] = [
    ("Stopped. All readings are saved.", [ask(2.0, STOP)], {}),
    ("Longest time reached. Session saved.", [*lift(2, 6)], {"limits": {"max_session_s": 5.0}}),
    ("The recording ended. Session saved.", [SourceEnded(2.0)], {}),
    ("No scale for 2 min. Session saved.", [Tick(200.0)], {}),
    ("Pain is 6. Lift off. Session ends.", [ask(2.0, PAIN, 6)], {}),
    ("Above the limit 3 times. Session ends.", [at(2 + i / 10, 25 * (i % 2)) for i in range(6)], {}),
    ("Session done", [*press(20, 2, 12.5)], {}),
]


@pytest.mark.parametrize(("words", "inputs", "changes"), ENDS, ids=[words for words, _, _ in ENDS])
def test_an_end_says_which_end_it_was(words: str, inputs: list[Input], changes: dict[str, Any]) -> None:
    run = session([*lift(0.1, 2), *inputs], **changes)
    ends = [event.reason for event in run.events if event.kind in ("stopped", "session_completed")]
    assert ends == [words]
    assert run.shown.ended_words == words


def test_an_overload_says_its_value_its_limit_and_its_highest_value() -> None:
    run = session([*lift(0.1, 2), at(2.0, 24.5), at(2.1, 26.0), at(2.2, 22.0)])
    overload, cleared = (event for event in run.events if event.kind.startswith("overload"))
    assert (overload.kg, overload.reason) == (24.5, "Above the limit of 24\u00a0kg")
    assert (cleared.kg, cleared.max_kg) == (22.0, 26.0)


def test_what_a_person_did_is_marked_as_theirs() -> None:
    run = session(
        [
            *lift(0.1, 2),
            ask(1.05, PAUSE),
            ask(1.15, RESUME),
            ask(1.25, PAIN, 2),
            ask(1.35, MUTE),
            ask(1.45, STOP),
        ]
    )
    theirs = [event.kind for event in run.events if event.by == "user"]
    assert theirs == ["paused", "resumed", "pain", "muted", "stopped"]


def test_a_gap_says_how_long_it_was() -> None:
    run = session([*lift(0.1, 2), *press(20, 2, 5), *press(20, 8, 9)])
    assert [event.gap_s for event in run.events if event.kind == "live"] == [3.1]


# -- before the start -------------------------------------------------------------------------------


def test_a_session_waits_for_the_person_to_begin_it() -> None:
    run = Run(plan(), auto_begin=False)
    run.prepare()
    assert run.shown.prepare.ready
    assert not run.started
    run.give(ask(0.05, CommandKind.BEGIN))
    assert run.shown.phase is Phase.BOUT
    assert run.started[0].t0_s == pytest.approx(T0_S + 0.05)


@pytest.mark.parametrize(
    ("name", "inputs"),
    [
        ("nothing heard", []),
        ("nine seconds of link check", lift(-9, 0.1)),
        ("a loaded scale", press(20, -10, 0.1)),
        ("a zero that trembles", press(lambda t_s: 0.3 * (round(t_s * 10) % 2), -10, 0.1)),
        ("a link with long gaps", lift(-10, 0.1, 2.5)),
        ("a scale that went silent", lift(-10, -2.2)),
        ("a last second with load", [*lift(-10, -1), *press(20, -1, 0.1)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_begin_is_refused_before_link_and_zero_hold(name: str, inputs: list[Input]) -> None:
    run = Run(plan(), source="ble", auto_begin=False)
    run.give(LinkUp(-10.1, SCALE), *inputs, ask(0.05, CommandKind.BEGIN))
    assert run.shown.phase is Phase.PREPARE
    assert not run.shown.prepare.ready
    assert not run.effects


def test_a_scale_that_gives_final_values_only_is_refused() -> None:
    run = Run(plan(), auto_begin=False, scale=replace(SCALE, live=False)).prepare()
    run.give(ask(0.05, CommandKind.BEGIN))
    assert run.shown.phase is Phase.PREPARE
    assert run.shown.prepare.fitness is Fitness.REFUSED


def test_a_simulation_begins_with_the_shortest_prefix_even_under_load() -> None:
    run = Run(plan())
    run.give(LinkUp(-10, SCALE), *lift(-10, -5), *press(20, -5, 0.1))
    assert run.started[0].t0_s == T0_S
    assert [sample.kg for sample in run.samples] == [run.samples[0].kg]
    assert (0.0, "ramp_started") in run.kinds()
    assert findings(run.log()) == []


def test_the_zero_is_taken_off_every_sample_and_is_on_record() -> None:
    run = Run(plan())
    run.give(LinkUp(-10, SCALE), *press(lambda _: 0.3, -10, 0.1), at(0.1, 20.3))
    assert [zero.kg for zero in run.zeros] == [0.3]
    assert [sample.kg for sample in run.samples] == [0.0, 20.0]
    assert reasons(run)["zeroed"] == "Zero is 0.3\u00a0kg on the scale"


def test_zero_again_forgets_the_zero() -> None:
    run = Run(plan(), auto_begin=False).prepare()
    run.give(ask(0.05, CommandKind.ZERO_AGAIN))
    assert run.shown.prepare.zero_kg is None
    assert not run.shown.prepare.ready


def test_events_of_the_preparation_lie_before_zero_and_come_once_there_is_a_log() -> None:
    run = Run(plan(), auto_begin=False)
    assert run.give(LinkUp(-10, SCALE), *lift(-10, -5)) == []
    run.give(LinkDown(-4.9, "Lost"), LinkUp(-4.8, SCALE), *lift(-4.8, 10.1), ask(10.1, CommandKind.BEGIN))
    before = [(event.kind, event.t_s) for event in run.events if event.t_s < 0]
    assert before[:3] == [("link_up", -20.1), ("link_down", -15.0), ("link_up", -14.9)]


def test_another_scale_is_checked_from_the_beginning() -> None:
    run = Run(plan(), auto_begin=False).prepare()
    run.give(LinkUp(0.05, replace(SCALE, address="11:22:33:44:55:66")), at(0.1, 0.0))
    assert not run.shown.prepare.ready
    assert run.shown.prepare.zero_kg is None


def test_giving_up_before_the_start_keeps_nothing() -> None:
    run = Run(plan(), auto_begin=False).prepare()
    assert run.give(ask(0.05, STOP)) == [Discard()]
    assert run.machine.sealed


def test_a_recording_that_ends_in_the_preparation_keeps_nothing() -> None:
    run = Run(plan(), auto_begin=False).prepare()
    assert run.give(SourceEnded(0.05)) == [Discard()]


# -- an overload in the preparation ------------------------------------------------------------------


def overloaded_in_preparation() -> Run:
    run = Run(plan(), source="ble", auto_begin=False)
    run.give(LinkUp(-1.0, SCALE), at(-0.9, 0.0), at(-0.8, 30.0))
    return run


def test_stopping_in_an_overload_of_the_preparation_keeps_the_alarm_until_unloaded() -> None:
    run = overloaded_in_preparation()
    run.give(ask(-0.7, STOP))
    assert not run.ends
    assert run.shown.display == "overload"
    run.give(at(-0.6, 0.0))
    assert run.ends == [Seal("stopped")]
    assert [event.kind for event in run.events][-3:] == ["overload", "stopped", "overload_cleared"]
    assert findings(run.log()) == []


def test_a_recording_that_ends_in_an_overload_of_the_preparation_is_kept_as_lost() -> None:
    run = overloaded_in_preparation()
    run.give(SourceEnded(-0.7))
    assert run.ends == [Seal("link_lost")]
    stopped = run.events[-1]
    assert (stopped.kind, stopped.by) == ("stopped", None)


def test_a_third_overload_in_the_preparation_ends_what_never_started() -> None:
    run = overloaded_in_preparation()
    run.give(at(-0.7, 0.0), at(-0.6, 30.0), at(-0.5, 0.0), at(-0.4, 30.0))
    assert run.shown.phase is Phase.UNLOAD
    run.give(at(-0.3, 0.0))
    assert run.ends == [Seal("overload")]
    assert run.log().summary.overload.count == 3
    assert findings(run.log()) == []


def test_a_held_value_in_the_preparation_does_not_clear_an_overload() -> None:
    run = Run(plan(), source="ble", auto_begin=False, scale=LOCKING)
    run.give(LinkUp(-1.0, LOCKING), at(-0.9, 30.0), at(-0.8, 20.0, stable=True))
    assert run.shown.display == "overload"
    run.give(at(-0.7, 20.0))
    assert run.shown.display != "overload"


def test_begin_is_refused_in_an_overload() -> None:
    run = Run(plan(), auto_begin=False).prepare()
    run.give(at(0.1, 190.0), ask(0.15, CommandKind.BEGIN))
    assert run.shown.phase is Phase.PREPARE


# -- after the end -----------------------------------------------------------------------------------


def completed_under_load() -> Run:
    return session([*lift(0.1, 2), *press(20, 2, 12.5)])


def test_samples_end_with_the_session_but_the_alarms_stay_armed() -> None:
    run = completed_under_load()
    assert run.shown.phase is Phase.UNLOAD
    assert not run.ends
    assert run.samples[-1].t_s == 11.9
    done = run.give(at(12.5, 30.0))
    assert "overload" in [effect.event.kind for effect in done if isinstance(effect, RecordEvent)]
    assert not [effect for effect in done if isinstance(effect, RecordSample)]
    assert run.give(at(12.6, 0.0))[-1] == Seal("completed")
    assert findings(run.log()) == []


def test_the_log_is_sealed_after_a_minute_under_load() -> None:
    run = completed_under_load()
    run.give(*press(20, 12.5, 71.9))
    assert not run.ends
    run.until(72.0)
    assert run.ends == [Seal("completed")]


def test_no_key_ends_an_overload_after_the_session() -> None:
    run = completed_under_load()
    run.give(at(12.5, 30.0), ask(12.55, STOP))
    assert not run.ends
    assert run.shown.display == "overload"
    run.give(at(12.6, 20.0), ask(12.65, STOP))
    assert run.ends == [Seal("completed")]


def test_a_source_that_ends_after_the_session_seals_it() -> None:
    run = completed_under_load()
    run.give(SourceEnded(12.5))
    assert run.ends == [Seal("completed")]


def test_a_session_that_ends_unloaded_is_sealed_at_once() -> None:
    run = session([*lift(0.1, 2)])
    assert run.give(ask(2.0, STOP))[-1] == Seal("stopped")


EVERYTHING: list[Input] = [
    at(20.0, 30.0),
    at(20.1, 190.0),
    at(20.2, 20.0, unit_seen=MassUnit.LB),
    BadFrame(20.3, "checksum"),
    LinkDown(20.4, "Lost"),
    LinkUp(20.5, SCALE),
    LinkNote(20.6, LinkPhase.SEARCHING, "Searching", (Choice("a", "A"),)),
    Suspended(20.7, 5.0),
    DiskFault(20.8, "full"),
    SourceEnded(20.9),
    *(ask(21.0, kind, 6) for kind in CommandKind),
    Tick(5000.0),
]


def test_a_sealed_session_does_nothing_more() -> None:
    run = session([*lift(0.1, 2), *press(20, 2, 12.5), *lift(12.5, 13)])
    assert run.machine.sealed
    for one in EVERYTHING:
        assert run.give(one) == [], one
    assert run.shown.phase is Phase.SEALED


def test_a_discarded_session_does_nothing_more() -> None:
    run = Run(plan())
    run.give(ask(0.0, STOP))
    for one in EVERYTHING:
        assert run.give(one) == [], one


def test_a_session_sealed_in_an_overload_is_silent() -> None:
    run = session([*lift(0.1, 2), at(2.0, 30.0), SourceEnded(2.1)])
    assert run.ends == [Seal("link_lost")]
    assert run.until(100.0) == []


# -- small inputs --------------------------------------------------------------------------------------


def test_a_refused_frame_is_no_reading_and_renews_nothing() -> None:
    run = session([*lift(0.1, 2), *(BadFrame(t_s, "checksum") for t_s in times(2, 3.2))])
    assert run.kinds()[-1] == (2.9001, "stale")


def test_a_disk_fault_is_on_record_and_shown_and_ends_nothing() -> None:
    run = session([*lift(0.1, 2), DiskFault(1.95, "The disk is full.")])
    assert reasons(run)["journal_fault"].endswith("The disk is full.")
    assert run.shown.disk_fault == "Saving failed. Tell your physio."
    assert run.shown.phase is Phase.BOUT


def test_the_link_s_question_is_shown_until_it_is_answered() -> None:
    run = Run(plan())
    question = (Choice("a", "Scale A"), Choice("b", "Scale B"))
    run.give(LinkNote(-5, LinkPhase.WAITING, "Which scale is yours?", question))
    asked = run.shown.prepare.choices
    run.give(ask(-4, CommandKind.CHOOSE))
    assert (asked, run.shown.prepare.choices) == (question, ())


def test_a_lost_link_alone_is_not_the_end_of_live_data() -> None:
    run = session([*lift(0.1, 2), LinkDown(1.95, "Lost"), LinkUp(2.3, SCALE)])
    assert [kind for _, kind in run.kinds()][-2:] == ["link_down", "link_up"]
    assert run.shown.kg == 0.0


@pytest.mark.parametrize("value", [None, -1, 11])
def test_a_pain_that_is_no_number_from_0_to_10_is_ignored(value: int | None) -> None:
    run = session([*lift(0.1, 2), ask(1.95, PAIN, value)])
    assert run.kinds() == START


def test_without_a_stop_value_pain_ends_nothing() -> None:
    run = session([*lift(0.1, 2), ask(1.95, PAIN, 10)], stop_at=None)
    assert run.kinds()[-1] == (1.95, "pain")
    assert run.shown.pain_worst == 10


def test_flags_say_what_the_scale_said() -> None:
    run = session(
        [
            at(0.1, 0.0, stable=True, final=True, repeated=True, low_confidence=True),
            at(0.6, 0.0),
            at(1.2, 0.0),
        ]
    )
    said = Flag.STABLE | Flag.FINAL | Flag.REPEATED | Flag.LOW_CONFIDENCE
    assert [sample.flags for sample in run.samples[1:]] == [said, 0, Flag.AFTER_GAP]


# -- values taken before they arrived ------------------------------------------------------------------


def batch(arrived_s: float, kgs: list[float], every_s: float = 0.0125) -> list[Input]:
    """A packet with several values, the last one taken as it arrived."""
    last = len(kgs) - 1
    return [at(arrived_s, kg, before_s=(last - i) * every_s) for i, kg in enumerate(kgs)]


def test_the_values_of_a_packet_are_stamped_when_they_were_taken() -> None:
    run = session(batch(0.2, [1.0, 1.1, 1.2, 1.3]))
    assert [sample.t_s for sample in run.samples[1:]] == [0.1625, 0.175, 0.1875, 0.2]


def test_what_was_decided_before_a_packet_came_stays_decided() -> None:
    inputs: list[Input] = [*lift(0.1, 2)]
    for packet in range(60):
        kg = 20 + sway(packet) if packet < 52 else 0.0
        inputs += batch(round(2.19 + packet * 0.2, 4), [kg] * 16)
    run = session(inputs, hold_s=9.93)
    assert run.ended() == "completed"
    stamps = [sample.t_s for sample in run.samples]
    assert stamps == sorted(set(stamps))
    assert comparable(replay(run.log())) == comparable(run.events)
    assert findings(run.log()) == []


def test_readings_of_one_instant_are_told_apart_on_record() -> None:
    run = session([at(0.1, 1.0), at(0.1, 2.0), ask(0.1, PAUSE), at(0.1, 3.0)])
    assert [sample.t_s for sample in run.samples[1:]] == [0.1, 0.1001, 0.1002]
    assert run.kinds()[-1] == (0.1002, "paused")


def test_a_machine_for_a_log_starts_with_that_log_s_rules() -> None:
    rules = session(lift(0.1, 1)).machine.rules.model_copy(update={"stale_s": 2.5})
    machine = SessionMachine.at_start(plan(), "replay", rules)
    assert machine.rules == rules
    assert machine.snapshot().phase is Phase.BOUT
