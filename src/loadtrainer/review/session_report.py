"""The page of one session, for a clinician or for the patient. It computes no figure."""

from datetime import datetime

from loadtrainer.core.dates import full_day
from loadtrainer.core.log import SessionLog
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.words import duration, load, number, say
from loadtrainer.review import report_words
from loadtrainer.review.charts_time import trace_chart
from loadtrainer.review.metrics import Measured
from loadtrainer.review.model import PatientReview
from loadtrainer.review.paper import Block, Columns, Heading, Lines, Paper, Picture, Table, line
from loadtrainer.review.report import stamp, time_part

PAINS = ("before", "worst", "after", "ten_minutes", "next_morning")


def session_paper(
    review: PatientReview, log: SessionLog, measured: Measured, now: datetime, *, yours: bool = False
) -> Paper:
    """One session's page. ``review``: of this session alone. ``yours``: for the patient."""
    plan, unit = log.prescription, report_words.unit_of(log.prescription)
    started = datetime.fromisoformat(log.started_at)
    when = say("date.at", day=full_day(started.date()), time=f"{started:%H:%M}")
    trace_head = say("report.trace", unit=unit.value)
    blocks: list[Block] = [report_words.plan_lines(plan, log.stage)]
    if not yours:
        blocks += [Heading(say("report.flags")), report_words.flag_rows(review.remarks, review)]
    blocks += [
        Heading(trace_head, say("report.ended", how=say(f"report.ended.{log.ended}"))),
        Picture(trace_chart(log, unit, trace_head, 190)),
        *(block for head, part in time_part(measured.figures) for block in (head, *part)),
        Heading(say("report.figures")),
        _figures(measured, log),
        Heading(say("report.table")),
        _bouts(measured, log),
        *_diary(review),
    ]
    if yours:
        blocks.append(Lines((line(say("report.yours.how"), say("report.call", phone=plan.contact)),)))
    trust = report_words.trust_lines(review.trust, measured.figures, unit)
    record = review.sessions[0]
    proof = say("report.unproved", why=record.findings[0]) if record.findings else say("report.proved")
    blocks.append(
        Columns(
            (Heading(say("report.trust")), trust, Lines((line(proof),))),
            (Heading(say("report.not")), report_words.not_measured()),
        )
    )
    return Paper(
        title=say("report.title.yours" if yours else "report.title.session", day=when),
        subtitle=report_words.who_words(plan),
        aside=report_words.made_words(now),
        blocks=tuple(blocks),
        stamp=stamp(review),
        language=in_use().language,
    )


def _figures(measured: Measured, log: SessionLog) -> Lines:
    figures, unit = measured.figures, report_words.unit_of(log.prescription)
    said = [
        say("report.minutes.of", done=duration(figures.credited_s), total=duration(figures.prescribed_s)),
        say(
            "report.dose",
            done=number(figures.dose_kg_min, 1),
            total=number(figures.prescribed_dose_kg_min, 1),
        ),
    ]
    if figures.mean_kg is not None:
        said.append(say("report.mean", load=load(figures.mean_kg, unit), sd=load(figures.sd_kg, unit, 2)))
        said.append(say("report.error", load=report_words.signed(figures.error_mean_kg, unit)))
        shares = {"under": figures.under_pct, "within": figures.within_pct, "over": figures.over_pct}
        said += [say(f"report.share.{name}", share=number(pct or 0.0, 0)) for name, pct in shares.items()]
        said.append(say("report.highest", load=load(figures.max_kg, unit)))
    return Lines((line(*said),))


def _bouts(measured: Measured, log: SessionLog) -> Table:
    unit = report_words.unit_of(log.prescription)
    columns = ("bout", "in", "below", "above", "unknown", "mean", "highest")
    rows = []
    for place, bout in enumerate(measured.summary.bouts, start=1):
        spent, mean = bout.time_s, bout.load_kg
        spans = (spent.in_band, spent.below, spent.above, spent.unknown)
        loads = (mean.mean, mean.max) if mean is not None else (None, None)
        rows.append((str(place), *(duration(s) for s in spans), *(load(kg, unit) for kg in loads)))
    head = tuple(say(f"report.table.{column}") for column in columns)
    return Table(say("report.table"), head, tuple(rows))


def _diary(review: PatientReview) -> list[Block]:
    diary = review.sessions[0].diary
    answers = [
        say(f"report.pain.{name}", pain=value)
        for name in PAINS
        if (value := getattr(diary.pain, name)) is not None
    ]
    pain = say("report.pain", answers=", ".join(answers)) if answers else ""
    note = say("report.note", note=diary.note) if diary.note else ""
    return [Lines((line(pain, note),))] if pain or note else []
