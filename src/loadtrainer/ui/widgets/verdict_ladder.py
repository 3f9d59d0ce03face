"""The four verdicts of a scale check, one below the other; the scale's own is filled."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.ui import icons
from loadtrainer.ui.check_view import Rung
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, fitting, pen, rounded

HIGH_PX: Final = 96
LOW_PX: Final = 40
GAP_PX: Final = 8


class VerdictLadder(QWidget):
    """``show_rungs``: exactly one of them is on. Passed is green; everything else is ink on paper."""

    def __init__(self) -> None:
        super().__init__()
        self._rungs: list[Rung] = []
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_rungs(self, rungs: list[Rung]) -> None:
        """Show these verdicts, best first."""
        self._rungs = rungs
        on = next((rung for rung in rungs if rung.on), None)
        self.setAccessibleName(f"{on.words}. {on.below}" if on is not None else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One high rung and the low ones."""
        others = max(0, len(self._rungs) - 1)
        return QSize(self._look.px(400), self._look.px(HIGH_PX + others * (LOW_PX + GAP_PX)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rungs."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        s, top = self._look.s, 0.0
        for rung in self._rungs:
            height = (HIGH_PX if rung.on else LOW_PX) * s
            box = QRectF(0.5, top + 0.5, self.width() - 1, height - 1)
            self._on(p, box, rung) if rung.on else self._off(p, box, rung)
            top += height + GAP_PX * s
        p.end()

    def _off(self, p: QPainter, box: QRectF, rung: Rung) -> None:
        look = self._look
        p.setPen(pen(look.colour("line"), 1.5 * look.s))
        p.drawRoundedRect(box, 14 * look.s, 14 * look.s)
        style = Type(look, 21, 600)
        style.draw(p, 32 * look.s, style.baseline(box.center().y()), rung.words, look.colour("ink3"))

    def _on(self, p: QPainter, box: QRectF, rung: Rung) -> None:
        look, s = self._look, self._look.s
        passed = rung.icon == "tick"
        p.fillPath(rounded(box, 14 * s), look.colour("in_band" if passed else "ink"))
        ink = look.colour("on_state" if passed else "bg")
        icons.paint(p, rung.icon, 26 * s, box.center().y() - 24 * s, 48 * s, ink)
        room = self.width() - 124 * s
        middle = box.center().y() - (16 * s if rung.below else 0)
        head = fitting(look, rung.words, 34, 24, room, 750)
        head.draw(p, 98 * s, head.baseline(middle), rung.words, ink)
        if rung.below:
            small = fitting(look, rung.below, 22, 16, room, 600)
            small.draw(p, 98 * s, small.baseline(box.center().y() + 22 * s), rung.below, ink)
