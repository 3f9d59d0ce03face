"""Where a data set lies: a folder a table, in it a folder a month, and one file that says whose it is.

A table is replaced whole: the new one is complete beside the old before they change places.
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import file_digest
from pathlib import Path
from typing import Final, Literal

from filelock import FileLock, Timeout
from pydantic import Field

from loadtrainer.core.loading import load_model
from loadtrainer.core.model import DiskModel
from loadtrainer.errors import RefusedError
from loadtrainer.review.cohort.columns import TABLES
from loadtrainer.review.columns import Kind, Table
from loadtrainer.store.files import make_folder, plain, read_capped, write_atomic

MANIFEST: Final = "loadtrainer-cohort.json"
MANIFEST_CAP: Final = 4 * 1024 * 1024
PATIENTS: Final = "loadtrainer-patients.parquet"
"""What each patient's rows were made from, so that only those are made anew that would differ."""
AGAIN: Final = "write it again with loadtrainer cohort"
BUILDING: Final = ".building"
OLD: Final = ".old"
LOCK: Final = ".lock"
TYPES: Final[dict[Kind, str]] = {
    "text": "STRING",
    "integer": "BIGINT",
    "real": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
"""Names of types that DuckDB and Spark share."""


class FileState(DiskModel):
    """What a file of a data set was when it was written."""

    size: int
    sha256: str


class Manifest(DiskModel):
    """What a data set is. ``made_by``: version of its columns; ``marked``: marked sessions are in it.

    ``whole``: its tables belong together; False = replacing them was interrupted. ``files``: all of its
    tables, by path: one that went away would answer as if its months had never been.
    """

    format: Literal["loadtrainer.cohort"] = "loadtrainer.cohort"
    version: Literal[1] = 1
    made_by: str
    marked: bool
    whole: bool
    files: dict[str, FileState] = Field(default_factory=dict)


def manifest_of(place: Path) -> Manifest | None:
    """What lies in ``place``; None = no data set. Raises RefusedError: it cannot be read."""
    path = place / MANIFEST
    if not path.exists():
        return None
    return load_model(Manifest, read_capped(path, MANIFEST_CAP), str(path), MANIFEST_CAP)


def require_whole(place: Path) -> Manifest:
    """Raises RefusedError: no data set lies in ``place``, or one whose tables do not belong together."""
    found = manifest_of(place)
    if found is None:
        raise RefusedError(str(place), "", "is no data set; loadtrainer cohort FOLDER -o DIR writes one")
    if not found.whole:
        raise RefusedError(str(place), "", f"was not finished; {AGAIN}")
    sizes = {name: (place / name).stat().st_size for name in _names(place)}
    for name in sorted(sizes.keys() | found.files.keys()):
        if name not in found.files or sizes.get(name) != found.files[name].size:
            raise RefusedError(str(place), name, f"is missing, new or altered; {AGAIN}")
    return found


def altered(place: Path, manifest: Manifest) -> str | None:
    """The first file that is not as it was written, to the byte; None = all are. Raises OSError."""
    now = _states(place)
    names = sorted(now.keys() | manifest.files.keys())
    return next((name for name in names if now.get(name) != manifest.files.get(name)), None)


def _names(place: Path) -> list[str]:
    found = [path for table in TABLES for path in files(place, table)]
    found += [path for path in (place / PATIENTS,) if path.exists()]
    return [path.relative_to(place).as_posix() for path in found]


def _states(place: Path) -> dict[str, FileState]:
    made = {}
    for name in _names(place):
        with (place / name).open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
            made[name] = FileState(size=file.tell(), sha256=digest)
    return made


@contextmanager
def held(place: Path, manifest: Manifest) -> Iterator[Path]:
    """Makes ``place`` ours and keeps others from writing it; yields an empty folder to build in.

    The folder is removed afterwards. Raises RefusedError.
    """
    building = place / BUILDING
    try:
        make_folder(place)
        with FileLock(place / LOCK, timeout=0):
            shutil.rmtree(building, ignore_errors=True)
            make_folder(building)
            if not (place / MANIFEST).exists():
                _say(place, manifest.model_copy(update={"whole": False}))
            try:
                yield building
            finally:
                shutil.rmtree(building, ignore_errors=True)
    except Timeout:
        raise RefusedError(str(place), "", "is being written by another loadtrainer; wait for it") from None
    except OSError as error:
        raise RefusedError(str(place), "", f"cannot be written: {plain(error)}") from None


def replace_tables(place: Path, building: Path, manifest: Manifest) -> None:
    """Put the tables of ``building`` in the place of the old ones. Raises OSError."""
    _say(place, manifest.model_copy(update={"whole": False}))
    for table in TABLES:
        new, now, old = building / table.name, place / table.name, building / f"{table.name}{OLD}"
        make_folder(new)
        if now.exists():
            now.rename(old)
        try:
            new.rename(now)
        except OSError:
            with suppress(OSError):
                old.rename(now)
            raise
    (building / PATIENTS).replace(place / PATIENTS)
    _say(place, manifest.model_copy(update={"files": _states(place)}))


def _say(place: Path, manifest: Manifest) -> None:
    write_atomic(place / MANIFEST, manifest.model_dump_json(indent=1).encode() + b"\n")


def files(place: Path, table: Table) -> list[Path]:
    """The files of a table, by month."""
    return sorted((place / table.name).glob("month=*/*.parquet"))


def quoted(path: Path) -> str:
    """For a text of SQL."""
    return str(path).replace("'", "''")


def reading(paths: Sequence[Path]) -> str:
    """The files as a table of DuckDB, the month from the folder's name."""
    listed = ", ".join(f"'{quoted(path)}'" for path in paths)
    return f"read_parquet([{listed}], hive_partitioning = true, hive_types = {{month: BIGINT}})"


def empty(table: Table) -> str:
    """A query for a table without rows, in the SQL of both engines."""
    columns = ", ".join(f"CAST(NULL AS {TYPES[c.kind]}) AS {c.name}" for c in table.columns)
    return f"SELECT {columns} WHERE 1 = 0"


def link(files: list[Path], folder: Path) -> None:
    """Take over files that did not change: by a second name where the disk can, else as copies."""
    for file in files:
        to = folder / file.parent.name / file.name
        make_folder(to.parent)
        try:
            to.hardlink_to(file)
        except OSError:
            shutil.copy2(file, to)
