"""The only place where bytes meet the disk: whole, synced, private, or not at all.

Modes are explicit (files 0600, folders 0700), whatever the umask. Nothing is repaired or overwritten by a
failed write or read.
"""

import os
import shutil
import stat
import sys
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from loadtrainer.errors import RefusedError

FILE_MODE: Final = 0o600
FOLDER_MODE: Final = 0o700
LEAST_FREE_BYTES: Final = 100 * 1024 * 1024
"""Space wanted before a session starts; an hour at 10 Hz takes under a tenth of it."""
_REPLACE_TRIES: Final = 8
T = TypeVar("T")


def write_all(fd: int, data: bytes) -> None:
    """Write every byte: one write where the system takes it whole. Raises OSError."""
    done = os.write(fd, data)
    while done < len(data):
        more = os.write(fd, data[done:])
        if more <= 0:
            raise OSError("the disk took no more bytes")
        done += more


def sync(fd: int) -> None:
    """Wait until the file's bytes are on the medium. Never repeat it on one descriptor after an error."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
    os.fsync(fd)


def sync_folder(folder: Path) -> None:
    """Make a new name in ``folder`` lasting; systems that cannot sync a folder do it by themselves."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def create(path: Path) -> int:
    """Make a new private file, open for appending: its descriptor. Raises FileExistsError, OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
    fd = os.open(path, flags, FILE_MODE)
    _private(fd, path, FILE_MODE)
    return fd


def _private(fd: int, path: Path, mode: int) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(fd, mode)
    else:
        path.chmod(mode)


def make_folder(folder: Path) -> None:
    """Make a private folder and its parents; one that exists keeps its mode. Raises OSError."""
    missing = [p for p in (folder, *folder.parents) if not p.exists()]
    for new in reversed(missing):
        new.mkdir(mode=FOLDER_MODE, exist_ok=True)
        new.chmod(FOLDER_MODE)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist yet. Raises FileExistsError, or OSError leaving no file behind."""
    fd = create(path)
    try:
        write_all(fd, data)
        sync(fd)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    finally:
        os.close(fd)
    sync_folder(path.parent)


def write_atomic(path: Path, data: bytes) -> None:
    """Replace ``path`` in one step: afterwards the old or the new file is there, whole. Raises OSError."""
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        write_new(temporary, data)
        _replace(temporary, path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _replace(source: Path, target: Path, wait: Callable[[float], None] = time.sleep) -> None:
    """Rename over ``target``; on Windows a scanner may hold it for a moment, so try for about 2.5 s."""
    pause_s = 0.01
    for _ in range(_REPLACE_TRIES):
        try:
            source.replace(target)
        except PermissionError:
            if sys.platform != "win32":
                raise
            wait(pause_s)
            pause_s *= 2
        else:
            return
    source.replace(target)


def read_capped(path: Path, cap: int, which: str | None = None) -> bytes:
    """All bytes of a regular file of at most ``cap``. Raises RefusedError naming ``which`` or the path."""
    which = which or str(path)

    def read(fd: int, size: int) -> bytes:
        with os.fdopen(fd, "rb", closefd=False) as file:
            return file.read(cap + 1) if size > cap else file.read(size) + file.read(cap + 1 - size)

    data = _read(path, which, read)
    if len(data) > cap:
        raise RefusedError(which, "size", f"is larger than {cap // 1024} KB; no such file is this large")
    return data


def read_ends(path: Path, first: int, last: int) -> tuple[bytes, bytes]:
    """The first and the last bytes of a regular file; all of a short one and nothing. Raises RefusedError."""

    def read(fd: int, size: int) -> tuple[bytes, bytes]:
        if size <= first + last:
            return os.read(fd, first + last), b""
        head = os.read(fd, first)
        os.lseek(fd, size - last, os.SEEK_SET)
        return head, os.read(fd, last)

    return _read(path, str(path), read)


def _read(path: Path, which: str, read: Callable[[int, int], T]) -> T:
    """What ``read`` makes of an open regular file and its size. Raises RefusedError."""
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise RefusedError(which, "", f"cannot be read: {plain(error)}") from None
    try:
        state = os.fstat(fd)
        if not stat.S_ISREG(state.st_mode):
            raise RefusedError(which, "", "is not an ordinary file")
        return read(fd, state.st_size)
    except OSError as error:
        raise RefusedError(which, "", f"cannot be read: {plain(error)}") from None
    finally:
        os.close(fd)


def plain(error: Exception) -> str:
    """An error of the system in its own words, without path or number."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error) or type(error).__name__


def require_writable(
    folder: Path, least_free: int = LEAST_FREE_BYTES, free: Callable[[Path], int] | None = None
) -> None:
    """Refuse to start where a session could not be kept; makes the folder if it is missing.

    Raises RefusedError: not a folder, read-only, or fewer than ``least_free`` bytes left.
    """
    which = "data folder"
    try:
        make_folder(folder)
        if not folder.is_dir():
            raise RefusedError(which, str(folder), "is not a folder. Choose another with --data-dir.")
        probe = folder / f".{uuid.uuid4().hex}.tmp"
        write_new(probe, b"loadtrainer")
        probe.unlink()
        left = free(folder) if free else shutil.disk_usage(folder).free
    except OSError as error:
        why = f"cannot be written: {plain(error)}. No session can be kept; choose another with --data-dir."
        raise RefusedError(which, str(folder), why) from None
    if left < least_free:
        why = f"has {left // 2**20} MB left; a session wants {least_free // 2**20} MB. Free some space."
        raise RefusedError(which, str(folder), why)
