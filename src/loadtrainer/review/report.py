"""A clinician's page of a patient and a period, in the order of a review. It computes no figure."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from loadtrainer.core.dates import full_day
from loadtrainer.core.log import SessionLog
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import number, say
from loadtrainer.review import legends, report_words
from loadtrainer.review.charts_days import adherence_chart, idle
from loadtrainer.review.charts_load import HEIGHT_PX, load_chart
from loadtrainer.review.charts_time import long_time, time_chart, times, trace_chart
from loadtrainer.review.decision_box import Deciding, decision_box
from loadtrainer.review.figure_words import quality
from loadtrainer.review.figures import Figures
from loadtrainer.review.fit import fit
from loadtrainer.review.flags import MOST_FLAGS, flag_rows
from loadtrainer.review.loads import unit_of
from loadtrainer.review.model import Mark, PatientReview, Remark, RemarkKind
from loadtrainer.review.paper import WIDTH_PX, Block, Columns, Heading, Lines, Paper, Picture, clip, line
from loadtrainer.review.svg import Chart, Pattern

TRACED: Final = frozenset(
    {RemarkKind.OVERLOAD, RemarkKind.PAIN, RemarkKind.UNKNOWN, RemarkKind.LINK, RemarkKind.PART}
)
TRACE_PX: Final = 100.0
LEAN_FLAGS: Final = 4
ZOOMS: Final = (1.12, 1.0)
OpenLog = Callable[[str], SessionLog]
"""The finished log of a session id; raises LoadtrainerError where it cannot be read."""
Part = tuple[Heading, Sequence[Block]]


def period_paper(
    review: PatientReview, now: datetime, open_log: OpenLog, known: Deciding | None = None
) -> Paper:
    """The page: red flags first, then what was done, at what load, how far to trust it, what is decided."""
    plan = plan_of(review)
    traced = _traced(review)
    log = open_log(str(traced.session)) if traced is not None else None

    def build(zoom: float, lean: bool = False) -> Paper:
        width = WIDTH_PX / zoom
        parts: list[Part] = [
            (Heading(say("report.flags")), [flag_rows(review, LEAN_FLAGS if lean else MOST_FLAGS)]),
            *done_parts(review, width),
            *load_parts(review, width),
            *time_part(review.figures, width),
        ]
        if traced is not None and log is not None and not lean:
            parts.append(_trace_part(traced, log, width))
        trust = report_words.trust_lines(review.trust, review.figures, unit_of(plan))
        last = Columns(
            (Heading(f"{len(parts) + 1}. {say('report.trust')}"), trust),
            (Heading(say("report.not")), report_words.not_measured()),
        )
        box = decision_box(plan, known or Deciding())
        return Paper(
            title=report_words.title_of(review, "report.title"),
            subtitle=report_words.who_words(plan),
            aside=report_words.made_words(now),
            blocks=(plan_block(review), *apart(review), *_numbered(parts), last, box),
            stamp=stamp(review),
            language=in_use().language,
            zoom=zoom,
        )

    return fit(build, ZOOMS, partial(build, lean=True))


def stamp(review: PatientReview) -> str:
    """What lies across the page where any of its logs is not of a real scale."""
    marks = {mark for record in review.sessions for mark in record.marks}
    if Mark.SIMULATED in marks:
        return say("sim")
    return say("replay") if Mark.REPLAY in marks else ""


def plan_of(review: PatientReview) -> Prescription:
    """The plan of the latest session."""
    assert review.plan is not None  # a review has at least one session, and each holds its plan
    return review.plan


def plan_block(review: PatientReview) -> Lines:
    """The plan with the stage in force."""
    return report_words.plan_lines(plan_of(review), stage_of(review))


def stage_of(review: PatientReview) -> int:
    """The stage in force, from 0."""
    stages = plan_of(review).stages
    return stages.index(review.stage) if review.stage in stages else 0


def apart(review: PatientReview) -> list[Block]:
    """What is said of sessions outside the figures, or of marked ones inside them."""
    left = len(review.sessions) - len(review.counted)
    said = [report_words.count_words("report.apart", left)] if left else []
    if any(record.marks for record in review.sessions if record.id in review.counted):
        said.append(say("report.included"))
    return [Lines((line(*said),))] if said else []


def done_parts(review: PatientReview, width: float) -> list[Part]:
    """Which sessions were done, the minutes and the dose; a sentence where none was asked for or done."""
    done, squares = review.adherence, [square.done for day in review.days for square in day.slots]
    if not squares:
        return [(Heading(say("report.adherence.none")), [Lines((line(say("report.empty")),))])]
    head = say("report.adherence", full=done.full, part=done.part, missed=done.missed)
    amounts = line(
        say("report.minutes.of", done=long_time(done.credited_s), total=long_time(done.prescribed_s)),
        say(
            "report.dose",
            done=number(done.dose_kg_s / 60, 0),
            total=number(done.prescribed_dose_kg_s / 60, 0),
        ),
        report_words.count_words("report.adherence.extra", done.extra) if done.extra else "",
    )
    aside = say("report.adherence.of", planned=done.planned)
    strip = Picture(adherence_chart(review.days, width))
    return [(Heading(head, aside), [strip, legends.squares(squares), Lines((amounts,))])]


def load_parts(review: PatientReview, width: float) -> list[Part]:
    """Achieved against prescribed load by day with pain below, and how good it was."""
    unit = unit_of(plan_of(review))
    said = quality(review.figures, unit) if review.figures is not None else ()
    blocks = load_blocks(review, width)
    return [(Heading(say("report.load", unit=unit.value)), [*blocks, Lines((said,))] if said else blocks)]


def load_blocks(review: PatientReview, width: float, *, yours: bool = False) -> list[Block]:
    """The drawing of loads and pain with what its signs mean."""
    plan, days = plan_of(review), review.days
    rule = plan.pain.hold_stage_at

    def draw(height: float) -> Chart:
        return load_chart(days, unit_of(plan), rule, height, width, yours=yours)

    over = any(day.figures is not None and day.figures.overload_max_kg is not None for day in days)
    morning = any(day.pain.next_morning is not None for day in days)
    return [
        Picture(draw(HEIGHT_PX), draw),
        legends.loads(over=over, none=any(idle(day) for day in days), yours=yours),
        legends.pains(morning=morning, rule_at=rule),
    ]


def time_part(figures: Figures | None, width: float) -> list[Part]:
    """Where the time went; nothing where no time passed."""
    if figures is None or figures.elapsed_s <= 0:
        return []
    groups: list[tuple[Pattern, str, str]] = [(p, word, long_time(s)) for p, word, s in times(figures)]
    head = Heading(say("report.time", total=long_time(figures.elapsed_s)))
    return [(head, [Picture(time_chart(figures, width)), legends.areas(groups)])]


def trace_blocks(log: SessionLog, head: str, height: float, width: float) -> list[Block]:
    """One session's load over time."""
    draw = partial(_trace, log, head, width)
    return [Picture(draw(height), draw)]


def _trace(log: SessionLog, head: str, width: float, height: float) -> Chart:
    return trace_chart(log, unit_of(log.prescription), head, height, width)


def _numbered(parts: Sequence[Part]) -> list[Block]:
    blocks: list[Block] = []
    for number_, (heading, part) in enumerate(parts, start=1):
        blocks += [Heading(f"{number_}. {heading.words}", heading.aside), *part]
    return blocks


def _traced(review: PatientReview) -> Remark | None:
    """The gravest remark about a session; None = every session met the plan."""
    order = list(RemarkKind)
    worth = [r for r in review.remarks if r.kind in TRACED and r.session in review.counted]
    return min(worth, key=lambda remark: order.index(remark.kind), default=None)


def _trace_part(shown: Remark, log: SessionLog, width: float) -> Part:
    unit = unit_of(log.prescription)
    when = full_day(shown.day)
    head = say("report.trace.of", day=when, number=shown.number or 1, unit=unit.value)
    return Heading(head, clip(shown.words)), trace_blocks(log, head, TRACE_PX, width)
