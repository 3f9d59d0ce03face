"""The figures of sessions and bouts against slow, exact ones, and on cases worked out by hand."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.inputs import CommandKind, Input, SourceEnded
from loadtrainer.core.log import Samples, SessionLog
from loadtrainer.core.prescription import Rules
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.review.figures import Figures
from loadtrainer.review.metrics import measure, zero_after_kg
from loadtrainer.review.reasons import why_missing
from support import reference_metrics as exact
from support.session_inputs import plans, prepared, scripts
from support.sessions import ask, lift, press, session, sway


def checked(log: SessionLog, off_kg: float | None) -> SessionLog:
    """The log with a scale check that found this uncertainty."""
    empty: dict[str, Any] = {
        name: None for name, field in ScaleCheck.model_fields.items() if field.is_required()
    }
    check = ScaleCheck.model_construct(**(empty | {"uncertainty_kg": off_kg}))
    return log.model_copy(update={"scale": log.scale.model_copy(update={"check": check})})


def close(value: float | None, right: Fraction | float | None, within: float = 2e-4) -> bool:
    if value is None or right is None:
        return value is None and right is None
    return abs(value - float(right)) <= within


def differences(found: Figures, parts: list[exact.Slice], log: SessionLog) -> dict[str, Any]:
    """Figures that are not those of the slow computation."""
    target = exact.exact(log.prescription.stages[log.stage].target_kg)
    load, low, high = exact.loaded(parts), exact.exact(log.rules.low_kg), exact.exact(log.rules.high_kg)
    mean = exact.mean(load)
    right: dict[str, Fraction | float | None] = {
        f"{zone}_s": exact.in_zone(parts, zone)
        for zone in ("in_band", "below", "above", "unloaded", "rest", "paused", "unknown")
    }
    right |= {
        "elapsed_s": exact.total(parts),
        "loaded_s": exact.total(load),
        "dose_kg_s": sum((part.kg * part.length for part in load), Fraction(0)),
        "mean_kg": mean,
        "sd_kg": None if mean is None else exact.deviation(load, mean),
        "error_mean_kg": None if mean is None else mean - target,
        "error_sd_kg": None if mean is None else exact.deviation(load, mean),
        "rmse_kg": exact.deviation(load, target),
        "max_kg": max((part.kg for part in load), default=None),
        "under_pct": exact.share(load, (part for part in load if part.zone == "below")),
        "within_pct": exact.share(load, (part for part in load if part.zone == "in_band")),
        "over_pct": exact.share(load, (part for part in load if part.zone == "above")),
        "within_10_pct": exact.near(load, float(target)),
        "p5_kg": exact.percentile(load, Fraction(1, 20)),
        "p95_kg": exact.percentile(load, Fraction(19, 20)),
        "above_kg_s": exact.impulse_above(parts, high),
    }
    if found.uncertainty_kg is not None:
        off = exact.exact(found.uncertainty_kg)
        right["in_band_sure_s"] = exact.banded(parts, low + off, high - off)
        right["in_band_possible_s"] = exact.banded(parts, low - off, high + off)
    return {
        name: (getattr(found, name), None if value is None else float(value))
        for name, value in right.items()
        if not close(getattr(found, name), value)
    }


@settings(max_examples=40, deadline=None)
@given(plans(), scripts(), st.sampled_from((0.1, 0.5, 1.0)), st.sampled_from((None, 0.1, 0.5)))
def test_every_figure_is_that_of_the_slow_and_exact_computation(
    plan: Any, script: list[Input], every_s: float, off_kg: float | None
) -> None:
    run = prepared(plan, every_s)
    run.give(*script)
    log = checked(run.log(), off_kg)
    measured, whole = measure(log), exact.slices(log)
    assert differences(measured.figures, whole, log) == {}
    for bout in measured.bouts:
        part = exact.cut(whole, exact.exact(bout.start_s), exact.exact(bout.end_s))
        assert differences(bout.figures, part, log) == {}
        start = exact.exact(bout.start_s)
        assert close(bout.figures.to_band_s, exact.time_to_band(part, start))
        steady = exact.steady(part, start)
        if steady is None or bout.figures.rate_hz is None or bout.figures.rate_hz < 2.0:
            assert bout.figures.steady_sd_kg is None
        else:
            assert close(bout.figures.steady_s, steady[0])
            assert close(bout.figures.steady_mean_kg, steady[1])
            assert close(bout.figures.steady_sd_kg, steady[2])


def long_hold(rate_hz: float = 10.0, **changes: Any) -> SessionLog:
    """Half a minute at about 20 kg, with a wobble out of the band."""

    def load(t_s: float) -> float:
        wobble = 2.1 if 17 < t_s < 18.5 else 0.0
        return 19.6 + 0.02 * t_s + 0.4 * sway(round(t_s * 7)) * 10 * 0.3 + wobble

    every_s = 1 / rate_hz
    inputs: list[Input] = [*press(load, 2, 34, every_s), *lift(34, 38, every_s), SourceEnded(40.0)]
    run = session(inputs, every_s=every_s, hold_s=60.0, **changes)
    return run.log()


def test_a_long_hold_agrees_with_the_slow_computation_in_steadiness_too() -> None:
    log = checked(long_hold(), 0.3)
    measured, whole = measure(log), exact.slices(log)
    (bout,) = measured.bouts
    assert differences(measured.figures, whole, log) == {}
    steady = exact.steady(whole, Fraction(0))
    assert steady is not None
    assert close(bout.figures.steady_s, steady[0])
    assert close(bout.figures.steady_sd_kg, steady[2])
    assert close(bout.figures.steady_cv_pct, 100 * steady[2] / float(steady[1]))
    assert close(measured.figures.to_band_s, exact.time_to_band(whole, Fraction(0)))
    assert measured.figures.steady_sd_kg == bout.figures.steady_sd_kg


def test_the_summary_is_the_very_one_of_the_log() -> None:
    log = long_hold()
    assert measure(log).summary == log.summary


def test_a_known_uncertainty_bounds_the_time_in_band_and_an_unknown_one_says_so() -> None:
    sure = measure(checked(long_hold(), 0.5)).figures
    assert sure.in_band_sure_s is not None
    assert sure.in_band_possible_s is not None
    assert sure.in_band_sure_s < sure.in_band_s < sure.in_band_possible_s
    unknown = measure(long_hold()).figures
    assert (unknown.in_band_sure_s, unknown.uncertainty_kg) == (None, None)
    assert why_missing(unknown, "in_band_sure_s") == "Accuracy of the scale not measured"


def test_a_slow_scale_gives_no_loading_rate_and_says_why() -> None:
    figures = measure(long_hold(rate_hz=4.0)).figures
    assert figures.loading_rate_kg_s is None
    assert why_missing(figures, "loading_rate_kg_s") == "Needs 5 readings per s; had 4"
    assert figures.steady_sd_kg is not None
    assert why_missing(figures, "steady_sd_kg") == ""


def test_a_very_slow_scale_gives_no_steadiness_and_says_why() -> None:
    figures = measure(long_hold(rate_hz=1.6)).figures
    assert figures.steady_sd_kg is None
    assert why_missing(figures, "steady_cv_pct") == "Needs 2 readings per s; had 1.6"


def test_no_load_at_all_leaves_no_figure_and_says_why() -> None:
    run = session([*lift(0.1, 5), ask(4.0, CommandKind.STOP)])
    figures = measure(run.log()).figures
    assert (figures.mean_kg, figures.p5_kg, figures.to_band_s, figures.load_bins) == (None, None, None, ())
    assert why_missing(figures, "mean_kg") == "No load in this time"
    assert why_missing(figures, "overload_max_kg") == "Limit not passed"


def test_a_short_touch_of_the_band_is_no_reaching_it() -> None:
    figures = measure(session([*press(20, 1, 1.8), *lift(1.8, 5), ask(4.0, CommandKind.STOP)]).log()).figures
    assert figures.in_band_s == pytest.approx(0.8)
    assert figures.to_band_s is None
    assert why_missing(figures, "to_band_s") == "Never in band for 1\u00a0s"


RULES = Rules(
    low_kg=18.0, high_kg=22.0, overload_kg=24.0, prewarn_kg=23.0, touch_kg=4.0, max_gap_s=0.5, stale_s=1.0
)


@pytest.mark.parametrize(
    ("kgs", "zero_kg"),
    [
        ([20.0] * 10 + [0.3] * 15, 0.3),
        ([20.0] * 10 + [0.3] * 15 + [20.0] * 10, 0.3),  # the last time it was empty counts
        ([20.0] * 10 + [0.3] * 15 + [20.0] * 5 + [-0.2] * 15, -0.2),
        ([20.0] * 10 + [0.3] * 8, None),  # not a whole second
        ([20.0] * 10 + [0.0, 0.4] * 10, None),  # not still
        ([20.0] * 10 + [1.5] * 15, None),  # something lies on it
        ([0.3] * 30, None),  # nothing was loaded
        ([], None),
    ],
)
def test_the_zero_after_the_load_is_what_the_empty_scale_showed_last(
    kgs: list[float], zero_kg: float | None
) -> None:
    samples = Samples(t_s=[round(0.1 * i, 4) for i in range(len(kgs))], kg=kgs, flags=[0] * len(kgs))
    assert zero_after_kg(samples, RULES) == zero_kg


def test_times_that_fall_as_in_a_forged_log_are_no_error() -> None:
    log = long_hold()
    times_s = [*log.samples.t_s]
    times_s[50], times_s[200] = 900.0, 0.0
    samples = log.samples.model_copy(update={"t_s": times_s})
    figures = measure(log.model_copy(update={"samples": samples})).figures
    assert figures.zero_drift_kg is None
    assert figures.elapsed_s == log.summary.time_s.elapsed
