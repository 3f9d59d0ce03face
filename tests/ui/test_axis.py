"""The axis that trace and gauge share."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.prescription import Rules
from loadtrainer.ui.axis import LoadAxis, apart

AXIS = LoadAxis(foot_kg=10.0, low_kg=18.0, high_kg=22.0, limit_kg=24.0, top_kg=26.0)


def test_the_axis_runs_from_half_the_target_to_a_tenth_above_the_limit() -> None:
    rules = Rules(low_kg=18, high_kg=22, overload_kg=24, prewarn_kg=23, touch_kg=4, max_gap_s=0.6, stale_s=1)
    assert LoadAxis.of(20.0, rules) == AXIS
    assert AXIS.between_kg == 14


@pytest.mark.parametrize(("kg", "y"), [(10, 448), (26, 8), (18, 228), (3, 448), (40, 8)])
def test_a_load_has_one_height_and_stays_on_the_axis(kg: float, y: float) -> None:
    assert AXIS.y(kg, 8, 448) == pytest.approx(y)


@given(st.floats(10, 26), st.floats(10, 26))
def test_more_load_is_never_lower(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert AXIS.y(high, 8, 448) <= AXIS.y(low, 8, 448)


@given(st.lists(st.floats(0, 400), min_size=1, max_size=5).map(sorted), st.floats(1, 30))
def test_labels_keep_their_distance_and_order(heights: list[float], least: float) -> None:
    moved = apart(heights, least)
    assert all(b - a >= least - 1e-6 for a, b in pairwise(moved))
    assert moved[-1] <= heights[-1] + 1e-6


def test_labels_with_room_stay_where_they_are() -> None:
    assert apart([10.0, 60.0, 200.0], 26) == [10.0, 60.0, 200.0]
