"""A log is found out: whatever was changed in it, its own samples contradict."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.inputs import CommandKind, SourceEnded
from loadtrainer.core.log import Event, SessionLog
from loadtrainer.core.prescription import derive_rules
from loadtrainer.core.recompute import comparable, figure_findings, findings, replay, session_part
from loadtrainer.core.summary import summarise
from support.sessions import ask, at, lift, press, session

Numbers = dict[str, Any]


def genuine() -> SessionLog:
    """Two bouts with a pause, an overload, a gap and pain."""
    return session(
        [
            *lift(0.1, 2),
            *press(20, 2, 4),
            at(4.0, 25.0),
            *press(20, 4.1, 5),
            *press(20, 8, 12),
            ask(12.05, CommandKind.PAUSE),
            *lift(12.1, 14),
            ask(14.05, CommandKind.RESUME),
            ask(14.15, CommandKind.PAIN, 2),
            *press(20, 14.2, 18),
            *lift(18, 26),
            *press(21, 26, 37),
            *lift(37, 38),
        ],
        bouts=2,
        hold_s=10.0,
    ).log()


def test_a_genuine_log_has_no_findings() -> None:
    log = genuine()
    assert log.ended == "completed"
    assert findings(log) == []


def test_a_replay_gives_every_event_again_with_its_words() -> None:
    log = genuine()
    told = [(event.kind, event.reason) for event in session_part(log.events)]
    assert [(event.kind, event.reason) for event in session_part(replay(log))] == told


def numbers(value: object, where: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all numbers in a nested value."""
    if isinstance(value, dict):
        return [path for key, inner in value.items() for path in numbers(inner, (*where, key))]
    if isinstance(value, list):
        return [path for i, inner in enumerate(value) for path in numbers(inner, (*where, i))]
    return [where] if isinstance(value, int | float) else []


def changed(log: SessionLog, *path: Any, to: Callable[[Any], Any]) -> SessionLog:
    """The log with the value at ``path`` replaced."""
    whole = log.model_dump()
    at_path: Any = whole
    for step in path[:-1]:
        at_path = at_path[step]
    at_path[path[-1]] = to(at_path[path[-1]])
    return SessionLog.model_validate(whole)


SUMMARY_NUMBERS = numbers(genuine().summary.model_dump())


@pytest.mark.parametrize("path", SUMMARY_NUMBERS, ids=lambda path: ".".join(map(str, path)))
def test_any_changed_figure_is_named(path: tuple[Any, ...]) -> None:
    log = changed(genuine(), "summary", *path, to=lambda v: not v if isinstance(v, bool) else v + 1)
    named = "summary." + ".".join(map(str, path))
    assert [line for line in findings(log) if line.startswith(named + ":")]


def test_a_figure_taken_away_or_put_in_is_named() -> None:
    log = genuine()
    assert findings(changed(log, "summary", "load_kg", "mean", to=lambda _: None))
    assert findings(changed(log, "summary", "bouts", to=lambda bouts: bouts[:1]))
    assert findings(changed(log, "summary", "bouts", to=lambda bouts: [*bouts, bouts[0]]))


@pytest.mark.parametrize("name", ["low_kg", "high_kg", "overload_kg", "prewarn_kg", "touch_kg"])
def test_a_limit_the_prescription_does_not_give_is_named(name: str) -> None:
    log = changed(genuine(), "rules", name, to=lambda kg: kg + 0.1)
    assert [line for line in findings(log) if line.startswith(f"rules.{name}:")]


def resummed(log: SessionLog) -> SessionLog:
    """The log with figures that fit its samples and events, as a careful forger would leave it."""
    summary = summarise(log.samples, log.events, log.rules, log.prescription.stages[log.stage])
    return log.model_copy(update={"summary": summary})


PROVEN = [
    "overload",
    "overload_cleared",
    "stale",
    "live",
    "entered_band",
    "ramp_started",
    "bout_completed",
    "rest_started",
    "rest_ended",
    "bout_started",
]


@pytest.mark.parametrize("kind", PROVEN)
def test_an_event_that_was_removed_is_missed(kind: str) -> None:
    log = genuine()
    kept = [event for event in log.events if event.kind != kind]
    assert len(kept) < len(log.events)
    assert findings(resummed(log.model_copy(update={"events": kept})))


@pytest.mark.parametrize("kind", ["overload", "stale", "bout_completed"])
def test_an_event_that_was_moved_is_noticed(kind: str) -> None:
    log = genuine()

    def moved(event: Event) -> Event:
        return event.model_copy(update={"t_s": round(event.t_s - 0.2, 4)}) if event.kind == kind else event

    assert findings(resummed(log.model_copy(update={"events": [moved(event) for event in log.events]})))


def test_a_load_that_was_lowered_under_the_limit_is_noticed() -> None:
    log = genuine()
    kgs = [24.0 if kg == 25.0 else kg for kg in log.samples.kg]
    lowered = log.model_copy(update={"samples": log.samples.model_copy(update={"kg": kgs})})
    assert findings(resummed(lowered))


