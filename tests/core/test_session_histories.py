"""Histories of a session, and the events, buckets and credit that must come of each."""

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from loadtrainer.core.effects import Seal
from loadtrainer.core.inputs import (
    Arrived,
    CommandKind,
    Input,
    SourceEnded,
    Suspended,
    Tick,
)
from loadtrainer.core.log import Ended
from loadtrainer.core.recompute import comparable, findings, replay
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import say
from support.sessions import (
    SCALE,
    Run,
    ask,
    at,
    buckets,
    lift,
    press,
    session,
    times,
)

PAUSE, RESUME, STOP = CommandKind.PAUSE, CommandKind.RESUME, CommandKind.STOP
PAIN, MUTE, NEXT = CommandKind.PAIN, CommandKind.MUTE, CommandKind.NEXT_BOUT
LOCKING = replace(SCALE, locks_on="stable")

Mark = tuple[float, str]
START: list[Mark] = [(0.0, "session_started"), (0.0, "bout_started")]


def pressed(t_s: float) -> list[Mark]:
    """What a step of load from nothing into the band raises."""
    return [
        (t_s, "ramp_started"),
        (round(t_s + 0.1, 4), "ramp_ended"),
        (round(t_s + 0.3, 4), "entered_band"),
    ]


def done(t_s: float) -> list[Mark]:
    """The only bout is complete."""
    return [(t_s, "bout_completed"), (t_s, "session_completed")]


@dataclass(frozen=True)
class History:
    """A session: what was given, and what must come of it."""

    name: str
    inputs: list[Input]
    events: list[Mark]
    spent: dict[str, float]
    ended: Ended = "completed"
    credited_s: float = 10.0
    changes: dict[str, Any] = field(default_factory=dict)


def said(inputs: list[Input], **fields: Any) -> list[Input]:
    """The same readings, saying more."""
    return [
        replace(one, reading=one.reading._replace(**fields)) if isinstance(one, Arrived) else one
        for one in inputs
    ]


