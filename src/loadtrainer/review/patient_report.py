"""The patient's pages, of a period and of one session: what was done at what load, in plain words.

Facts, no judgement: one unit, no figure that needs explaining, and the clinic's number.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from loadtrainer.core.log import SessionLog
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.prescription import Prescription, derive_rules
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import duration, load, number, say
from loadtrainer.review import legends, report_words
from loadtrainer.review.charts_days import adherence_chart
from loadtrainer.review.charts_time import long_time
from loadtrainer.review.figures import Figures
from loadtrainer.review.fit import fit
from loadtrainer.review.flags import own_flags
from loadtrainer.review.loads import unit_of
from loadtrainer.review.metrics import Measured
from loadtrainer.review.model import PatientReview
from loadtrainer.review.paper import WIDTH_PX, Block, Heading, Line, Lines, Paper, Picture, Table, line
from loadtrainer.review.report import (
    apart,
    load_blocks,
    plan_of,
    stage_of,
    stamp,
    time_part,
    trace_blocks,
)
from loadtrainer.review.session_report import diary_lines, when_words

ZOOMS: Final = (1.35, 1.2, 1.1, 1.0)
TRACE_PX: Final = 170.0


def patient_paper(review: PatientReview, now: datetime) -> Paper:
    """The page of a period."""
    plan = plan_of(review)

    def blocks(width: float) -> list[Block]:
        done = review.adherence
        squares = [square.done for day in review.days for square in day.slots]
        made: list[Block] = [_plan(plan, stage_of(review)), *apart(review), *_flags(review)]
        if squares:
            made += [
                Heading(say("report.adherence.yours", full=done.full, planned=done.planned)),
                Picture(adherence_chart(review.days, width, yours=True)),
                legends.squares(squares, yours=True),
                Lines((_minutes(done.credited_s, done.prescribed_s),)),
            ]
        else:
            made.append(Lines((line(say("report.empty")),)))
        made.append(Heading(say("report.load.yours", unit=unit_of(plan).value)))
        made += load_blocks(review, width, yours=True)
        made += [block for head, part in time_part(review.figures, width) for block in (head, *part)]
        return made

    return _page(review, report_words.title_of(review, "report.title.patient"), now, plan, blocks)


def patient_session_paper(review: PatientReview, log: SessionLog, measured: Measured, now: datetime) -> Paper:
    """The page of one session. ``review``: of this session alone."""
    plan, figures, unit = log.prescription, measured.figures, unit_of(log.prescription)
    head = say("report.load.one.yours", unit=unit.value)

    def blocks(width: float) -> list[Block]:
        spent = _minutes(figures.credited_s, figures.prescribed_s) + _loads(figures, unit)
        made: list[Block] = [_plan(plan, log.stage), *apart(review), *_flags(review)]
        if review.sessions[0].findings:
            made.append(Lines((line(say("report.yours.damaged")),)))
        made += [Heading(head), *trace_blocks(log, head, TRACE_PX, width), legends.trace(), Lines((spent,))]
        made += [block for part, drawn in time_part(figures, width) for block in (part, *drawn)]
        return [*made, Heading(say("report.table")), _bouts(measured), *diary_lines(review)]

    return _page(review, say("report.title.yours", day=when_words(log)), now, plan, blocks)


def _page(
    review: PatientReview,
    title: str,
    now: datetime,
    plan: Prescription,
    blocks: Callable[[float], list[Block]],
) -> Paper:
    """A page of ``blocks``, drawn for a width, with what stands on each of the patient's pages."""
    foot = (Lines(_foot(review, plan)), Heading(say("report.not")), report_words.not_measured())

    def build(zoom: float) -> Paper:
        return Paper(
            title=title,
            subtitle=line(say("report.patient", code=plan.patient.pseudonym)),
            aside=report_words.made_words(now),
            blocks=(*blocks(WIDTH_PX / zoom), *foot),
            stamp=stamp(review),
            language=in_use().language,
            zoom=zoom,
        )

    return fit(build, ZOOMS)


def _plan(plan: Prescription, stage: int) -> Lines:
    """Target, band and limit, how often, and who confirmed it."""
    unit, now, rules = unit_of(plan), plan.stages[stage], derive_rules(plan, stage, None)
    low, high = number(from_kg(rules.low_kg, unit), 1), load(rules.high_kg, unit)
    what = line(
        say(
            "report.yours.target",
            target=load(now.target_kg, unit),
            band=say("train.band", low=low, high=high),
            limit=load(rules.overload_kg, unit),
        ),
        report_words.count_words("report.sessions", now.sessions_per_day),
        report_words.count_words("report.bouts", now.bouts, time=duration(now.hold_s)),
        bold=report_words.plan_words(plan),
    )
    return Lines((what, line(*report_words.signature(plan))))


def _flags(review: PatientReview) -> list[Block]:
    framed = own_flags(review)
    return [] if framed is None else [Heading(say("report.flags.yours")), framed]


def _minutes(done_s: float, total_s: float) -> Line:
    return line(say("report.minutes.of", done=long_time(done_s), total=long_time(total_s)))


def _loads(figures: Figures, unit: MassUnit) -> Line:
    if figures.mean_kg is None:
        return ()
    mean, highest = load(figures.mean_kg, unit), load(figures.max_kg, unit)
    return line(say("report.yours.load", mean=mean), say("report.yours.highest", load=highest))


def _bouts(measured: Measured) -> Table:
    columns = ("bout", "in", "below", "above", "unknown")
    rows = []
    for place, bout in enumerate(measured.summary.bouts, start=1):
        spent = bout.time_s
        spans = (spent.in_band, spent.below, spent.above, spent.unknown)
        rows.append((str(place), *(duration(span) for span in spans)))
    head = tuple(say(f"report.table.{column}") for column in columns)
    return Table(say("report.table"), head, tuple(rows), _more_bouts)


def _more_bouts(count: int) -> str:
    return say("report.table.rest.yours", count=count)


def _foot(review: PatientReview, plan: Prescription) -> tuple[Line, ...]:
    """Whom to ask, how exact the scale is, and what becomes of time without readings."""
    trust, contact = review.trust, plan.contact
    exact = say("report.yours.check.no")
    if trust.checked_at is not None and trust.uncertainty_kg is not None:
        when = report_words.iso_day(trust.checked_at)
        exact = say("report.yours.check", day=when, load=load(trust.uncertainty_kg, unit_of(plan)))
    return (
        line(say("report.yours.how"), say("report.call", phone=contact) if contact else ""),
        line(exact, say("report.yours.unknown")),
    )
