"""Weeks of days, each with a square for every planned session."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.dates import day as day_words
from loadtrainer.review.model import Day, Done
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen, rounded
from loadtrainer.ui.widgets.session_squares import HEIGHT, paint_square

HEAD_PX: Final = 30.0
CELL_PX: Final = 84.0
GAP_PX: Final = 7.0
WEEK: Final = 7


def counted(days: Sequence[Day]) -> tuple[int, int, int]:
    """Sessions done (also shorter ones), of them shorter, and planned so far."""
    squares = [slot.done for day in days for slot in day.slots]
    done = sum(mark in (Done.FULL, Done.PART) for mark in squares)
    planned = sum(mark is not Done.DUE and mark is not Done.EXTRA for mark in squares)
    return done, squares.count(Done.PART), planned


def of_day(day: Day) -> tuple[int, int]:
    """Sessions done, and planned in all, of one day."""
    done, _, _ = counted([day])
    return done, sum(slot.done is not Done.EXTRA for slot in day.slots)


class Calendar(QWidget):
    """``show_days``: whole weeks from a Monday on. ``today`` gets a frame; days after it are grey."""

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[Day] = ()
        self._today = date.min
        self._later = 0
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(label("history.empty"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_days(self, days: Sequence[Day], today: date, later: int) -> None:
        """Show these days. ``later``: sessions planned on each day after ``today``."""
        self._days, self._today, self._later = days, today, later
        said = [_said(day) for day in days if day.slots]
        self.setAccessibleName(". ".join(said) or label("history.empty"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A row a week."""
        weeks = max(1, -(-len(self._days) // WEEK))
        height = HEAD_PX + weeks * CELL_PX + (weeks - 1) * GAP_PX
        return QSize(self._look.px(420), self._look.px(height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No week is cut."""
        return QSize(self._look.px(350), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the names of the days, then the weeks."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s = self._look, self._look.s
        width = (self.width() - (WEEK - 1) * GAP_PX * s) / WEEK
        head = Type(look, 19, 600)
        for column in range(WEEK):
            x = column * (width + GAP_PX * s) + width / 2
            words = label(f"weekday.short.{column + 1}")
            head.draw(p, x, head.baseline(10 * s), words, look.colour("ink2"), "middle")
        for place, day in enumerate(self._days):
            row, column = divmod(place, WEEK)
            top = (HEAD_PX + row * (CELL_PX + GAP_PX)) * s
            self._paint_day(p, day, QRectF(column * (width + GAP_PX * s), top, width, CELL_PX * s))
        p.end()

    def _paint_day(self, p: QPainter, day: Day, cell: QRectF) -> None:
        look, s = self._look, self._look.s
        now, later = day.day == self._today, day.day > self._today
        inner = cell.adjusted(1.5 * s, 1.5 * s, -1.5 * s, -1.5 * s)
        p.fillPath(rounded(inner, 10 * s), look.colour("surface"))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(pen(look.colour("ink" if now else "line"), (3 if now else 1) * s))
        p.drawPath(rounded(inner, 10 * s))
        number = Type(look, 19, 700 if now else 600)
        ink = look.colour("ink3" if later else "ink")
        number.draw(p, cell.left() + 10 * s, number.baseline(cell.top() + 18 * s), str(day.day.day), ink)
        marks = [Done.DUE] * self._later if later else [slot.done for slot in day.slots]
        self._paint_squares(p, marks, cell)

    def _paint_squares(self, p: QPainter, marks: list[Done], cell: QRectF) -> None:
        s = self._look.s
        if not marks:
            return
        room = cell.width() - 20 * s
        width = min(24 * s, (room - (len(marks) - 1) * 5 * s) / len(marks))
        for place, mark in enumerate(marks):
            box = QRectF(
                cell.left() + 10 * s + place * (width + 5 * s), cell.top() + 33 * s, width, width * HEIGHT
            )
            paint_square(p, self._look, box, mark)


def _said(day: Day) -> str:
    done, planned = of_day(day)
    return label("history.day.says", day=day_words(day.day.isoformat()), done=done, planned=planned)
