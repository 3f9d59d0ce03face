"""A confirmed plan on its way to the patient: as a file, as a QR code, or kept on this computer."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loadtrainer.core.prescription import Prescription
from loadtrainer.store.plan_code import QUIET, Matrix
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, TEXT_PX, ClinicCard, SmallButton
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Words

SIDE_PX = 620


class CodePicture(QWidget):
    """A QR code, dark on light in every theme, each module a whole number of dots."""

    def __init__(self) -> None:
        super().__init__()
        self._matrix: Matrix = ()
        self._look = Look()
        self.setAccessibleName(label("prescribe.hand.code.name"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as the page allows."""
        return QSize(self._look.px(SIDE_PX) - 40, self._look.px(SIDE_PX) - 40)

    def show_code(self, matrix: Matrix) -> None:
        """Show this code; empty = none."""
        self._matrix = matrix
        self.setVisible(bool(matrix))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the modules."""
        if not self._matrix:
            return
        p = QPainter(self)
        ratio = self.devicePixelRatioF()
        count = len(self._matrix) + 2 * QUIET
        module = max(1, int(min(self.width(), self.height()) * ratio) // count) / ratio
        left, top = (self.width() - module * count) / 2, (self.height() - module * count) / 2
        p.fillRect(QRectF(left, top, module * count, module * count), QColor("#FFFFFF"))
        for y, row in enumerate(self._matrix, QUIET):
            for x, dark in enumerate(row, QUIET):
                if dark:
                    p.fillRect(QRectF(left + x * module, top + y * module, module, module), QColor("#000000"))
        p.end()


class HandFace(QWidget):
    """``save``, ``picture``, ``keep``, ``another``: what the clinician wants."""

    save = Signal()
    picture = Signal()
    keep = Signal()
    another = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        page.spaced(row, 10)
        page.beside(row)
        row.addWidget(self._ways(), 1)
        row.addWidget(self._code(), 1)

    def _ways(self) -> ClinicCard:
        card = ClinicCard(label("prescribe.hand"))
        self.who = Words("", TEXT_PX, 600, wrap=True)
        self.status = Words("", TEXT_PX, 700, wrap=True)
        self.save_button = SmallButton(label("prescribe.hand.save"), primary=True, height_px=36)
        self.picture_button = SmallButton(label("prescribe.hand.picture"), height_px=36)
        self.keep_button = SmallButton(label("prescribe.hand.keep"), height_px=36)
        self.new_button = SmallButton(label("prescribe.hand.new"), height_px=36)
        card.box.addWidget(self.who)
        steps = (
            (("prescribe.hand.file", "prescribe.hand.drop"), self.save_button, self.save),
            (("prescribe.hand.code", "prescribe.hand.code.how"), self.picture_button, self.picture),
            (("prescribe.hand.here",), self.keep_button, self.keep),
        )
        for keys, button, signal in steps:
            for key in keys:
                card.box.addWidget(Words(label(key), TEXT_PX, wrap=True))
            card.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(signal.emit)
        card.box.addWidget(self.status)
        card.box.addStretch(1)
        card.box.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.new_button.clicked.connect(self.another.emit)
        return card

    def _code(self) -> ClinicCard:
        card = ClinicCard(label("prescribe.hand.code.name"))
        self.code, self.no_code = CodePicture(), Words("", SMALL_PX, 700, wrap=True)
        lines = QVBoxLayout()
        lines.addWidget(self.code)
        lines.addWidget(self.no_code)
        card.box.addLayout(lines)
        return card

    def show_plan(self, who: str, matrix: Matrix, why_not: str) -> None:
        """Show what was confirmed by ``who``, and its code or why there is none."""
        self.who.setText(who)
        self.code.show_code(matrix)
        self.no_code.setText(why_not)
        self.picture_button.setVisible(bool(matrix))
        self.say("")

    def say(self, words: str) -> None:
        """What became of the last press."""
        self.status.setText(words)

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        yield from (self.save_button, self.picture_button, self.keep_button, self.new_button)


def file_name(plan: Prescription, ending: str) -> str:
    """What a plan's file is called: the patient's code and the first day, in letters every system takes."""
    code = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in plan.patient.pseudonym)
    return f"{code}-{plan.valid_from}{ending}"


def ask_where(parent: QWidget, name: str) -> Path | None:
    """The desktop's own dialog for where a file goes."""
    # An existing file is refused afterwards, so the dialog does not offer to replace it.
    never = QFileDialog.Option.DontConfirmOverwrite
    chosen, _ = QFileDialog.getSaveFileName(parent, label("prescribe.hand.save"), name, options=never)
    return Path(chosen) if chosen else None
