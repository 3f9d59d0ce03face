"""How a session moves: begin, bouts and rests, pauses, and the ways it ends."""

from loadtrainer.core import ramp, words
from loadtrainer.core.drift import DriftWatch, drift_limit_kg
from loadtrainer.core.hold import HoldTracker
from loadtrainer.core.liveness import held_detector
from loadtrainer.core.log import Ended
from loadtrainer.core.prescription import derive_rules
from loadtrainer.core.state import Conditions, SessionState
from loadtrainer.core.transitions import State, Trigger

MAX_OVERLOADS = 3


def may_begin(st: SessionState) -> bool:
    """Both checks hold, on a scale that gives live values, with no alarm on."""
    fit = st.scale is None or (st.scale.live and st.scale.usable)
    return st.state is State.PREPARE and fit and not st.cond.overload and st.prep.ready(st.now_s)


def begin(st: SessionState) -> None:
    """Zero, derive the rules from the link check, and start the first bout.

    The session begins with no value: what came before its start is not in its log and decides nothing in it.
    """
    check = st.prep.check(st.now_s)
    zero = st.prep.zero
    if zero is None or not st.move(Trigger.BEGIN):
        return
    st.rules = derive_rules(st.plan.prescription, st.plan.stage, check.median_s)
    st.tracker = HoldTracker(st.rules, st.stage)
    st.start_clock()
    st.adopt_zero(st.local(zero[0]), zero[1], user=False)
    st.cond = Conditions(unit_seen=st.cond.unit_seen, window_silent=st.cond.window_silent)
    st.held = held_detector(st.scale)
    if st.scale is not None:
        st.drift = DriftWatch(drift_limit_kg(st.scale.uncertainty_kg, st.scale.resolution_kg))
    st.event("session_started", words.say("event.started"))
    start_bout(st)


def start_bout(st: SessionState) -> None:
    """Start the bout ``st.bout``."""
    st.tracker.start_bout(st.now_s)
    st.cond.in_band_said = False
    st.event("bout_started", words.say("event.bout", bout=st.bout + 1), bout=st.bout)


def finish_bout(st: SessionState) -> None:
    """The present bout's credited time reached its hold."""
    st.tracker.complete_bout(st.now_s)
    st.event("bout_completed", words.say("event.bout_done"), bout=st.bout)
    last = st.bout + 1 >= st.stage.bouts
    st.cue(st.ladder.done(st.now_s, session=last))
    if last:
        end(st, "completed", words.say("event.done"))
        return
    st.move(Trigger.BOUT_DONE)
    st.tracker.rest(st.now_s)
    st.rest_since_s, st.rest_unloaded = st.now_s, False
    st.event("rest_started", words.say("rest", bout=st.bout + 1), bout=st.bout)
    ramp.start_off(st)
    st.bout += 1


def rest_left_s(st: SessionState) -> float:
    """Seconds of rest still wanted; 0 = over."""
    return max(0.0, st.rest_since_s + st.stage.rest_s - st.now_s)


def may_start_next(st: SessionState) -> bool:
    """The rest has passed and the load has been off."""
    return st.state is State.REST and rest_left_s(st) <= 0 and st.rest_unloaded


def end_rest(st: SessionState, *, user: bool) -> None:
    """Leave the rest for the next bout, where the rules allow it."""
    if may_start_next(st) and st.move(Trigger.REST_DONE):
        st.event("rest_ended", words.say("event.rest_end"), bout=st.bout, user=user)
        start_bout(st)


def pause(st: SessionState, reason: str, *, user: bool, do: str = "") -> None:
    """Pause a bout or a rest; ``do``: what the person does before going on, where it was not their wish."""
    if st.move(Trigger.PAUSE):
        st.tracker.pause(st.now_s)
        st.cond.verified_s = None
        st.pause_words, st.pause_do = reason, do
        st.event("paused", reason, user=user)


def may_resume(st: SessionState) -> bool:
    """Never while the load is, or may be, on."""
    return st.state in (State.BOUT_PAUSED, State.REST_PAUSED) and st.unloaded


def resume(st: SessionState) -> None:
    """Go on with what was paused, where the rules allow it."""
    if may_resume(st) and st.move(Trigger.RESUME):
        st.tracker.resume(st.now_s)
        st.pause_words = ""
        st.cond.in_band_said = False
        st.event("resumed", words.say("event.resumed"), user=True)


def end(st: SessionState, ended: Ended, reason: str, *, user: bool = False) -> None:
    """End the session for ``reason``; its alarms stay armed until the load is off."""
    prepared = st.state is State.PREPARE
    if not st.started and prepared:
        st.start_clock()
    if not st.move(Trigger.END):
        return
    st.tracker.advance(st.now_s)
    st.ended, st.ended_words, st.ended_s = ended, reason, st.now_s
    st.event("session_completed" if ended == "completed" else "stopped", reason, user=user)
    if st.unloaded or ended == "link_lost":
        st.seal()
    elif not prepared:
        ramp.start_off(st)


def overload_began(st: SessionState, kg: float | None) -> None:
    """An accepted value, or the scale's own marker (``kg`` None), is above the limit."""
    st.cond.overload, st.cond.overload_max_kg = True, kg
    st.overloads += 1
    limit = words.say("alarm.over.why", load=st.words_load(st.rules.overload_kg))
    st.event("overload", limit, kg=kg)
    if st.overloads >= MAX_OVERLOADS:
        end(st, "overload", words.say("end.over"))


def overload_ended(st: SessionState, kg: float) -> None:
    """A value at or below the band's top ends the overload."""
    st.event("overload_cleared", words.say("event.cleared"), kg=kg, max_kg=st.cond.overload_max_kg)
    st.cond.overload, st.cond.overload_max_kg = False, None
