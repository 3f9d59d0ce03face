"""The guide of the scale check page and its result."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget

from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import Action, CheckView, StepState, StepView
from loadtrainer.core.words import caution, load
from loadtrainer.ui.check_view import Fact, accuracy, allowed_top_kg, facts, rungs, weight_rows
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.face import Face, Row, card, fill, stacked
from loadtrainer.ui.pages.question import Question
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.error_plot import ErrorPlot
from loadtrainer.ui.widgets.parts import Card, Icon, Mark, MarkState, Rule, Words
from loadtrainer.ui.widgets.progress import Progress
from loadtrainer.ui.widgets.verdict_ladder import VerdictLadder

FACTS: Final = 7
WEIGHTS_SHOWN: Final = 6
MARKS: Final[dict[StepState, MarkState]] = {
    StepState.DONE: "done",
    StepState.NOW: "number",
    StepState.TO_DO: "wait",
    StepState.SKIPPED: "wait",
}


class Caution(Row):
    """What must be known of this kind of scale; hidden where there is nothing."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, 12)
        self.words = Words("", 19, 600, wrap=True)
        self.put((Icon("warn", 30), 0), (self.words, 1))
        self.hide()

    def say(self, words: str) -> None:
        """Show the lines of a caution."""
        self.words.setText(" ".join(words.splitlines()))
        self.setVisible(bool(words))


class StepLine(Row):
    """One step of the list."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, 16)
        self.mark, self.words = Mark(34), Words("", 22, 400)
        self.put((self.mark, 0), (self.words, 1))

    def show_step(self, number: int, step: StepView) -> None:
        """Show where a step stands; one that was left out has a stroke for its number."""
        skipped = step.state is StepState.SKIPPED
        self.mark.set_state(MARKS[step.state], "–" if skipped else str(number))
        self.words.setText(step.title)
        self.words.set_token("ink" if step.state in (StepState.NOW, StepState.DONE) else "ink3")


class Guide(Face):
    """One instruction in large words, what the scale shows, and the list of steps."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._known = page, False
        self.caution = Caution(page)
        self.steps = card(page, (28, 22, 28, 22), 10, (None, self.caution))
        self.lines: list[StepLine] = []
        self.question = Question()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_now(page))
        self.stack.addWidget(self.question)
        self.put((self.steps, 400), (self.stack, 776))

    def _build_now(self, page: Page) -> Card:
        self.words, self.detail = Words("", 44, 750, wrap=True), Words("", 25, 400, "ink2", wrap=True)
        self.count, self.notice = Words("", 22, 600, "ink2"), Words("", 22, 700, wrap=True)
        self.load, self.progress = Words("", 110, 800, spacing_em=-0.02), Progress()
        page.sized(lambda _: self._size_load())
        shows = Words(label("check.shows"), 22, 600, "ink2")
        said = (self.count, self.words, self.detail, self.notice)
        return card(page, (40, 30, 40, 30), 10, (*said, None, shows, self.load, self.progress))

    def show_view(self, view: CheckView) -> None:
        """Show one moment of the check."""
        self.stack.setCurrentIndex(1 if view.choices else 0)
        if view.choices and self.question.ask(view.link_words, view.choices):
            self.question.focus()
        self.words.setText(view.ask.words)
        self.detail.setText(view.ask.detail)
        self.notice.setText(view.notice)
        self.caution.say(view.caution)
        number, count = view.count
        which = label("check.which", number=number, count=count) if count else ""
        self.count.setText(which if view.ask.action is not Action.EMPTY else "")
        self.load.setText(load(view.kg, decimals=2))
        self._known = view.kg is not None
        self._size_load()
        self.progress.show_share(view.progress)
        self._show_steps(view.steps)

    def _size_load(self) -> None:
        """Words in the place of a number, and numbers among large text, are written smaller."""
        self.load.set_part(0.6 if self._page.large or not self._known else 1.0)

    def _show_steps(self, steps: tuple[StepView, ...]) -> None:
        while len(self.lines) < len(steps):
            line = StepLine(self._page)
            self.lines.append(line)
            self.steps.box.insertWidget(len(self.lines) - 1, line)
            for part in (line.mark, line.words):
                part.set_look(self._page.look)
        for number, line in enumerate(self.lines, 1):
            line.setVisible(number <= len(steps))
            if number <= len(steps):
                line.show_step(number, steps[number - 1])


class FactLine(Row):
    """One measured figure against its need."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, 14)
        self.icon, self.title = Icon("tick", 26, "in_band"), Words("", 21, 400)
        self.value, self.need = Words("", 21, 700), Words("", 18, 400, "ink2")
        both, figures = QHBoxLayout(), QHBoxLayout()
        both.addWidget(self.title, 1)
        both.addLayout(figures)
        for part in (self.value, self.need):
            figures.addWidget(part)
        page.beside(both)
        page.spaced(both, 0)
        page.spaced(figures, 14)
        self.put((self.icon, 0), (both, 1))
        page.sized(lambda look: self._size(look, page.large))

    def _size(self, look: Look, large: bool) -> None:
        """In columns beneath the others; with large text, figure and need below the title."""
        side = Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag.AlignRight
        self.value.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.need.setFixedWidth(look.px(218))
        self.setFixedHeight(look.px(70 if large else 40))

    def show_fact(self, fact: Fact) -> None:
        """Show one figure; a failed one is ink, with a cross."""
        passed = {True: ("tick", "in_band"), False: ("cross", "ink"), None: ("dot_line", "ink3")}[fact.well]
        self.icon.show_as(*passed)
        self.title.setText(fact.title)
        self.value.setText(fact.value)
        self.value.set_token("ink3" if fact.well is None else "ink")
        self.need.setText(fact.need)
        self.setAccessibleName(fact.spoken)


class Result(Face):
    """Verdict, measured facts and known weights of one check."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ladder = VerdictLadder()
        self.facts = [FactLine(page) for _ in range(FACTS)]
        ruled = [part for line in self.facts for part in (Rule(), line)][1:]
        self.said = Words("", 20, 600, wrap=True)
        left = stacked(page, 10, (self.ladder, card(page, (24, 6, 24, 6), 0, ruled), self.said))
        left.setStretch(1, 1)
        self.put((left, 640), (self._build_weights(page), 536))

    def _build_weights(self, page: Page) -> Card:
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
        self.caution = Caution(page)
        made = Card((26, 20, 26, 16))
        upper = (self.known, self.how, self.accuracy, self.table, self.plot_head, self.plot, self.caution)
        fill(page, made.box, 8, upper)
        made.box.setStretch(upper.index(self.plot), 1)
        return made

    def _add_row(self, row: int, cells: list[Words]) -> None:
        for column, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self.table.addWidget(cell, row, column, side)

    def say(self, words: str) -> None:
        """Say what became of the report; "" = nothing."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def show_check(self, check: ScaleCheck) -> None:
        """Show one check."""
        self.say("")
        self.ladder.show_rungs(rungs(check))
        for line, fact in zip(self.facts, facts(check), strict=True):
            line.show_fact(fact)
        rows = weight_rows(check)
        self.how.setText(label("check.known.how" if rows else "check.known.none"))
        self.accuracy.setText(accuracy(check))
        self.caution.say(caution(body_fat=bool(check.body_fat)))
        for index, cells in enumerate(self.cells):
            texts = rows[index].cells if index < len(rows) else ("", "", "", "")
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(bool(text))
        self.plot_head.setVisible(bool(rows))
        self.plot.show_rows(rows, allowed_top_kg(check))
