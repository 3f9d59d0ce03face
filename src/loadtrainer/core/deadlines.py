"""What happens because time passes and nothing else does.

Deadlines are part of the machine's state, so they fire at their own exact times however late the next input
comes: a session in real time and its replay at full speed give the same log.
"""

from collections.abc import Callable, Iterator

from loadtrainer.core import flow, spot, words
from loadtrainer.core.hold import Bucket
from loadtrainer.core.sample import TIME_DECIMALS, TIME_STEP_S
from loadtrainer.core.screen import situation
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import State

LINK_LOST_S = 120.0
UNLOAD_WAIT_S = 60.0
SETTLE_S = 0.3
MOST_AT_ONCE = 100
"""More deadlines than this at one instant are a fault, and a fault must not stop the alarms after it."""

Fire = Callable[[SessionState], None]


def catch_up(st: SessionState, to_s: float) -> None:
    """Fire every deadline up to ``to_s``, in order, each at its own time; then it is ``to_s``."""
    at_once = 0
    while at_once < MOST_AT_ONCE:
        due = _next(st)
        if due is None or _stamp(st, due[0]) > to_s:
            break
        before_s, st.now_s = st.now_s, max(st.now_s, _stamp(st, due[0]))
        at_once = at_once + 1 if st.now_s == before_s else 0
        due[1](st)
        look(st)
    st.now_s = max(st.now_s, to_s)


def look(st: SessionState) -> None:
    """Tell the ladder the situation and sound what is due."""
    st.ladder.see(st.now_s, situation(st))
    st.cue(st.ladder.sound(st.now_s))


def _stamp(st: SessionState, at_s: float) -> float:
    return round(at_s, TIME_DECIMALS) if st.started else at_s


def _next(st: SessionState) -> tuple[float, Fire] | None:
    """The earliest deadline, the first of equals; None = there is none. Asked with every sample."""
    due: tuple[float, Fire] | None = None
    for pair in _pending(st):
        if due is None or pair[0] < due[0]:
            due = pair
    return due


def _pending(st: SessionState) -> Iterator[tuple[float, Fire]]:
    c, rules = st.cond, st.rules
    if st.ladder.due_s is not None:
        yield st.ladder.due_s, _nothing
    if st.state is State.SEALED:
        return
    if not c.stale and (st.started or c.last_s is not None):
        silent_s = (c.last_s if c.last_s is not None else 0.0) + rules.stale_s + TIME_STEP_S
        yield max(silent_s, spot.due_s(st)), _went_stale
    if st.state is State.PREPARE:
        return
    if st.state is State.UNLOAD:
        yield st.ended_s + UNLOAD_WAIT_S, SessionState.seal
        return
    yield st.plan.prescription.limits.max_session_s, _too_long
    yield max(c.last_s or 0.0, 0.0) + LINK_LOST_S, _link_lost
    if st.state is State.BOUT:
        complete_s = st.tracker.completes_at()
        if complete_s is not None:
            yield complete_s, _bout_done
        if (c.zone is Bucket.IN_BAND) != c.in_band_said and not c.stale and not c.held:
            yield c.zone_since_s + SETTLE_S, _band_crossed


def _nothing(st: SessionState) -> None:
    """The ladder sounds by itself after each deadline."""


def _went_stale(st: SessionState) -> None:
    c = st.cond
    c.stale, c.zone, c.in_band_said = True, Bucket.UNKNOWN, False
    c.zone_since_s = st.now_s
    if st.started:
        st.event("stale", words.say("alarm.stale.why", time=words.duration(st.rules.stale_s)))


def _too_long(st: SessionState) -> None:
    flow.end(st, "stopped", words.say("end.time"))


def _link_lost(st: SessionState) -> None:
    flow.end(st, "link_lost", words.say("end.link"))


def _bout_done(st: SessionState) -> None:
    st.tracker.advance(st.now_s)
    if st.tracker.is_complete():
        flow.finish_bout(st)


def _band_crossed(st: SessionState) -> None:
    c = st.cond
    c.in_band_said = not c.in_band_said
    if c.in_band_said:
        st.event("entered_band", words.say("event.in"), kg=c.last_kg)
    else:
        st.event("left_band", words.say("event.out"), kg=c.last_kg)
