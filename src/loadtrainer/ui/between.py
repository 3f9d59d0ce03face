"""What goes on between the sessions: questions that fall due, answers to keep, reminders."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from loadtrainer.core.progression_asking import Question
from loadtrainer.core.reminders import CARES
from loadtrainer.errors import LoadtrainerError
from loadtrainer.ui.backend import Backend, Finished
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.summary import Summary
from loadtrainer.ui.pages.today import Today

LOOK_MS: Final = 20_000
"""How often it is looked what is due: a question of ten minutes may be so much late."""


class Between(QObject):
    """Keeps Today and the summary up to date while they are shown, and what is answered on them."""

    def __init__(self, backend: Backend, today: Today, summary: Summary, parent: QObject) -> None:
        super().__init__(parent)
        self._backend, self._today, self._summary = backend, today, summary
        self._session: str | None = None
        today.answered.connect(self._answer)
        today.agreed.connect(lambda agreement: self._keep(lambda: backend.diary.agree(agreement)))
        today.care_done.connect(self._care_done)
        self.timer = QTimer(self)
        self.timer.setObjectName("between")
        self.timer.setInterval(LOOK_MS)
        self.timer.timeout.connect(self.look)

    def stop(self) -> None:
        """The window closes: look no more."""
        self.timer.stop()

    def show(self) -> None:
        """Show Today as the data folder stands now."""
        backend = self._backend
        self._today.show_plans(backend.plans(), backend.source_tag, backend.sound(), backend.recovered())
        self._today.show_care(backend.diary.care())
        self.timer.start()

    def finished(self, finished: Finished) -> None:
        """The summary is about this session."""
        self._session = finished.log.id

    def look(self) -> None:
        """See what is due on the page that is up."""
        if self._today.isVisible():
            self._look_today()
        elif self._summary.isVisible() and self._session is not None:
            asked = [view.question for view in self._backend.plans()]
            due = next((q for q in asked if q is not None and q.session == self._session), None)
            if due is not None and not due.first:
                self._summary.ask_ten_minutes()

    def _look_today(self) -> None:
        """Only what changed is shown anew, so that nothing moves under a hand."""
        if self._backend.plans() != self._today.views():
            waited = self._today.question()
            self.show()
            if self._today.question() != waited:
                self._today.enter()

    def _answer(self, question: Question, value: int | None) -> None:
        self._keep(lambda: self._backend.diary.answer(question, value))

    def _care_done(self, name: str) -> None:
        care = next(care for care in CARES if care == name)
        self._keep(lambda: self._backend.diary.care_done(care))

    def _keep(self, keep: Callable[[], None]) -> None:
        """Keep an answer and show what follows from it; say so where it cannot be kept."""
        why = ""
        try:
            keep()
        except LoadtrainerError as error:
            why = f"{label('today.unkept')} {error}"
        self.show()
        if why:
            self._today.say_notice(why)
        self._today.enter()
