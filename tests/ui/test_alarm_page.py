"""The full-screen red: up in the next frame, one look, an honest number, a slow frame, focus given back."""

import time
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.snapshot import Display
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.theme import DARK, LIGHT, Look
from loadtrainer.ui.widgets.alarm_page import FRAME_PX, AlarmPage
from loadtrainer.ui.widgets.alarm_words import AlarmWords, alarm_words
from support.snapshots import ALARMS, snapshot

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
RED = LIGHT.alarm.lower()


def words(display: Display, **changes: Any) -> AlarmWords:
    made = alarm_words(snapshot(display, **changes))
    assert made is not None
    return made


class Stage:
    """Pages with an alarm over them, kept alive until the test is over."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pages: list[QWidget] = []

    def __call__(self, reduce_motion: bool = False, size: tuple[int, int] = (1280, 800)) -> AlarmPage:
        page = QWidget()
        self._qtbot.addWidget(page)
        self.pages.append(page)
        page.resize(*size)
        alarm = AlarmPage(page, reduce_motion)
        alarm.setGeometry(page.rect())
        page.show()
        return alarm


@pytest.fixture
def make(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def picture(alarm: AlarmPage) -> QImage:
    return alarm.grab().toImage()


@pytest.mark.parametrize("display", [d for d in Display if d not in ALARMS])
def test_only_alarms_have_an_alarm_page(display: Display) -> None:
    assert alarm_words(snapshot(display)) is None


def test_overload_says_why_and_shows_the_load_of_now() -> None:
    made = words(Display.OVERLOAD)
    assert made.kg == 26.3
    assert made.spoken == "Unload now. Above the limit of 24 kg. Hold your support. Lift off."


def test_overload_without_a_live_value_shows_no_number_and_the_stale_reason() -> None:
    made = words(Display.OVERLOAD, stale_why=True, why="No reading for 3 s")
    assert made.kg is None
    assert "No reading for 3 s" in made.spoken


def test_no_live_data_never_has_a_number() -> None:
    made = words(Display.NO_LIVE_DATA, kg=20.0)
    assert made.kg is None
    assert made.spoken.startswith("No live data. Unload. No reading for 3 s.")


@pytest.mark.parametrize("display", ALARMS)
def test_the_page_covers_everything_at_once(make: Stage, display: Display) -> None:
    alarm = make()
    alarm.raise_alarm(words(display))
    assert alarm.isVisible()
    assert alarm.geometry() == make.pages[0].rect()
    page = make.pages[0].grab().toImage()
    assert QColor(page.pixel(640, 760)).name() == RED
    assert QColor(page.pixel(4, 400)).name() == "#ffffff"


@pytest.mark.parametrize("display", ALARMS)
def test_both_themes_paint_the_same_red_page(make: Stage, display: Display) -> None:
    pictures = []
    for tokens in (LIGHT, DARK):
        alarm = make()
        alarm.set_look(Look(tokens))
        alarm.raise_alarm(words(display))
        pictures.append(picture(alarm))
    assert pictures[0] == pictures[1]


def test_the_bar_falls_with_the_load(make: Stage) -> None:
    alarm = make()
    tops = []
    for kg in (26.3, 24.5, 23.0, 22.1):
        alarm.raise_alarm(words(Display.OVERLOAD, kg=kg))
        column = [QColor(picture(alarm).pixel(1140, y)).name() for y in range(136, 680)]
        tops.append(column.index("#ffffff"))
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def test_without_a_live_value_the_page_does_not_depend_on_the_last_load(make: Stage) -> None:
    pictures = []
    for kg in (25.0, 26.3):
        alarm = make()
        alarm.raise_alarm(words(Display.OVERLOAD, kg=kg))
        alarm.raise_alarm(words(Display.OVERLOAD, kg=kg, stale_why=True))
        pictures.append(picture(alarm))
    assert pictures[0] == pictures[1]


def test_the_frame_flashes_twice_a_second_and_never_the_page(make: Stage, qtbot: QtBot) -> None:
    alarm = make()
    alarm.raise_alarm(words(Display.NO_LIVE_DATA))
    assert alarm.flash_hz == 2.0
    assert alarm.frame_is_white
    white = picture(alarm)
    qtbot.waitUntil(lambda: not alarm.frame_is_white, timeout=2000)
    red = picture(alarm)
    inner = QRect(FRAME_PX, FRAME_PX, 1280 - 2 * FRAME_PX, 800 - 2 * FRAME_PX)
    assert white.copy(inner) == red.copy(inner)
    assert QColor(red.pixel(4, 400)).name() == RED
    frame = 1 - inner.width() * inner.height() / (1280 * 800)
    assert frame < 0.12
    alarm.clear_alarm()


def test_a_live_number_does_not_hasten_the_flash(make: Stage, qtbot: QtBot) -> None:
    alarm = make()
    alarm.raise_alarm(words(Display.OVERLOAD))
    seen: list[bool] = []

    def four_turns() -> bool:
        alarm.raise_alarm(words(Display.OVERLOAD, kg=24.1 + len(seen) / 100))
        seen.append(alarm.frame_is_white)
        return sum(a != b for a, b in pairwise(seen)) >= 4

    start_s = time.monotonic()
    qtbot.waitUntil(four_turns, timeout=5000)
    spent_s = time.monotonic() - start_s
    alarm.clear_alarm()
    assert 2 / spent_s <= 3.0


def test_with_reduced_motion_the_frame_stands_still_in_white(make: Stage) -> None:
    alarm = make(reduce_motion=True)
    alarm.raise_alarm(words(Display.OVERLOAD))
    assert alarm.flash_hz == 0
    assert alarm.frame_is_white


def test_nothing_flashes_once_the_alarm_is_over(make: Stage) -> None:
    alarm = make()
    alarm.raise_alarm(words(Display.OVERLOAD))
    alarm.clear_alarm()
    assert alarm.isHidden()
    assert alarm.flash_hz == 0


def test_the_page_takes_focus_and_gives_it_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QVBoxLayout(page)
    button = QPushButton("Pause")
    row.addWidget(button)
    alarm = AlarmPage(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    alarm.raise_alarm(words(Display.OVERLOAD))
    assert QApplication.focusWidget() is alarm
    alarm.clear_alarm()
    assert QApplication.focusWidget() is button


def test_a_screen_reader_is_told_once_for_each_cause(make: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("loadtrainer.ui.widgets.alarm_page.alert", lambda _page, text: said.append(text))
    alarm = make()
    alarm.raise_alarm(words(Display.OVERLOAD))
    alarm.raise_alarm(words(Display.OVERLOAD, kg=25.0))
    alarm.raise_alarm(words(Display.NO_LIVE_DATA))
    assert [text.split(".")[0] for text in said] == ["Unload now", "No live data"]
    alarm.clear_alarm()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080), (1280, 1024), (3840, 2160)])
@pytest.mark.parametrize("unit", [MassUnit.KG, MassUnit.LB])
@pytest.mark.parametrize("display", ALARMS)
def test_nothing_is_cut_at_any_size(
    make: Stage, size: tuple[int, int], unit: MassUnit, display: Display
) -> None:
    alarm = make(True, size)
    look = Look.fit(LIGHT, alarm.size().toSizeF())
    alarm.set_look(look)
    alarm.raise_alarm(words(display, unit=unit, kg=126.3))
    image = picture(alarm)
    frame = look.px(FRAME_PX)
    for inset in (frame + 1, frame + 4):
        for x in range(inset, size[0] - inset):
            assert QColor(image.pixel(QPoint(x, inset))).name() == RED
            assert QColor(image.pixel(QPoint(x, size[1] - 1 - inset))).name() == RED
    for y in range(frame + 2, size[1] - frame - 2):
        assert QColor(image.pixel(QPoint(frame + 2, y))).name() == RED
        assert QColor(image.pixel(QPoint(size[0] - frame - 3, y))).name() == RED


def test_keys_go_on_to_the_page_beneath(qtbot: QtBot) -> None:
    pressed: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: object) -> None:
            pressed.append(event.key())  # type: ignore[attr-defined]  # Qt hands over a QKeyEvent

    page = Page()
    qtbot.addWidget(page)
    alarm = AlarmPage(page)
    page.show()
    alarm.raise_alarm(words(Display.NO_LIVE_DATA))
    QTest.keyClick(alarm, Qt.Key.Key_Escape)
    assert pressed == [Qt.Key.Key_Escape]
    alarm.clear_alarm()
