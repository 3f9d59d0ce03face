"""Time counts through sleep and never runs back."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.link.boottime import DivergenceClock, SleepWatch, boot_clock


class Hands:
    """Clocks that a test sets."""

    def __init__(self) -> None:
        self.monotonic_s, self.wall_s = 100.0, 5000.0

    def divergence(self) -> DivergenceClock:
        return DivergenceClock(lambda: self.monotonic_s, lambda: self.wall_s)

    def go(self, monotonic_s: float, wall_s: float) -> None:
        self.monotonic_s += monotonic_s
        self.wall_s += wall_s


def test_clocks_in_step_are_the_monotonic_one() -> None:
    hands = Hands()
    clock = hands.divergence()
    hands.go(10.0, 10.4)
    assert clock() == 110.0


def test_wall_time_that_runs_ahead_was_sleep() -> None:
    hands = Hands()
    clock = hands.divergence()
    hands.go(1.0, 61.0)
    assert clock() == 161.0
    hands.go(1.0, 1.0)
    assert clock() == 162.0


def test_a_wall_clock_set_back_changes_nothing() -> None:
    hands = Hands()
    clock = hands.divergence()
    hands.go(1.0, -3600.0)
    assert clock() == 101.0


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(-1e4, 1e4))))
def test_the_clock_never_runs_back(steps: list[tuple[float, float]]) -> None:
    hands = Hands()
    clock = hands.divergence()
    seen = [clock()]
    for step in steps:
        hands.go(*step)
        seen.append(clock())
    assert all(later >= earlier for earlier, later in pairwise(seen))


def test_the_host_clock_is_never_behind_the_monotonic_one() -> None:
    clock = boot_clock()
    first = clock()
    assert clock() >= first
    assert first >= time.monotonic() - 1.0


@pytest.mark.parametrize(
    ("boot_s", "awake_s", "slept_s"),
    [(0.05, 0.05, None), (3.0, 3.0, None), (61.0, 1.0, 60.0), (1.9, 1.0, None)],
)
def test_sleep_is_told_from_waiting(boot_s: float, awake_s: float, slept_s: float | None) -> None:
    boot, awake = [10.0], [5.0]
    watch = SleepWatch(lambda: boot[0], lambda: awake[0])
    boot[0] += boot_s
    awake[0] += awake_s
    assert watch.look() == (10.0 + boot_s, slept_s)
    assert watch.look() == (10.0 + boot_s, None)


def test_a_clock_that_falls_is_held() -> None:
    boot = [10.0]
    watch = SleepWatch(lambda: boot[0], lambda: 0.0)
    boot[0] = 9.0
    assert watch.look() == (10.0, None)
