"""The three faces of the scale check page: before, the guide, and the result."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import Action, CheckView, StepState, StepView
from loadtrainer.core.words import load
from loadtrainer.ui.check_view import Fact, accuracy, allowed_top_kg, facts, rungs, weight_rows
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.question import Question
from loadtrainer.ui.theme import style_sheet
from loadtrainer.ui.widgets.error_plot import ErrorPlot
from loadtrainer.ui.widgets.parts import Card, Icon, Mark, MarkState, Rule, Words
from loadtrainer.ui.widgets.progress import Progress
from loadtrainer.ui.widgets.tiles import TickTile
from loadtrainer.ui.widgets.verdict_ladder import VerdictLadder

USUAL_WEIGHTS: Final = "0, 5, 10, 20"
MOST_KG: Final = 300.0
FACTS: Final = 7
WEIGHTS_SHOWN: Final = 6
MARKS: Final[dict[StepState, MarkState]] = {
    StepState.DONE: "done",
    StepState.NOW: "number",
    StepState.TO_DO: "wait",
    StepState.SKIPPED: "wait",
}


def weights_of(text: str) -> tuple[float, ...] | None:
    """Known weights as typed; None where that is no list of kg."""
    try:
        kgs = tuple(float(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError:
        return None
    return kgs if kgs and all(0 <= kg <= MOST_KG for kg in kgs) else None


class Intro(QWidget):
    """What the check does, what is at hand, and a warning that goes with some scales."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        page.spaced(row, 24)
        page.beside(row)
        what = Card((30, 26, 30, 26))
        what.box.addWidget(Words(label("check.what"), 30, 700))
        for key in ("check.what.1", "check.what.2", "check.what.3", "check.floor"):
            what.box.addWidget(Words(label(key), 23, 400, wrap=True))
        what.box.addStretch(1)
        self.trouble = Words("", 22, 700, wrap=True)
        what.box.addWidget(self.trouble)
        page.spaced(what.box, 14)
        row.addWidget(what, 1)
        row.addWidget(self._build_have(page), 1)

    def _build_have(self, page: Page) -> Card:
        have = Card((30, 26, 30, 26))
        self.weights = QLineEdit(USUAL_WEIGHTS)
        self.weights.setAccessibleName(label("check.weights.ask"))
        page.sized(lambda look: self.weights.setStyleSheet(style_sheet(look)))
        self.corners = TickTile(label("check.corners"))
        self.bad = Words("", 20, 700, wrap=True)
        pad = QHBoxLayout()
        pad.addWidget(Icon("warn", 40))
        lines = QVBoxLayout()
        lines.addWidget(Words(label("check.pad"), 22, 700, wrap=True))
        lines.addWidget(Words(label("check.pad.how"), 22, 400, wrap=True))
        pad.addLayout(lines, 1)
        page.spaced(pad, 16)
        have.box.addWidget(Words(label("check.weights.ask"), 24, 700))
        have.box.addWidget(self.weights)
        have.box.addWidget(Words(label("check.weights.how"), 20, 400, "ink2"))
        have.box.addWidget(self.bad)
        have.box.addWidget(self.corners)
        have.box.addStretch(1)
        have.box.addLayout(pad)
        page.spaced(have.box, 12)
        return have

    def chosen(self) -> tuple[float, ...] | None:
        """The weights as typed; None, and said, where they are none."""
        kgs = weights_of(self.weights.text())
        self.bad.setText("" if kgs is not None else label("check.weights.bad"))
        return kgs


class StepLine(QWidget):
    """One step of the list."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        page.spaced(row, 16)
        self.mark, self.words = Mark(34), Words("", 22, 400)
        row.addWidget(self.mark)
        row.addWidget(self.words, 1)

    def show_step(self, number: int, step: StepView) -> None:
        """Show where a step stands; one that was left out has a stroke for its number."""
        skipped = step.state is StepState.SKIPPED
        self.mark.set_state(MARKS[step.state], "–" if skipped else str(number))
        self.words.setText(step.title)
        self.words.set_token("ink" if step.state in (StepState.NOW, StepState.DONE) else "ink3")


class Guide(QWidget):
    """One instruction in large words, what the scale shows, and the list of steps."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        page.spaced(row, 24)
        page.beside(row)
        self._page = page
        self.steps = Card((28, 22, 28, 22))
        self.lines: list[StepLine] = []
        page.spaced(self.steps.box, 10)
        self.steps.box.addStretch(1)
        row.addWidget(self.steps, 400)
        self.question = Question()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_now(page))
        self.stack.addWidget(self.question)
        row.addWidget(self.stack, 776)

    def _build_now(self, page: Page) -> Card:
        now = Card((40, 30, 40, 30))
        self.words, self.detail = Words("", 44, 750, wrap=True), Words("", 25, 400, "ink2", wrap=True)
        self.count, self.notice = Words("", 22, 600, "ink2"), Words("", 22, 700, wrap=True)
        self.load, self.progress = Words("", 110, 800, spacing_em=-0.02), Progress()
        for part in (self.count, self.words, self.detail, self.notice):
            now.box.addWidget(part)
        now.box.addStretch(1)
        now.box.addWidget(Words(label("check.shows"), 22, 600, "ink2"))
        now.box.addWidget(self.load)
        now.box.addWidget(self.progress)
        page.spaced(now.box, 10)
        return now

    def show_view(self, view: CheckView) -> None:
        """Show one moment of the check."""
        self.stack.setCurrentIndex(1 if view.choices else 0)
        if view.choices:
            self.question.ask(view.link_words, view.choices)
        self.words.setText(view.ask.words)
        self.detail.setText(view.ask.detail)
        self.notice.setText(view.notice)
        number, count = view.count
        which = label("check.which", number=number, count=count) if count else ""
        self.count.setText(which if view.ask.action is not Action.EMPTY else "")
        self.load.setText(load(view.kg, decimals=2))
        self.progress.show_share(view.progress)
        self._show_steps(view.steps)

    def _show_steps(self, steps: tuple[StepView, ...]) -> None:
        while len(self.lines) < len(steps):
            line = StepLine(self._page)
            self.lines.append(line)
            self.steps.box.insertWidget(self.steps.box.count() - 1, line)
            for part in (line.mark, line.words):
                part.set_look(self._page.look)
        for number, line in enumerate(self.lines, 1):
            line.setVisible(number <= len(steps))
            if number <= len(steps):
                line.show_step(number, steps[number - 1])


