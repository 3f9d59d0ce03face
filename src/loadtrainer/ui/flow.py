"""Follows one session for the window: polls its snapshots, notices silence, waits for the log."""

import logging
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.errors import LoadtrainerError
from loadtrainer.ui.backend import Backend, BeforeAnswers, PlanView

logger = logging.getLogger(__name__)

POLL_MS: Final = 16
SILENT_S: Final = 1.0


class Following(Enum):
    """What the flow waits for."""

    NOTHING = auto()
    SESSION = auto()
    LOG = auto()
    END = auto()
    """Given up by the person: the link is being closed."""


class SessionFlow(QObject):
    """One session as signals.

    ``started()``: it is being prepared. ``shown(Snapshot)``, ``silent(seconds)``: paint this.
    ``over(Snapshot)``: it ended, and ``finished(Finished)`` or ``failed()`` follows. ``gone()``: it ended and
    nothing was kept.
    """

    started = Signal()
    shown = Signal(object)
    silent = Signal(float)
    over = Signal(object)
    finished = Signal(object)
    failed = Signal()
    gone = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._waiting: tuple[PlanView, BeforeAnswers] | None = None
        self.following = Following.NOTHING
        self.timer = QTimer(self)
        self.timer.setObjectName("poll")
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(POLL_MS)
        self.timer.timeout.connect(self.tick)

    def begin(self, view: PlanView, answers: BeforeAnswers) -> None:
        """Prepare a session, at once or as soon as the one before has closed its link."""
        if self.following is Following.END and self._backend.running():
            self._waiting = (view, answers)
            return
        self._waiting = None
        self._backend.prepare(view, answers)
        self._follow(Following.SESSION)
        self.started.emit()

    def give_up(self) -> None:
        """Stop the preparation; its link closes in the background."""
        self._waiting = None
        self._backend.send(CommandKind.STOP)
        self._follow(Following.END)

    def stop(self) -> None:
        """Poll no more."""
        self._follow(Following.NOTHING)

    def tick(self) -> None:
        """Take what came since the last time."""
        snapshots = self._backend.poll()
        if self.following is Following.END:
            self._await_end()
            return
        self._take(snapshots)
        if self.following is Following.SESSION:
            self._watch()
        if self.following is Following.LOG:
            self._await_log()

    def _follow(self, what: Following) -> None:
        self.following = what
        if what is Following.NOTHING:
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start()

    def _take(self, snapshots: list[Snapshot]) -> None:
        for snapshot in snapshots:
            if self.following is not Following.SESSION:
                return
            if snapshot.phase is not Phase.SEALED:
                self.shown.emit(snapshot)
            elif snapshot.ended is None:
                self._follow(Following.NOTHING)
                self.gone.emit()
            else:
                self._follow(Following.LOG)
                self.over.emit(snapshot)

    def _watch(self) -> None:
        if self._backend.running():
            silent_s = self._backend.silent_s()
            if silent_s >= SILENT_S:
                self.silent.emit(silent_s)
            return
        # It may have ended between the poll and the question: its last words come first.
        self._take(self._backend.poll())
        if self.following is Following.SESSION:
            self._follow(Following.NOTHING)
            self.gone.emit()

    def _await_log(self) -> None:
        running = self._backend.running()
        try:
            finished = self._backend.finished()
        except LoadtrainerError:
            logger.exception("the log of the session that just ended does not read back")
            self._follow(Following.NOTHING)
            self.failed.emit()
            return
        if finished is not None:
            self._follow(Following.NOTHING)
            self.finished.emit(finished)
        elif not running:
            self._follow(Following.NOTHING)
            self.failed.emit()

    def _await_end(self) -> None:
        if self._backend.running():
            # Said again: the first one is lost where the session had not begun to listen.
            self._backend.send(CommandKind.STOP)
            return
        self._follow(Following.NOTHING)
        if self._waiting is not None:
            self.begin(*self._waiting)
