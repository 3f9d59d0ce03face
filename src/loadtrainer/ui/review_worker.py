"""Reads for the review window on one thread of its own, so that the window never waits."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from loadtrainer.errors import LoadtrainerError

logger = logging.getLogger(__name__)

SETTLE_MS: Final = 1000
"""A folder that changes is looked at once it has been quiet for so long."""
LOOK_MS: Final = 30_000
"""A folder is looked at this often in any case: not every disk tells of changes."""
T = TypeVar("T")


class Worker(QObject):
    """Does one job after the other. ``waiting``: how many were asked for and have not come back yet."""

    _back = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "review")
        self._stopped = False
        self.waiting = 0
        self._back.connect(self._deliver)

    def do(
        self, job: Callable[[], T], then: Callable[[T], None], failed: Callable[[LoadtrainerError], None]
    ) -> None:
        """Do ``job`` on the thread, then ``then`` with its result here; ``failed`` where it is refused."""
        if not self._stopped:
            self.waiting += 1
            self._thread.submit(self._run, job, then, failed)

    def _run(self, job: Callable[[], Any], then: Callable[..., None], failed: Callable[..., None]) -> None:
        try:
            result, to = job(), then
        except LoadtrainerError as error:
            result, to = error, failed
        except Exception as error:
            logger.exception("a job of the review failed")
            result, to = error, _raise
        if not self._stopped:
            self._back.emit(to, result)

    def _deliver(self, to: Callable[[Any], None], result: object) -> None:
        self.waiting -= 1
        if not self._stopped:
            to(result)

    def stop(self, last: Callable[[], None]) -> None:
        """Do nothing more but ``last``, and wait until it is done."""
        if not self._stopped:
            self._stopped = True
            self._thread.submit(last)
            self._thread.shutdown(wait=True, cancel_futures=False)


def _raise(error: Exception) -> None:
    raise error


class Steps(QObject):
    """Takes the steps of a generator one by one on the worker, so that other jobs get in between.

    ``step(done, total)``, ``over()``, ``refused(LoadtrainerError)``.
    """

    step = Signal(int, int)
    over = Signal()
    refused = Signal(object)

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker)
        self._worker = worker
        self._run = 0
        self.running = False

    def begin(self, make: Callable[[], Iterator[tuple[int, int]]]) -> None:
        """Begin with a new generator; what is left of the one before is dropped."""
        self._run += 1
        self.running = True
        run, steps = self._run, None

        def take() -> tuple[int, int] | None:
            nonlocal steps
            if run != self._run:
                return None
            try:
                steps = make() if steps is None else steps
                return next(steps, None)
            except Exception:
                self.running = False
                raise

        def took(found: tuple[int, int] | None) -> None:
            if run != self._run:
                return
            if found is None:
                self.running = False
                self.over.emit()
                return
            self.step.emit(*found)
            if run == self._run:
                self._worker.do(take, took, lost)

        def lost(error: LoadtrainerError) -> None:
            if run == self._run:
                self.running = False
                self.refused.emit(error)

        self._worker.do(take, took, lost)

    def drop(self) -> None:
        """Take no further step."""
        self._run += 1
        self.running = False


class Watch(QObject):
    """Tells by ``changed`` that a folder may hold something new."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._settle, self._look = QTimer(self), QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._look.setInterval(LOOK_MS)
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        for timer in (self._settle, self._look):
            timer.timeout.connect(self.changed)

    def follow(self, places: list[str]) -> None:
        """Watch these folders and no others."""
        old = set(self._watcher.directories())
        if gone := sorted(old - set(places)):
            self._watcher.removePaths(gone)
        if new := sorted(set(places) - old):
            self._watcher.addPaths(new)
        self._look.start()

    def stop(self) -> None:
        """Watch nothing."""
        self._settle.stop()
        self._look.stop()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
