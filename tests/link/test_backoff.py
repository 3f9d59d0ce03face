"""Tries go on for ever, at most about four seconds apart."""

import random

import pytest

from loadtrainer.link.backoff import DELAYS_S, JITTER, Backoff


def test_delays_grow_to_the_last_and_stay_there() -> None:
    backoff = Backoff(random.Random(1))
    for wanted_s in (*DELAYS_S, DELAYS_S[-1], DELAYS_S[-1]):
        assert backoff.next_s() == pytest.approx(wanted_s, rel=JITTER)


def test_success_begins_anew() -> None:
    backoff = Backoff(random.Random(1))
    for _ in range(9):
        backoff.next_s()
    backoff.reset()
    assert backoff.next_s() <= DELAYS_S[0] * (1 + JITTER)


def test_two_computers_do_not_try_in_step() -> None:
    assert Backoff(random.Random(1)).next_s() != Backoff(random.Random(2)).next_s()
