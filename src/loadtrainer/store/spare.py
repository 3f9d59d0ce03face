"""Where recording goes on when the disk of the data folder fails, and the way back into the data folder."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import platformdirs

from loadtrainer.core.canonical import sha256_hex
from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.store.files import make_folder, plain, read_capped, write_new
from loadtrainer.store.journal import SEGMENT_SUFFIX, SUFFIX
from loadtrainer.store.journal_reader import JOURNAL_CAP

APP: Final = "loadtrainer"


def spare_folders(home: Path) -> tuple[Path, ...]:
    """Folders outside the data folder ``home`` that belong to it alone, the most lasting one first.

    The user's cache, then the system's temporary folder. Nothing is made or looked at.
    """
    key = sha256_hex(os.fsencode(home.resolve()))[:16]
    user = os.getuid() if hasattr(os, "getuid") else "user"
    roots = (
        Path(platformdirs.user_cache_dir(APP, appauthor=False)) / "journals",
        Path(tempfile.gettempdir()) / f"{APP}-{user}",
    )
    return tuple(root / key for root in roots)


def _device(path: Path) -> int:
    """The file system on which ``path`` lies, or would lie. Raises OSError."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path.stat().st_dev


def choose_spare(home: Path, device: Callable[[Path], int] = _device) -> Path | None:
    """Where a failing journal of ``home`` goes on: on another file system if there is one.

    A full disk is full for all its folders; any other folder still helps where the data folder itself is
    the matter. None = no folder that is safely ours. ``device``: which file system a path is on.
    """
    usable = [folder for folder in spare_folders(home) if _ours(folder.parent)]
    try:
        mine = device(home)
        others = [folder for folder in usable if device(folder) != mine]
    except OSError:
        others = []
    return next(iter([*others, *usable]), None)


def _ours(root: Path) -> bool:
    """Whether a folder may be made, or is nobody else's: anybody may make names in a temporary folder."""
    try:
        found = root.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and (not hasattr(os, "getuid") or found.st_uid == os.getuid())


def segment_folder(journal: Path, folders: Iterable[Path]) -> Path | None:
    """The folder that holds the second file of ``journal``: its own or one of ``folders``; None = no one."""
    name = journal.name.removesuffix(SUFFIX) + SEGMENT_SUFFIX
    return next((folder for folder in (journal.parent, *folders) if (folder / name).is_file()), None)


def bring_home(folders: Iterable[Path], sessions: Path) -> list[str]:
    """Move the journals in ``folders`` into ``sessions``; returns in words which stay where they are.

    Nothing is overwritten: a file is removed only once the same bytes are in ``sessions``.
    """
    said = []
    for folder in folders:
        for path in sorted([*folder.glob(f"*{SUFFIX}"), *folder.glob(f"*{SEGMENT_SUFFIX}")]):
            try:
                _move(path, sessions / path.name)
            except LoadtrainerError as error:
                said.append(str(error))
            except OSError as error:
                said.append(f"{path}: cannot be moved to {sessions}: {plain(error)}. It stays as it is.")
    return said


def _move(path: Path, target: Path) -> None:
    data = read_capped(path, JOURNAL_CAP)
    if not target.exists():
        make_folder(target.parent)
        write_new(target, data)
    elif read_capped(target, JOURNAL_CAP) != data:
        raise RefusedError(str(path), "", f"differs from {target}; both stay as they are")
    path.unlink()
