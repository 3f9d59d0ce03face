"""A reviewed folder: its patients, their reviews, single sessions, and what could not be shown.

Joins the index of store with the figures of review. Nothing in the folder is ever changed; the index lies in
the reviewer's own data folder.
"""

import os
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

import platformdirs

from loadtrainer import __version__
from loadtrainer.app.clinic_beside import Beside, Trouble
from loadtrainer.app.clinic_reading import glanced, read
from loadtrainer.app.verify import Verified, verify_log
from loadtrainer.core.canonical import canonical
from loadtrainer.core.dates import day as day_words
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression_model import Decided
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.review.metrics import Measured, measure
from loadtrainer.review.model import PatientLine, PatientReview, SessionRecord
from loadtrainer.review.patients import Ask, Course, Known, course, review, with_later_answers
from loadtrainer.review.records import VERSION, record_from, row_of
from loadtrainer.store.clinic_index import PROVED, ClinicIndex
from loadtrainer.store.clinic_rows import Problem, Row, Taken, Waiting
from loadtrainer.store.decisions import decide
from loadtrainer.store.diary import Decision
from loadtrainer.store.folder import Contents, look
from loadtrainer.store.sessions import read_log

INDEX_FOLDER: Final = "review"
GLANCE_FROM: Final = 100
"""From so many new logs on they are first looked at, so many in one step."""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """One session, whole: its log, its figures recomputed, its record with later answers."""

    log: SessionLog
    measured: Measured
    record: SessionRecord


def index_path(home: Path, folder: Path) -> Path:
    """Where the index of ``folder`` lies: in the data folder ``home``, never in the reviewed folder."""
    folder, home = folder.resolve(), home.resolve()
    name = f"{sha256(os.fsencode(folder)).hexdigest()[:16]}.sqlite"
    place = home / INDEX_FOLDER
    if place.is_relative_to(folder):
        place = Path(platformdirs.user_cache_dir("loadtrainer", appauthor=False)) / INDEX_FOLDER
    return place / name


