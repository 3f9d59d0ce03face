"""What every export is made from: patients with their sessions, and the tables as they fill."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from loadtrainer.core.canonical import sha256_hex
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.review.columns import BOUTS, DAYS, EVENTS, SAMPLES, SESSIONS, Column, Table
from loadtrainer.review.metrics import BoutFigures
from loadtrainer.review.model import Day, SessionRecord
from loadtrainer.review.tables import (
    Names,
    Row,
    bout_rows,
    day_rows,
    event_rows,
    leaving,
    sample_rows,
    session_row,
)

SMALL: Final = (SESSIONS, BOUTS, DAYS, EVENTS)
"""Every table but the samples."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A session's log and the figures of its bouts."""

    log: SessionLog
    bouts: tuple[BoutFigures, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """One patient to export. ``sessions``: those that leave, oldest first.

    ``days``: from the day of the first of them on. ``records``: of every session of ``days``, by id.
    ``open``: reads a session by its id; raises RefusedError.
    """

    names: Names
    sessions: Sequence[SessionRecord]
    days: Sequence[Day]
    records: Mapping[str, SessionRecord]
    plans: Mapping[str, Prescription]
    open: Callable[[str], Opened]


@dataclass(frozen=True, slots=True)
class File:
    """One file of an export. ``path``: in the export, with ``/``."""

    path: str
    data: bytes


@dataclass(slots=True)
class Sheaf:
    """The tables of an export as they fill, patient by patient.

    ``deidentify``: only columns that may leave.
    """

    deidentify: bool
    rows: dict[str, list[Row]] = field(default_factory=lambda: {table.name: [] for table in SMALL})

    def fill(self, subject: Subject) -> Iterator[tuple[SessionRecord, list[Row]]]:
        """Add a patient; yields each session with its samples, which are not kept."""
        names = subject.names
        self._add(DAYS, day_rows(subject.days, subject.records, names))
        for record in subject.sessions:
            opened = subject.open(record.id)
            self._add(SESSIONS, [session_row(record, subject.plans[record.plan], names)])
            self._add(BOUTS, bout_rows(record, opened.bouts, names))
            self._add(EVENTS, event_rows(record, opened.log, names))
            yield record, self._cut(SAMPLES, sample_rows(record, opened.log, names))

    def tables(self) -> Iterator[tuple[Table, list[Row]]]:
        """The small tables, as they leave."""
        for table in SMALL:
            yield self.shape(table), self.rows[table.name]

    def shape(self, table: Table) -> Table:
        """A table as it leaves."""
        return table.leaving() if self.deidentify else table

    def _cut(self, table: Table, rows: Iterable[Row]) -> list[Row]:
        return leaving(table, rows) if self.deidentify else list(rows)

    def _add(self, table: Table, rows: Iterable[Row]) -> None:
        self.rows[table.name] += self._cut(table, rows)


DICTIONARY: Final = Table(
    "data-dictionary",
    (
        Column("table", "text", "", "the table"),
        Column("column", "text", "", "its column"),
        Column("kind", "text", "", "text, integer, real, boolean or date"),
        Column("unit", "text", "", "UCUM; empty: has none"),
        Column("meaning", "text", "", "what it says"),
    ),
)


def dictionary_rows(tables: Iterable[Table]) -> list[Row]:
    """The rows of DICTIONARY for these tables."""
    return [
        (table.name, column.name, column.kind, column.unit or None, column.meaning)
        for table in tables
        for column in table.columns
    ]


def stamp(made_at: datetime, deidentify: bool) -> datetime:
    """When an export was made, in UTC; a de-identified one tells no more than the year."""
    made = made_at.astimezone(UTC).replace(microsecond=0)
    return made.replace(month=1, day=1, hour=0, minute=0, second=0) if deidentify else made


def safe_name(text: str) -> str:
    """``text`` as a part of a file's name, whatever is in it; texts that differ give names that differ."""
    clean = re.sub(r"[^A-Za-z0-9_-]", "_", text)[:80]
    return clean if clean == text else f"{clean}-{sha256_hex(text.encode())[:8]}"
