"""Charts of a period: the sessions of each day, minutes in band, and pain; all above the same days."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from loadtrainer.core.words import say
from loadtrainer.review.charts_days import idle
from loadtrainer.review.model import Day, DayPain, Done
from loadtrainer.review.svg import nice_steps
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.day_chart import DayChart
from loadtrainer.ui.widgets.history_legend import Legend, Sign, cross_sign, mean_sign, over_sign, plan_sign
from loadtrainer.ui.widgets.paint import Type, pen
from loadtrainer.ui.widgets.session_squares import HEIGHT, paint_square

SQUARE_PX: Final = 16.0
MOST_PAIN: Final = 10.0


class Strip(DayChart):
    """A square for every session, the days below. ``chosen(str)``: one with a log was clicked."""

    chosen = Signal(str)

    def __init__(self, text_px: float) -> None:
        super().__init__(text_px)
        self._session = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("report.strip"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row of squares and the days."""
        return QSize(self._look.px(300), self._look.px(SQUARE_PX * HEIGHT + self._text_px + 18))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of its height."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def show_days(self, days: Sequence[Day], session: str) -> None:
        """Paint these days; the square of ``session`` gets a frame."""
        self._days, self._session = days, session
        squares = [slot.done for day in days for slot in day.slots]
        counts = {key: squares.count(Done(key)) for key in ("full", "part", "missed")}
        self.setAccessibleName(f"{say('report.strip')}. {say('report.strip.says', **counts)}")
        self.update()

    def _boxes(self) -> list[tuple[QRectF, Done, str | None]]:
        s, found = self._look.s, []
        for place, day in enumerate(self._days):
            step, count = self._x(1) - self._x(0), max(len(day.slots), 1)
            wide = min(SQUARE_PX * s, (step - 3 * s) / count - s)
            left = self._x(place + 0.5) - count * (wide + s) / 2
            for number, slot in enumerate(day.slots):
                box = QRectF(left + number * (wide + s), 3 * s, wide, SQUARE_PX * HEIGHT * s)
                found.append((box, slot.done, slot.session))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint squares and days."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s = self._look, self._look.s
        for box, done, session in self._boxes():
            paint_square(p, look, box, done)
            if session is not None and session == self._session:
                p.setPen(pen(look.colour("ink"), 2.5 * s))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawRoundedRect(box.adjusted(-s, -s, s, s), 4 * s, 4 * s)
        self._dates(p, Type(look, self._text_px, 400))
        p.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the session of a square."""
        at = event.position()
        for box, _, session in self._boxes():
            if session is not None and box.adjusted(-2, -3, 2, 3).contains(at):
                self.chosen.emit(session)


class DoseBars(DayChart):
    """Credited minutes of each day as a bar; what the plan asks for as a dashed line."""

    def __init__(self, text_px: float) -> None:
        super().__init__(text_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(label("review.dose"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Flat."""
        return QSize(self._look.px(300), self._look.px(92))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(200), self._look.px(80))

    def show_days(self, days: Sequence[Day]) -> None:
        """Paint these days."""
        self._days = days
        done = sum(day.figures is not None and day.figures.credited_s > 0 for day in days)
        self.setAccessibleName(label("review.dose.says", count=done))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint grid, bars and the plan."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, plot = self._look, self._look.s, self._plot()
        done = [day.figures.credited_s / 60 if day.figures is not None else 0.0 for day in self._days]
        ticks = nice_steps(max([1.0, *done, *(day.prescribed_s / 60 for day in self._days)]), 2)
        self._top = ticks[-1]
        self._grid(p, ticks)
        step = self._x(1) - self._x(0)
        for place, minutes in enumerate(done):
            if minutes > 0:
                wide = min(30 * s, 0.6 * step)
                top = self._y(minutes)
                bar = QRectF(self._x(place + 0.5) - wide / 2, top, wide, plot.bottom() - top)
                p.fillRect(bar, look.colour("in_band"))
        p.setPen(pen(look.colour("ink"), 2 * s, (5 * s, 3 * s)))
        for place, day in enumerate(self._days):
            if day.prescribed_s > 0:
                y = self._y(day.prescribed_s / 60)
                p.drawLine(QPointF(self._x(place), y), QPointF(self._x(place + 1), y))
        p.end()


class PainPlot(DayChart):
    """Pain before as a ring, the worst answer as a square, the plan's rule dashed."""

    def __init__(self, text_px: float) -> None:
        super().__init__(text_px)
        self._rule: int | None = None
        self._top = MOST_PAIN
        self.setAccessibleName(label("review.load.pain"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Flatter than the loads above."""
        return QSize(self._look.px(300), self._look.px(100))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(200), self._look.px(90))

    def show_days(self, days: Sequence[Day], rule: int | None) -> None:
        """Paint these days. ``rule``: from where on the plan holds the load; None = it has no such rule."""
        self._days, self._rule = days, rule
        known = sum(worst_pain(day.pain) is not None for day in days)
        self.setAccessibleName(label("review.pain.says", count=known))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint grid, rule and answers."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, plot = self._look, self._look.s, self._plot()
        self._grid(p, (0, 5, MOST_PAIN))
        if self._rule is not None:
            y = self._y(self._rule)
            p.setPen(pen(look.colour("ink2"), 1.5 * s, (5 * s, 4 * s)))
            p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        for place, day in enumerate(self._days):
            self._answers(p, self._x(place + 0.5), day.pain)
        p.end()

    def _answers(self, p: QPainter, x: float, pain: DayPain) -> None:
        look, s, worst = self._look, self._look.s, worst_pain(pain)
        if worst is not None and pain.before is not None:
            p.setPen(pen(look.colour("ink"), 1.5 * s))
            p.drawLine(QPointF(x, self._y(worst)), QPointF(x, self._y(pain.before)))
        if worst is not None:
            paint_worst(p, look, QPointF(x, self._y(worst)))
        if pain.before is not None and pain.before != worst:
            paint_before(p, look, QPointF(x, self._y(pain.before)))


def worst_pain(pain: DayPain) -> int | None:
    """The highest answer during and after; None = nobody answered."""
    answers = (pain.worst, pain.after, pain.ten_minutes, pain.next_morning)
    return max((answer for answer in answers if answer is not None), default=None)


def paint_worst(p: QPainter, look: Look, at: QPointF) -> None:
    """A square."""
    half = 4 * look.s
    p.fillRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), look.colour("ink"))


def paint_before(p: QPainter, look: Look, at: QPointF) -> None:
    """A ring."""
    p.setPen(pen(look.colour("ink"), 2 * look.s))
    p.setBrush(look.colour("surface"))
    p.drawEllipse(at, 4 * look.s, 4 * look.s)


class PeriodLegend(Legend):
    """What the signs of load and pain mean, of those that are there."""

    def show_days(self, days: Sequence[Day]) -> None:
        """Show the meaning of those that these days have."""
        items: list[tuple[Sign, str]] = [
            (plan_sign, label("review.legend.plan")),
            (mean_sign, label("review.legend.mean")),
        ]
        if any(day.figures is not None and day.figures.overload_max_kg is not None for day in days):
            items.append((over_sign, label("review.legend.over")))
        if any(idle(day) for day in days):
            items.append((cross_sign, label("review.legend.none")))
        items.append(
            (lambda p, look, box: paint_before(p, look, box.center()), label("review.legend.before"))
        )
        items.append((lambda p, look, box: paint_worst(p, look, box.center()), label("review.legend.worst")))
        self.show_items(items)
