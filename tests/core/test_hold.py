"""Where time goes: zones, the gap limit, and credit in both modes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.hold import Bucket, HoldTracker, zone_of
from loadtrainer.core.prescription import derive_rules
from support.sessions import plan


def tracker(**changes: Any) -> HoldTracker:
    """A bout of 20 ± 2 kg at 10 Hz that starts at 0: gap limit 0.5 s, touch 4 kg."""
    chosen = plan(**changes)
    hold = HoldTracker(derive_rules(chosen.prescription, 0, 0.1), chosen.current)
    hold.start_bout(0.0)
    return hold


def spent(hold: HoldTracker) -> dict[str, float]:
    return {bucket.value: round(seconds, 6) for bucket, seconds in hold.time_s.items() if seconds > 0}


@pytest.mark.parametrize(
    ("kg", "zone"),
    [
        (-0.9, Bucket.UNLOADED),
        (0.0, Bucket.UNLOADED),
        (3.999, Bucket.UNLOADED),
        (4.0, Bucket.BELOW),
        (17.999, Bucket.BELOW),
        (18.0, Bucket.IN_BAND),
        (22.0, Bucket.IN_BAND),
        (22.001, Bucket.ABOVE),
        (180.0, Bucket.ABOVE),
    ],
)
def test_a_load_has_one_zone(kg: float, zone: Bucket) -> None:
    rules = derive_rules(plan().prescription, 0, 0.1)
    assert zone_of(kg, False, rules) is zone
    assert zone_of(kg, True, rules) is Bucket.UNKNOWN, "held by the scale"


def test_time_before_the_first_sample_is_unknown() -> None:
    hold = tracker()
    hold.sample(3.0, 20.0, held=False)
    assert spent(hold) == {"unknown": 3.0}


def test_the_interval_after_a_sample_is_its_zone_s_up_to_the_gap_limit() -> None:
    hold = tracker()
    hold.sample(0.0, 20.0, held=False)
    hold.advance(3.0)
    assert spent(hold) == {"in_band": 0.5, "unknown": 2.5}


def test_an_interval_of_just_the_gap_limit_is_whole() -> None:
    hold = tracker()
    hold.sample(0.0, 20.0, held=False)
    hold.sample(0.5, 15.0, held=False)
    hold.sample(1.0, 23.0, held=False)
    hold.advance(1.5)
    assert spent(hold) == {"in_band": 0.5, "below": 0.5, "above": 0.5}


def test_a_pause_outranks_a_rest_and_a_rest_outranks_the_load() -> None:
    hold = tracker()
    hold.sample(0.0, 20.0, held=False)
    hold.rest(0.1)
    hold.pause(0.2)
    hold.resume(0.3)
    hold.start_bout(0.4)
    hold.advance(0.5)
    assert spent(hold) == {"in_band": 0.2, "rest": 0.2, "paused": 0.1}


def test_time_never_runs_backwards() -> None:
    hold = tracker()
    hold.sample(1.0, 20.0, held=False)
    hold.advance(0.5)
    assert hold.now_s == 1.0


def test_credit_may_be_asked_ahead_but_never_beyond_the_gap_limit() -> None:
    hold = tracker()
    hold.sample(0.0, 20.0, held=False)
    assert hold.credited_at(0.3) == pytest.approx(0.3)
    assert hold.credited_at(30.0) == pytest.approx(0.5)
    assert spent(hold) == {}, "asking changes nothing"


@pytest.mark.parametrize(("hold_s", "at_s"), [(0.3, 0.3), (0.5, 0.5), (0.6, None)])
def test_a_bout_completes_only_within_what_is_proven(hold_s: float, at_s: float | None) -> None:
    hold = tracker(hold_s=hold_s)
    hold.sample(0.0, 20.0, held=False)
    assert hold.completes_at() == at_s


@pytest.mark.parametrize(("kg", "held"), [(15.0, False), (23.0, False), (0.0, False), (20.0, True)])
def test_a_load_out_of_the_band_completes_nothing(kg: float, held: bool) -> None:
    hold = tracker(hold_s=0.3)
    hold.sample(0.0, kg, held)
    assert hold.completes_at() is None
    assert not hold.running
    assert hold.credited_at(10.0) == 0.0


def test_a_new_bout_starts_with_nothing() -> None:
    hold = tracker(hold_s=0.3)
    hold.sample(0.0, 20.0, held=False)
    hold.advance(0.3)
    assert hold.is_complete()
    hold.complete_bout(0.3)
    assert hold.completed == [0.3]
    assert hold.unfinished_s() == 0.0


# -- continuous ---------------------------------------------------------------------------------------


def out_of_band(out_s: float, grace_s: float = 2.0, kg: float = 0.0) -> HoldTracker:
    """Five seconds in the band, then ``out_s`` at ``kg``, then back in."""
    hold = tracker(mode="continuous", grace_s=grace_s, hold_s=60.0)
    for i in range(50):
        hold.sample(i / 10, 20.0, held=False)
    steps = round(out_s * 10)
    for i in range(steps):
        hold.sample(5 + i / 10, kg, held=False)
    hold.sample(5 + steps / 10, 20.0, held=False)
    return hold


@pytest.mark.parametrize("kg", [0.0, 15.0, 23.0])
@pytest.mark.parametrize(
    ("out_s", "kept"), [(0.1, True), (1.9, True), (2.0, True), (2.1, False), (9.0, False)]
)
def test_a_run_survives_an_excursion_up_to_the_grace(kg: float, out_s: float, kept: bool) -> None:
    hold = out_of_band(out_s, kg=kg)
    assert hold.credited_at(hold.now_s) == pytest.approx(5.0 if kept else 0.0)
    assert hold.run_lost is not kept
    assert hold.unfinished_s() == pytest.approx(5.0)


def test_without_grace_any_excursion_ends_the_run() -> None:
    assert out_of_band(0.1, grace_s=0.0).credited_at(5.1) == 0.0


def test_silence_is_an_excursion_from_the_gap_limit_on() -> None:
    for silence_s, kept in ((2.5, True), (2.6, False)):
        hold = tracker(mode="continuous", hold_s=60.0)
        hold.sample(0.0, 20.0, held=False)
        assert hold.credited_at(silence_s) == pytest.approx(0.5 if kept else 0.0)
        hold.sample(silence_s, 20.0, held=False)
        assert hold.credited_at(silence_s) == pytest.approx(0.5 if kept else 0.0)


def test_a_run_that_lapses_while_nothing_comes_is_shown_as_ended() -> None:
    hold = tracker(mode="continuous", hold_s=60.0)
    for i in range(50):
        hold.sample(i / 10, 20.0, held=False)
    hold.sample(5.0, 0.0, held=False)
    assert hold.credited_at(7.0) == pytest.approx(5.0)
    assert hold.credited_at(7.1) == 0.0


def test_excursions_do_not_add_up_over_a_return_to_the_band() -> None:
    hold = tracker(mode="continuous", grace_s=1.0, hold_s=60.0)
    for i in range(100):
        hold.sample(i / 10, 20.0 if i % 10 else 0.0, held=False)
    assert hold.credited_at(hold.now_s) == pytest.approx(9.0 - 0.1, abs=0.11)
    assert not hold.run_lost


def test_a_pause_ends_a_run_but_no_cumulative_credit() -> None:
    for mode, left_s in (("continuous", 0.0), ("cumulative", 0.3)):
        hold = tracker(mode=mode)
        hold.sample(0.0, 20.0, held=False)
        hold.pause(0.3)
        assert hold.credited_at(0.3) == pytest.approx(left_s)
        assert hold.unfinished_s() == pytest.approx(0.3)


def test_the_longest_run_counts_for_an_unfinished_bout() -> None:
    hold = out_of_band(5.0)
    for i in range(20):
        hold.sample(10 + i / 10, 20.0, held=False)
    hold.advance(12.0)
    assert hold.credited_at(12.0) == pytest.approx(2.0)
    assert hold.unfinished_s() == pytest.approx(5.0)


# -- rules --------------------------------------------------------------------------------------------


@given(
    st.lists(st.tuples(st.integers(0, 30_000), st.floats(-1, 60), st.booleans()), max_size=40),
    st.sampled_from(("cumulative", "continuous")),
    st.integers(0, 30_000),
)
def test_every_moment_is_in_one_bucket(given: list[tuple[int, float, bool]], mode: str, tail: int) -> None:
    hold = tracker(mode=mode)
    now = 0
    for wait, kg, held in given:
        now += wait
        hold.sample(now / 10_000, kg, held)
    hold.advance((now + tail) / 10_000)
    assert sum(hold.time_s.values()) == pytest.approx((now + tail) / 10_000, abs=1e-6)
    assert hold.unfinished_s() <= hold.time_s[Bucket.IN_BAND] + 1e-6


@given(st.lists(st.integers(0, 100_000), max_size=20), st.integers(1, 100_000))
def test_looking_often_changes_nothing(looks: list[int], until: int) -> None:
    plain, looked = tracker(mode="continuous"), tracker(mode="continuous")
    for hold in (plain, looked):
        hold.sample(0.0, 20.0, held=False)
    for look in sorted(looks):
        looked.advance(min(look, until) / 10_000)
    for hold in (plain, looked):
        hold.advance(until / 10_000)
    assert spent(looked) == spent(plain)
    assert looked.unfinished_s() == pytest.approx(plain.unfinished_s(), abs=1e-9)
