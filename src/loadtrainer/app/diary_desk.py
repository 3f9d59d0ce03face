"""What the window keeps between the sessions: later answers, agreements, and the care that was done."""

from collections.abc import Callable
from datetime import datetime

from loadtrainer.app.progress import ProgressBook
from loadtrainer.core.progression_asking import Agreement, Question
from loadtrainer.core.reminders import Care
from loadtrainer.settings import Settings


class DiaryAnswers:
    """A :class:`loadtrainer.ui.backend.DiaryDesk` over the data folder; ``settings``: those in use now."""

    def __init__(
        self, book: ProgressBook, settings: Callable[[], Settings], now: Callable[[], datetime]
    ) -> None:
        self._book, self._settings, self._now = book, settings, now

    def answer(self, question: Question, value: int | None) -> None:
        """Keep the answer to a question; None = it was skipped."""
        self._book.answer(question, value, self._now())

    def agree(self, agreement: Agreement) -> None:
        """Keep that the patient agreed this with the clinic."""
        self._book.agree(agreement, self._now())

    def care(self) -> tuple[Care, ...]:
        """The care that is due and not switched off."""
        settings = self._settings()
        wanted: dict[Care, bool] = {"weekly": settings.care_weekly, "monthly": settings.care_monthly}
        return self._book.care([care for care, on in wanted.items() if on], self._now())

    def care_done(self, care: Care) -> None:
        """Keep that the care was done today."""
        self._book.care_done(care, self._now())
