"""Rules no session may break, whatever happens to it and in whatever order."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loadtrainer.core.effects import Cue, Priority, RecordEvent, RecordSample, Tone
from loadtrainer.core.inputs import Arrived, CommandKind, Input, SourceEnded, Tick
from loadtrainer.core.log import BoutSummary, Figures, Summary
from loadtrainer.core.recompute import comparable, findings, replay
from loadtrainer.core.sample import Flag, Reading
from loadtrainer.core.snapshot import Display, Phase
from support.session_inputs import BEYOND, NO_VALUES, follow, plans, prepared, scripts
from support.sessions import Run, ask, at, lift, press

FEW = settings(max_examples=120)


def play(changes: dict[str, Any], script: list[Input], every_s: float = 0.1) -> Run:
    run = prepared(changes, every_s)
    run.give(*script)
    return run


def parts(figures: Figures) -> list[float]:
    spent = figures.time_s.model_dump()
    return [seconds for name, seconds in spent.items() if name != "elapsed"]


@FEW
@given(plans(), scripts(), st.sampled_from((0.1, 0.5, 1.0)))
def test_the_seven_buckets_sum_to_the_elapsed_time(
    changes: dict[str, Any], script: list[Input], every_s: float
) -> None:
    summary = play(changes, script, every_s).log().summary
    stretches: list[Summary | BoutSummary] = [summary, *summary.bouts]
    for figures in stretches:
        assert sum(parts(figures)) == pytest.approx(figures.time_s.elapsed, abs=1e-3)
        assert min(parts(figures)) >= 0


@FEW
@given(plans(), scripts(), st.sampled_from((0.1, 0.5, 1.0)))
def test_silence_is_never_credited(changes: dict[str, Any], script: list[Input], every_s: float) -> None:
    run = play(changes, script, every_s)
    log, rules = run.log(), run.machine.rules
    end_s = log.summary.time_s.elapsed if run.shown.ended else run.shown.session_t_s or 0.0
    most_s = 0.0
    for sample, until_s in zip(run.samples, [*(s.t_s for s in run.samples[1:]), end_s], strict=True):
        if rules.low_kg <= sample.kg <= rules.high_kg and not sample.flags & Flag.HELD:
            most_s += min(until_s - sample.t_s, rules.max_gap_s)
    assert log.summary.time_s.in_band <= most_s + 1e-3
    assert log.summary.credited_s <= most_s + 1e-3
    assert run.shown.credited_s <= most_s + 1e-3


@FEW
@given(plans(), scripts(), st.sampled_from((0.1, 0.5, 1.0)))
def test_a_replayed_log_gives_the_same_events_and_nothing_is_found(
    changes: dict[str, Any], script: list[Input], every_s: float
) -> None:
    log = play(changes, script, every_s).log()
    if log.ended != "recovered":
        assert comparable(replay(log)) == comparable(log.events)
    assert findings(log) == []


@FEW
@given(plans(), scripts())
def test_the_screen_and_the_log_credit_the_same(changes: dict[str, Any], script: list[Input]) -> None:
    run = play(changes, script)
    summary = run.log().summary
    if run.shown.ended is not None:
        assert run.shown.credited_s == pytest.approx(summary.credited_s, abs=1e-3)
        assert [bout.completed for bout in run.shown.bouts].count(True) == sum(
            bout.completed for bout in summary.bouts
        )


def with_ticks(script: list[Input], extra_s: list[float]) -> list[Input]:
    """``script`` and ticks at ``extra_s``, each before what comes at the same time."""
    ticks: list[Input] = [Tick(round(t_s, 4)) for t_s in extra_s]
    return sorted([*ticks, *script], key=lambda one: one.t_s)


def moments(script: list[Input]) -> st.SearchStrategy[list[float]]:
    """Times within a script: any, the inputs' own, and just beside the limits they set."""
    own = sorted({one.t_s for one in script})
    beside = [t_s + wait_s for t_s in own for wait_s in (0.0, 0.0001, 0.3, 0.5, 1.0, 1.0001, 2.0)]
    last_s = own[-1]
    near = st.sampled_from([t_s for t_s in beside if t_s <= last_s] or [0.0])
    return st.lists(st.one_of(near, st.floats(0, last_s)), max_size=40)


@FEW
@given(plans(), scripts(), st.data())
def test_ticks_change_no_event_and_no_sample(
    changes: dict[str, Any], script: list[Input], data: st.DataObject
) -> None:
    plain = play(changes, script)
    ticked = play(changes, with_ticks(script, data.draw(moments(script))))
    assert ticked.events == plain.events
    assert ticked.samples == plain.samples
    assert ticked.ends == plain.ends
    assert ticked.cues == plain.cues


