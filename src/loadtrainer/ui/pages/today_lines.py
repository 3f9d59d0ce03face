"""Quiet lines under the cards of Today: the next stage, the last one done, the care of the abutment."""

import html
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.core.dates import day, days
from loadtrainer.core.prescription import Plan
from loadtrainer.core.reminders import CARES, Care
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import duration, load, say
from loadtrainer.ui.backend import PlanView
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Icon, Words


class Line(QWidget):
    """An icon, a few words and, at the end, a button if there is one. ``both``: words and button."""

    def __init__(self, icon: str, button: KeyButton | None = None) -> None:
        super().__init__()
        self.words = Words("", 22, 400, "ink2", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self._look = Look()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(Icon(icon, 34, "ink2"))
        self.both = QHBoxLayout()
        self.both.addWidget(self.words, 1)
        if button is not None:
            self.both.addWidget(button)
        self._row.addLayout(self.both, 1)
        self._said: tuple[str, ...] = ()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        for row in (self._row, self.both):
            row.setSpacing(look.px(16))
        self.say(*self._said)

    def say(self, head: str = "", *facts: str) -> None:
        """Show ``head`` in ink and the facts after it; nothing hides the line."""
        self._said = (head, *facts)
        ink = self._look.colour("ink").name()
        rest = html.escape(" ".join(facts))
        self.words.setText(f'<b style="color:{ink}">{html.escape(head)}</b> {rest}')
        self.setVisible(bool(head))


class TodayLines(QWidget):
    """``care_done(str)``: this care of the abutment was done. ``completion``: the plan's page is wanted."""

    care_done = Signal(str)
    completion = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.page_button = KeyButton(label("completion.show"), "F", height_px=56, text_px=22)
        self.page_button.clicked.connect(self.completion)
        self.page_button.hide()
        self.progress = Line("stairs", self.page_button)
        self.care: dict[Care, tuple[Line, KeyButton]] = {}
        for care in CARES:
            button = KeyButton(label("today.care.done"), height_px=56, text_px=22)
            button.clicked.connect(partial(self.care_done.emit, care))
            self.care[care] = (Line("brush", button), button)
        self.lines = [self.progress, *(line for line, _ in self.care.values())]
        for line in self.lines:
            self._box.addWidget(line)
            line.hide()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._box.setSpacing(look.px(2))

    def count(self) -> int:
        """How many lines are shown."""
        return sum(not line.isHidden() for line in self.lines)

    def buttons(self) -> list[KeyButton]:
        """The buttons, in order."""
        return [self.page_button, *(button for _, button in self.care.values())]

    def show_progress(self, view: PlanView | None) -> None:
        """The last stage that was done, or that the next one may be proposed; else nothing."""
        plan, progress = (view.plan, view.progress) if view is not None else (None, None)
        done = plan is not None and progress is not None and progress.finished_on is not None
        self.page_button.setVisible(done)
        if plan is None or progress is None:
            self.progress.say()
        elif progress.finished_on is not None:
            self.progress.say(*finished_words(plan, progress.finished_on))
        elif progress.eligible:
            facts = [days(f"{fact}.") for fact in progress.evidence]
            self.progress.say(label("today.eligible"), label("today.eligible.who"), *facts)
        else:
            self.progress.say()

    def show_care(self, due: tuple[Care, ...]) -> None:
        """The first care that is due: one at a time is enough."""
        for care, (line, button) in self.care.items():
            words = say(f"care.{care}")
            line.say(f"{words}." if due[:1] == (care,) else "")
            button.setAccessibleName(f"{label('today.care.done')}: {words}")


def finished_words(plan: Plan, on: date) -> tuple[str, ...]:
    """When the last stage was done, what it was, and whom to show it."""
    last = plan.prescription.stages[-1]
    kg = load(last.target_kg, MassUnit(plan.prescription.display_unit))
    what = label("today.finished.dose", load=kg, time=duration(last.bouts * last.hold_s))
    return label("today.finished", day=day(on.isoformat())), what, label("today.finished.bring")
