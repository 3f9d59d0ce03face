"""The lines of a report: who, which plan, what happened, how far it can be trusted."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from loadtrainer.core.dates import day as short_day
from loadtrainer.core.dates import full_day
from loadtrainer.core.prescription import Prescription, derive_rules
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, duration, load, number, say
from loadtrainer.review.charts_time import long_time
from loadtrainer.review.figures import Figures
from loadtrainer.review.model import PatientReview, Remark, RemarkKind, Trust
from loadtrainer.review.paper import Framed, Line, Lines, Sign, line

MOST_FLAGS: Final = 5
FLAGS: Final = ("fall", "fever", "wound", "new_pain", "loose", "dizzy")
SIGNS: Final[dict[RemarkKind, Sign]] = {
    RemarkKind.OVERLOAD: "limit",
    RemarkKind.UNKNOWN: "gap",
    RemarkKind.LINK: "gap",
}


def unit_of(plan: Prescription) -> MassUnit:
    """The unit a plan is written in."""
    return MassUnit(plan.display_unit)


def iso_day(text: str) -> str:
    """The day of a stored time or date, with its year."""
    return full_day(date.fromisoformat(text[:10]))


def signed(kg: float | None, unit: MassUnit) -> str:
    """A load with its sign: "+0.3 kg"; "no data" for None."""
    return load(kg, unit) if kg is None or kg <= 0 else f"+{load(kg, unit)}"


def who_words(plan: Prescription) -> Line:
    """Patient, side, level and body weight."""
    patient = plan.patient
    return line(
        say("report.patient", code=patient.pseudonym),
        say(f"report.side.{patient.side}") if patient.side else "",
        say(f"report.level.{patient.level}") if patient.level else "",
        say(
            "report.weight",
            load=load(patient.body_weight_kg, unit_of(plan)),
            day=short_day(patient.body_weight_on),
        ),
    )


def plan_lines(plan: Prescription, stage: int) -> Lines:
    """The plan, its stage in force, and who confirmed it."""
    unit, now = unit_of(plan), plan.stages[stage]
    share = 100 * plan.limits.ceiling_kg / plan.patient.body_weight_kg
    what = line(
        stage_words(plan, stage),
        say("report.ceiling", load=load(plan.limits.ceiling_kg, unit), share=number(share, 0)),
        _count("report.sessions", now.sessions_per_day),
        _count("report.bouts", now.bouts, time=duration(now.hold_s)),
        say(f"report.mode.{now.mode}"),
        bold=plan_words(plan),
    )
    return Lines((what, line(*_confirmed(plan))))


def plan_words(plan: Prescription) -> str:
    """Which plan it is."""
    return say("report.plan", plan=plan.id[:4], title=plan.title)


def stage_words(plan: Prescription, stage: int) -> str:
    """The stage with its target and limit."""
    unit, now = unit_of(plan), plan.stages[stage]
    return say(
        "report.stage",
        stage=stage + 1,
        stages=len(plan.stages),
        target=say("report.target", load=load(now.target_kg, unit), tolerance=load(now.tolerance_kg, unit)),
        limit=load(derive_rules(plan, stage, None).overload_kg, unit),
    )


def _count(key: str, count: int, **values: str) -> str:
    return say(f"{key}.one", **values) if count == 1 else say(key, count=count, **values)


def _confirmed(plan: Prescription) -> Iterator[str]:
    sign = plan.confirmed
    if sign is None:
        yield say("report.confirmed.no")
    else:
        yield say("report.confirmed", who=sign.by, role=sign.role, day=iso_day(sign.at))
    yield say("report.valid", first=iso_day(plan.valid_from), last=iso_day(plan.valid_until))


def flag_rows(remarks: Sequence[Remark], review: PatientReview) -> Framed:
    """The red flags, at most MOST_FLAGS with the newest first, then what was not reported."""
    red = [remark for remark in remarks if remark.red]
    rows: list[tuple[Sign, Line]] = [(SIGNS.get(r.kind, "warn"), _flag(r)) for r in red[:MOST_FLAGS]]
    if not red:
        rows.append(("", line(say("report.flags.none"))))
    if len(red) > MOST_FLAGS:
        rows.append(("", line(say("report.flags.more", count=len(red) - MOST_FLAGS))))
    reported = {key for record in review.sessions for key, yes in record.diary.red_flags.items() if yes}
    absent = ", ".join(say(f"report.flag.{key}") for key in FLAGS if key not in reported)
    taken = say("report.analgesic", count=review.analgesic, total=len(review.counted))
    rows.append(("", line(say("report.flags.not", what=absent) if absent else "", taken)))
    return Framed(tuple(rows))


def _flag(remark: Remark) -> Line:
    when = short_day(remark.day.isoformat())
    where = say("report.where", day=when, number=remark.number) if remark.number is not None else f"{when}."
    return line(where, f"{remark.more}." if remark.more else "", bold=f"{remark.words}.")


def trust_lines(trust: Trust, figures: Figures | None, unit: MassUnit) -> Lines:
    """Scale check, zero, rate and gaps, logs, and what the accuracy means for the time in band."""
    said = [
        _check(trust, unit),
        say("report.trust.zero", load=load(trust.zero_drift_kg, unit))
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
    if trust.chain_breaks:
        said.append(say("report.trust.chain", count=len(trust.chain_breaks)))
    return Lines((line(*said),))


def _check(trust: Trust, unit: MassUnit) -> str:
    if trust.checked_at is None:
        return say("report.trust.check.no")
    when = iso_day(trust.checked_at)
    if trust.uncertainty_kg is None:
        return say("report.trust.check.bare", day=when)
    return say("report.trust.check", day=when, load=load(trust.uncertainty_kg, unit))


def not_measured() -> Lines:
    """What a household scale does not show; on every page."""
    keys = ("load", "side", "inside", "device")
    return Lines((line(*(say(f"report.not.{key}") for key in keys)),))


def made_words(now: datetime) -> tuple[str, str]:
    """The small lines at the top right. ``now``: the local time of making it."""
    made = say("report.printed", day=full_day(now.date()), time=f"{now:%H:%M}")
    return say("report.page"), made
