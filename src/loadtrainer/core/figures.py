"""Figures of a stretch of session time, from its segments and samples (docs/session-log.md).

Loads in kg, times in s. None = there is nothing to compute the figure from.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sqrt

from loadtrainer.core.arithmetic import EDGE_S as EDGE_S
from loadtrainer.core.arithmetic import PLAIN, Arithmetic
from loadtrainer.core.arithmetic import tidy as tidy
from loadtrainer.core.hold import LOADED, Bucket
from loadtrainer.core.log import (
    ErrorSummary,
    LinkSummary,
    LoadSummary,
    RampSummary,
    ShareSummary,
    TimeSummary,
)

RAMP_WINDOW_S = 0.5
RAMP_MIN_HZ = 5.0
RAMP_SPAN_S = RAMP_WINDOW_S - 1 / RAMP_MIN_HZ
"""What the samples of a window span at least at 5 Hz; fewer, after a gap or at the start, tell no slope."""


def tidy_or_none(value: float | None) -> float | None:
    """As :func:`tidy`; None stays None."""
    return None if value is None else tidy(value)


@dataclass(slots=True)
class Stretch:
    """Accumulates segments between ``start_s`` and ``end_s`` of a session or a bout.

    ``loaded``: the stretches below, in and above the band; ``segments``: how many they hold.
    """

    start_s: float
    end_s: float = 0.0
    time_s: dict[Bucket, float] = field(default_factory=lambda: dict.fromkeys(Bucket, 0.0))
    loaded: list[tuple[Sequence[float], Sequence[float]]] = field(default_factory=list)
    segments: int = 0

    def spend(self, edges_s: Sequence[float], bucket: Bucket, kgs: Sequence[float]) -> None:
        """Add segments of one bucket, each from one edge to the next; ``kgs``: of the samples they follow."""
        self.time_s[bucket] += float(edges_s[-1] - edges_s[0])
        if bucket in LOADED:
            self.loaded.append((edges_s, kgs))
            self.segments += len(kgs)


def time_summary(stretch: Stretch) -> TimeSummary:
    """The seven buckets and the elapsed time."""
    parts = {bucket.value: tidy(seconds) for bucket, seconds in stretch.time_s.items()}
    return TimeSummary(**parts, elapsed=tidy(stretch.end_s - stretch.start_s))


LoadFigures = tuple[float, LoadSummary, ErrorSummary, ShareSummary]


def load_figures(stretch: Stretch, target_kg: float, arithmetic: Arithmetic = PLAIN) -> LoadFigures:
    """Dose (kg s), load, error against ``target_kg`` and shares, weighted by time while loaded."""
    found = arithmetic.moments(stretch.loaded)
    if found is None:
        nothing = LoadSummary(mean=None, sd=None, cv_pct=None, median=None, max=None)
        return (
            0.0,
            nothing,
            ErrorSummary(mean=None, rmse=None),
            ShareSummary(under=None, within=None, over=None),
        )
    total_s, mean, sd = found.total_s, found.mean_kg, sqrt(found.variance_kg2)
    load = LoadSummary(
        mean=tidy(mean),
        sd=tidy(sd),
        cv_pct=tidy(100 * sd / mean),
        median=tidy(found.median_kg),
        max=tidy(found.max_kg),
    )
    share = ShareSummary(
        under=tidy(100 * stretch.time_s[Bucket.BELOW] / total_s),
        within=tidy(100 * stretch.time_s[Bucket.IN_BAND] / total_s),
        over=tidy(100 * stretch.time_s[Bucket.ABOVE] / total_s),
    )
    rmse = sqrt(found.variance_kg2 + (mean - target_kg) ** 2)
    return tidy(found.dose_kg_s), load, ErrorSummary(mean=tidy(mean - target_kg), rmse=tidy(rmse)), share


def link_figures(times_s: Sequence[float], max_gap_s: float, arithmetic: Arithmetic = PLAIN) -> LinkSummary:
    """Rate, longest interval and gaps of consecutive samples; None with fewer than two samples."""
    found = arithmetic.intervals(times_s, max_gap_s)
    if found is None:
        return LinkSummary(rate_hz=None, longest_gap_s=None, gaps=0)
    rate_hz = tidy(1 / found.usual_s) if found.usual_s > 0 else None
    return LinkSummary(rate_hz=rate_hz, longest_gap_s=found.longest_s, gaps=found.gaps)


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
    arithmetic: Arithmetic = PLAIN,
) -> RampSummary:
    """Steepest rise over 0.5 s; None under 5 Hz or where the load never rises over a full window."""
    if rate_hz is None or rate_hz < RAMP_MIN_HZ:
        return RampSummary(max_loading_rate_kg_s=None)
    found = arithmetic.steepest(times_s, kgs, RAMP_WINDOW_S + EDGE_S, RAMP_SPAN_S - EDGE_S)
    return RampSummary(max_loading_rate_kg_s=tidy_or_none(found))
