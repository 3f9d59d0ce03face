"""The figures of bouts and sessions: core.summary's own, and those only a review needs, from the same pieces.

Weighted by time, by the file contract: held, unknown, resting and paused time never carries a load.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from loadtrainer.core import log as disk
from loadtrainer.core.figures import tidy, tidy_or_none
from loadtrainer.core.log import Samples, SessionLog, Summary
from loadtrainer.core.prescription import Rules, Stage
from loadtrainer.core.summary import summarise
from loadtrainer.review.arithmetic import ARRAYS, held
from loadtrainer.review.figures import Figures
from loadtrainer.review.pieces import (
    EDGE,
    Collector,
    Pieces,
    load_bins,
    percentile_kg,
    reached_s,
)
from loadtrainer.review.rises import Column

STEADY_AFTER_S: Final = 2.0
"""Left out after the band is reached: the load still settles."""
STEADY_LEAST_S: Final = 5.0
STEADY_LEAST_HZ: Final = 2.0
"""Sway is slower than 1 Hz for the most part; fewer readings than two of it a second do not show it."""
NEAR_SHARE: Final = 0.1
"""Within 10 % of the prescribed load, as studies of static loading count it."""
EMPTY_KG: Final = 1.0
EMPTY_SPREAD_KG: Final = 0.2
EMPTY_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class BoutFigures:
    """One bout from ``start_s`` to ``end_s`` of its session. ``index`` from 0."""

    index: int
    start_s: float
    end_s: float
    completed: bool
    figures: Figures


@dataclass(frozen=True, slots=True)
class Measured:
    """A session recomputed: the log's ``summary``, the figures, its bouts."""

    summary: Summary
    figures: Figures
    bouts: tuple[BoutFigures, ...]


def measure(log: SessionLog) -> Measured:
    """Everything of one log, from its samples and events."""
    stage, rules = log.prescription.stages[log.stage], log.rules
    collector = Collector()
    summary = summarise(log.samples, log.events, rules, stage, collector, ARRAYS)
    pieces = collector.pieces()
    off_kg = log.scale.check.uncertainty_kg if log.scale.check is not None else None
    parts = [pieces.within(bout.t_start_s, bout.t_end_s) for bout in summary.bouts]
    steady = [_steady(part, bout.link.rate_hz) for part, bout in zip(parts, summary.bouts, strict=True)]
    reached = [
        None if (at_s := reached_s(part)) is None else at_s - bout.t_start_s
        for part, bout in zip(parts, summary.bouts, strict=True)
    ]
    empty_kg = zero_after_kg(log.samples, rules)
    bouts = tuple(
        BoutFigures(
            index,
            bout.t_start_s,
            bout.t_end_s,
            bout.completed,
            _figures(bout, parts[index], stage, rules, off_kg, (steady[index], reached[index])),
        )
        for index, bout in enumerate(summary.bouts)
    )
    came = [at_s for at_s in reached if at_s is not None]
    mean_s = sum(came) / len(came) if came else None
    whole = _figures(summary, pieces, stage, rules, off_kg, (_pooled(steady), mean_s), empty_kg)
    return Measured(summary, whole, bouts)


def _figures(
    stated: disk.Figures,
    pieces: Pieces,
    stage: Stage,
    rules: Rules,
    off_kg: float | None,
    found: "tuple[Steady, float | None]",
    empty_kg: float | None = None,
) -> Figures:
    """``stated``: core's own figures of the stretch; ``found``: its steadiness and time to the band."""
    steady, to_band_s = found
    bins = load_bins(pieces)
    loaded_s = sum(spent_s for _, spent_s in bins)
    sure_s, possible_s = _edges(pieces, rules, off_kg)
    return Figures(
        **told(stated),
        prescribed_dose_kg_s=tidy(stage.target_kg * stated.prescribed_s),
        loaded_s=tidy(loaded_s),
        p5_kg=percentile_kg(bins, 0.05),
        p95_kg=percentile_kg(bins, 0.95),
        within_10_pct=_near_pct(pieces, stage.target_kg),
        steady_s=tidy(steady.length_s),
        steady_mean_kg=tidy_or_none(steady.mean_kg),
        steady_sd_kg=tidy_or_none(steady.sd_kg),
        steady_cv_pct=tidy_or_none(steady.cv_pct),
        uncertainty_kg=off_kg,
        in_band_sure_s=sure_s,
        in_band_possible_s=possible_s,
        above_kg_s=_above_kg_s(pieces, rules),
        to_band_s=tidy_or_none(to_band_s),
        zero_drift_kg=empty_kg,
        load_bins=bins,
    )


def told(stated: disk.Figures) -> dict[str, Any]:
    """What core.summary says already."""
    load, error, share, over = stated.load_kg, stated.error_kg, stated.share_pct, stated.overload
    link = stated.link
    return {f"{bucket}_s": seconds for bucket, seconds in stated.time_s.model_dump().items()} | {
        "credited_s": stated.credited_s,
        "prescribed_s": stated.prescribed_s,
        "dose_kg_s": stated.dose_kg_s,
        "spot_checked_s": stated.spot_checked_s,
        "mean_kg": load.mean,
        "median_kg": load.median,
        "sd_kg": load.sd,
        "cv_pct": load.cv_pct,
        "max_kg": load.max,
        "error_mean_kg": error.mean,
        "error_sd_kg": load.sd,
        "rmse_kg": error.rmse,
        "under_pct": share.under,
        "within_pct": share.within,
        "over_pct": share.over,
        "overloads": over.count,
        "overload_s": over.time_s,
        "overload_max_kg": over.max_kg,
        "loading_rate_kg_s": stated.ramp.max_loading_rate_kg_s,
        "rate_hz": link.rate_hz,
        "longest_gap_s": link.longest_gap_s,
        "gaps": link.gaps,
    }


