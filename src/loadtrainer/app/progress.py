"""What the data folder knows of a patient's progress: the stage of the day, questions and reminders."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import Final

from loadtrainer.core.log import Diary, PainDiary, Source
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression import progress
from loadtrainer.core.progression_asking import Agreement, Question, question, to_agree
from loadtrainer.core.progression_model import Decided, History, PastSession, Progress, RefusedStart
from loadtrainer.core.reminders import CARES, Care, due
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.decisions import decided
from loadtrainer.store.diary import DiaryLine, answer, diary_of, read_diary
from loadtrainer.store.index import Entry
from loadtrainer.store.library import Library

logger = logging.getLogger(__name__)

AGREED: Final = "agreed"
CARE: Final = "care."


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a patient stands. ``blocked``: why no session may start, in words; "" = these say nothing.

    ``question``, ``agreement``: what is to be asked now; None = nothing.
    """

    progress: Progress
    blocked: str
    question: Question | None
    agreement: Agreement | None


class ProgressBook:
    """Progress in one data folder, among sessions of one kind of source: a simulated one is no evidence."""

    def __init__(self, library: Library, source: Source) -> None:
        self._library, self._source = library, source

    def standing(self, plan: Prescription, now: datetime, stage: int | None = None) -> Standing:
        """Where the patient of ``plan`` stands at ``now`` (aware, local).

        ``stage``: one that was asked for instead of the rule's; None = the rule gives it.
        """
        lines, whole = self._lines()
        sessions = self._sessions(plan.patient.pseudonym, lines if whole else None)
        decisions, damage = self._decisions()
        found = progress(plan, History(sessions, _refused(lines), decisions), now.date())
        if stage is not None:
            found = replace(found, stage=stage)
        answered = {(line.session, line.field) for line in lines if line.session is not None}
        agreed = {str(line.value) for line in lines if line.field == AGREED}
        return Standing(
            found,
            damage or (say("progress.stopped") if found.stopped else ""),
            question(sessions, answered, now),
            to_agree(plan, found, sessions, agreed),
        )

    def answer(self, asked: Question, value: int | None, now: datetime) -> None:
        """Keep the answer to a question; None = it was skipped. Raises RefusedError."""
        answer(self._library.home, asked.session, asked.field, value, now)

    def agree(self, agreement: Agreement, now: datetime) -> None:
        """Keep that the patient agreed it with the clinic. Raises RefusedError."""
        answer(self._library.home, None, AGREED, agreement.key, now)

    def care(self, wanted: Collection[Care], now: datetime) -> tuple[Care, ...]:
        """The care of the abutment that is due, of that which is ``wanted``."""
        days = [entry.started.date() for entry in self._library.entries() if entry.source == self._source]
        done: dict[Care, date] = {}
        for line in self._lines()[0]:
            for care in CARES:
                if line.field == f"{CARE}{care}":
                    done[care] = datetime.fromisoformat(line.at).date()
        return due(min(days, default=None), done, wanted, now.date())

    def care_done(self, care: Care, now: datetime) -> None:
        """Keep that the care was done. Raises RefusedError."""
        answer(self._library.home, None, f"{CARE}{care}", True, now)

    def _lines(self) -> tuple[tuple[DiaryLine, ...], bool]:
        """The diary's lines, and whether they are all there."""
        try:
            kept = read_diary(self._library.home)
        except RefusedError:
            logger.exception("the diary cannot be read")
            return (), False
        return kept.lines, not kept.altered

    def _decisions(self) -> tuple[tuple[Decided, ...], str]:
        """The clinician's decisions, or why no session may start without them."""
        try:
            return decided(self._library.sessions), ""
        except RefusedError as error:
            return (), f"{say('progress.unreadable')} {error}"

    def _sessions(self, pseudonym: str, lines: Sequence[DiaryLine] | None) -> tuple[PastSession, ...]:
        """The patient's sessions; without a whole diary none of them tells of its pain."""
        mine = [e for e in self._library.entries() if (e.source, e.pseudonym) == (self._source, pseudonym)]
        return tuple(_session(entry, lines) for entry in mine)


def stage_of(
    which: str, prescription: Prescription, standing: Standing, wanted: int | None, source: Source
) -> int:
    """The stage to train: ``wanted``, or the day's where that is None.

    Raises RefusedError: there is no such stage, or a real scale would be trained above the day's one.
    """
    today, count = standing.progress.stage, len(prescription.stages)
    if wanted is None:
        return today
    if not 0 <= wanted < count:
        raise RefusedError(which, "stages", f"there is no stage {wanted}, only 0 to {count - 1}")
    if source == "ble" and wanted > today:
        why = f"stage {wanted} is above stage {today}, which is today's ({standing.progress.reason})"
        raise RefusedError(which, "stages", why)
    return wanted


def _session(entry: Entry, lines: Sequence[DiaryLine] | None) -> PastSession:
    return PastSession(
        id=entry.id,
        plan_id=entry.prescription_id,
        started=entry.started,
        ended_at=entry.ended_time,
        stage=entry.stage,
        target_kg=entry.target_kg,
        credited_s=entry.credited_s,
        prescribed_s=entry.prescribed_s,
        completed=entry.completed,
        ended=entry.ended,
        source=entry.source,
        pain=_pain(entry, lines),
        overloads=entry.overloads,
        loaded=entry.dose_kg_s > 0,
    )


def _pain(entry: Entry, lines: Sequence[DiaryLine] | None) -> PainDiary:
    """The session's pain with the later answers; unknown where these cannot be told."""
    try:
        return PainDiary() if lines is None else diary_of(entry.id, Diary(pain=entry.pain), lines).pain
    except RefusedError:
        logger.exception("the later answers to session %s cannot be used", entry.id)
        return PainDiary()


def _refused(lines: Sequence[DiaryLine]) -> tuple[RefusedStart, ...]:
    """The starts that answers kept from: the lines of one start bear one time, and no session."""
    found = []
    kept = [line for line in lines if line.session is None]
    for at, group in groupby(kept, key=lambda line: line.at):
        values = {line.field: line.value for line in group}
        sign = any(value is True for name, value in values.items() if name.startswith("red_flags."))
        pain = values.get("pain.before")
        if isinstance(pain, int):
            found.append(RefusedStart(datetime.fromisoformat(at), pain, sign))
    return tuple(found)
