"""The data set of a reviewed folder: from its index and its logs into Parquet, and the questions about it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from loadtrainer import __version__
from loadtrainer.app.clinic import Clinic, index_path
from loadtrainer.app.exports import NOTHING, require_output
from loadtrainer.errors import RefusedError
from loadtrainer.review.cohort.columns import DAYS, LEFT_OUT, SESSIONS
from loadtrainer.review.cohort.dataset import (
    Manifest,
    altered,
    held,
    manifest_of,
    replace_tables,
    require_whole,
)
from loadtrainer.review.cohort.filling import Filling, count_rows
from loadtrainer.review.cohort.questions import Asking
from loadtrainer.review.columns import SESSIONS as EXPORTED
from loadtrainer.review.extras import need
from loadtrainer.review.model import Mark
from loadtrainer.review.patients import Ask, Course
from loadtrainer.review.tables import Names, bout_rows, day_rows, head_of, session_row
from loadtrainer.store.files import plain

MADE_BY: Final = "1"
"""Rises whenever a column of the same log would differ, so that nothing old is taken over."""
LEAVING: Final = [i for i, column in enumerate(EXPORTED.columns) if column.name not in LEFT_OUT]
REASONS: Final = 1000
"""Sessions without a readable log that are named; more are only counted."""

Tell = Callable[[str, int], None]
"""Told what is being done and how many are done."""


@dataclass(slots=True)
class Written:
    """What was written. ``rows``: by table; ``read``: sessions whose logs were read for it.

    ``marked_out``: sessions that stay out of clinical figures. ``unread``: how many sessions have no bouts
    and samples, as their logs cannot be read; ``reasons``: the first of them, each with why.
    ``troubles``: what of the folder is not shown.
    """

    rows: Mapping[str, int] = field(default_factory=dict)
    read: int = 0
    marked_out: int = 0
    unread: int = 0
    reasons: list[tuple[str, str]] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def miss(self, session: str, why: str) -> None:
        """Count a session whose log cannot be read."""
        self.unread += 1
        if len(self.reasons) < REASONS:
            self.reasons.append((session, why))


def write_cohort(folder: Path, output: Path, home: Path, marked: bool, tell: Tell) -> Written:
    """Write or bring up to date the data set of ``folder`` in ``output``. Raises RefusedError.

    ``marked``: sessions that are simulated, replayed, recovered or failed verification are in it too.
    """
    duckdb = need("duckdb", "clinic")
    written = Written()
    old = _old(output, folder, marked, written)
    with closing(Clinic(folder, index_path(home, folder))) as clinic:
        for done, _ in clinic.refresh():
            tell("index", done)
        manifest = Manifest(made_by=MADE_BY, marked=marked, whole=True)
        with held(output, manifest) as building:
            try:
                with Filling(duckdb, building, old) as filling:
                    _add_patients(clinic, filling, marked, written, tell)
                    _add_logs(clinic, filling, written, tell)
                    unchanged = filling.unchanged
                    if not unchanged:
                        filling.write()
                if not unchanged:
                    replace_tables(output, building, manifest)
                written.rows = count_rows(duckdb, output)
            except duckdb.Error as error:
                raise RefusedError(str(output), "", f"cannot be written: {error}") from None
        written.troubles += [f"{one.file}: {one.words}" for one in clinic.troubles()]
    return written


def _old(output: Path, folder: Path, marked: bool, written: Written) -> Path | None:
    """The data set that lies there and can be brought up to date. Raises RefusedError: it is not ours."""
    found = manifest_of(output)
    if output.resolve().is_relative_to(folder.resolve()):
        raise RefusedError(str(output), "", f"lies in {folder}, which is never changed; name another folder")
    if found is None:
        require_output(output, [])
        return None
    if not found.whole or found.made_by != MADE_BY or found.marked != marked:
        return None
    try:
        wrong = altered(output, found)
    except OSError as error:
        raise RefusedError(str(output), "", f"cannot be read: {plain(error)}") from None
    if wrong is not None:
        written.troubles.append(f"{output}: {wrong}: is not as it was written; the data set is written anew")
        return None
    return output.resolve()


def _add_patients(clinic: Clinic, filling: Filling, marked: bool, written: Written, tell: Tell) -> None:
    """Sessions and days of every patient, anew only where a log or an answer changed."""
    include = frozenset(Mark) if marked else frozenset[Mark]()
    some = False
    for done, line in enumerate(clinic.patients(), start=1):
        name, state = line.pseudonym, f"{MADE_BY} {__version__} {clinic.state(line.pseudonym)}"
        marked_out = filling.same(name, state)
        if marked_out is None:
            days = (date.fromisoformat(line.first_day), date.fromisoformat(line.last_day))
            course = clinic.course(name, Ask(*days, include=include))
            marked_out = len(course.sessions) - len(course.counted)
            filling.add_patient(name, state, marked_out)
            if course.counted:
                _add(filling, course, name)
        some = some or line.sessions > marked_out
        written.marked_out += marked_out
        tell("patients", done)
    if not some:
        raise RefusedError("cohort", "", NOTHING)


def _add_logs(clinic: Clinic, filling: Filling, written: Written, tell: Tell) -> None:
    """Bouts and samples of the sessions that are new."""
    for placed in filling.unread():
        try:
            opened = clinic.open(placed.session)
        except RefusedError as error:
            written.miss(placed.session, error.why)
            continue
        names = Names(placed.patient, {placed.session: placed.session}, date.fromisoformat(placed.first))
        bouts = bout_rows(opened.record, opened.measured.bouts, names)
        head = (placed.month, *head_of(opened.record, names))
        filling.add_log([(placed.month, *row) for row in bouts], head, opened.log.samples)
        written.read += 1
        tell("logs", written.read)


def _add(filling: Filling, course: Course, name: str) -> None:
    """The sessions and days of one patient."""
    first = course.counted[0].day
    names = Names(name, {record.id: record.id for record in course.counted}, first)
    for record in course.counted:
        plan = course.plans[record.plan]
        row = session_row(record, plan, names)
        cells = [row[i] for i in LEAVING]
        filling.add(SESSIONS, [(month_of(record.day), *cells, len(plan.stages))])
    days = [day for day in course.days if day.day >= first]
    rows = day_rows(days, {record.id: record for record in course.sessions}, names)
    filling.add(DAYS, [(month_of(day.day), *row) for day, row in zip(days, rows, strict=True)])


def month_of(day: date) -> int:
    """As 202610."""
    return day.year * 100 + day.month


@contextmanager
def asking(place: Path) -> Iterator[Asking]:
    """DuckDB about the data set in ``place``. Raises RefusedError and MissingLibrariesError."""
    require_whole(place)
    with Asking(need("duckdb", "clinic"), place) as made:
        yield made
