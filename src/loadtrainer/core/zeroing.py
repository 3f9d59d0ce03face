"""The zero of a running session: watched, and taken anew when a person asks and the scale allows it."""

from typing import Final

from loadtrainer.core import words
from loadtrainer.core.sample import KG_DECIMALS, Flag
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import State

UNSURE: Final = int(Flag.LOW_CONFIDENCE | Flag.HELD)
"""A plain number: this is asked of every sample, and enumerations answer slowly."""
TAKEN_IN: Final = (State.BOUT, State.BOUT_PAUSED, State.REST, State.REST_PAUSED)


def watch(st: SessionState, t_s: float, kg: float, flags: int) -> None:
    """Take one accepted value into account; a drift is put on record with the bout that ended in it."""
    if flags & UNSURE:
        return
    st.zero_finder.add(t_s, round(kg + st.zero_kg, KG_DECIMALS))
    off_kg = st.drift.sample(t_s, kg, loaded=kg >= st.rules.touch_kg)
    if off_kg is not None:
        resting = st.state in (State.REST, State.REST_PAUSED)
        bout = st.bout - 1 if resting else st.bout
        st.drifted.add(bout)
        st.event("zero_drift", words.say("drift"), kg=round(off_kg, KG_DECIMALS), bout=bout)


def take(st: SessionState) -> None:
    """A new zero, if the scale is empty, still and heard; otherwise the reason is shown for a while."""
    if st.state not in TAKEN_IN:
        return
    c, kg = st.cond, st.zero_finder.kg
    refusal = _refusal(st)
    if refusal or kg is None or c.last_kg is None:
        st.say_note(words.say(refusal))
        return
    before_kg = st.zero_kg
    st.say_note(st.adopt_zero(st.now_s, kg, user=True))
    # The last value stays the same weight on the scale; what follows it is measured from the new zero.
    c.last_kg = round(c.last_kg + before_kg - st.zero_kg, KG_DECIMALS) + 0.0
    st.drift.restart()
    st.restart_rise()


def request(st: SessionState) -> str:
    """What the screen asks for while the zero has moved and the scale is empty; "" = nothing."""
    asks = st.drift.drifted and st.unloaded and st.state in TAKEN_IN
    return words.say("zero.ask") if asks else ""


def _refusal(st: SessionState) -> str:
    """Why no zero is taken now: a key of the words table; "" = it is."""
    if st.cond.stale or st.cond.last_kg is None:
        return "noread"
    return st.zero_finder.refusal if st.unloaded else "zero.bad"
