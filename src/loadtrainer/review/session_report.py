"""A clinician's page of one session. It computes no figure."""

from datetime import datetime
from typing import Final

from loadtrainer.core.dates import full_day
from loadtrainer.core.log import SessionLog
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.words import duration, load, number, say
from loadtrainer.review import legends, report_words
from loadtrainer.review.figure_words import pace, quality
from loadtrainer.review.fit import fit
from loadtrainer.review.flags import flag_rows
from loadtrainer.review.loads import exact, unit_of
from loadtrainer.review.metrics import Measured
from loadtrainer.review.model import PatientReview
from loadtrainer.review.paper import WIDTH_PX, Block, Columns, Heading, Line, Lines, Paper, Table, clip, line
from loadtrainer.review.report import apart, stamp, time_part, trace_blocks

PAINS = ("before", "worst", "after", "ten_minutes", "next_morning")
TRACE_PX: Final = 190.0
ZOOMS: Final = (1.15, 1.0)


def session_paper(review: PatientReview, log: SessionLog, measured: Measured, now: datetime) -> Paper:
    """One session's page. ``review``: of this session alone."""
    plan, unit = log.prescription, unit_of(log.prescription)
    head = say("report.trace", unit=unit.value)
    ended = say("report.ended", how=say(f"report.ended.{log.ended}"))
    after = (Heading(say("report.figures")), Lines(_figures(measured, log)))
    bouts = (Heading(say("report.table")), _bouts(measured, log))

    def build(zoom: float) -> Paper:
        width = WIDTH_PX / zoom
        spent = (block for part, drawn in time_part(measured.figures, width) for block in (part, *drawn))
        return Paper(
            title=say("report.title.session", day=when_words(log)),
            subtitle=report_words.who_words(plan),
            aside=report_words.made_words(now),
            blocks=(
                report_words.plan_lines(plan, log.stage),
                *apart(review),
                Heading(say("report.flags")),
                flag_rows(review),
                Heading(head, ended),
                *trace_blocks(log, head, TRACE_PX, width),
                legends.trace(),
                *spent,
                *after,
                *bouts,
                *diary_lines(review),
                _trust(review, measured, log),
            ),
            stamp=stamp(review),
            language=in_use().language,
            zoom=zoom,
        )

    return fit(build, ZOOMS)


def when_words(log: SessionLog) -> str:
    """When a session began, in the local time of the place."""
    started = datetime.fromisoformat(log.started_at)
    return say("date.at", day=full_day(started.date()), time=f"{started:%H:%M}")


def diary_lines(review: PatientReview) -> list[Block]:
    """Pain and the note; a note may lose its end where the page is full."""
    diary = review.sessions[0].diary
    answers = [
        say(f"report.pain.{name}", pain=value)
        for name in PAINS
        if (value := getattr(diary.pain, name)) is not None
    ]
    said: list[Block] = [Lines((line(say("report.pain", answers=", ".join(answers))),))] if answers else []
    note = " ".join(diary.note.split())
    return [*said, Lines((line(say("report.note", note=note)),), spare=True)] if note else said


def _trust(review: PatientReview, measured: Measured, log: SessionLog) -> Columns:
    findings = review.sessions[0].findings
    proof = say("report.unproved", why=clip(findings[0])) if findings else say("report.proved")
    trust = report_words.trust_lines(review.trust, measured.figures, unit_of(log.prescription))
    return Columns(
        (Heading(say("report.trust")), trust, Lines((line(proof),))),
        (Heading(say("report.not")), report_words.not_measured()),
    )


def _figures(measured: Measured, log: SessionLog) -> tuple[Line, ...]:
    figures, unit = measured.figures, unit_of(log.prescription)
    said = [
        say("report.minutes.of", done=duration(figures.credited_s), total=duration(figures.prescribed_s)),
        say(
            "report.dose",
            done=number(figures.dose_kg_min, 1),
            total=number(figures.prescribed_dose_kg_min, 1),
        ),
    ]
    if figures.mean_kg is None:
        return (line(*said),)
    mean = say("report.mean", load=exact(figures.mean_kg, unit), sd=load(figures.sd_kg, unit, 2))
    return (line(*said, mean), quality(figures, unit), line(*pace(figures, unit)))


def _bouts(measured: Measured, log: SessionLog) -> Table:
    unit = unit_of(log.prescription)
    columns = ("bout", "in", "below", "above", "unknown", "mean", "highest")
    rows = []
    for place, bout in enumerate(measured.summary.bouts, start=1):
        spent, mean = bout.time_s, bout.load_kg
        spans = (spent.in_band, spent.below, spent.above, spent.unknown)
        loads = (mean.mean, mean.max) if mean is not None else (None, None)
        rows.append((str(place), *(duration(s) for s in spans), *(load(kg, unit) for kg in loads)))
    head = tuple(say(f"report.table.{column}") for column in columns)
    return Table(say("report.table"), head, tuple(rows), _more_bouts)


def _more_bouts(count: int) -> str:
    return say("report.table.rest", count=count)
