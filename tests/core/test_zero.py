"""What may count as no load."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loadtrainer.core.words import say
from loadtrainer.core.zero import GAP_S, SPREAD_KG, StillWindow, ZeroFinder
from support.sessions import times


def finder(*stretches: tuple[float, float, float]) -> ZeroFinder:
    """A finder that saw (from, to, kg) at ten values a second."""
    found = ZeroFinder()
    for start_s, stop_s, kg in stretches:
        for t_s in times(start_s, stop_s):
            found.add(t_s, kg)
    return found


@pytest.mark.parametrize(
    ("stretches", "kg", "words"),
    [
        ([(0, 3.1, 0.2)], 0.2, ""),
        ([(0, 3.0, 0.2)], None, "Waiting for a steady zero"),
        ([(0, 3.1, 20.0)], None, "Something is on the scale"),
        ([(0, 3.1, -0.6)], None, "Below zero. Restart the scale empty."),
        ([(0, 2, 0.0), (2, 3.1, 0.3)], None, "Not steady yet. Leave the scale alone."),
        ([(0, 4, 0.0), (4, 4.1, 20.0), (4.1, 7.1, 0.0)], None, "Waiting for a steady zero"),
        ([(0, 4, 0.0), (4, 4.1, 20.0), (4.1, 7.2, 0.0)], 0.0, ""),
        ([(0, 2, 0.0), (4.0, 6.0, 0.0)], None, "Waiting for a steady zero"),
        ([(0, 2, 0.0), (3.9, 5.0, 0.0)], 0.0, ""),
    ],
)
def test_a_zero_is_three_seconds_empty_still_and_without_a_gap(
    stretches: list[tuple[float, float, float]], kg: float | None, words: str
) -> None:
    found = finder(*stretches)
    assert found.kg == kg
    assert (say(found.refusal) if found.refusal else "") == words


def test_there_is_no_zero_before_the_first_value() -> None:
    assert (ZeroFinder().kg, ZeroFinder().refusal) == (None, "zero.wait")


def test_a_finder_that_was_cleared_begins_all_over() -> None:
    found = finder((0, 4, 0.0))
    found.clear()
    assert (found.kg, found.refusal) == (None, "zero.wait")


@example([(0.0, 0.0), (0.0, 1.0), (1.0, 1.0)])
@given(
    st.lists(
        st.tuples(
            st.floats(0.0, 3.0).map(lambda s: round(s, 2)), st.floats(-1, 2).map(lambda kg: round(kg, 1))
        )
    )
)
def test_a_window_is_still_only_where_its_values_agree_and_follow_each_other(
    steps: list[tuple[float, float]],
) -> None:
    window, t_s, seen = StillWindow(1.0), 0.0, []
    for wait_s, kg in steps:
        t_s = round(t_s + wait_s, 2)
        window.add(t_s, kg)
        seen.append((t_s, kg))
        if (still_kg := window.still_kg) is None:
            continue
        recent = [value for at_s, value in seen if at_s >= t_s - 1.0]
        assert max(recent) - min(recent) <= SPREAD_KG + 1e-9
        assert min(recent) - SPREAD_KG - 1e-9 <= still_kg <= max(recent) + SPREAD_KG + 1e-9
        assert wait_s <= GAP_S + 1e-6 or len(seen) == 1
