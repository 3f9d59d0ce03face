"""The figures of a stretch of training, the same for a bout, a session, a day, a stage and a period.

Loads in kg, times in s, shares in per cent. None = there is no such figure;
:func:`loadtrainer.review.reasons.why_missing` says why in words.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a bout, a session, a day, a stage or a period: the same at every level.

    ``in_band_s`` to ``elapsed_s``: the buckets of docs/session-log.md. ``credited_s`` of ``prescribed_s``;
    ``spot_checked_s``: part of the unknown time that single readings vouched for, where the plan allows it.
    ``prescribed_dose_kg_s``: target times prescribed time. The rest is weighted by time while loaded:
    ``loaded_s``; ``mean_kg``, ``sd_kg``, ``cv_pct``; ``median_kg``: the lower one, over several sessions to
    0.1 kg; ``p5_kg``, ``p95_kg``: the load was lower, higher for
    5 % of the time, to 0.1 kg; ``error_mean_kg``, ``error_sd_kg``: signed applied minus prescribed;
    ``within_10_pct``: share within 10 % of the target. ``steady_*``: about a straight line, from 2 s after
    the band was reached. ``in_band_sure_s``, ``in_band_possible_s``: with every load off by the scale's
    ``uncertainty_kg`` against and in favour. ``above_kg_s``: load above the band times its time.
    ``overload_max_kg``: highest while above the limit. ``to_band_s``: until 1 s in band, the mean of bouts.
    ``zero_drift_kg``: what the empty scale showed after the load, the one farthest from 0.
    ``load_bins``: (tenth of a kg, seconds) while loaded, for the percentiles of longer spans. Over sessions:
    the lowest rate, the longest gap, the greatest uncertainty (None where one is not known).
    """

    in_band_s: float
    below_s: float
    above_s: float
    unloaded_s: float
    rest_s: float
    paused_s: float
    unknown_s: float
    elapsed_s: float
    spot_checked_s: float
    credited_s: float
    prescribed_s: float
    dose_kg_s: float
    prescribed_dose_kg_s: float
    loaded_s: float
    mean_kg: float | None
    sd_kg: float | None
    cv_pct: float | None
    median_kg: float | None
    p5_kg: float | None
    p95_kg: float | None
    max_kg: float | None
    error_mean_kg: float | None
    error_sd_kg: float | None
    rmse_kg: float | None
    under_pct: float | None
    within_pct: float | None
    over_pct: float | None
    within_10_pct: float | None
    steady_s: float
    steady_mean_kg: float | None
    steady_sd_kg: float | None
    steady_cv_pct: float | None
    uncertainty_kg: float | None
    in_band_sure_s: float | None
    in_band_possible_s: float | None
    above_kg_s: float
    overloads: int
    overload_s: float
    overload_max_kg: float | None
    loading_rate_kg_s: float | None
    to_band_s: float | None
    rate_hz: float | None
    longest_gap_s: float | None
    gaps: int
    zero_drift_kg: float | None
    load_bins: tuple[tuple[int, float], ...] = ()

    @property
    def unknown_pct(self) -> float | None:
        """Share of the elapsed time that is unknown; None where no time passed."""
        return 100 * self.unknown_s / self.elapsed_s if self.elapsed_s > 0 else None

    @property
    def dose_kg_min(self) -> float:
        """The dose in kg min."""
        return self.dose_kg_s / 60

    @property
    def prescribed_dose_kg_min(self) -> float:
        """The prescribed dose in kg min."""
        return self.prescribed_dose_kg_s / 60
