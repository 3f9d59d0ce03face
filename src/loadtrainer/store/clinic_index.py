"""The index of a reviewed folder: what is known of each log, so that no log is read twice.

SQLite, in the reviewer's own data folder. Everything in it is derived: where it is missing, damaged or of
another version, it is made anew. Nothing is ever written into the reviewed folder. A file is skipped while
its size and time of change stay; where they differ, its digest decides whether it is read.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final

from loadtrainer.errors import RefusedError
from loadtrainer.store.clinic_rows import PatientRow, Problem, Row, Taken, Waiting
from loadtrainer.store.files import create, make_folder, plain
from loadtrainer.store.folder import Found

MANY: Final = 5000
PAGE_BYTES: Final = 16_384
"""A record takes most of 1 kB; on small pages much room between them is lost."""
LOG_BYTES: Final = 64 * 1024 * 1024
"""What the write-ahead file is cut back to; some thousand records at a time fit."""
SEEN, CHECKED, PROVED = 0, 1, 2
"""How far a session was looked at: at a glance, its figures recomputed, its events too."""
_TABLES: Final = """
CREATE TABLE version (value TEXT NOT NULL);
CREATE TABLE files (
    file TEXT PRIMARY KEY, size INTEGER NOT NULL, changed_ns INTEGER NOT NULL, digest TEXT NOT NULL,
    session TEXT, twin TEXT, problem TEXT) WITHOUT ROWID;
CREATE INDEX by_twin ON files (twin) WHERE twin IS NOT NULL;
CREATE TABLE plans (number INTEGER PRIMARY KEY, plan TEXT UNIQUE NOT NULL, body TEXT NOT NULL);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY, file TEXT NOT NULL, sha256 BLOB NOT NULL, patient TEXT NOT NULL,
    started REAL NOT NULL, day TEXT NOT NULL, red INTEGER NOT NULL, plan INTEGER NOT NULL,
    state INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX by_patient ON sessions (patient, day, red);
