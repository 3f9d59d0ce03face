"""Figures of a stretch of time, on cases small enough to work out by hand."""

import pytest

from loadtrainer.core.figures import (
    Stretch,
    link_figures,
    load_figures,
    ramp_figures,
    slope_kg_s,
    tidy,
    tidy_or_none,
    time_summary,
)
from loadtrainer.core.hold import Bucket
from support.sessions import times


def stretch(*loaded: tuple[float, float]) -> Stretch:
    """(kg, seconds) one after the other, in the zones of 20 ± 2 kg."""
    made, at_s = Stretch(0.0), 0.0
    for kg, length_s in loaded:
        zone = Bucket.BELOW if kg < 18 else Bucket.IN_BAND if kg <= 22 else Bucket.ABOVE
        made.spend((at_s, at_s + length_s), zone, (kg,))
        at_s += length_s
    made.end_s = at_s
    return made


# -- load ----------------------------------------------------------------------------------------------


def test_load_is_weighted_by_time() -> None:
    dose, load, error, share = load_figures(stretch((10.0, 1.0), (20.0, 2.0), (25.0, 1.0)), 20.0)
    assert dose == 75.0
    assert (load.mean, load.median, load.max) == (18.75, 20.0, 25.0)
    assert load.sd == pytest.approx(5.4486, abs=1e-4)  # sqrt((8.75² + 2 * 1.25² + 6.25²) / 4)
    assert load.cv_pct == pytest.approx(29.0593, abs=1e-4)
    assert error.mean == -1.25
    assert error.rmse == pytest.approx(5.5902, abs=1e-4)
    assert (share.under, share.within, share.over) == (25.0, 50.0, 25.0)


def test_the_deviation_is_that_of_the_whole_not_of_a_sample() -> None:
    _, load, _, _ = load_figures(stretch((19.0, 1.0), (21.0, 1.0)), 20.0)
    assert load.sd == 1.0


@pytest.mark.parametrize(
    ("loaded", "median_kg"),
    [
        ([(18.0, 1.0), (20.0, 1.0)], 18.0),
        ([(20.0, 1.0), (18.0, 1.0)], 18.0),
        ([(18.0, 0.9), (20.0, 1.0)], 20.0),
        ([(18.0, 1.0), (19.0, 1.0), (20.0, 2.0)], 19.0),
        ([(5.0, 0.1), (6.0, 0.1), (7.0, 0.1), (8.0, 0.1), (9.0, 0.1), (10.0, 0.1)], 7.0),
        ([(5.0 + i, 0.3) for i in range(6)], 7.0),  # the halves differ in binary, not in time
        ([(20.0, 3.0)], 20.0),
    ],
)
def test_the_median_is_the_lower_weighted_one(loaded: list[tuple[float, float]], median_kg: float) -> None:
    _, load, _, _ = load_figures(stretch(*loaded), 20.0)
    assert load.median == median_kg


def test_where_there_is_no_loaded_time_there_are_no_figures() -> None:
    empty = Stretch(0.0)
    empty.spend((0.0, 5.0), Bucket.UNLOADED, (0.0,))
    empty.spend((5.0, 6.0), Bucket.UNKNOWN, (float("nan"),))
    dose, load, error, share = load_figures(empty, 20.0)
    assert dose == 0.0
    assert {*load.model_dump().values(), *error.model_dump().values(), *share.model_dump().values()} == {None}


def test_unloaded_resting_paused_and_unknown_time_is_not_loaded() -> None:
    mixed = stretch((20.0, 2.0))
    for bucket in (Bucket.UNLOADED, Bucket.REST, Bucket.PAUSED, Bucket.UNKNOWN):
        mixed.spend((2.0, 4.0), bucket, (30.0,))
    dose, load, _, share = load_figures(mixed, 20.0)
    assert (dose, load.mean, load.max, share.within) == (40.0, 20.0, 20.0, 100.0)


# -- time ----------------------------------------------------------------------------------------------


def test_the_time_summary_names_every_bucket_and_the_whole() -> None:
    made = stretch((15.0, 1.5), (20.0, 2.25), (30.0, 0.25))
    summary = time_summary(made)
    assert (summary.below, summary.in_band, summary.above, summary.elapsed) == (1.5, 2.25, 0.25, 4.0)
    assert (summary.unloaded, summary.rest, summary.paused, summary.unknown) == (0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize(("value", "stored"), [(0.123456, 0.1235), (-0.00001, 0.0), (5.0, 5.0)])
def test_a_figure_is_stored_to_four_places_without_a_negative_zero(value: float, stored: float) -> None:
    assert str(tidy(value)) == str(stored)
    assert tidy_or_none(value) == stored
    assert tidy_or_none(None) is None


# -- link ----------------------------------------------------------------------------------------------


def test_the_link_is_told_by_its_median_its_longest_gap_and_its_gaps() -> None:
    link = link_figures([0.0, 0.1, 0.2, 0.3, 0.9, 1.0, 3.0], 0.5)
    assert (link.rate_hz, link.longest_gap_s, link.gaps) == (10.0, 2.0, 2)


@pytest.mark.parametrize("start_s", [0.0, 0.6, 1.1, 10.3, 123.7])
def test_an_interval_of_just_the_limit_is_no_gap(start_s: float) -> None:
    assert link_figures([start_s, round(start_s + 0.5, 4)], 0.5).gaps == 0
    assert link_figures([start_s, round(start_s + 0.5001, 4)], 0.5).gaps == 1


@pytest.mark.parametrize("times_s", [[], [1.0]])
def test_fewer_than_two_samples_have_no_rate(times_s: list[float]) -> None:
    link = link_figures(times_s, 0.5)
    assert (link.rate_hz, link.longest_gap_s, link.gaps) == (None, None, 0)


# -- rate of loading -----------------------------------------------------------------------------------


def test_a_straight_line_has_its_own_slope() -> None:
    assert slope_kg_s([0.0, 0.1, 0.2], [1.0, 1.5, 2.0]) == pytest.approx(5.0)
    assert slope_kg_s([0.0, 0.1], [1.0, 1.5]) is None
    assert slope_kg_s([1.0, 1.0, 1.0], [1.0, 2.0, 3.0]) is None


def test_the_steepest_half_second_of_a_rise_is_found() -> None:
    times_s = times(0, 4)
    kgs = [2 * t if t <= 1 else 2 + 8 * (t - 1) if t <= 2 else 10 + 3 * (t - 2) for t in times_s]
    assert ramp_figures(times_s, kgs, 10.0).max_loading_rate_kg_s == pytest.approx(8.0)


def test_three_samples_after_a_gap_are_not_half_a_second() -> None:
    times_s = [*times(0, 2), 7.0, 7.1, 7.2]
    kgs = [3 * t for t in times(0, 2)] + [0.0, 20.0, 20.1]
    assert ramp_figures(times_s, kgs, 10.0).max_loading_rate_kg_s == pytest.approx(3.0)


def test_letting_go_is_no_loading() -> None:
    times_s = times(0, 3)
    assert ramp_figures(times_s, [20 - 5 * t for t in times_s], 10.0).max_loading_rate_kg_s is None


@pytest.mark.parametrize(("rate_hz", "known"), [(10.0, True), (5.0, True), (4.9999, False), (None, False)])
def test_under_5_hz_no_rate_is_claimed(rate_hz: float | None, known: bool) -> None:
    times_s = times(0, 3, 0.2)
    found = ramp_figures(times_s, [3 * t for t in times_s], rate_hz).max_loading_rate_kg_s
    assert found == (pytest.approx(3.0) if known else None)
