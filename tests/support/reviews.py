"""Records for the tests of the review: one genuine log, moved to other days and given other outcomes."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from loadtrainer.core.log import Diary, PainDiary
from loadtrainer.core.prescription import Prescription
from loadtrainer.review.figures import Figures
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.patients import Known
from loadtrainer.review.records import plan_digest, record_of
from support.store import a_log, a_plan

DAY = date(2026, 11, 22)
"""A day of the test plan, which is valid from 20 November and asks for two sessions of 10 s a day."""


@cache
def genuine(**plan: Any) -> SessionRecord:
    """The record of a session of 10 s in band, which the plan calls full."""
    made = record_of("a.session.json", a_log(100, plan=a_plan(**plan)))
    figures = replace(made.figures, credited_s=10.0)
    return replace(made, completed=True, ended="completed", proved=True, figures=figures)


def a_record(number: int = 1, day: date = DAY, hour: int = 10, **changes: Any) -> SessionRecord:
    """The session ``number`` on ``day``; ``changes``: fields of the record, its figures or its pain."""
    base = genuine()
    pain = {name: changes.pop(name) for name in PainDiary.model_fields if name in changes}
    flags = dict.fromkeys(changes.pop("red_flags", ()), True)
    own = {name: changes.pop(name) for name in list(changes) if name in Figures.__dataclass_fields__}
    at = datetime(day.year, day.month, day.day, hour).isoformat() + "+01:00"
    identity = f"00000000-0000-4000-8000-{number:012d}"
    diary = Diary(pain=PainDiary(**pain), red_flags=flags)
    moved = replace(base, id=identity, sha256=f"{number:064d}", started_at=at, ended_at=at, diary=diary)
    return replace(moved, figures=replace(base.figures, **own), **changes)


def partial(number: int, credited_s: float = 4.0, **changes: Any) -> SessionRecord:
    """A session that was stopped with some of its time credited."""
    return a_record(number, completed=False, ended="stopped", credited_s=credited_s, **changes)


def plan_of(record: SessionRecord) -> Prescription:
    """The prescription of records made here."""
    plan = a_plan()
    assert record.plan == plan_digest(plan)
    return plan


def known(*records: SessionRecord, **more: Any) -> Known:
    """All that lies around these records."""
    plans = {record.plan: plan_of(record) for record in records}
    return Known(plans, {record.sha256 for record in records}, more.pop("answers", {}), **more)


def later(days: int) -> date:
    """So many days after :data:`DAY`."""
    return DAY + timedelta(days=days)
