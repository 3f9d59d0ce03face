"""Append-only JSON lines, each naming the digest of the line before it in ``previous``."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from loadtrainer.core.canonical import canonical, sha256_hex
from loadtrainer.core.loading import load_model
from loadtrainer.core.model import DiskModel
from loadtrainer.core.strictjson import LOG_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import create, plain, read_capped, sync, sync_folder, write_all
from loadtrainer.store.lock import turn

LINE_CAP: Final = 64 * 1024
TRIES: Final = 20
"""So often a line is made anew because somebody else's came first."""
L = TypeVar("L", bound=DiskModel)


@dataclass(frozen=True, slots=True)
class Chained(Generic[L]):
    """``lines`` that could be read. ``head``: digest of the last of them, None = there is none.

    ``problems``: lines that could not be read or do not follow from one before, by number. ``altered``: a
    line that was whole once was changed or lost; one that was never written whole is no such line.
    ``digests``: of the lines. ``follows``: the place in ``lines`` of the one that each follows; None = none.
    ``forks``: numbers of two lines that follow the same one, as lines do that two computers wrote and a
    sync program put together. Nothing is lost there, so a fork is no problem of the file.
    """

    lines: tuple[L, ...]
    head: str | None
    problems: tuple[str, ...]
    altered: bool = False
    digests: tuple[str, ...] = ()
    follows: tuple[int | None, ...] = ()
    forks: tuple[tuple[int, int], ...] = ()


Follow = Callable[[Chained[L]], str | None]
"""The digest of the line that a new one is to follow."""


def read_chained(path: Path, model: type[L]) -> Chained[L]:
    """Read a chained file; a missing one is empty. Raises RefusedError where it cannot be read at all."""
    data = _bytes(path)
    return _parsed(data, path, model) if data is not None else Chained((), None, ())


def _bytes(path: Path) -> bytes | None:
    return read_capped(path, LOG_CAP) if path.exists() else None


class _Chain(Generic[L]):
    """Puts lines together, each behind the one it names."""

    def __init__(self) -> None:
        self.lines: list[L] = []
        self.digests: list[str] = []
        self.follows: list[int | None] = []
        self.forks: list[tuple[int, int]] = []
        self._places: dict[str | None, int | None] = {None: None}
        self._first: dict[int | None, int] = {}

    def add(self, entry: L, digest: str, number: int) -> bool:
        """Whether the line that ``entry`` names is there. ``number``: of its own line in the file."""
        previous = getattr(entry, "previous", None)
        known = previous in self._places
        place = self._places.get(previous)
        if known and self._first.setdefault(place, number) != number:
            self.forks.append((self._first[place], number))
        self._places.setdefault(digest, len(self.lines))
        self.lines.append(entry)
        self.digests.append(digest)
        self.follows.append(place)
        return known


def _parsed(data: bytes, path: Path, model: type[L]) -> Chained[L]:
    chain: _Chain[L] = _Chain()
    problems: list[str] = []
    altered = doubtful = False
    pieces = data.split(b"\n")
    for number, line in enumerate(pieces, start=1):
        if not line:
            continue
        try:
            entry = load_model(model, line, f"{path} line {number}", LINE_CAP)
        except RefusedError as error:
            torn = number == len(pieces)
            problems.append("an unfinished last line" if torn else str(error))
            doubtful = not torn
            continue
        doubtful = False
        if not chain.add(entry, sha256_hex(line), number):
            altered = True
            problems.append(f"{path} line {number}: previous: does not follow from the line before it")
    return Chained(
        tuple(chain.lines),
        chain.digests[-1] if chain.digests else None,
        tuple(problems),
        altered or doubtful,
        tuple(chain.digests),
        tuple(chain.follows),
        tuple(chain.forks),
    )


def append_chained(path: Path, entry: L, follow: Follow[L] | None = None) -> L:
    """Append ``entry`` with its ``previous`` set to the digest of the last line; synced on return.

    ``follow`` chooses another line than the last. Writers on one computer take turns; the file is read again
    where it grew meanwhile. Raises RefusedError; what stood in the file before stays as it was.
    """
    try:
        with turn(path):
            for _ in range(TRIES):
                if (made := _try(path, entry, follow)) is not None:
                    return made
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
    raise RefusedError(str(path), "", "is being written by another program all the time. Try again.")


def _try(path: Path, entry: L, follow: Follow[L] | None) -> L | None:
    """The entry as it was written; None = the file has changed since it was read, and holds it not."""
    model, data = type(entry), _bytes(path)
    kept = _parsed(data or b"", path, model)
    made = entry.model_copy(update={"previous": follow(kept) if follow else kept.head})
    line = canonical(made.model_dump(mode="json"))
    load_model(model, line, str(path), LINE_CAP)
    torn = data and not data.endswith(b"\n")
    whole = (b"\n" if torn else b"") + line + b"\n"
    if data is None:
        return made if _create(path, whole) else None
    return made if _append(path, whole, len(data)) else None


def _create(path: Path, line: bytes) -> bool:
    try:
        fd = create(path)
    except FileExistsError:
        return False
    try:
        write_all(fd, line)
        sync(fd)
        sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
    finally:
        os.close(fd)
    return True


def _append(path: Path, line: bytes, size: int) -> bool:
    """Whether ``line`` now stands behind the first ``size`` bytes; not where there were more by now."""
    fd = os.open(path, os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0))
    try:
        if os.fstat(fd).st_size != size:
            return False
        write_all(fd, line)
        sync(fd)
    except OSError:
        with suppress(OSError):
            _take_back(fd, line, size)
        raise
    finally:
        os.close(fd)
    return True


def _take_back(fd: int, line: bytes, size: int) -> None:
    """What was written of ``line`` and is said not to be kept may not stay, if it alone was added."""
    os.lseek(fd, size, os.SEEK_SET)
    added = os.read(fd, len(line) + 1)
    if added and line.startswith(added):
        os.truncate(fd, size)
