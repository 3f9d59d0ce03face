"""The scale check: what is needed, the guide while it runs, and what the scale is fit for."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.errors import LoadtrainerError
from loadtrainer.ui.backend import CheckDesk
from loadtrainer.ui.check_report import ask_where, file_name, save_report
from loadtrainer.ui.check_view import due, made
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.check_faces import Guide, Result
from loadtrainer.ui.pages.check_intro import Intro
from loadtrainer.ui.pages.face import stacked, turn_to
from loadtrainer.ui.pages.prepare import DIGITS
from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Words

POLL_MS: Final = 50


class Face(Enum):
    """What the page shows."""

    INTRO = auto()
    GUIDE = auto()
    RESULT = auto()


class ScaleCheckPage(SidePage):
    """``open``: with the last check, or with what one needs.

    ``plan_hold_s``: the hold of the plan that is trained, None = there is none. ``where``: asks for a file to
    save the report to, by its first name; None = the person thought better.
    """

    def __init__(
        self,
        desk: CheckDesk,
        plan_hold_s: Callable[[], float | None] = lambda: None,
        where: Callable[[QWidget, str], Path | None] = ask_where,
    ) -> None:
        super().__init__(label("check.title"))
        self._desk, self._plan_hold_s, self._where = desk, plan_hold_s, where
        self._check: ScaleCheck | None = None
        self.face = Face.INTRO
        self.when, self.due = Words("", 20, 400, "ink2"), Words("", 20, 600)
        for part in (self.when, self.due):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.top.addLayout(stacked(self, 2, (None, self.when, self.due, None)))
        self.intro, self.guide, self.result = Intro(self), Guide(self), Result(self)
        self.faces = QStackedWidget()
        for shown in (self.intro, self.guide, self.result):
            self.faces.addWidget(shown)
        self.body.addWidget(self.faces, 1)
        self._build_foot()
        self.guide.question.chosen.connect(lambda value: desk.send(CommandKind.CHOOSE, value))
        self.keys.update({key: partial(self._digit, digit) for key, digit in DIGITS.items()})
        self.keys.update(
            {
                Qt.Key.Key_Space: self._space,
                Qt.Key.Key_Escape: self._escape,
                Qt.Key.Key_S: self._skip,
                Qt.Key.Key_A: self._again,
                Qt.Key.Key_E: self._save,
            }
        )
        self.timer = QTimer(self)
        self.timer.setObjectName("check")
        self.timer.setInterval(POLL_MS)
        self.timer.timeout.connect(self.tick)
        self._show_face(Face.INTRO)

    def _build_foot(self) -> None:
        self.back_button = KeyButton(label("check.back"), "Esc")
        self.save_button = KeyButton(label("check.save"), "E", text_px=24)
        self.other_button = KeyButton("", "S", text_px=24)
        self.main_button = KeyButton("", "Space", primary=True)
        self.sized(lambda look: self.main_button.setFixedWidth(look.px(330)), framed=True)
        self.sized(
            lambda look: self.back_button.setFixedWidth(look.px(160 if self.large else 200)), framed=True
        )
        for narrow in (self.save_button, self.other_button):
            narrow.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.sized(partial(_narrow, narrow), framed=True)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        for button in (self.save_button, self.other_button, self.main_button):
            self.foot.addWidget(button)
        self.save_button.clicked.connect(self._save)
        self.back_button.clicked.connect(self._escape)
        self.other_button.clicked.connect(self._other)
        self.main_button.clicked.connect(self._space)
        before = (self.intro.weights, self.intro.corners, self.intro.hold)
        self.chain(*before, self.back_button, self.save_button, self.other_button, self.main_button)

    def open(self) -> None:
        """Show the last check, or what one needs."""
        self.intro.trouble.setText("")
        self.intro.offer(self._plan_hold_s())
        latest = self._desk.latest()
        if latest is None:
            self._show_face(Face.INTRO)
        else:
            self.show_check(latest)

    def show_check(self, check: ScaleCheck) -> None:
        """Show what a check found."""
        self.result.show_check(check)
        self.when.setText(made(check))
        self.due.setText(due(check, self._plan_hold_s()))
        self._check = check
        fit = check.verdict in ("long_holds", "short_holds")
        self._show_face(Face.RESULT)
        self.main_button.show_as(label("check.use" if fit else "check.done"))

    def show_view(self, view: CheckView) -> None:
        """Show one moment of the guide."""
        self.guide.show_view(view)
        self._show_face(Face.GUIDE)

    def tick(self) -> None:
        """Look at the check that runs."""
        view = self._desk.view()
        if view is not None and self._desk.running():
            self.show_view(view)
        if self._desk.running():
            return
        self.timer.stop()
        found = self._desk.result()
        if found is not None:
            self.show_check(found)
            self.enter()
            return
        self.intro.trouble.setText(self._desk.failure())
        self._show_face(Face.INTRO)
        self.enter()

    def start(self) -> None:
        """Begin a check with the weights that were typed."""
        kgs = self.intro.chosen()
        if kgs is None:
            return
        try:
            self._desk.start(kgs, corners=self.intro.corners.isChecked(), hold_s=self.intro.hold_s())
        except LoadtrainerError as error:
            self.intro.trouble.setText(str(error))
            return
        self.intro.trouble.setText("")
        self._show_face(Face.GUIDE)
        self.main_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.timer.start()

    def _show_face(self, face: Face) -> None:
        self.face = face
        turn_to(self.faces, face.value - 1)
        running = face is Face.GUIDE
        self.back_button.show_as(label("check.stop" if running else "check.back"))
        self.other_button.setVisible(face is not Face.INTRO)
        self.save_button.setVisible(face is Face.RESULT)
        if running:
            self.other_button.show_as(label("check.skip"), key="S")
            self.main_button.show_as(label("check.next"))
        else:
            self.other_button.show_as(label("check.again"), key="A")
        if face is Face.INTRO:
            self.main_button.show_as(label("check.start"))
        if face is not Face.RESULT:
            self.when.setText("")
            self.due.setText("")
        for part in (self.when, self.due):
            part.setVisible(face is Face.RESULT)

    def first(self) -> QWidget:
        """The dark button, whatever it says."""
        return self.main_button

    def stop(self) -> None:
        """Look no more: the window closes."""
        self.timer.stop()

    def _space(self) -> None:
        if self.face is Face.INTRO:
            self.start()
        elif self.face is Face.GUIDE:
            self._desk.send(CommandKind.NEXT)
        else:
            self.closed.emit()

    def _escape(self) -> None:
        if self.face is Face.GUIDE:
            self._desk.send(CommandKind.STOP)
        else:
            self.closed.emit()

    def _other(self) -> None:
        self._skip() if self.face is Face.GUIDE else self._again()

    def _skip(self) -> None:
        if self.face is Face.GUIDE:
            self._desk.send(CommandKind.SKIP)

    def _again(self) -> None:
        if self.face is Face.RESULT:
            self._show_face(Face.INTRO)

    def _save(self) -> None:
        """Save the report of the check that is shown."""
        check = self._check
        if self.face is not Face.RESULT or check is None:
            return
        path = self._where(self, file_name(check))
        if path is None:
            return
        try:
            save_report(check, path)
        except LoadtrainerError as error:
            self.result.say(f"{label('check.unsaved')} {error}")
            return
        self.result.say(f"{label('check.saved')} {path.name}")

    def _digit(self, digit: int) -> None:
        if self.face is Face.GUIDE:
            self.guide.question.press(digit)


def _narrow(button: KeyButton, look: Look) -> None:
    """Beside three others a button gives way: its words shrink first."""
    button.setMinimumWidth(look.px(150))
