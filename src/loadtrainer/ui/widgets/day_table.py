"""The days of a history as a table, for those who would rather read numbers."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from loadtrainer.core.dates import day as day_words
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import duration, load, no_data
from loadtrainer.review.model import Day
from loadtrainer.ui.labels import band, label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.calendar import of_day
from loadtrainer.ui.widgets.paint import Type
from loadtrainer.ui.widgets.word_model import LEFT, WordModel

COLUMNS = ("done", "time", "mean", "band", "pain")


class DayTable(QTableView):
    """``show_days``: newest first; days with nothing planned and nothing done are left out.

    ``text_px``, ``row_px``: the size of its words and rows. ``folds``: two columns share one, the second's
    words below the first's, where all of them side by side are too wide; a table is not scrolled sideways.
    """

    def __init__(self, text_px: float = 21, row_px: float = 44, folds: bool = False) -> None:
        super().__init__()
        self._text_px, self._row_px, self._folds = text_px, row_px, folds
        self._look = Look()
        self._words: list[list[str]] = []
        self.folded = False
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
        self._look, tokens = look, look.tokens
        self.setStyleSheet(
            f"QTableView {{ background: {tokens.surface}; color: {tokens.ink};"
            f" border: 1px solid {tokens.line}; gridline-color: {tokens.line}; }}"
            f"QTableView::item {{ padding-left: {look.px(self._row_px / 3)}px; }}"
            f"QHeaderView::section {{ background: {tokens.surface2}; color: {tokens.ink2}; border: none;"
            f" padding: {look.px(self._row_px / 6)}px {look.px(self._row_px / 3)}px; }}"
        )
        for part in (self, self.horizontalHeader()):
            part.setFont(look.font(self._text_px))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may have room for all columns, or not."""
        super().resizeEvent(event)
        if self._folds and self.folded is not self._too_wide():
            self._fill()

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
        self._words = [list(head), *(list(row) for row in rows)]
        self._fill()

    def _fill(self) -> None:
        """Put the words into columns that fit."""
        self.folded = self._folds and self._too_wide()
        head, *rows = [pairs(row) for row in self._words] if self.folded else self._words or [[]]
        height = self._row_px + (1.3 * self._text_px if self.folded else 0.0)
        self.verticalHeader().setDefaultSectionSize(self._look.px(height))
        self._rows.show_rows(head, rows)

    def _too_wide(self) -> bool:
        """Whether the columns, each as wide as its words, have no room side by side."""
        style, beside = Type(self._look, self._text_px, 400), self._look.px(0.8 * self._row_px)
        columns = zip(*self._words, strict=True)
        wide = sum(max(map(style.width, column)) + beside for column in columns)
        return wide > self.viewport().width()


def pairs(row: Sequence[str]) -> list[str]:
    """Every two words as one of two lines."""
    return ["\n".join(row[at : at + 2]) for at in range(0, len(row), 2)]


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
