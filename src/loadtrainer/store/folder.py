"""What lies in a reviewed folder: logs, diaries, decisions, journals. It is only ever read."""

import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from loadtrainer.store.diary import DECISIONS_NAME, DIARY_NAME
from loadtrainer.store.files import plain
from loadtrainer.store.sessions import SUFFIX

COPY: Final = re.compile(r"(?is)(?:decisions|diary)\W.*\.jsonl|[^.].*\.session\b.*\.json")
"""As "decisions (conflicted copy 2026-11-24).jsonl", "x.session.sync-conflict-1.json", "diary (1).jsonl"."""


@dataclass(frozen=True, slots=True)
class Found:
    """One log. ``file``: its path in the folder, with ``/``; ``size``, ``changed_ns``: as the disk tells."""

    file: str
    path: Path
    size: int
    changed_ns: int


@dataclass(slots=True)
class Contents:
    """A folder and all folders in it. ``others``: how many further files lie there.

    ``copies``: files that sync programs and file managers name so beside the one they could not replace.
    ``packed``: ZIP files with logs inside, by their paths in the folder; nothing is unpacked.
    ``problems``: (path in the folder, why) of what could not be looked at; a folder's path ends with ``/``.
    ``unnamed``: logs and folders whose names are no text, so that no list and no index can hold them.
    ``lost``: why the folder itself could not be looked at; "" = it was.
    """

    logs: list[Found] = field(default_factory=list)
    diaries: list[Path] = field(default_factory=list)
    decisions: list[Path] = field(default_factory=list)
    packed: list[str] = field(default_factory=list)
    copies: list[str] = field(default_factory=list)
    others: int = 0
    problems: list[tuple[str, str]] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)
    lost: str = ""


def look(folder: Path, leave_out: Path | None = None) -> Contents:
    """Everything under ``folder``; links to folders are not followed. ``leave_out``: a folder to pass by."""
    found = Contents()
    for place, entries in _walk(folder, leave_out, found):
        for entry in entries:
            try:
                _sort(place, entry, found)
            except OSError as error:
                found.problems.append((place + entry.name, plain(error)))
    return found


def _walk(
    folder: Path, leave_out: Path | None, found: Contents
) -> Iterator[tuple[str, list["os.DirEntry[str]"]]]:
    """Each folder, as the start of the paths in it, with its entries by name."""
    waiting = [""]
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(folder / place) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            if place:
                found.problems.append((place, plain(error)))
            else:
                found.lost = plain(error)
            continue
        entries = [entry for entry in entries if _named(place, entry, found)]
        yield place, entries
        inner = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
        waiting += [f"{place}{e.name}/" for e in reversed(inner) if Path(e.path) != leave_out]


def _named(place: str, entry: "os.DirEntry[str]", found: Contents) -> bool:
    """Whether the name of ``entry`` is text, which on some systems it need not be."""
    try:
        entry.name.encode()
    except UnicodeEncodeError:
        if entry.name.endswith(SUFFIX) or entry.is_dir(follow_symlinks=False):
            found.unnamed.append(place + entry.name.encode(errors="backslashreplace").decode())
        else:
            found.others += 1
        return False
    return True


def _sort(place: str, entry: "os.DirEntry[str]", found: Contents) -> None:
    name = entry.name
    if not entry.is_file():
        if name.endswith(SUFFIX) and not name.startswith(".") and not entry.is_dir():
            found.problems.append((place + name, "it is not an ordinary file"))
    elif name.endswith(SUFFIX) and not name.startswith("."):
        state = entry.stat()
        found.logs.append(Found(place + name, Path(entry.path), state.st_size, state.st_mtime_ns))
    elif name == DIARY_NAME:
        found.diaries.append(Path(entry.path))
    elif name == DECISIONS_NAME:
        found.decisions.append(Path(entry.path))
    elif name.lower().endswith(".zip") and _holds_logs(entry.path):
        found.packed.append(place + name)
    elif COPY.fullmatch(name):
        found.copies.append(place + name)
    else:
        found.others += 1


def _holds_logs(path: str) -> bool:
    """Whether a ZIP file lists a session log, as one does that a patient shared."""
    with (
        suppress(OSError, ValueError, zipfile.BadZipFile, NotImplementedError),
        zipfile.ZipFile(path) as packed,
    ):
        return any(name.endswith(SUFFIX) for name in packed.namelist())
    return False
