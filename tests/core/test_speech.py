"""Which words are spoken, and which are dropped."""

import pytest

from loadtrainer.core.effects import Priority
from loadtrainer.core.speech import ALARM_S, LONGEST_S, Spoken, Talk

INFO, LOW, MEDIUM, HIGH = Priority.INFO, Priority.LOW, Priority.MEDIUM, Priority.HIGH


def asked(talk: Talk, at_s: float, priority: Priority, words: str, now_s: float | None = None) -> str | None:
    return talk.offer(Spoken(at_s, priority, words), at_s if now_s is None else now_s)


def test_words_are_said_at_once_when_nothing_is_being_said() -> None:
    assert asked(Talk(), 0.0, INFO, "Hold here.") == "Hold here."


@pytest.mark.parametrize("priority", [INFO, LOW, MEDIUM])
def test_words_older_than_a_second_and_a_half_are_dropped(priority: Priority) -> None:
    assert asked(Talk(), 0.0, priority, "Hold here.", now_s=1.5) == "Hold here."
    assert asked(Talk(), 0.0, priority, "Hold here.", now_s=1.51) is None


def test_more_serious_words_cut_lesser_ones_off() -> None:
    talk = Talk()
    asked(talk, 0.0, INFO, "Five minutes left.")
    assert asked(talk, 0.2, MEDIUM, "Ease off now.") == "Ease off now."


def test_lesser_words_wait_for_their_turn_and_only_the_newest() -> None:
    talk = Talk()
    asked(talk, 0.0, MEDIUM, "Ease off a little.")
    assert asked(talk, 0.5, LOW, "A little more.") is None
    assert asked(talk, 0.8, INFO, "Hold here.") is None
    assert talk.ended(1.4) == "Hold here."
    assert talk.ended(2.0) is None


def test_words_whose_turn_comes_too_late_are_dropped() -> None:
    talk = Talk()
    asked(talk, 0.0, MEDIUM, "Reading held. Lift off, press again.")
    asked(talk, 0.5, INFO, "Two minutes left.")
    assert talk.ended(2.1) is None


def test_an_alarm_silences_everything_and_says_its_own_words() -> None:
    talk = Talk()
    asked(talk, 0.0, INFO, "Five minutes left.")
    assert asked(talk, 0.1, HIGH, "Unload now.") == "Unload now."
    assert asked(talk, 0.5, INFO, "One minute left.") is None
    assert asked(talk, 1.0, MEDIUM, "Ease off now.") is None
    assert talk.ended(1.5) is None, "nothing waited behind it"
    assert asked(talk, 0.1 + ALARM_S, MEDIUM, "Ease off now.") == "Ease off now."


def test_an_alarm_without_words_still_cuts_others_off() -> None:
    talk = Talk()
    assert asked(talk, 0.0, HIGH, "") is None, "there is nothing to silence"
    talk = Talk()
    asked(talk, 0.0, INFO, "Five minutes left.")
    assert asked(talk, 0.1, HIGH, "") == ""


def test_the_words_of_an_alarm_that_is_long_over_are_not_said() -> None:
    assert asked(Talk(), 0.0, HIGH, "Unload now.", now_s=2.0) is None


def test_an_engine_that_never_says_it_has_ended_does_not_silence_the_voice() -> None:
    talk = Talk()
    asked(talk, 0.0, MEDIUM, "Ease off a little.")
    assert asked(talk, LONGEST_S + 0.1, INFO, "Hold here.") == "Hold here."
