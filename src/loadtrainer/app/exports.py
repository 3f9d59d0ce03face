"""Exports of logs and folders: finds the patients, names them, and writes the files in one step.

Nothing in the source is ever changed, and nothing that is there is overwritten.
"""

import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from loadtrainer.app.clinic import Clinic, index_path
from loadtrainer.app.reports import known_around
from loadtrainer.core.log import SessionLog
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.review import bids, csv_export, fhir, parquet_export, xlsx_export
from loadtrainer.review.export_kinds import Decimal, Kind
from loadtrainer.review.export_model import File, Opened, Subject
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark
from loadtrainer.review.patients import Ask, Course, course
from loadtrainer.review.records import record_of
from loadtrainer.review.tables import Names
from loadtrainer.store.files import make_folder, plain, write_new
from loadtrainer.store.protocols import all_protocols
from loadtrainer.store.sessions import read_log

NOTHING: Final = "there is no session to export; --marked takes those too that stay out of clinical figures"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to export. ``patients`` empty = all; ``first``, ``last`` None = from the first, to the last day.

    ``marked``: simulated, replayed, recovered and unproved sessions leave too, each marked.
    ``deidentify``: only what may leave without a name, and days by number.
    """

    kind: Kind
    patients: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    marked: bool = False
    deidentify: bool = False
    decimal: Decimal = Decimal.POINT

    def ask(self, first: date, last: date) -> Ask:
        """The question to the review, for a patient seen from ``first`` to ``last``."""
        include = frozenset(Mark) if self.marked else frozenset()
        return Ask(self.first or first, self.last or last, include=include)


@dataclass(slots=True)
class Called:
    """How patients are called: by their pseudonym, or by names made up for one export and kept nowhere.

    Within the export a patient keeps the name, however often it is asked for.
    """

    made_up: bool
    names: dict[str, str] = field(default_factory=dict)

    def __call__(self, patient: str) -> str:
        """The name of a patient; no two have the same."""
        if not self.made_up:
            return patient
        while patient not in self.names:
            name = f"R-{secrets.token_hex(4)}"
            if name not in self.names.values():
                self.names[patient] = name
        return self.names[patient]


@dataclass(slots=True)
class Export:
    """What was found to export; every look at its files makes the very same bytes anew, one by one.

    ``subjects``: makes its patients. After the last file: ``marked_out``, how many sessions stay out of
    clinical figures and so were left out. ``troubles``: what could not be read.
    """

    wanted: Wanted
    now: datetime
    subjects: Callable[["Export"], Iterator[Subject]]
    called: Called
    marked_out: int = 0
    troubles: list[str] = field(default_factory=list)

    @property
    def files(self) -> Iterator[File]:
        """The files that leave."""
        return self.files_as(self.wanted.kind)

    def files_as(self, kind: Kind) -> Iterator[File]:
        """The same sessions, under the same names, as another kind of files."""
        self.marked_out, found = 0, self.subjects(self)
        return _files(found, replace(self.wanted, kind=kind), self.now)


@contextmanager
def export_of(paths: Sequence[Path], wanted: Wanted, home: Path, now: datetime) -> Iterator[Export]:
    """The export of what lies in ``paths``. ``now``: an aware time.

    Raises RefusedError (a log cannot be read, nothing is there to export) and MissingLibrariesError.
    """
    called = Called(wanted.deidentify)
    folders = [path for path in paths if path.is_dir()]
    if not folders:
        yield Export(wanted, now, lambda made: _of_logs(paths, made), called)
        return
    if len(paths) > 1:
        raise UsageError("export takes one folder, or logs: name one of them")
    with closing(Clinic(folders[0], index_path(home, folders[0]))) as clinic:
        for _ in clinic.refresh():
            pass
        troubles = [f"{one.file}: {one.words}" if one.file else one.words for one in clinic.troubles()]
        yield Export(wanted, now, lambda made: of_clinic(clinic, made), called, troubles=troubles)


def _files(found: Iterable[Subject], wanted: Wanted, now: datetime) -> Iterator[File]:
    match wanted.kind:
        case Kind.CSV:
            dialect = csv_export.COMMA if wanted.decimal is Decimal.COMMA else csv_export.POINT
            return csv_export.csv_files(found, wanted.deidentify, dialect)
        case Kind.XLSX:
            return xlsx_export.xlsx_files(found, wanted.deidentify, now)
        case Kind.FHIR:
            return fhir.fhir_files(found, wanted.deidentify, now)
        case Kind.BIDS:
            return bids.bids_files(found, wanted.deidentify)
        case Kind.PARQUET:
            return parquet_export.parquet_files(found, wanted.deidentify)


# -- patients ----------------------------------------------------------------------------------------------


def of_clinic(clinic: Clinic, made: Export) -> Iterator[Subject]:
    """The patients of a clinic that was looked at; what stays out is counted in ``made``."""
    lines = {line.pseudonym: line for line in clinic.patients()}

    def look(name: str) -> Course:
        line = lines[name]
        ask = made.wanted.ask(date.fromisoformat(line.first_day), date.fromisoformat(line.last_day))
        return clinic.course(name, ask)

    def read(session: str) -> Opened:
        opened = clinic.open(session)
        return Opened(opened.log, opened.measured.bouts)

    yield from _subjects(_chosen(list(lines), made, clinic.folder), look, read, made)


def _of_logs(paths: Sequence[Path], made: Export) -> Iterator[Subject]:
    logs = {log.id: (log, path) for path in paths for log in (read_log(path),)}
    records = {id_: record_of(str(path), log) for id_, (log, path) in logs.items()}

    def look(name: str) -> Course:
        mine = [record for record in records.values() if record.pseudonym == name]
        around = known_around([logs[record.id] for record in mine], mine)
        days = [record.day for record in mine]
        return course(mine, around, made.wanted.ask(min(days), max(days)))

    def read(session: str) -> Opened:
        log: SessionLog = logs[session][0]
        return Opened(log, measure(log).bouts)

    names = sorted({record.pseudonym for record in records.values()})
    yield from _subjects(_chosen(names, made, paths[0]), look, read, made)


def _chosen(names: Sequence[str], made: Export, where: Path) -> Sequence[str]:
    """By name; de-identified, by the name made up for the export, which is an order that says nothing."""
    for name in made.wanted.patients:
        if name not in names:
            raise RefusedError(str(where), name, "has no session here")
    return sorted(set(made.wanted.patients or names), key=made.called)


def _subjects(
    patients: Sequence[str],
    look: Callable[[str], Course],
    read: Callable[[str], Opened],
    made: Export,
) -> Iterator[Subject]:
    """Patients with something to export."""
    public = frozenset(protocol.id for protocol in all_protocols()) if made.wanted.deidentify else None
    some = False
    for patient in patients:
        found = look(patient)
        subject = _subject(found, made.called(patient), read, public)
        made.marked_out += len(found.sessions) - len(found.counted)
        if subject is not None:
            some = True
            yield subject
    if not some:
        raise RefusedError("export", "", NOTHING)


def _subject(
    found: Course, name: str, read: Callable[[str], Opened], public: frozenset[str] | None
) -> Subject | None:
    """``public``: protocols that a de-identified export may tell; None = it is not de-identified."""
    sessions = found.counted
    if not sessions:
        return None
    ids = [record.id for record in sessions]
    told = {id_: id_ if public is None else f"{name}-{n:03d}" for n, id_ in enumerate(ids, start=1)}
    first = sessions[0].day
    return Subject(
        names=Names(name, told, first, public),
        sessions=sessions,
        days=[day for day in found.days if day.day >= first],
        records={record.id: record for record in found.sessions},
        plans=found.plans,
        open=read,
    )


# -- writing -----------------------------------------------------------------------------------------------


def require_output(output: Path, sources: Iterable[Path]) -> None:
    """Raises RefusedError: the folder is there and not empty, or lies in what is exported."""
    if output.exists() and (not output.is_dir() or any(output.iterdir())):
        raise RefusedError(str(output), "", "is there already and is never overwritten; name a new folder")
    for source in sources:
        if source.is_dir() and output.resolve().is_relative_to(source.resolve()):
            raise RefusedError(
                str(output), "", f"lies in {source}, which is never changed; name another folder"
            )


def write(output: Path, files: Iterable[File]) -> int:
    """Write all files into ``output`` or none; how many. Raises RefusedError."""
    output = output.resolve()
    part = output.with_name(f".{output.name}.{secrets.token_hex(4)}.tmp")
    count = 0
    try:
        make_folder(part)
        for file in files:
            path = part.joinpath(*file.path.split("/"))
            make_folder(path.parent)
            write_new(path, file.data)
            count += 1
        if output.exists():
            output.rmdir()
        part.rename(output)
    except OSError as error:
        raise RefusedError(str(output), "", f"cannot be written: {plain(error)}") from None
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return count
