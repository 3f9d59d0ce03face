"""Pages on paper for tests: a period of a few sessions, and one session."""

from datetime import datetime
from typing import Final

from loadtrainer.core.log import SessionLog
from loadtrainer.review.decision_box import Deciding
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import SessionRecord
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
from loadtrainer.review.patient_report import patient_session_paper
from loadtrainer.review.patients import Ask, review
from loadtrainer.review.report import period_paper
from loadtrainer.review.session_report import session_paper
from support.reviews import DAY, a_record, known, later, partial
from support.store import a_log

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
