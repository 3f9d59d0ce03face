"""A small box to tick, for the clinician's dense pages."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from loadtrainer.ui import icons
from loadtrainer.ui.theme import Look


class Tick(QCheckBox):
    """A small box to tick, as dense as the page."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box and its words, and the tick."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            p, edge = QPainter(self), self._look.px(2)
            side = box.width() - 2 * edge
            icons.paint(p, "tick", box.x() + edge, box.y() + edge, side, self._look.colour("bg"))
            p.end()
