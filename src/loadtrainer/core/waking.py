"""A scale that fell silent while it was empty may wake under the next load, and take that load as its zero.

Its values cannot show that, so a load counts only after the empty scale was seen for 2 s (docs/live.md:
awake, foot off, zero seen, then load). A load that comes sooner pauses the session. Times in session s.
"""

from typing import Final

from loadtrainer.core import flow, words
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import State
from loadtrainer.core.zero import EDGE_S, GAP_S

SEEN_EMPTY_S: Final = 2.0


def watch(st: SessionState, t_s: float, kg: float, before_s: float | None, before_kg: float | None) -> None:
    """Take one value into account; ``before_s``, ``before_kg``: the one before it, None = there is none."""
    c, touch_kg = st.cond, st.rules.touch_kg
    if before_s is not None and before_kg is not None and t_s - before_s > GAP_S + EDGE_S:
        stayed_on = before_kg >= touch_kg and kg >= touch_kg
        c.woke_s = None if stayed_on else t_s
    if c.woke_s is None:
        return
    if kg >= touch_kg:
        c.woke_s = None
        if st.state in (State.BOUT, State.REST):
            flow.pause(st, words.say("woken"), user=False, do=words.say("woken.do"))
    elif t_s - c.woke_s >= SEEN_EMPTY_S - EDGE_S:
        c.woke_s = None
