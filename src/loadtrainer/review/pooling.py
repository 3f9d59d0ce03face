"""Figures of several sessions together: sums, means weighted by loaded time, worst values."""

from collections.abc import Callable, Iterable, Sequence
from math import sqrt
from typing import Any, Final

from loadtrainer.core.figures import tidy, tidy_or_none
from loadtrainer.review.figures import Figures
from loadtrainer.review.pieces import percentile_kg

SUMS: Final = (
    *("in_band_s", "below_s", "above_s", "unloaded_s", "rest_s", "paused_s", "unknown_s", "spot_checked_s"),
    *("elapsed_s", "credited_s", "prescribed_s", "dose_kg_s", "prescribed_dose_kg_s", "loaded_s"),
    *("above_kg_s", "overload_s", "steady_s"),
)
MEANS: Final = ("mean_kg", "error_mean_kg", "under_pct", "within_pct", "over_pct", "within_10_pct")
"""Weighted by loaded time."""

Bins = tuple[tuple[int, float], ...]


def pooled(parts: Sequence[Figures]) -> Figures | None:
    """All ``parts`` as one; None = there are none. Bins add up, so percentiles are those of the whole."""
    if not parts:
        return None
    means = {name: _mean((p.loaded_s, getattr(p, name)) for p in parts) for name in MEANS}
    sd = _spread(parts, "mean_kg", "sd_kg", means["mean_kg"])
    error_sd = _spread(parts, "error_mean_kg", "error_sd_kg", means["error_mean_kg"])
    square = _mean((p.loaded_s, None if p.rmse_kg is None else p.rmse_kg**2) for p in parts)
    mean, bins = means["mean_kg"], _bins(parts)
    values: dict[str, Any] = {name: tidy_or_none(value) for name, value in means.items()} | _steady(parts)
    values |= {name: tidy(sum(getattr(p, name) for p in parts)) for name in SUMS}
    return Figures(
        **values,
        sd_kg=tidy_or_none(sd),
        cv_pct=None if sd is None or not mean else tidy(100 * sd / mean),
        median_kg=_middle(parts, bins),
        p5_kg=percentile_kg(bins, 0.05),
        p95_kg=percentile_kg(bins, 0.95),
        max_kg=_best(parts, "max_kg", max),
        error_sd_kg=tidy_or_none(error_sd),
        rmse_kg=None if square is None else tidy(sqrt(square)),
        uncertainty_kg=_all(parts, "uncertainty_kg", max),
        in_band_sure_s=_all(parts, "in_band_sure_s", sum),
        in_band_possible_s=_all(parts, "in_band_possible_s", sum),
        overloads=sum(p.overloads for p in parts),
        overload_max_kg=_best(parts, "overload_max_kg", max),
        loading_rate_kg_s=_best(parts, "loading_rate_kg_s", max),
        to_band_s=tidy_or_none(_mean((1.0, p.to_band_s) for p in parts)),
        rate_hz=_best(parts, "rate_hz", min),
        longest_gap_s=_best(parts, "longest_gap_s", max),
        gaps=sum(p.gaps for p in parts),
        zero_drift_kg=_best(parts, "zero_drift_kg", lambda found: max(found, key=abs)),
        load_bins=bins,
    )


def _mean(weighted: Iterable[tuple[float, float | None]]) -> float | None:
    """Weighted mean of what is known; None = nothing is."""
    known = [(weight, value) for weight, value in weighted if value is not None and weight > 0]
    total = sum(weight for weight, _ in known)
    return sum(weight * value for weight, value in known) / total if total > 0 else None


def _spread(parts: Sequence[Figures], mean: str, sd: str, whole: float | None) -> float | None:
    """The deviation of the whole from the parts' own means and deviations."""
    if whole is None:
        return None
    known = [(p.loaded_s, getattr(p, mean), getattr(p, sd)) for p in parts if p.loaded_s > 0]
    square = _mean((w, s * s + (m - whole) ** 2) for w, m, s in known if m is not None and s is not None)
    return None if square is None else sqrt(square)


def _steady(parts: Sequence[Figures]) -> dict[str, float | None]:
    """Steadiness of the whole: each bout about its own line."""
    mean = _mean((p.steady_s, p.steady_mean_kg) for p in parts)
    square = _mean((p.steady_s, None if p.steady_sd_kg is None else p.steady_sd_kg**2) for p in parts)
    sd = None if square is None else sqrt(square)
    return {
        "steady_mean_kg": tidy_or_none(mean),
        "steady_sd_kg": tidy_or_none(sd),
        "steady_cv_pct": None if sd is None or not mean else tidy(100 * sd / mean),
    }


def _middle(parts: Sequence[Figures], bins: Bins) -> float | None:
    """That of the only part with a load, or else of the bins of all."""
    known = [p.median_kg for p in parts if p.median_kg is not None]
    return known[0] if len(known) == 1 else percentile_kg(bins, 0.5)


def _best(parts: Sequence[Figures], name: str, choose: Callable[[list[float]], float]) -> float | None:
    """One of the values that are known; None = none is."""
    known = [value for p in parts if (value := getattr(p, name)) is not None]
    return choose(known) if known else None


def _all(parts: Sequence[Figures], name: str, choose: Callable[[list[float]], float]) -> float | None:
    """As :func:`_best`, but None where any part does not know."""
    known = [getattr(p, name) for p in parts]
    return None if None in known else tidy(choose(known))


def _bins(parts: Sequence[Figures]) -> Bins:
    spent: dict[int, float] = {}
    for part in parts:
        for tenth, seconds in part.load_bins:
            spent[tenth] = spent.get(tenth, 0.0) + seconds
    return tuple((tenth, round(seconds, 4)) for tenth, seconds in sorted(spent.items()))
