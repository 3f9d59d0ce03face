"""Before a scale check: what it does, what is at hand, and how long a hold it is to vouch for."""

import re
from math import ceil
from typing import Final

from PySide6.QtWidgets import QLineEdit

from loadtrainer.core.entry import EntryError, read_load
from loadtrainer.core.words import duration
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.face import Face, Row, card, stacked
from loadtrainer.ui.theme import style_sheet
from loadtrainer.ui.widgets.choice import Choice
from loadtrainer.ui.widgets.parts import Card, Icon, Words
from loadtrainer.ui.widgets.tiles import TickTile

USUAL_WEIGHTS: Final = "0, 5, 10, 20"
MOST_KG: Final = 300.0
HOLDS_S: Final = (60.0, 300.0, 600.0, 1200.0)
"""Holds to choose from, besides the plan's own."""
OFFERED_S: Final = 300.0
"""The plan's hold is chosen at first unless it is longer: a longer one is the person's decision."""
_BETWEEN: Final = re.compile(r";|,\s+|,$|(?<=[0-9])\s+(?=[0-9])")
REST_MIN: Final = 4
"""What all steps but the hold take, known weights included."""


def weights_of(text: str) -> tuple[float, ...] | None:
    """Known weights as typed; None where that is no list of loads.

    Between two weights stands a semicolon, a space, or a comma with a space; a comma between digits is a
    decimal mark.
    """
    try:
        kgs = tuple(read_load(part, most_kg=MOST_KG).kg for part in _BETWEEN.split(text) if part.strip())
    except EntryError:
        return None
    return kgs or None


class Intro(Face):
    """What the check does, what is at hand, and a warning that goes with some scales."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._plan_hold_s: float | None = None
        self.trouble = Words("", 22, 700, wrap=True)
        self.takes = Words("", 23, 400, wrap=True)
        lines = [
            Words(label(f"check.{key}"), 23, 400, wrap=True)
            for key in ("what.1", "what.2", "what.3", "floor")
        ]
        what = (Words(label("check.what"), 30, 700), *lines, self.takes, None, self.trouble)
        self.put((card(page, (30, 26, 30, 26), 14, what), 1), (self._build_have(page), 1))

    def _build_have(self, page: Page) -> Card:
        self.weights = QLineEdit(USUAL_WEIGHTS)
        self.weights.setAccessibleName(label("check.weights.ask"))
        page.sized(lambda look: self.weights.setStyleSheet(style_sheet(look)))
        self.corners = TickTile(label("check.corners"))
        self.bad = Words("", 20, 700, wrap=True)
        self.hold = Choice(label("check.hold.ask"))
        self.hold.currentIndexChanged.connect(self._say_hold)
        self.vouches = Words("", 20, 400, "ink2", wrap=True)
        pad = Row(page, 16)
        lines = (
            Words(label("check.pad"), 22, 700, wrap=True),
            Words(label("check.pad.how"), 22, 400, wrap=True),
        )
        pad.put((Icon("warn", 40), 0), (stacked(page, 0, lines), 1))
        head = Row(page, 16)
        head.put((Words(label("check.hold.ask"), 24, 700), 1), (self.hold, 0))
        parts = (
            Words(label("check.weights.ask"), 24, 700),
            self.weights,
            Words(label("check.weights.how"), 20, 400, "ink2", wrap=True),
            self.bad,
            self.corners,
            head,
            self.vouches,
            None,
            pad,
        )
        return card(page, (30, 22, 30, 22), 10, parts)

    def offer(self, plan_hold_s: float | None) -> None:
        """Offer the usual holds and the plan's. ``plan_hold_s``: None = there is no plan."""
        self._plan_hold_s = plan_hold_s
        own = () if plan_hold_s is None else (plan_hold_s,)
        self.hold.clear()
        for hold_s in sorted({*HOLDS_S, *own}):
            self.hold.addItem(duration(hold_s), hold_s)
        chosen_s = HOLDS_S[0] if plan_hold_s is None or plan_hold_s > OFFERED_S else plan_hold_s
        self.hold.setCurrentIndex(self.hold.findData(chosen_s))
        self._say_hold()

    def hold_s(self) -> float:
        """The hold to be tested."""
        found = self.hold.currentData()
        return HOLDS_S[0] if found is None else float(found)

    def _say_hold(self) -> None:
        """What the verdict will speak for, and how long that takes."""
        hold_s, plan_s = self.hold_s(), self._plan_hold_s
        said = label("check.hold.only")
        if plan_s is not None and plan_s > hold_s:
            said = f"{said} {label('check.hold.plan', time=duration(plan_s))}"
        self.vouches.setText(said)
        self.takes.setText(label("check.takes", minutes=REST_MIN + ceil(hold_s / 60)))

    def chosen(self) -> tuple[float, ...] | None:
        """The weights as typed; None, and said, where they are none."""
        kgs = weights_of(self.weights.text())
        self.bad.setText("" if kgs is not None else label("check.weights.bad"))
        return kgs
