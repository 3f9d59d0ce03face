"""Recompute a finished log from its samples and the person's commands, and say what differs.

The same machine that ran the session runs again on the recorded samples; the same summary code computes the
figures. What a log says beyond that (link events, the zero it began with) is taken as recorded.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import isclose

from loadtrainer.core.differing import differing
from loadtrainer.core.drift import drift_limit_kg
from loadtrainer.core.effects import Effect, RecordEvent, RecordZero
from loadtrainer.core.inputs import Command, CommandKind, DiskFault, SourceEnded, Suspended, Tick
from loadtrainer.core.log import Ended, Event, SessionLog, Summary, ZeroMark
from loadtrainer.core.prescription import Plan, derive_rules
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.summary import TERMINAL, end_of, summarise

TOLERANCE = 1e-3
GIVEN = frozenset({"link_up", "link_down", "journal_fault"})
"""Kinds that a log states and samples cannot prove."""

VALUES = ("kg", "max_kg", "bout", "pain", "gap_s")
"""What an event carries besides its kind, its time and its words."""

USER_COMMANDS = {
    "paused": CommandKind.PAUSE,
    "resumed": CommandKind.RESUME,
    "rest_ended": CommandKind.NEXT_BOUT,
    "pain": CommandKind.PAIN,
    "muted": CommandKind.MUTE,
    "zeroed": CommandKind.ZERO_AGAIN,
    "stopped": CommandKind.STOP,
}


def findings(log: SessionLog) -> list[str]:
    """Everything in ``log`` that its own samples contradict, in words; empty if all agrees."""
    stage = log.prescription.stages[log.stage]
    again = summarise(log.samples, log.events, log.rules, stage)
    return [*figure_findings(log, again), *event_findings(log)]


def figure_findings(log: SessionLog, again: Summary) -> list[str]:
    """Where ``log`` differs from the limits of its prescription and the figures of ``again``."""
    figures = _differences("summary", log.summary.model_dump(), again.model_dump())
    return [*_rule_findings(log), *_order_findings(log), *figures]


def event_findings(log: SessionLog) -> list[str]:
    """What the events and zeros of ``log`` say otherwise than the machine that runs on its samples again."""
    return list(_replay_findings(log))


def _rule_findings(log: SessionLog) -> Iterator[str]:
    expected = derive_rules(log.prescription, log.stage, None)
    for name in ("low_kg", "high_kg", "overload_kg", "prewarn_kg", "touch_kg"):
        stored, right = getattr(log.rules, name), getattr(expected, name)
        if not isclose(stored, right, abs_tol=TOLERANCE):
            yield f"rules.{name}: stored {stored}, the prescription gives {right}"
    yield from _interval_findings(log)


def _interval_findings(log: SessionLog) -> Iterator[str]:
    """The limits of time come from one median interval, which the log does not keep: does one fit both."""
    rules = log.rules
    usual_s = rules.stale_s - 1 if rules.stale_s > 1 + TOLERANCE else min(0.5, rules.max_gap_s / 3)
    expected = derive_rules(log.prescription, log.stage, usual_s)
    for name in ("stale_s", "max_gap_s"):
        stored, right = getattr(rules, name), getattr(expected, name)
        if not isclose(stored, right, abs_tol=TOLERANCE):
            yield f"rules.{name}: stored {stored}, the other limits of time give {right}"


def _order_findings(log: SessionLog) -> Iterator[str]:
    """Times that no session records: that fall, or of samples before its start."""
    times_s = log.samples.t_s
    columns = {"samples.t_s.{}": times_s, "events.{}.t_s": [event.t_s for event in log.events]}
    for where, column in columns.items():
        fall = next((i for i, (a, b) in enumerate(pairwise(column), start=1) if b < a), None)
        if fall is not None:
            yield f"{where.format(fall)}: stored {column[fall]} after {column[fall - 1]}; times never fall"
            return
    if times_s and times_s[0] < 0:
        yield f"samples.t_s.0: stored {times_s[0]}, before the session's start"


def _differences(where: str, stored: object, again: object) -> Iterator[str]:
    for odd in differing(where, stored, again, TOLERANCE):
        yield f"{odd.where}: stored {odd.stored}, recomputed {odd.other}"


def replay(log: SessionLog) -> list[Event]:
    """The events the machine raises when it runs again on the log's samples and commands."""
    return _events(_again(log)[0])


def _again(log: SessionLog) -> tuple[list[Effect], Ended | None]:
    """What the machine does when it runs again on the log's samples and commands, and how it ends."""
    machine = _machine(log)
    end_s = end_of(log.samples, log.events)
    done = machine.step(Tick(0.0))
    columns = log.samples
    at = 0
    marks = session_part(log.events)
    for t_s, kg, flags in zip(columns.t_s, columns.kg, columns.flags, strict=True):
        while at < len(marks) and marks[at].t_s <= t_s:
            done += _apply(machine, marks[at], log.ended)
            at += 1
        done += machine.replay_sample(t_s, kg, flags)
    for event in marks[at:]:
        done += _apply(machine, event, log.ended)
    done += machine.step(Tick(end_s))
    return done, machine.snapshot().ended


