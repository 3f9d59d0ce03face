"""The one transition table of a session. Whatever is not in it leaves the state unchanged.

Rules:
* A session is prepared, then a bout runs, rests follow bouts, the last bout ends it.
* A person may pause a bout or a rest; going on returns to what was paused.
* Anything that ends a session leads to UNLOAD while a load may still be on: alarms stay armed there.
* SEALED is final. Overload, stale and held are conditions that overlay any state; they are not states.
"""

from enum import StrEnum
from typing import Final

from loadtrainer.core.snapshot import Phase


class State(StrEnum):
    """The machine's state."""

    PREPARE = "prepare"
    BOUT = "bout"
    BOUT_PAUSED = "bout_paused"
    REST = "rest"
    REST_PAUSED = "rest_paused"
    UNLOAD = "unload"
    SEALED = "sealed"


class Trigger(StrEnum):
    """What can move the machine."""

    BEGIN = "begin"
    BOUT_DONE = "bout_done"
    REST_DONE = "rest_done"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"
    UNLOADED = "unloaded"
    GIVE_UP = "give_up"


TRANSITIONS: Final[dict[tuple[State, Trigger], State]] = {
    (State.PREPARE, Trigger.BEGIN): State.BOUT,
    (State.PREPARE, Trigger.END): State.UNLOAD,
    (State.PREPARE, Trigger.GIVE_UP): State.SEALED,
    (State.BOUT, Trigger.BOUT_DONE): State.REST,
    (State.BOUT, Trigger.PAUSE): State.BOUT_PAUSED,
    (State.BOUT, Trigger.END): State.UNLOAD,
    (State.BOUT_PAUSED, Trigger.RESUME): State.BOUT,
    (State.BOUT_PAUSED, Trigger.END): State.UNLOAD,
    (State.REST, Trigger.REST_DONE): State.BOUT,
    (State.REST, Trigger.PAUSE): State.REST_PAUSED,
    (State.REST, Trigger.END): State.UNLOAD,
    (State.REST_PAUSED, Trigger.RESUME): State.REST,
    (State.REST_PAUSED, Trigger.END): State.UNLOAD,
    (State.UNLOAD, Trigger.UNLOADED): State.SEALED,
}

PHASE_OF: Final[dict[State, Phase]] = {
    State.PREPARE: Phase.PREPARE,
    State.BOUT: Phase.BOUT,
    State.BOUT_PAUSED: Phase.PAUSED,
    State.REST: Phase.REST,
    State.REST_PAUSED: Phase.PAUSED,
    State.UNLOAD: Phase.UNLOAD,
    State.SEALED: Phase.SEALED,
}


def follow(state: State, trigger: Trigger) -> State | None:
    """The state after ``trigger``, or None when the table does not allow it."""
    return TRANSITIONS.get((state, trigger))
