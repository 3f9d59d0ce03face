"""When a zero counts as moved."""

import pytest

from loadtrainer.core.drift import DriftWatch, drift_limit_kg
from support.sessions import times


def watch(*stretches: tuple[float, float, float], limit_kg: float = 0.5) -> tuple[DriftWatch, list[float]]:
    """A watch that saw (from, to, kg) at ten values a second, touch at 4 kg; what it reported."""
    watched, said = DriftWatch(limit_kg), []
    for start_s, stop_s, kg in stretches:
        for t_s in times(start_s, stop_s):
            off_kg = watched.sample(t_s, kg, loaded=kg >= 4)
            if off_kg is not None:
                said.append(off_kg)
    return watched, said


@pytest.mark.parametrize(
    ("uncertainty_kg", "resolution_kg", "limit_kg"),
    [
        (None, None, 0.5),
        (None, 0.1, 0.5),
        (0.3, 0.1, 0.3),
        (0.04, 0.1, 0.1),
        (0.9, 0.1, 0.9),
        (0.2, None, 0.2),
    ],
)
def test_the_limit_is_the_checked_uncertainty_and_never_less_than_one_step(
    uncertainty_kg: float | None, resolution_kg: float | None, limit_kg: float
) -> None:
    assert drift_limit_kg(uncertainty_kg, resolution_kg) == limit_kg


@pytest.mark.parametrize(
    ("why", "stretches", "said"),
    [
        ("back at zero", [(0, 5, 20.0), (5, 9, 0.0)], []),
        ("within the limit", [(0, 5, 20.0), (5, 9, 0.5)], []),
        ("over the limit, said once", [(0, 5, 20.0), (5, 12, 0.6)], [0.6]),
        ("under the limit on the other side", [(0, 5, 20.0), (5, 9, -0.5)], []),
        ("well below zero needs no wait", [(0, 1, 0.0), (1, 1.1, -0.6)], [-0.6]),
        ("what the scale still shows just after the lift", [(0, 5, 20.0), (5, 7, 1.3), (7, 9, 0.0)], []),
        (
            "no still second",
            [(0, 5, 20.0), *((5 + i / 10, 5.1 + i / 10, 0.8 + i % 2) for i in range(60))],
            [],
        ),
        ("pressed again too soon to tell", [(0, 5, 20.0), (5, 7.9, 0.8), (7.9, 9, 20.0)], []),
        ("a person who approaches after the zero was proven", [(0, 5, 20.0), (5, 9, 0.0), (9, 12, 2.0)], []),
        ("each lift-off is looked at", [(0, 5, 20.0), (5, 9, 0.0), (9, 12, 20.0), (12, 16, 0.7)], [0.7]),
        ("a light load before the first press is none", [(0, 4, 1.0)], []),
        ("a gap is no second", [(0, 5, 20.0), (5, 7.3, 0.8), (10, 10.5, 0.8)], []),
    ],
)
def test_a_zero_has_moved_when_a_still_second_after_a_lift_off_says_so(
    why: str, stretches: list[tuple[float, float, float]], said: list[float]
) -> None:
    assert watch(*stretches)[1] == said, why


def test_a_drift_lasts_until_a_still_second_lies_within_the_limit_again() -> None:
    lifted = [(0.0, 5.0, 20.0), (5.0, 9.0, 0.7)]
    assert watch(*lifted)[0].drifted
    assert watch(*lifted, (9, 9.5, 0.0))[0].drifted
    assert not watch(*lifted, (9, 10.2, 0.0))[0].drifted
    assert watch(*lifted, (9, 12, 20.0))[0].drifted, "a press proves nothing"


def test_a_scale_known_to_be_less_sure_may_swing_further_below_zero() -> None:
    assert watch((0, 1, -0.8), limit_kg=0.9)[1] == []
    assert watch((0, 1, -0.3), limit_kg=0.1)[1] == [], "a swing back is no drift"


def test_a_new_zero_is_judged_only_by_what_follows() -> None:
    watched, _ = watch((0, 5, 20.0), (5, 9, 0.7))
    watched.restart()
    assert not watched.drifted
    assert watched.sample(9.1, 0.0, loaded=False) is None
