"""What lies over a page for a while: the list of keys, and a short notice that takes no focus."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from loadtrainer.ui.labels import cap, label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.notice import Notice
from loadtrainer.ui.widgets.parts import Card, Words

KEYS: Final = (
    *("space", "enter", "tab", "esc", "digits"),
    *("n", "z", "o", "c", "p", "m", "v", "w"),
    *("size", "f11", "quit"),
)
"""What the list names, in its order."""
NOTICE_MS: Final = 6000
_CLOSING: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyList(QWidget):
    """All keys on one sheet over the page; Esc, Space, Enter or a click ``closed`` it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = Look()
        self._words: list[Words] = []
        self.card = Card((40, 28, 40, 28), radius=20)
        title = Words(label("keys.title"), 30, 700)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(KEYS):
            does = label(f"keys.{key}")
            for column, words in enumerate((Words(cap(key), 21, 700), Words(does, 21, 400))):
                grid.addWidget(words, row, column)
                self._words.append(words)
        self._grid = grid
        self._words.append(title)
        self.card.box.addWidget(title)
        self.card.box.addLayout(grid, 1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        lines = (f"{cap(key)}: {label(f'keys.{key}')}" for key in KEYS)
        self.setAccessibleName(". ".join((label("keys.title"), *lines)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open(self) -> None:
        """Come up and take the focus: nothing beneath acts."""
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802 - Qt's name
        """The focus stays here."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close, or do nothing: no key reaches the page beneath."""
        if event.key() in _CLOSING and not event.isAutoRepeat():
            self.closed.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click closes."""
        event.accept()
        self.closed.emit()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.card.set_look(look)
        self.card.box.setSpacing(look.px(14))
        self._grid.setHorizontalSpacing(look.px(32))
        self._grid.setVerticalSpacing(look.px(5))
        self.card.setMinimumWidth(look.px(760))
        for words in self._words:
            words.set_look(look)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Cover the page: nothing on it acts while the list is up."""
        p = QPainter(self)
        p.fillRect(self.rect(), self._look.colour("bg"))
        p.end()


class Toast(Notice):
    """A notice over the head of the page for six seconds; it takes no focus and covers no load."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(title_px=26, text_px=20, icon_px=44, margins=(24, 6, 24, 6))
        self.setParent(parent)
        self._timer = QTimer(self)
        self._timer.setObjectName("toast")
        self._timer.setSingleShot(True)
        self._timer.setInterval(NOTICE_MS)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def pop(self, title: str, text: str) -> None:
        """Show these words now."""
        self.say(title, text)
        self.show()
        self.raise_()
        self._timer.start()

    def dismiss(self) -> None:
        """Away with it."""
        self._timer.stop()
        self.hide()
