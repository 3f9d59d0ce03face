"""Figures from values: rate and gaps, the sudden load, creep, still runs, locks, the smallest step."""

from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.scale_check.measure import (
    StepTime,
    creep_kg_s,
    last_run,
    learned_still_s,
    link_figures,
    lock_evidence,
    longest_still_s,
    quantum_kg,
    step_time,
    usual_step_s,
)
from loadtrainer.core.scale_check.trace import Point

FIRST_ORDER = log(0.95 / 0.1)
"""5 to 90 % of a first-order filter, in time constants."""


def points(kgs: list[float], every_s: float = 0.1, **flags: bool) -> list[Point]:
    return [Point(round(i * every_s, 4), kg, **flags) for i, kg in enumerate(kgs)]


# -- rate and gaps -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("intervals_s", "rate_hz", "p95_s", "longest_s", "fitness"),
    [
        ([0.1] * 200, 10.0, 0.1, 0.1, "good"),
        ([0.2] * 95 + [0.6] * 4 + [1.5], 5.0, 0.2, 1.5, "good"),
        ([0.2] * 99 + [1.51], 5.0, 0.2, 1.51, "warning"),
        ([0.9] * 22, 1.1111, 0.9, 0.9, "warning"),
        ([1.0] * 20, 1.0, 1.0, 1.0, "warning"),
        ([1.01] * 20, 0.9901, 1.01, 1.01, "refused"),
        ([0.1] * 200 + [2.01], 10.0, 0.1, 2.01, "refused"),
    ],
)
def test_a_link_is_judged_by_its_95th_percentile_and_its_longest_gap(
    intervals_s: list[float], rate_hz: float, p95_s: float, longest_s: float, fitness: str
) -> None:
    found = link_figures(intervals_s)

    assert found is not None
    assert found.rate_hz == pytest.approx(rate_hz, abs=1e-4)
    assert (found.p95_gap_s, found.longest_gap_s, found.fitness) == (p95_s, longest_s, fitness)


@pytest.mark.parametrize("intervals_s", [[], [0.1], [0.0, 0.0, 0.0]])
def test_too_few_readings_give_no_rate(intervals_s: list[float]) -> None:
    assert link_figures(intervals_s) is None


# -- the sudden load -----------------------------------------------------------------------------------


def filtered(constant_s: float, every_s: float, phase_s: float, kg: float = 20.0) -> list[Point]:
    """A load at ``phase_s`` after a reading, through a first-order filter."""
    times = [i * every_s for i in range(-2, round(8 / every_s))]
    return [Point(t, 0.0 if t < phase_s else kg * (1 - exp(-(t - phase_s) / constant_s))) for t in times]


@given(st.floats(0.1, 1.0), st.floats(0.0, 1.0))
def test_a_first_order_filter_is_measured_within_ten_percent_at_any_phase(
    constant_s: float, phase: float
) -> None:
    every_s = constant_s / 2.5
    found = step_time(filtered(constant_s, every_s, phase * every_s), 0.0, 20.0)

    assert found is not None
    assert not found.most
    assert found.s == pytest.approx(FIRST_ORDER * constant_s, rel=0.1)


def test_two_values_of_a_slow_scale_tell_a_first_order_filter() -> None:
    found = step_time(filtered(0.4, 1.0, 0.7), 0.0, 20.0)

    assert found is not None
    assert found.s == pytest.approx(FIRST_ORDER * 0.4, rel=0.02)


def test_a_load_shown_from_one_value_to_the_next_took_no_longer_than_their_interval() -> None:
    assert step_time(points([0, 0, 20, 20], 0.5), 0.0, 20.0) == StepTime(0.5, most=True)


def test_a_straight_rise_is_interpolated() -> None:
    found = step_time(points([0, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 20]), 0.0, 20.0)

    assert found is not None
    assert found.s == pytest.approx(0.85)


@pytest.mark.parametrize("kgs", [[], [0, 0, 0], [20, 20, 20], [0, 5, 10, 5]])
def test_no_rise_from_zero_to_the_load_gives_no_time(kgs: list[float]) -> None:
    assert step_time(points(kgs), 0.0, 20.0) is None


def test_no_load_gives_no_time() -> None:
    assert step_time(points([0, 5]), 5.0, 5.0) is None


def test_upper_bounds_count_only_where_nothing_better_is_known() -> None:
    bounds = [StepTime(1.0, most=True), StepTime(0.8, most=True)]

    assert usual_step_s([]) is None
    assert usual_step_s(bounds) == 0.8
    assert usual_step_s([*bounds, StepTime(0.5), StepTime(0.6), StepTime(0.9)]) == 0.6