def _near_pct(pieces: Pieces, target_kg: float) -> float | None:
    """Share of loaded time within 10 % of the target; None without load."""
    loaded = pieces.loaded
    length_s = pieces.length_s[loaded]
    total_s = float(length_s.sum())
    if total_s <= 0:
        return None
    near = np.abs(pieces.kg[loaded] - target_kg) <= NEAR_SHARE * target_kg + EDGE
    return tidy(100 * float(length_s[near].sum()) / total_s)


def _above_kg_s(pieces: Pieces, rules: Rules) -> float:
    loaded = pieces.loaded
    over_kg = np.maximum(pieces.kg[loaded] - rules.high_kg, 0.0)
    return tidy(float((over_kg * pieces.length_s[loaded]).sum()))


def _edges(pieces: Pieces, rules: Rules, off_kg: float | None) -> tuple[float | None, float | None]:
    """Time in band if every load was wrong by ``off_kg`` against, and in favour; None = not known."""
    if off_kg is None:
        return None, None
    shown = pieces.shown
    kg, length_s = pieces.kg[shown], pieces.length_s[shown]

    def spent_s(low_kg: float, high_kg: float) -> float:
        return tidy(float(length_s[(kg >= low_kg - EDGE) & (kg <= high_kg + EDGE)].sum()))

    sure_s = spent_s(rules.low_kg + off_kg, rules.high_kg - off_kg)
    return sure_s, spent_s(rules.low_kg - off_kg, rules.high_kg + off_kg)


@dataclass(frozen=True, slots=True)
class Steady:
    """Load from 2 s after the band was reached, about its own straight line; None = too short or too slow."""

    length_s: float = 0.0
    mean_kg: float | None = None
    sd_kg: float | None = None

    @property
    def cv_pct(self) -> float | None:
        """The deviation as a share of the mean."""
        if self.sd_kg is None or not self.mean_kg:
            return None
        return 100 * self.sd_kg / self.mean_kg


def _steady(pieces: Pieces, rate_hz: float | None) -> Steady:
    """Of one bout."""
    at_s = reached_s(pieces)
    if at_s is None or rate_hz is None or rate_hz < STEADY_LEAST_HZ or not len(pieces.end_s):
        return Steady()
    part = pieces.within(at_s + STEADY_AFTER_S, float(pieces.end_s[-1]))
    loaded = part.loaded
    length_s, kg = part.length_s[loaded], part.kg[loaded]
    total_s = float(length_s.sum())
    if total_s < STEADY_LEAST_S - EDGE:
        return Steady()
    middle_s = (part.start_s[loaded] + part.end_s[loaded]) / 2
    mean_kg = float((kg * length_s).sum()) / total_s
    return Steady(total_s, mean_kg, _deviation(middle_s, kg, length_s))


def _deviation(at_s: Column, kg: Column, weight_s: Column) -> float:
    """Population deviation, over time, about the least-squares line.

    ``at_s``: the middles of stretches of one load each, ``weight_s`` long. A stretch is all of its time, not
    its middle alone, so that one cut in two is still the same.
    """
    total = weight_s.sum()
    t = at_s - (at_s * weight_s).sum() / total
    y = kg - (kg * weight_s).sum() / total
    own = (weight_s**3).sum() / 12
    spread = (weight_s * t * t).sum() + own
    slope = (weight_s * t * y).sum() / spread if spread > 0 else 0.0
    return float(np.sqrt(((weight_s * (y - slope * t) ** 2).sum() + slope**2 * own) / total))


def _pooled(bouts: list[Steady]) -> Steady:
    """Bouts together, each about its own line."""
    known = [(b.length_s, b.mean_kg, b.sd_kg) for b in bouts if b.mean_kg is not None and b.sd_kg is not None]
    total_s = sum(length_s for length_s, _, _ in known)
    if total_s <= 0:
        return Steady()
    mean_kg = sum(length_s * mean for length_s, mean, _ in known) / total_s
    variance = sum(length_s * sd * sd for length_s, _, sd in known) / total_s
    return Steady(total_s, mean_kg, variance**0.5)


def zero_after_kg(samples: Samples, rules: Rules) -> float | None:
    """What the empty scale showed after the load: the median of the last steady second near zero.

    Empty = within 1 kg of zero, steady = spread at most 0.2 kg; None = it was not seen so after a load, or
    times fall, as in a forged log.
    """
    t, kg = np.array(samples.t_s), np.array(samples.kg)
    if (t[1:] < t[:-1]).any():
        return None
    repeated = held(samples.flags)
    live = ~repeated if repeated is not None else np.ones(len(kg), dtype=np.bool_)
    loaded = np.flatnonzero((kg >= rules.touch_kg) & live)
    if not len(loaded):
        return None
    busy = np.concatenate(([0], np.cumsum((np.abs(kg) > EMPTY_KG) | ~live)))
    firsts = np.searchsorted(t, t - EMPTY_S + EDGE, side="right") - 1
    empty = (firsts > loaded[0]) & (busy[1:] == busy[np.maximum(firsts, 0)])
    for last in np.flatnonzero(empty)[::-1]:
        window = kg[firsts[last] : last + 1]
        if np.ptp(window) <= EMPTY_SPREAD_KG + EDGE:
            return tidy(float(np.median(window)))
    return None
