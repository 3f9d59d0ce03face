"""The page after the last stage: facts to bring to the fitting, saved as a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loadtrainer.core.progression_model import Progress
from loadtrainer.ui.backend import PlanView, SoundState
from loadtrainer.ui.pages.completion import CompletionPage
from loadtrainer.ui.pages.today import Today
from support.backend import a_plan_view
from support.history import FakeHistory
from support.papers import NOW

Key = Qt.Key
DONE = Progress(
    stage=0,
    stages=1,
    reason="",
    eligible=False,
    evidence=(),
    blocks=(),
    away_days=0,
    finished_on=date(2026, 11, 23),
    stopped=False,
)
Opened = Callable[..., CompletionPage]


def a_view(progress: Progress | None = DONE) -> PlanView:
    return replace(a_plan_view(), progress=progress)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens the page and waits until everything is read."""

    def make(view: PlanView | None = None, choose: Path | None = None) -> CompletionPage:
        page = CompletionPage(FakeHistory(), lambda: view, lambda: NOW, lambda _parent: choose)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.open()
        qtbot.waitUntil(lambda: not page.timer.isActive())
        return page

    return make


def test_stages_and_facts_are_on_it(opened: Opened) -> None:
    page = opened(a_view())
    assert page.title.text().replace("\u00a0", " ") == "Last stage done, 23 Nov 2026"
    assert page.bring.text() == "Bring this page to the training prosthesis fitting."
    model = page.stages.model()
    row = [str(model.index(0, column).data()).replace("\u00a0", " ") for column in range(4)]
    assert row == ["1", "20 kg", "22 Nov 2026", "23 Nov 2026"]
    assert page.focusWidget() is page.save_button


@pytest.mark.parametrize(("name", "begins"), [("a.pdf", b"%PDF"), ("a.html", b"<!DOCTYPE html>")])
def test_it_is_saved_as_the_ending_says(opened: Opened, tmp_path: Path, name: str, begins: bytes) -> None:
    page = opened(a_view(), tmp_path / name)
    page.press(Key.Key_Space)
    assert (tmp_path / name).read_bytes().lower().startswith(begins.lower())
    assert page.note.text() == f"Saved to {name}"


def test_a_page_that_cannot_be_saved_says_why(opened: Opened, tmp_path: Path) -> None:
    page = opened(a_view(), tmp_path / "nowhere" / "a.pdf")
    page.press(Key.Key_E)
    assert page.note.text().startswith("The page was not saved.")


@pytest.mark.parametrize("view", [None, a_view(None), a_view(replace(DONE, finished_on=None))])
def test_before_the_last_stage_is_done_there_is_nothing_to_save(
    opened: Opened, tmp_path: Path, view: PlanView | None
) -> None:
    page = opened(view, tmp_path / "a.pdf")
    page.press(Key.Key_Space)
    assert not (tmp_path / "a.pdf").exists()
    assert page.bring.text().startswith("The last stage is not done yet")
    assert not page.stages.isVisible()


@pytest.mark.parametrize(("progress", "opens"), [(DONE, ["completion"]), (None, [])])
def test_today_leads_to_it_by_key_and_button_once_the_last_stage_is_done(
    qtbot: QtBot, progress: Progress | None, opens: list[str]
) -> None:
    today = Today()
    qtbot.addWidget(today)
    wanted: list[str] = []
    today.opens.connect(wanted.append)
    today.resize(1280, 800)
    today.show()
    today.show_plans([a_view(progress)], "", SoundState(ok=True, words=""), [])
    today.press(Key.Key_F)
    assert wanted == opens
    today.lines.page_button.click()
    assert today.lines.page_button.isVisible() is bool(opens)
    assert wanted == opens * 2