CREATE INDEX by_digest ON sessions (sha256);
CREATE INDEX by_state ON sessions (state) WHERE state < 2;
"""
_GONE: Final = """
CREATE TABLE IF NOT EXISTS gone (
    session TEXT PRIMARY KEY, file TEXT NOT NULL, day TEXT NOT NULL, noticed TEXT NOT NULL) WITHOUT ROWID"""
GONE_DAYS: Final = 14
"""A log that vanished is told of for so long after it was missed."""


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
            try:
                self._renew()
            except sqlite3.DatabaseError as error:
                raise RefusedError("index", str(path), f"cannot be made: {error}") from None

    def _open(self) -> sqlite3.Connection:
        try:
            make_folder(self._path.parent)
            with suppress(FileExistsError):
                os.close(create(self._path))
            db = sqlite3.connect(self._path, timeout=10.0, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.OperationalError) as error:
            raise RefusedError("index", str(self._path), f"cannot be opened: {plain(error)}") from None
        try:
            db.execute(f"PRAGMA page_size = {PAGE_BYTES}")
            db.execute("PRAGMA journal_mode = WAL")
            db.execute(f"PRAGMA journal_size_limit = {LOG_BYTES}")
            db.execute("PRAGMA synchronous = NORMAL")
            self._make_tables(db)
            db.execute(_GONE)
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

    def waiting(self, found: Iterable[Found]) -> list[Waiting]:
        """Forget what is not among ``found``, all logs of the folder, and tell which of them to read."""
        here = {one.file: one for one in found}
        known = {
            file: (digest, (size, changed_ns))
            for file, size, changed_ns, digest in self._all(
                "SELECT file, size, changed_ns, digest FROM files"
            )
        }
        missed = [file for file in known if file not in here]
        with self._transaction():
            for file in missed:
                self._miss(file)
            again = self._forget(missed)
        for file in again & known.keys():
            known[file] = ("", known[file][1])
        nothing = (None, None)
        return [
            Waiting(one, digest)
            for file, one in sorted(here.items())
            for digest, state in [known.get(file, nothing)]
            if not digest or state != (one.size, one.changed_ns)
        ]

    def keep(self, taken: Iterable[Taken], *, seen: bool = False) -> None:
        """Keep what reading gave, all or nothing. ``seen``: new files at a glance, to be read again."""
        with self._transaction():
            for one in taken:
                self._keep(one, seen)

    def _keep(self, taken: Taken, seen: bool) -> None:
        one, row = taken.found, taken.row
        if row is None and taken.problem is None:
            touched = (one.size, one.changed_ns, one.file)
            self._run("UPDATE files SET size = ?, changed_ns = ? WHERE file = ?", *touched)
            return
        if not seen:
            if row is not None:
                self._miss(one.file, row.id)
            self._forget([one.file])
        twins = self._all("SELECT file FROM sessions WHERE id = ?", row.id) if row is not None else []
        digest, twin = "" if seen else taken.digest, twins[0][0] if twins else None
        session = row.id if row is not None and not twins else None
        kept = (one.file, one.size, one.changed_ns, digest, session, twin, taken.problem)
        self._run("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)", *kept)
        if row is not None and not twins:
            self.add(one.file, row, SEEN if seen else CHECKED)

    def add(self, file: str, row: Row, state: int) -> None:
        """Keep a row. ``file``: where its log lies. Raises RefusedError where the index is damaged."""
        plans = self._all("SELECT number FROM plans WHERE plan = ?", row.plan)
        if not plans:
            made = "INSERT INTO plans (plan, body) VALUES (?, ?) RETURNING number"
            plans = self._all(made, row.plan, row.plan_body)
        digest, plan = bytes.fromhex(row.sha256), plans[0][0]
        self._run(
            "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            *(row.id, file, digest, row.patient, row.started, row.day, row.red, plan, state, row.body),
        )

    def add_all(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Keep many rows, some thousands in one step."""
        waiting = iter(rows)
        while some := list(islice(waiting, MANY)):
            with self._transaction():
                for file, row in some:
                    self.add(file, row, PROVED)

    def _miss(self, file: str, now: str = "") -> None:
        """Remember that the session of ``file`` is no longer there; ``now``: the one that is."""
        mine = "FROM files f JOIN sessions s ON s.id = f.session WHERE f.file = ? AND s.id <> ?"
        query = f"INSERT OR REPLACE INTO gone SELECT s.id, f.file, s.day, date('now') {mine}"
        self._run(query, file, now)

    def _forget(self, files: list[str]) -> set[str]:
        """Drop files with their sessions; returns those that held the same ones and are to be read again."""
        again = set()
        for file in files:
            again |= {twin for (twin,) in self._all("SELECT file FROM files WHERE twin = ?", file)}
            self._run("UPDATE files SET digest = '', twin = NULL WHERE twin = ?", file)
            self._run("DELETE FROM sessions WHERE id = (SELECT session FROM files WHERE file = ?)", file)
            self._run("DELETE FROM files WHERE file = ?", file)
        return again

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

    def entries(self, patient: str) -> list[tuple[str, bytes]]:
        """(id, record) of a patient's sessions, oldest first."""
        return self._all("SELECT id, body FROM sessions WHERE patient = ? ORDER BY started, id", patient)

    def all_bodies(self) -> Iterator[bytes]:
        """Every record, patient by patient, oldest first."""
        patients = self._all("SELECT DISTINCT patient FROM sessions ORDER BY patient")
        for (patient,) in patients:
            yield from (body for _, body in self.entries(patient))

    def body(self, session: str) -> bytes | None:
        """The record of one session; None = it is not here."""
        rows = self._all("SELECT body FROM sessions WHERE id = ?", session)
        return rows[0][0] if rows else None

    def file_of(self, session: str) -> str | None:
        """Where the log of a session lies; None = it is not here."""
        rows = self._all("SELECT file FROM sessions WHERE id = ?", session)
        return rows[0][0] if rows else None

    def plans(self, patient: str) -> dict[str, str]:
        """The prescriptions of a patient's sessions as JSON, by digest."""
        mine = "SELECT DISTINCT plan FROM sessions WHERE patient = ?"
        query = f"SELECT plan, body FROM plans WHERE number IN ({mine})"
        return dict(self._all(query, patient))

    def known(self, digests: Iterable[str]) -> frozenset[str]:
        """Which of these digests of logs are here."""
        return frozenset(
            digest
            for digest in digests
            if self._all("SELECT 1 FROM sessions WHERE sha256 = ? LIMIT 1", bytes.fromhex(digest))
        )

    def unproved(self) -> list[tuple[str, str]]:
        """(id, file) of sessions whose events were not recomputed yet, the newest first."""
        return self._all(f"SELECT id, file FROM sessions WHERE state = {CHECKED} ORDER BY started DESC")

    def seen(self, patient: str) -> set[str]:
        """Files of a patient's sessions that are known from a glance alone."""
        query = f"SELECT file FROM sessions WHERE state = {SEEN} AND patient = ?"
        return {file for (file,) in self._all(query, patient)}

    def unchecked(self) -> int:
        """How many sessions are known from a glance alone."""
        found: int = self._all(f"SELECT count(*) FROM sessions WHERE state = {SEEN}")[0][0]
        return found

    def problems(self) -> list[Problem]:
        """Files that are not shown, by name."""
        wrong = "problem IS NOT NULL OR twin IS NOT NULL"
        query = f"SELECT file, problem, twin FROM files WHERE {wrong} ORDER BY file"
        return [Problem(file, why or "", twin) for file, why, twin in self._all(query)]

    def gone(self) -> list[tuple[str, str]]:
        """(file, day) of sessions that were here some days ago and are in no file any more."""
        new = f"noticed > date('now', '-{GONE_DAYS} days')"
        lost = "NOT EXISTS (SELECT 1 FROM sessions WHERE id = session)"
        return self._all(f"SELECT file, day FROM gone WHERE {new} AND {lost} ORDER BY file")

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
        """All or nothing. Raises RefusedError: the disk refused, or another program writes."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise RefusedError("index", str(self._path), f"cannot be used: {error}") from None
            raise
