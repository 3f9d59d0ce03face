"""Before a session: nothing is preset, "None of these" excludes the others, all of it works by keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loadtrainer.ui.backend import BeforeAnswers
from loadtrainer.ui.pages.prepare import RED_FLAGS, TEN_WAIT_MS, DigitTyping, Prepare
from support.keyboard import press, shown_page, unnamed

Key = Qt.Key
READY = (Key.Key_2, Key.Key_N, Key.Key_Return, Key.Key_Return, Key.Key_Return)


@pytest.fixture
def page(qtbot: QtBot) -> Prepare:
    """The page on the screen, cleared."""
    made = Prepare()
    made.clear()
    shown_page(qtbot, made)
    return made


def sent(page: Prepare) -> list[BeforeAnswers]:
    """What the page hands on."""
    answers: list[BeforeAnswers] = []
    page.answered.connect(answers.append)
    return answers


def test_nothing_is_preset(page: Prepare) -> None:
    assert page.pain.value() is None
    tiles = (*page.flags.values(), page.none, *page.ticks, page.yes, page.no)
    assert not any(tile.isChecked() for tile in tiles)
    assert page.answers() is None


def test_seven_keys_are_enough_to_go_on(page: Prepare) -> None:
    answers = sent(page)
    press(page, *READY, Key.Key_Return, Key.Key_Space)
    assert answers == [BeforeAnswers(2, dict.fromkeys(RED_FLAGS, False), analgesic=False)]


def test_the_painkiller_may_stay_unanswered(page: Prepare) -> None:
    answers = sent(page)
    press(page, *READY, Key.Key_Space)
    assert [answer.analgesic for answer in answers] == [None]


def test_none_of_these_clears_the_others(page: Prepare) -> None:
    page.flags["fall"].click()
    page.flags["dizzy"].click()
    press(page, Key.Key_N)
    assert page.none.isChecked()
    assert not any(tile.isChecked() for tile in page.flags.values())


def test_a_warning_sign_clears_none_of_these(page: Prepare) -> None:
    press(page, Key.Key_N)
    page.flags["loose"].click()
    assert not page.none.isChecked()


def test_a_new_session_forgets_the_answers_of_the_last(page: Prepare) -> None:
    press(page, *READY)
    page.clear()
    assert page.answers() is None
    assert not page.none.isChecked()


@pytest.mark.parametrize(
    ("keys", "said", "focus"),
    [
        ((), "pain, any of these, ready", "Pain 0 of 10"),
        ((Key.Key_3,), "any of these, ready", "None of these"),
        ((Key.Key_3, Key.Key_N, Key.Key_Return), "ready", "Scale on hard, dry floor"),
    ],
)
def test_space_without_all_answers_says_which_and_goes_there(
    page: Prepare, keys: tuple[Key, ...], said: str, focus: str
) -> None:
    answers = sent(page)
    press(page, *keys, Key.Key_Space)
    assert answers == []
    assert page.todo.text() == f"Still to answer: {said}"
    focused = page.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == focus


def test_three_keys_answer_all_and_the_dark_button_says_what_the_third_confirms(page: Prepare) -> None:
    answers = sent(page)
    assert page.next_button.text() == "Next: scale"
    press(page, Key.Key_2, Key.Key_N)
    assert page.next_button.text() == "All three ready: begin"
    assert not any(tile.isChecked() for tile in page.ticks)
    press(page, Key.Key_Space)
    assert answers == [BeforeAnswers(2, dict.fromkeys(RED_FLAGS, False), analgesic=None)]
    assert page.at_once
    page.clear()
    assert not page.at_once


def test_who_ticks_one_by_one_is_not_taken_at_once(page: Prepare) -> None:
    answers = sent(page)
    press(page, *READY)
    assert page.next_button.text() == "Next: scale"
    press(page, Key.Key_Space)
    assert len(answers) == 1
    assert not page.at_once


def test_a_warning_sign_needs_no_ticks_to_be_told(page: Prepare) -> None:
    answers = sent(page)
    press(page, Key.Key_1)
    page.flags["fever"].click()
    press(page, Key.Key_Space)
    assert answers[0].red_flags["fever"] is True


def test_one_then_zero_is_ten(page: Prepare) -> None:
    press(page, Key.Key_1, Key.Key_0)
    assert page.pain.value() == 10


def test_a_zero_that_comes_late_is_zero(page: Prepare, qtbot: QtBot) -> None:
    typing = DigitTyping()
    assert typing.typed(1) == 1
    qtbot.waitUntil(lambda: typing.since_one_ms() > TEN_WAIT_MS, timeout=3000)
    assert typing.typed(0) == 0


def test_space_goes_on_even_when_a_tile_has_the_focus(page: Prepare) -> None:
    press(page, *READY)
    page.flags["fall"].setFocus(Qt.FocusReason.TabFocusReason)
    answers = sent(page)
    press(page, Key.Key_Space)
    assert len(answers) == 1
    assert not page.flags["fall"].isChecked()


def test_a_blocked_page_says_why_and_whom_to_call_and_offers_no_next(page: Prepare) -> None:
    press(page, Key.Key_5)
    page.flags["new_pain"].click()
    page.show_blocked("Do not load today.", "020 7946 0123")
    assert page.notice.title.text() == "Do not load today."
    assert page.notice.text.text() == "Pain is 5. New or sharp pain. Call your clinic: 020 7946 0123"
    assert not page.next_button.isVisible()
    assert page.close_button.hasFocus()


def test_space_and_enter_on_a_blocked_page_close_it_and_never_go_on(page: Prepare) -> None:
    press(page, *READY)
    page.show_blocked("Do not load today.", "")
    answers, closed = sent(page), []
    page.closed.connect(lambda: closed.append(True))
    press(page, Key.Key_Space, Key.Key_Return)
    assert answers == []
    assert len(closed) == 2


def test_changing_an_answer_takes_the_block_away(page: Prepare) -> None:
    press(page, Key.Key_5)
    page.show_blocked("Do not load today.", "")
    press(page, Key.Key_2)
    assert not page.blocked()
    assert page.next_button.isVisible()


def test_escape_goes_back(page: Prepare) -> None:
    back: list[bool] = []
    page.back.connect(lambda: back.append(True))
    press(page, Key.Key_Escape)
    assert back == [True]


def test_keys_held_down_act_once(page: Prepare, qtbot: QtBot) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    press(page, Key.Key_N)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_N, Qt.KeyboardModifier.NoModifier, "n", True)
    QCoreApplication.sendEvent(page.focusWidget() or page, held)
    assert page.none.isChecked()


def test_every_control_has_a_name_and_focus_follows_reading_order(page: Prepare) -> None:
    assert unnamed(page) == []
    tops = [part.mapTo(page, part.rect().topLeft()).y() for part in page.flags.values()]
    assert tops == sorted(tops)
    assert page.first() is page.pain.keys[0]


def test_everything_fits_at_the_least_window(qtbot: QtBot) -> None:
    page = Prepare()
    shown_page(qtbot, page, 1024, 640)
    assert page.area.verticalScrollBar().maximum() == 0
