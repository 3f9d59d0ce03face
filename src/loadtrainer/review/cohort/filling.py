"""The rows of a data set on their way into Parquet: collected by DuckDB on disk, then written month by month.

Partitioned by month, since new sessions touch the latest months alone, questions ask for spans of time, and
half a million sessions of a year make a dozen files a table and not thousands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from loadtrainer.review.cohort.columns import BOUTS, DAYS, SAMPLES, SESSIONS, TABLES
from loadtrainer.review.cohort.dataset import TYPES, files, link
from loadtrainer.review.columns import Table
from loadtrainer.review.parquet_export import array
from loadtrainer.review.tables import Row

CELLS: Final = 1_000_000
"""Collected in memory before they go to DuckDB: some ten megabytes."""
MEMORY: Final = "1GB"
KEY: Final = ("session", "patient", "sha256", "marks", "day_number", "month", "number")
"""A session whose bouts and samples were written stays as it is while these do."""


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

    def __enter__(self) -> "Filling":
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()

    def add(self, table: Table, rows: Iterable[Row]) -> None:
        """More rows of a table."""
        waiting = self._rows[table.name]
        waiting += rows
        if len(waiting) * len(table.columns) >= CELLS:
            self._send(table)

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

    def unread(self) -> Iterator[Placed]:
        """After all sessions are in: those whose bouts and samples the data set before does not have."""
        self._send(SESSIONS)
        self._send(DAYS)
        self._find_kept()
        rows = self._base.execute(
            "SELECT session, patient, month, CAST(day - CAST(day_number - 1 AS INTEGER) AS VARCHAR)"
            " FROM sessions"
            " WHERE session NOT IN (SELECT session FROM kept) ORDER BY patient, number"
        ).fetchall()
        for row in rows:
            yield Placed(*row)

    def _find_kept(self) -> None:
        old = [files(self._old, table) if self._old else [] for table in (SESSIONS, BOUTS)]
        if not all(old):
            return
        same = " AND ".join(f"n.{name} IS NOT DISTINCT FROM o.{name}" for name in KEY)
        self._base.execute(
            f"INSERT INTO kept SELECT n.session FROM sessions n JOIN {_read(old[0])} o ON {same}"
            f" WHERE n.session IN (SELECT session FROM {_read(old[1])})"
        )

    def write(self) -> dict[str, int]:
        """Write every table into the folder; how many rows each has."""
        for table in TABLES:
            self._send(table)
        self._write(SESSIONS, "SELECT * FROM sessions")
        self._write(DAYS, "SELECT * FROM days")
        self._write_read(BOUTS)
        self._write_read(SAMPLES)
        return {table.name: self._count(table) for table in TABLES}

    def _write_read(self, table: Table) -> None:
        """Months without change are taken over; of the others, what is kept and what is new is written."""
        old = files(self._old, table) if self._old else []
        same = self._same_months()
        link([file for file in old if _month(file) in same], self._building / table.name)
        left = [file for file in old if _month(file) not in same]
        query = f"SELECT * FROM {table.name}"
        if left:
            columns = ", ".join(column.name for column in table.columns)
            kept = "session IN (SELECT session FROM kept)"
            query += f" UNION ALL SELECT {columns} FROM {_read(left)} WHERE {kept}"
        self._write(table, query)

    def _same_months(self) -> set[int]:
        """Months all of whose sessions are kept, and as many as before."""
        old = files(self._old, SESSIONS) if self._old else []
        if not old:
            return set()
        rows = self._base.execute(
            "SELECT n.month FROM (SELECT month, count(*) c, count(k.session) k FROM sessions"
            " LEFT JOIN kept k USING (session) GROUP BY month) n"
            f" JOIN (SELECT month, count(*) c FROM {_read(old)} GROUP BY month) o USING (month)"
            " WHERE n.c = n.k AND n.c = o.c"
        ).fetchall()
        return {month for (month,) in rows}

    def _write(self, table: Table, query: str) -> None:
        folder = self._building / table.name
        self._base.execute(
            f"COPY ({query}) TO '{_quoted(folder)}'"
            " (FORMAT PARQUET, COMPRESSION ZSTD, PARTITION_BY (month), OVERWRITE_OR_IGNORE)"
        )

    def _count(self, table: Table) -> int:
        found = files(self._building, table)
        if not found:
            return 0
        return int(self._base.execute(f"SELECT count(*) FROM {_read(found)}").fetchone()[0])


def _month(file: Path) -> int:
    return int(file.parent.name.removeprefix("month="))


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _read(paths: Sequence[Path]) -> str:
    """The files as a table, the month from the folder's name."""
    listed = ", ".join(f"'{_quoted(path)}'" for path in paths)
    return f"read_parquet([{listed}], hive_partitioning = true, hive_types = {{month: BIGINT}})"


def view(place: Path, table: Table) -> str:
    """The files of a table of the data set in ``place`` as DuckDB reads them; "" = it has no rows."""
    found = files(place, table)
    return _read(found) if found else ""
