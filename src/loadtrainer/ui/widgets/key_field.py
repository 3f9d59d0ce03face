"""A field for the key of a scale that encrypts its values: 32 hexadecimal digits, shown as they are typed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look, style_sheet
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Words

DIGITS: Final = 32
GROUP: Final = 4
LONGEST: Final = 200
BESIDE_PX: Final = 760
"""The least width for a field with its button beside it."""
HEX: Final = frozenset("0123456789abcdefABCDEF")


def digits_of(text: str) -> str:
    """What was typed without the spaces, colons and hyphens that keys are written with."""
    return "".join(text.split()).replace(":", "").replace("-", "")


def grouped(digits: str) -> str:
    """Digits in groups of four, to be compared with what they were copied from."""
    return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


class KeyField(QWidget):
    """``entered(str)``: 32 hexadecimal digits. Anything else is refused beside the field, in words."""

    entered = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._look = Look()
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setAccessibleName(name)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.echo, self.count = Words("", 26, 700, wrap=True), Words("", 22, 400, "ink2")
        self.fault = Words("", 24, 700, wrap=True)
        self.button = KeyButton(label("key.use"), "Enter", primary=True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        row, told = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        told.addWidget(self.echo, 1)
        told.addWidget(self.count)
        for line in (row, told):
            self._box.addLayout(line)
        self._rows = (row, told)
        for part in (
            self.fault,
            Words(label("key.where"), 22, 400, "ink2", wrap=True),
            Words(label("key.kept"), 22, 400, "ink2", wrap=True),
        ):
            self._box.addWidget(part)
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self.enter)
        self.button.clicked.connect(self.enter)
        self._typed("")

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.edit.setStyleSheet(style_sheet(look))
        self._box.setSpacing(look.px(10))
        for row in self._rows:
            row.setSpacing(look.px(16))
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may put the button below the field."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        """Field and button side by side while the field has room for a key."""
        below = self.width() < self._look.px(BESIDE_PX)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._rows[0].setDirection(way)

    def enter(self) -> None:
        """Take the key, or say why it is none."""
        digits = digits_of(self.edit.text())
        if not HEX.issuperset(digits):
            self.say(label("key.digits"))
        elif len(digits) != DIGITS:
            self.say(label("key.length", count=len(digits), total=DIGITS))
        else:
            self.say("")
            self.entered.emit(digits.lower())

    def say(self, fault: str) -> None:
        """Say what is wrong with the key; "" = nothing."""
        self.fault.setText(fault)

    def _typed(self, text: str) -> None:
        digits = digits_of(text)
        self.echo.setText(grouped(digits[: DIGITS + GROUP]))
        self.count.setText(label("key.count", count=len(digits), total=DIGITS))
        self.say("")
