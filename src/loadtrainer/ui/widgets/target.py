"""Today's target as one look: the load, its unit, and the band beside it on one baseline."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.words import NBSP
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type


class Target(QWidget):
    """``set_target`` with words already formatted; grey where the plan no longer holds."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._unit, self._band, self._grey = "", "", "", False
        self._factor = 1.0
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Smaller digits, where more lines stand on the page."""
        self._factor = 0.74 if compact else 1.0
        self.updateGeometry()
        self.update()

    def set_target(self, number: str, unit: str, band: str, grey: bool) -> None:
        """Show "20", "kg", "18 to 22 kg"."""
        self._number, self._unit, self._band, self._grey = number, unit, band, grey
        self.setAccessibleName(label("said.target", load=f"{number}{NBSP}{unit}", band=band))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the large digits with their room."""
        return QSize(self._look.px(500), self._look.px(178 * self._factor))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never lower: the digits are not cut."""
        return QSize(self._look.px(300), self._look.px(178 * self._factor))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint load, unit and band."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        look, s = self._look, self._look.s
        base = 150 * self._factor * s
        digits, unit, band = self._styles(look, self._factor)
        wide = digits.width(self._number) + unit.width(self._unit) + band.width(self._band) + 40 * s
        if wide > self.width():
            room = (self.width() - 40 * s) / (wide - 40 * s)
            digits, unit, band = self._styles(look, self._factor * room)
        ink = look.colour("ink3" if self._grey else "ink")
        x = digits.draw(p, 0, base, self._number, ink)
        x += 12 * s + unit.draw(p, x + 12 * s, base, self._unit, ink)
        band.draw(p, x + 22 * s, base, self._band, look.colour("ink3" if self._grey else "in_band"))
        p.end()

    @staticmethod
    def _styles(look: Look, factor: float) -> tuple[Type, Type, Type]:
        """Digits, unit and band; smaller where large text leaves too little room."""
        return (
            Type(look, 172 * factor, 700, -0.045),
            Type(look, 76 * factor, 700, -0.01),
            Type(look, 40 * factor, 700),
        )
