"""The physiotherapist's page: red flags first, then what was done, at what load, and what is decided."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.app.clinic_beside import Trouble
from loadtrainer.app.review_desk import ReviewDesk
from loadtrainer.core.words import source_tag
from loadtrainer.review.model import PatientLine
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.clinic import ClinicPage
from loadtrainer.ui.pages.prescribe_parts import TEXT_PX, clinic_style
from loadtrainer.ui.pages.review_columns import Columns
from loadtrainer.ui.pages.review_decision import DecisionCard
from loadtrainer.ui.pages.review_head import Head, bar_style, review_style
from loadtrainer.ui.pages.review_left import LeftColumn
from loadtrainer.ui.pages.review_lists import PatientsFace, TroublesFace
from loadtrainer.ui.pages.review_middle import Middle
from loadtrainer.ui.pages.review_session import SessionCard
from loadtrainer.ui.review_flow import ReviewFlow
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Words

MARGINS_PX: Final = (12, 10, 12, 8)
MANY_OTHERS: Final = 100
"""A data folder holds some files that are no logs; so many say that it is another folder."""
Face = Literal["patients", "review", "troubles"]
ChooseFolder = Callable[[QWidget], Path | None]


class ReviewPage(ClinicPage):
    """``desk``: the folder to begin with. ``choose_folder`` asks for another; None = none was chosen."""

    def __init__(self, desk: ReviewDesk, choose_folder: ChooseFolder | None = None) -> None:
        super().__init__(label("review.title"))
        self._choose_folder = choose_folder or ask_for_folder
        self._base_tag = ""
        self.head = Head(self)
        self.said = Words("", TEXT_PX, 600, wrap=True)
        self.patients, self.troubles = PatientsFace(self.room), TroublesFace(self.room)
        left = LeftColumn()
        self.flags, self.exceptions, self.trust = left.flags, left.exceptions, left.trust
        self.middle, self.session, self.decision = Middle(), SessionCard(self), DecisionCard(self)
        self._before: Face = "patients"
        self._lay_out(left)
        self.sized(self._style)
        self.sized(self._style_head, framed=True)
        self.flow = ReviewFlow(self, desk)
        self._listen()
        self._set_keys()
        self.show_face("patients")

    def _lay_out(self, left: LeftColumn) -> None:
        self.top.takeAt(1)  # the words of the plan take the room that other heads leave empty
        self.top.insertWidget(1, self.head.plan, 1)
        for part in (self.head.shield, self.head.status, self.head.troubles_button):
            self.top.addWidget(part)
        self.bar = QWidget()
        self.bar_row = QHBoxLayout(self.bar)
        self.bar_row.addWidget(self.head)
        self.sized(
            lambda look: self.bar_row.setContentsMargins(look.px(16), 0, look.px(16), look.px(8)), True
        )
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)  # the page is made that way
        outer.insertWidget(1, self.bar)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.session, 1)
        column.addWidget(self.decision)
        self.columns = Columns(left, self.middle, right, self.room)
        self.body.addWidget(self.said)
        for face in (self.patients, self.troubles, self.columns):
            self.body.addWidget(face, 1)
        self.said.hide()

    def room(self) -> int:
        """The height of what is seen of the page's body without scrolling, px."""
        said = self.said.heightForWidth(self.said.width()) + self.body.spacing()
        margins = self.body.contentsMargins()
        taken = margins.top() + margins.bottom() + (0 if self.said.isHidden() else said)
        return self.area.viewport().height() - taken

    def _size_body(self, look: Look) -> None:
        self.body.setContentsMargins(*(look.px(px) for px in MARGINS_PX))

    def _style(self, look: Look) -> None:
        style = clinic_style(look) + review_style(self)
        for part in (self.patients, self.troubles, self.columns):
            part.setStyleSheet(style)
        self.area.verticalScrollBar().setStyleSheet(bar_style(look))
        self.body.setSpacing(look.px(8))

    def _style_head(self, look: Look) -> None:
        for part in (self.head, self.head.troubles_button):
            part.setStyleSheet(clinic_style(look))

    def _listen(self) -> None:
        flow, head = self.flow, self.head
        head.patients_button.clicked.connect(self.show_patients)
        head.troubles_button.clicked.connect(self.show_troubles)
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
            Qt.Key.Key_N: self.show_troubles,
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
        self.columns.set_width(self.width())
        parts = (self.title, self.tag, self.head.shield, self.head.status, self.head.troubles_button)
        taken = sum(part.sizeHint().width() for part in (*parts, self.head) if not part.isHidden())
        room = self.width() - taken - (len(parts) + 4) * self.top.spacing()
        one_row = self.head.fits_beside(room, self.frame_look)
        if one_row == (self.head.parentWidget() is self.bar):
            (self.top if one_row else self.bar_row).addWidget(self.head)
        self.bar.setVisible(not one_row)

    def face(self) -> Face:
        """What is shown."""
        if self.columns.isHidden():
            return "patients" if self.troubles.isHidden() else "troubles"
        return "review"

    def show_face(self, face: Face) -> None:
        """One patient's review, the list of patients, or what is not shown."""
        for name, part in (
            ("patients", self.patients),
            ("review", self.columns),
            ("troubles", self.troubles),
        ):
            part.setVisible(name == face)
        self.head.show_review(shown=face == "review", several=len(self.patients.lines))
        self.title.setText(self.flow.patient if face == "review" else label("review.title"))
        self._set_direction()
        self.rechain()

    def show_patients(self) -> None:
        """Back to the list, where there are several."""
        if len(self.patients.lines) > 1:
            self.patients.choose(self.flow.patient)
            self.show_face("patients")
            self.enter()

    def show_troubles(self) -> None:
        """What is not shown, and back."""
        face = self.face()
        if face == "troubles":
            self.show_face(self._before)
            self.enter()
        elif not self.head.troubles_button.isHidden():
            self._before = face
            self.show_face("troubles")
            self.enter()

    def name_troubles(self, troubles: Sequence[Trouble], others: int) -> None:
        """Name what is not shown. ``others``: how many files are none of ours."""
        self.troubles.show_troubles(troubles, others)
        self.head.name_troubles(len(troubles), shown=bool(troubles) or others > MANY_OTHERS)
        if self.face() == "troubles" and self.head.troubles_button.isHidden():
            self.show_troubles()
        self.fit_head()
        self.rechain()

    def show_lines(self, lines: list[PatientLine]) -> None:
        """Show who is in the folder."""
        self.patients.show_lines(lines, self.flow.desk.folder)
        self.head.show_review(shown=self.face() == "review", several=len(lines))

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
        face = self.face()
        if face == "review":
            yield from self.flags.controls()
            yield self.exceptions.table
            for part in (self.middle, self.session, self.decision):
                yield from part.controls()
        else:
            yield (self.patients if face == "patients" else self.troubles).table
        yield from self.head.controls()

    def open_folder(self) -> None:
        """Review another folder."""
        folder = self._choose_folder(self)
        if folder is not None:
            self.flow.change_folder(folder)

    def _escape(self) -> None:
        """Back to the list of patients, and from there out of the review."""
        if self.face() == "troubles":
            self.show_troubles()
        elif self.face() == "review" and len(self.patients.lines) > 1:
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
