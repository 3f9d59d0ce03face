"""Patients to export for tests: sessions full of what must not leave, and small ones for the tables."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from loadtrainer.core.log import AppInfo, Diary, Event, PainDiary, SessionLog
from loadtrainer.core.prescription import Prescription, ProtocolRef
from loadtrainer.review.export_model import Opened, Subject
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark, SessionRecord
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest, record_of
from loadtrainer.review.tables import Names
from loadtrainer.store.diary import answer
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.sessions import build_log, save_log
from support.sessions import prescription
from support.store import NOW, figures, parts

SECRETS: Final = (
    "Anna Beispiel",
    "Lindenweg",
    "+49 170 5550123",
    "AA:BB:CC:DD:EE:FF",
    "ab" * 32,
    "Dr. Quirin Vertraulich",
    "anna.beispiel",
    "2026-11",
    "10:03",
    "11:30",
    "7c410000",
    "clinic-only-programme",
    "83.37",
)
"""What was planted, or stands in a log by itself, and must be in no byte of a de-identified export."""


def plan_for(name: str, by: str = "A. Physio", role: str = "physiotherapist", **changes: Any) -> Prescription:
    """A confirmed prescription for the patient ``name``, of 83.37 kg; ``changes``: its other fields."""
    plan = prescription()
    patient = plan.patient.model_copy(update={"pseudonym": name, "body_weight_kg": 83.37})
    return confirmed(plan.model_copy(update={"patient": patient, **changes}), by, role, NOW, "plan")


def planted_log(number: int = 1) -> SessionLog:
    """A session of a log that says all of :data:`SECRETS`."""
    plan = plan_for(
        "Anna Beispiel",
        "Dr. Quirin Vertraulich",
        "physio of Lindenweg",
        title="Plan of Anna Beispiel",
        contact="+49 170 5550123, Lindenweg 4",
        protocol=ProtocolRef(id="clinic-only-programme", sha256="ab" * 32),
    )
    identity = f"7c410000-0000-4000-8000-{number:012d}"
    day = f"2026-11-{21 + number}"
    made = parts(60, plan=plan, session_id=identity)
    made = replace(
        made,
        started_at=f"{day}T10:03:11.123+00:00",
        ended_at=f"{day}T10:03:17.123+00:00",
        app=AppInfo(version="0.1 of Lindenweg", python="anna.beispiel", platform="laptop of Anna Beispiel"),
        scale=made.scale.model_copy(
            update={
                "name": "AA:BB:CC:DD:EE:FF",
                "label": "Scale of Anna Beispiel",
                "profile": "Lindenweg",
                "wire_format": "anna.beispiel",
            }
        ),
        events=[
            *made.events[:-1],
            Event(t_s=5.9, kind="muted", reason="Muted by Anna Beispiel"),
            made.events[-1],
        ],
        diary=Diary(
            pain=PainDiary(before=2, worst=3),
            red_flags={"fall": True, "Lindenweg": True},
            posture="+49 170 5550123",
            note="Anna Beispiel, Lindenweg 4, anna.beispiel",
        ),
    )
    return build_log(made, figures(made), "0" * 64, None)


def planted_folder(folder: Path, count: int = 2) -> Path:
    """A data folder of someone, with logs and later answers, in a path that names her."""
    home = folder / "anna.beispiel" / "Lindenweg"
    (home / "sessions").mkdir(parents=True)
    for number in range(1, count + 1):
        log = planted_log(number)
        save_log(home / "sessions", log)
        later = datetime(2026, 11, 22 + number, 11, 30, tzinfo=UTC)
        answer(home, log.id, "note", "Anna Beispiel, Lindenweg 4, says hello", later)
        answer(home, log.id, "pain.next_morning", 4, later)
    return folder


def a_subject(*logs: SessionLog, name: str = "P-001", marked: bool = True) -> Subject:
    """The patient of these logs, as an export takes them."""
    by_id = {log.id: log for log in logs}
    records: list[SessionRecord] = [record_of(f"{log.id}.session.json", log) for log in logs]
    plans = {plan_digest(log.prescription): log.prescription for log in logs}
    days: list[date] = [record.day for record in records]
    ask = Ask(min(days), max(days), include=frozenset(Mark) if marked else frozenset())
    found = review(records[0].pseudonym, records, Known(plans, (), {}), ask)

    def read(session: str) -> Opened:
        return Opened(by_id[session], measure(by_id[session]).bouts)

    return Subject(
        names=Names(name, {record.id: record.id for record in found.sessions}, found.sessions[0].day),
        sessions=found.sessions,
        days=found.days,
        records={record.id: record for record in found.sessions},
        plans=found.plans,
        open=read,
    )
