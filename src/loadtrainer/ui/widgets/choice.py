"""One of a few choices in a box that opens: a stock combo box with the page's own frame and arrow."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox

from loadtrainer.ui.theme import Look, style_sheet
from loadtrainer.ui.widgets.paint import Type, pen


class Choice(QComboBox):
    """``name``: what a reader calls it. Each item's data is its value."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._look = Look()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setStyleSheet(style_sheet(look))
        self.updateGeometry()
        self.update()

    def show_value(self, value: object) -> None:
        """Choose the item with this value."""
        self.setCurrentIndex(self.findData(value))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the longest item and the arrow, 56 px high."""
        words = Type(self._look, 22, 400)
        longest = max((words.width(self.itemText(at)) for at in range(self.count())), default=0.0)
        return QSize(round(longest) + self._look.px(84), self._look.px(56))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, item and arrow."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, middle = self._look, self._look.s, self.height() / 2
        p.setPen(pen(look.colour("control"), 2 * s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(s, s, -s, -s), 14 * s, 14 * s)
        style = Type(look, 22, 400)
        style.draw(p, 20 * s, style.baseline(middle), self.currentText(), look.colour("ink"))
        x = self.width() - 40 * s
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(pen(look.colour("ink"), 2.5 * s))
        arrow = [QPointF(x, middle - 4 * s), QPointF(x + 9 * s, middle + 5 * s)]
        p.drawPolyline(QPolygonF([*arrow, QPointF(x + 18 * s, middle - 4 * s)]))
        p.end()