HISTORIES = [
    History(
        "a hold without a break completes exactly at its length",
        [*lift(0.1, 2), *press(20, 2, 12.5), *lift(12.5, 13)],
        [*START, *pressed(2.0), *done(12.0)],
        {"unloaded": 2.0, "in_band": 10.0, "elapsed": 12.0},
    ),
    History(
        "lifting off stops the clock by itself",
        [*lift(0.1, 2), *press(20, 2, 7), *lift(7, 9), *press(20, 9, 14.5), *lift(14.5, 15)],
        [*START, *pressed(2.0), (7.3, "left_band"), *pressed(9.0), *done(14.0)],
        {"unloaded": 4.0, "in_band": 10.0, "elapsed": 14.0},
    ),
    History(
        "a short gap is credited whole, up to the gap limit",
        [*lift(0.1, 2), *press(20, 2, 5), *press(20, 5.4, 12.5), *lift(12.5, 13)],
        [*START, *pressed(2.0), *done(12.0)],
        {"unloaded": 2.0, "in_band": 10.0, "elapsed": 12.0},
    ),
    History(
        "a gap of three seconds is credited for half a second",
        [*lift(0.1, 2), *press(20, 2, 5), *press(20, 8, 15), *lift(15, 16)],
        [*START, *pressed(2.0), (5.9001, "stale"), (8.0, "live"), (8.3, "entered_band"), *done(14.6)],
        {"unloaded": 2.0, "in_band": 10.0, "unknown": 2.6, "elapsed": 14.6},
    ),
    History(
        "a drop-out of twenty seconds is credited for half a second",
        [*lift(0.1, 2), *press(20, 2, 5), *press(20, 25, 32), *lift(32, 33)],
        [*START, *pressed(2.0), (5.9001, "stale"), (25.0, "live"), (25.3, "entered_band"), *done(31.6)],
        {"unloaded": 2.0, "in_band": 10.0, "unknown": 19.6, "elapsed": 31.6},
    ),
    History(
        "below, in, above and pre-warned each go to their own bucket",
        [
            *lift(0.1, 2),
            *press(15, 2, 4),
            *press(20, 4, 6),
            *press(22.5, 6, 8),
            *press(23.5, 8, 9),
            *press(20, 9, 17.5),
            *lift(17.5, 18),
        ],
        [
            *START,
            (2.0, "ramp_started"),
            (4.0, "ramp_ended"),
            (4.3, "entered_band"),
            (6.3, "left_band"),
            (8.0, "prewarning"),
            (9.3, "entered_band"),
            *done(17.0),
        ],
        {"unloaded": 2.0, "below": 2.0, "in_band": 10.0, "above": 3.0, "elapsed": 17.0},
    ),
    History(
        "a reading the scale locks is unknown time until it moves",
        [
            *lift(0.1, 2),
            *press(20, 2, 5),
            *said(press(20, 5, 7), stable=True),
            *press(20, 7, 14.5),
            *lift(14.5, 15),
        ],
        [
            *START,
            *pressed(2.0),
            (5.0, "frozen"),
            (7.0, "unfrozen"),
            (7.3, "entered_band"),
            *done(14.0),
        ],
        {"unloaded": 2.0, "in_band": 10.0, "unknown": 2.0, "elapsed": 14.0},
        changes={"scale": LOCKING},
    ),
    History(
        "a load more still than a person can be is held after eight seconds",
        [*lift(0.1, 2), *press(lambda _: 20.0, 2, 12), *press(lambda _: 20.1, 12, 15), *lift(15, 16)],
        [
            *START,
            *pressed(2.0),
            (10.0, "frozen"),
            (12.0, "unfrozen"),
            (12.3, "entered_band"),
            *done(14.0),
        ],
        {"unloaded": 2.0, "in_band": 10.0, "unknown": 2.0, "elapsed": 14.0},
    ),
    History(
        "a pause is neither credited nor unloaded",
        [
            *lift(0.1, 2),
            *press(20, 2, 5),
            ask(5.05, PAUSE),
            *lift(5.1, 8.1),
            ask(8.05, RESUME),
            *press(20, 8.1, 15.5),
            *lift(15.5, 16),
        ],
        [
            *START,
            *pressed(2.0),
            (5.05, "paused"),
            (8.05, "resumed"),
            *pressed(8.1),
            *done(15.05),
        ],
        {"unloaded": 2.05, "in_band": 10.0, "paused": 3.0, "elapsed": 15.05},
    ),
    History(
        "going on is refused while the load is on",
        [
            *lift(0.1, 2),
            *press(20, 2, 7),
            ask(5.05, PAUSE),
            ask(6.05, RESUME),
            ask(7.05, STOP),
            *lift(7.1, 7.3),
        ],
        [*START, *pressed(2.0), (5.05, "paused"), (7.05, "stopped")],
        {"unloaded": 2.0, "in_band": 3.05, "paused": 2.0, "elapsed": 7.05},
        "stopped",
        3.05,
    ),
    History(
        "a rest ends when its time has passed and the load comes back",
        [*lift(0.1, 2), *press(20, 2, 7), *lift(7, 12.5), *press(20, 12.5, 18), *lift(18, 18.3)],
        [
            *START,
            *pressed(2.0),
            (7.0, "bout_completed"),
            (7.0, "rest_started"),
            (12.5, "rest_ended"),
            (12.5, "bout_started"),
            *pressed(12.5),
            *done(17.5),
        ],
        {"unloaded": 2.0, "in_band": 10.0, "rest": 5.5, "elapsed": 17.5},
        changes={"bouts": 2, "hold_s": 5.0},
    ),
    History(
        "a rest ends when its time has passed and the person says so",
        [
            *lift(0.1, 2),
            *press(20, 2, 7),
            *lift(7, 14),
            ask(9.05, NEXT),
            ask(13.05, NEXT),
            *press(20, 14, 19.5),
            *lift(19.5, 20),
        ],
        [
            *START,
            *pressed(2.0),
            (7.0, "bout_completed"),
            (7.0, "rest_started"),
            (13.05, "rest_ended"),
            (13.05, "bout_started"),
            *pressed(14.0),
            *done(19.0),
        ],
        {"unloaded": 2.95, "in_band": 10.0, "rest": 6.05, "elapsed": 19.0},
        changes={"bouts": 2, "hold_s": 5.0},
    ),
    History(
        "a load during the rest is still rest",
        [
            *lift(0.1, 2),
            *press(20, 2, 7),
            *lift(7, 9),
            *press(20, 9, 10),
            *lift(10, 13),
            *press(20, 13, 18.5),
            *lift(18.5, 19),
        ],
        [
            *START,
            *pressed(2.0),
            (7.0, "bout_completed"),
            (7.0, "rest_started"),
            (13.0, "rest_ended"),
            (13.0, "bout_started"),
            *pressed(13.0),
            *done(18.0),
        ],
        {"unloaded": 2.0, "in_band": 10.0, "rest": 6.0, "elapsed": 18.0},
        changes={"bouts": 2, "hold_s": 5.0},
    ),
    History(
        "a load that never came off keeps the rest going",
        [*lift(0.1, 2), *press(20, 2, 15), ask(14.05, NEXT), ask(15.05, STOP), *lift(15.1, 15.3)],
        [
            *START,
            *pressed(2.0),
            (7.0, "bout_completed"),
            (7.0, "rest_started"),
            (15.05, "stopped"),
        ],
        {"unloaded": 2.0, "in_band": 5.0, "rest": 8.05, "elapsed": 15.05},
        "stopped",
        5.0,
        changes={"bouts": 2, "hold_s": 5.0},
    ),
    History(
        "lifting off during a paused rest counts as lifted",
        [
            *lift(0.1, 2),
            *press(20, 2, 8),
            ask(7.55, PAUSE),
            *lift(8, 13),
            ask(12.95, RESUME),
            *press(20, 13, 18.5),
            *lift(18.5, 19),
        ],
        [
            *START,
            *pressed(2.0),
            (7.0, "bout_completed"),
            (7.0, "rest_started"),
            (7.55, "paused"),
            (12.95, "resumed"),
            (13.0, "rest_ended"),
            (13.0, "bout_started"),
            *pressed(13.0),
            *done(18.0),
        ],
        {"unloaded": 2.0, "in_band": 10.0, "rest": 0.6, "paused": 5.4, "elapsed": 18.0},
        changes={"bouts": 2, "hold_s": 5.0},
    ),
    History(
        "an overload lasts until the load is back at the top of the band",
        [
            *lift(0.1, 2),
            *press(20, 2, 4),
            *press(25, 4, 5),
            *press(23, 5, 6),
            *press(20, 6, 14.5),
            *lift(14.5, 15),
        ],
        [
            *START,
            *pressed(2.0),
            (4.0, "overload"),
            (4.3, "left_band"),
            (6.0, "overload_cleared"),
            (6.3, "entered_band"),
            *done(14.0),
        ],
        {"unloaded": 2.0, "in_band": 10.0, "above": 2.0, "elapsed": 14.0},
    ),
    History(
        "the third overload ends the session, and its alarm outlives it",
        [
            *lift(0.1, 2),
            *press(20, 2, 4),
            *press(25, 4, 5),
            *press(20, 5, 6),
            *press(25, 6, 7),
            *press(20, 7, 8),
            *press(25, 8, 8.5),
            *press(20, 8.5, 9),
            *lift(9, 9.3),
        ],
        [
            *START,
            *pressed(2.0),
            (4.0, "overload"),
            (4.3, "left_band"),
            (5.0, "overload_cleared"),
            (5.3, "entered_band"),
            (6.0, "overload"),
            (6.3, "left_band"),
            (7.0, "overload_cleared"),
            (7.3, "entered_band"),
            (8.0, "overload"),
            (8.0, "stopped"),
            (8.5, "overload_cleared"),
        ],
        {"unloaded": 2.0, "in_band": 4.0, "above": 2.0, "elapsed": 8.0},
        "overload",
        4.0,
    ),
    History(
        "a value over the scale's capacity is an overload but no sample",
        [
            *lift(0.1, 2),
            *press(20, 2, 12.5),
            at(5.05, 190.0),
            *lift(12.5, 13),
        ],
        [*START, *pressed(2.0), (5.05, "overload"), (5.1, "overload_cleared"), *done(12.0)],
        {"unloaded": 2.0, "in_band": 10.0, "elapsed": 12.0},
    ),
    History(
        "pain at the stop value ends the session",
        [
            *lift(0.1, 2),
            *press(20, 2, 6),
            ask(4.05, PAIN, 3),
            ask(5.05, PAIN, 6),
            *lift(6, 6.3),
        ],
        [*START, *pressed(2.0), (4.05, "pain"), (5.05, "pain"), (5.05, "stopped")],
        {"unloaded": 2.0, "in_band": 3.05, "elapsed": 5.05},
        "pain",
        3.05,
    ),
    History(
        "the longest time ends the session",
        [*lift(0.1, 2), *press(15, 2, 21), *lift(21, 21.3)],
        [*START, (2.0, "ramp_started"), (20.0, "stopped")],
        {"unloaded": 2.0, "below": 18.0, "elapsed": 20.0},
        "stopped",
        0.0,
        changes={"limits": {"max_session_s": 20.0}},
    ),
    History(
        "a scale that stays away for two minutes ends the session",
        [*lift(0.1, 2), *press(20, 2, 4), Tick(500.0)],
        [*START, *pressed(2.0), (4.9001, "stale"), (123.9, "stopped")],
        {"unloaded": 2.0, "in_band": 2.4, "unknown": 119.5, "elapsed": 123.9},
        "link_lost",
        2.4,
    ),
    History(
        "readings after a silence of almost two minutes go on",
        [*lift(0.1, 2), *press(20, 2, 4), *press(20, 123.8, 132), *lift(132, 133)],
        [*START, *pressed(2.0), (4.9001, "stale"), (123.8, "live"), (124.1, "entered_band"), *done(131.4)],
        {"unloaded": 2.0, "in_band": 10.0, "unknown": 119.4, "elapsed": 131.4},
    ),
    History(
        "the end of a recording ends the bout",
        [*lift(0.1, 2), *press(20, 2, 5), SourceEnded(4.9)],
        [*START, *pressed(2.0), (4.9001, "stopped")],
        {"unloaded": 2.0, "in_band": 2.9001, "elapsed": 4.9001},
        "link_lost",
        2.9001,
    ),
    History(
        "the end of a recording ends a rest",
        [*lift(0.1, 2), *press(20, 2, 7), *lift(7, 8), SourceEnded(8.0)],
        [*START, *pressed(2.0), (7.0, "bout_completed"), (7.0, "rest_started"), (8.0, "stopped")],
        {"unloaded": 2.0, "in_band": 5.0, "rest": 1.0, "elapsed": 8.0},
        "link_lost",
        5.0,
        changes={"bouts": 2, "hold_s": 5.0},
    ),
    History(
        "the end of a recording ends a pause",
        [*lift(0.1, 2), *press(20, 2, 5), ask(5.05, PAUSE), *lift(5.1, 6), SourceEnded(6.0)],
        [*START, *pressed(2.0), (5.05, "paused"), (6.0, "stopped")],
        {"unloaded": 2.0, "in_band": 3.05, "paused": 0.95, "elapsed": 6.0},
        "link_lost",
        3.05,
    ),
    History(
        "a change of the scale's unit pauses until the person goes on",
        [
            *said(lift(0.1, 2), unit_seen=MassUnit.KG),
            *said(press(20, 2, 5), unit_seen=MassUnit.KG),
            *said(press(20, 5, 6), unit_seen=MassUnit.LB),
            *said(lift(6, 8), unit_seen=MassUnit.LB),
            ask(7.95, RESUME),
            *said(press(20, 8, 15.5), unit_seen=MassUnit.LB),
            *lift(15.5, 16),
        ],
        [
            *START,
            *pressed(2.0),
            (5.0, "unit_changed"),
            (5.0, "paused"),
            (7.95, "resumed"),
            *pressed(8.0),
            *done(15.0),
        ],
        {"unloaded": 2.05, "in_band": 10.0, "paused": 2.95, "elapsed": 15.0},
    ),
    History(
        "a sleep of the computer pauses, and is unknown before that",
        [
            *lift(0.1, 2),
            *press(20, 2, 5),
            Suspended(65.0, 60.0),
            *lift(65.1, 68),
            ask(67.95, RESUME),
            *press(20, 68, 75),
            *lift(75, 76),
        ],
        [
            *START,
            *pressed(2.0),
            (5.9001, "stale"),
            (65.0, "suspended"),
            (65.0, "paused"),
            (65.1, "live"),
            (67.95, "resumed"),
            *pressed(68.0),
            *done(74.6),
        ],
        {"unloaded": 2.05, "in_band": 10.0, "paused": 2.95, "unknown": 59.6, "elapsed": 74.6},
    ),
    History(
        "muting is on record, and so is its end",
        [*lift(0.1, 2), *press(20, 2, 12.5), ask(5.05, MUTE), ask(6.05, MUTE), *lift(12.5, 13)],
        [*START, *pressed(2.0), (5.05, "muted"), (6.05, "muted"), *done(12.0)],
        {"unloaded": 2.0, "in_band": 10.0, "elapsed": 12.0},
    ),
    History(
        "pressing faster than the plan allows is said once",
        [
            *lift(0.1, 2),
            *press(lambda t_s: 10 * (t_s - 2), 2, 4),
            *press(20, 4, 14.5),
            *lift(14.5, 15),
        ],
        [
            *START,
            (2.4, "ramp_started"),
            (2.4, "loading_fast"),
            (3.8, "ramp_ended"),
            (4.1, "entered_band"),
            *done(13.8),
        ],
        {"unloaded": 2.4, "below": 1.4, "in_band": 10.0, "elapsed": 13.8},
        changes={"limits": {"max_loading_rate_kg_s": 3.0}},
    ),
    History(
        "a value well below zero says that the zero has moved",
        [*lift(0.1, 2), at(2.0, -0.6), *lift(2.1, 3), *press(20, 3, 13.5), *lift(13.5, 14)],
        [*START, (2.0, "zero_drift"), *pressed(3.0), *done(13.0)],
        {"unloaded": 3.0, "in_band": 10.0, "elapsed": 13.0},
    ),
    History(
        "continuous: an excursion within the grace keeps the run, uncredited",
        [*lift(0.1, 2), *press(20, 2, 5), *lift(5, 7), *press(20, 7, 14.5), *lift(14.5, 15)],
        [*START, *pressed(2.0), (5.3, "left_band"), *pressed(7.0), *done(14.0)],
        {"unloaded": 4.0, "in_band": 10.0, "elapsed": 14.0},
        changes={"mode": "continuous"},
    ),
    History(
        "continuous: an excursion longer than the grace ends the run",
        [*lift(0.1, 2), *press(20, 2, 5), *lift(5, 7.1), *press(20, 7.1, 17.5), *lift(17.5, 18)],
        [*START, *pressed(2.0), (5.3, "left_band"), *pressed(7.1), *done(17.1)],
        {"unloaded": 4.1, "in_band": 13.0, "elapsed": 17.1},
        changes={"mode": "continuous"},
    ),
    History(
        "continuous: silence longer than the grace ends the run",
        [*lift(0.1, 2), *press(20, 2, 5), *press(20, 8, 18.5), *lift(18.5, 19)],
        [*START, *pressed(2.0), (5.9001, "stale"), (8.0, "live"), (8.3, "entered_band"), *done(18.0)],
        {"unloaded": 2.0, "in_band": 13.4, "unknown": 2.6, "elapsed": 18.0},
        changes={"mode": "continuous"},
    ),
    History(
        "continuous: a pause ends the run at once",
        [
            *lift(0.1, 2),
            *press(20, 2, 5),
            ask(5.05, PAUSE),
            *lift(5.1, 5.5),
            ask(5.45, RESUME),
            *press(20, 5.5, 16),
            *lift(16, 17),
        ],
        [*START, *pressed(2.0), (5.05, "paused"), (5.45, "resumed"), *pressed(5.5), *done(15.5)],
        {"unloaded": 2.05, "in_band": 13.05, "paused": 0.4, "elapsed": 15.5},
        changes={"mode": "continuous"},
    ),
    History(
        "continuous: the longest run counts for an unfinished bout",
        [
            *lift(0.1, 2),
            *press(20, 2, 6),
            *lift(6, 9),
            *press(20, 9, 11),
            ask(10.95, STOP),
            *lift(11, 11.3),
        ],
        [*START, *pressed(2.0), (6.3, "left_band"), *pressed(9.0), (10.95, "stopped")],
        {"unloaded": 5.0, "in_band": 5.95, "elapsed": 10.95},
        "stopped",
        4.0,
        changes={"mode": "continuous"},
    ),
]

