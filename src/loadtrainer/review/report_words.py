"""The lines of a report: who, which plan, what happened, how far it can be trusted."""

from collections.abc import Iterator
from datetime import date, datetime

from loadtrainer.core.dates import day as short_day
from loadtrainer.core.dates import full_day
from loadtrainer.core.prescription import Prescription, derive_rules
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, duration, number, say
from loadtrainer.review.charts_time import long_time
from loadtrainer.review.figures import Figures
from loadtrainer.review.loads import exact, unit_of
from loadtrainer.review.model import PatientReview, Trust
from loadtrainer.review.paper import MOST_NAME, Line, Lines, clip, line


def iso_day(text: str) -> str:
    """The day of a stored time or date, with its year."""
    return full_day(date.fromisoformat(text[:10]))


def who_words(plan: Prescription) -> Line:
    """Patient, side, level and body weight."""
    patient = plan.patient
    return line(
        say("report.patient", code=patient.pseudonym),
        say(f"report.side.{patient.side}") if patient.side else "",
        say(f"report.level.{patient.level}") if patient.level else "",
        say(
            "report.weight",
            load=exact(patient.body_weight_kg, unit_of(plan)),
            day=iso_day(patient.body_weight_on),
        ),
    )


def plan_lines(plan: Prescription, stage: int) -> Lines:
    """The plan, its stage in force, and who confirmed it."""
    unit, now = unit_of(plan), plan.stages[stage]
    share = 100 * plan.limits.ceiling_kg / plan.patient.body_weight_kg
    what = line(
        stage_words(plan, stage),
        say("report.ceiling", load=exact(plan.limits.ceiling_kg, unit), share=number(share, 0)),
        count_words("report.sessions", now.sessions_per_day),
        count_words("report.bouts", now.bouts, time=duration(now.hold_s)),
        say(f"report.mode.{now.mode}"),
        bold=plan_words(plan),
    )
    return Lines((what, line(*signature(plan))))


def plan_words(plan: Prescription) -> str:
    """Which plan it is."""
    return say("report.plan", plan=plan.id[:4], title=clip(plan.title))


def stage_words(plan: Prescription, stage: int) -> str:
    """The stage with its target and limit."""
    unit, now = unit_of(plan), plan.stages[stage]
    return say(
        "report.stage",
        stage=stage + 1,
        stages=len(plan.stages),
        target=say("report.target", load=exact(now.target_kg, unit), tolerance=exact(now.tolerance_kg, unit)),
        limit=exact(derive_rules(plan, stage, None).overload_kg, unit),
    )


def count_words(key: str, count: int, **values: str) -> str:
    """The words of ``key``, or of "key.one" for one."""
    return say(f"{key}.one", **values) if count == 1 else say(key, count=count, **values)


def signature(plan: Prescription) -> Iterator[str]:
    """Who confirmed the plan, and when it is valid."""
    sign = plan.confirmed
    if sign is None:
        yield say("report.confirmed.no")
    else:
        yield say(
            "report.confirmed",
            who=clip(sign.by, MOST_NAME),
            role=clip(sign.role, MOST_NAME),
            day=iso_day(sign.at),
        )
    yield say("report.valid", first=iso_day(plan.valid_from), last=iso_day(plan.valid_until))


def trust_lines(trust: Trust, figures: Figures | None, unit: MassUnit) -> Lines:
    """Scale check, zero, rate and gaps, logs, and what the accuracy means for the time in band."""
    if not trust.logs:
        return Lines((line(say("report.empty")),))
    said = [
        _check(trust, unit),
        say("report.trust.zero", load=exact(trust.zero_drift_kg, unit))
        if trust.zero_drift_kg is not None
        else "",
    ]
    if trust.rate_hz:
        rate = number(trust.rate_hz, 1)
        said.append(
            say("report.trust.rate", rate=rate, gap=f"{number(trust.longest_gap_s or 0.0, 1)}{NBSP}s")
        )
        said.append(say("report.trust.peaks", time=f"{number(1 / trust.rate_hz, 1)}{NBSP}s"))
    if trust.unknown_pct is not None:
        said.append(say("report.trust.unknown", share=number(trust.unknown_pct, 1)))
    if figures is not None and figures.in_band_sure_s is not None:
        sure, possible = long_time(figures.in_band_sure_s), long_time(figures.in_band_possible_s or 0.0)
        said.append(say("report.trust.edge", sure=sure, possible=possible))
    said.append(say("report.trust.logs", intact=trust.intact, logs=trust.logs))
    if trust.unchecked:
        said.append(say("report.trust.unchecked", count=trust.unchecked))
    if trust.chain_breaks:
        said.append(say("report.trust.chain", count=len(trust.chain_breaks)))
    return Lines((line(*said),))


def _check(trust: Trust, unit: MassUnit) -> str:
    if trust.checked_at is None:
        return say("report.trust.check.no")
    when = iso_day(trust.checked_at)
    if trust.uncertainty_kg is None:
        return say("report.trust.check.bare", day=when)
    return say("report.trust.check", day=when, load=exact(trust.uncertainty_kg, unit, 2))


def not_measured() -> Lines:
    """What a household scale does not show; on every page."""
    keys = ("load", "side", "inside", "device")
    return Lines((line(*(say(f"report.not.{key}") for key in keys)),))


def title_of(review: PatientReview, key: str) -> str:
    """The head of a page about a period. ``key``: its words; those of "key.one" are for a single day."""
    last = full_day(review.last)
    if review.first == review.last:
        return say(f"{key}.one", day=last)
    same = review.first.year == review.last.year
    first = short_day(review.first.isoformat()) if same else full_day(review.first)
    return say(key, first=first, last=last)


def made_words(now: datetime) -> tuple[str, str]:
    """The small lines at the top right. ``now``: the local time of making it."""
    made = say("report.printed", day=full_day(now.date()), time=f"{now:%H:%M}")
    return say("report.page"), made
