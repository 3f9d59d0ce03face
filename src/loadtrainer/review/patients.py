"""One patient and one period, from the records of the index: days, stages, remarks, trust."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from math import sqrt
from typing import Final

from loadtrainer.core.figures import tidy
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.review.adherence import adherence, rule
from loadtrainer.review.days import UNREAL, counts, days
from loadtrainer.review.model import (
    Day,
    Mark,
    PatientReview,
    Remark,
    RemarkKind,
    SessionRecord,
    StageSpan,
    Trust,
)
from loadtrainer.review.one_person import doubts
from loadtrainer.review.pooling import pooled
from loadtrainer.review.remarks import Said, flag_words, of_day, of_session, placed
from loadtrainer.store.diary import DiaryLine, diary_of

PERIOD_DAYS: Final = 14


@dataclass(frozen=True, slots=True)
class Ask:
    """What to review. ``last`` None = the day of the latest session; ``first`` None = 14 days in all.

    ``today``: its open sessions are due, not missed; None = all days are over. ``include``: marked sessions
    that are to count.
    """

    first: date | None = None
    last: date | None = None
    today: date | None = None
    include: frozenset[Mark] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Known:
    """What lies around a patient's sessions: plans by digest, digests of all logs, later answers.

    ``blocked``: answers that kept this patient from starting.
    """

    plans: Mapping[str, Prescription]
    digests: Collection[str]
    answers: Mapping[str, Sequence[DiaryLine]]
    blocked: Sequence[DiaryLine] = ()


def with_later_answers(record: SessionRecord, lines: Sequence[DiaryLine]) -> SessionRecord:
    """The record with answers given after its log was sealed; one no diary can hold is left out."""
    diary = record.diary
    for line in lines:
        with suppress(RefusedError):
            diary = diary_of(record.id, diary, [line])
    return replace(record, diary=diary) if lines else record


@dataclass(frozen=True, slots=True)
class Course:
    """What a patient did in a period, without the words and sums of a review: tables need no more.

    ``sessions``: of the period, oldest first, with later answers; ``counted``: those in the figures.
    ``latest``: the last of them, or else of all.
    """

    first: date
    last: date
    sessions: tuple[SessionRecord, ...]
    counted: tuple[SessionRecord, ...]
    latest: SessionRecord
    days: tuple[Day, ...]
    plans: Mapping[str, Prescription]


def course(sessions: Iterable[SessionRecord], known: Known, ask: Ask) -> Course:
    """The course of one patient. ``sessions``: at least one, all of the patient, in any order."""
    every = [with_later_answers(r, known.answers.get(r.id, ())) for r in sessions]
    every.sort(key=lambda record: (record.day, record.started))
    last = ask.last or max(record.day for record in every)
    first = ask.first or last - timedelta(days=PERIOD_DAYS - 1)
    mine = tuple(record for record in every if first <= record.day <= last)
    counted = tuple(record for record in mine if counts(record, ask.include))
    span = days(every, known.plans, (first, last), ask.today, ask.include)
    return Course(first, last, mine, counted, (mine or every)[-1], span, known.plans)


def review(pseudonym: str, sessions: Iterable[SessionRecord], known: Known, ask: Ask) -> PatientReview:
    """The review of one patient. ``sessions``: at least one, all of the patient, in any order."""
    found = course(sessions, known, ask)
    mine, counted = found.sessions, found.counted
    remarks = _remarks(found, known, ask.include)
    plan = known.plans[found.latest.plan]
    return PatientReview(
        pseudonym=pseudonym,
        first=found.first,
        last=found.last,
        plan=plan,
        stage=plan.stages[found.latest.stage],
        sessions=mine,
        counted=frozenset(record.id for record in counted),
        days=found.days,
        stages=_stages(counted),
        figures=pooled([record.figures for record in counted]),
        adherence=adherence(found.days),
        rule=rule(),
        red_flags=tuple(remark for remark in remarks if remark.red),
        remarks=remarks,
        trust=_trust(mine, known.digests),
        analgesic=sum(record.diary.analgesic is True for record in counted),
        plans=known.plans,
    )


def _remarks(course: Course, known: Known, include: frozenset[Mark]) -> tuple[Remark, ...]:
    """Newest day first; in a day session by session, then what concerns the day itself."""
    found: list[Remark] = []
    begun = sorted((r for r in course.sessions if not r.marks & UNREAL), key=lambda record: record.started)
    doubtful = dict(doubts(begun, known.plans))
    for _, group in groupby(course.sessions, key=lambda record: record.day):
        for number, record in enumerate(group, start=1):
            broken = record.previous is not None and record.previous not in known.digests
            real = not record.marks & UNREAL - include
            said = of_session(record, known.plans[record.plan], chain_broken=broken, real=real)
            if record.id in doubtful:
                said.insert(0, Said(RemarkKind.MIXED, doubtful[record.id], say("review.mixed")))
            found += placed(said, record, number)
    for day in course.days:
        found += of_day(day)
    limit = known.plans[course.latest.plan].pain.no_start_at
    found += _blocked(known.blocked, limit, course.first, course.last)
    return tuple(sorted(found, key=lambda remark: (-remark.day.toordinal(), remark.number or 99)))


def _blocked(lines: Iterable[DiaryLine], limit: int | None, first: date, last: date) -> Iterator[Remark]:
    """Answers that kept a session from starting: red flags, and pain.

    The diary holds all answers of such a moment: beside a red flag, pain below ``limit`` kept nothing. None =
    the plan knows no such limit.
    """
    for at, group in groupby(lines, key=lambda line: line.at):
        day, answers = datetime.fromisoformat(at).date(), list(group)
        if not first <= day <= last:
            continue
        asked = [(*line.field.partition("."), line.value) for line in answers]
        flags = [question for part, _, question, yes in asked if part == "red_flags" and yes is True]
        pains = [line.value for line in answers if line.field == "pain.before"]
        said = [
            say("review.blocked.pain", pain=pain)
            for pain in pains
            if type(pain) is int and (not flags or (limit is not None and pain >= limit))
        ]
        said += [say("review.blocked", what=flag_words(question)) for question in flags]
        for words in said:
            yield Remark(RemarkKind.BLOCKED, True, words, "", day, None, None)


def _stages(counted: Sequence[SessionRecord]) -> tuple[StageSpan, ...]:
    """One span for each stage of each plan, in the order they were first trained."""
    groups: dict[tuple[str, int], list[SessionRecord]] = {}
    for record in counted:
        groups.setdefault((record.plan, record.stage), []).append(record)
    made = []
    for (plan, stage), records in groups.items():
        figures = pooled([record.figures for record in records])
        assert figures is not None  # a group has at least one session
        errors = [e for record in records if (e := record.figures.error_mean_kg) is not None]
        mean = sum(errors) / len(errors) if errors else None
        made.append(
            StageSpan(
                plan=plan,
                stage=stage,
                target_kg=records[0].target_kg,
                first=records[0].day,
                last=records[-1].day,
                sessions=len(records),
                completed=sum(record.completed for record in records),
                figures=figures,
                session_error_mean_kg=None if mean is None else tidy(mean),
                session_error_sd_kg=_sample_sd(errors, mean),
            )
        )
    return tuple(made)


def _sample_sd(values: Sequence[float], mean: float | None) -> float | None:
    """With n - 1; None with fewer than two."""
    if mean is None or len(values) < 2:
        return None
    return tidy(sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1)))


def _trust(mine: Sequence[SessionRecord], digests: Collection[str]) -> Trust:
    real = [record for record in mine if record.source == "ble"] or list(mine)
    figures = pooled([record.figures for record in real])
    checked = [record for record in real if record.checked_at is not None]
    latest = max(checked, key=lambda r: datetime.fromisoformat(str(r.checked_at)), default=None)
    return Trust(
        logs=len(mine),
        intact=sum(record.checked and not record.findings for record in mine),
        unchecked=sum(not record.checked for record in mine),
        checked_at=latest.checked_at if latest is not None else None,
        check_verdict=latest.check_verdict if latest is not None else None,
        uncertainty_kg=latest.figures.uncertainty_kg if latest is not None else None,
        zero_kg=real[-1].zero_kg if real else None,
        zero_drift_kg=figures.zero_drift_kg if figures is not None else None,
        rate_hz=figures.rate_hz if figures is not None else None,
        longest_gap_s=figures.longest_gap_s if figures is not None else None,
        unknown_pct=figures.unknown_pct if figures is not None else None,
        chain_breaks=tuple(r.id for r in mine if r.previous is not None and r.previous not in digests),
    )
