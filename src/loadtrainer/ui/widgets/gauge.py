"""The gauge beside the trace: band, limit, and the pointer at the load of now."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.ui import icons
from loadtrainer.ui.axis import LoadAxis
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.ladder import NO_LOAD, Rung
from loadtrainer.ui.widgets.paint import canvas, draw_hatch, pen, rounded

GAP_PX: Final = 14
WIDTH_PX: Final = 118
HALF_PX: Final = 29
NOSE_PX: Final = 2
"""From the plot's right edge to the pointer's tip."""


class Gauge(QLabel):
    """One column. Its left edge is the plot's right edge; top and floor come with :meth:`place`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._axis: LoadAxis | None = None
        self._top, self._floor = 0.0, 0.0
        self._kg: float | None = None
        self._guide_kg: float | None = None
        self._rung: Rung = NO_LOAD
        self.setAccessibleName(label("said.gauge"))

    def place(self, look: Look, axis: LoadAxis, top: float, floor: float) -> None:
        """Take theme, size and axis; draws the fixed layer. ``top``, ``floor``: px of this widget."""
        self._look, self._axis, self._top, self._floor = look, axis, top, floor
        layer = canvas(self.width(), self.height(), self.devicePixelRatioF())
        p = QPainter(layer)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_column(p, axis)
        p.end()
        self.setPixmap(layer)

    def show_load(self, kg: float | None, rung: Rung, guide_kg: float | None = None) -> None:
        """Put the pointer at ``kg`` in the colour and shape of ``rung``; None hatches the column.

        ``guide_kg``: where the mark of a guided ramp stands; None = there is none.
        """
        if (kg, rung, guide_kg) != (self._kg, self._rung, self._guide_kg):
            self._kg, self._rung, self._guide_kg = kg, rung, guide_kg
            self.update()

    @property
    def tip(self) -> QPointF | None:
        """The pointer's tip in px of this widget; None while there is no pointer."""
        if self._kg is None or self._axis is None:
            return None
        y = self._axis.y(self._kg, self._top, self._floor)
        return QPointF(NOSE_PX * self._look.s, min(y, self._floor - 8 * self._look.s))

    def _column(self) -> QRectF:
        s = self._look.s
        return QRectF(GAP_PX * s, self._top, (WIDTH_PX - 2) * s, self._floor - self._top)

    def _paint_column(self, p: QPainter, axis: LoadAxis) -> None:
        look, s, box = self._look, self._look.s, self._column()
        p.setPen(pen(look.colour("control"), 2 * s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(box, 12 * s, 12 * s)
        high, low = (axis.y(kg, self._top, self._floor) for kg in (axis.high_kg, axis.low_kg))
        inner = box.adjusted(s, 0, -s, 0)
        p.fillRect(QRectF(inner.left(), high, inner.width(), low - high), look.colour("band"))
        self._paint_edges(p, axis)
        limit = axis.y(axis.limit_kg, self._top, self._floor)
        p.setPen(pen(look.colour("limit"), 4 * s, (12 * s, 7 * s)))
        p.drawLine(QPointF(inner.left(), limit), QPointF(inner.right(), limit))
        self._paint_break(p)

    def _paint_edges(self, p: QPainter, axis: LoadAxis) -> None:
        s, inner = self._look.s, self._column().adjusted(self._look.s, 0, -self._look.s, 0)
        p.setPen(pen(self._look.colour("in_band"), 4 * s))
        for kg in (axis.high_kg, axis.low_kg):
            y = axis.y(kg, self._top, self._floor)
            p.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))

    def _paint_break(self, p: QPainter) -> None:
        """The mark of a broken axis at the foot: the scale does not start at 0."""
        s, x, y = self._look.s, self._column().center().x(), self._floor
        p.setPen(pen(self._look.colour("bg"), 9 * s))
        for left in (-20, 4):
            p.drawLine(QPointF(x + left * s, y + 7 * s), QPointF(x + (left + 12) * s, y - 7 * s))
        stroke = pen(self._look.colour("control"), 2.5 * s)
        stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(stroke)
        for left in (-17, -1):
            p.drawLine(QPointF(x + left * s, y + 7 * s), QPointF(x + (left + 12) * s, y - 7 * s))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The fixed layer, then the pointer or the hatch."""
        super().paintEvent(event)
        if self._axis is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._kg is None:
            self._paint_hatch(p, self._axis)
        else:
            self._paint_pointer(p)
            self._paint_guide(p, self._axis)
        p.end()

    def _paint_hatch(self, p: QPainter, axis: LoadAxis) -> None:
        s, inner = self._look.s, self._column().adjusted(self._look.s, self._look.s, -self._look.s, 0)
        inner.setBottom(inner.bottom() - 9 * s)
        ink = QColor(self._look.colour("control"))
        ink.setAlphaF(0.55)
        p.save()
        p.setClipPath(rounded(inner, 11 * s))
        p.fillRect(inner, self._look.colour("surface"))
        draw_hatch(p, inner, 14 * s, 3 * s, ink)
        self._paint_edges(p, axis)
        p.restore()

    def _paint_guide(self, p: QPainter, axis: LoadAxis) -> None:
        """A bar to follow, in ink: it is no load, and no state. Below the foot there is no place for it."""
        if self._guide_kg is None or self._guide_kg < axis.foot_kg:
            return
        s, box = self._look.s, self._column()
        y = min(axis.y(self._guide_kg, self._top, self._floor), self._floor - 4 * s)
        bar = QRectF(box.left() - 6 * s, y - 4 * s, box.width() + 8 * s, 8 * s)
        p.setPen(pen(self._look.colour("surface"), 2 * s))
        p.setBrush(self._look.colour("ink"))
        p.drawRoundedRect(bar, 4 * s, 4 * s)

    def _paint_pointer(self, p: QPainter) -> None:
        tip = self.tip
        if tip is None:
            return
        s, box, half = self._look.s, self._column(), HALF_PX * self._look.s
        middle = min(tip.y(), self._floor - half - 6 * s)
        middle = max(middle, self._top + half + 3 * s)
        back, right, r = tip.x() + 26 * s, box.right(), 8 * s
        path = QPainterPath(tip)
        path.lineTo(back, middle - half)
        path.lineTo(right - r, middle - half)
        path.arcTo(QRectF(right - 2 * r, middle - half, 2 * r, 2 * r), 90, -90)
        path.lineTo(right, middle + half - r)
        path.arcTo(QRectF(right - 2 * r, middle + half - 2 * r, 2 * r, 2 * r), 0, -90)
        path.lineTo(back, middle + half)
        path.closeSubpath()
        p.setPen(pen(self._look.colour("surface"), 3 * s))
        p.setBrush(self._look.colour(self._rung.token))
        p.drawPath(path)
        size = 34 * s
        centre = box.center().x() + 4 * s
        ink = self._look.colour("on_state")
        icons.paint(p, self._rung.icon, centre - size / 2, middle - size / 2, size, ink)