class FactLine(QWidget):
    """One measured figure against its need."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        page.spaced(row, 14)
        self.icon, self.title = Icon("tick", 26, "in_band"), Words("", 21, 400)
        self.value, self.need = Words("", 21, 700), Words("", 18, 400, "ink2")
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part, stretch in ((self.icon, 0), (self.title, 1), (self.value, 0), (self.need, 0)):
            row.addWidget(part, stretch)
        page.sized(lambda look: self.need.setFixedWidth(look.px(218)))
        page.sized(lambda look: self.setFixedHeight(look.px(40)))

    def show_fact(self, fact: Fact) -> None:
        """Show one figure; a failed one is ink, with a cross."""
        passed = {True: ("tick", "in_band"), False: ("cross", "ink"), None: ("dot_line", "ink3")}[fact.well]
        self.icon.show_as(*passed)
        self.title.setText(fact.title)
        self.value.setText(fact.value)
        self.value.set_token("ink3" if fact.well is None else "ink")
        self.need.setText(fact.need)
        self.setAccessibleName(fact.spoken)


class Result(QWidget):
    """Verdict, measured facts and known weights of one check."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        page.spaced(row, 24)
        page.beside(row)
        left = QVBoxLayout()
        page.spaced(left, 14)
        self.ladder = VerdictLadder()
        card = Card((24, 6, 24, 6))
        self.facts = [FactLine(page) for _ in range(FACTS)]
        for line in self.facts:
            if line is not self.facts[0]:
                card.box.addWidget(Rule())
            card.box.addWidget(line)
        left.addWidget(self.ladder)
        left.addWidget(card, 1)
        row.addLayout(left, 640)
        row.addWidget(self._build_weights(page), 536)

    def _build_weights(self, page: Page) -> Card:
        card = Card((26, 20, 26, 16))
        self.known, self.how = Words(label("check.known"), 28, 700), Words("", 20, 400, "ink2")
        self.accuracy = Words("", 21, 700, wrap=True)
        self.table = QGridLayout()
        page.sized(lambda look: self.table.setVerticalSpacing(look.px(9)))
        self.cells: list[list[Words]] = []
        heads = ("check.col.weight", "check.col.low", "check.col.high", "check.col.error")
        self._add_row(0, [Words(label(key), 18, 600, "ink2") for key in heads])
        for row in range(WEIGHTS_SHOWN):
            cells = [Words("", 21, 700 if column == 0 else 400) for column in range(len(heads))]
            self._add_row(row + 1, cells)
            self.cells.append(cells)
        self.plot_head, self.plot = Words(label("check.errors"), 18, 600, "ink2"), ErrorPlot()
        for part in (self.known, self.how, self.accuracy):
            card.box.addWidget(part)
        card.box.addLayout(self.table)
        card.box.addWidget(self.plot_head)
        card.box.addWidget(self.plot, 1)
        page.spaced(card.box, 8)
        return card

    def _add_row(self, row: int, cells: list[Words]) -> None:
        for column, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self.table.addWidget(cell, row, column, side)

    def show_check(self, check: ScaleCheck) -> None:
        """Show one check."""
        self.ladder.show_rungs(rungs(check))
        for line, fact in zip(self.facts, facts(check), strict=True):
            line.show_fact(fact)
        rows = weight_rows(check)
        self.how.setText(label("check.known.how" if rows else "check.known.none"))
        self.accuracy.setText(accuracy(check))
        for index, cells in enumerate(self.cells):
            texts = rows[index].cells if index < len(rows) else ("", "", "", "")
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(bool(text))
        self.plot_head.setVisible(bool(rows))
        self.plot.show_rows(rows, allowed_top_kg(check))
