"""Hypothesis strategies: anything that can happen to a session, in any order."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from loadtrainer.core.inputs import (
    Arrived,
    BadFrame,
    Command,
    CommandKind,
    DiskFault,
    Input,
    LinkDown,
    LinkUp,
    SourceEnded,
    Suspended,
    Tick,
    WindowSilent,
)
from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from support.sessions import SCALE, Run, plan

LOCKING = replace(SCALE, locks_on="stable")

NAN, INF = float("nan"), float("inf")

EDGES_KG = (-0.6, 0.0, 0.1, 3.9, 4.0, 15.0, 17.9, 18.0, 20.0, 20.1, 22.0, 22.1, 23.0, 23.1, 24.0, 24.1, 30.0)
"""Loads on both sides of every limit of the test plan, and within the zones."""

NO_VALUES: tuple[Reading, ...] = (
    Reading(None, reason="unsuccessful"),
    Reading(NAN),
    Reading(INF),
    Reading(-INF),
    Reading(-1.001),
    Reading(-92.8),
    Reading(20.0, history=True),
    Reading(190.0, history=True),
    Reading(20.0, history=True, overload=True),
)
"""Readings that are no samples and no overload either."""

BEYOND: tuple[Reading, ...] = (
    Reading(180.001),
    Reading(6553.5),
    Reading(1e308),
    Reading(None, overload=True),
    Reading(20.0, overload=True),
    Reading(NAN, overload=True),
)
"""Readings beyond what the scale can weigh: an overload, and no sample."""

STEPS_S = (0.0, 0.0001, 0.05, 0.1, 0.1, 0.1, 0.1, 0.25, 0.5, 0.5001, 1.0, 1.0001, 2.0, 5.0, 61.0, 121.0)
"""Waits on both sides of every time limit; the usual interval is the most likely one."""

STATED_KINDS = tuple(kind for kind in CommandKind if kind is not CommandKind.STOP)


def loads() -> st.SearchStrategy[float]:
    """A load a scale can report, the limits most often."""
    return st.one_of(st.sampled_from(EDGES_KG), st.floats(-1.0, 60.0).map(lambda kg: round(kg, 2)))


def readings() -> st.SearchStrategy[Reading]:
    """Accepted values, some held, some late."""
    return st.builds(
        Reading,
        kg=loads(),
        stable=st.sampled_from((None, None, False, True)),
        unit_seen=st.sampled_from((None, None, None, MassUnit.KG, MassUnit.LB)),
        removed=st.sampled_from((False, False, False, True)),
        before_s=st.sampled_from((0.0, 0.0, 0.0, 0.0125, 0.2, 3.0)),
    )


def arrivals() -> st.SearchStrategy[Input]:
    """Anything a scale can say."""
    said = st.one_of(readings(), readings(), readings(), st.sampled_from(NO_VALUES + BEYOND))
    return said.map(lambda reading: Arrived(0.0, reading))


def commands() -> st.SearchStrategy[Input]:
    """Anything a person can ask, short of stopping."""
    return st.builds(
        Command,
        t_s=st.just(0.0),
        kind=st.sampled_from(STATED_KINDS),
        value=st.sampled_from((0, 3, 6, None)),
    )


RARE: tuple[Input, ...] = (
    Tick(0.0),
    BadFrame(0.0, "checksum"),
    LinkDown(0.0, "Lost"),
    LinkUp(0.0, LOCKING),
    Suspended(0.0, 30.0),
    DiskFault(0.0, "The disk is full."),
    WindowSilent(0.0, True),
    WindowSilent(0.0, False),
)

LAST: tuple[Input, ...] = (SourceEnded(0.0), Command(0.0, CommandKind.STOP), Tick(0.0))


def bursts() -> st.SearchStrategy[list[Input]]:
    """A load held for a while at the usual interval, as most of a session is."""

    def burst(kg: float, count: int) -> list[Input]:
        return [Arrived(0.1, Reading(round(kg + 0.01 * (i % 3), 3))) for i in range(count)]

    return st.builds(burst, st.sampled_from(EDGES_KG[1:]), st.integers(3, 30))


def timed() -> st.SearchStrategy[list[Input]]:
    """One input after a wait; its time is the wait itself."""
    one = st.one_of(arrivals(), arrivals(), arrivals(), commands(), st.sampled_from(RARE))
    return st.builds(
        lambda wait_s, given: [replace(given, t_s=wait_s)],
        st.sampled_from(STEPS_S),
        one,
    )


def follow(waits: list[Input]) -> list[Input]:
    """Inputs whose times are waits, at the times these add up to."""
    now_s = 0.0
    placed: list[Input] = []
    for one in waits:
        now_s = round(now_s + one.t_s, 4)
        placed.append(replace(one, t_s=now_s))
    return placed


def scripts(max_parts: int = 25) -> st.SearchStrategy[list[Input]]:
    """A whole session's inputs, ended in one of the ways a session can end."""
    parts = st.lists(st.one_of(bursts(), timed(), timed()), max_size=max_parts)
    return st.builds(
        lambda many, last: follow([one for part in many for one in part] + [replace(last, t_s=0.05)]),
        parts,
        st.sampled_from(LAST),
    )


def plans() -> st.SearchStrategy[dict[str, Any]]:
    """Changes to the test plan: short holds, so that bouts complete."""
    return st.fixed_dictionaries(
        {
            "mode": st.sampled_from(("cumulative", "continuous")),
            "bouts": st.integers(1, 3),
            "hold_s": st.sampled_from((0.5, 1.0, 2.05, 5.0, 60.0)),
            "rest_s": st.sampled_from((0.0, 0.5, 3.0)),
            "grace_s": st.sampled_from((0.0, 0.5, 2.0)),
            "stop_at": st.sampled_from((None, 6)),
            "spot": st.booleans(),
            "limits": st.fixed_dictionaries(
                {
                    "max_session_s": st.sampled_from((10.0, 200.0, 1800.0)),
                    "max_loading_rate_kg_s": st.sampled_from((3.0, 100.0)),
                }
            ),
        }
    )


def prepared(changes: dict[str, Any], every_s: float = 0.1) -> Run:
    """A session that has just begun, on a scale that is known to lock."""
    return Run(plan(**changes), scale=LOCKING).prepare(every_s)
