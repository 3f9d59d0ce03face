"""After the last stage: what was done at which load, to bring to the fitting of the training prosthesis."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from loadtrainer.core.dates import full_day
from loadtrainer.core.words import say
from loadtrainer.errors import LoadtrainerError
from loadtrainer.review.completion import completion_paper, facts, stage_head, stage_rows
from loadtrainer.review.model import PatientReview
from loadtrainer.review.paper import Paper
from loadtrainer.review.report_words import plan_lines, who_words
from loadtrainer.ui.backend import HistoryDesk, PlanView
from loadtrainer.ui.completion_report import ask_where, save_page
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.day_table import DayTable
from loadtrainer.ui.widgets.parts import Card, Words

Finished = Callable[[], PlanView | None]
"""The plan whose last stage is done; None = there is none."""
ChooseFile = Callable[[QWidget], Path | None]
MOST_ROWS = 8


class CompletionPage(SidePage):
    """``choose_file``: where the page is saved; None = nowhere. ``now``: the wall clock."""

    def __init__(
        self,
        desk: HistoryDesk,
        finished: Finished,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        choose_file: ChooseFile = ask_where,
    ) -> None:
        super().__init__(label("completion.name"))
        self._desk, self._finished, self._now, self._choose_file = desk, finished, now, choose_file
        self._reading: Iterator[tuple[int, int]] | None = None
        self.paper: Paper | None = None
        self._build_body()
        self._build_foot()
        self.keys.update(
            {
                Qt.Key.Key_Space: self.save,
                Qt.Key.Key_E: self.save,
                Qt.Key.Key_Escape: self._leave,
            }
        )
        self.chain(self.back_button, self.save_button)
        self.timer = QTimer(self)
        self.timer.setObjectName("completion")
        self.timer.setInterval(0)
        self.timer.timeout.connect(self._read_on)

    def _build_body(self) -> None:
        self.note = Words("", 20, 600, wrap=True)
        self.bring = Words("", 26, 700, wrap=True)
        self.plan = Words("", 20, 400, "ink2", wrap=True)
        self.stages = DayTable(folds=True)
        self.stages.setAccessibleName(say("completion.stages"))
        self.stages.horizontalHeader().setStretchLastSection(False)
        self.stages.setHorizontalScrollMode(DayTable.ScrollMode.ScrollPerPixel)
        self.facts = Card((26, 16, 26, 16))
        self.facts.box.addWidget(Words(say("completion.whole"), 26, 700))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.facts.box.addLayout(self._grid)
        for part in (self.bring, self.plan, self.stages, self.facts, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.spaced(self.body, 14)
        self.sized(self._size_body_parts)

    def _size_body_parts(self, look: Look) -> None:
        self._grid.setHorizontalSpacing(look.px(28))
        self._grid.setVerticalSpacing(look.px(4))
        rows = min(MOST_ROWS, max(1, self.stages.model().rowCount()))
        self.stages.setFixedHeight(look.px(44) * (rows + 1) + look.px(24))

    def _build_foot(self) -> None:
        self.back_button = KeyButton(label("completion.back"), "Esc")
        self.save_button = KeyButton(label("completion.save"), "Space", primary=True)
        self.back_button.clicked.connect(self._leave)
        self.save_button.clicked.connect(self.save)
        self.sized(lambda look: self.back_button.setFixedWidth(look.px(220)), framed=True)
        self.sized(lambda look: self.save_button.setFixedWidth(look.px(424)), framed=True)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save_button)

    def first(self) -> QWidget:
        """Save, once there is something to save."""
        return self.save_button if self.save_button.isEnabled() else self.back_button

    def open(self) -> None:
        """Read what is new, a log at a time, then show the facts."""
        self._show(None, None)
        self._reading = self._desk.refresh()
        self.timer.start()

    def stop(self) -> None:
        """Read no more."""
        self.timer.stop()
        self._reading = None

    def _read_on(self) -> None:
        try:
            step = next(self._reading, None) if self._reading is not None else None
        except LoadtrainerError as error:
            self.stop()
            self.note.setText(str(error))
            return
        if step is not None:
            self.note.setText(label("history.reading", done=step[0], total=step[1]))
            return
        self.stop()
        self.note.setText("")
        view = self._finished()
        plan = view.plan if view is not None else None
        code = plan.prescription.patient.pseudonym if plan is not None else ""
        self._show(
            view, self._desk.review(code, self._now().date(), every=True) if plan is not None else None
        )

    def _show(self, view: PlanView | None, found: PatientReview | None) -> None:
        plan = view.plan.prescription if view is not None and view.plan is not None else None
        on = view.progress.finished_on if view is not None and view.progress is not None else None
        there = plan is not None and on is not None and found is not None
        self.save_button.setEnabled(there)
        for part in (self.stages, self.facts, self.plan):
            part.setVisible(there)
        if plan is None or on is None or found is None:
            self.paper = None
            self.title.setText(label("completion.name"))
            waiting = self._reading is not None or self.timer.isActive()
            none = f"{label('completion.none')}. {label('completion.none.how')}"
            self.bring.setText("" if waiting else none)
            return
        self.paper = completion_paper(found, plan, on, self._now())
        self.title.setText(say("completion.title", day=full_day(on)))
        self.bring.setText(say("completion.bring"))
        lines = (who_words(plan), *plan_lines(plan, len(plan.stages) - 1).lines)
        self.plan.setText("\n".join(" ".join(run.words for run in one) for one in lines))
        self.stages.show_rows(stage_head(), stage_rows(found, plan))
        self._show_facts(facts(found, plan))
        self._size_body_parts(self.look)
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_facts(self, rows: tuple[tuple[str, ...], ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, (name, value) in enumerate(rows):
            for column, words in enumerate((Words(name, 22, 400, "ink2"), Words(value, 22, 600, wrap=True))):
                words.set_look(self.look)
                self._grid.addWidget(words, at, column)

    def save(self) -> None:
        """Save the page as a file."""
        if self.paper is None or (path := self._choose_file(self)) is None:
            return
        try:
            save_page(self.paper, path)
        except LoadtrainerError as error:
            self.note.setText(f"{label('completion.saved.not')}. {error}")
            return
        self.note.setText(label("completion.saved", file=path.name))

    def _leave(self) -> None:
        self.stop()
        self.closed.emit()
