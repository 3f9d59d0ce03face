"""Mass units: one exact factor, and nothing lost there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.units import KG_PER, KG_PER_LB, MassUnit, from_kg, to_kg


@pytest.mark.parametrize(
    ("value", "unit", "kg"),
    [
        (20.0, MassUnit.KG, 20.0),
        (1.0, MassUnit.LB, 0.45359237),
        (44.1, MassUnit.LB, 20.003423517),
        (3.0, MassUnit.ST_LB, 19.05087954),
        (40.0, MassUnit.JIN, 20.0),
        (20_000.0, MassUnit.G, 20.0),
        (0.0, MassUnit.LB, 0.0),
        (-1.0, MassUnit.JIN, -0.5),
    ],
)
def test_a_value_in_a_unit_is_so_many_kg(value: float, unit: MassUnit, kg: float) -> None:
    assert to_kg(value, unit) == pytest.approx(kg, rel=1e-12)


def test_the_pound_is_the_international_one() -> None:
    assert KG_PER_LB == 0.45359237


def test_every_unit_has_its_factor() -> None:
    assert set(KG_PER) == set(MassUnit)


@given(st.floats(-1e6, 1e6), st.sampled_from(MassUnit))
def test_there_and_back_is_where_it_was(kg: float, unit: MassUnit) -> None:
    assert to_kg(from_kg(kg, unit), unit) == pytest.approx(kg, rel=1e-12, abs=1e-12)
