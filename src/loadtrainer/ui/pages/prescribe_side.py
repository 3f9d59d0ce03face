"""The right column of the clinician's page: the stages, the checks, and the confirmation."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loadtrainer.core.prescription import Mode, Rule
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import (
    SMALL_PX,
    TEXT_PX,
    ClinicCard,
    Entry,
    Labelled,
    Pick,
    SmallButton,
)
from loadtrainer.ui.pages.prescribe_stages import StageTable, StairsPlot
from loadtrainer.ui.prescribe_sign import LIMIT, MEAN, MOST_LETTERS, NAME, ROLE, TARGET, Check, Signing
from loadtrainer.ui.prescribe_view import Sheet
from loadtrainer.ui.prescribe_words import finding_words, stage_rows, stairs
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Icon, Words

RULES: Final[tuple[Rule, ...]] = ("manual", "propose", "automatic")
MODES: Final[tuple[Mode, ...]] = ("cumulative", "continuous")
ICONS: Final = {"well": ("tick", "in_band"), "look": ("warn", "ink"), "unknown": ("dot_line", "ink3")}
CHECKS: Final = 7
SIGN_PX: Final = 180


class StagesCard(ClinicCard):
    """Stages as a table and as stairs, and how the next one comes. ``changed``: rule or mode was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(label("prescribe.stages"))
        self.table, self.plot = StageTable(), StairsPlot()
        self.wait = Words(label("prescribe.stages.wait"), TEXT_PX, 400, "ink2", wrap=True)
        rules = [(rule, label(f"prescribe.rule.{rule}")) for rule in RULES]
        modes = [(mode, label(f"prescribe.mode.{mode}")) for mode in MODES]
        self.rule = Pick(label("prescribe.rule"), rules, 216)
        self.mode = Pick(label("prescribe.mode"), modes, 110)
        for part in (self.wait, self.table, self.plot):
            self.box.addWidget(part)
        for words, pick in (("prescribe.rule", self.rule), ("prescribe.mode", self.mode)):
            self.row(label(words), pick)
            pick.activated.connect(lambda _: self.changed.emit())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the stages of the plan, or that there are none yet."""
        plan = sheet.plan
        for part in (self.table, self.plot):
            part.setVisible(plan is not None)
        self.wait.setVisible(plan is None)
        self.table.show_rows([] if plan is None else stage_rows(plan))
        self.plot.show_stairs(None if plan is None else stairs(plan))
        self.mode.setCurrentIndex(MODES.index(sheet.draft.mode))


class ChecksCard(ClinicCard):
    """One line for each check."""

    def __init__(self) -> None:
        super().__init__(label("prescribe.checks"))
        self.lines: list[tuple[QWidget, Icon, Words]] = []
        self.rows: list[QHBoxLayout] = []
        for _ in range(CHECKS):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            icon, words = Icon("tick", 18, "in_band"), Words("", TEXT_PX, wrap=True)
            self.rows.append(row)
            row.addWidget(icon)
            row.addWidget(words, 1)
            self.box.addWidget(line)
            self.lines.append((line, icon, words))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        for row in self.rows:
            row.setSpacing(look.px(8))

    def show_checks(self, checks: list[Check]) -> None:
        """Show these."""
        for index, (line, icon, words) in enumerate(self.lines):
            line.setVisible(index < len(checks))
            if index < len(checks):
                check = checks[index]
                icon.show_as(*ICONS[check.state])
                words.setText(check.words)
                words.set_weight(700 if check.state == "look" else 400)
                words.set_token("ink3" if check.state == "unknown" else "ink")


class SignLine(Labelled):
    """One field of the confirmation and what is wrong with it."""

    def __init__(self, name: str, px: float, most: int = 40) -> None:
        super().__init__(name)
        self.entry = Entry(name, px, most)
        self.words = Words("", SMALL_PX, 700, wrap=True)
        self.box.addWidget(self.entry)
        self.box.addWidget(self.words, 1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self.name.setFixedWidth(look.px(SIGN_PX))

    def say(self, words: str) -> None:
        """Show what is wrong; "" = nothing."""
        self.words.setText(words)
        self.entry.show_state("trouble" if words else "", words)


class SignCard(ClinicCard):
    """The confirmation. ``confirm``: the button was pressed. ``left``: a field was left."""

    confirm = Signal()
    left = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(label("prescribe.sign"))
        self.box.addWidget(Words(label("prescribe.sign.words"), TEXT_PX, wrap=True))
        self.lines = {
            TARGET: SignLine(label("prescribe.sign.target"), 104),
            LIMIT: SignLine(label("prescribe.sign.limit"), 104),
            MEAN: SignLine(label("prescribe.sign.mean.ask", words=label("prescribe.sign.mean")), 180),
            NAME: SignLine(label("prescribe.sign.name"), 240, MOST_LETTERS),
            ROLE: SignLine(label("prescribe.sign.role"), 240, MOST_LETTERS),
        }
        self.unusual = Words("", TEXT_PX, 400, wrap=True)
        self.unusual_head = Words(label("prescribe.sign.unusual"), TEXT_PX, 700, wrap=True)
        for name, line in self.lines.items():
            if name == MEAN:
                self.box.addWidget(self.unusual_head)
                self.box.addWidget(self.unusual)
            self.box.addWidget(line)
            line.entry.editingFinished.connect(self.left.emit)
        self._foot(page)

    def _foot(self, page: Page) -> None:
        self.button = SmallButton(label("prescribe.sign.confirm"), primary=True, height_px=36)
        self.button.clicked.connect(self.confirm.emit)
        self.note = Words(label("prescribe.sign.note"), SMALL_PX, 400, "ink2", wrap=True)
        foot = QHBoxLayout()
        page.spaced(foot, 10)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.button)
        self.box.addLayout(foot)

    def signing(self) -> Signing:
        """What was typed."""
        return Signing(**{name: line.entry.text() for name, line in self.lines.items()})

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what is unusual and must be said in words."""
        asks = [finding_words(finding, sheet.draft.unit) for finding in sheet.asks]
        self.unusual.setText("\n".join(asks))
        for part in (self.unusual_head, self.unusual, self.lines[MEAN]):
            part.setVisible(bool(asks))

    def show_troubles(self, troubles: dict[str, str], all_of_them: bool) -> None:
        """Show what is wrong; with empty fields only once the button was pressed (``all_of_them``)."""
        for name, line in self.lines.items():
            typed = bool(line.entry.text().strip())
            line.say(troubles.get(name, "") if typed or all_of_them else "")

    def clear(self) -> None:
        """A new plan: nothing of the last confirmation stays."""
        for line in self.lines.values():
            line.entry.clear()
            line.say("")

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        for line in self.lines.values():
            yield line.entry
        yield self.button
