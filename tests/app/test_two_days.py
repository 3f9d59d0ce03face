"""Two days by keyboard alone, on unmodified bleak: Today to Summary, the next morning, and a quick start."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loadtrainer.app.backend import Program
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core.effects import Cue
from loadtrainer.core.snapshot import Display, Phase
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.devices import DeviceBook
from support.bluez.control import FakeBluez, ScaleHandle
from support.checks import a_check
from support.sitting import Sitting, confirmed_plan

Key = Qt.Key
SWAY_KG, EMPTY_SWAY_KG = 0.25, 0.02
ADDRESS = "AA:BB:CC:00:00:01"
MOST_PRESSES, MOST_S = 4, 20.0


class Audible(SilentPlayer):
    """A player that works, and that nobody hears."""

    ok = True

    def play(self, cue: Cue) -> None:
        """Sound nothing."""


@contextmanager
def opened(qtbot: QtBot, home: Path, plan: Path, now: Callable[[], datetime]) -> Iterator[Sitting]:
    """The program as it is opened on a day, until it is closed."""
    program = Program(home, "ble", plan=plan, player=Audible("a test"), now=now)
    try:
        sitting = Sitting(qtbot, program)
        yield sitting
        sitting.window.close()
    finally:
        program.close()


def hold_one_bout(sitting: Sitting, scale: ScaleHandle) -> None:
    """Press until the bout is done, and lift off."""
    scale.follow([(0.0, 0.0), (6.0, 20.0)], sway_kg=SWAY_KG)
    sitting.until(lambda: sitting.seen[-1].phase in (Phase.UNLOAD, Phase.SEALED))
    scale.load(0.1, sway_kg=EMPTY_SWAY_KG)
    sitting.until(lambda: sitting.window.page() is sitting.window.summary)
    sitting.until(lambda: sitting.program.finished() is not None)


@pytest.mark.timeout(240)
def test_two_days_by_keyboard_alone(qtbot: QtBot, bluez: FakeBluez, tmp_path: Path) -> None:
    plan, home = confirmed_plan(tmp_path), tmp_path / "home"
    ahead = [timedelta(0)]
    scale = bluez.add("etekcity", ADDRESS)
    scale.load(0.1, sway_kg=EMPTY_SWAY_KG)

    with opened(qtbot, home, plan, lambda: local_now() + ahead[0]) as first:
        first.answer()
        first.confirm_scale(lambda kg: scale.load(kg + 0.1, sway_kg=EMPTY_SWAY_KG))
        first.begin()
        hold_one_bout(first, scale)
        done = first.program.finished()
        assert done is not None
        assert done.log.ended == "completed"
        first.press(Key.Key_3)
        assert first.window.summary.after.value() == 3
        first.press(Key.Key_Space)
        assert first.window.page() is first.window.today
        assert first.window.today.question() is None

    ahead[0] = local_now().replace(hour=10, minute=0) + timedelta(days=1) - local_now()
    checked_at = (local_now() + ahead[0]).isoformat(timespec="milliseconds")
    CheckBook(home).add(a_check(device=DeviceBook(home).hash(ADDRESS), at=checked_at))
    with opened(qtbot, home, plan, lambda: local_now() + ahead[0]) as second:
        asked = second.window.today.question()
        assert asked is not None
        assert (asked.field, asked.session) == ("pain.next_morning", done.log.id)
        second.press(Key.Key_Space)
        assert second.window.page() is second.window.today, "Start waits for the answer"
        second.press(Key.Key_2)
        assert second.window.today.question() is None
        begins_within_four_presses_and_twenty_seconds(second)
        second.press(Key.Key_Escape)
        second.press(Key.Key_Return)
        second.until(lambda: second.window.page() is second.window.summary)
        second.until(lambda: second.program.finished() is not None)
    assert "pain.next_morning" in "".join(p.read_text() for p in home.rglob("*diary*") if p.is_file())


def begins_within_four_presses_and_twenty_seconds(sitting: Sitting) -> None:
    """Start, pain, none of these, all ready: on a known scale the rest needs no hand."""
    window, before, since_s = sitting.window, sitting.presses, time.monotonic()
    sitting.press(Key.Key_Space)
    assert window.prepare.answers() is None, "nothing is filled in before"
    assert window.prepare.pain.value() is None
    for key in (Key.Key_2, Key.Key_N, Key.Key_Space):
        sitting.press(key)
    sitting.until(lambda: sitting.shows(Display.NO_LOAD))
    assert sitting.presses - before <= MOST_PRESSES
    assert time.monotonic() - since_s < MOST_S
