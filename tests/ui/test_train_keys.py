"""Keys and clicks of the train page: what they ask for, what they never do."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Display, Phase
from loadtrainer.core.words import WORDS
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.pages.train_keys import Act, Situation, act_of
from support.fake_clock import FakeClock
from support.snapshots import snapshot

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
Key = Qt.Key
Commands = list[tuple[CommandKind, int | None]]
PAUSE, RESUME, NEXT = CommandKind.PAUSE, CommandKind.RESUME, CommandKind.NEXT_BOUT
STOP, MUTE, PAIN = CommandKind.STOP, CommandKind.MUTE, CommandKind.PAIN


class Desk:
    """A train page, what it asked for, and what it said."""

    def __init__(self, page: TrainPage, said: list[str]) -> None:
        self.page, self.said = page, said
        self.asked: Commands = []
        page.command.connect(lambda kind, value: self.asked.append((kind, value)))

    def show(self, display: Display, **changes: Any) -> "Desk":
        self.page.show_snapshot(snapshot(display, **changes))
        return self

    def press(self, *keys: Qt.Key) -> "Desk":
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.page, key)
        return self


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    said: list[str] = []

    def hear(_source: QWidget, words: str, at_once: bool = False) -> None:
        said.append(words)

    monkeypatch.setattr("loadtrainer.ui.pages.train.announce", hear)
    page = TrainPage(clock=FakeClock(), time_of_day=lambda: "14:18")
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.parts.primary, timeout=5000)
    return Desk(page, said)


@pytest.mark.parametrize(
    ("display", "changes", "asked"),
    [
        (Display.IN_BAND, {}, [(PAUSE, None)]),
        (Display.HELD, {}, [(PAUSE, None)]),
        (Display.NO_READING, {}, [(PAUSE, None)]),
        (Display.PAUSED, {}, [(RESUME, None)]),
        (Display.PAUSED, {"kg": 8.0, "unloaded": False, "can_resume": False}, []),
        (Display.REST, {}, [(NEXT, None)]),
        (Display.REST, {"can_next": False}, []),
        (Display.OVERLOAD, {}, []),
        (Display.NO_LIVE_DATA, {}, []),
        (Display.PAUSED, {"phase": Phase.UNLOAD}, []),
    ],
)
def test_space_is_the_dark_button_where_it_may_act(
    desk: Desk, display: Display, changes: dict[str, Any], asked: Commands
) -> None:
    desk.show(display, **changes).press(Key.Key_Space)
    assert desk.asked == asked


def test_space_says_why_it_cannot_go_on_under_load(desk: Desk) -> None:
    desk.show(Display.PAUSED, kg=8.0, unloaded=False, can_resume=False).press(Key.Key_Space)
    assert desk.said == [WORDS["rest.load"]]


def test_space_is_the_dark_button_even_when_another_has_focus(desk: Desk) -> None:
    desk.show(Display.IN_BAND)
    desk.page.parts.stop.setFocus()
    desk.press(Key.Key_Space)
    assert desk.asked == [(PAUSE, None)]
    assert desk.page.situation is Situation.TRAINING


def test_enter_presses_the_button_that_has_focus(desk: Desk) -> None:
    desk.show(Display.IN_BAND)
    desk.page.parts.mute.setFocus()
    desk.press(Key.Key_Return)
    assert desk.asked == [(MUTE, None)]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_M, Key.Key_Escape, Key.Key_P, Key.Key_Return])
@pytest.mark.parametrize("display", [Display.IN_BAND, Display.NO_LIVE_DATA, Display.PAUSED])
def test_a_key_held_down_does_not_repeat(desk: Desk, key: Qt.Key, display: Display) -> None:
    desk.show(display)
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    for _ in range(5):
        QApplication.sendEvent(QApplication.focusWidget() or desk.page, held)
    assert desk.asked == []
    assert desk.page.parts.stop_sheet.isHidden()
    assert desk.page.parts.pain_sheet.isHidden()


def test_no_key_acts_on_an_overload(desk: Desk) -> None:
    desk.show(Display.OVERLOAD)
    named = (Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Tab, Key.Key_Backtab, Key.Key_Delete)
    for key in (*(key for key in Key if 0x20 <= key.value <= 0x5A), *named):
        desk.press(key)
        assert desk.asked == [], key
        assert QApplication.focusWidget() is desk.page.parts.alarm, key
    assert desk.page.parts.alarm.isVisible()


def test_nothing_beneath_an_alarm_can_be_clicked(desk: Desk) -> None:
    desk.show(Display.OVERLOAD)
    for button in (desk.page.parts.stop, desk.page.parts.pain, desk.page.parts.mute, desk.page.parts.primary):
        button.click()
    assert desk.asked == []


def test_escape_ends_the_session_without_live_data(desk: Desk) -> None:
    desk.show(Display.NO_LIVE_DATA).press(Key.Key_Escape)
    assert desk.asked == [(STOP, None)]


def test_escape_ends_the_session_of_a_silent_thread(desk: Desk) -> None:
    desk.show(Display.IN_BAND)
    desk.page.show_silent(1.5)
    desk.press(Key.Key_Escape)
    assert desk.asked == [(STOP, None)]


@pytest.mark.parametrize("display", [Display.OVERLOAD, Display.NO_LIVE_DATA])
def test_an_alarm_cannot_be_muted_and_says_so(desk: Desk, display: Display) -> None:
    desk.show(display).press(Key.Key_M)
    assert desk.asked == []
    assert desk.said == [WORDS["mute.no"]]


def test_escape_pauses_and_asks(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_Escape)
    assert desk.asked == [(PAUSE, None)]
    assert desk.page.parts.stop_sheet.isVisible()
    assert desk.said == [WORDS["stop.ask"]]


def test_escape_in_a_pause_asks_without_pausing_again(desk: Desk) -> None:
    desk.show(Display.PAUSED).press(Key.Key_Escape)
    assert desk.asked == []
    assert desk.page.parts.stop_sheet.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_stops_after_the_question(desk: Desk, key: Qt.Key) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_Escape).show(Display.PAUSED).press(key)
    assert desk.asked == [(PAUSE, None), (STOP, None)]
    assert desk.page.parts.stop_sheet.isHidden()


def test_space_goes_on_after_the_question(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_Escape).show(Display.PAUSED).press(Key.Key_Space)
    assert desk.asked == [(PAUSE, None), (RESUME, None)]
    assert desk.page.parts.stop_sheet.isHidden()


def test_space_never_goes_on_under_load(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_Escape)
    desk.show(Display.PAUSED, kg=12.0, unloaded=False, can_resume=False).press(Key.Key_Space)
    assert desk.asked == [(PAUSE, None)]
    assert desk.page.parts.stop_sheet.isHidden()


def test_escape_again_takes_the_question_back_and_stays_paused(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_Escape).show(Display.PAUSED).press(Key.Key_Escape)
    assert desk.asked == [(PAUSE, None)]
    assert desk.page.parts.stop_sheet.isHidden()


def test_an_alarm_covers_the_question_and_space_does_nothing(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_Escape).show(Display.OVERLOAD).press(
        Key.Key_Space, Key.Key_Return
    )
    assert desk.asked == [(PAUSE, None)]


@pytest.mark.parametrize("value", [0, 2, 3, 4, 5, 6, 7, 8, 9])
def test_p_then_a_digit_records_pain(desk: Desk, value: int) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P, Key(Key.Key_0.value + value))
    assert desk.asked == [(PAIN, value)]
    assert desk.page.parts.pain_sheet.isHidden()
    assert desk.said[-1] == f"Pain is {value}"


def test_1_then_0_is_ten(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P, Key.Key_1)
    assert desk.asked == []
    desk.press(Key.Key_0)
    assert desk.asked == [(PAIN, 10)]


def test_1_alone_counts_after_a_while(desk: Desk, qtbot: QtBot) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P, Key.Key_1)
    qtbot.waitUntil(lambda: desk.asked == [(PAIN, 1)], timeout=3000)


def test_a_corrected_1_is_the_other_digit(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P, Key.Key_1, Key.Key_4)
    assert desk.asked == [(PAIN, 4)]


def test_digits_without_p_do_nothing(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_5, Key.Key_1, Key.Key_0)
    assert desk.asked == []


def test_pain_can_be_clicked(desk: Desk) -> None:
    desk.show(Display.IN_BAND)
    desk.page.parts.pain.click()
    desk.page.parts.pain_sheet.keys.keys[7].click()
    assert desk.asked == [(PAIN, 7)]


@pytest.mark.parametrize("how", ["escape", "p", "back"])
def test_the_pain_sheet_closes_without_an_answer(desk: Desk, how: str) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P)
    if how == "back":
        desk.page.parts.pain_sheet.back.click()
    else:
        desk.press(Key.Key_Escape if how == "escape" else Key.Key_P)
    assert desk.page.parts.pain_sheet.isHidden()
    assert desk.asked == []
    assert QApplication.focusWidget() is desk.page.parts.primary


def test_space_pauses_while_the_pain_sheet_is_open(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P, Key.Key_Space)
    assert desk.asked == [(PAUSE, None)]


def test_the_pain_sheet_leaves_state_and_load_visible(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P)
    sheet = desk.page.parts.pain_sheet.geometry()
    assert not sheet.intersects(desk.page.parts.panel.geometry())
    assert not sheet.intersects(desk.page.parts.plot.geometry())


def test_a_1_that_waits_is_dropped_when_the_sheet_closes(desk: Desk, qtbot: QtBot) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_P, Key.Key_1, Key.Key_Escape)
    qtbot.wait(1000)
    assert desk.asked == []


def test_m_mutes_and_the_button_says_how_to_end_it(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_M)
    assert desk.asked == [(MUTE, None)]
    desk.show(Display.IN_BAND, mute_left_s=119.0)
    assert desk.page.parts.mute.text() == WORDS["button.unmute"]


def test_v_says_state_load_and_time_left(desk: Desk) -> None:
    desk.show(Display.IN_BAND).press(Key.Key_V)
    assert desk.said == ["In band. Hold here. Load shown by the scale: 20.3\u00a0kg. 11 min 42 s left."]


def test_v_says_the_alarm_during_an_alarm(desk: Desk) -> None:
    desk.show(Display.OVERLOAD).press(Key.Key_V)
    assert desk.said[0].startswith("Unload now. Above the limit of 24 kg.")


@pytest.mark.parametrize("display", [Display.IN_BAND, Display.PAUSED])
def test_after_the_end_keys_ask_for_nothing(desk: Desk, display: Display) -> None:
    desk.show(display, phase=Phase.SEALED)
    desk.press(Key.Key_Space, Key.Key_Escape, Key.Key_M, Key.Key_P, Key.Key_5)
    assert desk.asked == []


def test_an_alarm_gives_focus_back_to_where_it_was(desk: Desk) -> None:
    desk.show(Display.IN_BAND)
    desk.page.parts.pain.setFocus()
    desk.show(Display.NO_LIVE_DATA)
    assert QApplication.focusWidget() is desk.page.parts.alarm
    desk.show(Display.IN_BAND)
    assert QApplication.focusWidget() is desk.page.parts.pain


def test_tab_goes_through_the_foot_in_reading_order_and_shows_a_ring(desk: Desk) -> None:
    desk.show(Display.IN_BAND)
    parts = desk.page.parts
    assert parts.ring.isHidden(), "no ring before the keyboard is used to move"
    parts.stop.setFocus()
    for expected in (parts.pain, parts.mute, parts.primary):
        desk.press(Key.Key_Tab)
        assert QApplication.focusWidget() is expected
        assert parts.ring.isVisible()
        assert parts.ring.geometry().contains(expected.geometry())


@pytest.mark.parametrize("key", [Key.Key_P, Key.Key_Escape])
def test_tab_stays_in_an_open_sheet(desk: Desk, key: Qt.Key) -> None:
    desk.show(Display.IN_BAND).press(key).show(Display.PAUSED)
    sheet = desk.page.parts.pain_sheet if key is Key.Key_P else desk.page.parts.stop_sheet
    for _ in range(14):
        desk.press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert sheet.isAncestorOf(focused) or focused is desk.page


def test_other_keys_are_left_to_the_window(desk: Desk) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    desk.show(Display.IN_BAND)
    desk.page.keyPressEvent(event)
    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("situation", "key", "act"),
    [
        (Situation.TRAINING, Key.Key_Space, Act.PRIMARY),
        (Situation.TRAINING, Key.Key_Return, None),
        (Situation.ASKING_STOP, Key.Key_Return, Act.STOP),
        (Situation.ASKING_PAIN, Key.Key_7, Act.DIGIT),
        (Situation.TRAINING, Key.Key_7, None),
        (Situation.OVERLOAD, Key.Key_Escape, None),
        (Situation.NO_LIVE_DATA, Key.Key_Escape, Act.STOP),
    ],
)
def test_the_table_of_keys(situation: Situation, key: Qt.Key, act: Act | None) -> None:
    assert act_of(situation, key.value) is act


def test_an_unknown_key_code_is_nobodys() -> None:
    assert act_of(Situation.TRAINING, 0x7FFFFFF) is None
