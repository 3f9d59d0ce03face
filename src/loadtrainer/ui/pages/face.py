"""One face of a page that shows several: cards side by side, one below the other with large text."""

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.widgets.parts import Card

Part = QWidget | QLayout


class Row(QWidget):
    """Parts in a row without margins, ``gap_px`` design px apart; a share of 0 is as wide as it needs."""

    def __init__(self, page: Page, gap_px: float) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        page.spaced(self.row, gap_px)

    def put(self, *parts: tuple[Part, int]) -> None:
        """Add parts with their shares of the width."""
        for part, share in parts:
            if isinstance(part, QLayout):
                self.row.addLayout(part, share)
            else:
                self.row.addWidget(part, share)


class Face(Row):
    """The cards of one face."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, 24)
        page.beside(self.row)


def stacked(page: Page, gap_px: float, parts: Iterable[Part | None]) -> QVBoxLayout:
    """Parts one below the other, ``gap_px`` apart; None takes what room is left."""
    box = QVBoxLayout()
    fill(page, box, gap_px, parts)
    return box


def card(
    page: Page, margins: tuple[float, float, float, float], gap_px: float, parts: Iterable[Part | None]
) -> Card:
    """A card of parts one below the other; None takes what room is left."""
    made = Card(margins)
    fill(page, made.box, gap_px, parts)
    return made


def fill(page: Page, box: QBoxLayout, gap_px: float, parts: Iterable[Part | None]) -> None:
    """Put parts into a box, ``gap_px`` apart; None takes what room is left."""
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    page.spaced(box, gap_px)


def turn_to(faces: QStackedWidget, index: int) -> None:
    """Show one of the faces; the room that the others would need with large text is not kept for them."""
    for at in range(faces.count()):
        face = faces.widget(at)
        if face is not None:
            policy = QSizePolicy.Policy.Preferred if at == index else QSizePolicy.Policy.Ignored
            face.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
    faces.setCurrentIndex(index)
