"""Spot checks: what a scale that locks can still prove, where the prescription allows it.

The scale's settled value in the band is one verified reading. The hold then runs on a timer until the next
verification is due, the value moves, or the person pauses. That time is unknown time of its own kind
(``spot_checked_s``): it is never credited and never mixed with live time in any figure.
"""

from loadtrainer.core import words
from loadtrainer.core.log import Event
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import State

SPOT_S = 30.0
"""How long one verified reading stands before another is asked for."""

ENDS = frozenset(
    {"unfrozen", "stale", "live", "paused", "verified", "overload", "bout_completed", "stopped"}
    | {"session_completed", "suspended"}
)
"""Events after which a verified reading no longer stands."""


def verify(st: SessionState, kg: float) -> None:
    """The scale began to hold a value: take it as verified if it lies in the band and the plan allows it."""
    allowed = st.plan.prescription.allow_spot_checks and st.state is State.BOUT
    if allowed and st.rules.low_kg <= kg <= st.rules.high_kg:
        st.cond.verified_s, st.cond.verified_kg = st.now_s, kg
        st.event("verified", words.say("verified", load=st.words_load(kg)), kg=kg)


def standing(st: SessionState) -> bool:
    """A verified reading still stands, now."""
    return due_s(st) >= st.now_s


def due_s(st: SessionState) -> float:
    """When the next verification is due; in the past where none stands, as in a pause or an overload."""
    c = st.cond
    if c.verified_s is None or c.overload or st.state is not State.BOUT:
        return float("-inf")
    return c.verified_s + SPOT_S


def drop(st: SessionState) -> None:
    """The verified reading no longer stands."""
    st.cond.verified_s = None


def guidance(st: SessionState) -> str:
    """What the screen says while a verified reading stands."""
    left = words.clock(due_s(st) - st.now_s)
    return words.say("verified.next", time=left)


def spot_checked_s(events: list[Event], start_s: float, stop_s: float) -> float:
    """Seconds in [start, stop] that followed a verified reading while it stood."""
    total_s, since_s = 0.0, None
    for event in events:
        if since_s is not None and event.kind in ENDS:
            total_s += _overlap(since_s, min(event.t_s, since_s + SPOT_S), start_s, stop_s)
            since_s = None
        if event.kind == "verified":
            since_s = event.t_s
    if since_s is not None:
        total_s += _overlap(since_s, since_s + SPOT_S, start_s, stop_s)
    return total_s


def _overlap(from_s: float, to_s: float, start_s: float, stop_s: float) -> float:
    return max(0.0, min(to_s, stop_s) - max(from_s, start_s))
