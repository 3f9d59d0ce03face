"""The whole program, window included, on unmodified bleak: it finds a scale and completes a bout.

Each test is one sitting by keyboard alone, in real time, with the link broken in the middle of the hold.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from loadtrainer.app.backend import Program
from loadtrainer.app.verify import verify_log
from loadtrainer.core.snapshot import Display, Phase
from loadtrainer.sound.player import SilentPlayer
from support.bluez.control import FakeBluez, ScaleHandle
from support.sitting import Sitting, confirmed_plan

SWAY_KG = 0.25
EMPTY_SWAY_KG = 0.02


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A confirmed prescription: one hold of 8 s at 20 kg."""
    return confirmed_plan(tmp_path)


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
    sitting.answer()
    sitting.confirm_scale(lambda kg: scale.load(kg + 0.1, sway_kg=EMPTY_SWAY_KG))
    sitting.begin()
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
