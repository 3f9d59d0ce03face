"""One question of the link: two scales, a tie of wire formats, an unknown decimal point."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from loadtrainer.core.inputs import Choice
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Card, Words
from loadtrainer.ui.widgets.tiles import ChoiceTile

MOST = 9


class Question(Card):
    """Part of the connect page. ``chosen(str)``: the value of the choice that was made."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__((30, 26, 30, 26))
        self._choices: tuple[Choice, ...] = ()
        self._look_now = Look()
        self.tiles: list[ChoiceTile] = []
        self.group = QButtonGroup(self)
        self.words = Words("", 24, 400, "ink2", wrap=True)
        self.box.addWidget(Words(label("connect.question"), 28, 700))
        self.box.addWidget(self.words)
        self.box.addStretch(1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self._look_now = look
        self.box.setSpacing(look.px(14))

    def ask(self, words: str, choices: tuple[Choice, ...]) -> bool:
        """Show the question; True if it is a new one."""
        self.words.setText(words)
        if choices == self._choices:
            return False
        self._choices = choices
        for tile in self.tiles:
            self.group.removeButton(tile)
            self.box.removeWidget(tile)
            tile.deleteLater()
        self.tiles = []
        for number, choice in enumerate(choices[:MOST], 1):
            tile = ChoiceTile(f"{number}   {choice.label}", f"{number}: {choice.label}", left=True)
            tile.set_look(self._look_now)
            tile.clicked.connect(partial(self.chosen.emit, choice.value))
            self.group.addButton(tile)
            self.box.insertWidget(self.box.count() - 1, tile)
            self.tiles.append(tile)
        return True

    def press(self, number: int) -> None:
        """Choose by number; a number without a choice does nothing."""
        if 1 <= number <= len(self.tiles):
            self.tiles[number - 1].click()

    def focus(self) -> None:
        """Focus the first choice."""
        if self.tiles:
            self.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)