class Clinic:
    """The reviewed ``folder``; ``index``: where its index lies. Raises RefusedError.

    :meth:`refresh` looks at the folder; before it, what the index knows from last time is shown.
    ``everyone``: each log has been looked at, so no patient is missing.
    """

    def __init__(self, folder: Path, index: Path) -> None:
        if not folder.is_dir():
            raise RefusedError(
                str(folder), "", "is not a folder. Unpack it first if it is a packed one (.zip)."
            )
        self.folder = folder
        self._index = ClinicIndex(index, f"{__version__} {VERSION}")
        self._contents, self._looked, self._lost = Contents(), False, ""
        self.everyone = False
        self._beside = Beside(folder, self._contents)
        self._wanted: str | None = None
        self._reading: Generator[list[Taken], None, None] | None = None

    def close(self) -> None:
        """Let go of the index, and of what is still being read."""
        if self._reading is not None:
            self._reading.close()
        self._index.close()

    # -- looking at the folder -------------------------------------------------------------------------

    def refresh(self) -> Iterator[tuple[int, int]]:
        """Look at the folder and read what is new; yields (done, total) of the logs to read.

        Where the folder is not there any more, nothing is forgotten and :meth:`troubles` says so. Raises
        RefusedError: it cannot be read at the first look; or the index cannot be kept.

        After the first steps all patients are known; a session whose log is still to be read shows what the
        log states and is not :attr:`SessionRecord.checked`.
        """
        found = look(self.folder)
        self._lost = found.lost
        if found.lost and not self._looked:
            raise RefusedError(str(self.folder), "", f"cannot be read: {found.lost}")
        if found.lost:  # a share that is away for a while; what is known of it stays
            return
        self._contents, self._looked = found, True
        self.everyone = False
        self._beside = Beside(self.folder, self._contents)
        renewed = self._index.renewed
        try:
            yield from self._fill()
        except RefusedError:
            if self._index.renewed == renewed:
                raise
            yield from self._fill()

    def _fill(self) -> Iterator[tuple[int, int]]:
        """Many new logs first at a glance, so that all patients show; then every one whole."""
        waiting = self._index.waiting(self._contents.logs)
        new = [one.found for one in waiting if one.digest is None]
        if len(new) >= GLANCE_FROM:
            for start in range(0, len(new), GLANCE_FROM):
                some = (glanced(one) for one in new[start : start + GLANCE_FROM])
                self._index.keep([one for one in some if one is not None], seen=True)
                yield 0, len(waiting)
        self.everyone = not new or len(new) >= GLANCE_FROM
        done = 0
        self._reading = read(waiting, self._wanted_first)
        for found in self._reading:
            self._index.keep(found)
            done += len(found)
            yield done, len(waiting)
        self.everyone = True

    def _wanted_first(self, waiting: list[Waiting]) -> None:
        """The logs of the patient who was asked for last come before all others."""
        if self._wanted is not None:
            files = self._index.seen(self._wanted)
            waiting.sort(key=lambda one: one.found.file not in files)
            self._wanted = None

    def prove(self) -> Iterator[tuple[int, int]]:
        """Recompute the events of every session not proved yet, newest first; yields (done, total)."""
        waiting = self._index.unproved()
        for done, (session, file) in enumerate(waiting, start=1):
            body = self._index.body(session)
            if body is not None:
                record = _proved(record_from(body), verify_log(self.folder / file))
                plan = self._plans(record.pseudonym)[record.plan]
                self._index.add(file, row_of(record, plan), PROVED)
            yield done, len(waiting)

    def add_records(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Put (file, row) straight into the index, as if their logs had been read."""
        self._index.add_all(rows)

    # -- asking ----------------------------------------------------------------------------------------

    def patients(self) -> list[PatientLine]:
        """Every patient: those with red flags first, then by name."""
        return [
            PatientLine(row.patient, row.sessions, row.first_day, row.last_day, row.red)
            for row in self._index.patients()
        ]

    def review(self, pseudonym: str, ask: Ask | None = None) -> PatientReview:
        """The review of one patient. Raises RefusedError: no session of theirs is here."""
        records = self._records(pseudonym)
        self._wanted = pseudonym
        before = {record.previous for record in records if record.previous is not None}
        known = Known(
            plans=self._plans(pseudonym),
            digests=self._index.known(before),
            answers=self._beside.answers,
            blocked=self._beside.blocked_starts({record.id for record in records}),
        )
        return review(pseudonym, records, known, ask or Ask())

    def course(self, pseudonym: str, ask: Ask) -> Course:
        """What one patient did. Raises RefusedError: no session of theirs is here."""
        return course(self._records(pseudonym), Known(self._plans(pseudonym), (), self._beside.answers), ask)

    def state(self, pseudonym: str) -> str:
        """A digest of all that :meth:`course` stands on: it differs where a log or a later answer does."""
        found = sha256()
        for session, body in self._index.entries(pseudonym):
            lines = [line.model_dump(mode="json") for line in self._beside.answers.get(session, ())]
            found.update(sha256(body).digest() + canonical(lines))
        return found.hexdigest()

    def _records(self, pseudonym: str) -> list[SessionRecord]:
        entries = self._index.entries(pseudonym)
        if not entries:
            raise RefusedError(str(self.folder), pseudonym, "has no session here")
        return [record_from(body) for _, body in entries]

    def record(self, session: str) -> SessionRecord | None:
        """The record of one session, with later answers; None = it is not here."""
        body = self._index.body(session)
        if body is None:
            return None
        return with_later_answers(record_from(body), self._beside.answers.get(session, ()))

    def records(self) -> Iterator[SessionRecord]:
        """Every session, patient by patient, oldest first, with later answers."""
        for body in self._index.all_bodies():
            record = record_from(body)
            yield with_later_answers(record, self._beside.answers.get(record.id, ()))

    def open(self, session: str) -> OpenSession:
        """One session, read and recomputed. Raises RefusedError."""
        file = self._index.file_of(session)
        if file is None:
            raise RefusedError(str(self.folder), session, "is not here")
        log, record = read_log(self.folder / file), self.record(session)
        assert record is not None  # its file was just found
        return OpenSession(log, measure(log), record)

    def troubles(self) -> list[Trouble]:
        """What is not shown and why: broken logs, sessions that lie here twice, folders without leave."""
        made = [Trouble(problem.file, _words(problem)) for problem in self._index.problems()]
        if self._lost:
            made.append(Trouble(".", say("review.bad.folder", why=self._lost)))
        for file, why in self._contents.problems:
            key = "review.bad.folder" if file.endswith("/") else "review.bad.file"
            made.append(Trouble(file, say(key, why=why)))
        made += [Trouble(file, say("review.bad.name")) for file in self._contents.unnamed]
        made += [Trouble(file, say("review.bad.packed")) for file in self._contents.packed]
        made += [Trouble(file, say("review.bad.copy")) for file in self._contents.copies]
        if unchecked := self._index.unchecked():
            made.append(Trouble("", say("review.bad.unchecked", count=unchecked)))
        if self._index.renewed:
            made.append(Trouble("", say("review.bad.index")))
        return [*made, *self._beside.troubles]

    def gone(self) -> list[Trouble]:
        """Logs that were here and are not any more; several of one folder in one line.

        Of a folder that cannot be read nothing is said to be gone.
        """
        closed = tuple(file for file, _ in self._contents.problems if file.endswith("/"))
        found: dict[str, list[tuple[str, str]]] = {}
        for file, day in self._index.gone():
            if not file.startswith(closed):
                found.setdefault(file.rpartition("/")[0], []).append((file, day))
        return [
            Trouble(logs[0][0], say("review.bad.gone.one", day=day_words(logs[0][1])))
            if len(logs) == 1
            else Trouble(f"{folder}/" if folder else ".", say("review.bad.gone", count=len(logs)))
            for folder, logs in found.items()
        ]

    @property
    def others(self) -> int:
        """How many files of the folder are none of ours."""
        return self._contents.others

    def _plans(self, pseudonym: str) -> dict[str, Prescription]:
        texts = self._index.plans(pseudonym)
        return {digest: Prescription.model_validate_json(text) for digest, text in texts.items()}

    # -- decisions -------------------------------------------------------------------------------------

    def decisions(self, pseudonym: str) -> list[Decision]:
        """What clinicians decided about a patient, oldest first."""
        return self._beside.decisions(pseudonym)

    def decided(self, pseudonym: str) -> tuple[Decided, ...]:
        """The same as the rules of progress take it."""
        return self._beside.decided(pseudonym)

    def decide(self, folder: Path, decision: Decision) -> Decision:
        """Append a decision beside the logs of ``folder``, on the clinician's word. Raises RefusedError."""
        return decide(folder, decision)


def _words(problem: Problem) -> str:
    if problem.twin is not None:
        return say("review.bad.twice", file=problem.twin)
    return problem.why.removeprefix(f"{problem.file}: ")


def _proved(record: SessionRecord, found: Verified) -> SessionRecord:
    journal = {"its journal agrees": True, "its journal differs": False}.get(found.journal)
    return replace(record, findings=tuple(found.findings), proved=True, journal=journal)
