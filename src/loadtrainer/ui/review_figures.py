"""The figures of a session and of the stages as rows of words; where there is none, why. It computes none."""

from collections.abc import Callable
from functools import partial

from loadtrainer.app.clinic import OpenSession
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, duration, load, number
from loadtrainer.review.figures import Figures
from loadtrainer.review.loads import signed, unit_of
from loadtrainer.review.model import PatientReview
from loadtrainer.review.reasons import why_missing
from loadtrainer.ui.labels import label
from loadtrainer.ui.review_view import unit

STAGES = ("load", "done", "error", "sd", "near")
Value = Callable[[Figures, MassUnit], str]


def figure_rows(session: OpenSession) -> tuple[list[str], list[list[str]]]:
    """Head and rows: what it is, and its value or why there is none."""
    figures, unit = session.measured.figures, unit_of(session.log.prescription)
    head = [label("review.figure"), label("review.figure.value")]
    return head, [[label(f"review.figure.{name}"), value(figures, unit)] for name, value in FIGURES.items()]


def stage_rows(found: PatientReview) -> tuple[list[str], list[list[str]]]:
    """Head and rows: each stage of the period, how much was done, and the error over its sessions."""
    return [label(f"review.stage.{column}") for column in STAGES], [
        [
            load(span.target_kg, unit(found)),
            label("review.of", done=span.completed, total=span.sessions),
            signed(span.session_error_mean_kg, unit(found)),
            load(span.session_error_sd_kg, unit(found), 2),
            why_missing(span.figures, "within_10_pct")
            or _share("within_10_pct", 0, span.figures, unit(found)),
        ]
        for span in found.stages
    ]


def _or_why(name: str, value: Value, figures: Figures, unit: MassUnit) -> str:
    """The value that needs the figure ``name``, or why there is none."""
    return why_missing(figures, name) or value(figures, unit)


def _credited(figures: Figures, _: MassUnit) -> str:
    done, total = duration(figures.credited_s), duration(figures.prescribed_s)
    return label("review.of", done=done, total=total)


def _sure(figures: Figures, _: MassUnit) -> str:
    first, last = duration(figures.in_band_sure_s or 0), duration(figures.in_band_possible_s or 0)
    return label("review.figure.from", first=first, last=last)


def _dose(figures: Figures, _: MassUnit) -> str:
    done, total = number(figures.dose_kg_min, 1), number(figures.prescribed_dose_kg_min, 1)
    return f"{label('review.of', done=done, total=total)}{NBSP}kg·min"


def _mean(figures: Figures, unit: MassUnit) -> str:
    return label("review.figure.sd", load=load(figures.mean_kg, unit), sd=load(figures.sd_kg, unit, 2))


def _error(figures: Figures, unit: MassUnit) -> str:
    rmse = load(figures.rmse_kg, unit, 2)
    return label("review.figure.rmse", load=signed(figures.error_mean_kg, unit), rmse=rmse)


def _share(name: str, decimals: int, figures: Figures, _: MassUnit) -> str:
    return label("review.percent", value=number(getattr(figures, name), decimals))


def _rise(figures: Figures, unit: MassUnit) -> str:
    return label("review.per_s", rate=load(figures.loading_rate_kg_s, unit))


def _seconds(name: str, figures: Figures, _: MassUnit) -> str:
    return f"{number(getattr(figures, name), 1)}{NBSP}s"


def _over(figures: Figures, unit: MassUnit) -> str:
    """How often, how long, how high; a load beyond the scale has no height."""
    why = why_missing(figures, "overload_max_kg")
    if not figures.overloads:
        return why
    time = _seconds("overload_s", figures, unit)
    highest = why or load(figures.overload_max_kg, unit)
    return label("review.figure.over.value", count=figures.overloads, time=time, load=highest)


def _link(figures: Figures, unit: MassUnit) -> str:
    rate = label("review.per_s", rate=number(figures.rate_hz or 0.0, 1))
    return label("review.figure.link.value", rate=rate, gap=_seconds("longest_gap_s", figures, unit))


def _load(name: str, figures: Figures, unit: MassUnit) -> str:
    return load(getattr(figures, name), unit, 2)


FIGURES: dict[str, Value] = {
    "time": _credited,
    "sure": partial(_or_why, "in_band_sure_s", _sure),
    "dose": _dose,
    "mean": partial(_or_why, "mean_kg", _mean),
    "error": partial(_or_why, "error_mean_kg", _error),
    "near": partial(_or_why, "within_10_pct", partial(_share, "within_10_pct", 0)),
    "steady": partial(_or_why, "steady_cv_pct", partial(_share, "steady_cv_pct", 1)),
    "rise": partial(_or_why, "loading_rate_kg_s", _rise),
    "reach": partial(_or_why, "to_band_s", partial(_seconds, "to_band_s")),
    "over": _over,
    "link": partial(_or_why, "rate_hz", _link),
    "zero": partial(_or_why, "zero_drift_kg", partial(_load, "zero_drift_kg")),
    "accuracy": partial(_or_why, "uncertainty_kg", partial(_load, "uncertainty_kg")),
}
