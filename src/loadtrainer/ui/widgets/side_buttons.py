"""The quiet buttons beside the dark one: two rows of two; an odd first one is wide."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton

Entry = tuple[str, str, Callable[[], object]]
"""Words, key cap, what a press does."""


class SideButtons(QWidget):
    """``buttons``: one for each entry, in order."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.buttons = [KeyButton(words, cap, height_px=67, text_px=24) for words, cap, _ in entries]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        wide = len(entries) % 2
        for place, (button, (_, _, press)) in enumerate(zip(self.buttons, entries, strict=True)):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(press)
            row, column = divmod(place + wide if place else 0, 2)
            self._grid.addWidget(button, row, column, 1, 2 if wide and not place else 1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._grid.setSpacing(look.px(14))
        for button in self.buttons:
            button.set_look(look)
