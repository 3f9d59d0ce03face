"""The page of a patient and a period, for a clinician or for the patient. It computes no figure."""

from collections.abc import Callable, Sequence
from datetime import datetime

from loadtrainer.core.dates import day as short_day
from loadtrainer.core.dates import full_day
from loadtrainer.core.log import SessionLog
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import number, say
from loadtrainer.review import legends, report_words
from loadtrainer.review.charts_days import adherence_chart, idle, load_chart
from loadtrainer.review.charts_time import long_time, time_chart, times, trace_chart
from loadtrainer.review.figures import Figures
from loadtrainer.review.model import Mark, PatientReview, Remark, RemarkKind
from loadtrainer.review.paper import Block, Columns, Decision, Heading, Lines, Paper, Picture, line
from loadtrainer.review.svg import Pattern

TRACED = frozenset(
    {RemarkKind.OVERLOAD, RemarkKind.PAIN, RemarkKind.UNKNOWN, RemarkKind.LINK, RemarkKind.PART}
)
OpenLog = Callable[[str], SessionLog]
"""The finished log of a session id; raises LoadtrainerError where it cannot be read."""


def period_paper(review: PatientReview, now: datetime, open_log: OpenLog) -> Paper:
    """A clinician's page: red flags first, then what was done, at what load, and how far to trust it."""
    plan = _plan(review)
    unit = report_words.unit_of(plan)
    numbered = _numbered(
        [
            (Heading(say("report.flags")), [report_words.flag_rows(review.remarks, review)]),
            *_done_parts(review, plan),
            *time_part(review.figures),
            *_trace_part(review, open_log),
        ]
    )
    trust = Columns(
        (Heading(say("report.trust")), report_words.trust_lines(review.trust, review.figures, unit)),
        (Heading(say("report.not")), report_words.not_measured()),
    )
    return Paper(
        title=say("report.title", first=short_day(review.first.isoformat()), last=full_day(review.last)),
        subtitle=report_words.who_words(plan),
        aside=report_words.made_words(now),
        blocks=(_plan_block(review, plan), *_apart(review), *numbered, trust, decision_box(plan)),
        stamp=stamp(review),
        language=in_use().language,
    )


def patient_paper(review: PatientReview, now: datetime) -> Paper:
    """The patient's page: what was done at what load, with the clinic's number; facts, no judgement."""
    plan = _plan(review)
    blocks: list[Block] = [_plan_block(review, plan)]
    for heading, part in (*_done_parts(review, plan, yours=True), *time_part(review.figures)):
        blocks += [heading, *part]
    if plan.contact:
        blocks.append(Lines((line(say("report.yours.how"), say("report.call", phone=plan.contact)),)))
    blocks += [Heading(say("report.not")), report_words.not_measured()]
    title = say("report.title.patient", first=short_day(review.first.isoformat()), last=full_day(review.last))
    return Paper(
        title=title,
        subtitle=report_words.who_words(plan),
        aside=report_words.made_words(now),
        blocks=tuple(blocks),
        stamp=stamp(review),
        language=in_use().language,
    )


def stamp(review: PatientReview) -> str:
    """What lies across the page where any of its logs is not of a real scale."""
    marks = {mark for record in review.sessions for mark in record.marks}
    if Mark.SIMULATED in marks:
        return say("sim")
    return say("replay") if Mark.REPLAY in marks else ""


def decision_box(plan: Prescription) -> Decision:
    """An empty box for a pen."""
    unit = plan.display_unit
    choices = tuple(
        say(f"report.decision.{choice}", unit=unit) for choice in ("hold", "next", "back", "stop")
    )
    fields = tuple((say(f"report.decision.{name}"), "") for name in ("reason", "name", "date"))
    return Decision(say("report.decision"), choices, fields)


Part = tuple[Heading, Sequence[Block]]


def _numbered(parts: Sequence[Part]) -> list[Block]:
    blocks: list[Block] = []
    for number_, (heading, part) in enumerate(parts, start=1):
        blocks += [Heading(f"{number_}. {heading.words}", heading.aside), *part]
    return blocks


def _plan(review: PatientReview) -> Prescription:
    assert review.plan is not None  # a review has at least one session, and each holds its plan
    return review.plan


def _plan_block(review: PatientReview, plan: Prescription) -> Lines:
    stage = plan.stages.index(review.stage) if review.stage in plan.stages else 0
    return report_words.plan_lines(plan, stage)


def _apart(review: PatientReview) -> list[Block]:
    """What is said of sessions outside the figures, or of marked ones inside them."""
    left = len(review.sessions) - len(review.counted)
    said = []
    if left:
        key = "report.apart.one" if left == 1 else "report.apart"
        said.append(say(key) if left == 1 else say(key, count=left))
    if any(record.marks for record in review.sessions if record.id in review.counted):
        said.append(say("report.included"))
    return [Lines((line(*said),))] if said else []


def _done_parts(review: PatientReview, plan: Prescription, *, yours: bool = False) -> list[Part]:
    done, squares = review.adherence, [square.done for day in review.days for square in day.slots]
    if yours:
        head = say("report.adherence.yours", full=done.full, planned=done.planned)
    else:
        head = say("report.adherence", full=done.full, part=done.part, missed=done.missed)
    amounts = line(
        say("report.minutes.of", done=long_time(done.credited_s), total=long_time(done.prescribed_s)),
        say(
            "report.dose",
            done=number(done.dose_kg_s / 60, 0),
            total=number(done.prescribed_dose_kg_s / 60, 0),
        ),
    )
    aside = "" if yours else say("report.adherence.of", planned=done.planned)
    rule = plan.pain.hold_stage_at
    unit = report_words.unit_of(plan)
    signs = legends.loads(
        over=any(d.figures is not None and d.figures.overload_max_kg is not None for d in review.days),
        none=any(idle(day) for day in review.days),
        rule=rule is not None,
    )
    load_head = say("report.load.yours" if yours else "report.load", unit=unit.value)
    return [
        (
            Heading(head, aside),
            [Picture(adherence_chart(review.days)), legends.squares(squares), Lines((amounts,))],
        ),
        (Heading(load_head), [Picture(load_chart(review.days, unit, rule)), signs]),
    ]


def time_part(figures: Figures | None) -> list[Part]:
    """Where the time went; nothing where no time passed."""
    if figures is None or figures.elapsed_s <= 0:
        return []
    groups: list[tuple[Pattern, str, str]] = [(p, word, long_time(s)) for p, word, s in times(figures)]
    head = Heading(say("report.time", total=long_time(figures.elapsed_s)))
    return [(head, [Picture(time_chart(figures)), legends.areas(groups)])]


def _trace_part(review: PatientReview, open_log: OpenLog) -> list[Part]:
    """The gravest remarkable session's load; none where every session met the plan."""
    order = list(RemarkKind)
    worth = [r for r in review.remarks if r.kind in TRACED and r.session in review.counted]
    shown: Remark | None = min(worth, key=lambda remark: order.index(remark.kind), default=None)
    if shown is None or shown.session is None:
        return []
    log = open_log(shown.session)
    when = short_day(shown.day.isoformat())
    head = say("report.trace.of", day=when, number=shown.number or 1)
    chart = trace_chart(log, report_words.unit_of(log.prescription), head)
    return [(Heading(head, shown.words), [Picture(chart)])]
