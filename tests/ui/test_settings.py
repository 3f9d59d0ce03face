"""The settings page by keyboard: used and kept at once, sounds tried out, and honest where it cannot."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loadtrainer.core.alarm import rehearsal
from loadtrainer.settings import Settings
from loadtrainer.ui.backend import SoundState
from loadtrainer.ui.frame import LEAST_HEIGHT, LEAST_WIDTH
from loadtrainer.ui.known_scales import KnownScale
from loadtrainer.ui.pages.settings import SettingsPage, open_folder
from loadtrainer.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Look
from loadtrainer.ui.window import Window
from support.backend import FakeBackend
from support.desk import FakePreferences
from support.keyboard import chord, press, shown, shown_page, unnamed

Key = Qt.Key


@pytest.fixture
def desk() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def page(qtbot: QtBot, desk: FakePreferences, opened: list[Path]) -> Iterator[SettingsPage]:
    """The page on the screen; the timer of its sounds is driven by the test."""

    def show_folder(folder: Path) -> bool:
        opened.append(folder)
        return len(opened) == 1

    made = SettingsPage(desk, Settings(theme="light"), show_folder)
    made.open()
    shown_page(qtbot, made)
    yield made
    made.stop()


def test_it_shows_the_settings_and_showing_them_changes_nothing(
    page: SettingsPage, desk: FakePreferences
) -> None:
    page.take_settings(
        Settings(theme="dark", language="sv", volume=0.3, text_scale=1.5, speech=False, care_weekly=False)
    )

    assert (page.theme.currentText(), page.language.currentText()) == ("Dark", "Svenska")
    assert (page.volume.words.text(), page.text.words.text()) == ("30\u00a0%", "150\u00a0%")
    assert {name for name, tile in page.tiles.items() if tile.isChecked()} == {"care_monthly"}
    assert desk.changes == []


def test_each_choice_is_kept_at_once_and_told_to_the_window(
    page: SettingsPage, desk: FakePreferences
) -> None:
    told: list[dict[str, object]] = []
    page.changed.connect(told.append)
    page.theme.setCurrentIndex(3)
    page.language.setCurrentIndex(4)
    page.volume.less.click()
    page.text.more.click()
    for tile in page.tiles.values():
        tile.click()

    assert desk.changes == told
    assert told == [
        {"theme": "high-contrast"},
        {"language": "de"},
        {"volume": 0.7},
        {"text_scale": 1.1},
        {"reduce_motion": True},
        {"speech": False},
        {"in_band_tone": True},
        {"care_weekly": False},
        {"care_monthly": False},
    ]
    assert page.said.text() == "Saved"


def test_the_volume_goes_from_nothing_to_full_and_no_further(
    page: SettingsPage, desk: FakePreferences
) -> None:
    for _ in range(12):
        page.volume.less.click()
    assert (page.volume.words.text(), page.volume.less.isEnabled()) == ("0\u00a0%", False)
    for _ in range(12):
        page.volume.more.click()
    assert (page.volume.words.text(), page.volume.more.isEnabled()) == ("100\u00a0%", False)
    assert [change["volume"] for change in desk.changes][-3:] == [0.8, 0.9, 1.0]


def test_what_cannot_be_kept_is_used_and_said(page: SettingsPage, desk: FakePreferences) -> None:
    desk.refuses = True
    told: list[dict[str, object]] = []
    page.changed.connect(told.append)
    page.tiles["speech"].click()

    assert page.said.text().startswith("Not saved. Lasts until you close.\nsettings.toml: ")
    assert told == [{"speech": False}]


def test_a_file_that_cannot_be_read_is_named(page: SettingsPage, desk: FakePreferences) -> None:
    desk.warning = "settings.toml: volume: is too large"
    page.open()

    assert page.said.text() == (
        "The settings file is not read. It stays as it is.\nsettings.toml: volume: is too large"
    )


def test_every_cue_is_heard_once_and_named_while_it_sounds(page: SettingsPage, desk: FakePreferences) -> None:
    press(page, Key.Key_T)
    said = []
    while page.sounds.timer.isActive():
        said.append(page.sounds.words.text())
        page.sounds.next()

    assert tuple(desk.cues) == rehearsal()
    assert said[0] == "You hear: In band"
    assert said[-1] == "You hear: Unload now"
    assert len(set(said)) == len(said) == 8
    assert page.sounds.words.text() == "Sound on"


@pytest.mark.parametrize("how", ["again", "hidden", "closed"])
def test_the_test_of_the_sounds_can_be_stopped(page: SettingsPage, desk: FakePreferences, how: str) -> None:
    press(page, Key.Key_T)
    assert page.sounds.button.text() == "Stop the test"
    ways: dict[str, Any] = {"again": lambda: press(page, Key.Key_T), "hidden": page.hide, "closed": page.stop}
    ways[how]()

    assert not page.sounds.timer.isActive()
    assert page.sounds.button.text() == "Test the sounds"
    assert len(desk.cues) == 1


def test_without_a_sound_device_nothing_is_said_to_be_heard(
    page: SettingsPage, desk: FakePreferences
) -> None:
    desk.state = SoundState(False, "No sound")
    page.open()
    assert page.sounds.words.text() == "You hear nothing: no sound device."
    press(page, Key.Key_T)
    assert page.sounds.words.text() == "You hear nothing: no sound device."


@pytest.mark.parametrize(
    ("has_voice", "said", "cues"),
    [(True, "Hold here.", ["Hold here."]), (False, "No voice on this computer", [])],
)
def test_the_voice_is_tried_or_said_to_be_missing(
    page: SettingsPage, desk: FakePreferences, has_voice: bool, said: str, cues: list[str]
) -> None:
    desk.has_voice = has_voice
    press(page, Key.Key_V)

    assert page.sounds.words.text() == said
    assert [cue.speech for cue in desk.cues] == cues
    assert all(cue.tone is None for cue in desk.cues)


def test_a_voice_that_is_switched_off_says_nothing(page: SettingsPage, desk: FakePreferences) -> None:
    desk.has_voice = True
    page.tiles["speech"].click()
    press(page, Key.Key_V)

    assert page.sounds.words.text() == "The voice is switched off"
    assert desk.cues == []


def test_the_data_folder_is_named_and_opened(
    page: SettingsPage, desk: FakePreferences, opened: list[Path]
) -> None:
    assert page.folder.text() == str(desk.folder)
    press(page, Key.Key_O)
    assert (opened, page.said.text()) == ([desk.folder], "")
    press(page, Key.Key_O)
    assert page.said.text() == "The folder does not open here"


def test_a_folder_that_is_not_there_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def open_url(url: Any) -> bool:
        asked.append(url.toLocalFile())
        return False

    monkeypatch.setattr("loadtrainer.ui.pages.settings.QDesktopServices.openUrl", open_url)

    assert open_folder(tmp_path / "a b") is False
    assert asked == [str(tmp_path / "a b")]


def test_space_and_escape_leave(page: SettingsPage) -> None:
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    press(page, Key.Key_Space, Key.Key_Escape)

    assert closed == [True, True]


def test_every_control_has_a_name_and_is_reached_by_tab(page: SettingsPage) -> None:
    assert unnamed(page) == []
    reached = {page.focusWidget()}
    for _ in range(20):
        page.focusNextChild()
        reached.add(page.focusWidget())
    assert set(page.chained()) <= reached


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("width", "height"), [(LEAST_WIDTH, LEAST_HEIGHT), (1280, 800), (1920, 1080)])
def test_all_of_it_is_seen_without_scrolling(
    qtbot: QtBot, page: SettingsPage, width: int, height: int, tokens: Any
) -> None:
    page.resize(width, height)
    page.set_look(Look(tokens, min(width / 1280, height / 800)))

    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() == 0)
    assert page.area.horizontalScrollBar().maximum() == 0


# -- in the window -------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(FakeBackend(), Settings(theme="light"))
    shown(qtbot, made)
    yield made
    made.close()


def settings_page(window: Window) -> SettingsPage:
    press(window, Key.Key_S)
    page = window.page()
    assert isinstance(page, SettingsPage)
    return page


def test_it_is_reached_from_today_by_a_key_and_left_by_escape(window: Window) -> None:
    settings_page(window)
    press(window, Key.Key_Escape)
    assert window.page() is window.today


def test_a_theme_is_seen_on_every_page_at_once(window: Window) -> None:
    settings_page(window).theme.show_value("high-contrast")

    assert {page.look.tokens for page in window.set_up_pages()} == {HIGH_CONTRAST}
    assert window.train.grab().toImage().pixelColor(2, 2).name() == HIGH_CONTRAST.bg


def test_less_motion_reaches_the_trace_and_the_alarm(window: Window) -> None:
    settings_page(window).tiles["reduce_motion"].click()

    assert window.train.parts.plot.trace.still
    assert window.train.parts.alarm.still


def test_text_size_by_key_and_by_page_are_one(window: Window) -> None:
    page = settings_page(window)
    chord(window, Key.Key_Plus)
    assert page.text.words.text() == "110\u00a0%"
    page.text.more.click()
    assert window.settings.text_scale == 1.2


def test_a_text_size_that_cannot_be_kept_is_said(window: Window) -> None:
    backend = window.backend
    assert isinstance(backend, FakeBackend)
    backend.preferences.refuses = True
    chord(window, Key.Key_Plus)

    assert window.settings.text_scale == 1.1
    assert window.toast.title.text() == "Not saved. Lasts until you close."


ESF = KnownScale("a" * 64, "Etekcity ESF-551, ESF93", "Etekcity Fitness Scale", date(2026, 11, 22))
BARE = KnownScale("b" * 64, "", "", None)


def test_scales_are_listed_by_kind_name_and_age_of_their_check(
    page: SettingsPage, desk: FakePreferences
) -> None:
    assert not page.scales.isVisible()
    desk.known = [ESF, BARE]
    page.open()
    said = [(row.title.text(), row.detail.text()) for row in page.scales.rows]
    assert said == [
        ("Etekcity ESF-551, ESF93 (Etekcity Fitness Scale)", "Checked on 22\u00a0Nov\u00a02026"),
        ("A scale without a name", "No scale check yet"),
    ]
    assert unnamed(page) == []


def test_a_scale_is_forgotten_by_keyboard_after_one_confirmation(
    page: SettingsPage, desk: FakePreferences
) -> None:
    desk.known = [ESF, BARE]
    page.open()
    row = page.scales.rows[0]
    row.ask.setFocus()
    press(row.ask, Key.Key_Return)
    assert row.title.text() == "Forget Etekcity ESF-551, ESF93 (Etekcity Fitness Scale)?"
    assert "Saved sessions stay as they are." in row.detail.text()
    assert row.keep.hasFocus()
    assert desk.known == [ESF, BARE]

    row.yes.setFocus()
    press(row.yes, Key.Key_Return)
    assert desk.known == [BARE]
    assert [left.scale for left in page.scales.rows] == [BARE]
    assert page.said.text() == "Forgotten. The next session asks for your scale."
    assert page.done_button.hasFocus()


def test_a_scale_is_kept_by_the_button_that_has_the_focus(page: SettingsPage, desk: FakePreferences) -> None:
    desk.known = [ESF]
    page.open()
    row = page.scales.rows[0]
    row.ask.click()
    press(row.keep, Key.Key_Return)
    assert desk.known == [ESF]
    assert row.ask.isVisible()
    assert row.ask.hasFocus()


def test_a_scale_that_cannot_be_forgotten_stays_and_the_reason_is_said(
    page: SettingsPage, desk: FakePreferences
) -> None:
    desk.known, desk.refuses = [ESF], True
    page.open()
    page.scales.rows[0].ask.click()
    page.scales.rows[0].yes.click()
    assert "read-only" in page.said.text()
    assert page.scales.rows[0].scale == ESF
