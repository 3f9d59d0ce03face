"""The questions of a registry: SQL files of this package, and how DuckDB answers them."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib.resources import files as resources
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Final, TypeVar

from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.review.cohort.columns import TABLES
from loadtrainer.review.cohort.dataset import AGAIN, empty, files, quoted, reading
from loadtrainer.review.cohort.filling import MEMORY

SUFFIX: Final = ".sql"
MOST_ROWS: Final = 100_000
"""Of an answer that is shown or given as JSON."""
MANY: Final = 10_000
WAITING: Final = "10GB"
"""What a query may put aside on the disk: one without sense is not to fill it."""
LOOK_S: Final = 0.1
CELLS: Final = (str, int, float, bool, date)

T = TypeVar("T")


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
    """Answers questions about the data set in ``place``; SQL can read nothing else and change nothing.

    What does not fit into memory waits in a temporary folder. Raises RefusedError: a file is damaged.
    """

    def __init__(self, duckdb: Any, place: Path) -> None:
        self._place, self._error = place, duckdb.Error
        self._select = duckdb.StatementType.SELECT
        self._waiting = TemporaryDirectory(prefix="loadtrainer-")
        self._base = duckdb.connect()
        try:
            self._prepare(place.resolve(), Path(self._waiting.name))
        except self._error as error:
            self.close()
            raise self._damaged(error) from None

    def _prepare(self, place: Path, waiting: Path) -> None:
        run = self._base.execute
        run(f"SET memory_limit = '{MEMORY}'")
        run(f"SET temp_directory = '{quoted(waiting / 'waiting')}'")
        run(f"SET max_temp_directory_size = '{WAITING}'")
        run("SET python_enable_replacements = false")
        for table in TABLES:
            found = files(place, table)
            run(
                f"CREATE VIEW {table.name} AS "
                + (f"SELECT * FROM {reading(found)}" if found else empty(table))
            )
        run(f"SET allowed_directories = ['{quoted(place)}/', '{quoted(waiting)}/']")
        run("SET enable_external_access = false")
        run("SET lock_configuration = true")

    def __enter__(self) -> "Asking":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of everything."""
        self._base.close()
        self._waiting.cleanup()

    def answer(self, name: str, sql: str, most: int = MOST_ROWS) -> Answer:
        """The table of one query. ``most``: rows it may have.

        Raises UsageError: it is none, not of these tables, or too long; RefusedError: a file is damaged.
        """
        columns, rows = self.stream(name, sql)
        taken = list(islice(rows, most + 1))
        if len(taken) > most:
            raise UsageError(f"{name}: gives more than {most} rows; --csv writes any number")
        return Answer(name, columns, taken)

    def stream(self, name: str, sql: str) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
        """The columns of one query and its rows, read as they are taken. Raises as :meth:`answer`."""
        try:
            statements = self._base.extract_statements(sql)
            if [one.type for one in statements] != [self._select]:
                raise UsageError(f"{name}: is not one SELECT; nothing else is asked of a data set")
            found = self._interruptible(self._base.execute, statements[0])
        except self._error as error:
            raise self._wrong(name, error) from None
        return tuple(column[0] for column in found.description or ()), self._rows(name, found)

    def _rows(self, name: str, found: Any) -> Iterator[tuple[Any, ...]]:
        try:
            while some := self._interruptible(found.fetchmany, MANY):
                for row in some:
                    yield tuple(_cell(value) for value in row)
        except self._error as error:
            raise self._wrong(name, error) from None

    def _interruptible(self, call: Callable[..., T], *given: Any) -> T:
        """What ``call`` gives. DuckDB does not look for Ctrl-C by itself, so it works in a thread aside."""
        work: Future[T] = Future()

        def run() -> None:
            try:
                work.set_result(call(*given))
            except BaseException as error:
                work.set_exception(error)

        # Not Thread.join: before Python 3.13 it takes a thread for dead where Ctrl-C ends the waiting for it.
        try:
            Thread(target=run, daemon=True).start()
            while not work.done():
                wait([work], LOOK_S)  # without a limit Ctrl-C would not wake it everywhere
        except KeyboardInterrupt:
            while not work.done():  # the call may only be about to begin
                self._base.interrupt()
                wait([work], LOOK_S)
            raise
        return work.result()

    def _wrong(self, name: str, error: Exception) -> Exception:
        """A question of ours is right, so that the data set is not."""
        return self._damaged(error) if name in questions() else UsageError(f"{name}: {error}")

    def _damaged(self, error: Exception) -> RefusedError:
        return RefusedError(str(self._place), "", f"is damaged; {AGAIN} ({error})")


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
