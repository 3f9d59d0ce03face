"""The physiotherapist's page: red flags first, then what was done, at what load, and what is decided."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.app.review_desk import ReviewDesk
from loadtrainer.core.words import source_tag
from loadtrainer.review.model import PatientLine
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.clinic import ClinicPage
from loadtrainer.ui.pages.prescribe_parts import TEXT_PX, clinic_style
from loadtrainer.ui.pages.review_decision import DecisionCard
from loadtrainer.ui.pages.review_head import PLAN_PX, Head, review_style
from loadtrainer.ui.pages.review_left import ExceptionsCard, FlagsCard, TroublesCard, TrustCard
from loadtrainer.ui.pages.review_middle import Middle
from loadtrainer.ui.pages.review_parts import ROW_PX
from loadtrainer.ui.pages.review_patients import PatientsFace
from loadtrainer.ui.pages.review_session import SessionCard
from loadtrainer.ui.review_flow import ReviewFlow
from loadtrainer.ui.theme import BASE_HEIGHT, Look
from loadtrainer.ui.widgets.parts import Words

BESIDE_PX: Final = 1080
"""A narrower page puts its columns one below the other."""
COLUMNS: Final = (292, 528, 416)
ROWS: Final = (4, 12)
"""So many remarkable sessions are seen at least, and at most."""
ChooseFolder = Callable[[QWidget], Path | None]


class ReviewPage(ClinicPage):
    """``desk``: the folder to begin with. ``choose_folder`` asks for another; None = none was chosen."""

    def __init__(self, desk: ReviewDesk, choose_folder: ChooseFolder | None = None) -> None:
        super().__init__(label("review.title"))
        self._choose_folder = choose_folder or ask_for_folder
        self._base_tag = ""
        self.head = Head(self)
        self.said = Words("", TEXT_PX, 600, wrap=True)
        self.patients = PatientsFace(self)
        self.flags, self.exceptions, self.trust, self.troubles = (
            FlagsCard(),
            ExceptionsCard(),
            TrustCard(),
            TroublesCard(),
        )
        self.middle, self.session, self.decision = Middle(), SessionCard(self), DecisionCard(self)
        self._lay_out()
        self.sized(self._style)
        self.sized(self._style_head, framed=True)
        self.flow = ReviewFlow(self, desk)
        self._listen()
        self._set_keys()
        self.show_face(review=False)

    def _lay_out(self) -> None:
        self.top.takeAt(1)  # the words of the plan take the room that other heads leave empty
        self.top.insertWidget(1, self.head.plan, 1)
        for part in (self.head.shield, self.head.status, self.head):
            self.top.addWidget(part)
        self.bar = QWidget()
        self.bar_row = QHBoxLayout(self.bar)
        self.sized(
            lambda look: self.bar_row.setContentsMargins(look.px(16), 0, look.px(16), look.px(8)), True
        )
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)  # the page is made that way
        outer.insertWidget(1, self.bar)
        self.columns_face = QWidget()
        self.columns = QHBoxLayout(self.columns_face)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.spaced(self.columns, 10)
        left, right = QVBoxLayout(), QVBoxLayout()
        for card in (self.flags, self.exceptions, self.trust, self.troubles):
            left.addWidget(card)
        left.addStretch(1)
        right.addWidget(self.session, 1)
        right.addWidget(self.decision)
        for column in (left, self.middle.column, right):
            self.spaced(column, 10)
        sides = [QWidget(), self.middle, QWidget()]
        for side, inner, share in zip(sides, (left, None, right), COLUMNS, strict=True):
            if inner is not None:
                inner.setContentsMargins(0, 0, 0, 0)
                side.setLayout(inner)
            self.columns.addWidget(side, share)
        self.sides = sides
        self.body.addWidget(self.said)
        self.body.addWidget(self.patients, 1)
        self.body.addWidget(self.columns_face, 1)
        self.said.hide()

    def _style(self, look: Look) -> None:
        style = clinic_style(look) + review_style(self)
        for part in (self.patients, self.columns_face):
            part.setStyleSheet(style)
        self.body.setSpacing(look.px(8))

    def _style_head(self, look: Look) -> None:
        self.head.setStyleSheet(clinic_style(look))

    def _listen(self) -> None:
        flow, head = self.flow, self.head
        head.patients_button.clicked.connect(self.show_patients)
        head.folder_button.clicked.connect(self.open_folder)
        head.print_button.clicked.connect(flow.print_page)
        head.back_button.clicked.connect(self.closed.emit)
        head.moved.connect(flow.move)
        head.spanned.connect(lambda _: flow.span(head.days()))
        self.patients.chosen.connect(flow.choose_patient)
        self.flags.opened.connect(flow.open_session)
        self.exceptions.chosen.connect(flow.look_at)
        self.middle.adherence.chosen.connect(flow.open_session)
        self.middle.adherence.marked.connect(flow.count_marked)
        self.session.compared.connect(flow.compare)
        self.decision.save.connect(flow.decide)

    def _set_keys(self) -> None:
        flow = self.flow
        self.keys |= {
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_J: lambda: self.exceptions.step(1),
            Qt.Key.Key_K: lambda: self.exceptions.step(-1),
            Qt.Key.Key_H: lambda: self.decision.choose("hold"),
            Qt.Key.Key_P: lambda: self.decision.choose("next"),
            Qt.Key.Key_B: lambda: self.decision.choose("back"),
            Qt.Key.Key_S: lambda: self.decision.choose("stop"),
            Qt.Key.Key_L: self.show_patients,
            Qt.Key.Key_O: self.open_folder,
            Qt.Key.Key_E: flow.print_page,
            Qt.Key.Key_T: self.middle.load.toggle,
            Qt.Key.Key_D: self.head.next_length,
            Qt.Key.Key_Comma: lambda: flow.move(-1),
            Qt.Key.Key_Period: lambda: flow.move(1),
            Qt.Key.Key_Left: lambda: flow.step_session(-1),
            Qt.Key.Key_Right: lambda: flow.step_session(1),
            Qt.Key.Key_PageUp: lambda: flow.step_patient(-1),
            Qt.Key.Key_PageDown: lambda: flow.step_patient(1),
            Qt.Key.Key_Plus: lambda: self.session.plot.zoom(True),
            Qt.Key.Key_Minus: lambda: self.session.plot.zoom(False),
        }
        for number in range(4):
            key = Qt.Key(Qt.Key.Key_1 + number)
            self.keys[key] = lambda number=number: self.exceptions.go(number)  # type: ignore[misc]  # a default

    def set_tag(self, word: str) -> None:
        """Mark the page as simulated or replayed, whatever the sessions shown are."""
        self._base_tag = word
        super().set_tag(word)

    def mark_sessions(self, sources: set[str]) -> None:
        """Mark the page where a session it shows is not of a real scale."""
        found = next((source for source in ("simulated", "replay") if source in sources), "")
        super().set_tag(self._base_tag or source_tag(found))
        self._set_direction()

    def set_look(self, look: Look, text_scale: float = 1.0) -> None:
        """Take theme and size."""
        super().set_look(look, text_scale)
        self._set_direction()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where the columns fit."""
        super().resizeEvent(event)
        self._set_direction()

    def fit_head(self) -> None:
        """The words of the head changed: see whether they still fit in one row."""
        self._set_direction()

    def _set_direction(self) -> None:
        beside = self.width() >= BESIDE_PX * self.look.s
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.columns.setDirection(side if beside else below)
        parts = (self.title, self.tag, self.head.shield, self.head.status, self.head)
        taken = sum(part.sizeHint().width() for part in parts if not part.isHidden())
        gaps = (len(parts) + 3) * self.top.spacing()
        one_row = taken + gaps + self.frame_look.px(PLAN_PX) <= self.width()
        if one_row == (self.head.parentWidget() is self.bar):
            (self.top if one_row else self.bar_row).addWidget(self.head)
        self.bar.setVisible(not one_row)
        spare = (self.height() - BASE_HEIGHT * self.look.s) / self.look.px(ROW_PX)
        self.exceptions.table.set_most(round(min(max(ROWS[0] + spare, ROWS[0]), ROWS[1])))

    def show_face(self, *, review: bool) -> None:
        """One patient's review, or the list of patients."""
        self.patients.setVisible(not review)
        self.columns_face.setVisible(review)
        self.head.show_review(shown=review, several=len(self.patients.lines))
        self.title.setText(self.flow.patient if review else label("review.title"))
        self._set_direction()
        self.rechain()

    def show_patients(self) -> None:
        """Back to the list, where there are several."""
        if len(self.patients.lines) > 1:
            self.patients.choose(self.flow.patient)
            self.show_face(review=False)
            self.enter()

    def show_lines(self, lines: list[PatientLine]) -> None:
        """Show who is in the folder."""
        self.patients.show_lines(lines, self.flow.desk.folder)
        self.head.show_review(shown=not self.columns_face.isHidden(), several=len(lines))

    def say(self, words: str) -> None:
        """Words above everything; "" = none."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def rechain(self) -> None:
        """Focus goes through what is there, in the order of reading."""
        order = tuple(self._order())
        if order != self.chained():
            self.chain(*order)

    def _order(self) -> Iterator[QWidget]:
        if self.columns_face.isHidden():
            yield self.patients.table
        else:
            yield from self.flags.controls()
            yield self.exceptions.table
            yield from self.middle.controls()
            yield from self.session.controls()
            yield from self.decision.controls()
        yield from self.head.controls()

    def open_folder(self) -> None:
        """Review another folder."""
        folder = self._choose_folder(self)
        if folder is not None:
            self.flow.change_folder(folder)

    def _escape(self) -> None:
        """Back to the list of patients, and from there out of the review."""
        several = len(self.patients.lines) > 1
        if several and not self.columns_face.isHidden():
            self.show_patients()
        else:
            self.closed.emit()

    def open(self) -> None:
        """Look at the folder as it stands now."""
        self.flow.begin()

    def stop(self) -> None:
        """Read no more, and let go of the folder."""
        self.flow.stop()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is read while nobody looks."""
        self.flow.pause()
        super().hideEvent(event)


def ask_for_folder(parent: QWidget) -> Path | None:
    """The desktop's own dialog for a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, label("review.folder"))
    return Path(chosen) if chosen else None
