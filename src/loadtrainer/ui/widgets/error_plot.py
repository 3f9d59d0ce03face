"""Errors at known weights against what is allowed: one point a weighing."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.scale_check.verdict import ERROR_KG, ERROR_SHARE, allowed_error_kg
from loadtrainer.core.words import load, number
from loadtrainer.ui.check_view import WeightRow
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen


class ErrorPlot(QWidget):
    """``show_rows``: the weighings; ``top_kg``: how far up and down the plot reaches."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[WeightRow] = []
        self._top_kg = 1.0
        self._look = Look()
        self.setAccessibleName(label("said.noweights"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(300), self._look.px(150))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(200), self._look.px(110))

    def show_rows(self, rows: list[WeightRow], top_kg: float) -> None:
        """Paint these weighings."""
        self._rows, self._top_kg = rows, top_kg
        worst = max((abs(error) for row in rows for error in row.errors), default=0.0)
        self.setAccessibleName(label("said.errors", load=load(worst, decimals=2)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the allowed area, zero, points and labels."""
        if not self._rows:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, plot = self._look, self._look.s, self._plot()
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.colour("band"))
        p.drawPolygon(self._allowed())
        p.setPen(pen(look.colour("control"), 1.5 * s))
        p.drawLine(QPointF(plot.left(), self._y(0)), QPointF(plot.right(), self._y(0)))
        self._labels(p)
        p.setPen(pen(look.colour("surface"), 2 * s))
        p.setBrush(look.colour("ink"))
        for row in self._rows:
            for error in row.errors:
                p.drawEllipse(QPointF(self._x(row.kg), self._y(error)), 6 * s, 6 * s)
        p.end()

    def _plot(self) -> QRectF:
        s = self._look.s
        return QRectF(58 * s, 4 * s, self.width() - 84 * s, self.height() - 34 * s)

    def _x(self, kg: float) -> float:
        plot, most = self._plot(), max([1.0, *(row.kg for row in self._rows)])
        return plot.left() + plot.width() * kg / most

    def _y(self, error_kg: float) -> float:
        plot = self._plot()
        share = min(1.0, max(-1.0, error_kg / self._top_kg))
        return plot.center().y() - share * plot.height() / 2

    def _allowed(self) -> QPolygonF:
        """Half a kilogram, or two per cent where that is more."""
        most = max([1.0, *(row.kg for row in self._rows)])
        corners = [0.0, min(most, ERROR_KG / ERROR_SHARE), most]
        upper = [QPointF(self._x(kg), self._y(allowed_error_kg(kg))) for kg in corners]
        lower = [QPointF(self._x(kg), self._y(-allowed_error_kg(kg))) for kg in reversed(corners)]
        return QPolygonF([*upper, *lower])

    def _labels(self, p: QPainter) -> None:
        style, ink = Type(self._look, 17, 400), self._look.colour("ink2")
        s = self._look.s
        for error, words in (
            (ERROR_KG, f"+{number(ERROR_KG, 1)}"),
            (0.0, "0"),
            (-ERROR_KG, f"−{number(ERROR_KG, 1)}"),
        ):
            style.draw(p, 50 * s, style.baseline(self._y(error)), words, ink, "end")
        right = float("-inf")
        for row in self._rows:
            last = row is self._rows[-1]
            words = load(row.kg) if last else number(row.kg, 1)
            left = self._x(row.kg) - style.width(words) / 2
            if left > right + 4 * s:
                style.draw(p, self._x(row.kg), self.height() - 6 * s, words, ink, "middle")
                right = left + style.width(words)
