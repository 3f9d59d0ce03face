"""The three columns of the review: side by side where they fit, else one below the other."""

from collections.abc import Callable
from math import inf
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from loadtrainer.ui.pages.review_left import LeftColumn
from loadtrainer.ui.theme import Look

BESIDE_PX: Final = 1080
"""A narrower page puts its columns one below the other."""
SHARES: Final = (292, 528, 416)
GAP_PX: Final = 10


class Columns(QWidget):
    """What was done at the left and in the ``middle``, one session and the decision at the ``right``.

    The list of exceptional sessions takes the height that the other columns leave. ``room``: the height, px,
    that is seen without scrolling.
    """

    def __init__(self, left: LeftColumn, middle: QWidget, right: QWidget, room: Callable[[], int]) -> None:
        super().__init__()
        self._room, self._look, self.left = room, Look(), left
        self.sides = (left, middle, right)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        for side, share in zip(self.sides, SHARES, strict=True):
            self.row.addWidget(side, share)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        for box in (self.row, *(_layout(side) for side in self.sides)):
            box.setSpacing(look.px(GAP_PX))

    def set_width(self, width: int) -> None:
        """Side by side where the ``width`` of the page, px, suffices."""
        least = sum(side.minimumSizeHint().width() for side in self.sides) + 2 * self._look.px(GAP_PX)
        beside = width >= max(BESIDE_PX * self._look.s, least)
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.row.setDirection(side if beside else below)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Whatever grows or shrinks leaves another height to the list."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit()
        return done

    def fit(self) -> None:
        """Give the list of exceptional sessions the height that is left."""
        if self.isHidden():
            return
        if self.row.direction() is QBoxLayout.Direction.TopToBottom:
            self.left.set_room(inf)
            return
        others = (_layout(side).totalMinimumHeightForWidth(side.width()) for side in self.sides[1:])
        self.left.set_room(max(self._room(), *others))


def _layout(side: QWidget) -> QLayout:
    found = side.layout()
    assert isinstance(found, QVBoxLayout)  # a column is made that way
    return found
