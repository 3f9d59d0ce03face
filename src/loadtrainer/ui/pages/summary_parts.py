"""Parts of the summary: a row that asks for pain, and what may be added for the physio."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.pain_keys import PainKeys
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.tiles import ChoiceTile

CHOICES = {"posture": ("standing", "leaning", "sitting"), "pad": ("usual", "other")}
"""Field of the diary -> the values it may have."""
DOWN = QBoxLayout.Direction.TopToBottom


class PainRow(QWidget):
    """``chosen(int)``: pain 0 to 10. ``which``: the field of the diary; ``beside``: words by its head."""

    chosen = Signal(int)

    def __init__(self, which: str, beside: str = "") -> None:
        super().__init__()
        what = label(f"summary.{which}")
        head = QHBoxLayout()
        head.addWidget(Words(what, 24, 700))
        if beside:
            head.addWidget(Words(beside, 19, 400, "ink2"))
        head.addStretch(1)
        if which != "worst":
            head.addWidget(Words(label("summary.ends"), 19, 400, "ink2"))
        self.head = head
        self.keys = PainKeys(66)
        self.keys.setAccessibleName(what)
        for key in self.keys.keys:
            key.setAccessibleName(label("said.pain.of", what=what, value=key.value))
        self.keys.chosen.connect(self.chosen)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(head)
        self._box.addWidget(self.keys)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._box.setSpacing(look.px(8))
        self.head.setSpacing(look.px(4 if self.head.direction() is DOWN else 16))

    def focused(self) -> bool:
        """Whether one of its keys has the focus."""
        return any(key.hasFocus() for key in self.keys.keys)


class Circumstances(QWidget):
    """How the session was done. ``chosen(field, value)``: as the diary names them; nothing is preset.

    ``lines``: each question with its answers.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[ChoiceTile] = []
        self._groups: list[QButtonGroup] = []
        self.lines: list[QHBoxLayout] = []
        self._asked: list[Words] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for field, values in CHOICES.items():
            question, both = label(f"summary.{field}"), QHBoxLayout()
            asked = Words(question, 20, 600, wrap=True)
            asked.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            both.addWidget(asked)
            self._asked.append(asked)
            self.lines.append(both)
            self._box.addLayout(both)
            group = QButtonGroup(self)
            self._groups.append(group)
            line = QHBoxLayout()
            for value in values:
                words = label(f"summary.{field}.{value}")
                tile = ChoiceTile(words, f"{question} {words}")
                tile.clicked.connect(partial(self.chosen.emit, field, value))
                group.addButton(tile)
                line.addWidget(tile)
                self.tiles.append(tile)
            line.addStretch(1)
            both.addLayout(line, 1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._box.setSpacing(look.px(8))
        for line, asked in zip(self.lines, self._asked, strict=True):
            line.setSpacing(look.px(8))
            asked.setFixedWidth(look.px(150 if line.direction() is not DOWN else 400))

    def clear(self) -> None:
        """Forget the session before."""
        for group in self._groups:
            group.setExclusive(False)
        for tile in self.tiles:
            tile.setChecked(False)
        for group in self._groups:
            group.setExclusive(True)