@FEW
@given(plans(), scripts(), st.data())
def test_a_reading_that_is_no_value_counts_no_more_than_a_tick(
    changes: dict[str, Any], script: list[Input], data: st.DataObject
) -> None:
    times_s = data.draw(moments(script))
    bad = [
        Arrived(round(t_s, 4), data.draw(st.sampled_from(NO_VALUES)))
        for t_s in times_s
        if t_s not in {one.t_s for one in script}
    ]
    plain = play(changes, script)
    soiled = play(changes, sorted([*bad, *script], key=lambda one: one.t_s))
    assert soiled.events == plain.events
    assert soiled.samples == plain.samples
    assert soiled.cues == plain.cues


def accepted(reading: Reading) -> bool:
    """The contract's word, stated apart from the code: finite, -1 kg to capacity, no stored record."""
    kg = reading.kg
    return kg is not None and not reading.history and not reading.overload and -1.0 <= kg <= 180.0


def holds(reading: Reading, kg: float) -> bool:
    return kg >= 4.0 and bool(reading.stable or reading.removed)


@FEW
@given(plans(), scripts())
@example({}, follow([Arrived(0.1, Reading(24.001))]))
@example(
    {"limits": {"max_session_s": 10.0}},
    follow(
        [
            *(Arrived(0.1, Reading(kg)) for kg in (24.0, 24.01)),
            Arrived(61.0, Reading(4.0, before_s=3.0)),
            SourceEnded(0.05),
        ]
    ),
)
def test_an_accepted_value_over_the_limit_alarms_in_the_same_step(
    changes: dict[str, Any], script: list[Input]
) -> None:
    run = prepared(changes)
    alarm = False
    for one in script:
        done = run.give(one)
        if run.machine.sealed:
            break
        fresh = False
        if isinstance(one, Arrived) and not one.reading.history:
            reading, kg = one.reading, one.reading.kg
            if accepted(reading) and kg is not None:
                fresh = kg > 24.0 and not alarm
                alarm = kg > 24.0 or (alarm and (kg > 22.0 or still_held(run, done, reading, kg)))
            elif reading in BEYOND or reading.overload:
                fresh, alarm = not alarm, True
        assert (run.shown.display is Display.OVERLOAD) is alarm
        if fresh:
            assert "overload" in [d.event.kind for d in done if isinstance(d, RecordEvent)]
            assert [c for c in done if isinstance(c, Cue) and c.tone is Tone.OVERLOAD]


def still_held(run: Run, done: list[Any], reading: Reading, kg: float) -> bool:
    """The value is one the scale holds, as put on record: by its sample's flag; once over, by the events.

    That nothing is shown proves no hold: a value may be too old on arrival to be shown.
    """
    flags = [effect.sample.flags for effect in done if isinstance(effect, RecordSample)]
    said = [event.kind for event in run.events if event.kind in ("frozen", "unfrozen")]
    held = bool(flags[0] & Flag.HELD) if flags else said[-1:] == ["frozen"]
    assert held or not holds(reading, kg)
    return held


# -- every bad value in every state -------------------------------------------------------------------


def in_bout() -> Run:
    run = prepared({})
    run.give(*press(20, 0.1, 2))
    return run


def in_pause() -> Run:
    run = in_bout()
    run.give(ask(1.95, CommandKind.PAUSE))
    return run


def in_rest() -> Run:
    run = prepared({"bouts": 2, "hold_s": 1.0, "rest_s": 60.0})
    run.give(*press(20, 0.1, 2))
    return run


def in_paused_rest() -> Run:
    run = in_rest()
    run.give(ask(1.95, CommandKind.PAUSE))
    return run


def in_unload() -> Run:
    run = prepared({"hold_s": 1.0})
    run.give(*press(20, 0.1, 2))
    return run


def in_preparation() -> Run:
    run = Run(plan_of_tests(), source="ble", auto_begin=False)
    run.prepare()
    run.give(*press(20, 0.1, 2))
    return run


def plan_of_tests() -> Any:
    return prepared({}).plan


STATES = {
    "prepare": in_preparation,
    "bout": in_bout,
    "paused": in_pause,
    "rest": in_rest,
    "rest paused": in_paused_rest,
    "unload": in_unload,
}


def brief(value: object) -> str:
    """What makes this reading bad, for the name of a test."""
    if not isinstance(value, Reading):
        return str(value)
    return f"{value.kg}{' stored' if value.history else ''}{' overload' if value.overload else ''}"


each_state = pytest.mark.parametrize("state", STATES)


def same_screen(run: Run) -> tuple[object, ...]:
    shown = run.shown
    return (
        shown.kg,
        shown.age_s,
        shown.display,
        shown.phase,
        shown.overloads,
        shown.clock_running,
        shown.can_resume,
    )


