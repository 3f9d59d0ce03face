"""The whole program, window included, on unmodified bleak: it finds a scale and completes a bout.

Each test is one sitting by keyboard alone, in real time, with the link broken in the middle of the hold.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loadtrainer.app.backend import Program
from loadtrainer.app.session import local_now
from loadtrainer.app.verify import verify_log
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.prescriptions import confirm_file, write_prescription
from loadtrainer.ui.window import Window
from support.bluez.control import FakeBluez, ScaleHandle
from support.sessions import prescription

WAIT_MS = 60_000
SWAY_KG = 0.25
EMPTY_SWAY_KG = 0.02


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A confirmed prescription: one hold of 8 s at 20 kg."""
    today = date.today()
    made = prescription(bouts=1, hold_s=8.0, rest_s=0.0).model_copy(
        update={
            "valid_from": today.isoformat(),
            "valid_until": (today + timedelta(days=1)).isoformat(),
        }
    )
    path = tmp_path / "p.prescription.json"
    write_prescription(path, made)
    confirm_file(path, "A. Clinician", "physiotherapist", local_now())
    return path


class Sitting:
    """One person at the keyboard, with a foot on one scale."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program
        self.window = Window(program)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitActive(self.window)
        self.seen: list[Snapshot] = []
        self.window.flow.shown.connect(self.seen.append)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
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

    def answer_and_begin(self) -> None:
        """Start, answer what is asked, wait for link check and zero, begin."""
        window = self.window
        self.press(Qt.Key.Key_Space)
        assert window.stack.currentWidget() is window.prepare
        self.press(Qt.Key.Key_2)
        self.press(Qt.Key.Key_N)
        for tick in window.prepare.ticks:
            tick.click()
        self.press(Qt.Key.Key_Space)
        assert window.stack.currentWidget() is window.connect_page
        self.until(lambda: bool(self.seen) and self.seen[-1].prepare.ready)
        self.press(Qt.Key.Key_Space)
        self.until(lambda: self.shows(Display.NO_LOAD))


@pytest.fixture
def sitting(qtbot: QtBot, bluez: FakeBluez, plan: Path, tmp_path: Path) -> Iterator[Sitting]:
    """The program over an empty data folder, with a Bluetooth scale as its source."""
    program = Program(tmp_path / "home", "ble", plan=plan, player=SilentPlayer("a test"))
    yield Sitting(qtbot, program)
    program.close()


def hold_through_a_drop(sitting: Sitting, scale: ScaleHandle, break_link: Callable[[], None]) -> None:
    """Press, lose the link in the hold, lift off on the alarm, press again until the bout is done."""
    scale.follow([(0.0, 0.0), (6.0, 20.0)], sway_kg=SWAY_KG)
    sitting.until(lambda: sitting.credited_s() > 2.0)
    break_link()
    sitting.until(lambda: sitting.shows(Display.NO_LIVE_DATA))
    at_alarm_s = sitting.credited_s()
    scale.load(0.1, sway_kg=EMPTY_SWAY_KG)
    scale.come_back()
    sitting.until(lambda: sitting.shows(Display.NO_LOAD))
    assert sitting.credited_s() <= at_alarm_s + 0.01, "silence was credited"
    scale.follow([(0.0, 0.1), (6.0, 20.0)], sway_kg=SWAY_KG)
    sitting.until(lambda: sitting.seen[-1].phase in (Phase.UNLOAD, Phase.SEALED))
    scale.load(0.1, sway_kg=EMPTY_SWAY_KG)
    sitting.until(lambda: sitting.program.finished() is not None)


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("kind", "wire_format"),
    [("etekcity", "etekcity_a5"), ("qn", "qn"), ("mi_v2", "mi_v2")],
)
def test_a_bout_is_found_held_through_a_drop_saved_and_verified(
    sitting: Sitting, bluez: FakeBluez, kind: str, wire_format: str
) -> None:
    scale = bluez.add(kind)
    scale.load(0.1, sway_kg=EMPTY_SWAY_KG)
    sitting.answer_and_begin()
    hold_through_a_drop(sitting, scale, scale.vanish)

    done = sitting.program.finished()
    assert done is not None
    sitting.until(lambda: sitting.window.stack.currentWidget() is sitting.window.summary)
    log = done.log
    assert (log.source, log.ended, log.scale.wire_format) == ("ble", "completed", wire_format)
    kinds = [event.kind for event in log.events]
    assert kinds.count("stale") >= 1
    assert kinds.count("live") >= 1
    assert log.summary.credited_s == pytest.approx(8.0)
    assert log.summary.time_s.unknown > 0
    assert log.prescription.confirmed is not None
    verified = verify_log(done.path)
    assert (verified.findings, verified.journal) == ([], "its journal agrees")
