"""The page about a completed plan, for the fitting of the training prosthesis: facts alone.

It computes no figure: every one is of the review, which recomputes it from the logs.
"""

from datetime import date, datetime
from typing import Final

from loadtrainer.core.dates import full_day
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression_day import highest
from loadtrainer.core.words import load, no_data, say
from loadtrainer.review import report_words
from loadtrainer.review.charts_time import long_time
from loadtrainer.review.fit import fit
from loadtrainer.review.loads import unit_of
from loadtrainer.review.model import PatientReview, StageSpan
from loadtrainer.review.paper import Heading, Lines, Paper, Table, line
from loadtrainer.review.report import stamp

HEAD: Final = ("stage", "target", "from", "to", "full", "time", "mean", "pain")

Row = tuple[str, ...]


def stage_head() -> Row:
    """The words over :func:`stage_rows`."""
    return tuple(say(f"completion.{name}") for name in HEAD)


def stage_rows(found: PatientReview, plan: Prescription) -> tuple[Row, ...]:
    """A row for each stage that was trained, in order. ``plan`` gives the unit."""
    unit = unit_of(plan)
    return tuple(
        (
            str(span.stage + 1),
            load(span.target_kg, unit),
            full_day(span.first),
            full_day(span.last),
            say("completion.of", done=span.completed, total=span.sessions),
            long_time(span.figures.credited_s),
            load(span.figures.mean_kg, unit),
            _pain(found, span),
        )
        for span in found.stages
    )


def facts(found: PatientReview, plan: Prescription) -> tuple[Row, ...]:
    """Name and value of what was done in all, and of what it stands on."""
    unit, figures = unit_of(plan), found.figures
    last = found.stages[-1] if found.stages else None
    reached = no_data()
    if last is not None:
        mean = load(last.figures.mean_kg, unit)
        reached = say("completion.load.of", load=load(last.target_kg, unit), mean=mean)
    rows = [
        ("completion.sessions", str(len(found.counted))),
        ("completion.time", no_data() if figures is None else long_time(figures.credited_s)),
        ("completion.load", reached),
        ("completion.last.pain", no_data() if last is None else _pain(found, last)),
        ("completion.check", _check(found, plan)),
    ]
    if plan.contact:
        rows.append(("completion.contact", plan.contact))
    return tuple((say(key), value) for key, value in rows)


def completion_paper(found: PatientReview, plan: Prescription, on: date, now: datetime) -> Paper:
    """The page. ``on``: the day the last stage was done. ``now``: the local time of making it."""
    stages = Table(say("completion.stages"), stage_head(), stage_rows(found, plan), _more_stages)
    blocks = (
        report_words.plan_lines(plan, len(plan.stages) - 1),
        Lines((line(say("completion.bring")),)),
        Heading(say("completion.stages")),
        stages,
        Heading(say("completion.whole")),
        Table(say("completion.whole"), ("", ""), facts(found, plan)),
        Heading(say("report.trust")),
        report_words.trust_lines(found.trust, found.figures, unit_of(plan)),
        Heading(say("report.not")),
        report_words.not_measured(),
    )

    def build(zoom: float) -> Paper:
        return Paper(
            title=say("completion.title", day=full_day(on)),
            subtitle=report_words.who_words(plan),
            aside=report_words.made_words(now),
            blocks=blocks,
            stamp=stamp(found),
            language=in_use().language,
            zoom=zoom,
        )

    return fit(build, (1.0,))


def _more_stages(count: int) -> str:
    return say("completion.rest", count=count)


def _pain(found: PatientReview, span: StageSpan) -> str:
    """The highest pain of any answer on a day of this stage."""
    days = [day.pain for day in found.days if day.stage == span.stage and span.first <= day.day <= span.last]
    answers = [(p.before, p.worst, p.after, p.ten_minutes, p.next_morning) for p in days]
    pain = highest([one for of_day in answers for one in of_day])
    return no_data() if pain is None else str(pain)


def _check(found: PatientReview, plan: Prescription) -> str:
    trust = found.trust
    if trust.checked_at is None:
        return no_data()
    when = report_words.iso_day(trust.checked_at)
    if trust.uncertainty_kg is None:
        return say("completion.check.bare", day=when)
    return say("completion.check.off", day=when, load=load(trust.uncertainty_kg, unit_of(plan)))
