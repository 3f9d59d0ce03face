"""Fewer points, but every peak: what a drawing of many samples must keep."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loadtrainer.review.decimate import peaks, stretches

LOADS = st.lists(st.floats(-1, 150, allow_nan=False), min_size=1, max_size=400)


@example([0.0, 0.0, 0.0, 0.0, 1.0], 1, 0.25, 1.0)  # the one before the window is as low as those in it
@given(LOADS, st.integers(1, 40), st.floats(0, 1), st.floats(0.01, 1))
def test_no_peak_is_lost_at_any_zoom(loads: list[float], columns: int, start: float, width: float) -> None:
    t_s, kg = np.linspace(0.0, len(loads) * 0.1, len(loads)), np.array(loads)
    first_s = start * t_s[-1]
    last_s = first_s + width * (t_s[-1] + 0.1)
    shown_s, shown_kg = peaks(t_s, kg, first_s, last_s, columns)
    inside = (t_s >= first_s) & (t_s <= last_s)
    shown = (shown_s >= first_s) & (shown_s <= last_s)
    if inside.any():
        assert shown_kg[shown].max() == kg[inside].max()
        assert shown_kg[shown].min() == kg[inside].min()


@given(LOADS, st.integers(1, 40))
def test_few_points_in_the_order_of_time_and_each_is_a_sample(loads: list[float], columns: int) -> None:
    t_s, kg = np.linspace(0.0, len(loads) * 0.1, len(loads)), np.array(loads)
    shown_s, shown_kg = peaks(t_s, kg, 0.0, t_s[-1] + 0.1, columns)
    assert shown_s.size <= 4 * (columns + 2)
    assert (np.diff(shown_s) > 0).all()
    assert set(zip(shown_s, shown_kg, strict=True)) <= set(zip(t_s, kg, strict=True))


def test_one_spike_among_144_000_samples_is_drawn() -> None:
    t_s = np.arange(144_000) / 80
    kg = np.full(t_s.size, 20.0)
    kg[77_777] = 41.3
    shown_s, shown_kg = peaks(t_s, kg, 0.0, 1800.0, 688)
    assert shown_kg.max() == 41.3
    assert shown_s.size < 3000


def test_the_line_runs_to_both_edges_of_the_view() -> None:
    t_s, kg = np.arange(100.0), np.arange(100.0)
    shown_s, _ = peaks(t_s, kg, 10.5, 20.5, 4)
    assert (shown_s[0], shown_s[-1]) == (10.0, 21.0)


@pytest.mark.parametrize(("columns", "last_s"), [(0, 1.0), (5, 0.0)])
def test_a_view_without_width_is_refused(columns: int, last_s: float) -> None:
    with pytest.raises(ValueError, match="column"):
        peaks(np.arange(3.0), np.arange(3.0), 0.0, last_s, columns)


def test_a_gap_parts_the_line() -> None:
    t_s = np.array([0.0, 0.1, 0.2, 5.0, 5.1])
    assert stretches(t_s, 1.0) == [slice(0, 3), slice(3, 5)]
    assert stretches(np.array([]), 1.0) == []
