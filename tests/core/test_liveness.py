"""Held readings, rate of rise, and the usual interval."""

import pytest

from loadtrainer.core.liveness import HeldDetector, RateOfRise, UsualInterval
from loadtrainer.core.sample import LocksOn, Reading
from support.sessions import sway, times

TOUCH_KG = 4.0


def verdicts(locks_on: LocksOn | None, readings: list[Reading], every_s: float = 0.1) -> list[bool]:
    detector = HeldDetector(locks_on)
    return [
        detector.held(i * every_s, reading, reading.kg or 0.0, TOUCH_KG) for i, reading in enumerate(readings)
    ]


@pytest.mark.parametrize(
    ("locks_on", "reading", "held"),
    [
        ("stable", Reading(20.0, stable=True), True),
        ("stable", Reading(20.0, stable=False), False),
        ("stable", Reading(20.0, stable=None, final=True), False),
        ("final", Reading(20.0, final=True), True),
        ("final", Reading(20.0, stable=True), False),
        (None, Reading(20.0, stable=True, final=True), False),
        (None, Reading(20.0, removed=True), True),
        ("stable", Reading(3.9, stable=True), False),
        ("stable", Reading(4.0, stable=True), True),
        (None, Reading(3.9, removed=True), False),
    ],
)
def test_a_family_that_locks_is_held_at_the_first_flag(
    locks_on: LocksOn | None, reading: Reading, held: bool
) -> None:
    assert verdicts(locks_on, [reading]) == [held]


def test_a_load_that_does_not_move_for_eight_seconds_is_held() -> None:
    found = verdicts(None, [Reading(20.0)] * 100)
    assert found.index(True) == 80
    assert all(found[80:])


def test_the_smallest_move_starts_the_eight_seconds_again() -> None:
    assert not any(verdicts(None, [Reading(20.0)] * 79 + [Reading(20.1)] + [Reading(20.0)] * 79))


def test_a_living_load_is_never_held() -> None:
    assert not any(verdicts(None, [Reading(20 + sway(i)) for i in range(1000)]))


def test_an_empty_scale_may_be_still_for_ever() -> None:
    assert not any(verdicts(None, [Reading(0.0)] * 1000))


def test_a_slow_scale_needs_six_equal_readings() -> None:
    assert verdicts(None, [Reading(20.0)] * 6, every_s=4.0) == [False] * 5 + [True]


# -- rate of rise --------------------------------------------------------------------------------------


@pytest.mark.parametrize("slope_kg_s", [0.0, 1.0, 10.0, -5.0])
def test_a_straight_rise_has_its_own_slope(slope_kg_s: float) -> None:
    rise = RateOfRise()
    found = [rise.rise_kg_s(t_s, slope_kg_s * t_s) for t_s in times(0, 3)]
    assert found[:3] == [None, None, None], "0.3 s fill a window at 5 Hz"
    assert found[-1] == pytest.approx(slope_kg_s, abs=1e-9)


@pytest.mark.parametrize(("every_s", "known"), [(0.1, True), (0.2, True), (0.21, False), (0.5, False)])
def test_under_5_hz_no_rate_is_claimed(every_s: float, known: bool) -> None:
    rise = RateOfRise()
    found = [rise.rise_kg_s(round(i * every_s, 4), float(i)) for i in range(20)]
    assert (found[-1] is not None) is known


def test_after_a_gap_the_window_must_fill_again() -> None:
    rise = RateOfRise()
    for t_s in times(0, 1):
        rise.rise_kg_s(t_s, 0.0)
    found = [rise.rise_kg_s(t_s, 100 * (t_s - 5)) for t_s in times(5, 5.5)]
    assert found[:3] == [None, None, None]
    assert found[3] == pytest.approx(100.0)


def test_only_the_last_half_second_counts() -> None:
    rise = RateOfRise()
    for t_s in times(0, 2):
        rise.rise_kg_s(t_s, 20 * t_s)
    found = [rise.rise_kg_s(t_s, 40.0) for t_s in times(2, 3)]
    assert found[-1] == pytest.approx(0.0, abs=1e-9)


# -- usual interval ------------------------------------------------------------------------------------


def test_the_usual_interval_follows_the_scale_and_ignores_one_gap() -> None:
    usual = UsualInterval(0.33)
    assert usual.usual_s == 0.33
    for _ in range(9):
        usual.add(0.1)
    usual.add(5.0)
    assert usual.usual_s == 0.1
