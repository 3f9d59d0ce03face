"""A value between two buttons: less and more."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.speech import announce


class Stepper(QWidget):
    """``stepped(float)``: the new value. ``names``: what a reader calls the two buttons.

    ``least`` to ``most`` in steps of ``step``; ``shown``: a value in words.
    """

    stepped = Signal(float)

    def __init__(
        self, names: tuple[str, str], least: float, most: float, step: float, shown: Callable[[float], str]
    ) -> None:
        super().__init__()
        self._least, self._most, self._step, self._shown = least, most, step, shown
        self.value = least
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.less, self.more = (KeyButton(sign, height_px=56) for sign in ("−", "+"))
        self.words = Words("", 24, 700)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, name, way in ((self.less, names[0], -1), (self.more, names[1], 1)):
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, way=way: self._move(way))
        for part in (self.less, self.words, self.more):
            row.addWidget(part)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        for button in (self.less, self.more):
            button.setFixedWidth(look.px(72))
        self.words.setFixedWidth(look.px(110))

    def show_value(self, value: float) -> None:
        """Show a value; a button that can go no further is off."""
        self.value = value
        self.words.setText(self._shown(value))
        self.less.setEnabled(value > self._least + 1e-9)
        self.more.setEnabled(value < self._most - 1e-9)

    def _move(self, way: int) -> None:
        wanted = round(min(self._most, max(self._least, self.value + way * self._step)), 2)
        self.show_value(wanted)
        announce(self, self._shown(wanted))
        self.stepped.emit(wanted)
