"""Every reading of the last 30 s as one line, so that gaps are seen as gaps."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen

SPAN_S: Final = 30.0


class Raster(QWidget):
    """``show_arrivals`` with host times of readings (s) and the time now (s)."""

    def __init__(self) -> None:
        super().__init__()
        self._ago_s: tuple[float, ...] = ()
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label("said.noreadings"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A strip and its legend."""
        return QSize(self._look.px(400), self._look.px(78))

    def show_arrivals(self, arrivals_s: tuple[float, ...], now_s: float) -> None:
        """Paint the readings that came in the last 30 s before ``now_s``."""
        self._ago_s = tuple(now_s - t_s for t_s in arrivals_s if 0 <= now_s - t_s <= SPAN_S)
        count = len(self._ago_s)
        self.setAccessibleName(label("said.reading" if count == 1 else "said.readings", count=count))
        self.update()

    def positions(self) -> list[float]:
        """Where the lines are painted, px from the left."""
        left, width = 10 * self._look.s, self.width() - 20 * self._look.s
        return [left + width * (1 - ago_s / SPAN_S) for ago_s in self._ago_s]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the strip, its lines and the legend."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, width = self._look, self._look.s, self.width()
        p.setPen(pen(look.colour("line"), 2 * s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(QRectF(s, s, width - 2 * s, 48 * s), 8 * s, 8 * s)
        p.setPen(pen(look.colour("ink2"), 1.6 * s))
        p.drawLines([QLineF(x, 8 * s, x, 42 * s) for x in self.positions()])
        style, ink = Type(look, 18, 400), look.colour("ink2")
        base = 72 * s
        style.draw(p, 2 * s, base, label("connect.ago"), ink)
        style.draw(p, width / 2, base, label("connect.line"), ink, "middle")
        style.draw(p, width - 2 * s, base, label("connect.now"), ink, "end")
        p.end()
