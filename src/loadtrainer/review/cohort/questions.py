"""The questions of a registry: SQL files of this package, and how DuckDB answers them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib.resources import files as resources
from pathlib import Path
from typing import Any, Final

from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.review.cohort.columns import TABLES
from loadtrainer.review.cohort.dataset import empty, files, reading
from loadtrainer.review.cohort.filling import MEMORY

SUFFIX: Final = ".sql"
CELLS: Final = (str, int, float, bool, date)


@dataclass(frozen=True, slots=True)
class Answer:
    """A question's table. ``question``: its name; rows are tuples of cells, None = no such value."""

    question: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


def questions() -> dict[str, str]:
    """The SQL of every question, by name."""
    here = sorted(resources(__package__).iterdir(), key=lambda entry: entry.name)
    return {
        entry.name.removesuffix(SUFFIX): entry.read_text(encoding="utf-8")
        for entry in here
        if entry.name.endswith(SUFFIX)
    }


class Asking:
    """Answers questions about the data set in ``place``; SQL can read nothing else and change nothing."""

    def __init__(self, duckdb: Any, place: Path) -> None:
        place = place.resolve()
        self._error: type[Exception] = duckdb.Error
        self._base = duckdb.connect()
        self._base.execute(f"SET memory_limit = '{MEMORY}'")
        for table in TABLES:
            found = files(place, table)
            query = f"SELECT * FROM {reading(found)}" if found else empty(table)
            self._base.execute(f"CREATE VIEW {table.name} AS {query}")
        self._base.execute("SET allowed_directories = [?]".replace("?", _text(f"{place}/")))
        self._base.execute("SET enable_external_access = false")
        self._base.execute("SET lock_configuration = true")

    def __enter__(self) -> "Asking":
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()

    def answer(self, name: str, sql: str) -> Answer:
        """The table of one query. Raises UsageError: it is none, or not of these tables."""
        try:
            found = self._base.execute(sql)
            columns = tuple(column[0] for column in found.description or ())
            rows = [tuple(_cell(value) for value in row) for row in found.fetchall()]
        except self._error as error:
            raise UsageError(f"{name}: {error}") from None
        return Answer(name, columns, rows)


def chosen(names: list[str]) -> dict[str, str]:
    """The questions of these names, all where none is named. Raises UsageError."""
    known = questions()
    for name in names:
        if name not in known:
            raise UsageError(f"{name} is no question; there are: {', '.join(known)}")
    return {name: known[name] for name in names} if names else known


def own_question(path: Path) -> dict[str, str]:
    """The SQL of a person's own file. Raises RefusedError."""
    try:
        return {path.stem: path.read_text(encoding="utf-8")}
    except (OSError, UnicodeDecodeError):
        raise RefusedError(str(path), "", "cannot be read as text") from None


def _cell(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    return value if value is None or isinstance(value, CELLS) else str(value)


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
