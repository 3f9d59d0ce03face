"""What the charts of days share: each day has its place from left to right, the same in all of them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.words import number
from loadtrainer.review.model import Day
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen

LEFT_PX: Final = 44.0
UNDER_PX: Final = 30.0
EDGE_PX: Final = 12.0


class DayChart(QWidget):
    """``text_px``: the size of its numbers. ``dated``: the days of the month stand under it."""

    def __init__(self, text_px: float, dated: bool = True) -> None:
        super().__init__()
        self._days: Sequence[Day] = ()
        self._look, self._text_px, self._dated = Look(), text_px, dated
        self._top = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _plot(self) -> QRectF:
        s = self._look.s
        edge = EDGE_PX * s
        under = (self._text_px + EDGE_PX if self._dated else EDGE_PX / 2) * s
        left = LEFT_PX * s if self._text_px >= 16 else 36 * s
        return QRectF(left, edge, self.width() - left - edge, self.height() - under - edge)

    def _x(self, place: float) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * place / max(len(self._days), 1)

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * min(max(value / self._top, 0.0), 1.0)

    def _grid(self, p: QPainter, ticks: Sequence[float]) -> None:
        """Lines across with their numbers, the days below, and the frame."""
        look, s, plot = self._look, self._look.s, self._plot()
        style = Type(look, self._text_px, 400)
        for tick in ticks:
            y = self._y(tick)
            p.setPen(pen(look.colour("line"), 1))
            p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            style.draw(p, plot.left() - 8 * s, style.baseline(y), number(tick, 1), look.colour("ink2"), "end")
        if self._dated:
            self._dates(p, style)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(pen(look.colour("line"), 1))
        p.drawRect(plot)

    def _dates(self, p: QPainter, style: Type) -> None:
        s = self._look.s
        every = max(1, round(style.width("28") * 1.8 / max(self._x(1) - self._x(0), 1) + 0.5))
        for place in range(0, len(self._days), every):
            base, words = (
                self.height() - (6 if self._text_px >= 16 else 4) * s,
                str(self._days[place].day.day),
            )
            style.draw(p, self._x(place + 0.5), base, words, self._look.colour("ink2"), "middle")
