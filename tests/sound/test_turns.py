import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.effects import Priority, Tone
from loadtrainer.core.speech import LATEST_S
from loadtrainer.sound.turns import Request, Turns

INFO = (Priority.INFO, Tone.IN_BAND)
LOW = (Priority.LOW, Tone.LOW)
MEDIUM = (Priority.MEDIUM, Tone.PREWARN)
HIGH = (Priority.HIGH, Tone.OVERLOAD)
Kind = tuple[Priority, Tone]


def test_a_cue_sounds_at_once_where_there_is_silence() -> None:
    assert Turns().offer(Request(0.0, *INFO), 0.0)


@pytest.mark.parametrize("sounding", [INFO, LOW, MEDIUM, HIGH])
def test_a_high_alarm_interrupts_whatever_sounds(sounding: Kind) -> None:
    turns = Turns()
    turns.offer(Request(0.0, *sounding), 0.0)
    assert turns.offer(Request(0.1, *HIGH), 0.1)


def test_a_lesser_cue_waits_for_its_turn() -> None:
    turns = Turns()
    turns.offer(Request(0.0, *HIGH), 0.0)
    assert not turns.offer(Request(1.0, *LOW), 1.0)
    assert turns.ended(2.2) == Request(1.0, *LOW)


def test_a_lesser_cue_that_would_come_too_late_is_dropped() -> None:
    turns = Turns()
    turns.offer(Request(0.0, *HIGH), 0.0)
    turns.offer(Request(0.1, *LOW), 0.1)
    assert turns.ended(0.1 + LATEST_S + 0.01) is None
    assert turns.current is None


def test_only_the_latest_of_the_most_serious_waits() -> None:
    turns = Turns()
    turns.offer(Request(0.0, *HIGH), 0.0)
    turns.offer(Request(0.1, *MEDIUM), 0.1)
    turns.offer(Request(0.2, *INFO), 0.2)
    assert turns.ended(0.3) == Request(0.1, *MEDIUM)
    assert turns.ended(0.4) is None


def test_a_high_alarm_is_played_late_rather_than_never() -> None:
    assert Turns().offer(Request(0.0, *HIGH), 60.0)


kinds = st.sampled_from([INFO, LOW, MEDIUM, HIGH])
steps = st.lists(st.tuples(kinds, st.floats(0, 3), st.booleans()), max_size=40)


@given(steps)
def test_whatever_the_history_a_high_alarm_starts_in_its_own_step_and_nothing_late_starts(
    history: list[tuple[Kind, float, bool]],
) -> None:
    turns, now_s = Turns(), 0.0
    for kind, wait_s, ends in history:
        now_s += wait_s
        if ends and turns.current is not None:
            following = turns.ended(now_s)
            assert following is None or now_s - following.at_s <= LATEST_S
        before = turns.current
        started = turns.offer(Request(now_s, *kind), now_s)
        assert started or (before is not None and before.priority > kind[0])
        assert kind is not HIGH or started
