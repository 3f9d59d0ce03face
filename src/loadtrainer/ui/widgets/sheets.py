"""Sheets over the foot of the train page: pain now, and the question before stopping.

The load stays visible above them and alarms cover them.
"""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from loadtrainer.core.words import say
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.pain_keys import PainKeys
from loadtrainer.ui.widgets.paint import fitting

WAIT_FOR_TEN_MS: Final = 800
"""How long a typed 1 waits for the 0 of 10."""
SHEET_PX: Final = 228


class Sheet(QWidget):
    """A panel with a title, a hint in the middle and room for its controls."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._title, self._hint = title, hint
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.place()
        self.update()

    def place(self) -> None:
        """Lay the controls out; each sheet has its own."""

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the parts out again."""
        self.place()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint paper, edge and words."""
        p = QPainter(self)
        look, px = self._look, self._look.px
        p.fillRect(self.rect(), look.colour("surface"))
        p.fillRect(0, 0, self.width(), px(4), look.colour("ink"))
        middle = px(50)
        title = fitting(look, self._title, 38, 26, self.width() * 0.4, 700)
        title.draw(p, px(28), title.baseline(middle), self._title, look.colour("ink"))
        hint = fitting(look, self._hint, 26, 18, self.width() * 0.38, 600)
        colour = look.colour("ink2")
        hint.draw(p, self.width() * 0.506, hint.baseline(middle), self._hint, colour, "middle")
        p.end()


class PainSheet(Sheet):
    """Eleven keys. ``chosen(int)``: pain 0 to 10; ``closed()``: Back."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("pain.ask"), say("pain.scale"), parent)
        self.keys = PainKeys(104, self)
        self.back = KeyButton(say("button.back"), "Esc", height_px=56, text_px=24, parent=self)
        self._ten = QTimer(self)
        self._ten.setSingleShot(True)
        self._ten.setInterval(WAIT_FOR_TEN_MS)
        self._ten.timeout.connect(lambda: self._choose(1))
        self.keys.chosen.connect(self._choose)
        self.back.clicked.connect(self.closed)
        self.hide()

    def open(self) -> None:
        """Show the sheet with nothing chosen."""
        self._ten.stop()
        self.keys.set_value(None)
        self.show()
        self.raise_()

    def close_sheet(self) -> None:
        """Hide the sheet and drop a 1 that still waits."""
        self._ten.stop()
        self.hide()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """A 1 that waits is dropped with the sheet."""
        self._ten.stop()

    def digit(self, value: int) -> None:
        """A typed digit: 1 waits 0.8 s for a 0, all others count at once."""
        if self._ten.isActive():
            self._ten.stop()
            self._choose(10 if value == 0 else value)
        elif value == 1:
            self.keys.set_value(1)
            self._ten.start()
        else:
            self._choose(value)

    def _choose(self, value: int) -> None:
        self._ten.stop()
        self.keys.set_value(value)
        self.chosen.emit(value)

    def place(self) -> None:
        """Back at the right of the title, keys beneath."""
        px, width = self._look.px, self.width()
        self.back.set_look(self._look)
        self.keys.set_look(self._look)
        self.back.setGeometry(width - px(28) - px(175), px(22), px(175), px(56))
        self.keys.setGeometry(px(28), px(92), width - 2 * px(28), px(104))


class StopSheet(Sheet):
    """Asks before stopping. ``stop()``: Enter or Stop; ``keep()``: Space or Go on."""

    stop = Signal()
    keep = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("stop.ask"), "", parent)
        self.yes = KeyButton(say("button.stop"), "Enter", "stop", height_px=104, text_px=34, parent=self)
        self.no = KeyButton(say("button.go"), "Space", "play", True, height_px=104, text_px=34, parent=self)
        self.no.enter_clicks = False
        self.yes.clicked.connect(self.stop)
        self.no.clicked.connect(self.keep)
        self.hide()

    def place(self) -> None:
        """Stop at the left, the dark Go on where Pause was."""
        px, width = self._look.px, self.width()
        self.yes.set_look(self._look)
        self.no.set_look(self._look)
        left = px(28) + 3 * px(230) + 3 * px(18)
        self.yes.setGeometry(px(28), px(92), left - px(28) - px(18), px(104))
        self.no.setGeometry(left, px(92), width - px(28) - left, px(104))
