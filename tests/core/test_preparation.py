"""Before a session: how good the link must be, and what counts as a zero."""

import pytest

from loadtrainer.core.preparation import Preparation, judge, percentile_95
from loadtrainer.core.snapshot import Fitness
from support.sessions import times


def watched(kgs: dict[float, float], *, keep_zero: bool = False) -> Preparation:
    prep = Preparation(keep_zero=keep_zero)
    for t_s, kg in kgs.items():
        prep.reading(t_s, kg)
    return prep


def empty(start_s: float, stop_s: float, every_s: float = 0.1, kg: float = 0.0) -> dict[float, float]:
    return dict.fromkeys(times(start_s, stop_s, every_s), kg)


# -- link check ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("intervals_s", "fitness"),
    [
        ([0.1] * 100, Fitness.GOOD),
        ([0.6] * 16, Fitness.GOOD),
        ([0.601] * 16, Fitness.WARNING),
        ([0.1] * 99 + [1.5], Fitness.GOOD),
        ([0.1] * 99 + [1.501], Fitness.WARNING),
        ([1.0] * 10, Fitness.WARNING),
        ([1.001] * 10, Fitness.REFUSED),
        ([0.1] * 99 + [2.0], Fitness.WARNING),
        ([0.1] * 99 + [2.001], Fitness.REFUSED),
        ([0.1] * 94 + [0.7] * 6, Fitness.WARNING),
        ([0.1] * 95 + [0.7] * 5, Fitness.GOOD),
    ],
)
def test_a_link_is_judged_by_its_95th_percentile_and_its_longest_gap(
    intervals_s: list[float], fitness: Fitness
) -> None:
    assert judge(intervals_s) is fitness


def test_the_95th_percentile_is_a_value_that_occurred() -> None:
    assert percentile_95([float(i) for i in range(1, 101)]) == 95.0
    assert percentile_95([3.0]) == 3.0


def test_the_check_takes_ten_seconds() -> None:
    prep = watched(empty(100, 110.05))
    assert prep.check(109.9).fitness is Fitness.PENDING
    assert prep.check(109.9).progress == pytest.approx(0.99)
    check = prep.check(110.0)
    assert check.fitness is Fitness.GOOD
    assert check.rate_hz == pytest.approx(10.0)
    assert check.median_s == pytest.approx(0.1)
    assert check.longest_s == pytest.approx(0.1)


def test_a_silence_that_still_lasts_counts_as_a_gap() -> None:
    prep = watched(empty(100, 110.05))
    assert prep.check(111.6).fitness is Fitness.WARNING
    assert prep.check(112.1).fitness is Fitness.REFUSED
    assert prep.check(125.0).fitness is Fitness.REFUSED


def test_a_gap_that_is_over_is_forgotten_after_ten_seconds() -> None:
    prep = watched(empty(100, 105) | empty(108, 117.1))
    assert prep.check(117.0).fitness is Fitness.REFUSED, "a part of the gap is within ten seconds"
    for t_s in times(117.1, 118.5):
        prep.reading(t_s, 0.0)
    assert prep.check(118.4).fitness is Fitness.GOOD


def test_with_fewer_than_two_readings_there_are_no_figures() -> None:
    prep = watched({})
    assert prep.check(100.0).rate_hz is None
    prep.reading(100.0, 0.0)
    check = prep.check(100.0)
    assert (check.rate_hz, check.median_s, check.longest_s) == (None, None, None)
    assert check.fitness is Fitness.PENDING
    assert prep.check(110.0).fitness is Fitness.REFUSED


def test_the_readings_of_the_last_half_minute_are_kept_for_the_picture() -> None:
    prep = watched(empty(100, 160, 1.0))
    assert prep.arrivals_s == tuple(times(129, 160, 1.0))


# -- zero ----------------------------------------------------------------------------------------------


def test_zero_is_the_median_of_three_steady_seconds() -> None:
    kgs = dict(zip(times(0, 3.1), [0.1, 0.2, 0.3] * 11, strict=False))
    assert watched(kgs).zero == (3.0, 0.2)


def test_less_than_three_seconds_are_no_zero() -> None:
    assert watched(empty(0, 3.0)).zero is None
    assert watched(empty(0, 3.1)).zero == (3.0, 0.0)


@pytest.mark.parametrize(("kg", "found"), [(0.5, True), (0.501, False), (-0.5, True), (-0.501, False)])
def test_a_zero_lies_within_half_a_kilogram_of_the_scale_s_own(kg: float, found: bool) -> None:
    prep = watched(empty(0, 3.1, kg=kg))
    assert (prep.zero is not None) is found


@pytest.mark.parametrize(("spread_kg", "found"), [(0.2, True), (0.21, False)])
def test_a_zero_spreads_no_more_than_a_fifth_of_a_kilogram(spread_kg: float, found: bool) -> None:
    kgs = {t_s: spread_kg * (i % 2) for i, t_s in enumerate(times(0, 3.1))}
    assert (watched(kgs).zero is not None) is found


def test_a_loaded_scale_is_refused_in_words() -> None:
    prep = watched(empty(0, 5, kg=20.0))
    assert prep.zero is None
    assert prep.zero_words == "Something is on the scale"


def test_a_load_that_comes_later_takes_the_zero_away() -> None:
    assert watched(empty(0, 4) | {4.0: 20.0}).zero is None


def test_a_recording_keeps_a_zero_once_found() -> None:
    prep = watched(empty(0, 4) | empty(4, 8, kg=20.0), keep_zero=True)
    assert prep.zero == (3.9, 0.0)


def test_after_a_load_three_new_seconds_are_needed() -> None:
    prep = watched(empty(0, 4) | {4.0: 20.0} | empty(4.1, 7.1))
    assert prep.zero is None
    prep.reading(7.1, 0.0)
    assert prep.zero == (7.1, 0.0)


def test_both_checks_must_hold() -> None:
    prep = watched(empty(0, 10.05))
    assert not prep.ready(9.9)
    assert prep.ready(10.0)
    prep.zero_again()
    assert not prep.ready(10.0)


def test_another_scale_starts_all_over() -> None:
    prep = watched(empty(0, 10.05))
    prep.restart()
    assert prep.zero is None
    assert prep.check(10.1).progress == 0.0
    assert prep.arrivals_s == ()


def test_a_zero_is_gone_as_soon_as_the_scale_moves() -> None:
    prep = watched(empty(0, 4) | {4.0: 0.3})
    assert prep.zero is None
    assert prep.zero_words == "Not steady yet. Leave the scale alone."


def test_below_zero_is_another_reason_than_a_load() -> None:
    assert watched(empty(0, 5, kg=-0.7)).zero_words == "Below zero. Restart the scale empty."


def test_a_first_value_that_may_be_a_leftover_is_no_part_of_a_zero() -> None:
    prep = watched({0.0: 0.0})
    for t_s in times(0.1, 4):
        prep.reading(t_s, 0.4, trusted=False)
    assert prep.zero is None


def test_a_session_begins_on_fresh_values_only() -> None:
    prep = watched(empty(0, 11))
    assert prep.ready(11.9)
    assert not prep.ready(11.95)
    slow = watched(empty(0, 12, 1.0))
    assert slow.fresh(12.9)
    assert not slow.fresh(13.1)
