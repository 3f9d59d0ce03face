"""Tick tiles and choice tiles: real check boxes and radio buttons, painted as wide tiles."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy

from loadtrainer.ui import icons
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, in_two_lines, pen

LEAST_PX: Final = 18


class TickTile(QCheckBox):
    """A check box as a tile. ``key``: the cap at its end; ``strong``: larger and bold."""

    def __init__(self, text: str, key: str = "", strong: bool = False) -> None:
        super().__init__(text)
        self._key, self._strong, self._look = key, strong, Look()
        self.setAccessibleName(text)
        self.setAccessibleDescription(label("said.key", key=key) if key else "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At least 68 px high; two lines of words fit."""
        return QSize(self._look.px(300), self._look.px(76 if self._strong else 68))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow tiles break their words."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole tile can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, box, words and key cap."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, on, middle = self._look, self._look.s, self.isChecked(), self.height() / 2
        _frame(p, look, QRectF(self.rect()), on)
        _box(p, look, QRectF(22 * s, middle - 17 * s, 34 * s, 34 * s), on)
        room = self.width() - (72 + 22) * s
        if self._key:
            room -= _cap(p, look, self.width() - 22 * s, middle, self._key) + 12 * s
        px, weight = 27 if self._strong else 23, 700 if self._strong else 600 if on else 400
        style, lines = in_two_lines(look, self.text(), px, LEAST_PX, room, weight)
        for i, line in enumerate(lines):
            at = middle + (i - (len(lines) - 1) / 2) * 1.2 * style.px
            style.draw(p, 72 * s, style.baseline(at), line, look.colour("ink"))
        p.end()


class ChoiceTile(QRadioButton):
    """A radio button as a tile with its words in the middle (``left``: at the left with a ring)."""

    def __init__(self, text: str, name: str = "", left: bool = False) -> None:
        super().__init__(text)
        self._left, self._look = left, Look()
        self.setAccessibleName(name or text)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if left else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """92 x 64 px, wider for longer words."""
        words = Type(self._look, 23, 600).width(self.text())
        return QSize(
            max(self._look.px(92), round(words + self._look.px(96 if self._left else 48))), self._look.px(64)
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole tile can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame and words."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, on, middle = self._look, self._look.s, self.isChecked(), self.height() / 2
        _frame(p, look, QRectF(self.rect()), on)
        style = Type(look, 23, 600 if on or self._left else 400)
        if self._left:
            p.setPen(pen(look.colour("ink" if on else "control"), 2.5 * s))
            p.setBrush(look.colour("surface"))
            p.drawEllipse(QRectF(22 * s, middle - 15 * s, 30 * s, 30 * s))
            if on:
                p.setBrush(look.colour("ink"))
                p.drawEllipse(QRectF(29 * s, middle - 8 * s, 16 * s, 16 * s))
            style.draw(p, 68 * s, style.baseline(middle), self.text(), look.colour("ink"))
        else:
            style.draw(p, self.width() / 2, style.baseline(middle), self.text(), look.colour("ink"), "middle")
        p.end()


def _frame(p: QPainter, look: Look, rect: QRectF, on: bool) -> None:
    width = (4 if on else 2) * look.s
    p.setPen(pen(look.colour("ink" if on else "control"), width))
    p.setBrush(look.colour("surface2" if on else "surface"))
    inset = width / 2
    radius = 14 * look.s - inset
    p.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def _box(p: QPainter, look: Look, rect: QRectF, on: bool) -> None:
    s = look.s
    p.setPen(pen(look.colour("ink" if on else "control"), 2.5 * s))
    p.setBrush(look.colour("ink" if on else "surface"))
    p.drawRoundedRect(rect.adjusted(1.25 * s, 1.25 * s, -1.25 * s, -1.25 * s), 7 * s, 7 * s)
    if on:
        icons.paint(p, "tick", rect.x() + 5 * s, rect.y() + 5 * s, 24 * s, look.colour("bg"))


def _cap(p: QPainter, look: Look, right: float, middle: float, key: str) -> float:
    """Paint a key cap that ends at ``right``; returns its width."""
    s, style = look.s, Type(look, 17, 600)
    width, height = style.width(key) + 22 * s, style.px * 1.25 + 8 * s
    box = QRectF(right - width + s, middle - height / 2 + s, width - 2 * s, height - 2 * s)
    p.setOpacity(0.82)
    p.setPen(pen(look.colour("ink"), 2 * s))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(box, 6 * s, 6 * s)
    style.draw(p, box.center().x(), style.baseline(middle), key, look.colour("ink"), "middle")
    p.setOpacity(1)
    return width
