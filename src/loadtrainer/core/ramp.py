"""The guided ramp of a session: from touch to the band at the prescribed rate, and the load's way off.

Loads in kg, times in session s, rates in kg/s.
"""

from typing import Final

from loadtrainer.core import words
from loadtrainer.core.guide import Guide
from loadtrainer.core.hold import Bucket
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import State

FAST_SHOWN_S: Final = 2.0


def watch_on(st: SessionState, t_s: float, kg: float, previous_kg: float | None) -> None:
    """One value of a running bout: a ramp starts at touch, ends in the band, and must not be too steep."""
    c, rules = st.cond, st.rules
    if kg >= rules.touch_kg and (previous_kg is None or previous_kg < rules.touch_kg):
        c.ramping = True
        rate_kg_s = st.plan.prescription.limits.max_loading_rate_kg_s
        st.guide = Guide(t_s, rules.touch_kg, rate_kg_s, st.stage.target_kg)
        st.event("ramp_started", words.say("event.ramp"), kg=kg)
    elif c.ramping and c.zone is Bucket.IN_BAND:
        c.ramping = False
        st.event("ramp_ended", words.say("event.ramp_end"), kg=kg)
    if not c.ramping or kg < rules.touch_kg:
        st.guide = None
    elif st.guide is not None:
        st.guide = st.guide.moved(t_s, kg)
    _watch_rise(st, t_s, kg)


def guide_kg(st: SessionState) -> float | None:
    """Where the prescribed rate would be by now; None where no ramp is guided."""
    kg = st.cond.last_kg
    if st.guide is None or kg is None or not st.live or st.state is not State.BOUT:
        return None
    return st.guide.at(st.now_s, kg)


def _watch_rise(st: SessionState, t_s: float, kg: float) -> None:
    c, limit = st.cond, st.plan.prescription.limits.max_loading_rate_kg_s
    rise = st.rise.rise_kg_s(t_s, kg)
    if rise is None:
        return
    if rise > limit and kg >= st.rules.touch_kg:
        c.fast_until_s = t_s + FAST_SHOWN_S
        if not c.fast:
            c.fast = True
            st.event("loading_fast", words.say("guide.fast"), kg=kg)
    elif rise < 0.5 * limit:
        c.fast = False
        if rise < 0:
            c.fast_until_s = t_s


def start_off(st: SessionState) -> None:
    """The person is asked to lift off: while a load is on, its way off is a ramp of its own.

    No source gives a rate for it, so none is asked for.
    """
    c = st.cond
    c.ramping, st.guide = False, None
    if st.live and st.maybe_loaded and not c.ramping_off:
        c.ramping_off = True
        st.event("ramp_started", words.say("event.ramp_off"), kg=c.last_kg)


def watch_off(st: SessionState) -> None:
    """One value while a load comes off: below touch it is off."""
    c = st.cond
    if c.ramping_off and st.unloaded:
        c.ramping_off = False
        st.event("ramp_ended", words.say("event.ramp_off_end"), kg=c.last_kg)
