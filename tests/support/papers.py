"""Pages on paper for tests: a period of a few sessions, and one session."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.review.decision_box import Deciding
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark, SessionRecord
from loadtrainer.review.paper import (
    Columns,
    Decision,
    Framed,
    Heading,
    Legend,
    Line,
    Lines,
    Paper,
    Picture,
    Table,
)
from loadtrainer.review.patient_report import patient_paper, patient_session_paper
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest
from loadtrainer.review.report import period_paper
from loadtrainer.review.session_report import session_paper
from loadtrainer.store.diary import Decision as Saved
from support.reviews import DAY, a_record, known, later, partial
from support.store import a_log, a_plan

NOW: Final = datetime.fromisoformat("2026-12-04T16:40:00+01:00")
PERIOD: Final = Ask(first=DAY, last=later(2))


def opened(_session: str) -> SessionLog:
    """Any session's log."""
    return a_log(200)


def a_paper(*sessions: SessionRecord, ask: Ask = PERIOD, deciding: Deciding | None = None) -> Paper:
    """A clinician's page of these sessions; of two full ones and a part without any."""
    records = sessions or (a_record(1), a_record(2, hour=15), partial(3, day=later(1)))
    return period_paper(review("P-001", records, known(*records), ask), NOW, opened, deciding)


def a_session_paper(*, yours: bool = False) -> Paper:
    """One session's page."""
    log, records = a_log(200), [a_record(1)]
    found = review("P-001", records, known(*records), Ask(first=DAY, last=DAY))
    made = patient_session_paper if yours else session_paper
    return made(found, log, measure(log), NOW)


def words_of(paper: Paper) -> str:
    """Everything that stands on a page or is said of its pictures, a line each."""
    said = [paper.title, *paper.aside, paper.stamp, _joined(paper.subtitle)]
    blocks = list(paper.blocks)
    while blocks:
        match blocks.pop(0):
            case Heading(words, aside):
                said += [words, aside]
            case Lines(lines):
                said += map(_joined, lines)
            case Framed(rows):
                said += [_joined(line) for _, line in rows]
            case Picture(chart):
                said += [chart.title, chart.summary]
            case Legend(items):
                said += [words for _, words in items]
            case Table(_, head, cells):
                said += [*head, *(cell for row in cells for cell in row)]
            case Columns(left, right):
                blocks = [*left, *right, *blocks]
            case Decision(title, lead, choices, fields):
                said += [title, *map(_joined, lead), *choices, *(part for field in fields for part in field)]
    return "\n".join(said)


def _joined(line: Line) -> str:
    return " ".join(run.words for run in line)


def crowded() -> dict[str, Paper]:
    """Pages of all that a log, a plan and a diary may hold at most, by name."""
    plan = wordy(a_plan())
    records = [
        replace(
            a_record(
                n,
                later(n // 3),
                8 + 4 * (n % 3),
                before=6,
                worst=7,
                next_morning=6,
                red_flags=("fall", "fever", "wound", "new_pain", "loose", "dizzy", "x" * 200),
                overloads=3,
                overload_max_kg=30.0,
                overload_s=4.0,
                findings=("x " * 300,),
            ),
            plan=plan_digest(plan),
        )
        for n in range(42)
    ]
    ask = Ask(first=DAY, last=later(13), include=frozenset(Mark))
    found = review("P-001", records, Known({plan_digest(plan): plan}, set(), {}), ask)
    decided = Saved(
        patient="P-001",
        at="2026-12-05T20:00:00Z",
        by="W" * 120,
        choice="hold",
        stage=0,
        reason="Calm. " * 160,
    )
    log = a_log(200).model_copy(update={"prescription": plan})
    noted = records[0].diary.model_copy(update={"note": "Sore, then calm. " * 235})
    one = replace(found, sessions=(replace(records[0], diary=noted),), counted=frozenset({records[0].id}))
    measured = measure(log)
    bouts = replace(
        measured, summary=measured.summary.model_copy(update={"bouts": measured.summary.bouts * 100})
    )
    return {
        "clinician": period_paper(found, NOW, opened, Deciding(decided, decided)),
        "patient": patient_paper(found, NOW),
        "session": session_paper(one, log, bouts, NOW),
        "own-session": patient_session_paper(one, log, bouts, NOW),
    }


def wordy(plan: Prescription) -> Prescription:
    """The plan with the longest words it may hold."""
    patient = plan.patient.model_copy(update={"pseudonym": "W" * 40})
    signed = plan.confirmed and plan.confirmed.model_copy(update={"by": "W" * 120, "role": "Mm " * 40})
    words = {"title": "Wagenknecht-Mannesmann " * 8, "contact": "W" * 200}
    return plan.model_copy(update={"patient": patient, "confirmed": signed, **words})
