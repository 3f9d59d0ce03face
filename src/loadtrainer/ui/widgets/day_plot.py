"""The load of every day against the plan: mean with its range over the band, the limit, days without."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF

from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.review.charts_days import idle
from loadtrainer.review.model import Day
from loadtrainer.review.svg import nice_steps
from loadtrainer.ui.labels import label
from loadtrainer.ui.widgets.day_chart import DayChart
from loadtrainer.ui.widgets.paint import pen


class DayPlot(DayChart):
    """``show_days``: what to paint, in ``unit``."""

    def __init__(self, text_px: float = 18, dated: bool = True) -> None:
        super().__init__(text_px, dated)
        self._unit = MassUnit.KG
        self.setAccessibleName(label("history.empty"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the numbers to be told apart."""
        high = 330 if self._text_px >= 16 else 170
        return QSize(self._look.px(420), self._look.px(high))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(260), self._look.px(160))

    def show_days(self, days: Sequence[Day], unit: MassUnit) -> None:
        """Paint these days."""
        self._days, self._unit = days, unit
        loaded = sum(day.figures is not None and day.figures.mean_kg is not None for day in days)
        self.setAccessibleName(label("history.says", count=loaded))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint grid and days, the plan, then what was done."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticks = nice_steps(from_kg(self._most_kg(), self._unit) * 1.03, 5)
        self._top = ticks[-1]
        self._grid(p, ticks)
        at = 0
        for _, group in groupby(self._days, lambda day: (day.low_kg, day.high_kg, day.limit_kg)):
            days = list(group)
            self._plan(p, at, len(days), days[0])
            at += len(days)
        for place, day in enumerate(self._days):
            self._done(p, place, day)
        p.end()

    def _kg(self, kg: float) -> float:
        return self._y(from_kg(kg, self._unit))

    def _most_kg(self) -> float:
        seen = [day.limit_kg for day in self._days] + [
            kg
            for day in self._days
            if day.figures
            for kg in (day.figures.p95_kg, day.figures.overload_max_kg)
        ]
        return max((kg for kg in seen if kg is not None), default=10.0)

    def _plan(self, p: QPainter, first: int, count: int, day: Day) -> None:
        if day.low_kg is None or day.high_kg is None or day.target_kg is None or day.limit_kg is None:
            return
        look, s, left, right = self._look, self._look.s, self._x(first), self._x(first + count)
        top, foot = self._kg(day.high_kg), self._kg(day.low_kg)
        p.fillRect(QRectF(left, top, right - left, foot - top), look.colour("band"))
        p.setPen(pen(look.colour("in_band"), 2 * s))
        p.drawLine(QPointF(left, self._kg(day.target_kg)), QPointF(right, self._kg(day.target_kg)))
        p.setPen(pen(look.colour("limit"), 2 * s, (7 * s, 4 * s)))
        p.drawLine(QPointF(left, self._kg(day.limit_kg)), QPointF(right, self._kg(day.limit_kg)))

    def _done(self, p: QPainter, place: int, day: Day) -> None:
        look, s, x, figures = self._look, self._look.s, self._x(place + 0.5), day.figures
        if idle(day):
            foot = self._plot().bottom() - 8 * s
            p.setPen(pen(look.colour("ink2"), 2 * s))
            for lean in (-5 * s, 5 * s):
                p.drawLine(QPointF(x - 5 * s, foot - lean), QPointF(x + 5 * s, foot + lean))
        if figures is None or figures.mean_kg is None:
            return
        if figures.p5_kg is not None and figures.p95_kg is not None:
            p.setPen(pen(look.colour("ink"), 3.5 * s))
            p.drawLine(QPointF(x, self._kg(figures.p5_kg)), QPointF(x, self._kg(figures.p95_kg)))
        p.setPen(pen(look.colour("surface"), 1.5 * s))
        p.setBrush(look.colour("ink"))
        p.drawEllipse(QPointF(x, self._kg(figures.mean_kg)), 6 * s, 6 * s)
        if figures.overload_max_kg is not None:
            tip = self._kg(figures.overload_max_kg)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.colour("limit"))
            corners = [QPointF(x - 8 * s, tip - 13 * s), QPointF(x + 8 * s, tip - 13 * s), QPointF(x, tip)]
            p.drawPolygon(QPolygonF(corners))
