"""The rows of a data set on their way into Parquet: collected by DuckDB on disk, then written month by month.

Partitioned by month, since new sessions touch the latest months alone, questions ask for spans of time, and
half a million sessions of a year make a dozen files a table and not thousands.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from loadtrainer.core.log import Samples
from loadtrainer.review.cohort.columns import BOUTS, DAYS, SAMPLES, SESSIONS, TABLES
from loadtrainer.review.cohort.dataset import PATIENTS, TYPES, files, link, quoted, reading
from loadtrainer.review.cohort.readings import Readings
from loadtrainer.review.columns import Table
from loadtrainer.review.parquet_export import array
from loadtrainer.review.tables import Row

CELLS: Final = 1_000_000
"""Collected in memory before they go to DuckDB: some ten megabytes."""
MEMORY: Final = "1GB"
KEY: Final = ("session", "patient", "sha256", "marks", "day_number", "month", "number")
"""A session whose bouts and samples were written stays as it is while these do."""
ORDER: Final = {SESSIONS.name: "patient, number", DAYS.name: "patient, day"}
"""Of the rows in a file; those of the others follow the sessions."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A session in the data set. ``first``: day 1 of its patient, ISO; ``month``: as 202610."""

    session: str
    patient: str
    month: int
    first: str


class Filling:
    """The tables as they fill, in the folder ``building``. ``old``: the data set before, None = none."""

    def __init__(self, duckdb: Any, building: Path, old: Path | None) -> None:
        self._building, self._old = building, old
        self._base = duckdb.connect(str(building / "rows.duckdb"))
        self._base.execute(f"SET memory_limit = '{MEMORY}'")
        self._rows: dict[str, list[Row]] = {table.name: [] for table in TABLES}
        for table in TABLES:
            columns = ", ".join(f"{c.name} {TYPES[c.kind]}" for c in table.columns)
            self._base.execute(f"CREATE TABLE {table.name} ({columns})")
        self._base.execute("CREATE TABLE kept (session VARCHAR)")
        self._base.execute("CREATE TABLE patients (patient VARCHAR, state VARCHAR, marked_out BIGINT)")
        self._readings = Readings(self._base)
        self._before = self._states()
        self._now: dict[str, tuple[str, int]] = {}
        self._same: list[str] = []
        self._logs = 0

    def __enter__(self) -> "Filling":
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()

    def _states(self) -> dict[str, tuple[str, int]]:
        """(state, sessions left out) of each patient in the data set before."""
        file = self._old / PATIENTS if self._old is not None else None
        if file is None or not file.exists():
            return {}
        rows = self._base.execute(f"SELECT patient, state, marked_out FROM '{quoted(file)}'").fetchall()
        return {patient: (state, count) for patient, state, count in rows}

    # -- filling ---------------------------------------------------------------------------------------

    def same(self, patient: str, state: str) -> int | None:
        """Take a patient over as before, with how many sessions left out; None = the state differs."""
        before = self._before.get(patient)
        if before is None or before[0] != state:
            return None
        self._now[patient] = before
        self._same.append(patient)
        return before[1]

    def add_patient(self, patient: str, state: str, marked_out: int) -> None:
        """A patient whose sessions and days are added anew; ``marked_out``: sessions left out."""
        self._now[patient] = (state, marked_out)

    def add(self, table: Table, rows: Iterable[Row]) -> None:
        """More rows of a table."""
        waiting = self._rows[table.name]
        waiting += rows
        if len(waiting) * len(table.columns) >= CELLS:
            self._send(table)

    def add_log(self, bouts: Iterable[Row], head: Row, samples: Samples) -> None:
        """What a session's log holds. ``head``: its cells of :data:`readings.HEAD`."""
        self._logs += 1
        self.add(BOUTS, bouts)
        self._readings.add(head, samples)

    def _send(self, table: Table) -> None:
        rows = self._rows[table.name]
        if not rows:
            return
        cells = zip(table.columns, zip(*rows, strict=True), strict=True)
        given = {column.name: array(column, values) for column, values in cells}
        picked = ", ".join(f"CAST({c.name} AS {TYPES[c.kind]})" for c in table.columns)
        self._base.register("given", given)
        self._base.execute(f"INSERT INTO {table.name} SELECT {picked} FROM given")
        self._base.unregister("given")
        rows.clear()

    # -- what was there before -------------------------------------------------------------------------

    def unread(self) -> Iterator[Placed]:
        """After all patients are in: sessions whose bouts and samples the data set before does not have."""
        for table in (SESSIONS, DAYS):
            self._take_over(table)
            self._send(table)
        self._find_kept()
        missing = "session NOT IN (SELECT session FROM kept)"
        patients = self._base.execute(
            f"SELECT DISTINCT patient FROM sessions WHERE {missing} ORDER BY patient"
        ).fetchall()
        for (patient,) in patients:
            rows = self._base.execute(
                "SELECT session, patient, month, CAST(day - CAST(day_number - 1 AS INTEGER) AS VARCHAR)"
                f" FROM sessions WHERE patient = ? AND {missing} ORDER BY number",
                [patient],
            ).fetchall()
            for row in rows:
                yield Placed(*row)

    def _take_over(self, table: Table) -> None:
        """The rows of the patients who are the same."""
        old = self._old_files(table)
        if old and self._same:
            columns = ", ".join(column.name for column in table.columns)
            self._base.execute(
                f"INSERT INTO {table.name} SELECT {columns} FROM {reading(old)}"
                " WHERE patient IN (SELECT unnest(CAST(? AS VARCHAR[])))",
                [self._same],
            )

    def _find_kept(self) -> None:
        old = [self._old_files(table) for table in (SESSIONS, BOUTS)]
        if not all(old):
            return
        same = " AND ".join(f"n.{name} IS NOT DISTINCT FROM o.{name}" for name in KEY)
        self._base.execute(
            f"INSERT INTO kept SELECT n.session FROM sessions n JOIN {reading(old[0])} o ON {same}"
            f" WHERE n.session IN (SELECT session FROM {reading(old[1])})"
        )

    def _old_files(self, table: Table) -> list[Path]:
        return files(self._old, table) if self._old is not None else []

    @property
    def unchanged(self) -> bool:
        """The data set before says all this already."""
        return bool(self._before) and self._before == self._now and not self._logs

    # -- writing ---------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write every table into the folder."""
        self._send(BOUTS)
        self._readings.send()
        for table in (SESSIONS, DAYS):
            self._write(table, f"SELECT * FROM {table.name} ORDER BY {ORDER[table.name]}")
        for table in (BOUTS, SAMPLES):
            self._write_read(table)
        self._write_patients()

    def _write_read(self, table: Table) -> None:
        """Months without change are taken over; of the others, what is kept and what is new is written."""
        old = self._old_files(table)
        same = self._same_months()
        link([file for file in old if _month(file) in same], self._building / table.name)
        left = [file for file in old if _month(file) not in same]
        query = f"SELECT * FROM {table.name}"
        if left:
            columns = ", ".join(column.name for column in table.columns)
            kept = "session IN (SELECT session FROM kept)"
            query += f" UNION ALL SELECT {columns} FROM {reading(left)} WHERE {kept}"
        self._write(table, query)

    def _same_months(self) -> set[int]:
        """Months all of whose sessions are kept, and as many as before."""
        old = self._old_files(SESSIONS)
        if not old:
            return set()
        rows = self._base.execute(
            "SELECT n.month FROM (SELECT month, count(*) c, count(k.session) k FROM sessions"
            " LEFT JOIN kept k USING (session) GROUP BY month) n"
            f" JOIN (SELECT month, count(*) c FROM {reading(old)} GROUP BY month) o USING (month)"
            " WHERE n.c = n.k AND n.c = o.c"
        ).fetchall()
        return {month for (month,) in rows}

    def _write(self, table: Table, query: str) -> None:
        folder = self._building / table.name
        self._base.execute(
            f"COPY ({query}) TO '{quoted(folder)}'"
            " (FORMAT PARQUET, COMPRESSION ZSTD, PARTITION_BY (month), OVERWRITE_OR_IGNORE)"
        )

    def _write_patients(self) -> None:
        rows = [(patient, *state) for patient, state in self._now.items()]
        if rows:
            self._base.executemany("INSERT INTO patients VALUES (?, ?, ?)", rows)
        self._base.execute(
            f"COPY (SELECT * FROM patients ORDER BY patient) TO '{quoted(self._building / PATIENTS)}'"
            " (FORMAT PARQUET)"
        )


def _month(file: Path) -> int:
    return int(file.parent.name.removeprefix("month="))


def count_rows(duckdb: Any, place: Path) -> dict[str, int]:
    """How many rows each table of the data set in ``place`` has. Raises duckdb.Error: a file is damaged."""
    found = {table.name: files(place, table) for table in TABLES}
    with duckdb.connect() as base:
        return {
            name: int(base.execute(f"SELECT count(*) FROM {reading(paths)}").fetchone()[0]) if paths else 0
            for name, paths in found.items()
        }
