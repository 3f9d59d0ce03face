"""The lists of a reviewed folder: its patients, those with red flags first, and what is not shown."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from loadtrainer.app.clinic_beside import Trouble
from loadtrainer.core.dates import full_day
from loadtrainer.review.model import PatientLine
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import TEXT_PX, ClinicCard
from loadtrainer.ui.pages.review_rows import Rows
from loadtrainer.ui.review_view import breakable, visible
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Words

COLUMNS: Final = ("patient", "flags", "sessions", "first", "last")
SPAN: Final = (3, 10_000)
GAP_PX: Final = 12


class ListFace(QWidget):
    """A card with its words and a table as high as the page. ``room``: the height, px, seen at once."""

    def __init__(self, title: str, wide: int, room: Callable[[], int]) -> None:
        super().__init__()
        self._room = room
        self.card = ClinicCard(title)
        self.table = Rows(title, SPAN, wide)
        self.table.setProperty("dark", True)
        self.words = Words("", TEXT_PX, 400, "ink2", wrap=True)
        for part in (self.words, self.table):
            self.card.box.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)

    def set_look(self, look: Look) -> None:
        """Take theme and size; the ring of the focus touches no words."""
        self.card.box.setSpacing(look.px(GAP_PX))

    def event(self, event: QEvent) -> bool:
        """The table takes what the words leave."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and not self.isHidden():
            over = self.card.heightForWidth(self.width()) - self.table.sizeHint().height()
            self.table.set_room(self._room() - over)
        return done


class PatientsFace(ListFace):
    """``chosen(str)``: the pseudonym of the patient to review."""

    chosen = Signal(str)

    def __init__(self, room: Callable[[], int]) -> None:
        super().__init__(label("review.patients"), 0, room)
        self.lines: list[PatientLine] = []
        self.none = Words(label("review.empty"), TEXT_PX, 700, wrap=True)
        self.how = Words(label("review.empty.how"), TEXT_PX, 400, "ink2", wrap=True)
        for part in (self.none, self.how):
            self.card.box.addWidget(part)
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
        self.words.setText(breakable(str(folder)))
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


class TroublesFace(ListFace):
    """Files that are not shown, each with its reason, and how many files are no logs."""

    def __init__(self, room: Callable[[], int]) -> None:
        super().__init__(label("review.trouble.title"), 1, room)
        self.troubles: Sequence[Trouble] = ()

    def show_troubles(self, troubles: Sequence[Trouble], others: int) -> None:
        """Show these. ``others``: files that are none of ours."""
        self.troubles = troubles
        rows = [[breakable(visible(one.file)), breakable(visible(one.words))] for one in troubles]
        self.table.show_rows([label("review.col.file"), label("review.col.why")], rows)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setVisible(bool(troubles))
        key = "review.trouble.others.one" if others == 1 else "review.trouble.others"
        rest = label("review.trouble.rest")
        self.words.setText(f"{rest} {label(key, count=others)}" if others else rest)
