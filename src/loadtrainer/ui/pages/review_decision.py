"""The decision box of the review: it starts empty, needs choice, reason and name, and changes no plan."""

from collections.abc import Iterator
from datetime import date
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPlainTextEdit, QRadioButton, QWidget

from loadtrainer.app.review_desk import Standing
from loadtrainer.core.dates import full_day
from loadtrainer.core.progression_model import Choice
from loadtrainer.store.diary import Decision
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, ClinicCard, Entry, SmallButton
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import pen
from loadtrainer.ui.widgets.parts import Words

CHOICES: Final[tuple[Choice, ...]] = ("hold", "next", "stop", "back")
"""In the order of the box: two rows of two."""
MOST_REASON: Final = 1000
NAME_PX: Final = 200


class DecisionCard(ClinicCard):
    """``save``: the button was pressed and everything is there."""

    save = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(label("review.decision"))
        self.standing: Standing | None = None
        self.rule = Words("", SMALL_PX, 400, wrap=True)
        self.last = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.box.addWidget(self.rule)
        self.box.addWidget(self.last)
        self._build_choices(page)
        self._build_fields(page)
        self._build_foot(page)
        self.reason.textChanged.connect(self._update)
        self.name.textChanged.connect(self._update)
        self.group.buttonClicked.connect(lambda _: self._update())
        self.clear()

    def _build_choices(self, page: Page) -> None:
        grid = QGridLayout()
        page.sized(lambda look: grid.setVerticalSpacing(look.px(2)))
        self.group = QButtonGroup(self)
        self.choices: dict[Choice, QRadioButton] = {}
        for place, choice in enumerate(CHOICES):
            button = self.choices[choice] = QRadioButton()
            button.setAccessibleName(label("review.decision"))
            self.group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
        self.box.addLayout(grid)

    def _build_fields(self, page: Page) -> None:
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(label("review.reason"))
        self.reason.setTabChangesFocus(True)
        page.sized(lambda look: self.reason.setFixedHeight(look.px(46)))
        self.name = Entry(label("review.name"), NAME_PX, 120)
        self.day = Words("", SMALL_PX, 600)
        self.box.addWidget(Words(label("review.reason"), SMALL_PX, 600))
        self.box.addWidget(self.reason)
        row = QHBoxLayout()
        page.spaced(row, 8)
        for part in (Words(label("review.name"), SMALL_PX, 600), self.name, self.day):
            row.addWidget(part)
        row.addStretch(1)
        self.box.addLayout(row)

    def _build_foot(self, page: Page) -> None:
        self.note = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.button = SmallButton(label("review.save"), primary=True, height_px=34)
        self.button.clicked.connect(self._press)
        foot = QHBoxLayout()
        page.spaced(foot, 10)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.button)
        self.box.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A strong edge: here something is written."""
        super().paintEvent(event)
        p, s = QPainter(self), self._look.s
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(pen(self._look.colour("ink"), 2 * s))
        p.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8 * s, 8 * s)
        p.end()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self.box.setSpacing(look.px(5))

    def show_standing(self, standing: Standing | None, decisions: tuple[Decision, ...], today: date) -> None:
        """Show what the rule says, what was decided last, and the choices with their loads."""
        self.standing = standing
        self.day.setText(full_day(today))
        self.last.setText(review_view.decision_words(decisions[-1]) if decisions else "")
        if standing is not None and standing.damage:
            self.last.setText(f"{label('review.damaged')}. {standing.damage}")
        self.last.setVisible(bool(self.last.text()))
        self.rule.setText(" ".join(review_view.rule_words(standing)) if standing is not None else "")
        words = review_view.choice_words(standing) if standing is not None else {}
        for choice, button in self.choices.items():
            button.setText(words.get(choice, ""))
            button.setAccessibleName(words.get(choice, label("review.decision")))
            there = standing is not None
            if standing is not None and choice in ("next", "back"):
                there = (standing.up if choice == "next" else standing.down) is not None
            button.setEnabled(there)
        self._update()

    def clear(self) -> None:
        """Nothing is chosen, nothing is written."""
        self.group.setExclusive(False)
        for button in self.choices.values():
            button.setChecked(False)
        self.group.setExclusive(True)
        self.reason.clear()
        self.name.clear()
        self._update()

    def choose(self, choice: Choice) -> None:
        """Choose by key."""
        if self.choices[choice].isEnabled():
            self.choices[choice].setChecked(True)
            self._update()

    def chosen(self) -> Choice | None:
        """The choice; None = none yet."""
        return next((choice for choice, button in self.choices.items() if button.isChecked()), None)

    def written(self) -> tuple[str, str]:
        """Reason and name."""
        return self.reason.toPlainText().strip()[:MOST_REASON], self.name.text().strip()

    def begun(self) -> bool:
        """Something is chosen or written that was not saved."""
        return self.chosen() is not None or any(self.written())

    def ready(self) -> bool:
        """Choice, reason and name are there."""
        return self.standing is not None and self.chosen() is not None and all(self.written())

    def _update(self) -> None:
        reason, name = self.written()
        how = label("review.save.how") if self.chosen() is None or not reason else ""
        if not how and not name:
            how = label("review.save.name")
        self.button.setEnabled(self.ready())
        self.say(how)

    def say(self, words: str) -> None:
        """Words beside the button, and that no plan is changed."""
        self.note.setText(f"{words} {label('review.save.never')}".strip())

    def _press(self) -> None:
        if self.ready():
            self.save.emit()

    def decision(self) -> tuple[Standing, Choice, str, str]:
        """What is to be kept: about what, choice, reason, name. Only where :meth:`ready`."""
        reason, name = self.written()
        return cast(Standing, self.standing), cast(Choice, self.chosen()), reason, name

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        yield from (*self.choices.values(), self.reason, self.name, self.button)
