"""The mini strip: what it says, how it is moved, and when the full window comes back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Display, Snapshot
from loadtrainer.settings import Settings
from loadtrainer.ui.backend import BeforeAnswers
from loadtrainer.ui.theme import DARK, LIGHT
from loadtrainer.ui.widgets.alarm_words import alarm_words
from loadtrainer.ui.widgets.mini_strip import FLAGS, HEIGHT, SNAP_PX, WIDTH, MiniStrip, snapped
from loadtrainer.ui.window import Window
from support.backend import FakeBackend, a_snapshot
from support.keyboard import shown as shown_window
from support.snapshots import snapshot

ROOM = QRect(0, 30, 1920, 1050)


@pytest.fixture
def strip(qtbot: QtBot) -> MiniStrip:
    made = MiniStrip()
    qtbot.addWidget(made)
    return made


def shown(strip: MiniStrip, snap: Snapshot) -> MiniStrip:
    strip.show_snapshot(snap, alarm_words(snap))
    return strip


def test_it_is_small_and_stays_above_a_film(strip: MiniStrip) -> None:
    assert (strip.width(), strip.height()) == (420, 90)
    assert strip.windowFlags() & FLAGS == FLAGS
    assert FLAGS & Qt.WindowType.WindowStaysOnTopHint


@pytest.mark.parametrize(
    ("display", "word"),
    [
        (Display.IN_BAND, "IN BAND"),
        (Display.LOW, "LOW"),
        (Display.HIGH, "HIGH"),
        (Display.PREWARN, "HIGH"),
        (Display.NO_LOAD, "NO LOAD"),
        (Display.HELD, "Reading held"),
        (Display.NO_READING, "No scale data"),
    ],
)
def test_it_says_the_state_in_a_word(strip: MiniStrip, display: Display, word: str) -> None:
    view = shown(strip, snapshot(display)).view
    assert view is not None
    assert view.word == word
    assert word in strip.accessibleName()


def test_a_load_that_should_be_off_is_said_first(strip: MiniStrip) -> None:
    resting = snapshot(Display.REST, kg=17.0)
    on, off = replace(resting, unloaded=False), replace(resting, kg=0.0, unloaded=True)
    views = [shown(strip, snap).view for snap in (on, off)]
    assert [view.word for view in views if view is not None] == ["Lift off now", "Rest"]


def test_without_a_live_value_there_are_dashes_at_once(strip: MiniStrip) -> None:
    shown(strip, snapshot(Display.IN_BAND))
    view = shown(strip, snapshot(Display.HELD)).view
    assert view is not None
    assert (view.digits, view.kg) == (None, None)


def test_digits_change_four_times_a_second_at_most(qtbot: QtBot) -> None:
    now_s = [0.0]
    strip = MiniStrip(clock=lambda: now_s[0])
    qtbot.addWidget(strip)
    seen = []
    for i in range(101):
        now_s[0] = i / 100
        view = shown(strip, snapshot(Display.IN_BAND, kg=20 + i / 10)).view
        seen.append(str(view.digits if view else None))
    assert len(dict.fromkeys(seen)) <= 5


def test_a_simulated_session_is_marked_also_in_an_alarm(strip: MiniStrip) -> None:
    for display in (Display.IN_BAND, Display.OVERLOAD):
        view = shown(strip, replace(snapshot(display), source="simulated")).view
        assert view is not None
        assert view.tag == "SIMULATED"
    real = shown(strip, replace(snapshot(Display.IN_BAND), source="ble")).view
    assert real is not None
    assert real.tag == ""


@pytest.mark.parametrize("display", [Display.OVERLOAD, Display.NO_LIVE_DATA])
def test_an_alarm_fills_it(strip: MiniStrip, display: Display) -> None:
    shown(strip, snapshot(display))
    strip.set_tokens(LIGHT)
    picture = strip.grab().toImage()
    red = sum(
        picture.pixelColor(x, y).name().upper() == LIGHT.alarm
        for x in range(0, picture.width(), 4)
        for y in range(0, picture.height(), 4)
    )
    assert red > 0.5 * (picture.width() // 4) * (picture.height() // 4)
    assert strip.accessibleName() != ""


@pytest.mark.parametrize("display", list(Display))
def test_every_state_is_painted_in_both_themes(strip: MiniStrip, display: Display) -> None:
    for tokens in (LIGHT, DARK):
        strip.set_tokens(tokens)
        assert not shown(strip, snapshot(display)).grab().isNull()


@pytest.mark.parametrize(
    ("at", "lies"),
    [
        ((700, 400), (700, 400)),
        ((SNAP_PX - 1, 60), (0, 30)),
        ((-200, -200), (0, 30)),
        ((1920 - WIDTH - 5, 500), (1920 - WIDTH, 500)),
        ((3000, 3000), (1920 - WIDTH, 1080 - HEIGHT)),
        ((SNAP_PX, 30 + SNAP_PX), (SNAP_PX, 30 + SNAP_PX)),
    ],
)
def test_it_lies_where_it_is_left_inside_the_screen_and_against_near_edges(
    at: tuple[int, int], lies: tuple[int, int]
) -> None:
    assert snapped(QRect(QPoint(*at), QPoint(at[0] + WIDTH - 1, at[1] + HEIGHT - 1)), ROOM) == QPoint(*lies)


def test_a_drag_moves_it_and_a_click_goes_back(strip: MiniStrip, qtbot: QtBot) -> None:
    asked: list[None] = []
    strip.back.connect(lambda: asked.append(None))
    shown(strip, snapshot(Display.IN_BAND))
    strip.move(300, 300)
    strip.show()
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(strip, QPoint(110, 60))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(110, 60))
    assert asked == []
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert asked == [None]


# -- with the window -----------------------------------------------------------------------------------


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[tuple[Window, FakeBackend]]:
    backend = FakeBackend()
    window = Window(backend, Settings(theme="light"))
    shown_window(qtbot, window)
    window.flow.begin(backend.plans()[0], BeforeAnswers(pain=2))
    window.flow.timer.stop()
    play(window, backend, a_snapshot())
    yield window, backend
    backend.is_running = False
    window.close()


def play(window: Window, backend: FakeBackend, *snaps: Snapshot) -> None:
    backend.push(*snaps)
    window.flow.tick()


def key(widget: QWidget, pressed: Qt.Key) -> None:
    QTest.keyClick(widget, pressed)


Session = tuple[Window, FakeBackend]


def test_w_shrinks_the_window_and_w_brings_it_back(session: Session, qtbot: QtBot) -> None:
    window, _ = session
    key(window.train, Qt.Key.Key_W)
    assert window.mini.active
    assert window.isMinimized()
    key(window.mini.strip, Qt.Key.Key_W)
    assert not window.mini.active
    assert not window.isMinimized()


def test_it_follows_the_session(session: Session, qtbot: QtBot) -> None:
    window, backend = session
    key(window.train, Qt.Key.Key_W)
    play(window, backend, a_snapshot(kg=16.4, display=Display.LOW))
    assert window.mini.strip.view is not None
    assert window.mini.strip.view.word == "LOW"


@pytest.mark.parametrize("display", [Display.OVERLOAD, Display.NO_LIVE_DATA])
def test_an_alarm_brings_the_full_window_to_the_front(
    session: Session, qtbot: QtBot, display: Display
) -> None:
    window, backend = session
    key(window.train, Qt.Key.Key_W)
    play(window, backend, a_snapshot(display=display))
    assert not window.isMinimized()
    assert not window.train.parts.alarm.isHidden()
    assert window.mini.active
    assert window.mini.strip.alarm is not None
    play(window, backend, a_snapshot(kg=0.0, display=Display.NO_LOAD))
    assert not window.mini.active
    assert not window.isMinimized()


def test_a_silent_session_thread_fills_it_too(session: Session, qtbot: QtBot) -> None:
    window, _ = session
    key(window.train, Qt.Key.Key_W)
    window.flow.silent.emit(1.2)
    assert window.mini.strip.alarm is not None
    assert not window.isMinimized()


def test_the_foot_switch_works_there_and_other_keys_bring_the_window_back(
    session: Session, qtbot: QtBot
) -> None:
    window, backend = session
    key(window.train, Qt.Key.Key_W)
    key(window.mini.strip, Qt.Key.Key_Space)
    assert backend.sent[-1][0] is CommandKind.PAUSE
    assert window.mini.active
    key(window.mini.strip, Qt.Key.Key_P)
    assert not window.mini.active
    assert not window.train.parts.pain_sheet.isHidden()


def test_there_is_no_strip_without_a_session_nor_beneath_an_alarm(session: Session, qtbot: QtBot) -> None:
    window, backend = session
    play(window, backend, a_snapshot(display=Display.OVERLOAD))
    window.train.shrink.emit()
    assert not window.mini.active
    fresh = Window(FakeBackend(), Settings())
    qtbot.addWidget(fresh)
    fresh.train.shrink.emit()
    assert not fresh.mini.active


def test_the_window_brought_back_by_the_desktop_takes_the_strip_away(session: Session, qtbot: QtBot) -> None:
    window, _ = session
    key(window.train, Qt.Key.Key_W)
    window.showNormal()
    qtbot.waitUntil(lambda: not window.mini.active, timeout=1000)
