"""The session machine: a total function of (state, input). It never touches a clock, a radio or a file.

:meth:`SessionMachine.step` takes one input and returns the effects to perform;
:meth:`SessionMachine.snapshot` says what the screen may show. Bad data is an input like any other and never
an exception.
"""

from collections.abc import Callable
from typing import Any

from loadtrainer.core import flow, words, zeroing
from loadtrainer.core.deadlines import catch_up, look
from loadtrainer.core.drift import DriftWatch
from loadtrainer.core.effects import Discard, Effect
from loadtrainer.core.hold import HoldTracker
from loadtrainer.core.inputs import (
    Arrived,
    BadFrame,
    Command,
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
    WindowSilent,
)
from loadtrainer.core.intake import change_unit, take_overload_marker, take_reading, take_sample
from loadtrainer.core.liveness import held_detector
from loadtrainer.core.log import Ended, Source
from loadtrainer.core.prescription import Plan, Rules
from loadtrainer.core.screen import snapshot
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.state import LinkView, SessionState
from loadtrainer.core.transitions import State, Trigger


class SessionMachine:
    """One session from preparation to its seal.

    ``auto_begin``: start by itself as soon as link check and zero hold (no window to press Begin in).
    """

    def __init__(self, plan: Plan, source: Source, *, auto_begin: bool = False) -> None:
        self._st = SessionState(plan, source, auto_begin=auto_begin)

    @classmethod
    def at_start(
        cls, plan: Plan, source: Source, rules: Rules, *, zero_kg: float = 0.0, drift_kg: float | None = None
    ) -> "SessionMachine":
        """A machine whose session starts now, with a log's own rules: for recomputing that log.

        ``zero_kg``: the zero it began with. ``drift_kg``: how far the empty scale may be from it; None = the
        default.
        """
        machine = cls(plan, source)
        st = machine._st
        st.now_s = 0.0
        st.rules = rules
        st.tracker = HoldTracker(rules, st.stage)
        st.zero_kg = zero_kg
        st.drift = DriftWatch() if drift_kg is None else DriftWatch(drift_kg)
        st.move(Trigger.BEGIN)
        st.start_clock()
        st.event("session_started", words.say("event.started"))
        flow.start_bout(st)
        return machine

    @property
    def sealed(self) -> bool:
        """The session is over; nothing changes any more."""
        return self._st.state is State.SEALED

    @property
    def rules(self) -> Rules:
        """The session's limits: final from the start on."""
        return self._st.rules

    def step(self, event: Input) -> list[Effect]:
        """Take one input and return what is to be done."""
        t_s = self._st.local(event.t_s)
        if not isinstance(event, Tick):
            t_s = max(t_s, self._st.free_s)
        return self._run(t_s, lambda st: HANDLERS[type(event)](st, event))

    def replay_sample(self, t_s: float, kg: float, flags: int) -> list[Effect]:
        """Take a recorded sample, in session time, as the log holds it."""
        return self._run(t_s, lambda st: take_sample(st, t_s, kg, flags))

    def replay_overload_marker(self, t_s: float) -> list[Effect]:
        """Take a recorded over-capacity marker, in session time."""
        return self._run(t_s, take_overload_marker)

    def replay_unit_change(self, t_s: float) -> list[Effect]:
        """Take a recorded change of the scale's unit, in session time."""
        return self._run(t_s, change_unit)

    def snapshot(self) -> Snapshot:
        """What the screen may know, as of the last step."""
        return snapshot(self._st)

    def _run(self, t_s: float, act: Callable[[SessionState], None]) -> list[Effect]:
        st = self._st
        st.new_sample = None
        clock = st.t0_s
        catch_up(st, t_s)
        act(st)
        if st.t0_s == clock and st.now_s < t_s:
            # The value was taken before it arrived: now what followed from it.
            look(st)
            catch_up(st, t_s)
        look(st)
        done, st.effects = st.effects, []
        return done


def _on_tick(st: SessionState, event: Tick) -> None:
    """Time passed: the deadlines are done already."""


def _on_arrived(st: SessionState, event: Arrived) -> None:
    take_reading(st, event.reading)


def _on_bad_frame(st: SessionState, event: BadFrame) -> None:
    st.bad_frames += 1


def _on_link_up(st: SessionState, event: LinkUp) -> None:
    changed = st.scale is not None and st.scale.address != event.scale.address
    if changed and st.state is State.PREPARE:
        st.prep.restart()
    st.scale, st.lost = event.scale, ""
    st.held = held_detector(event.scale)
    st.link = LinkView(LinkPhase.LIVE, words.say("event.link_up"))
    if st.state is not State.SEALED:
        st.event("link_up", words.say("event.link_up"))
    if st.auto_begin and st.state is State.PREPARE and not event.scale.usable:
        _give_up(st, "stopped", words.say("block.check"))


def _on_link_down(st: SessionState, event: LinkDown) -> None:
    st.link, st.lost = LinkView(LinkPhase.SEARCHING, event.reason), event.reason
    if st.state is not State.SEALED:
        st.event("link_down", event.reason)


