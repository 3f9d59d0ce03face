"""The data set of a reviewed folder: from its index and its logs into Parquet, and the questions about it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from loadtrainer.app.clinic import Clinic, index_path
from loadtrainer.app.exports import Export, Wanted, of_clinic, require_output
from loadtrainer.errors import RefusedError
from loadtrainer.review.cohort.columns import BOUTS, DAYS, LEFT_OUT, SAMPLES, SESSIONS
from loadtrainer.review.cohort.dataset import (
    Manifest,
    held,
    manifest_of,
    replace_tables,
    require_whole,
)
from loadtrainer.review.cohort.filling import Filling
from loadtrainer.review.cohort.questions import Answer, Asking
from loadtrainer.review.columns import SESSIONS as EXPORTED
from loadtrainer.review.export_kinds import Kind
from loadtrainer.review.export_model import Subject
from loadtrainer.review.extras import need
from loadtrainer.review.tables import Names, Row, bout_rows, day_rows, sample_rows, session_row

MADE_BY: Final = "1"
"""Rises whenever a column of the same log would differ, so that nothing old is taken over."""
LEAVING: Final = [i for i, column in enumerate(EXPORTED.columns) if column.name not in LEFT_OUT]

Tell = Callable[[str, int], None]
"""Told what is being done and how many are done."""


@dataclass(slots=True)
class Written:
    """What was written. ``rows``: by table; ``read``: sessions whose logs were read for it.

    ``marked_out``: sessions that stay out of clinical figures. ``unread``: session and why its log, and so
    its bouts and samples, are not there. ``troubles``: what of the folder is not shown.
    """

    rows: Mapping[str, int] = field(default_factory=dict)
    read: int = 0
    marked_out: int = 0
    unread: list[tuple[str, str]] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def write_cohort(folder: Path, output: Path, home: Path, marked: bool, tell: Tell) -> Written:
    """Write or bring up to date the data set of ``folder`` in ``output``. Raises RefusedError.

    ``marked``: sessions that are simulated, replayed, recovered or failed verification are in it too.
    """
    duckdb = need("duckdb", "clinic")
    old = _old(output, folder, marked)
    written = Written()
    with closing(Clinic(folder, index_path(home, folder))) as clinic:
        for done, _ in clinic.refresh():
            tell("index", done)
        manifest = Manifest(made_by=MADE_BY, marked=marked, whole=True)
        with held(output, manifest) as building:
            try:
                with Filling(duckdb, building, old) as filling:
                    _fill(clinic, filling, marked, written, tell)
                    written.rows = filling.write()
            except duckdb.Error as error:
                raise RefusedError(str(output), "", f"cannot be written: {error}") from None
            replace_tables(output, building, manifest)
        written.troubles = [f"{one.file}: {one.words}" for one in clinic.troubles()]
    return written


def _old(output: Path, folder: Path, marked: bool) -> Path | None:
    """The data set that lies there and can be brought up to date. Raises RefusedError: it is not ours."""
    found = manifest_of(output)
    if output.resolve().is_relative_to(folder.resolve()):
        raise RefusedError(str(output), "", f"lies in {folder}, which is never changed; name another folder")
    if found is None:
        require_output(output, [])
        return None
    same = found.whole and found.made_by == MADE_BY and found.marked == marked
    return output.resolve() if same else None


def _fill(clinic: Clinic, filling: Filling, marked: bool, written: Written, tell: Tell) -> None:
    made = Export()
    for done, subject in enumerate(of_clinic(clinic, Wanted(Kind.PARQUET, marked=marked), made), start=1):
        _add(filling, subject)
        tell("patients", done)
    written.marked_out = made.marked_out
    for placed in filling.unread():
        try:
            opened = clinic.open(placed.session)
        except RefusedError as error:
            written.unread.append((placed.session, error.why))
            continue
        names = Names(placed.patient, {placed.session: placed.session}, date.fromisoformat(placed.first))
        bouts = bout_rows(opened.record, opened.measured.bouts, names)
        filling.add(BOUTS, _months(placed.month, bouts))
        filling.add(SAMPLES, _months(placed.month, sample_rows(opened.record, opened.log, names)))
        written.read += 1
        tell("logs", written.read)


def _add(filling: Filling, subject: Subject) -> None:
    """The sessions and days of one patient."""
    for record in subject.sessions:
        plan = subject.plans[record.plan]
        row = session_row(record, plan, subject.names)
        cells = [row[i] for i in LEAVING]
        filling.add(SESSIONS, [(month_of(record.day), *cells, len(plan.stages))])
    rows = day_rows(subject.days, subject.records, subject.names)
    days = zip(subject.days, rows, strict=True)
    filling.add(DAYS, [(month_of(day.day), *row) for day, row in days])


def _months(month: int, rows: Sequence[Row]) -> list[Row]:
    return [(month, *row) for row in rows]


def month_of(day: date) -> int:
    """As 202610."""
    return day.year * 100 + day.month


def ask(place: Path, asked: Mapping[str, str]) -> list[Answer]:
    """DuckDB's answers to SQL by name, about the data set in ``place``.

    Raises RefusedError, UsageError and MissingLibrariesError.
    """
    require_whole(place)
    duckdb: Any = need("duckdb", "clinic")
    with Asking(duckdb, place) as asking:
        return [asking.answer(name, sql) for name, sql in asked.items()]
