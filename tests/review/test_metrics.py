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
from support.session_inputs import LOCKING, plans, prepared, scripts
from support.sessions import Run, ask, at, lift, plan, press, session, sway


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


def told(log: SessionLog, parts: list[exact.Slice], bout: exact.Bout | None) -> dict[str, Any]:
    """What events and samples say of a bout, or of the session and what lies around it."""
    stage, every = log.prescription.stages[log.stage], exact.bouts(log)
    start, stop = (bout.start, bout.stop) if bout is not None else (Fraction(0), exact.ended(log))
    prescribed = exact.exact(stage.hold_s) * (1 if bout is not None else stage.bouts)
    count, time, highest = exact.overloads(log, bout)
    link = exact.link(log, start, stop)
    reached = [
        at
        for one in ([bout] if bout is not None else every)
        if (at := exact.time_to_band(exact.cut(parts, one.start, one.stop), one.start)) is not None
    ]
    return {
        "credited_s": sum((exact.credited(log, one) for one in ([bout] if bout else every)), Fraction(0)),
        "prescribed_s": prescribed,
        "prescribed_dose_kg_s": prescribed * exact.exact(stage.target_kg),
        "overloads": count,
        "overload_s": time,
        "overload_max_kg": highest,
        "spot_checked_s": exact.spot_checked(log, start, stop),
        "rate_hz": link.rate,
        "longest_gap_s": link.longest,
        "gaps": link.gaps,
        "loading_rate_kg_s": exact.loading_rate(log, start, stop),
        "zero_drift_kg": None if bout is not None else exact.zero_after(log),
        "to_band_s": sum(reached, Fraction(0)) / len(reached) if reached else None,
    }


def differences(
    found: Figures, parts: list[exact.Slice], log: SessionLog, bout: exact.Bout | None = None
) -> dict[str, Any]:
    """Figures that are not those of the slow computation; ``bout`` None = of the session."""
    target = exact.exact(log.prescription.stages[log.stage].target_kg)
    load, low, high = exact.loaded(parts), exact.exact(log.rules.low_kg), exact.exact(log.rules.high_kg)
    mean = exact.mean(load)
    spread = None if mean is None else exact.deviation(load, mean)
    right: dict[str, Fraction | float | None] = {
        f"{zone}_s": exact.in_zone(parts, zone)
        for zone in ("in_band", "below", "above", "unloaded", "rest", "paused", "unknown")
    }
    right |= {
        "elapsed_s": exact.total(parts),
        **told(log, parts, bout),
        "cv_pct": None if mean is None or spread is None else 100 * spread / float(mean),
        "median_kg": exact.median(load),
        "loaded_s": exact.total(load),
        "dose_kg_s": sum((part.kg * part.length for part in load), Fraction(0)),
        "mean_kg": mean,
        "sd_kg": spread,
        "error_mean_kg": None if mean is None else mean - target,
        "error_sd_kg": spread,
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
    changes: Any, script: list[Input], every_s: float, off_kg: float | None
) -> None:
    run = prepared(changes, every_s)
    run.give(*script)
    log = checked(run.log(), off_kg)
    measured, whole = measure(log), exact.slices(log)
    assert differences(measured.figures, whole, log) == {}
    right = exact.bouts(log)
    assert [bout.completed for bout in measured.bouts] == [one.done for one in right]
    assert measured.summary.completed is (sum(one.done for one in right) == log.prescription.stages[0].bouts)
    for bout, one in zip(measured.bouts, right, strict=True):
        part, start = exact.cut(whole, one.start, one.stop), one.start
        assert (bout.start_s, bout.end_s) == (float(one.start), float(one.stop))
        assert differences(bout.figures, part, log, one) == {}
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


@pytest.mark.parametrize("silent_s", [5.0, 29.0, 31.0, 70.0])
def test_spot_checked_time_is_that_of_the_slow_computation_and_never_credited(silent_s: float) -> None:
    run = Run(plan(spot=True, hold_s=60.0), scale=LOCKING).prepare()
    run.give(*press(20.0, 1, 3), at(3.0, 20.0, stable=True))
    run.until(3.0 + silent_s)
    run.give(*press(20.0, 3.0 + silent_s, 6.0 + silent_s), ask(6.0 + silent_s, CommandKind.STOP))
    log = run.log()
    (bout,) = exact.bouts(log)
    measured, whole = measure(log), exact.slices(log)
    assert differences(measured.figures, whole, log) == {}
    assert differences(measured.bouts[0].figures, whole, log, bout) == {}
    assert measured.figures.spot_checked_s == pytest.approx(min(silent_s, 30.0), abs=0.2)
    assert measured.figures.credited_s < 7


@pytest.mark.parametrize("until_s", [1.3, 1.6])
def test_an_overload_that_never_ends_is_that_of_the_slow_computation(until_s: float) -> None:
    loads = [at(1.0, 25.0), at(1.2, 27.0), at(1.4, 26.0)]
    log = session([*lift(0.1, 1), *(one for one in loads if one.t_s < until_s), SourceEnded(until_s)]).log()
    measured = measure(log)
    assert differences(measured.figures, exact.slices(log), log) == {}
    assert measured.figures.overload_max_kg == 27.0


RULES = Rules(
    low_kg=18.0, high_kg=22.0, overload_kg=24.0, prewarn_kg=23.0, touch_kg=4.0, max_gap_s=0.5, stale_s=1.0
)

EMPTY_ROWS = st.lists(
    st.tuples(
        st.sampled_from((0.1, 0.25, 0.5, 1.0, 1.1)),
        st.sampled_from((0.0, 0.1, 0.2, 0.3, -0.1, 1.0, 1.1, 20.0)),
        st.sampled_from((0, 0, 0, 0, 8)),
    ),
    max_size=60,
)


@given(EMPTY_ROWS)
def test_the_zero_after_the_load_is_that_of_the_slow_computation(
    rows: list[tuple[float, float, int]],
) -> None:
    times_s = [round(sum(step for step, _, _ in rows[: i + 1]), 4) for i in range(len(rows))]
    samples = Samples(t_s=times_s, kg=[kg for _, kg, _ in rows], flags=[flags for _, _, flags in rows])
    log = long_hold().model_copy(update={"samples": samples, "rules": RULES})
    assert close(zero_after_kg(samples, RULES), exact.zero_after(log))


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
