"""How to stand: the pad on the middle of the scale, the abutment upright, a support beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen

_WIDTH, _HEIGHT = 360, 330


class Posture(QWidget):
    """A drawing in paths on a 360 x 330 grid, as large as its room allows."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        lines = ("connect.p1", "connect.p2", "connect.p3")
        self.setAccessibleName(". ".join(label(key) for key in lines))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small, but still to be understood."""
        return QSize(self._look.px(180), self._look.px(165))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A little smaller than drawn; it grows with its room."""
        return QSize(self._look.px(_WIDTH * 0.7), self._look.px(_HEIGHT * 0.7))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint floor, scale, pad, limb and support."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        p.translate((self.width() - factor * _WIDTH) / 2, (self.height() - factor * _HEIGHT) / 2)
        p.scale(factor, factor)
        self._paint_scale(p)
        self._paint_limb(p)
        self._paint_support(p)
        p.end()

    def _paint_scale(self, p: QPainter) -> None:
        look = self._look
        p.setPen(pen(look.colour("control"), 3))
        p.drawLine(20, 306, 340, 306)
        p.setPen(pen(look.colour("ink"), 4))
        p.setBrush(look.colour("surface2"))
        p.drawRoundedRect(QRectF(90, 282, 180, 22), 6, 6)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.colour("ink"))
        p.drawRoundedRect(QRectF(156, 264, 48, 17), 6, 6)
        self._word(p, 136, 278, label("connect.pad"))

    def _paint_limb(self, p: QPainter) -> None:
        look = self._look
        p.setPen(pen(look.colour("ink"), 4))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(QRectF(171, 186, 18, 80), 4, 4)
        limb = QPainterPath(QPointF(142, 40))
        limb.cubicTo(140, 96, 146, 150, 160, 184)
        limb.quadTo(180, 200, 200, 184)
        limb.cubicTo(214, 150, 220, 96, 218, 40)
        p.drawPath(limb)
        p.setPen(pen(look.colour("in_band"), 3.5, (10, 8)))
        p.drawLine(180, 18, 180, 262)
        self._word(p, 160, 238, label("connect.upright"))

    def _paint_support(self, p: QPainter) -> None:
        bar = pen(self._look.colour("ink"), 8)
        bar.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(bar)
        p.drawLine(306, 306, 306, 104)
        p.drawLine(284, 104, 328, 104)
        self._word(p, 334, 88, label("connect.support"))

    def _word(self, p: QPainter, right: float, base: float, text: str) -> None:
        Type(Look(self._look.tokens, 1.0), 19, 600).draw(
            p, right, base, text, self._look.colour("ink"), "end"
        )
