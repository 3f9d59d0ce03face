"""Pain 0 to 10 as eleven keys."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from loadtrainer.core.words import say
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import fitting, pen

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class PainKey(QRadioButton):
    """One of the eleven pain keys; a radio button to a screen reader."""

    def __init__(self, value: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self._look = Look()
        self.setText(str(value))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(label("said.pain", value=value))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Eleven stand in a row, however large the text: the digits give way, never a key."""
        return QSize(self._look.px(30), self._look.px(56))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole key is the target, not only the words."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A key held down presses once."""
        if event.isAutoRepeat() and event.key() in _PRESSES:
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the key; the chosen one is dark."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, chosen = self._look, self._look.s, self.isChecked()
        p.setPen(pen(look.colour("ink" if chosen else "control"), 2 * s))
        p.setBrush(look.colour("ink" if chosen else "surface2" if self.isDown() else "surface"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(s, s, -s, -s), 13 * s, 13 * s)
        style = fitting(look, "10", 36, 24, self.width() - 8 * s, 700)
        colour = look.colour("bg" if chosen else "ink")
        style.draw(p, self.width() / 2, style.baseline(self.height() / 2), self.text(), colour, "middle")
        p.end()


class PainKeys(QWidget):
    """Pain 0 to 10 as one row of keys. ``chosen(int)``: a key was pressed by pointer or keyboard."""

    chosen = Signal(int)

    def __init__(self, height_px: float = 84, parent: QWidget | None = None, gap_px: float = 10) -> None:
        super().__init__(parent)
        self._height_px, self._gap_px = height_px, gap_px
        self.setAccessibleName(f"{say('button.pain')}, {say('pain.scale')}")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.keys = [PainKey(value, self) for value in range(11)]
        for key in self.keys:
            self._group.addButton(key, key.value)
            self._row.addWidget(key)
        self._group.idClicked.connect(self.chosen)
        self.set_look(Look())

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._row.setSpacing(look.px(self._gap_px))
        self.setFixedHeight(look.px(self._height_px))
        for key in self.keys:
            key.set_look(look)

    def value(self) -> int | None:
        """The chosen pain; None while nothing is chosen."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else chosen

    def set_value(self, value: int | None) -> None:
        """Choose ``value`` (0 to 10) without a signal; None clears the choice."""
        self._group.setExclusive(value is not None)
        for key in self.keys:
            key.setChecked(key.value == value)
        self._group.setExclusive(True)
