"""What was done: sessions by day, and the load of every day against the plan. Facts; no praise, no blame."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from loadtrainer.core.units import MassUnit
from loadtrainer.errors import LoadtrainerError
from loadtrainer.review.model import Done, PatientReview
from loadtrainer.ui.backend import HistoryDesk
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.face import turn_to
from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.calendar import Calendar, counted
from loadtrainer.ui.widgets.day_plot import DayPlot
from loadtrainer.ui.widgets.day_table import DayTable
from loadtrainer.ui.widgets.history_legend import LoadLegend, SquareLegend
from loadtrainer.ui.widgets.parts import Card, Words

ChooseFile = Callable[[QWidget], Path | None]


class HistoryPage(SidePage):
    """``patient``: by the plan in use. ``choose_file``: where a share goes; None = nowhere."""

    def __init__(
        self,
        desk: HistoryDesk,
        patient: Callable[[], str],
        today: Callable[[], date] = date.today,
        choose_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(label("history.title"))
        self._desk, self._patient, self._today = desk, patient, today
        self._choose_file = choose_file or ask_where
        self._reading: Iterator[tuple[int, int]] | None = None
        self.every = False
        self._build_top()
        self._build_body()
        self._build_foot()
        self.keys.update(
            {
                Qt.Key.Key_Escape: self._leave,
                Qt.Key.Key_T: self.toggle_table,
                Qt.Key.Key_E: self.share,
                Qt.Key.Key_4: lambda: self.show_span(every=False),
                Qt.Key.Key_A: lambda: self.show_span(every=True),
            }
        )
        self.chain(self.back_button, self.table_button, self.share_button, self.weeks_button, self.all_button)
        self.timer = QTimer(self)
        self.timer.setObjectName("history")
        self.timer.setInterval(0)
        self.timer.timeout.connect(self._read_on)

    def _build_top(self) -> None:
        self.note = Words("", 20, 400, "ink2", wrap=True)
        self.weeks_button = KeyButton(label("history.weeks"), "4", height_px=56, text_px=22)
        self.all_button = KeyButton(label("history.all"), "A", height_px=56, text_px=22)
        for part in (self.weeks_button, self.all_button):
            part.setCheckable(True)
            self.top.addWidget(part)
        self.weeks_button.clicked.connect(lambda: self.show_span(every=False))
        self.all_button.clicked.connect(lambda: self.show_span(every=True))

    def _build_body(self) -> None:
        self.calendar, self.plot, self.table = Calendar(), DayPlot(), DayTable(folds=True)
        self.done, self.mean = Words("", 23, 400, wrap=True), Words(label("history.mean"), 23, 400)
        self.squares, self.signs = SquareLegend(), LoadLegend()
        left, right = Card((26, 18, 26, 12)), Card((26, 18, 26, 12))
        left.box.addWidget(Words(label("history.sessions"), 26, 700))
        right.box.addWidget(Words(label("history.load"), 26, 700))
        for card, parts in (
            (left, (self.done, self.calendar, self.squares)),
            (right, (self.mean, self.plot, self.signs)),
        ):
            for part in parts:
                card.box.addWidget(part, 1 if part is self.plot else 0)
            self.spaced(card.box, 6)
        left.box.addStretch(1)
        pictures = QWidget()
        columns = QHBoxLayout(pictures)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.addWidget(left, 1)
        columns.addWidget(right, 1)
        self.spaced(columns, 20)
        self.beside(columns)
        empty = Card((30, 30, 30, 30))
        empty.box.addWidget(Words(label("history.empty"), 28, 700))
        empty.box.addWidget(Words(label("history.empty.how"), 23, 400, "ink2", wrap=True))
        empty.box.addStretch(1)
        self.faces = QStackedWidget()
        for face in (empty, pictures, self.table):
            self.faces.addWidget(face)
        self.body.addWidget(self.note)
        self.body.addWidget(self.faces, 1)
        self.note.hide()

    def _build_foot(self) -> None:
        self.back_button = KeyButton(label("history.back"), "Esc")
        self.table_button = KeyButton(label("history.table"), "T")
        self.share_button = KeyButton(label("history.share"), "E")
        self.sized(lambda look: self.back_button.setFixedWidth(look.px(220)), framed=True)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.table_button)
        self.foot.addWidget(self.share_button)
        self.back_button.clicked.connect(self._leave)
        self.table_button.clicked.connect(self.toggle_table)
        self.share_button.clicked.connect(self.share)

    def open(self) -> None:
        """Read what is new, a log at a time, then show it."""
        self._say("")
        self._reading = self._desk.refresh()
        self._read_on()
        if self._reading is not None:
            self.timer.start()

    def stop(self) -> None:
        """Read no more."""
        self.timer.stop()
        self._reading = None
        self._desk.close()

    def _read_on(self) -> None:
        try:
            step = next(self._reading, None) if self._reading is not None else None
        except LoadtrainerError as error:
            self._reading, step = None, None
            self._say(str(error))
        if step is not None:
            self._say(label("history.reading", done=step[0], total=step[1]))
            return
        self.timer.stop()
        if self._reading is not None:
            self._say(self._trouble())
        self._reading = None
        self.show_span(every=self.every)

    def _trouble(self) -> str:
        count = self._desk.troubles()
        key = "history.trouble.one" if count == 1 else "history.trouble"
        return label(key, count=count) if count else ""

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_span(self, *, every: bool) -> None:
        """The last four weeks, or all."""
        self.every = every
        self.weeks_button.setChecked(not every)
        self.all_button.setChecked(every)
        self.show_review(self._desk.review(self._patient(), self._today(), every=every))

    def show_review(self, found: PatientReview | None) -> None:
        """Show these days; None = no session yet."""
        for button in (self.table_button, self.share_button):
            button.setEnabled(found is not None)
        if found is None:
            turn_to(self.faces, 0)
            return
        today = self._today()
        unit = MassUnit(found.plan.display_unit) if found.plan is not None else MassUnit.KG
        so_far = [day for day in found.days if day.day <= today]
        self.done.setText(_done_words(counted(so_far)))
        self.calendar.show_days(found.days, today, _later(found, today))
        self.plot.show_days(so_far, unit)
        self.table.show_days(so_far, unit)
        marks = {slot.done for day in so_far for slot in day.slots}
        self.squares.show_marks(marks | ({Done.DUE} if _later(found, today) else set()))
        self.signs.show_days(so_far, unit)
        turn_to(self.faces, max(1, self.faces.currentIndex()))

    def toggle_table(self) -> None:
        """The same days as a table, and back."""
        if self.faces.currentIndex() == 0:
            return
        turn_to(self.faces, 3 - self.faces.currentIndex())
        pictures = self.faces.currentIndex() == 1
        self.table_button.show_as(label("history.table" if pictures else "history.pictures"))

    def share(self) -> None:
        """Pack the sessions into one file for the physiotherapist."""
        if not self.share_button.isEnabled() or (path := self._choose_file(self)) is None:
            return
        try:
            self._desk.share(self._patient(), path)
        except LoadtrainerError as error:
            self._say(f"{label('history.saved.not')}. {error}")
            return
        self._say(f"{label('history.saved', file=path.name)}. {label('history.saved.how')}")

    def _leave(self) -> None:
        self.timer.stop()
        self._reading = None
        self.closed.emit()


def _done_words(count: tuple[int, int, int]) -> str:
    done, part, planned = count
    words = label("history.done", done=done, planned=planned)
    if not part:
        return words
    shorter = label("history.shorter.one") if part == 1 else label("history.shorter", count=part)
    return f"{words}, {shorter}"


def _later(found: PatientReview, today: date) -> int:
    """Sessions planned on each day to come, while the plan is valid."""
    if found.plan is None or found.stage is None:
        return 0
    tomorrow = (today + timedelta(days=1)).isoformat()
    return found.stage.sessions_per_day if tomorrow <= found.plan.valid_until else 0


def ask_where(parent: QWidget) -> Path | None:
    """The desktop's own dialog for a file to save."""
    chosen, _ = QFileDialog.getSaveFileName(parent, label("history.share"), "sessions.zip", "ZIP (*.zip)")
    return Path(chosen) if chosen else None
