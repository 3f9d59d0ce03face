"""Loads and times as the train page paints them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.prescription import Rules
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.format import MINUS, band, digits, done, spoken_time

RULES = Rules(
    low_kg=18.0, high_kg=22.0, overload_kg=24.0, prewarn_kg=23.0, touch_kg=4.0, max_gap_s=0.6, stale_s=1.0
)


@pytest.mark.parametrize(
    ("kg", "resolution_kg", "whole", "decimal"),
    [
        (20.3, 0.1, "20", ".3"),
        (20.04, 0.1, "20", ""),
        (20.0, 0.1, "20", ""),
        (0.5, 0.1, "0", ".5"),
        (0.0, 0.1, "0", ""),
        (-0.04, 0.1, "0", ""),
        (-0.3, 0.1, f"{MINUS}0", ".3"),
        (20.34, 0.01, "20", ".3"),
        (20.33, 0.2, "20", ".4"),
        (20.3, 0.5, "20", ".5"),
        (20.7, 1.0, "21", ""),
        (99.96, 0.1, "100", ""),
    ],
)
def test_a_load_is_split_at_the_scales_resolution(
    kg: float, resolution_kg: float, whole: str, decimal: str
) -> None:
    shown = digits(kg, MassUnit.KG, resolution_kg)
    assert (shown.whole, shown.decimal) == (whole, decimal)


def test_a_load_is_shown_in_pounds_where_the_plan_says_so() -> None:
    assert str(digits(20.0, MassUnit.LB, 0.05)) == "44.1"


@given(st.floats(-50, 300))
def test_the_shown_load_is_never_further_off_than_half_a_step(kg: float) -> None:
    shown = float(str(digits(kg, MassUnit.KG, 0.1)).replace(MINUS, "-"))
    assert abs(shown - kg) <= 0.05 + 1e-9


def test_the_band_reads_as_patients_read_it() -> None:
    assert band(RULES, MassUnit.KG) == "18 to 22\u00a0kg"


@pytest.mark.parametrize(
    ("credited_s", "running", "words"),
    [
        (498.9, True, "8:18 of 20\u00a0min in band"),
        (0.0, False, "0:00 of 20\u00a0min in band"),
        (600.0, False, "10 of 20\u00a0min in band"),
        (600.0, True, "10:00 of 20\u00a0min in band"),
    ],
)
def test_credited_time_is_rounded_down_and_full_minutes_are_plain(
    credited_s: float, running: bool, words: str
) -> None:
    assert done(credited_s, 1200.0, running) == words


@pytest.mark.parametrize(("s", "words"), [(702, "11 min 42 s"), (300, "5 min"), (0.2, "1 s"), (0, "0 s")])
def test_a_time_is_spoken_in_minutes_and_seconds(s: float, words: str) -> None:
    assert spoken_time(s) == words
