"""After a session: what was done, where it is kept, how the pain is. It is saved before it is shown."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from loadtrainer.core.log import SessionLog
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import say
from loadtrainer.ui.backend import Finished
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prepare import DIGITS, DigitTyping
from loadtrainer.ui.pages.summary_parts import Circumstances, PainRow
from loadtrainer.ui.summary_view import (
    drift_line,
    groups,
    headline,
    load_line,
    overload_line,
    overview,
    when,
)
from loadtrainer.ui.theme import style_sheet
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.overview import OverviewPlot
from loadtrainer.ui.widgets.parts import Card, Icon, Words
from loadtrainer.ui.widgets.time_bar import TimeBar

LONGEST_NOTE = 2000
ZWSP = "\u200b"
PAINS = ("after", "ten_minutes", "worst")


class Summary(Page):
    """``answered(field, value)``: pain or a note given now; ``closed``: the person is done here."""

    answered = Signal(str, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(label("summary.title"), step=4)
        self._digits = DigitTyping()
        self.body.addWidget(self._build_card(), 1)
        self._build_pain()
        self.spaced(self.body, 8)
        self._build_foot()
        self.keys.update({key: partial(self._typed, digit) for key, digit in DIGITS.items()})
        self.keys.update({Qt.Key.Key_Space: self.closed.emit, Qt.Key.Key_Escape: self._escape})
        self.chain(
            *self.after.keys,
            *self.ten.keys,
            *self.worst.keys,
            self.note,
            *self.circumstances.tiles,
            self.keep_button,
            self.note_button,
            self.close_button,
        )

    def _build_card(self) -> Card:
        card = Card((32, 20, 32, 16))
        self.head, self.when = Words("", 38, 700, spacing_em=-0.015), Words("", 22, 400, "ink2")
        self.line = Words("", 23, 400, wrap=True)
        self.over = Words("", 23, 700, wrap=True)
        self.drift_sign, self.drift = Icon("warn", 26, "ink"), Words("", 23, 600, wrap=True)
        drift = QHBoxLayout()
        drift.addWidget(self.drift_sign)
        drift.addWidget(self.drift, 1)
        self.spaced(drift, 10)
        self.bar, self.plot = TimeBar(), OverviewPlot()
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addStretch(1)
        top.addWidget(self.when)
        self.beside(top)
        self.breaking(self.head)
        self.views = QStackedWidget()
        self.views.addWidget(self.plot)
        self.added = self._build_note()
        self.views.addWidget(self.added)
        card.box.addLayout(top)
        for part in (self.line, self.over):
            card.box.addWidget(part)
        card.box.addLayout(drift)
        card.box.addWidget(self.bar)
        card.box.addWidget(self.views, 1)
        self.spaced(card.box, 8)
        return card

    def _build_note(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(label("summary.note.ask"))
        self.note.setPlaceholderText(label("summary.note.ask"))
        self.note.setTabChangesFocus(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.sized(lambda look: self.note.setStyleSheet(style_sheet(look)))
        self.keep_button = KeyButton(label("summary.note.keep"))
        self.keep_button.clicked.connect(self._keep_note)
        self.circumstances = Circumstances()
        self.circumstances.chosen.connect(self.answered)
        for line in (row, *self.circumstances.lines):
            self.beside(line)
        self.sized(lambda look: self.note.setMinimumHeight(look.px(130 if self.large else 0)))
        row.addWidget(self.note, 1)
        row.addWidget(self.circumstances, 1)
        row.addWidget(self.keep_button)
        self.spaced(row, 16)
        return holder

    def _build_pain(self) -> None:
        """Pain now, whose place pain ten minutes after takes; and the worst."""
        later = label("summary.later")
        self.rows = {which: PainRow(which, later if which == "after" else "") for which in PAINS}
        for which, row in self.rows.items():
            row.chosen.connect(partial(self._keep_pain, which))
            self.beside(row.head)
            self.body.addWidget(row)
        self.after, self.ten, self.worst = (self.rows[which].keys for which in PAINS)
        self.rows["ten_minutes"].hide()

    def _keep_pain(self, which: str, value: int) -> None:
        self.answered.emit(f"pain.{which}", value)

    def _build_foot(self) -> None:
        self.saved_icon = Icon("tick", 34, "in_band")
        self.saved, self.where = Words("", 23, 700, wrap=True), Words("", 18, 400, "ink2", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.saved)
        lines.addWidget(self.where)
        lines.addStretch(1)
        self.note_button = KeyButton(label("summary.note"))
        self.close_button = KeyButton(label("summary.close"), "Space", primary=True)
        self.sized(lambda look: self.close_button.setFixedWidth(look.px(300)), framed=True)
        self.foot.addWidget(self.saved_icon)
        self.foot.addLayout(lines, 1)
        self.foot.addWidget(self.note_button)
        self.foot.addWidget(self.close_button)
        self.note_button.clicked.connect(self._open_note)
        self.close_button.clicked.connect(self.closed)

    def show_waiting(self, words: str) -> None:
        """The session is over (``words`` say how); its log is being written and read back."""
        self.title.setText(label("summary.ended"))
        self.head.setText(words)
        for part in (self.when, self.line, self.over):
            part.setText("")
        self.over.hide()
        self._show_drift("")
        self._show_log_parts(False)
        for row in self.rows.values():
            row.keys.set_value(None)
        self._show_ten(False)
        self.circumstances.clear()
        self.note.clear()
        self._show_view(0)
        self._say_saved("scale", "ink2", label("summary.wait"), "")

    def show_failed(self) -> None:
        """No log could be read back: said in the words that tell what to do."""
        self._say_saved("warn", "limit", say("save.fail"), "")

    def show_finished(self, finished: Finished, session: int, words: str) -> None:
        """Show the log that was read back from the disk. ``words``: how the session ended."""
        log = finished.log
        done = log.ended == "completed"
        title = label("summary.title" if done else "summary.ended")
        self.title.setText(label("today.slot.done", number=session) if done and session else title)
        self.head.setText(headline(log))
        self.when.setText(when(log))
        self.line.setText(load_line(log) if done or not words else f"{words} {load_line(log)}")
        self.over.setText(overload_line(log))
        self.over.setVisible(bool(self.over.text()))
        self._show_drift(drift_line(log))
        self._show_log(log)
        self._show_log_parts(True)
        if self.worst.value() is None:
            self.worst.set_value(log.diary.pain.worst)
        self._say_saved("tick", "in_band", say("saved"), str(finished.path))
        self.bar.set_look(self.look)

    def ask_ten_minutes(self) -> None:
        """Ten minutes have passed: pain now is asked in the place of pain right after."""
        if self.rows["ten_minutes"].isHidden():
            here = self.rows["after"].focused()
            self._show_ten(True)
            if here:
                self.ten.keys[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_ten(self, shown: bool) -> None:
        self.rows["ten_minutes"].setVisible(shown)
        self.rows["after"].setVisible(not shown)

    def first(self) -> QWidget:
        """Pain now."""
        return (self.after if self.rows["ten_minutes"].isHidden() else self.ten).keys[0]

    def _show_log(self, log: SessionLog) -> None:
        total_s = log.summary.time_s.elapsed
        self.bar.show_groups(groups(log.summary.time_s))
        unit = MassUnit(log.prescription.display_unit)
        self.plot.show_session(overview(log.samples, log.rules, total_s), log.rules, unit)

    def _show_drift(self, words: str) -> None:
        self.drift.setText(words)
        for part in (self.drift_sign, self.drift):
            part.setVisible(bool(words))

    def _show_log_parts(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.views.setVisible(shown)
        self.note_button.setVisible(shown)

    def _say_saved(self, icon: str, token: str, words: str, where: str) -> None:
        self.saved_icon.show_as(icon, token)
        self.saved.setText(words)
        # A name of a file has no spaces to break at.
        self.where.setText(where.replace("-", f"-{ZWSP}"))
        self.where.setVisible(bool(where))

    def _typed(self, digit: int) -> None:
        """Digits go to the row that has the focus, else to pain now."""
        which = "after" if self.rows["ten_minutes"].isHidden() else "ten_minutes"
        which = next((name for name, row in self.rows.items() if row.focused()), which)
        keys, value = self.rows[which].keys, self._digits.typed(digit)
        keys.set_value(value)
        keys.keys[value].setFocus(Qt.FocusReason.TabFocusReason)
        self._keep_pain(which, value)

    def _open_note(self) -> None:
        self._show_view(1)
        self.note.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_view(self, index: int) -> None:
        """The plot, or what may be added, with all the room it needs; the other takes none."""
        policy = QSizePolicy.Policy.Preferred if index else QSizePolicy.Policy.Ignored
        self.added.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.views.setCurrentIndex(index)

    def _keep_note(self) -> None:
        words = self.note.toPlainText().strip()[:LONGEST_NOTE]
        if words:
            self.answered.emit("note", words)
        self._show_view(0)
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _escape(self) -> None:
        """Esc leaves the note first, then the page."""
        if self.views.currentIndex() == 1:
            self._keep_note()
        else:
            self.closed.emit()
