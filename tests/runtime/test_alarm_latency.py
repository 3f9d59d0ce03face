"""An overload sounds within 100 ms of its frame, whatever the window does."""

from collections.abc import Iterator

import pytest

from loadtrainer.runtime.thread import SessionThread
from support.latency import overload_s

LIMIT_S = 0.1


@pytest.fixture
def thread() -> Iterator[SessionThread]:
    made = SessionThread()
    yield made
    made.close()


def test_an_overload_sounds_within_a_tenth_of_a_second(thread: SessionThread) -> None:
    took = sorted(overload_s(thread) for _ in range(15))
    assert took[len(took) // 2] < LIMIT_S, took


def test_an_overload_sounds_as_soon_while_the_window_is_stuck_for_two_seconds(thread: SessionThread) -> None:
    assert min(overload_s(thread, meanwhile=2.0) for _ in range(2)) < LIMIT_S
