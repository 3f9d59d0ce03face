"""Before a session: pain, warning signs, three ticks, painkiller. Under ten seconds by keyboard.

Keys: a number (1 then 0 for 10), N for none, Enter for the part that has the focus, Space for Next. Where
only the three ticks are missing, the dark button says all three at once, and the session begins by itself.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.core.words import say
from loadtrainer.ui.backend import BeforeAnswers
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.notice import Notice, NoticeButton
from loadtrainer.ui.widgets.pain_keys import PainKeys
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.tiles import ChoiceTile, TickTile

RED_FLAGS = ("fall", "fever", "wound", "new_pain", "loose", "dizzy")
"""The questions, as the diary names them; their words are in the table of labels."""

DIGITS = {Qt.Key(Qt.Key.Key_0 + digit): digit for digit in range(10)}
TEN_WAIT_MS = 800


class DigitTyping:
    """Turns typed digits into 0 to 10: a 0 within 0.8 s of a 1 makes it 10."""

    def __init__(self) -> None:
        self._since_one = QElapsedTimer()

    def since_one_ms(self) -> int:
        """How long ago a 1 was typed that a 0 could still follow; 0 if there is none."""
        return self._since_one.elapsed() if self._since_one.isValid() else 0

    def typed(self, digit: int) -> int:
        """The value meant after ``digit`` was typed."""
        follows = self._since_one.isValid() and self.since_one_ms() <= TEN_WAIT_MS
        self._since_one.invalidate()
        if digit == 1:
            self._since_one.start()
        return 10 if digit == 0 and follows else digit


class Prepare(Page):
    """``answered(BeforeAnswers)``: all is answered. ``back``: not now. ``closed``: blocked and read."""

    answered = Signal(object)
    back = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(label("prepare.title"), step=1)
        self._digits = DigitTyping()
        self.at_once = False
        """The last answers were given by one press for all three ticks."""
        self._build_pain()
        self.body.addStretch(1)
        columns = QHBoxLayout()
        columns.addLayout(self._build_flags(), 744)
        columns.addLayout(self._build_ready(), 424)
        self.spaced(columns, 32)
        self.beside(columns)
        self.body.addLayout(columns)
        self.body.addStretch(3)
        self._build_foot()
        self.keys.update({key: partial(self._typed, digit) for key, digit in DIGITS.items()})
        self.keys.update(
            {
                Qt.Key.Key_N: self.none.click,
                Qt.Key.Key_Space: self.press_dark,
                Qt.Key.Key_Escape: self.back.emit,
            }
        )
        tiles = (*self.flags.values(), self.none, *self.ticks, self.yes, self.no)
        self.chain(*self.pain.keys, *tiles, self.back_button, self.next_button, self.close_button)

    def _build_pain(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Words(label("prepare.pain"), 26, 700))
        head.addStretch(1)
        head.addWidget(Words(label("prepare.how"), 19, 400, "ink2"))
        ends = QHBoxLayout()
        ends.addWidget(Words(label("prepare.least"), 19, 400, "ink2"))
        ends.addStretch(1)
        ends.addWidget(Words(label("prepare.most"), 19, 400, "ink2"))
        self.pain = PainKeys(84)
        self.pain.chosen.connect(lambda _: self._changed())
        for part in (head, self.pain, ends):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.spaced(self.body, 8)

    def _build_flags(self) -> QVBoxLayout:
        column, grid = QVBoxLayout(), QGridLayout()
        self.flags = {key: TickTile(label(f"prepare.flag.{key}")) for key in RED_FLAGS}
        for i, tile in enumerate(self.flags.values()):
            grid.addWidget(tile, i // 2, i % 2)
            tile.clicked.connect(self._flag_clicked)
        self.none = TickTile(label("prepare.none"), key="N", strong=True)
        self.none.clicked.connect(self._none_clicked)
        grid.addWidget(self.none, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.sized(lambda look: grid.setSpacing(look.px(12)))
        column.addWidget(Words(label("prepare.flags"), 26, 700))
        column.addLayout(grid)
        self.spaced(column, 12)
        return column

    def _build_ready(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(Words(label("prepare.ready"), 26, 700))
        self.ticks = [TickTile(label(f"prepare.{key}")) for key in ("pad", "floor", "support")]
        for tile in self.ticks:
            column.addWidget(tile)
            tile.clicked.connect(self._tick_clicked)
        question = label("prepare.analgesic")
        self.yes = ChoiceTile(label("prepare.yes"), f"{question} {label('prepare.yes')}")
        self.no = ChoiceTile(label("prepare.no"), f"{question} {label('prepare.no')}")
        self.choice = QButtonGroup(self)
        line = QHBoxLayout()
        line.addWidget(Words(question, 22, 600, wrap=True), 1)
        for choice in (self.yes, self.no):
            self.choice.addButton(choice)
            choice.clicked.connect(self._analgesic_clicked)
            line.addWidget(choice)
        self.spaced(line, 12)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        self.sized(lambda look: holder.setFixedHeight(look.px(76)))
        column.addWidget(holder)
        self.spaced(column, 12)
        return column

    def _build_foot(self) -> None:
        self.back_button = KeyButton(label("prepare.back"), "Esc")
        self.next_button = KeyButton(label("prepare.next"), "Space", primary=True)
        self.sized(lambda look: self.back_button.setFixedWidth(look.px(220)), framed=True)
        self.sized(lambda look: self.next_button.setFixedWidth(look.px(424)), framed=True)
        self.todo = Words("", 22, 600, "ink", wrap=True)
        self.todo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.close_button = NoticeButton(label("prepare.close"))
        self.notice = Notice(title_px=34, icon_px=64)
        self.notice.box.addWidget(self.close_button)
        self.sized(lambda look: self.notice.setFixedHeight(look.px(128)), framed=True)
        for part in (self.back_button, self.todo, self.next_button, self.notice):
            self.foot.addWidget(part, 1 if part in (self.todo, self.notice) else 0)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.press_dark)
        self.close_button.clicked.connect(self.closed)
        self._show_blocked(False)
        self.sized(self._size_foot, framed=True)

    def clear(self) -> None:
        """Forget the answers of the session before: nothing is ever preset."""
        self.pain.set_value(None)
        self.choice.setExclusive(False)
        for tile in (*self.flags.values(), self.none, *self.ticks, self.yes, self.no):
            tile.setChecked(False)
        self.choice.setExclusive(True)
        self.at_once = False
        self._changed()

    def answers(self) -> BeforeAnswers | None:
        """The answers; None while pain, the warning signs or a tick are missing."""
        pain = self.pain.value()
        if pain is None or self.missing():
            return None
        analgesic = True if self.yes.isChecked() else False if self.no.isChecked() else None
        return BeforeAnswers(pain, {key: tile.isChecked() for key, tile in self.flags.items()}, analgesic)

    def missing(self) -> list[str]:
        """What is still to be answered, in words, in reading order."""
        parts = (
            ("pain", self.pain.value() is not None),
            ("flags", any(tile.isChecked() for tile in (*self.flags.values(), self.none))),
            ("ready", all(tile.isChecked() for tile in self.ticks) or self._warned()),
        )
        return [label(f"prepare.todo.{key}") for key, there in parts if not there]

    def blocked(self) -> bool:
        """Whether these answers were refused."""
        return not self.notice.isHidden()

    def show_blocked(self, words: str, phone: str) -> None:
        """Say why there is no session today, and whom to call (``phone`` "" = the plan has none)."""
        title = say("block.pain")
        if words.startswith(title):
            detail = words.removeprefix(title).strip() or self._answered_words()
            if phone and phone not in detail:
                detail = f"{detail} {say('block.call', phone=phone)}"
        else:
            title, detail = words, ""
        self.notice.say(title, detail)
        self._show_blocked(True)
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _answered_words(self) -> str:
        """What was answered, as facts: "Pain is 5. New or sharp pain."."""
        flags = [tile.text() for tile in self.flags.values() if tile.isChecked()]
        return " ".join(f"{fact}." for fact in (say("pain.note", pain=self.pain.value() or 0), *flags))

    def press_dark(self) -> None:
        """Space: Next when all is answered, otherwise show what is missing; on a blocked page, close."""
        if self.blocked():
            self.closed.emit()
            return
        self.at_once = self._only_ticks_missing()
        if self.at_once:
            for tile in self.ticks:
                tile.setChecked(True)
        answers = self.answers()
        if answers is not None:
            self.answered.emit(answers)
            return
        self.todo.setText(label("prepare.todo", what=", ".join(self.missing())))
        self._first_missing().setFocus(Qt.FocusReason.TabFocusReason)

    def first(self) -> QWidget:
        """Pain comes first."""
        return self.pain.keys[0]

    def _warned(self) -> bool:
        """A warning sign is ticked: the answers are complete without the ticks for starting."""
        return any(tile.isChecked() for tile in self.flags.values())

    def _only_ticks_missing(self) -> bool:
        """Pain and "none of these" are answered and no tick is set: the dark button may say all three."""
        answered = self.pain.value() is not None and self.none.isChecked()
        return answered and not any(tile.isChecked() for tile in self.ticks)

    def _first_missing(self) -> QWidget:
        if self.pain.value() is None:
            return self.pain.keys[0]
        if not self._warned() and not self.none.isChecked():
            return self.none
        return next(tile for tile in self.ticks if not tile.isChecked())

    def _typed(self, digit: int) -> None:
        value = self._digits.typed(digit)
        self.pain.set_value(value)
        self.pain.keys[value].setFocus(Qt.FocusReason.TabFocusReason)
        self._changed()

    def _flag_clicked(self) -> None:
        if self._warned():
            self.none.setChecked(False)
        self._changed()

    def _none_clicked(self) -> None:
        if self.none.isChecked():
            for tile in self.flags.values():
                tile.setChecked(False)
            self._focus_next(self.ticks)
        self._changed()

    def _tick_clicked(self) -> None:
        sender = next((tile for tile in self.ticks if tile.hasFocus()), None)
        if sender is not None and sender.isChecked():
            self._focus_next([*self.ticks, self.no])
        self._changed()

    def _analgesic_clicked(self) -> None:
        self._changed()
        self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_next(self, tiles: Iterable[TickTile | ChoiceTile]) -> None:
        for tile in tiles:
            if not tile.isChecked():
                tile.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _changed(self) -> None:
        """An answer changed: an old refusal or reminder no longer stands."""
        self._show_blocked(False)
        self.todo.setText("")
        self.next_button.show_as(label("prepare.begin" if self._only_ticks_missing() else "prepare.next"))

    def _show_blocked(self, blocked: bool) -> None:
        # Hidden before shown: all of them at once would widen a small window.
        buttons = (self.back_button, self.todo, self.next_button)
        for part in (*buttons, self.notice) if blocked else (self.notice, *buttons):
            part.setVisible((part is self.notice) is blocked)
        self._size_foot(self.frame_look)

    def _size_foot(self, look: Look) -> None:
        """The notice is higher than the buttons and takes some of the margin below."""
        bottom = 24 if self.blocked() else 36
        self.foot.setContentsMargins(look.px(40), look.px(8), look.px(40), look.px(bottom))
