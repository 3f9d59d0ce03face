"""Pain after an earlier session: one question in the place of the target, answered or skipped."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from loadtrainer.core.dates import days
from loadtrainer.core.progression_asking import Question
from loadtrainer.core.words import say
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prepare import TEN_WAIT_MS, DigitTyping
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.pain_keys import PainKeys
from loadtrainer.ui.widgets.parts import Card, Words

_TEN_BEGINS: Final = 1


class AskCard(Card):
    """``answered(Question, value)``: 0 to 10, or None where it was skipped."""

    answered = Signal(object, object)

    def __init__(self, page: Page) -> None:
        super().__init__((24, 30, 24, 30))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.question: Question | None = None
        self._digits = DigitTyping()
        self._ten = QTimer(self)
        self._ten.setSingleShot(True)
        self._ten.setInterval(TEN_WAIT_MS)
        self._ten.timeout.connect(lambda: self._answer(_TEN_BEGINS))
        self.title = Words("", 38, 700, wrap=True, spacing_em=-0.015)
        self.detail = Words("", 22, 400, "ink2", wrap=True)
        self.pain = PainKeys(84, gap_px=6)
        self.pain.chosen.connect(self._answer)
        self.skip = KeyButton(label("today.ask.skip"), "Esc", height_px=67, text_px=24)
        self.skip.clicked.connect(lambda: self._answer(None))
        self._build(page)

    def _build(self, page: Page) -> None:
        foot = QHBoxLayout()
        foot.addWidget(Words(say("pain.scale"), 19, 400, "ink2", wrap=True), 1)
        foot.addWidget(self.skip)
        self.box.addStretch(1)
        for part in (self.title, self.detail, self.pain):
            self.box.addWidget(part)
        self.box.addLayout(foot)
        self.box.addStretch(2)
        page.spaced(self.box, 12)

    def ask(self, question: Question | None) -> None:
        """Show ``question``; None = there is none. The same one stays as far as it was answered."""
        if question == self.question:
            return
        self.question = question
        self._ten.stop()
        self.pain.set_value(None)
        if question is None:
            return
        self.title.setText(question.title)
        self.detail.setText(f"{days(question.detail)}.")
        self.pain.setAccessibleName(question.title)
        for key in self.pain.keys:
            key.setAccessibleName(label("said.pain.of", what=question.title, value=key.value))

    def type_digit(self, digit: int) -> None:
        """A digit was typed: a 1 waits for a 0 that would make it 10."""
        if self.question is None:
            return
        value = self._digits.typed(digit)
        self.pain.set_value(value)
        self.pain.keys[value].setFocus(Qt.FocusReason.TabFocusReason)
        if value == _TEN_BEGINS:
            self._ten.start()
        else:
            self._answer(value)

    def skip_it(self) -> None:
        """The question was skipped."""
        if self.question is not None:
            self._answer(None)

    def _answer(self, value: int | None) -> None:
        self._ten.stop()
        question, self.question = self.question, None
        if question is not None:
            self.answered.emit(question, value)
