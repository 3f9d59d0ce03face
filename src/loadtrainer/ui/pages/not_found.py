"""The scale is not heard: what to do first, five causes in order, and how long the app has looked.

The simulated scale is never offered here.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.core.inputs import LinkPhase
from loadtrainer.core.snapshot import PrepareView
from loadtrainer.core.words import clock, say
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.widgets.notice import Notice
from loadtrainer.ui.widgets.parts import Card, Mark, Rule, Words

SCANNING = (LinkPhase.SEARCHING, LinkPhase.CONNECTING)
KNOWN_WHILE_SCANNING = 2
"""Bluetooth is on and the app may use it, or there would be a fault instead of a search."""


class NotFound(QWidget):
    """Part of the connect page; ``show_view`` with how long the scale was not heard."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice("scale", title_px=46, text_px=26, icon_px=84)
        page.sized(lambda look: self.notice.setMinimumHeight(look.px(150)))
        outer.addWidget(self.notice)
        lower = QHBoxLayout()
        lower.addWidget(self._causes(page), 780)
        lower.addWidget(self._still(page), 396)
        page.spaced(lower, 24)
        page.beside(lower)
        outer.addLayout(lower, 1)
        page.spaced(outer, 20)

    def _causes(self, page: Page) -> Card:
        card = Card((30, 8, 30, 8))
        self.marks: list[Mark] = []
        for i in range(5):
            line = QHBoxLayout()
            mark, how = Mark(48, str(i + 1)), f"connect.c{i + 1}.how"
            self.marks.append(mark)
            line.addWidget(mark)
            line.addWidget(Words(label(f"connect.c{i + 1}"), 25, 600, wrap=True), 3)
            hint = Words(label(how) if i >= KNOWN_WHILE_SCANNING else "", 21, 400, "ink2", wrap=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(hint, 2)
            page.spaced(line, 22)
            card.box.addLayout(line, 1)
            if i < 4:
                card.box.addWidget(Rule())
        return card

    def _still(self, page: Page) -> Card:
        card = Card((28, 26, 28, 26))
        self.since = Words("", 66, 700, spacing_em=-0.03)
        card.box.addWidget(Words(label("connect.still"), 26, 700))
        card.box.addWidget(self.since)
        card.box.addWidget(Words(label("connect.itself"), 22, 400, "ink2", wrap=True))
        card.box.addWidget(Words(label("connect.nothing"), 22, 400, "ink2", wrap=True))
        card.box.addStretch(1)
        page.spaced(card.box, 12)
        return card

    def show_view(self, view: PrepareView, looked_s: float) -> None:
        """Say what is the matter; ``looked_s``: seconds without the scale."""
        if view.link is LinkPhase.FAULT:
            self.notice.say(label("connect.fault"), view.link_words)
        else:
            self.notice.say(say("asleep"), say("asleep.why"))
        for i, mark in enumerate(self.marks):
            known = view.link in SCANNING and i < KNOWN_WHILE_SCANNING
            mark.set_state("done" if known else "number")
        self.since.setText(clock(looked_s))
