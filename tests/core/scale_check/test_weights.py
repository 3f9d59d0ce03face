"""Known weights: the line through them and the uncertainty that comes of it."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.scale_check.model import LineFigures
from loadtrainer.core.scale_check.weights import fit_line, uncertainty, weight_figures

WEIGHTS = [0.0, 5.0, 10.0, 20.0]


def weighed(slope: float = 1.0, offset_kg: float = 0.0) -> list[tuple[float, float]]:
    return [(kg, offset_kg + slope * kg) for kg in WEIGHTS]


@given(st.floats(0.5, 1.5), st.floats(-2, 2))
def test_a_straight_scale_has_its_own_slope_and_offset_and_no_scatter(slope: float, offset: float) -> None:
    line = fit_line(weighed(slope, offset))

    assert line is not None
    assert line.slope == pytest.approx(slope, abs=1e-4)
    assert line.offset_kg == pytest.approx(offset, abs=1e-4)
    assert line.residual_sd_kg == pytest.approx(0.0, abs=1e-4)


def test_the_scatter_has_n_minus_two_degrees_of_freedom() -> None:
    line = fit_line([(0, 0.1), (0, -0.1), (10, 10.1), (10, 9.9)])

    assert line == LineFigures(slope=1.0, offset_kg=0.0, residual_sd_kg=round(sqrt(0.04 / 2), 4))


def test_two_values_have_no_scatter_and_one_weight_no_line() -> None:
    two = fit_line([(0, 0.0), (10, 10.0)])

    assert two is not None
    assert two.residual_sd_kg is None
    assert fit_line([(10, 10.0), (10, 10.1)]) is None
    assert fit_line([]) is None


def test_each_weight_has_its_values_and_its_worst_error_with_its_sign() -> None:
    found = weight_figures([(10, 10.1), (0, 0.0), (10, 9.7), (5, 5.2)])

    assert [(one.kg, one.shown_kg, one.error_kg) for one in found] == [
        (0, [0.0], 0.0),
        (5, [5.2], 0.2),
        (10, [10.1, 9.7], -0.3),
    ]


def test_the_parts_add_up_as_squares_and_the_bias_on_top() -> None:
    line = LineFigures(slope=1.01, offset_kg=0.1, residual_sd_kg=0.03)
    found = uncertainty(line, WEIGHTS, quantum_kg=0.1, drift_kg=-0.2, corner_kg=0.3, zero_return_kg=0.05)

    parts = [0.1 / sqrt(12), 0.2 / sqrt(12), 0.3 / sqrt(12), 0.05 / sqrt(12), 0.03]
    assert found.bias_kg == pytest.approx(0.1 + 0.2)
    assert found.expanded_kg == pytest.approx(2 * sqrt(sum(p * p for p in parts)) + 0.3, abs=1e-3)


def test_what_was_not_measured_is_left_out_and_stays_unknown() -> None:
    line = LineFigures(slope=1.0, offset_kg=0.0, residual_sd_kg=None)
    found = uncertainty(line, WEIGHTS, quantum_kg=0.1, drift_kg=None, corner_kg=None, zero_return_kg=None)

    assert (found.creep_kg, found.corner_kg, found.zero_kg, found.residual_kg) == (None, None, None, None)
    assert found.expanded_kg == pytest.approx(2 * 0.1 / sqrt(12), abs=1e-3)


@given(st.floats(0.9, 1.1), st.floats(-0.5, 0.5), st.floats(0, 0.5), st.floats(0, 0.5))
def test_a_worse_scale_is_never_less_uncertain(
    slope: float, offset: float, drift: float, more: float
) -> None:
    line = LineFigures(slope=slope, offset_kg=offset, residual_sd_kg=0.02)

    def expanded(drift_kg: float) -> float:
        return uncertainty(
            line, WEIGHTS, quantum_kg=0.05, drift_kg=drift_kg, corner_kg=None, zero_return_kg=0.0
        ).expanded_kg

    assert (
        expanded(drift + more) >= expanded(drift) >= max(abs(offset), abs(offset + 20 * (slope - 1))) - 1e-3
    )
