"""One running instance per data folder."""

from pathlib import Path
from types import TracebackType
from typing import Final, Self

from filelock import FileLock, Timeout

from loadtrainer.errors import RefusedError
from loadtrainer.store.files import FILE_MODE, make_folder, plain

FILE_NAME: Final = "loadtrainer.lock"


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