def _on_link_note(st: SessionState, event: LinkNote) -> None:
    st.link = LinkView(event.phase, event.words, event.choices)


def _on_source_ended(st: SessionState, event: SourceEnded) -> None:
    if st.state is State.PREPARE:
        _give_up(st, "link_lost", words.say("end.source"))
    elif st.state is State.UNLOAD:
        st.seal()
    else:
        flow.end(st, "link_lost", words.say("end.source"))


def _on_suspended(st: SessionState, event: Suspended) -> None:
    if st.state is State.PREPARE:
        st.prep.restart()
    if st.started and st.state not in (State.SEALED, State.UNLOAD):
        st.event("suspended", words.say("suspended"), gap_s=event.gap_s)
        flow.pause(st, words.say("suspended"), user=False, do=words.say("pause.go"))


def _on_disk_fault(st: SessionState, event: DiskFault) -> None:
    st.disk_fault = words.say("save.fail")
    if st.state is not State.SEALED:
        st.event("journal_fault", f"{words.say('save.fail')} {event.reason}")


def _on_window_silent(st: SessionState, event: WindowSilent) -> None:
    st.cond.window_silent = event.silent


def _on_command(st: SessionState, event: Command) -> None:
    COMMANDS[event.kind](st, event)


def _begin(st: SessionState, _: Command) -> None:
    if flow.may_begin(st):
        flow.begin(st)


def _zero_again(st: SessionState, _: Command) -> None:
    if st.state is State.PREPARE:
        st.prep.zero_again()
    else:
        zeroing.take(st)


def _pause(st: SessionState, _: Command) -> None:
    flow.pause(st, words.say("event.paused"), user=True)


def _resume(st: SessionState, _: Command) -> None:
    flow.resume(st)


def _next_bout(st: SessionState, _: Command) -> None:
    flow.end_rest(st, user=True)


def _pain(st: SessionState, command: Command) -> None:
    pain = command.value
    if pain is None or not 0 <= pain <= 10 or not st.started or st.state is State.SEALED:
        return
    st.pain_worst = max(pain, st.pain_worst if st.pain_worst is not None else pain)
    stop_at = st.plan.prescription.pain.stop_at
    stops = stop_at is not None and pain >= stop_at
    st.event("pain", words.say("pain.stop" if stops else "pain.note", pain=pain), pain=pain, user=True)
    if stops:
        flow.end(st, "pain", words.say("pain.stop", pain=pain))


def _mute(st: SessionState, _: Command) -> None:
    muted = st.ladder.toggle_mute(st.now_s)
    left = words.clock(st.ladder.muted_s(st.now_s))
    if st.started and st.state is not State.SEALED:
        st.event("muted", words.say("mute.on", time=left) if muted else words.say("mute.off"), user=True)


def _stop(st: SessionState, _: Command) -> None:
    if st.state is State.PREPARE:
        _give_up(st, "stopped", words.say("stop.saved"), user=True)
    elif st.state is State.UNLOAD:
        # An overload ends only by unloading: no key acts on it.
        if not st.cond.overload:
            st.seal()
    else:
        flow.end(st, "stopped", words.say("stop.saved"), user=True)


def _give_up(st: SessionState, ended: Ended, reason: str, *, user: bool = False) -> None:
    """Leave preparation: with an overload on record there is a log, otherwise nothing to keep."""
    if st.overloads:
        flow.end(st, ended, reason, user=user)
    elif st.move(Trigger.GIVE_UP):
        st.effects.append(Discard())


def _choose(st: SessionState, _: Command) -> None:
    """The link takes the answer; the question is gone from the screen."""
    st.link = LinkView(st.link.phase, st.link.words)


def _not_here(st: SessionState, _: Command) -> None:
    """A command of the scale check says nothing to a session."""


HANDLERS: dict[type, Callable[[SessionState, Any], None]] = {
    Tick: _on_tick,
    Arrived: _on_arrived,
    BadFrame: _on_bad_frame,
    LinkUp: _on_link_up,
    LinkDown: _on_link_down,
    LinkNote: _on_link_note,
    SourceEnded: _on_source_ended,
    Suspended: _on_suspended,
    DiskFault: _on_disk_fault,
    WindowSilent: _on_window_silent,
    Command: _on_command,
}

COMMANDS: dict[CommandKind, Callable[[SessionState, Command], None]] = {
    CommandKind.BEGIN: _begin,
    CommandKind.ZERO_AGAIN: _zero_again,
    CommandKind.PAUSE: _pause,
    CommandKind.RESUME: _resume,
    CommandKind.NEXT_BOUT: _next_bout,
    CommandKind.PAIN: _pain,
    CommandKind.MUTE: _mute,
    CommandKind.STOP: _stop,
    CommandKind.CHOOSE: _choose,
    CommandKind.NEXT: _not_here,
    CommandKind.SKIP: _not_here,
    CommandKind.WEIGHT: _not_here,
}
