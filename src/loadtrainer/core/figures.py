"""Figures of a stretch of session time, from its segments and samples (file contract, ``summary``).

Loads in kg, times in s. None = there is nothing to compute the figure from.
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt
from statistics import median

from loadtrainer.core.hold import LOADED, Bucket
from loadtrainer.core.log import (
    ErrorSummary,
    LinkSummary,
    LoadSummary,
    RampSummary,
    ShareSummary,
    TimeSummary,
)

DECIMALS = 4
EDGE_S = 1e-6
"""Sums of stored times differ from the exact ones by far less than this, the record's own step is larger."""

RAMP_WINDOW_S = 0.5
RAMP_MIN_HZ = 5.0
RAMP_SPAN_S = RAMP_WINDOW_S - 1 / RAMP_MIN_HZ
"""What the samples of a window span at least at 5 Hz; fewer, after a gap or at the start, tell no slope."""


def tidy(value: float) -> float:
    """A figure as it is stored: four decimals, no negative zero."""
    return round(value, DECIMALS) + 0.0


def tidy_or_none(value: float | None) -> float | None:
    """As :func:`tidy`; None stays None."""
    return None if value is None else tidy(value)


@dataclass(slots=True)
class Stretch:
    """Accumulates segments between ``start_s`` and ``end_s`` of a session or a bout."""

    start_s: float
    end_s: float = 0.0
    time_s: dict[Bucket, float] = field(default_factory=lambda: dict.fromkeys(Bucket, 0.0))
    loaded: list[tuple[float, float]] = field(default_factory=list)

    def spend(self, start_s: float, end_s: float, bucket: Bucket, kg: float) -> None:
        """Add one segment; ``kg`` is that of the sample it follows."""
        self.time_s[bucket] += end_s - start_s
        if bucket in LOADED:
            self.loaded.append((kg, end_s - start_s))


def time_summary(stretch: Stretch) -> TimeSummary:
    """The seven buckets and the elapsed time."""
    parts = {bucket.value: tidy(seconds) for bucket, seconds in stretch.time_s.items()}
    return TimeSummary(**parts, elapsed=tidy(stretch.end_s - stretch.start_s))


def _weighted_median(loaded: list[tuple[float, float]], total_s: float) -> float:
    below_s = 0.0
    ordered = sorted(loaded)
    for kg, weight_s in ordered:
        below_s += weight_s
        if below_s >= total_s / 2 - EDGE_S:
            return kg
    return ordered[-1][0]


def load_figures(stretch: Stretch, target_kg: float) -> tuple[float, LoadSummary, ErrorSummary, ShareSummary]:
    """Dose (kg s), load, error against ``target_kg`` and shares, weighted by time while loaded."""
    total_s = sum(weight_s for _, weight_s in stretch.loaded)
    if total_s <= 0:
        nothing = LoadSummary(mean=None, sd=None, cv_pct=None, median=None, max=None)
        return (
            0.0,
            nothing,
            ErrorSummary(mean=None, rmse=None),
            ShareSummary(under=None, within=None, over=None),
        )
    dose = sum(kg * weight_s for kg, weight_s in stretch.loaded)
    mean = dose / total_s
    sd = sqrt(sum((kg - mean) ** 2 * weight_s for kg, weight_s in stretch.loaded) / total_s)
    rmse = sqrt(sum((kg - target_kg) ** 2 * weight_s for kg, weight_s in stretch.loaded) / total_s)
    load = LoadSummary(
        mean=tidy(mean),
        sd=tidy(sd),
        cv_pct=tidy(100 * sd / mean),
        median=tidy(_weighted_median(stretch.loaded, total_s)),
        max=tidy(max(kg for kg, _ in stretch.loaded)),
    )
    share = ShareSummary(
        under=tidy(100 * stretch.time_s[Bucket.BELOW] / total_s),
        within=tidy(100 * stretch.time_s[Bucket.IN_BAND] / total_s),
        over=tidy(100 * stretch.time_s[Bucket.ABOVE] / total_s),
    )
    return tidy(dose), load, ErrorSummary(mean=tidy(mean - target_kg), rmse=tidy(rmse)), share


def link_figures(times_s: list[float], max_gap_s: float) -> LinkSummary:
    """Rate, longest interval and gaps of consecutive samples; None with fewer than two samples."""
    intervals = [tidy(b - a) for a, b in pairwise(times_s)]
    if not intervals:
        return LinkSummary(rate_hz=None, longest_gap_s=None, gaps=0)
    usual_s = median(intervals)
    return LinkSummary(
        rate_hz=tidy(1 / usual_s) if usual_s > 0 else None,
        longest_gap_s=max(intervals),
        gaps=sum(gap_s > max_gap_s for gap_s in intervals),
    )


def slope_kg_s(times_s: list[float], kgs: list[float]) -> float | None:
    """Least-squares slope; None with fewer than three samples or no spread in time."""
    n = len(times_s)
    if n < 3:
        return None
    mean_t, mean_kg = sum(times_s) / n, sum(kgs) / n
    spread = sum((t - mean_t) ** 2 for t in times_s)
    if spread <= 0:
        return None
    return sum((t - mean_t) * (kg - mean_kg) for t, kg in zip(times_s, kgs, strict=True)) / spread


def ramp_figures(times_s: list[float], kgs: list[float], rate_hz: float | None) -> RampSummary:
    """Steepest rise over 0.5 s; None under 5 Hz or where the load never rises over a full window."""
    if rate_hz is None or rate_hz < RAMP_MIN_HZ:
        return RampSummary(max_loading_rate_kg_s=None)
    steepest: float | None = None
    for last in range(2, len(times_s)):
        first = bisect_left(times_s, times_s[last] - RAMP_WINDOW_S - EDGE_S, 0, last)
        if kgs[last] <= kgs[first] or times_s[last] - times_s[first] < RAMP_SPAN_S - EDGE_S:
            continue
        slope = slope_kg_s(times_s[first : last + 1], kgs[first : last + 1])
        if slope is not None and slope > 0 and (steepest is None or slope > steepest):
            steepest = slope
    return RampSummary(max_loading_rate_kg_s=tidy_or_none(steepest))
