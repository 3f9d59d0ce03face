"""Figures of a stretch of session time, from its segments and samples (file contract, ``summary``).

Loads in kg, times in s. None = there is nothing to compute the figure from.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sqrt
from operator import mul, sub

from loadtrainer.core.hold import LOADED, Bucket
from loadtrainer.core.log import (
    ErrorSummary,
    LinkSummary,
    LoadSummary,
    RampSummary,
    ShareSummary,
    TimeSummary,
)
from loadtrainer.core.rise import Steepest, steepest_kg_s

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
    """Accumulates segments between ``start_s`` and ``end_s`` of a session or a bout.

    ``kgs``, ``lengths_s``: of its loaded segments, one after the other.
    """

    start_s: float
    end_s: float = 0.0
    time_s: dict[Bucket, float] = field(default_factory=lambda: dict.fromkeys(Bucket, 0.0))
    kgs: list[float] = field(default_factory=list)
    lengths_s: list[float] = field(default_factory=list)

    def spend(self, edges_s: Sequence[float], bucket: Bucket, kgs: Sequence[float]) -> None:
        """Add segments of one bucket, each from one edge to the next; ``kgs``: of the samples they follow."""
        self.time_s[bucket] += edges_s[-1] - edges_s[0]
        if bucket in LOADED:
            self.kgs += kgs
            self.lengths_s += map(sub, edges_s[1:], edges_s)


def time_summary(stretch: Stretch) -> TimeSummary:
    """The seven buckets and the elapsed time."""
    parts = {bucket.value: tidy(seconds) for bucket, seconds in stretch.time_s.items()}
    return TimeSummary(**parts, elapsed=tidy(stretch.end_s - stretch.start_s))


def _weighted_median(kgs: Sequence[float], lengths_s: Sequence[float], total_s: float) -> float:
    spent_s: defaultdict[float, float] = defaultdict(float)
    for kg, length_s in zip(kgs, lengths_s, strict=True):
        spent_s[kg] += length_s
    below_s = 0.0
    ordered = sorted(spent_s)
    for kg in ordered:
        below_s += spent_s[kg]
        if below_s >= total_s / 2 - EDGE_S:
            return kg
    return ordered[-1]


LoadFigures = tuple[float, LoadSummary, ErrorSummary, ShareSummary]


def load_figures(stretch: Stretch, target_kg: float) -> LoadFigures:
    """Dose (kg s), load, error against ``target_kg`` and shares, weighted by time while loaded."""
    kgs, lengths_s = stretch.kgs, stretch.lengths_s
    total_s = sum(lengths_s)
    if total_s <= 0:
        nothing = LoadSummary(mean=None, sd=None, cv_pct=None, median=None, max=None)
        return (
            0.0,
            nothing,
            ErrorSummary(mean=None, rmse=None),
            ShareSummary(under=None, within=None, over=None),
        )
    dose = sum(map(mul, kgs, lengths_s))
    mean = dose / total_s
    off_kg = [kg - mean for kg in kgs]
    variance = sum(map(mul, map(mul, off_kg, off_kg), lengths_s)) / total_s
    sd = sqrt(variance)
    load = LoadSummary(
        mean=tidy(mean),
        sd=tidy(sd),
        cv_pct=tidy(100 * sd / mean),
        median=tidy(_weighted_median(kgs, lengths_s, total_s)),
        max=tidy(max(kgs)),
    )
    share = ShareSummary(
        under=tidy(100 * stretch.time_s[Bucket.BELOW] / total_s),
        within=tidy(100 * stretch.time_s[Bucket.IN_BAND] / total_s),
        over=tidy(100 * stretch.time_s[Bucket.ABOVE] / total_s),
    )
    rmse = sqrt(variance + (mean - target_kg) ** 2)
    return tidy(dose), load, ErrorSummary(mean=tidy(mean - target_kg), rmse=tidy(rmse)), share


def link_figures(times_s: Sequence[float], max_gap_s: float) -> LinkSummary:
    """Rate, longest interval and gaps of consecutive samples; None with fewer than two samples."""
    intervals = sorted(map(sub, times_s[1:], times_s))
    if not intervals:
        return LinkSummary(rate_hz=None, longest_gap_s=None, gaps=0)
    half = len(intervals) // 2
    usual_s = (tidy(intervals[half]) + tidy(intervals[-half - 1])) / 2
    gaps = 0
    while gaps < len(intervals) and tidy(intervals[-gaps - 1]) > max_gap_s:
        gaps += 1
    return LinkSummary(
        rate_hz=tidy(1 / usual_s) if usual_s > 0 else None, longest_gap_s=tidy(intervals[-1]), gaps=gaps
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


def ramp_figures(
    times_s: Sequence[float],
    kgs: Sequence[float],
    rate_hz: float | None,
    steepest: Steepest = steepest_kg_s,
) -> RampSummary:
    """Steepest rise over 0.5 s; None under 5 Hz or where the load never rises over a full window."""
    if rate_hz is None or rate_hz < RAMP_MIN_HZ:
        return RampSummary(max_loading_rate_kg_s=None)
    found = steepest(times_s, kgs, RAMP_WINDOW_S + EDGE_S, RAMP_SPAN_S - EDGE_S)
    return RampSummary(max_loading_rate_kg_s=tidy_or_none(found))