# -- the constant load ---------------------------------------------------------------------------------


@given(st.floats(-0.01, 0.01), st.floats(20, 60))
def test_creep_is_the_slope_after_the_first_five_seconds(slope_kg_s: float, seconds: float) -> None:
    kgs = [20 + slope_kg_s * i * 0.1 - (3.0 if i < 50 else 0.0) for i in range(round(10 * seconds))]

    assert creep_kg_s(points(kgs)) == pytest.approx(slope_kg_s, abs=1e-9)


def test_creep_wants_ten_seconds() -> None:
    assert creep_kg_s(points([20.0] * 140)) is None
    assert creep_kg_s(points([20.0] * 152)) == pytest.approx(0.0)


@pytest.mark.parametrize(
    ("kgs", "longest_s"),
    [([], None), ([20], None), ([20, 21], 0.0), ([20, 20, 21, 21, 21, 20], 0.2), ([20] * 11, 1.0)],
)
def test_the_longest_still_run_is_in_seconds(kgs: list[float], longest_s: float | None) -> None:
    assert longest_still_s(points(kgs)) == pytest.approx(longest_s)


def test_the_last_run_is_all_that_equals_the_end() -> None:
    assert [point.t_s for point in last_run(points([20, 21, 20, 20]))] == [0.2, 0.3]


MOVING = [20.0, 20.05] * 100
STILL = [20.0] * 200


def test_values_that_move_to_the_end_are_no_lock() -> None:
    assert lock_evidence(points(MOVING), None).locks is False


def test_values_that_are_still_to_the_end_may_be_a_lock_or_a_load_at_rest() -> None:
    found = lock_evidence(points(MOVING + STILL), None)

    assert (found.locks, found.flag) == (None, None)
    assert found.at_s == pytest.approx(20.0)


def test_a_still_end_of_under_eight_seconds_is_not_worth_a_question() -> None:
    assert lock_evidence(points(MOVING + [20.0] * 79), None).locks is False


def test_a_family_known_to_lock_has_locked_once_it_says_so_and_stands_still() -> None:
    values = points(MOVING) + [Point(20 + i * 0.1, 20.0, stable=True) for i in range(30)]

    found = lock_evidence(values, "stable")

    assert (found.locks, found.flag) == (True, "stable")
    assert found.at_s == pytest.approx(20.0)


def test_a_flag_under_which_the_values_go_on_moving_is_no_lock() -> None:
    assert lock_evidence(points(MOVING, stable=True), "stable").locks is False


def test_a_flag_that_went_away_again_is_no_lock() -> None:
    values = [Point(i * 0.1, 20.0, stable=i < 5) for i in range(20)]

    assert lock_evidence(values, "stable").locks is False


def test_a_still_end_with_a_flag_of_an_unknown_family_names_the_flag() -> None:
    assert lock_evidence(points(STILL, stable=True), None).flag == "stable"
    assert lock_evidence(points(STILL, stable=True, final=True), None).flag == "final"


# -- how still a load at rest is -----------------------------------------------------------------------


def test_a_scale_that_flickers_widely_is_held_after_three_times_its_longest_run() -> None:
    flicker = ([20.0] * 40 + [20.05, 20.1, 19.95]) * 12

    assert learned_still_s(points(flicker), 51.6) == pytest.approx(3 * 3.9)


def test_the_limit_is_never_under_the_usual_eight_seconds() -> None:
    assert learned_still_s(points([20.0, 20.05, 20.1] * 200), 60.0) == 8.0


@pytest.mark.parametrize("kgs", [[20.0] * 600, [20.0, 20.05] * 300, [20.0] * 590 + [20.05, 20.1] * 5])
def test_a_scale_that_hardly_flickers_is_trusted_as_long_as_it_was_watched_and_half_as_long_again(
    kgs: list[float],
) -> None:
    assert learned_still_s(points(kgs), 60.0) == 90.0


def test_nothing_is_learned_from_one_value() -> None:
    assert learned_still_s(points([20.0]), 60.0) is None


# -- the smallest step ---------------------------------------------------------------------------------


@given(st.sampled_from([0.01, 0.05, 0.1, 0.2]), st.sets(st.integers(0, 400), min_size=1))
def test_the_smallest_step_is_never_finer_than_the_scale_s(step: float, counts: set[int]) -> None:
    levels = {*counts, min(counts) + 1}

    assert quantum_kg(points([count * step for count in levels])) == pytest.approx(step, abs=1e-3)


def test_one_value_has_no_step() -> None:
    assert quantum_kg(points([5.0, 5.0])) is None
