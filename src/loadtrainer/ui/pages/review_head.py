"""The head of the review: which plan, how far it is read and proved, the period, and what can be done."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, TEXT_PX, Pick, SmallButton
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Icon, Words

LENGTHS: Final = ("14", "7", "28", "all")
"""Days of a period, the usual one first."""
STEP_PX: Final = 30
PLAN_PX: Final = 200
"""Less room for the words of the plan sends the tools to a row of their own, as do more than two lines."""


class Head(QWidget):
    """The tools of the head. ``moved(int)``: earlier (-1) or later (1); ``spanned(str)``: another length."""

    moved = Signal(int)
    spanned = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.plan = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.shield, self.status = Icon("shield", 18, "ink"), Words("", SMALL_PX, 600)
        self.patients_button = SmallButton(label("review.patients"))
        self.troubles_button = SmallButton("")
        self.name_troubles(0, shown=False)
        self.earlier = SmallButton("‹")
        self.later = SmallButton("›")
        page.sized(self._size_steps, framed=True)
        self.earlier.setAccessibleName(label("review.earlier"))
        self.later.setAccessibleName(label("review.later"))
        self.span = Words("", SMALL_PX, 600)
        names = [label("review.all") if key == "all" else label("review.days", count=key) for key in LENGTHS]
        self.length = Pick(label("review.period"), list(zip(LENGTHS, names, strict=True)), 90)
        self.folder_button = SmallButton(label("review.folder"))
        self.print_button = SmallButton(label("review.print"))
        self.back_button = SmallButton(label("review.back"))
        self.tools = QHBoxLayout(self)
        self.tools.setContentsMargins(0, 0, 0, 0)
        page.spaced(self.tools, 8, framed=True)
        for part in (self.patients_button, self.earlier, self.span, self.later, self.length):
            self.tools.addWidget(part)
        self.tools.addStretch(1)
        for part in (self.folder_button, self.print_button, self.back_button):
            self.tools.addWidget(part)
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.later.clicked.connect(lambda: self.moved.emit(1))
        self.length.activated.connect(lambda _: self.spanned.emit(self.length.value()))

    def _size_steps(self, look: Look) -> None:
        for step in (self.earlier, self.later):
            step.setFixedWidth(look.px(STEP_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The tools change rows where they need more room than there is; they never widen the window."""
        return QSize(0, super().minimumSizeHint().height())

    def days(self) -> int | None:
        """The length of the period; None = all days."""
        value = self.length.value()
        return None if value == "all" else int(value)

    def next_length(self) -> None:
        """The next length, round and round."""
        self.length.setCurrentIndex((self.length.currentIndex() + 1) % self.length.count())
        self.spanned.emit(self.length.value())

    def show_review(self, *, shown: bool, several: int) -> None:
        """Show the tools for one patient, or for the list. ``several``: how many patients there are."""
        self.patients_button.setVisible(shown and several > 1)
        words = label("review.patients.count", count=several)
        self.patients_button.setText(words)
        self.patients_button.setAccessibleName(words)
        for part in (self.earlier, self.later, self.span, self.length, self.print_button, self.plan):
            part.setVisible(shown)
        for sign in (self.shield, self.status):
            sign.setVisible(shown or bool(self.status.text()))

    def fits_beside(self, room: int, look: Look) -> bool:
        """Whether the words of the plan fit into ``room`` px beside everything else."""
        if self.plan.isHidden():
            return room >= 0
        wide = max(room, look.px(PLAN_PX))
        return room >= wide and self.plan.height_in(wide, 1.0) <= 2 * self.plan.fontMetrics().height()

    def name_troubles(self, count: int, *, shown: bool) -> None:
        """The button that leads to what is not shown."""
        words = label("review.trouble", count=count) if count else label("review.trouble.files")
        self.troubles_button.setText(words)
        self.troubles_button.setAccessibleName(words)
        self.troubles_button.setVisible(shown)

    def say(self, words: str, whole: bool) -> None:
        """How far it is; ``whole``: every log is intact."""
        self.status.setText(words)
        self.shield.show_as("shield" if whole else "warn", "ink")
        self.shield.setVisible(bool(words))

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        parts = (
            self.troubles_button,
            self.patients_button,
            self.earlier,
            self.later,
            self.length,
            self.folder_button,
        )
        yield from (part for part in (*parts, self.print_button, self.back_button) if not part.isHidden())


def bar_style(look: Look) -> str:
    """What a bar to scroll by looks like."""
    t, px = look.tokens, look.px
    return f"""
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.control}; border-radius: {px(3)}px; min-height: {px(28)}px;
  margin: 0 {px(2)}px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: {t.surface2}; }}
"""


def review_style(page: Page) -> str:
    """What the review's stock controls look like beyond those of every clinician's page."""
    look = page.look
    t, px = look.tokens, look.px
    return f"""{bar_style(look)}
QRadioButton, QCheckBox {{ color: {t.ink}; font-size: {px(TEXT_PX)}px; font-weight: 600; spacing: {px(7)}px;
  min-height: {px(28)}px; background: transparent; }}
QRadioButton:disabled {{ color: {t.ink3}; font-weight: 400; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: {px(14)}px; height: {px(14)}px;
  border: {px(2)}px solid {t.control}; background: {t.surface}; border-radius: {px(9)}px; }}
QRadioButton::indicator:checked {{ width: {px(8)}px; height: {px(8)}px; border: {px(5)}px solid {t.ink}; }}
QRadioButton::indicator:disabled {{ border-style: dashed; }}
QCheckBox::indicator {{ border-radius: {px(3)}px; }}
QCheckBox::indicator:checked {{ background: {t.ink}; border-color: {t.ink}; }}
QTableView[tight="true"]::item {{ padding: 0; }}
QTableView[tight="true"] QHeaderView::section {{ padding: 0 {px(3)}px {px(2)}px {px(3)}px; }}
QPlainTextEdit {{ color: {t.ink}; background: {t.surface}; font-size: {px(TEXT_PX)}px;
  border-radius: {px(6)}px;
  border: {max(1, px(1.5))}px solid {t.control}; padding: {px(2)}px;
  selection-background-color: {t.ink}; selection-color: {t.bg}; }}
QPushButton[narrow="true"] {{ padding: 0; }}
QPushButton:checked {{ color: {t.bg}; background: {t.ink}; border-color: {t.ink}; }}
QPushButton:disabled, QPushButton[primary="true"]:disabled {{ color: {t.ink3}; background: {t.surface};
  border: {px(1.5)}px dashed {t.control}; }}
QTableView[dark="true"] {{ selection-background-color: {t.ink}; selection-color: {t.bg}; }}
"""
