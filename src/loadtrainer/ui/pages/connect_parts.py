"""Parts of the connect page: one of its three checks, and how its figures are written."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loadtrainer.core.snapshot import Fitness
from loadtrainer.core.words import NBSP, duration, number
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.widgets.parts import Card, Mark, MarkState, Words

SIGNALS: Final[dict[Fitness, MarkState]] = {
    Fitness.PENDING: "wait",
    Fitness.GOOD: "done",
    Fitness.WARNING: "done",
    Fitness.REFUSED: "bad",
}


class Check(Card):
    """One of the three checks: a mark, what it says, a word at the right, and its content below."""

    def __init__(
        self, page: Page, title: str, px: tuple[float, float, float, float] = (28, 20, 28, 18)
    ) -> None:
        super().__init__(px, row=True)
        self.mark = Mark(54, "", "wait")
        self.title, self.side = Words(title, 28, 700), Words("", 24, 600, "ink2")
        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.side)
        page.beside(head)
        page.sized(lambda look: self.title.setFixedHeight(look.px(54)))
        self.content.addLayout(head)
        self.box.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(self.content, 1)
        page.spaced(self.box, 26)

    def say(self, title: str, side: str, state: MarkState) -> None:
        """Show the check's state; a reader hears it too."""
        self.title.setText(title)
        self.side.setText(side)
        if state != self.mark.state:
            self.mark.set_state(state)
        self.setAccessibleName(f"{title} {side}".strip())


def duration_1(seconds: float) -> str:
    """Seconds with one decimal where they have one: 1.0 -> "1 s", 1.4 -> "1.4 s"."""
    return f"{number(seconds, 1)}{NBSP}s" if seconds % 1 else duration(seconds)
