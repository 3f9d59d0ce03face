"""The window: a whole session by keyboard alone, close refused while it runs, and nothing left running."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import CommandKind, LinkPhase
from loadtrainer.core.log import Source
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.errors import RefusedError
from loadtrainer.settings import Settings
from loadtrainer.ui.backend import BeforeAnswers, Finished, PlanView, SoundState
from loadtrainer.ui.flow import Following
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.scale_check import ScaleCheckPage
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.side_pages import SIDE_PAGES
from loadtrainer.ui.window import Window
from support.backend import (
    FakeBackend,
    a_log,
    a_plan_view,
    a_prepare_view,
    a_snapshot,
    ready,
    sealed,
    searching,
)
from support.keyboard import chord, press, shown, unnamed

Key = Qt.Key
PREPARED = (Key.Key_2, Key.Key_N, Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_Space)
FINISHED = Finished(a_log(), Path("/data/a.session.json"))


@pytest.fixture
def backend() -> FakeBackend:
    """A program beneath the window that plays what it is given."""
    return FakeBackend()


@pytest.fixture
def window(qtbot: QtBot, backend: FakeBackend) -> Iterator[Window]:
    """The window on the screen; its timer is driven by the test."""
    made = Window(backend, Settings(theme="light"))
    shown(qtbot, made)
    yield made
    backend.is_running = False
    made.close()


def to_connect(window: Window) -> None:
    """Start, and answer everything, by keyboard."""
    press(window, Key.Key_Space, *PREPARED)
    window.flow.timer.stop()


def play(window: Window, *snapshots: Snapshot) -> None:
    """Let the window take these."""
    backend = window.backend
    assert isinstance(backend, FakeBackend)
    backend.push(*snapshots)
    window.flow.tick()


def to_summary(window: Window, backend: FakeBackend) -> None:
    """Through a whole session."""
    to_connect(window)
    play(window, ready())
    press(window, Key.Key_Space)
    play(window, a_snapshot())
    play(window, sealed())


def test_a_whole_session_needs_no_pointer(window: Window, backend: FakeBackend) -> None:
    assert window.page() is window.today
    press(window, Key.Key_Space)
    assert window.page() is window.prepare
    press(window, *PREPARED)
    window.flow.timer.stop()
    assert window.page() is window.connect_page
    assert [answers.pain for answers in backend.answers] == [2]
    play(window, searching(), ready())
    press(window, Key.Key_Z, Key.Key_Space)
    play(window, a_snapshot())
    assert window.page() is window.train
    press(window, Key.Key_Space)
    play(window, a_snapshot(Phase.PAUSED, display=Display.PAUSED, unloaded=True, can_resume=True, kg=0.0))
    press(window, Key.Key_Space, Key.Key_P, Key.Key_3)
    assert backend.kinds() == [
        CommandKind.ZERO_AGAIN,
        CommandKind.BEGIN,
        CommandKind.PAUSE,
        CommandKind.RESUME,
        CommandKind.PAIN,
    ]
    backend.result = FINISHED
    play(window, sealed())
    assert window.page() is window.summary
    assert window.summary.saved.text() == "Saved and checked"
    press(window, Key.Key_2)
    assert backend.later == [("pain.after", 2)]
    backend.is_running = False
    press(window, Key.Key_Space)
    assert window.page() is window.today


def test_without_a_sound_device_begin_waits_for_the_person_s_word(
    window: Window, backend: FakeBackend
) -> None:
    backend.sound_state = SoundState(False, "No sound")
    to_connect(window)
    play(window, ready())
    press(window, Key.Key_Space)
    assert backend.kinds() == []
    press(window, Key.Key_S)
    play(window, ready())
    press(window, Key.Key_Space)
    assert backend.kinds() == [CommandKind.BEGIN]


def test_the_first_page_shows_where_the_focus_is(window: Window) -> None:
    assert window.today.start_button.hasFocus()
    assert window.today.ring.isVisible()


def test_saved_waits_for_the_log_that_is_read_back(window: Window, backend: FakeBackend) -> None:
    to_summary(window, backend)
    assert window.page() is window.summary
    assert "Saved" not in window.summary.saved.text()
    backend.result = FINISHED
    window.flow.tick()
    assert window.summary.saved.text() == "Saved and checked"
    assert window.summary.where.text() == "/data/a.session.json"


def test_a_session_that_left_no_log_says_that_saving_failed(window: Window, backend: FakeBackend) -> None:
    to_summary(window, backend)
    backend.is_running = False
    window.flow.tick()
    assert window.summary.saved.text() == "Saving failed. Tell your physio."


def test_a_log_that_does_not_read_back_is_not_called_saved(
    window: Window, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> Finished | None:
        raise RefusedError("a.session.json", "integrity.sha256", "differs")

    monkeypatch.setattr(backend, "finished", damaged)
    to_summary(window, backend)
    assert window.summary.saved.text() == "Saving failed. Tell your physio."


@pytest.mark.parametrize("blocked", ["Start is off. Plan ended.", "Sessions for today are done"])
def test_a_blocked_start_goes_nowhere(qtbot: QtBot, blocked: str) -> None:
    backend = FakeBackend(views=[a_plan_view(blocked=blocked)])
    window = Window(backend, Settings(theme="light"))
    shown(qtbot, window)
    press(window, Key.Key_Space)
    window.today.start_button.click()
    assert window.page() is window.today
    assert backend.answers == []
    window.close()


def test_answers_that_block_prepare_no_session(window: Window, backend: FakeBackend) -> None:
    press(window, Key.Key_Space, Key.Key_5, Key.Key_N, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    press(window, Key.Key_Space)
    assert window.page() is window.prepare
    assert window.prepare.blocked()
    assert "020 7946 0123" in window.prepare.notice.text.text()
    press(window, Key.Key_Space)
    assert window.page() is window.today
    assert backend.answers == []


def test_a_plan_that_is_refused_at_the_last_moment_is_said_on_today(
    window: Window, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_view: PlanView, _answers: BeforeAnswers) -> None:
        raise RefusedError("plan.json", "confirmed", "was changed")

    monkeypatch.setattr(backend, "prepare", refuse)
    press(window, Key.Key_Space, *PREPARED)
    assert window.page() is window.today
    assert not window.flow.timer.isActive()


def test_closing_is_refused_while_a_session_runs_and_says_so(window: Window, backend: FakeBackend) -> None:
    to_connect(window)
    play(window, a_snapshot())
    press(window, Key.Key_Space)
    assert not window.close()
    assert window.isVisible()
    assert not backend.closed
    assert window.toast.title.text() == "A session runs. Stop it first."
    backend.is_running = False
    assert window.close()
    assert backend.closed


def test_ctrl_q_is_refused_while_a_session_runs(qtbot: QtBot, window: Window, backend: FakeBackend) -> None:
    to_connect(window)
    chord(window, Key.Key_Q)
    assert window.isVisible()
    assert not backend.closed


def test_back_from_the_scale_gives_the_preparation_up(window: Window, backend: FakeBackend) -> None:
    to_connect(window)
    play(window, searching())
    press(window, Key.Key_Escape)
    assert window.page() is window.today
    assert backend.kinds() == [CommandKind.STOP]
    window.flow.timer.stop()
    play(window, searching())
    assert window.page() is window.today
    backend.is_running = False
    window.flow.tick()
    assert window.flow.following is Following.NOTHING


def test_a_new_session_waits_until_the_last_link_is_closed(window: Window, backend: FakeBackend) -> None:
    to_connect(window)
    press(window, Key.Key_Escape)
    to_connect(window)
    assert len(backend.answers) == 1
    backend.is_running = False
    window.flow.tick()
    window.flow.timer.stop()
    assert len(backend.answers) == 2


def test_an_overload_in_preparation_raises_the_alarm(window: Window) -> None:
    to_connect(window)
    play(window, ready())
    over = replace(ready(), display=Display.OVERLOAD, kg=25.0, plate="UNLOAD NOW", why="Above the limit")
    play(window, over)
    assert window.page() is window.train
    assert not window.train.parts.alarm.isHidden()
    play(window, ready())
    assert window.page() is window.connect_page


@pytest.mark.parametrize("phase", [Phase.BOUT, Phase.REST, Phase.PAUSED, Phase.UNLOAD])
def test_every_running_phase_is_on_the_train_page(window: Window, phase: Phase) -> None:
    to_connect(window)
    play(window, a_snapshot(phase))
    assert window.page() is window.train


def test_a_silent_session_thread_looks_like_no_live_data(window: Window, backend: FakeBackend) -> None:
    to_connect(window)
    play(window, a_snapshot())
    backend.silent = 0.9
    window.flow.tick()
    assert window.train.parts.alarm.isHidden()
    backend.silent = 1.1
    window.flow.tick()
    assert not window.train.parts.alarm.isHidden()
    backend.silent = 0.0
    play(window, a_snapshot())
    assert window.train.parts.alarm.isHidden()


def test_a_preparation_that_ends_by_itself_says_that_nothing_was_saved(
    window: Window, backend: FakeBackend
) -> None:
    to_connect(window)
    play(window, searching())
    backend.is_running = False
    window.flow.tick()
    assert window.page() is window.today
    assert window.toast.title.text() == "No session. Nothing was saved."


def test_a_fault_of_the_link_stays_to_be_read(window: Window, backend: FakeBackend) -> None:
    to_connect(window)
    fault = a_prepare_view(link=LinkPhase.FAULT, link_words="Bluetooth is off. Switch it on.", ready=False)
    backend.is_running = False
    play(window, replace(searching(), prepare=fault))
    assert window.page() is window.connect_page
    assert window.connect_page.not_found.notice.text.text() == "Bluetooth is off. Switch it on."
    press(window, Key.Key_Escape)
    assert window.page() is window.today


def test_the_last_words_of_a_session_that_ends_between_two_looks_are_taken(
    window: Window, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_connect(window)
    play(window, a_snapshot())

    def ended() -> bool:
        backend.push(sealed())
        monkeypatch.setattr(backend, "running", lambda: False)
        return False

    monkeypatch.setattr(backend, "running", ended)
    backend.result = FINISHED
    window.flow.tick()
    assert window.page() is window.summary
    assert window.summary.saved.text() == "Saved and checked"


def test_the_window_polls_only_while_there_is_a_session(window: Window, backend: FakeBackend) -> None:
    assert not window.flow.timer.isActive()
    press(window, Key.Key_Space, *PREPARED)
    assert window.flow.timer.isActive()
    assert window.flow.timer.interval() <= 16
    backend.result = FINISHED
    play(window, sealed())
    assert not window.flow.timer.isActive()


def test_a_plan_is_opened_by_o_and_shown_first(qtbot: QtBot) -> None:
    backend = FakeBackend(views=[])
    window = Window(backend, Settings(theme="light"), choose_file=lambda _: Path("new.json"))
    shown(qtbot, window)
    press(window, Key.Key_O)
    chosen = window.today.chosen()
    assert chosen is not None
    assert chosen.title == "Opened plan"
    assert window.today.start_button.hasFocus()
    window.close()


def test_a_bad_plan_is_refused_with_its_words(qtbot: QtBot) -> None:
    window = Window(FakeBackend(), Settings(theme="light"), choose_file=lambda _: Path("bad.json"))
    shown(qtbot, window)
    press(window, Key.Key_O)
    item = window.today.notices.itemAt(0)
    assert item is not None
    label = item.widget()
    assert label is not None
    assert "target + tolerance is above the ceiling" in label.property("text")
    window.close()


def test_no_file_chosen_changes_nothing(qtbot: QtBot) -> None:
    window = Window(FakeBackend(), Settings(theme="light"), choose_file=lambda _: None)
    shown(qtbot, window)
    press(window, Key.Key_O)
    assert window.today.notices.count() == 0
    window.close()


def test_f1_shows_the_keys_and_no_key_reaches_the_page_beneath(window: Window) -> None:
    press(window, Key.Key_F1)
    assert window.key_list.isVisible()
    press(window, Key.Key_Tab, Key.Key_O, Key.Key_Space)
    assert not window.key_list.isVisible()
    assert window.page() is window.today
    assert window.today.start_button.hasFocus()


def test_the_key_list_never_covers_a_session(window: Window) -> None:
    to_connect(window)
    play(window, a_snapshot())
    press(window, Key.Key_F1)
    assert not window.key_list.isVisible()


def test_an_alarm_takes_the_key_list_away(window: Window) -> None:
    to_connect(window)
    play(window, ready())
    window.show_key_list()
    play(window, replace(ready(), display=Display.OVERLOAD, kg=25.0))
    assert not window.key_list.isVisible()
    assert window.page() is window.train


def test_ctrl_plus_enlarges_the_set_up_pages_and_is_remembered(window: Window, backend: FakeBackend) -> None:
    before = window.today.target_card.limit.font().pixelSize()
    for _ in range(30):
        chord(window, Key.Key_Plus)
    assert window.today.target_card.limit.font().pixelSize() == 2 * before
    assert backend.preferences.changes[-1] == {"text_scale": 2.0}
    assert window.today.start_button.isVisible()
    assert (
        window.today.start_button.mapTo(window, window.today.start_button.rect().bottomLeft()).y()
        < window.height()
    )


def test_f11_is_full_screen_and_back(qtbot: QtBot, window: Window) -> None:
    press(window, Key.Key_F11)
    assert window.isFullScreen()
    press(window, Key.Key_F11)
    assert not window.isFullScreen()


def test_keys_work_when_nothing_has_the_focus(qtbot: QtBot, window: Window) -> None:
    focused = window.focusWidget()
    assert focused is not None
    focused.clearFocus()
    press(window, Key.Key_Space)
    assert window.page() is window.prepare


def test_a_fault_in_a_slot_is_said_on_the_screen(window: Window) -> None:
    window.say_fault()
    assert window.toast.isVisible()
    assert window.toast.title.text() == "A part of the window failed"


@pytest.mark.parametrize(("tag", "source"), [("SIMULATED", "simulated"), ("REPLAY", "replay")])
def test_what_is_not_real_is_marked_on_every_page(qtbot: QtBot, tag: str, source: Source) -> None:
    backend = FakeBackend(tag=tag)
    window = Window(backend, Settings(theme="light"))
    shown(qtbot, window)
    seen = {}

    def look() -> None:
        page = window.page()
        assert page is not None
        mark = page.watermark if isinstance(page, Page) else window.train.parts.watermark
        assert mark.isVisible()
        seen[page] = mark.text()

    look()
    press(window, Key.Key_Space)
    look()
    press(window, *PREPARED)
    window.flow.timer.stop()
    play(window, replace(ready(), source=source))
    look()
    play(window, a_snapshot(source=source))
    look()
    backend.result = Finished(a_log(source=source), Path("a"))
    play(window, sealed(source=source))
    look()
    assert len(seen) == 5
    assert set(seen.values()) == {tag}
    backend.is_running = False
    window.close()


def test_a_real_scale_is_not_marked(window: Window) -> None:
    assert not window.today.watermark.isVisible()
    assert not window.today.tag.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_control_of_every_page_has_a_name(qtbot: QtBot, theme: str) -> None:
    backend = FakeBackend(views=[a_plan_view(), a_plan_view()])
    window = Window(backend, Settings.model_validate({"theme": theme}))
    shown(qtbot, window)
    for name in SIDE_PAGES:
        window.side(name)
    pages: list[QWidget] = window.pages()
    assert len(pages) == 5 + len(SIDE_PAGES)
    for page in pages:
        assert page.accessibleName()
        assert unnamed(page) == []
    window.close()


def test_shortcuts_held_down_do_not_repeat(window: Window) -> None:
    shortcuts = window.findChildren(QShortcut)
    assert len(shortcuts) >= 6
    assert not any(shortcut.autoRepeat() for shortcut in shortcuts)


def test_only_the_session_page_is_no_set_up_page(window: Window) -> None:
    others = [page for page in window.pages() if page not in window.set_up_pages()]
    assert others == [window.train]
    assert isinstance(window.train, TrainPage)


def test_closing_ends_all_timers(qtbot: QtBot) -> None:
    backend = FakeBackend()
    window = Window(backend, Settings(theme="light"))
    shown(qtbot, window)
    to_connect(window)
    window.flow.timer.start()
    window.say_fault()
    backend.is_running = False
    window.close()
    QCoreApplication.processEvents()
    assert not window.flow.timer.isActive()
    assert backend.closed


def test_the_scale_check_is_a_key_away_and_leads_back(window: Window) -> None:
    press(window, Key.Key_C)
    pages = [window.page()]
    press(window, Key.Key_Escape)
    pages.append(window.page())

    assert pages == [window.side("scale_check"), window.today]


def test_closing_the_window_stops_looking_at_a_check(window: Window, backend: FakeBackend) -> None:
    press(window, Key.Key_C, Key.Key_Space)
    page = window.side("scale_check")
    assert isinstance(page, ScaleCheckPage)
    assert page.timer.isActive()

    window.close()

    assert not page.timer.isActive()
    assert backend.closed
