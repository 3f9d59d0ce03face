"""The patients of a reviewed folder: those with red flags first."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loadtrainer.core.dates import full_day
from loadtrainer.review.model import PatientLine
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import TEXT_PX, ClinicCard
from loadtrainer.ui.pages.review_parts import Rows
from loadtrainer.ui.widgets.parts import Words

COLUMNS: Final = ("patient", "flags", "sessions", "first", "last")
MOST_ROWS: Final = 20


class PatientsFace(QWidget):
    """``chosen(str)``: the pseudonym of the patient to review."""

    chosen = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.lines: list[PatientLine] = []
        self.card = ClinicCard(label("review.patients"))
        self.table = Rows(label("review.patients"), MOST_ROWS, 0)
        self.table.setProperty("dark", True)
        self.none = Words(label("review.empty"), TEXT_PX, 700, wrap=True)
        self.how = Words(label("review.empty.how"), TEXT_PX, 400, "ink2", wrap=True)
        self.folder = Words("", TEXT_PX, 400, "ink2", wrap=True)
        for part in (self.folder, self.table, self.none, self.how):
            self.card.box.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        page.spaced(column, 10)
        self.table.pressed.connect(self._press)
        self.show_lines([], Path())

    def _press(self, row: int) -> None:
        if 0 <= row < len(self.lines):
            self.chosen.emit(self.lines[row].pseudonym)

    def show_lines(self, lines: Sequence[PatientLine], folder: Path) -> None:
        """Show these."""
        current = self.table.currentIndex().row()
        at = self.lines[current].pseudonym if 0 <= current < len(self.lines) else ""
        self.lines = list(lines)
        self.folder.setText(str(folder))
        rows = [
            [one.pseudonym, str(one.red_flags), str(one.sessions), _day(one.first_day), _day(one.last_day)]
            for one in lines
        ]
        strong = [(row, 1) for row, one in enumerate(lines) if one.red_flags]
        head = [label(f"review.col.{column}") for column in COLUMNS]
        self.table.show_rows(head, rows, range(1, len(COLUMNS)), strong)
        for part, there in ((self.table, bool(lines)), (self.none, not lines), (self.how, not lines)):
            part.setVisible(there)
        self.choose(at)

    def choose(self, pseudonym: str) -> None:
        """Make this patient's row the current one, or the first."""
        names = [line.pseudonym for line in self.lines]
        self.table.choose(names.index(pseudonym) if pseudonym in names else min(0, len(names) - 1))


def _day(text: str) -> str:
    return full_day(date.fromisoformat(text))