each_history = pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)


def run_of(history: History) -> Run:
    return session(history.inputs, **history.changes)


def off(history: History) -> list[Mark]:
    """The load's way off after a bout, which test_ramp.py tells of."""
    reasons = (say("event.ramp_off"), say("event.ramp_off_end"))
    return [(event.t_s, event.kind) for event in run_of(history).events if event.reason in reasons]


@each_history
def test_a_history_gives_exactly_these_events(history: History) -> None:
    assert [mark for mark in run_of(history).kinds() if mark not in off(history)] == history.events


@each_history
def test_a_history_spends_its_time_in_exactly_these_buckets(history: History) -> None:
    assert buckets(run_of(history)) == pytest.approx(history.spent, abs=1e-9)


@each_history
def test_a_history_ends_and_is_credited_as_told(history: History) -> None:
    run = run_of(history)
    summary = run.log().summary
    assert run.ends == [Seal(history.ended)]
    assert summary.credited_s == pytest.approx(history.credited_s, abs=1e-9)
    assert summary.completed is (history.ended == "completed")
    assert run.shown.credited_s == pytest.approx(history.credited_s, abs=1e-6)


@each_history
def test_a_log_replays_to_its_own_events_and_verifies(history: History) -> None:
    log = run_of(history).log()
    assert comparable(replay(log)) == comparable(log.events)
    assert findings(log) == []


@each_history
def test_slow_and_fast_ticks_change_neither_events_nor_samples(history: History) -> None:
    plain = run_of(history)
    ticks = [Tick(t_s) for t_s in times(0.05, history.events[-1][0], 0.05)]
    ticked = session([*ticks, *history.inputs], **history.changes)
    assert ticked.events == plain.events
    assert ticked.samples == plain.samples


@each_history
def test_every_event_says_why_in_words(history: History) -> None:
    assert all(event.reason.strip() for event in run_of(history).events)
