"""The days of a history as a table, for those who would rather read numbers."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from loadtrainer.core.dates import day as day_words
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import duration, load, no_data
from loadtrainer.review.model import Day
from loadtrainer.ui.labels import band, label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.calendar import of_day
from loadtrainer.ui.widgets.word_model import LEFT, WordModel

COLUMNS = ("done", "time", "mean", "band", "pain")


class DayTable(QTableView):
    """``show_days``: newest first; days with nothing planned and nothing done are left out.

    ``text_px``, ``row_px``: the size of its words and rows.
    """

    def __init__(self, text_px: float = 21, row_px: float = 44) -> None:
        super().__init__()
        self._text_px, self._row_px = text_px, row_px
        self._rows = WordModel(self)
        self.setModel(self._rows)
        self.setAccessibleName(label("history.sessions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(LEFT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        tokens = look.tokens
        self.setStyleSheet(
            f"QTableView {{ background: {tokens.surface}; color: {tokens.ink};"
            f" border: 1px solid {tokens.line}; gridline-color: {tokens.line}; }}"
            f"QTableView::item {{ padding-left: {look.px(self._row_px / 3)}px; }}"
            f"QHeaderView::section {{ background: {tokens.surface2}; color: {tokens.ink2}; border: none;"
            f" padding: {look.px(self._row_px / 6)}px {look.px(self._row_px / 3)}px; }}"
        )
        for part in (self, self.horizontalHeader()):
            part.setFont(look.font(self._text_px))
        self.verticalHeader().setDefaultSectionSize(look.px(self._row_px))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Letters are keys of the page, not a search in the table."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_days(self, days: Sequence[Day], unit: MassUnit) -> None:
        """Fill the table."""
        head = [label("history.day"), *(label(f"history.col.{key}") for key in COLUMNS)]
        self.show_rows(head, [cells(day, unit) for day in reversed(days) if day.slots])

    def show_rows(self, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Fill the table with rows of words under ``head``."""
        self._rows.show_rows(head, rows)


def cells(day: Day, unit: MassUnit) -> list[str]:
    """A day's row: day, done, time in band, mean, band, worst pain."""
    done, planned = of_day(day)
    figures = day.figures
    known = day.low_kg is not None and day.high_kg is not None
    answers = (day.pain.worst, day.pain.after, day.pain.ten_minutes, day.pain.next_morning)
    worst = max((answer for answer in answers if answer is not None), default=None)
    return [
        day_words(day.day.isoformat()),
        label("history.of", done=done, total=planned),
        duration(figures.credited_s if figures is not None else None),
        load(figures.mean_kg if figures is not None else None, unit),
        band(day.low_kg or 0.0, day.high_kg or 0.0, unit) if known else no_data(),
        str(worst) if worst is not None else no_data(),
    ]
