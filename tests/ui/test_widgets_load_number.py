"""The huge number: what it shows, how often it changes, and that it never shows an old load."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from loadtrainer.core.units import MassUnit
from loadtrainer.ui.theme import DARK, LIGHT, Look
from loadtrainer.ui.widgets.load_number import LoadNumber
from support.fake_clock import FakeClock

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


def make(qtbot: QtBot, clock: FakeClock, width: int = 526, height: int = 208) -> LoadNumber:
    number = LoadNumber(clock)
    qtbot.addWidget(number)
    number.resize(width, height)
    return number


def picture(number: LoadNumber) -> QImage:
    return number.grab().toImage()


def test_it_shows_the_load_with_its_unit(qtbot: QtBot) -> None:
    number = make(qtbot, FakeClock())
    number.show_load(20.3, MassUnit.KG, 0.1)
    assert number.shown == "20.3"
    assert number.accessibleName() == "Load shown by the scale: 20.3\u00a0kg"


def test_a_whole_load_leaves_the_decimal_cell_empty(qtbot: QtBot) -> None:
    number = make(qtbot, FakeClock())
    number.show_load(20.0, MassUnit.KG, 0.1)
    assert number.shown == "20"


def test_no_load_is_dashes_at_once(qtbot: QtBot) -> None:
    clock = FakeClock()
    number = make(qtbot, clock)
    number.show_load(20.3, MassUnit.KG, 0.1)
    number.show_load(None, MassUnit.KG, 0.1)
    assert number.shown is None
    assert number.accessibleName().endswith("no data")


def test_dashes_look_the_same_whatever_the_load_was(qtbot: QtBot) -> None:
    pictures = []
    for kg in (None, 20.3, 7.0):
        number = make(qtbot, FakeClock())
        number.show_load(kg, MassUnit.KG, 0.1)
        number.show_load(None, MassUnit.KG, 0.1)
        pictures.append(picture(number))
    assert pictures[0] == pictures[1] == pictures[2]


def test_a_late_number_never_comes_back_after_dashes(qtbot: QtBot) -> None:
    clock = FakeClock()
    number = make(qtbot, clock)
    number.show()
    number.show_load(20.0, MassUnit.KG, 0.1)
    number.show_load(21.0, MassUnit.KG, 0.1)
    number.show_load(None, MassUnit.KG, 0.1)
    clock.go(1.0)
    qtbot.wait(300)
    assert number.shown is None


def test_a_number_that_waited_is_shown_without_another_snapshot(qtbot: QtBot) -> None:
    clock = FakeClock()
    number = make(qtbot, clock)
    number.show()
    number.show_load(20.0, MassUnit.KG, 0.1)
    clock.go(0.2)
    number.show_load(21.0, MassUnit.KG, 0.1)
    assert number.shown == "20"
    clock.go(0.1)
    qtbot.waitUntil(lambda: number.shown == "21", timeout=2000)


@settings(max_examples=60)
@given(steps=st.lists(st.tuples(st.floats(0.005, 0.4), st.floats(0, 40)), min_size=1, max_size=60))
def test_digits_change_at_most_four_times_a_second(qapp: object, steps: list[tuple[float, float]]) -> None:
    clock = FakeClock()
    number = LoadNumber(clock)
    changes: list[float] = []
    shown = number.shown
    for wait_s, kg in steps:
        clock.go(wait_s)
        number.show_load(kg, MassUnit.KG, 0.1)
        if number.shown != shown:
            shown = number.shown
            changes.append(clock.now_s)
    for at_s in changes:
        assert sum(at_s <= other < at_s + 1.0 for other in changes) <= 4
    number.deleteLater()


@pytest.mark.parametrize("kg", [0.3, 8.8, 20.3, 88.8, 188.8, 444.4])
@pytest.mark.parametrize("width", [420, 526, 900])
def test_no_number_is_cut_at_any_side(qtbot: QtBot, kg: float, width: int) -> None:
    number = make(qtbot, FakeClock(), width)
    number.set_look(Look(LIGHT, 0.8 if width < 500 else 1.0))
    number.show_load(kg, MassUnit.KG, 0.1)
    image = picture(number)
    paper = image.pixel(image.width() - 1, 0)
    for y in range(image.height()):
        assert image.pixel(image.width() - 1, y) == paper
    for x in range(image.width()):
        assert image.pixel(x, 0) == paper
        assert image.pixel(x, image.height() - 1) == paper


def test_both_themes_paint_their_own_ink(qtbot: QtBot) -> None:
    number = make(qtbot, FakeClock())
    number.show_load(20.3, MassUnit.KG, 0.1)
    light = picture(number)
    number.set_look(Look(DARK))
    assert picture(number) != light
