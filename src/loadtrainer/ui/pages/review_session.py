"""One session of the review: its trace with others behind it, bouts, events, and what the patient said."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loadtrainer.app.clinic import OpenSession
from loadtrainer.review.loads import unit_of
from loadtrainer.review.model import PatientReview
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, ClinicCard, SmallButton
from loadtrainer.ui.pages.review_rows import Rows
from loadtrainer.ui.review_figures import figure_rows
from loadtrainer.ui.review_trace import SessionTrace, trace_of
from loadtrainer.ui.review_view import BOUTS
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.session_plot import SessionPlot

SEEN: Final = (1, 5)
BEHIND: Final = 3
BUTTON_PX: Final = 28
ZOOM_PX: Final = 28
ROW_PX: Final = 24


def _narrow(button: SmallButton, look: Look) -> None:
    button.setFixedWidth(look.px(ZOOM_PX))


class SessionCard(ClinicCard):
    """``compared(int)``: so many sessions before this one are to be drawn behind it."""

    compared = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__(label("review.session.none"))
        self.session: OpenSession | None = None
        self._others: Sequence[SessionTrace] = ()
        self.when = Words("", SMALL_PX, 400, "ink2")
        self.mark = Words("", SMALL_PX, 700, wrap=True)
        self.plot = SessionPlot()
        self.bouts = Rows(label("review.bouts"), SEEN, None, row_px=ROW_PX)
        self.events = Rows(label("review.events"), SEEN, 1, row_px=ROW_PX)
        self.figures = Rows(label("review.figures"), SEEN, 1, row_px=ROW_PX)
        self.tables = {"bouts": self.bouts, "events": self.events, "figures": self.figures}
        self.note = Words("", SMALL_PX, 400, wrap=True)
        for part in (self.mark, self.plot):
            self.box.addWidget(part, 1 if part is self.plot else 0)
        self.box.addLayout(self._tools(page))
        self.head.addWidget(self.compare)
        self.head.addWidget(self.when)
        for below in (*self.tables.values(), self.note):
            self.box.addWidget(below)
        self.events.pressed.connect(self._go)
        self.show_table("bouts")
        self.clear("")

    def _tools(self, page: Page) -> QHBoxLayout:
        """Zoom, what to compare with, and which table."""
        names = ("in", "out", "all")
        does = (lambda: self.plot.zoom(True), lambda: self.plot.zoom(False), self.plot.show_all)
        self.zooms = [SmallButton(sign, height_px=BUTTON_PX) for sign in ("+", "−", "↔")]
        for button, name, do in zip(self.zooms, names, does, strict=True):
            button.setAccessibleName(label(f"review.zoom.{name}"))
            button.setToolTip(label(f"review.zoom.{name}"))
            button.clicked.connect(lambda _=False, do=do: do())
            button.setProperty("narrow", True)
            page.sized(partial(_narrow, button))
        self.compare = SmallButton(label("review.compare"), height_px=BUTTON_PX)
        self.compare.setToolTip(label("review.compare.how"))
        self.compare.setAccessibleDescription(label("review.compare.how"))
        self.compare.setCheckable(True)
        self.compare.clicked.connect(lambda: self.compared.emit(self.behind()))
        self.tabs = [SmallButton(label(f"review.{name}"), height_px=BUTTON_PX) for name in self.tables]
        for name, tab in zip(self.tables, self.tabs, strict=True):
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, name=name: self.show_table(name))
        row = QHBoxLayout()
        page.spaced(row, 4)
        for part in (*self.tabs, None, *self.zooms):
            row.addStretch(1) if part is None else row.addWidget(part)
        return row

    def show_table(self, shown: str) -> None:
        """One of the tables: "bouts", "events" or "figures"."""
        for (name, table), tab in zip(self.tables.items(), self.tabs, strict=True):
            table.setVisible(name == shown)
            tab.setChecked(name == shown)

    def behind(self) -> int:
        """So many sessions are to be drawn behind this one."""
        return BEHIND if self.compare.isChecked() else 0

    def clear(self, words: str) -> None:
        """No session; ``words``: why."""
        self.session, self._others = None, ()
        self.title.setText(words or label("review.session.none"))
        for part in (self.when, self.mark, self.note):
            part.setText("")
        self.mark.hide()
        self.plot.clear()
        for table in self.tables.values():
            table.show_rows([], [])

    def show_session(self, found: PatientReview, opened: OpenSession) -> None:
        """Show a session of the period."""
        record = opened.record
        self.session, self._others = opened, ()
        self.title.setText(review_view.session_words(found, record))
        self.when.setText(review_view.times_words(record))
        self.mark.setText(review_view.mark_words(record, record.id in found.counted))
        self.mark.setVisible(bool(self.mark.text()))
        head, rows, over = review_view.bout_rows(opened)
        self.bouts.show_rows(head, rows, range(1, len(BOUTS)), over)
        self.events.show_rows(*review_view.event_rows(opened))
        self.figures.show_rows(*figure_rows(opened))
        self.note.setText(review_view.answers(record))
        self._draw()

    def show_others(self, others: Sequence[OpenSession]) -> None:
        """Draw these behind the session."""
        self._others = [trace_of(one.log) for one in others]
        self._draw()

    def _draw(self) -> None:
        if self.session is not None:
            log = self.session.log
            self.plot.show_trace(trace_of(log), log.rules, unit_of(log.prescription), self._others)

    def _go(self, row: int) -> None:
        """Show the moment of an event."""
        if self.session is not None and 0 <= row < len(self.session.log.events):
            self.plot.go_to(self.session.log.events[row].t_s)

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        yield from (*self.tabs, self.compare, *self.zooms, *self.tables.values())