@each_state
@pytest.mark.parametrize("reading", NO_VALUES, ids=brief)
def test_no_value_is_ever_shown_credited_or_taken_for_live(state: str, reading: Reading) -> None:
    run, ticked = STATES[state](), STATES[state]()
    for _ in range(2):
        assert run.give(Arrived(2.0, reading)) == ticked.until(2.0)
        assert same_screen(run) == same_screen(ticked)
    run.give(*(Arrived(2.1 + i * 0.1, reading) for i in range(20)))
    assert run.shown.kg is None, "nothing proved a new transmission for two seconds"


@each_state
@pytest.mark.parametrize("reading", [*NO_VALUES, *BEYOND], ids=brief)
def test_no_bad_value_clears_an_overload(state: str, reading: Reading) -> None:
    run = STATES[state]()
    run.give(at(2.0, 30.0))
    run.give(Arrived(2.1, reading))
    assert run.shown.display is Display.OVERLOAD
    assert not [event for event in run.events if event.kind == "overload_cleared"]
    run.give(at(2.2, 20.0))
    assert run.shown.display is not Display.OVERLOAD


@each_state
@pytest.mark.parametrize("reading", BEYOND, ids=brief)
def test_a_value_beyond_the_scale_is_an_overload_and_no_sample(state: str, reading: Reading) -> None:
    run = STATES[state]()
    samples = run.samples
    done = run.give(Arrived(2.0, reading))
    assert run.shown.display is Display.OVERLOAD
    assert not run.shown.clock_running
    assert [cue for cue in done if isinstance(cue, Cue) and cue.priority is Priority.HIGH]
    assert run.samples == samples
    run.give(*(Arrived(2.1 + i * 0.1, reading) for i in range(20)))
    assert run.shown.kg is None, "it proves no value"
    assert run.shown.stale_why
    assert run.shown.overloads == 1


@each_state
@pytest.mark.parametrize("kg", [24.001, 24.1, 30.0, 180.0])
def test_a_load_over_the_limit_alarms_in_every_state(state: str, kg: float) -> None:
    run = STATES[state]()
    done = run.give(at(2.0, kg))
    assert run.shown.display is Display.OVERLOAD
    assert [cue for cue in done if isinstance(cue, Cue) and cue.tone is Tone.OVERLOAD]
    run.give(at(2.1, 22.001))
    assert run.shown.display is Display.OVERLOAD
    run.give(at(2.2, 22.0))
    assert run.shown.display is not Display.OVERLOAD


@each_state
def test_a_load_at_the_limit_does_not_alarm(state: str) -> None:
    run = STATES[state]()
    run.give(at(2.0, 24.0))
    assert run.shown.display is not Display.OVERLOAD


@each_state
def test_at_the_stale_limit_a_value_is_live_and_a_millisecond_later_it_is_stale(state: str) -> None:
    run = STATES[state]()
    run.give(at(2.0, 20.0))
    run.until(3.0)
    assert run.shown.kg == 20.0
    run.until(3.001)
    assert run.shown.kg is None
    if run.shown.phase is not Phase.PREPARE:
        assert run.shown.display is Display.NO_LIVE_DATA


@each_state
def test_a_value_that_comes_at_the_stale_limit_is_in_time(state: str) -> None:
    run = STATES[state]()
    run.give(at(2.0, 20.0), at(3.0, 20.1))
    assert "stale" not in [event.kind for event in run.events]
    assert run.shown.kg == 20.1


def test_every_phase_is_among_the_states_tried() -> None:
    assert {STATES[name]().shown.phase for name in STATES} == set(Phase) - {Phase.SEALED}


@FEW
@given(plans(), scripts())
def test_the_record_runs_forward(changes: dict[str, Any], script: list[Input]) -> None:
    run = play(changes, script)
    stamps = [sample.t_s for sample in run.samples]
    assert all(a < b for a, b in pairwise(stamps))
    events = [event.t_s for event in run.events if event.t_s >= 0]
    assert all(a <= b for a, b in pairwise(events))
    assert all(round(t_s, 4) == t_s for t_s in [*stamps, *events])


@FEW
@given(plans(), scripts())
def test_a_session_with_a_person_at_the_window_begins_by_the_same_rules(
    changes: dict[str, Any], script: list[Input]
) -> None:
    run = Run(prepared(changes).plan, source="ble", auto_begin=False).prepare()
    run.give(at(0.1, 0.0), ask(0.15, CommandKind.BEGIN))
    run.give(*(replace(one, t_s=one.t_s + 0.2) for one in script))
    assert run.started
    assert findings(run.log()) == []


def test_extra_readings_of_an_empty_scale_are_no_credit() -> None:
    run = prepared({})
    run.give(*lift(0.1, 20))
    assert run.shown.credited_s == 0
