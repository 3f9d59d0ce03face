"""The left column of the review: red flags, exceptional sessions, trust, and what is not shown."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loadtrainer.app.clinic import Trouble
from loadtrainer.core.words import say
from loadtrainer.review.model import PatientReview
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, ClinicCard
from loadtrainer.ui.pages.review_parts import FlagButton, Pair, Rows
from loadtrainer.ui.review_view import MOST_FLAGS, Remarkable
from loadtrainer.ui.widgets.parts import Rule, Words

MOST_ROWS: Final = 7
MOST_TROUBLES: Final = 4
TRUST_ROWS: Final = 7
MANY_OTHERS: Final = 100
"""A data folder holds some files that are no logs; so many say that it is another folder."""


class FlagsCard(ClinicCard):
    """The newest red flags. ``opened(str)``: one was pressed; the session's id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(label("review.flags", count=0))
        self.buttons = [FlagButton() for _ in range(MOST_FLAGS)]
        self._sessions: list[str | None] = []
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, place=place: self._open(place))
            self.box.addWidget(button)
        self.none = Words(say("report.flags.none"), SMALL_PX, 400, wrap=True)
        self.more = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.note = Words("", SMALL_PX, 400, wrap=True)
        for part in (self.none, self.more, Rule(), self.note):
            self.box.addWidget(part)

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
        self.listed: list[Remarkable] = []
        self.table = Rows(label("review.exceptions", count=0, total=0), MOST_ROWS, 1, headed=False)
        self.rest = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.table.setProperty("dark", True)
        self.box.addWidget(self.table)
        self.box.addWidget(self.rest)
        self.table.picked.connect(self._pick)

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
        self.table.show_rows(head, [[one.when, one.why] for one in self.listed])
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


class TroublesCard(ClinicCard):
    """Files that are not shown, each with its reason; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__(label("review.trouble", count=0))
        self.table = Rows(label("review.trouble", count=0), MOST_TROUBLES, 0, headed=False)
        self.others = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self.box.addWidget(self.table)
        self.box.addWidget(self.others)

    def show_troubles(self, troubles: Sequence[Trouble], others: int) -> None:
        """Show these. ``others``: files that are none of ours."""
        title = label("review.trouble", count=len(troubles))
        self.title.setText(title)
        self.table.setAccessibleName(title)
        rows = [[": ".join(part for part in (one.file, one.words) if part)] for one in troubles]
        self.table.show_rows([label("review.col.file")], rows)
        self.table.setVisible(bool(troubles))
        key = "review.trouble.others.one" if others == 1 else "review.trouble.others"
        self.others.setText(label(key, count=others))
        self.others.setVisible(others > 0)
        self.setVisible(bool(troubles) or others > MANY_OTHERS)
