"""The simulated scale behaves as household scales are known to."""

from itertools import pairwise
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.inputs import Arrived
from loadtrainer.core.preparation import judge
from loadtrainer.core.snapshot import Fitness
from loadtrainer.link.capture import DisconnectedLine, Line
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import play
from loadtrainer.link.sim_scale import Outage, ScaleTraits
from loadtrainer.link.sim_scenarios import SCENARIOS
from support.captures import press_after, sent

STREAM = ScaleTraits()


def readings(lines: list[Line]) -> list[tuple[float, float, bool]]:
    """(time, kg, stable) of everything the decoders read."""
    receiver = Receiver()
    events = [event for line in lines for event in play(receiver, line).events]
    return [
        (event.t_s, event.reading.kg, bool(event.reading.stable))
        for event in events
        if isinstance(event, Arrived) and event.reading.kg is not None
    ]


def gaps(lines: list[Line]) -> list[float]:
    return [b[0] - a[0] for a, b in pairwise(readings(lines))]


@pytest.mark.parametrize("name", SCENARIOS)
def test_an_empty_scale_is_quiet_at_zero_and_good_enough_to_begin(name: str) -> None:
    found = sent(20.0, press_after(99.0, 0.0), SCENARIOS[name].scale)

    assert {kg for _, kg, _ in readings(found)} <= {0.0, 0.05}
    assert judge(gaps(found)) in (Fitness.GOOD, Fitness.WARNING)


@settings(max_examples=15)
@given(kg=st.floats(3.0, 100.0), seed=st.integers(0, 10**6))
def test_a_load_at_rest_is_shown_to_its_resolution(kg: float, seed: int) -> None:
    late = [shown for t, shown, _ in readings(sent(8.0, press_after(2.0, kg), STREAM, seed)) if t > 6.0]

    assert mean(late) == pytest.approx(kg, abs=0.05)
    assert all(abs(shown / 0.05 - round(shown / 0.05)) < 1e-6 for shown in late)


def test_a_load_appears_with_the_lag_of_the_filter() -> None:
    found = readings(sent(6.0, press_after(3.0, 20.0), STREAM))
    reached_s = next(t for t, kg, _ in found if kg > 20.0 * 0.63)

    assert 0.15 < reached_s - 3.0 < 0.45


def test_equal_seeds_give_equal_bytes_and_others_do_not() -> None:
    load = press_after(2.0, 20.0)

    assert sent(6.0, load, STREAM, seed=7) == sent(6.0, load, STREAM, seed=7)
    assert sent(6.0, load, STREAM, seed=7) != sent(6.0, load, STREAM, seed=8)


def test_a_locking_scale_holds_its_value_two_seconds_after_it_is_steady_until_it_is_unloaded() -> None:
    def load_kg(t_s: float) -> float:
        return 20.0 if 3.0 <= t_s < 8.0 else 22.0 if 8.0 <= t_s < 10.0 else 0.0

    found = readings(sent(14.0, load_kg, SCENARIOS["lock"].scale))
    latched_s = next(t for t, _, stable in found if stable)
    held = {kg for t, kg, _ in found if latched_s <= t < 10.0}

    assert 4.5 < latched_s < 6.5
    assert len(held) == 1, "a locked scale no longer follows the load"
    assert found[-1][1:] == (0.0, False)


def test_a_radio_that_fails_for_20_s_is_silent_gives_the_link_up_and_comes_back() -> None:
    traits = ScaleTraits(outages=(Outage(after_loaded_s=5.0, length_s=20.0),))
    lines = sent(50.0, press_after(5.0, 20.0), traits)
    lost_s = [line.t for line in lines if isinstance(line, DisconnectedLine)]

    assert 19.5 < max(gaps(lines)) < 22.0
    assert len(lost_s) == 1
    assert 14.5 < lost_s[0] < 16.5
    assert readings(lines)[-1][0] > 49.5


def test_a_short_failure_keeps_the_link() -> None:
    lines = sent(20.0, press_after(2.0, 20.0), ScaleTraits(outages=(Outage(5.0, 2.5),)))

    assert 2.4 < max(gaps(lines)) < 2.8
    assert not [line for line in lines if isinstance(line, DisconnectedLine)]


def test_a_scale_that_hangs_up_does_so_after_31_s_and_is_connected_again() -> None:
    lines = sent(80.0, press_after(5.0, 20.0), SCENARIOS["hangup"].scale)
    ended_s = [line.t for line in lines if isinstance(line, DisconnectedLine)]

    assert [round(t) for t in ended_s] == [32, 66]
    assert readings(lines)[-1][0] > 79.5


def test_a_slow_scale_speaks_about_once_in_0_9_s() -> None:
    found = sorted(gaps(sent(120.0, press_after(5.0, 20.0), SCENARIOS["slow"].scale)))

    assert mean(found) == pytest.approx(0.9, abs=0.02)
    assert found[int(0.95 * len(found))] <= 1.0


@pytest.mark.parametrize("seed", range(5))
def test_a_faint_signal_is_irregular_yet_usable(seed: int) -> None:
    lines = sent(120.0, press_after(5.0, 20.0), SCENARIOS["faint"].scale, seed)

    assert judge(gaps(lines)) is Fitness.WARNING


def test_the_zero_of_a_drifting_scale_creeps() -> None:
    traits = ScaleTraits(creep_kg_s=0.01, creep_kg=0.3)
    found = readings(sent(60.0, press_after(99.0, 0.0), traits))

    assert found[-1][1] == pytest.approx(0.3, abs=0.05)
