"""One person at the keyboard of the whole program, window included."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loadtrainer.app.backend import Program
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core.inputs import Choice, ChoiceKind
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.link.binding import AGAIN
from loadtrainer.store.prescriptions import confirm_file, write_prescription
from loadtrainer.ui.window import Window
from support.sessions import prescription

WAIT_MS = 60_000
HAND_KG = 9.0


def confirmed_plan(folder: Path) -> Path:
    """A confirmed prescription in ``folder``: one hold of 8 s at 20 kg."""
    today = date.today()
    made = prescription(bouts=1, hold_s=8.0, rest_s=0.0).model_copy(
        update={
            "valid_from": today.isoformat(),
            "valid_until": (today + timedelta(days=1)).isoformat(),
        }
    )
    path = folder / "p.prescription.json"
    write_prescription(path, made)
    confirm_file(path, "A. Clinician", "physiotherapist", local_now())
    return path


class Sitting:
    """One person at the keyboard, with a foot on one scale."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program
        self.window = Window(program)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.presses = 0
        self.seen: list[Snapshot] = []
        self.window.flow.shown.connect(self.seen.append)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        self.presses += 1
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def until(self, wanted: Callable[[], bool]) -> None:
        """Wait for the screen to show something."""
        self.qtbot.waitUntil(wanted, timeout=WAIT_MS)

    def shows(self, display: Display) -> bool:
        """The train page shows this state now."""
        last = self.seen[-1] if self.seen else None
        return last is not None and last.phase is not Phase.PREPARE and last.display is display

    def credited_s(self) -> float:
        """Credited so far."""
        return self.seen[-1].credited_s if self.seen else 0.0

    def answer(self) -> None:
        """Start, answer what is asked of the person, and look for the scale."""
        window = self.window
        self.press(Qt.Key.Key_Space)
        assert window.stack.currentWidget() is window.prepare
        self.press(Qt.Key.Key_2)
        self.press(Qt.Key.Key_N)
        for _ in window.prepare.ticks:
            self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Space)
        assert window.stack.currentWidget() is window.connect_page

    def confirm_scale(self, weigh: Callable[[float], None]) -> None:
        """Say that the scale is one's own: press it if that is asked, and confirm what is proposed."""

        def choices() -> tuple[Choice, ...]:
            return self.seen[-1].prepare.choices if self.seen else ()

        self.until(lambda: bool(choices()))
        if any(choice.kind is ChoiceKind.WATCHED for choice in choices()):
            weigh(HAND_KG)
            self.until(lambda: bool(choices()) and choices()[-1].value == AGAIN)
            weigh(0.0)
        self.until(lambda: bool(self.window.connect_page.question.tiles))
        self.press(Qt.Key.Key_1)

    def answer_and_begin(self) -> None:
        """Start, answer what is asked, wait for link check and zero, begin."""
        self.answer()
        self.begin()

    def begin(self) -> None:
        """Wait for link check and zero, then begin."""
        self.until(lambda: bool(self.seen) and self.seen[-1].prepare.ready)
        page = self.window.connect_page
        if page.no_sound.isVisible():
            self.press(Qt.Key.Key_S)
        self.until(page.begin_button.isVisible)
        self.press(Qt.Key.Key_Space)
        self.until(lambda: self.shows(Display.NO_LOAD))
