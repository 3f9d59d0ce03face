"""The left column of the review: red flags, exceptional sessions, trust."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loadtrainer.core.words import say
from loadtrainer.review.model import PatientReview
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, ClinicCard
from loadtrainer.ui.pages.review_parts import FlagButton, Pair
from loadtrainer.ui.pages.review_rows import Rows
from loadtrainer.ui.review_view import MOST_FLAGS, Remarkable
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Rule, Words

ROWS: Final = (4, 12)
"""So many usual rows of exceptional sessions are seen at least, and at most."""
RING_PX: Final = 9
LEAST_PX: Final = 260
TRUST_ROWS: Final = 7
FLAG_GAP_PX: Final = 12
"""The ring of the focus, 8 px around a flag, touches nothing."""


def let_title_wrap(card: ClinicCard) -> None:
    """A long heading breaks rather than widening the column."""
    card.title.let_wrap()
    card.head.setStretchFactor(card.title, 100)


class FlagsCard(ClinicCard):
    """The newest red flags. ``opened(str)``: one was pressed; the session's id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(label("review.flags", count=0))
        let_title_wrap(self)
        self.buttons = [FlagButton() for _ in range(MOST_FLAGS)]
        self._sessions: list[str | None] = []
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, place=place: self._open(place))
        self.none = Words(say("report.flags.none"), SMALL_PX, 400, wrap=True)
        self.more = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.note = Words("", SMALL_PX, 400, wrap=True)
        self.listed = QVBoxLayout()
        for one in self.buttons:
            self.listed.addWidget(one)
        self.box.addLayout(self.listed)
        for part in (self.none, self.more, Rule(), self.note):
            self.box.addWidget(part)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self._space()

    def _space(self) -> None:
        gap = self._look.px(FLAG_GAP_PX)
        edge = 0 if self.buttons[0].isHidden() else gap - self.box.spacing()
        self.listed.setSpacing(gap)
        self.listed.setContentsMargins(0, edge, 0, edge)

    def _open(self, place: int) -> None:
        if place < len(self._sessions) and (session := self._sessions[place]) is not None:
            self.opened.emit(session)

    def show_review(self, found: PatientReview) -> None:
        """Show the red flags of the period."""
        flags = review_view.flags(found)
        self.title.setText(label("review.flags", count=len(flags)))
        self._sessions = [flag.session for flag in flags[:MOST_FLAGS]]
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(flags))
            if place < len(flags):
                button.show_flag(flags[place])
        self._space()
        self.none.setVisible(not flags)
        self.more.setVisible(len(flags) > MOST_FLAGS)
        self.more.setText(label("review.flags.more", count=len(flags) - MOST_FLAGS))
        self.note.setText(review_view.flag_note(found))

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        yield from (button for button in self.buttons if not button.isHidden())


class ExceptionsCard(ClinicCard):
    """Only what is remarkable, each with its reasons. ``chosen(Remarkable)``: another one is looked at."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(label("review.exceptions", count=0, total=0))
        let_title_wrap(self)
        self.listed: list[Remarkable] = []
        self.table = Rows(label("review.exceptions", count=0, total=0), ROWS, 1, False, strong=("ink", 600))
        self.rest = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.table.setProperty("dark", True)
        self.box.addWidget(self.table)
        self.box.addWidget(self.rest)
        self.table.picked.connect(self._pick)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self.box.setSpacing(look.px(RING_PX))

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self.listed):
            self.chosen.emit(self.listed[row])

    def show_review(self, found: PatientReview) -> None:
        """Show what is remarkable in the period."""
        self.listed = review_view.exceptions(found)
        title = review_view.exception_title(found, self.listed)
        self.title.setText(title)
        self.table.setAccessibleName(title)
        self.table.setVisible(bool(self.listed))
        head = [label("review.col.when"), label("review.col.why")]
        before = self.table.selectionModel().blockSignals(True)
        days = [(row, 0) for row in range(len(self.listed))]
        self.table.show_rows(head, [[one.when, one.why] for one in self.listed], strong=days)
        self.table.selectionModel().blockSignals(before)
        self.rest.setText(review_view.rest_words(found, self.listed))

    def row_of(self, session: str) -> int:
        """Where a session stands; -1 = it is not remarkable."""
        return next((row for row, one in enumerate(self.listed) if one.session == session), -1)

    def step(self, by: int) -> None:
        """The next one, or the one before; it stops at the ends."""
        if self.listed:
            row = self.table.currentIndex().row()
            self.go(0 if row < 0 else min(max(row + by, 0), len(self.listed) - 1))

    def go(self, row: int) -> None:
        """Look at the one in ``row``."""
        if 0 <= row < len(self.listed):
            self.table.choose(row)
            self.chosen.emit(self.listed[row])


class TrustCard(ClinicCard):
    """Scale check, zero, readings, unknown time; and what a household scale does not measure."""

    def __init__(self) -> None:
        super().__init__(label("review.trust"))
        let_title_wrap(self)
        self.pairs = [Pair() for _ in range(TRUST_ROWS)]
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for pair in self.pairs:
            rows.addWidget(pair)
        self.box.addLayout(rows)
        lines = (say(f"report.not.{key}") for key in ("load", "side", "inside"))
        self.box.addWidget(Words(" ".join(lines), SMALL_PX, 400, "ink2", wrap=True))

    def show_review(self, found: PatientReview) -> None:
        """Show what the numbers of the period stand on."""
        rows = list(review_view.trust_rows(found.trust, review_view.unit(found)))
        for place, pair in enumerate(self.pairs):
            pair.setVisible(place < len(rows))
            if place < len(rows):
                pair.show_pair(*rows[place])


class LeftColumn(QWidget):
    """The cards one below the other; the list of exceptional sessions is as high as the room allows."""

    def __init__(self) -> None:
        super().__init__()
        self.flags, self.exceptions, self.trust = FlagsCard(), ExceptionsCard(), TrustCard()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        for card in (self.flags, self.exceptions, self.trust):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._look = Look()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words break, but none is cut."""
        least = super().minimumSizeHint()
        return QSize(max(self._look.px(LEAST_PX), least.width()), least.height())

    def set_room(self, high: float) -> None:
        """``high``: px for the whole column; ``inf`` = as much as it likes."""
        table = self.exceptions.table
        table.set_room(high - (self.column.totalHeightForWidth(self.width()) - table.sizeHint().height()))
