"""One question of the link: which scale, which wire format, what it shows, or the key of its values."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from loadtrainer.core.inputs import Choice, ChoiceKind
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Looked
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.key_field import KeyField
from loadtrainer.ui.widgets.parts import Card, Mark, Words
from loadtrainer.ui.widgets.tiles import ChoiceTile

KEYS: Final = 9
"""Choices with a key of their own; further ones are reached with Tab or the mouse."""
ONE_COLUMN: Final = 6
"""More scales than these stand in two columns, so that all are seen at once."""


class WatchRow(QWidget):
    """A scale that is watched for a press: a mark once it moved, its name, and what it shows now."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.mark, self.shows = Mark(40, "", "wait"), Words("", 28, 700)
        row.addWidget(self.mark)
        row.addWidget(Words(choice.label, 24, 600), 1)
        row.addWidget(self.shows)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        row = self.layout()
        if row is not None:
            row.setSpacing(look.px(20))

    def show_choice(self, choice: Choice) -> None:
        """Show what this scale says now."""
        self.mark.set_state("done" if choice.moves else "wait")
        self.shows.setText(choice.shows)
        said = "said.moved" if choice.moves else "said.watched"
        self.setAccessibleName(label(said, name=choice.label, shows=choice.shows))


class Question(Card):
    """Part of the connect page. ``chosen(str)``: the value of the choice that was made."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__((30, 22, 30, 22))
        self._asked: tuple[tuple[str, str, ChoiceKind], ...] = ()
        self._at_first = self._why = ""
        self._look_now = Look()
        self.tiles: list[ChoiceTile] = []
        self.rows: list[WatchRow] = []
        self.fields: list[KeyField] = []
        self._parts: list[ChoiceTile | WatchRow | KeyField] = []
        self.group = QButtonGroup(self)
        self.words, self.detail = Words("", 34, 700, wrap=True), Words("", 23, 400, "ink2", wrap=True)
        self.box.addWidget(Words(label("connect.question"), 22, 600, "ink2"))
        self.box.addWidget(self.words)
        self.box.addWidget(self.detail)
        self._grid = QGridLayout()
        self.box.addLayout(self._grid)
        self.box.addStretch(1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self._look_now = look
        self.box.setSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(12))
        self._grid.setHorizontalSpacing(look.px(72))
        self._grid.setContentsMargins(0, look.px(10), 0, look.px(10))

    @property
    def controls(self) -> list[QWidget]:
        """What can take the focus, in order."""
        fields = [part for field in self.fields for part in (field.edit, field.button)]
        return [*self.tiles, *fields]

    def ask(self, words: str, choices: tuple[Choice, ...]) -> bool:
        """Show the question; True if it is a new one, and not the same with other values."""
        first, _, more = words.partition("\n")
        self.detail.setText(" ".join(more.splitlines()))
        self.detail.setVisible(bool(more))
        asked = tuple((choice.value, choice.label, choice.kind) for choice in choices)
        new = asked != self._asked
        if new:
            self._asked, self._at_first = asked, first
            self._build(choices)
        self._why = first if first != self._at_first else ""
        self.words.setText(self._at_first if self.fields else first)
        for part, choice in zip(self._parts, choices, strict=True):
            self._update(part, choice)
        return new

    def refuse(self) -> None:
        """The link asks once more for what was typed: say its reason beside the field, to be written over."""
        for field in self.fields:
            field.say(self._why)
            field.edit.selectAll()

    def _build(self, choices: tuple[Choice, ...]) -> None:
        for part in self._parts:
            if isinstance(part, ChoiceTile):
                self.group.removeButton(part)
            for layout in (self.box, self._grid):
                layout.removeWidget(part)
            part.deleteLater()
        self.tiles, self.rows, self.fields, self._parts = [], [], [], []
        for choice in choices:
            part = self._part(choice)
            for one in (part, *part.findChildren(QWidget)):
                if isinstance(one, Looked):
                    one.set_look(self._look_now)
            if not isinstance(part, WatchRow):
                self.box.insertWidget(self.box.count() - 1, part)
            self._parts.append(part)
        columns = 1 if len(self.rows) <= ONE_COLUMN else 2
        for at, row in enumerate(self.rows):
            self._grid.addWidget(row, at // columns, at % columns)

    def _part(self, choice: Choice) -> "ChoiceTile | WatchRow | KeyField":
        if choice.kind is ChoiceKind.WATCHED:
            row = WatchRow(choice)
            self.rows.append(row)
            return row
        if choice.kind is ChoiceKind.TYPED:
            field = KeyField(choice.label)
            field.entered.connect(lambda typed: self.chosen.emit(f"{choice.value}{typed}"))
            self.fields.append(field)
            return field
        tile = ChoiceTile(choice.label, left=True)
        tile.clicked.connect(partial(self.chosen.emit, choice.value))
        self.group.addButton(tile)
        self.tiles.append(tile)
        return tile

    def _update(self, part: "ChoiceTile | WatchRow | KeyField", choice: Choice) -> None:
        if isinstance(part, WatchRow):
            part.show_choice(choice)
        elif isinstance(part, ChoiceTile):
            number = self.tiles.index(part) + 1
            said = [choice.label, choice.shows] if choice.shows else [choice.label]
            text = "   ".join([str(number) if number <= KEYS else " ", *said])
            if part.text() != text:
                part.setText(text)
                part.setAccessibleName(f"{number}: {', '.join(said)}" if number <= KEYS else ", ".join(said))
                part.updateGeometry()

    def press(self, number: int) -> None:
        """Choose by number; a number without a choice does nothing."""
        if 1 <= number <= min(KEYS, len(self.tiles)):
            self.tiles[number - 1].click()

    def focus(self) -> None:
        """Focus the first choice."""
        if self.controls:
            self.controls[0].setFocus(Qt.FocusReason.TabFocusReason)
