"""Append-only JSON lines, each naming the digest of the line before it in ``previous``."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from loadtrainer.core.canonical import canonical, sha256_hex
from loadtrainer.core.loading import load_model
from loadtrainer.core.model import DiskModel
from loadtrainer.core.strictjson import LOG_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import create, plain, read_capped, sync, sync_folder, write_all

LINE_CAP: Final = 64 * 1024
L = TypeVar("L", bound=DiskModel)


@dataclass(frozen=True, slots=True)
class Chained(Generic[L]):
    """``lines`` that could be read. ``head``: digest of the last of them, None = there is none.

    ``problems``: lines that could not be read or do not follow from the one before, by number. ``altered``: a
    line that was whole once was changed or lost; one that was never written whole is no such line.
    """

    lines: tuple[L, ...]
    head: str | None
    problems: tuple[str, ...]
    altered: bool = False


def read_chained(path: Path, model: type[L]) -> Chained[L]:
    """Read a chained file; a missing one is empty. Raises RefusedError where it cannot be read at all."""
    if not path.exists():
        return Chained((), None, ())
    lines: list[L] = []
    problems: list[str] = []
    head: str | None = None
    altered = doubtful = False
    pieces = read_capped(path, LOG_CAP).split(b"\n")
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
        if getattr(entry, "previous", None) != head:
            altered = True
            problems.append(f"{path} line {number}: previous: does not follow from the line before it")
        lines.append(entry)
        head = sha256_hex(line)
    return Chained(tuple(lines), head, tuple(problems), altered or doubtful)


def append_chained(path: Path, entry: L) -> L:
    """Append ``entry`` with its ``previous`` set to the digest of the last line; synced on return.

    Raises RefusedError; what stood in the file before stays as it was.
    """
    model = type(entry)
    made = entry.model_copy(update={"previous": read_chained(path, model).head})
    line = canonical(made.model_dump(mode="json"))
    load_model(model, line, str(path), LINE_CAP)
    try:
        _append(path, line + b"\n")
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
    return made


def _append(path: Path, line: bytes) -> None:
    new = not path.exists()
    fd = create(path) if new else os.open(path, os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0))
    try:
        if not new and not _ends_whole(fd):
            line = b"\n" + line
        write_all(fd, line)
        sync(fd)
    finally:
        os.close(fd)
    if new:
        sync_folder(path.parent)


def _ends_whole(fd: int) -> bool:
    """Whether the file ends with a whole line, so that a new one does not join a torn one."""
    size = os.lseek(fd, 0, os.SEEK_END)
    if size == 0:
        return True
    os.lseek(fd, size - 1, os.SEEK_SET)
    return os.read(fd, 1) == b"\n"
