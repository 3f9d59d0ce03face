"""The index of a reviewed folder: what is known of each log, so that no log is read twice.

SQLite, in the reviewer's own data folder. Everything in it is derived: where it is missing, damaged or of
another version, it is made anew. Nothing is ever written into the reviewed folder. A file is skipped while
its size and time of change stay; where they differ, its digest decides whether it is read.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, Final

from loadtrainer.core.strictjson import LOG_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import create, make_folder, plain, read_capped
from loadtrainer.store.folder import Found

BATCH: Final = 50
MANY: Final = 5000
_TABLES: Final = """
CREATE TABLE version (value TEXT NOT NULL);
CREATE TABLE files (
    file TEXT PRIMARY KEY, size INTEGER NOT NULL, changed_ns INTEGER NOT NULL, digest TEXT NOT NULL,
    twin TEXT, problem TEXT) WITHOUT ROWID;
CREATE TABLE plans (plan TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sessions (
    id TEXT PRIMARY KEY, file TEXT NOT NULL, sha256 TEXT NOT NULL, patient TEXT NOT NULL,
    started REAL NOT NULL, day TEXT NOT NULL, red INTEGER NOT NULL, plan TEXT NOT NULL, body TEXT NOT NULL,
    proved INTEGER NOT NULL);
CREATE INDEX by_patient ON sessions (patient, day, red);
CREATE INDEX by_digest ON sessions (sha256);
CREATE INDEX by_proof ON sessions (proved) WHERE proved = 0;
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One session. ``started``: seconds since 1970. ``day``: local, ISO. ``red``: how many red flags.

    ``plan``: digest naming ``plan_body``, its prescription as JSON. ``body``: the record as JSON.
    """

    id: str
    sha256: str
    patient: str
    started: float
    day: str
    red: int
    plan: str
    plan_body: str
    body: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that is not shown, or not as it should be. ``twin``: the file that holds the same session."""

    file: str
    why: str
    twin: str | None = None


@dataclass(frozen=True, slots=True)
class PatientRow:
    """A patient. ``red``: red flags of the 14 days up to ``last_day``. Days are ISO dates."""

    patient: str
    sessions: int
    first_day: str
    last_day: str
    red: int


Reader = Callable[[str, bytes], Row]
"""Makes the row of a log from its path in the folder and its bytes. Raises RefusedError."""


class ClinicIndex:
    """The index in the file ``path``. ``version``: of the rows' bodies; another one is made anew.

    ``renewed``: the index was damaged and thrown away. Raises RefusedError where it cannot be kept at all.
    """

    def __init__(self, path: Path, version: str) -> None:
        self._path, self._version = path, version
        self.renewed = False
        try:
            self._db = self._open()
        except sqlite3.DatabaseError:
            self._renew()

    def _open(self) -> sqlite3.Connection:
        try:
            make_folder(self._path.parent)
            with suppress(FileExistsError):
                os.close(create(self._path))
            db = sqlite3.connect(self._path, timeout=10.0, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.OperationalError) as error:
            raise RefusedError("index", str(self._path), f"cannot be opened: {plain(error)}") from None
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            self._make_tables(db)
        except sqlite3.DatabaseError:
            db.close()
            raise
        return db

    def _make_tables(self, db: sqlite3.Connection) -> None:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "version" in names:
            if [self._version] == [value for (value,) in db.execute("SELECT value FROM version")]:
                return
            for name in names:
                db.execute(f'DROP TABLE "{name}"')
        db.executescript(_TABLES)
        db.execute("INSERT INTO version VALUES (?)", (self._version,))

    def _discard(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    # -- filling ---------------------------------------------------------------------------------------

    def refresh(self, found: Iterable[Found], read: Reader) -> Iterator[tuple[int, int]]:
        """Bring the index up to ``found``, all logs of the folder; yields (done, total) of those to read."""
        here = {one.file: one for one in found}
        known = {row[0]: row[1:] for row in self._all("SELECT file, size, changed_ns FROM files")}
        self._forget([file for file in known if file not in here])
        waiting = [one for one in here.values() if known.get(one.file) != (one.size, one.changed_ns)]
        again = {file for (file,) in self._all("SELECT file FROM files WHERE digest = ''")}
        waiting += [here[file] for file in again if here[file] not in waiting]
        waiting.sort(key=lambda one: one.file)
        for start in range(0, len(waiting), BATCH):
            with self._transaction():
                for one in waiting[start : start + BATCH]:
                    self._take(one, read)
            yield min(start + BATCH, len(waiting)), len(waiting)

    def _take(self, one: Found, read: Reader) -> None:
        """Read one log, unless its bytes are those that are known."""
        try:
            data = read_capped(one.path, LOG_CAP, one.file)
        except RefusedError as error:
            self._keep_file(one, "", problem=str(error))
            return
        digest = sha256(data).hexdigest()
        if [(digest,)] == self._all("SELECT digest FROM files WHERE file = ?", one.file):
            touched = (one.size, one.changed_ns, one.file)
            self._run("UPDATE files SET size = ?, changed_ns = ? WHERE file = ?", *touched)
            return
        self._forget([one.file])
        try:
            row = read(one.file, data)
        except RefusedError as error:
            self._keep_file(one, digest, problem=str(error))
            return
        twins = self._all("SELECT file FROM sessions WHERE id = ?", row.id)
        self._keep_file(one, digest, twin=twins[0][0] if twins else None)
        if not twins:
            self.add(one.file, row)

    def add(self, file: str, row: Row, *, proved: bool = False) -> None:
        """Keep a row. ``file``: where its log lies. Raises RefusedError where the index is damaged."""
        self._run("INSERT OR IGNORE INTO plans VALUES (?, ?)", row.plan, row.plan_body)
        self._run(
            "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            *(row.id, file, row.sha256, row.patient, row.started, row.day, row.red, row.plan, row.body),
            int(proved),
        )

    def add_all(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Keep many rows, some thousands in one step."""
        waiting = iter(rows)
        while some := list(islice(waiting, MANY)):
            with self._transaction():
                for file, row in some:
                    self.add(file, row, proved=True)

    def _keep_file(
        self, one: Found, digest: str, *, twin: str | None = None, problem: str | None = None
    ) -> None:
        kept = (one.file, one.size, one.changed_ns, digest, twin, problem)
        self._run("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", *kept)

    def _forget(self, files: list[str]) -> None:
        """Drop files with their sessions; a file that held the same session is then read again."""
        for file in files:
            self._run("UPDATE files SET digest = '', twin = NULL WHERE twin = ?", file)
            self._run("DELETE FROM sessions WHERE file = ?", file)
            self._run("DELETE FROM files WHERE file = ?", file)

    # -- asking ----------------------------------------------------------------------------------------

    def patients(self) -> list[PatientRow]:
        """Every patient: those with red flags first, then by name."""
        rows = self._all(
            "SELECT s.patient, count(*), min(s.day), l.day,"
            " sum(CASE WHEN s.day > date(l.day, '-14 days') THEN s.red ELSE 0 END) AS red"
            " FROM sessions s JOIN (SELECT patient, max(day) AS day FROM sessions GROUP BY patient) l"
            " ON l.patient = s.patient GROUP BY s.patient ORDER BY red DESC, s.patient"
        )
        return [PatientRow(*row) for row in rows]

    def bodies(self, patient: str) -> list[str]:
        """The records of a patient, oldest first."""
        rows = self._all("SELECT body FROM sessions WHERE patient = ? ORDER BY started, id", patient)
        return [body for (body,) in rows]

    def all_bodies(self) -> Iterator[str]:
        """Every record, patient by patient, oldest first."""
        patients = self._all("SELECT DISTINCT patient FROM sessions ORDER BY patient")
        for (patient,) in patients:
            yield from self.bodies(patient)

    def body(self, session: str) -> str | None:
        """The record of one session; None = it is not here."""
        rows = self._all("SELECT body FROM sessions WHERE id = ?", session)
        return rows[0][0] if rows else None

    def plans(self, patient: str) -> dict[str, str]:
        """The prescriptions of a patient's sessions as JSON, by digest."""
        query = "SELECT plan, body FROM plans WHERE plan IN (SELECT plan FROM sessions WHERE patient = ?)"
        return dict(self._all(query, patient))

    def known(self, digests: Iterable[str]) -> frozenset[str]:
        """Which of these digests of logs are here."""
        return frozenset(
            digest
            for digest in digests
            if self._all("SELECT 1 FROM sessions WHERE sha256 = ? LIMIT 1", digest)
        )

    def unproved(self) -> list[tuple[str, str]]:
        """(id, file) of sessions whose events were not recomputed yet, the newest first."""
        return self._all("SELECT id, file FROM sessions WHERE proved = 0 ORDER BY started DESC")

    def problems(self) -> list[Problem]:
        """Files that are not shown, by name."""
        wrong = "problem IS NOT NULL OR twin IS NOT NULL"
        query = f"SELECT file, problem, twin FROM files WHERE {wrong} ORDER BY file"
        return [Problem(file, why or "", twin) for file, why, twin in self._all(query)]

    # -- inside ----------------------------------------------------------------------------------------

    def _run(self, query: str, *values: Any) -> None:
        self._all(query, *values)

    def _all(self, query: str, *values: Any) -> list[Any]:
        """The rows of a query. Raises RefusedError: damaged, and so made anew; or the disk refused."""
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.OperationalError as error:
            raise RefusedError("index", str(self._path), f"cannot be used: {error}") from None
        except sqlite3.DatabaseError as error:
            self._renew()
            raise RefusedError("index", str(self._path), f"was damaged ({error}). Look again.") from None

    def _renew(self) -> None:
        """Throw a damaged index away."""
        self.renewed = True
        with suppress(sqlite3.Error, AttributeError):
            self._db.close()
        self._discard()
        self._db = self._open()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
