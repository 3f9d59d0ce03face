"""Known weights: a line through them, and one honest figure of how far a shown load may be off.

Uncertainty (JCGM 100:2008, "GUM"). Every effect known only by its range is taken as rectangular, so its
standard uncertainty is range / sqrt(12) (4.3.7; F.2.2.1 for the display's step):

    u_quantum = q / sqrt(12)            q: smallest step seen
    u_creep   = |drift over the hold| / sqrt(12)
    u_corner  = range of centre and corners / sqrt(12)
    u_zero    = |zero return| / sqrt(12)
    u_residual = standard deviation about the fitted line (n - 2 degrees of freedom)
    u_c = root of the sum of their squares (5.1.2)
    expanded = 2 u_c + |bias|           (6.2.1 with k = 2; F.2.4.5 as no bias is ever corrected)

``bias``: the largest distance of the line from the true weights among those used.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Final

from loadtrainer.core.figures import tidy, tidy_or_none
from loadtrainer.core.scale_check.model import LineFigures, UncertaintyFigures, WeightFigures

COVERAGE: Final = 2.0

Weighing = tuple[float, float]
"""(true weight, shown load after zero), kg."""


def weight_figures(weighings: Sequence[Weighing]) -> list[WeightFigures]:
    """Per weight, in ascending order."""
    found = []
    for kg in sorted({kg for kg, _ in weighings}):
        shown = [tidy(value) for weight, value in weighings if weight == kg]
        worst = max(shown, key=lambda value: abs(value - kg))
        found.append(WeightFigures(kg=kg, shown_kg=shown, error_kg=tidy(worst - kg)))
    return found


def fit_line(weighings: Sequence[Weighing]) -> LineFigures | None:
    """Least squares; None without two different weights."""
    n = len(weighings)
    if len({kg for kg, _ in weighings}) < 2:
        return None
    mean_kg = sum(kg for kg, _ in weighings) / n
    mean_shown = sum(shown for _, shown in weighings) / n
    spread = sum((kg - mean_kg) ** 2 for kg, _ in weighings)
    slope = sum((kg - mean_kg) * (shown - mean_shown) for kg, shown in weighings) / spread
    offset_kg = mean_shown - slope * mean_kg
    squares = sum((shown - offset_kg - slope * kg) ** 2 for kg, shown in weighings)
    residual = sqrt(squares / (n - 2)) if n > 2 else None
    return LineFigures(slope=tidy(slope), offset_kg=tidy(offset_kg), residual_sd_kg=tidy_or_none(residual))


def uncertainty(
    line: LineFigures,
    weights_kg: Sequence[float],
    *,
    quantum_kg: float | None,
    drift_kg: float | None,
    corner_kg: float | None,
    zero_return_kg: float | None,
) -> UncertaintyFigures:
    """Combine what was measured; what was not is left out and stays None."""
    quantum, creep = _rectangular(quantum_kg), _rectangular(drift_kg)
    corner, zero = _rectangular(corner_kg), _rectangular(zero_return_kg)
    parts = (quantum, line.residual_sd_kg, creep, corner, zero)
    combined = sqrt(sum(part**2 for part in parts if part is not None))
    bias = max((line.offset_kg + (line.slope - 1) * kg for kg in weights_kg), key=abs)
    return UncertaintyFigures(
        quantum_kg=quantum,
        residual_kg=line.residual_sd_kg,
        creep_kg=creep,
        corner_kg=corner,
        zero_kg=zero,
        bias_kg=tidy(bias),
        expanded_kg=tidy(COVERAGE * combined + abs(bias)),
    )


def _rectangular(range_kg: float | None) -> float | None:
    return None if range_kg is None else tidy(abs(range_kg) / sqrt(12))
