"""One running instance per data folder, and one writer of a file at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import platformdirs
from filelock import FileLock, Timeout

from loadtrainer.errors import RefusedError
from loadtrainer.store.files import FILE_MODE, make_folder, plain

FILE_NAME: Final = "loadtrainer.lock"
TURNS: Final = "turns"
PATIENCE_S: Final = 10.0
"""A line takes some milliseconds; a share that hangs takes longer."""


class InstanceLock:
    """Holds the data folder from :meth:`acquire` to :meth:`release`; the system frees it if we die."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = FileLock(home / FILE_NAME, mode=FILE_MODE, thread_local=False)

    def acquire(self) -> None:
        """Take the folder. Raises RefusedError where another instance has it, or it cannot be written."""
        try:
            make_folder(self._home)
            self._lock.acquire(blocking=False)
        except Timeout:
            why = "loadtrainer is already running with these data. Use its window, or close it first."
            raise RefusedError("data folder", str(self._home), why) from None
        except OSError as error:
            why = f"cannot be written: {plain(error)}. Choose another with --data-dir."
            raise RefusedError("data folder", str(self._home), why) from None

    def release(self) -> None:
        """Give the folder back."""
        self._lock.release()

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


@contextmanager
def turn(path: Path) -> Iterator[None]:
    """Write ``path`` while nobody else on this computer does that takes turns, too.

    The lock lies in the user's cache folder, never beside the file. Where there can be none, this goes on
    without: the writers of other computers are not held up by it anyway. Raises RefusedError: another writer
    has not finished for :data:`PATIENCE_S`.
    """
    name = sha256(os.path.normcase(path.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]
    place = Path(platformdirs.user_cache_dir("loadtrainer", appauthor=False)) / TURNS
    lock = FileLock(place / f"{name}.lock", timeout=PATIENCE_S, mode=FILE_MODE, thread_local=False)
    try:
        make_folder(place)
        lock.acquire()
    except Timeout:
        why = "is being written by another window of loadtrainer. Try again."
        raise RefusedError(str(path), "", why) from None
    except (OSError, NotImplementedError):
        yield
        return
    try:
        yield
    finally:
        lock.release()
