"""The steepest rise by running sums is the one found window by window."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.figures import slope_kg_s
from loadtrainer.core.rise import CHUNK, steepest_kg_s
from loadtrainer.review import rises

WINDOW_S, SPAN_S = 0.5, 0.3
Steepest = Callable[[Sequence[float], Sequence[float], float, float], float | None]

both = pytest.mark.parametrize("steepest", [steepest_kg_s, rises.steepest_kg_s], ids=["core", "columns"])
"""The figure as the core computes it, and as a review does."""


def one_by_one(times_s: list[float], kgs: list[float]) -> float | None:
    """Every window on its own."""
    found = []
    for last in range(len(times_s)):
        inside = [i for i in range(last + 1) if times_s[i] >= times_s[last] - WINDOW_S]
        if times_s[last] - times_s[inside[0]] >= SPAN_S and kgs[last] > kgs[inside[0]]:
            slope = slope_kg_s([times_s[i] for i in inside], [kgs[i] for i in inside])
            found += [slope] if slope is not None and slope > 0 else []
    return max(found, default=None)


@both
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(-100, 4000)), max_size=60))
def test_it_is_that_of_the_windows_one_by_one(steepest: Steepest, steps: list[tuple[int, int]]) -> None:
    times_s = np.cumsum([step / 32 for step, _ in steps]).tolist()  # exact in binary: no edge is in doubt
    kgs = [kg / 100 for _, kg in steps]
    expected = one_by_one(times_s, kgs)
    found = steepest(times_s, kgs, WINDOW_S, SPAN_S)
    assert found == (None if expected is None else pytest.approx(expected, rel=1e-9, abs=1e-9))


@both
def test_sums_lose_no_digits_late_in_a_long_session(steepest: Steepest) -> None:
    rng = np.random.default_rng(1)
    count = 2 * CHUNK + 100
    times_s = [4000.0 + i / 64 for i in range(count)]
    kgs = [round(20.0 + kg, 3) for kg in rng.normal(0, 0.01, count)]
    kgs[-200:-100] = [20.0 + 0.05 * i for i in range(100)]
    tail = slice(-400, None)
    found = steepest(times_s, kgs, WINDOW_S, SPAN_S)
    assert found == pytest.approx(one_by_one(times_s[tail], kgs[tail]), abs=1e-6)


@both
def test_times_that_fall_are_no_error(steepest: Steepest) -> None:
    steepest([1.0, 0.0, 2.0, 0.0, 0.5], [0.0, 1.0, 2.0, 3.0, 4.0], WINDOW_S, SPAN_S)
    steepest([0.0, 0.1, 0.2, 0.3, 0.4, 900.0, 0.5], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0], WINDOW_S, SPAN_S)
