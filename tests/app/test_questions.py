"""What only the user can answer, asked in the window of the whole program on unmodified bleak, and kept."""

import logging
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loadtrainer.app.backend import Program
from loadtrainer.core.inputs import ChoiceKind, LinkPhase
from loadtrainer.core.snapshot import PrepareView
from loadtrainer.core.words import load, say
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.ui.pages.question import Question
from support.bluez.control import FakeBluez
from support.bluez.scales import SEALED_KEY
from support.sitting import Sitting, confirmed_plan

Key = Qt.Key
OTHER_KEY = "000102030405060708090a0b0c0d0e0f"
ADDRESSES = [f"AA:BB:CC:00:00:0{number}" for number in range(1, 4)]


class Room:
    """Opens the program over one data folder, as often as a test likes."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot, self._plan, self.home = qtbot, confirmed_plan(folder), folder / "home"

    @contextmanager
    def sitting(self) -> Iterator[Sitting]:
        """The program, at the page of the scale."""
        program = Program(self.home, "ble", plan=self._plan, player=SilentPlayer("a test"))
        try:
            sat = Sitting(self._qtbot, program)
            sat.answer()
            yield sat
        finally:
            program.close()


@pytest.fixture
def room(qtbot: QtBot, bluez: FakeBluez, tmp_path: Path) -> Room:
    """An empty data folder and a plan; ``bluez`` must be there before the program."""
    return Room(qtbot, tmp_path)


def view(sitting: Sitting) -> PrepareView:
    """What the page of the scale shows now."""
    return sitting.seen[-1].prepare


def questions(sitting: Sitting) -> Question:
    """The question as the page shows it."""
    return sitting.window.connect_page.question


def asks(sitting: Sitting, words: str) -> Callable[[], bool]:
    """True once a question begins with these words and the page shows it."""
    shown = questions(sitting).words
    return lambda: bool(sitting.seen and view(sitting).choices) and shown.text() == words


@pytest.mark.timeout(120)
def test_equal_scales_are_told_apart_by_a_press_and_the_next_time_by_memory(
    room: Room, bluez: FakeBluez
) -> None:
    mine, *others = [bluez.add("mi_v2", address) for address in ADDRESSES]
    with room.sitting() as sitting:
        sitting.until(asks(sitting, say("ask.gesture")))
        for kg, scale in enumerate(others, 1):
            scale.load(float(kg))
        sitting.until(lambda: [row.shows.text() for row in questions(sitting).rows[1:]] == [load(1), load(2)])
        mine.load(8.0)
        sitting.until(asks(sitting, say("ask.moved")))
        assert ADDRESSES[0] in questions(sitting).tiles[0].text()
        assert sitting.seen[-1].scale is None
        sitting.press(Key.Key_1)
        mine.follow([(0.0, 0.0), (20.0, 1.0)])
        sitting.until(lambda: sitting.seen[-1].scale is not None and view(sitting).link is LinkPhase.LIVE)
        scale_used = sitting.seen[-1].scale
        assert scale_used is not None
        assert scale_used.address == ADDRESSES[0]
    with room.sitting() as again:
        mine.follow([(0.0, 0.0), (20.0, 1.0)])
        again.until(lambda: again.seen[-1].scale is not None if again.seen else False)
        assert not any(snapshot.prepare.choices for snapshot in again.seen)
        found = again.seen[-1].scale
        assert found is not None
        assert found.address == ADDRESSES[0]


@pytest.mark.timeout(120)
def test_a_bind_key_is_asked_refused_said_to_be_wrong_taken_and_kept(
    room: Room, bluez: FakeBluez, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "loadtrainer")
    scale = bluez.add("mi_s200")
    scale.load(20.0)
    with room.sitting() as sitting:
        sitting.confirm_scale(scale.load)
        sitting.until(asks(sitting, say("ask.key")))
        (field,) = questions(sitting).fields
        enter(sitting, OTHER_KEY[:30])
        assert field.fault.text() == "A key has 32 digits, this has 30."
        enter(sitting, OTHER_KEY)
        sitting.until(lambda: field.fault.text() == say("ask.key.wrong"))
        assert OTHER_KEY not in (room.home / "devices.json").read_text()
        enter(sitting, " ".join(SEALED_KEY[at : at + 8] for at in range(0, 32, 8)))
        sitting.until(lambda: view(sitting).link is LinkPhase.LIVE and not view(sitting).choices)
        assert view(sitting).fitness_words == say("link.final")
    assert stat.S_IMODE((room.home / "devices.json").stat().st_mode) == 0o600
    with room.sitting() as again:
        again.until(lambda: bool(again.seen) and view(again).link_words == say("scale.live"))
        assert not any(snapshot.prepare.choices for snapshot in again.seen)
    assert SEALED_KEY not in caplog.text
    assert repr(bytes.fromhex(SEALED_KEY)) not in caplog.text


@pytest.mark.timeout(120)
def test_the_decimal_point_is_answered_from_the_scale_s_display_and_kept(
    room: Room, bluez: FakeBluez
) -> None:
    scale = bluez.add("ac02")
    with room.sitting() as sitting:
        sitting.confirm_scale(scale.load)
        sitting.until(lambda: view(sitting).link_words == say("ask.press"))
        scale.load(12.3)
        sitting.until(asks(sitting, say("ask.display")))
        offered = [choice.label for choice in view(sitting).choices]
        assert load(12.3) in offered
        assert all(choice.kind is ChoiceKind.PICK for choice in view(sitting).choices)
        assert view(sitting).raw_kg is None
        sitting.press(Key(Key.Key_1 + offered.index(load(12.3))))
        sitting.until(lambda: view(sitting).raw_kg is not None)
        assert view(sitting).raw_kg == pytest.approx(12.3)
    with room.sitting() as again:
        again.until(lambda: bool(again.seen) and view(again).raw_kg is not None)
        assert view(again).raw_kg == pytest.approx(12.3)
        assert not any(snapshot.prepare.choices for snapshot in again.seen)


def enter(sitting: Sitting, key: str) -> None:
    """Write a key over what the field holds, and press Enter."""
    (field,) = questions(sitting).fields
    field.edit.selectAll()
    QTest.keyClicks(field.edit, key)
    QTest.keyClick(field.edit, Key.Key_Return)
