"""The transition table: what is not in it does not happen."""

from itertools import product

import pytest

from loadtrainer.core.snapshot import Phase
from loadtrainer.core.transitions import PHASE_OF, TRANSITIONS, State, Trigger, follow


def reachable(start: State) -> set[State]:
    found, todo = {start}, [start]
    while todo:
        here = todo.pop()
        after = {to for (at, _), to in TRANSITIONS.items() if at is here} - found
        found |= after
        todo += after
    return found


@pytest.mark.parametrize(("state", "trigger"), list(product(State, Trigger)))
def test_a_trigger_leads_where_the_table_says_or_nowhere(state: State, trigger: Trigger) -> None:
    assert follow(state, trigger) == TRANSITIONS.get((state, trigger))


def test_every_state_can_be_reached_and_every_session_can_end() -> None:
    assert reachable(State.PREPARE) == set(State)
    for state in State:
        assert State.SEALED in reachable(state)


def test_sealed_is_final() -> None:
    assert reachable(State.SEALED) == {State.SEALED}


def test_whatever_runs_can_be_ended_and_ends_by_unloading() -> None:
    running = set(State) - {State.UNLOAD, State.SEALED}
    assert {state for state in State if follow(state, Trigger.END) is State.UNLOAD} == running
    assert [at for (at, _), to in TRANSITIONS.items() if to is State.SEALED] == [State.PREPARE, State.UNLOAD]


@pytest.mark.parametrize("state", [State.BOUT, State.REST])
def test_going_on_returns_to_what_was_paused(state: State) -> None:
    paused = follow(state, Trigger.PAUSE)
    assert paused is not None
    assert PHASE_OF[paused] is Phase.PAUSED
    assert follow(paused, Trigger.RESUME) is state


def test_every_state_has_its_phase_and_every_phase_a_state() -> None:
    assert set(PHASE_OF) == set(State)
    assert set(PHASE_OF.values()) == set(Phase)
