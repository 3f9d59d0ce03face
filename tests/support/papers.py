"""Pages on paper for tests: a period of a few sessions, and one session."""

from datetime import datetime
from typing import Final

from loadtrainer.core.log import SessionLog
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.paper import Paper
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


def a_paper(*sessions: SessionRecord, ask: Ask = PERIOD) -> Paper:
    """A clinician's page of these sessions; of two full ones and a part without any."""
    records = sessions or (a_record(1), a_record(2, hour=15), partial(3, day=later(1)))
    return period_paper(review("P-001", records, known(*records), ask), NOW, opened)


def a_session_paper(*, yours: bool = False) -> Paper:
    """One session's page."""
    log, records = a_log(200), [a_record(1)]
    found = review("P-001", records, known(*records), Ask(first=DAY, last=DAY))
    return session_paper(found, log, measure(log), NOW, yours=yours)