def test_samples_that_were_taken_out_are_noticed() -> None:
    log = genuine()
    kept = [i for i, t_s in enumerate(log.samples.t_s) if not 9 < t_s < 11]
    columns = {name: [getattr(log.samples, name)[i] for i in kept] for name in ("t_s", "kg", "flags")}
    assert findings(resummed(log.model_copy(update={"samples": log.samples.model_copy(update=columns)})))


def test_a_credited_bout_that_was_invented_is_noticed() -> None:
    log = session([*lift(0.1, 2), *press(20, 2, 5), ask(4.95, CommandKind.STOP), *lift(5, 5.3)]).log()
    done = Event(t_s=4.95, kind="bout_completed", reason="Bout done", bout=0)
    stop = [event.kind for event in log.events].index("stopped")
    forged = log.model_copy(update={"events": [*log.events[:stop], done, *log.events[stop:]]})
    assert findings(resummed(forged))


def test_a_recovered_log_is_held_to_its_figures_only() -> None:
    run = session([*lift(0.1, 2), *press(20, 2, 5)])
    log = run.log()
    assert log.ended == "recovered"
    assert findings(log) == []
    assert findings(changed(log, "summary", "credited_s", to=lambda s: s + 1))


def test_a_session_that_was_lost_is_replayed_as_lost() -> None:
    log = session([*lift(0.1, 2), *press(20, 2, 5), SourceEnded(5.0)]).log()
    assert log.ended == "link_lost"
    assert comparable(replay(log))[-1] == ("stopped", 5.0)


def test_what_samples_cannot_prove_is_taken_as_told() -> None:
    kinds = {kind for kind, _ in comparable(genuine().events)}
    assert not kinds & {"zeroed", "link_up", "link_down", "journal_fault"}


# -- what a careful forger changes ------------------------------------------------------------------------


def placed(log: SessionLog, kind: str) -> int:
    """Where the first event of a kind stands in the log."""
    return next(i for i, event in enumerate(log.events) if event.kind == kind)


VALUES = [
    ("overload", "kg", 24.5),
    ("overload_cleared", "max_kg", 24.5),
    ("bout_completed", "bout", 1),
    ("live", "gap_s", 0.2),
]


@pytest.mark.parametrize(("kind", "name", "value"), VALUES, ids=[kind for kind, _, _ in VALUES])
def test_a_changed_value_of_an_event_is_named_by_its_place_with_both_values(
    kind: str, name: str, value: float
) -> None:
    log = genuine()
    at_place = placed(log, kind)
    right = getattr(log.events[at_place], name)
    forged = resummed(changed(log, "events", at_place, name, to=lambda _: value))
    told = [line for line in findings(forged) if line.startswith(f"events.{at_place}.{name}: ")]
    assert told == [
        f"events.{at_place}.{name}: stored {value}, recomputed {right} "
        f"({kind} at {log.events[at_place].t_s} s)"
    ]


def test_how_a_session_ended_is_recomputed_too() -> None:
    forged = changed(genuine(), "ended", to=lambda _: "pain")
    assert findings(forged) == ["ended: stored pain, recomputed completed"]


def test_an_end_or_a_start_that_was_taken_out_is_a_finding() -> None:
    log = genuine()
    endless = [event for event in log.events if event.kind not in ("session_completed", "stopped")]
    told = findings(resummed(log.model_copy(update={"events": endless})))
    assert told == ["events: stored without an end, though it ended as completed"]
    headless = [event for event in log.events if event.kind != "session_started"]
    told = findings(resummed(log.model_copy(update={"events": headless})))
    assert told == ["events: stored without a start, though there are samples"]


@pytest.mark.parametrize("max_gap_s", [0.3, 1.5, 5.0])
def test_a_wider_or_narrower_gap_than_any_signal_gives_is_named(max_gap_s: float) -> None:
    log = resummed(changed(genuine(), "rules", "max_gap_s", to=lambda _: max_gap_s))
    assert any(line.startswith(f"rules.max_gap_s: stored {max_gap_s}, ") for line in findings(log))


@pytest.mark.parametrize("stale_s", [0.5, 1.2, 9.0])
def test_a_stale_limit_no_signal_gives_is_named(stale_s: float) -> None:
    log = changed(genuine(), "rules", "stale_s", to=lambda _: stale_s)
    assert any(line.startswith(f"rules.stale_s: stored {stale_s}, ") for line in findings(log))


@given(st.one_of(st.none(), st.floats(0.0, 10.0)))
def test_the_limits_of_every_signal_agree_with_each_other(usual_s: float | None) -> None:
    log = genuine()
    rules = derive_rules(log.prescription, log.stage, usual_s)
    found = figure_findings(log.model_copy(update={"rules": rules}), log.summary)
    assert found == []


ORDERS = [
    (lambda t_s: [*t_s[:9], t_s[7], *t_s[10:]], "samples.t_s.9: stored 0.7 after 0.8; times never fall"),
    (lambda t_s: [-0.5, *t_s[1:]], "samples.t_s.0: stored -0.5, before the session's start"),
]


@pytest.mark.parametrize(("change", "said"), ORDERS, ids=["fall", "before"])
def test_times_no_session_records_are_named(change: Callable[[Any], Any], said: str) -> None:
    log = genuine()
    forged = resummed(changed(log, "samples", "t_s", to=change))
    assert said in findings(forged)