def _machine(log: SessionLog) -> SessionMachine:
    """A machine at the start of the log's session, with the zero and the scale it had."""
    check = log.scale.check
    return SessionMachine.at_start(
        Plan(log.prescription, log.stage),
        log.source,
        log.rules,
        zero_kg=log.zero[0].kg if log.zero else 0.0,
        drift_kg=drift_limit_kg(check.uncertainty_kg if check else None, log.scale.resolution_kg),
    )


def _apply(machine: SessionMachine, event: Event, ended: Ended) -> list[Effect]:
    """Give the machine the input that a recorded event came from; nothing for what it raises by itself."""
    t_s = event.t_s
    command = USER_COMMANDS.get(event.kind) if event.by == "user" else None
    if command is not None:
        return machine.step(Command(t_s, command, value=event.pain))
    if event.kind == "suspended":
        return machine.step(Suspended(t_s, event.gap_s or 0.0))
    if event.kind == "unit_changed":
        return machine.replay_unit_change(t_s)
    if event.kind == "overload" and event.kg is None:
        return machine.replay_overload_marker(t_s)
    if event.kind == "journal_fault":
        return machine.step(DiskFault(t_s, ""))
    if event.kind == "stopped" and ended == "link_lost":
        return _lose_again(machine, event)
    return []


def _lose_again(machine: SessionMachine, event: Event) -> list[Effect]:
    """The source stayed away, which the samples prove, or it ended, which the log states."""
    done = machine.step(Tick(event.t_s))
    if machine.snapshot().ended is None:
        done += machine.step(SourceEnded(event.t_s))
    return done


def _events(effects: list[Effect]) -> list[Event]:
    return [effect.event for effect in effects if isinstance(effect, RecordEvent)]


def session_part(events: list[Event]) -> list[Event]:
    """The events from the session's start to its end; none where it ended in preparation."""
    kinds = [event.kind for event in events]
    if "session_started" not in kinds:
        return []
    first = kinds.index("session_started")
    last = next((i for i, kind in enumerate(kinds) if i > first and kind in TERMINAL), len(kinds) - 1)
    return events[first : last + 1]


def comparable(events: list[Event]) -> list[tuple[str, float]]:
    """Kind and time of :func:`provable` events."""
    return [(event.kind, event.t_s) for event in provable(events)]


def provable(events: list[Event]) -> list[Event]:
    """The events that samples and commands prove, from the session's start to its end."""
    return [event for event in session_part(events) if event.kind not in GIVEN]


def _replay_findings(log: SessionLog) -> Iterator[str]:
    if log.ended == "recovered":
        return
    kinds = {event.kind for event in log.events}
    if kinds.isdisjoint(TERMINAL):
        yield f"events: stored without an end, though it ended as {log.ended}"
        return
    if "session_started" not in kinds:
        if log.samples.t_s:
            yield "events: stored without a start, though there are samples"
        return
    done, ended = _again(log)
    yield from _event_findings(log, provable(_events(done)))
    if ended != log.ended:
        yield f"ended: stored {log.ended}, recomputed {ended or 'not ended'}"
    yield from _zero_findings(
        log.zero[1:], [effect.zero for effect in done if isinstance(effect, RecordZero)]
    )


def _event_findings(log: SessionLog, again: list[Event]) -> Iterator[str]:
    """The first event that differs; its words are in the language of its day, so they prove nothing."""
    stored, places = provable(log.events), {id(event): at for at, event in enumerate(log.events)}
    for a, b in zip(stored, again, strict=False):
        where = f"events.{places[id(a)]}"
        if a.kind != b.kind or abs(a.t_s - b.t_s) > TOLERANCE:
            yield f"{where}: stored {a.kind} at {a.t_s} s, recomputed {b.kind} at {b.t_s} s"
            return
        for name in VALUES:
            for found in _differences(f"{where}.{name}", getattr(a, name), getattr(b, name)):
                yield f"{found} ({a.kind} at {a.t_s} s)"
                return
    if len(stored) != len(again):
        odd = (stored + again)[min(len(stored), len(again))]
        yield (
            f"events: stored {len(stored)}, recomputed {len(again)} "
            f"(first odd one near {odd.kind} at {odd.t_s} s)"
        )


def _zero_findings(stored: list[ZeroMark], again: list[ZeroMark]) -> Iterator[str]:
    """Zeros taken in the session; the first one comes from the preparation, which has no samples."""
    if len(stored) != len(again):
        yield f"zero: stored {len(stored)} in the session, recomputed {len(again)}"
    for i, (a, b) in enumerate(zip(stored, again, strict=False), start=1):
        yield from _differences(f"zero.{i}", a.model_dump(), b.model_dump())
