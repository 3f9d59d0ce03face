"""The history page: facts about what was done, by day, as pictures and as a table."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loadtrainer.core.units import MassUnit
from loadtrainer.ui.pages.history import HistoryPage
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.day_table import DayTable, cells
from support.history import FakeHistory
from support.reviews import later

Key = Qt.Key
Opened = Callable[..., HistoryPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens the page and waits until everything is read."""

    def make(desk: FakeHistory, choose: Path | None = None) -> HistoryPage:
        page = HistoryPage(desk, lambda: "P-001", lambda: later(1), lambda _parent: choose)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.open()
        qtbot.waitUntil(lambda: not page.timer.isActive())
        return page

    return make


def test_sessions_are_counted_and_every_day_has_its_squares(opened: Opened) -> None:
    page = opened(FakeHistory())
    assert page.done.text() == "3 of 7 done, 1 of them shorter"
    assert "22\u00a0Nov: 2 of 2 done" in page.calendar.accessibleName()
    assert page.plot.accessibleName() == "Load by day, 2 days with sessions"


def test_only_signs_that_are_there_are_explained(opened: Opened) -> None:
    page = opened(FakeHistory())
    assert page.squares.accessibleName() == "done, shorter, not done, planned"
    assert page.signs.accessibleName() == "plan, kg, your mean and range, no session"


def test_without_a_session_the_page_says_so_and_shares_nothing(opened: Opened) -> None:
    desk = FakeHistory(sessions=(), steps=0)
    page = opened(desk, Path("a.zip"))
    assert page.faces.currentIndex() == 0
    page.press(Key.Key_E)
    page.press(Key.Key_T)
    assert desk.shared == []
    assert page.faces.currentIndex() == 0


def test_the_days_can_be_read_as_a_table_newest_first(opened: Opened) -> None:
    page = opened(FakeHistory())
    page.press(Key.Key_T)
    model = page.table.model()
    first = [model.index(0, column).data() for column in range(model.columnCount())]
    assert first[:2] == ["23\u00a0Nov", "1 of 2"]
    assert page.table_button.text() == "Show as pictures"
    page.press(Key.Key_T)
    assert page.table_button.text() == "Show as table"


def test_a_day_without_load_has_no_numbers(opened: Opened) -> None:
    found = FakeHistory().review("P-001", later(3), every=False)
    assert found is not None
    idle = next(day for day in found.days if day.day == later(2))
    assert cells(idle, MassUnit.KG)[1:] == ["0 of 2", "no data", "no data", "18 to 22\u00a0kg", "no data"]


def test_all_weeks_are_a_key_away(opened: Opened) -> None:
    desk = FakeHistory()
    page = opened(desk)
    page.press(Key.Key_A)
    page.press(Key.Key_4)
    assert desk.asked == [False, True, False]
    assert page.weeks_button.isChecked()
    assert not page.all_button.isChecked()


def test_sharing_names_the_file_and_what_to_do_with_it(opened: Opened, tmp_path: Path) -> None:
    desk = FakeHistory()
    page = opened(desk, tmp_path / "mine.zip")
    page.press(Key.Key_E)
    assert desk.shared == [("P-001", tmp_path / "mine.zip")]
    assert page.note.text() == "Saved to mine.zip. Mail this file to your physio."


def test_a_full_disk_is_said(opened: Opened, tmp_path: Path) -> None:
    page = opened(FakeHistory(refuses=True), tmp_path / "mine.zip")
    page.press(Key.Key_E)
    assert page.note.text().startswith("The file was not saved.")


def test_files_that_cannot_be_shown_are_counted(opened: Opened) -> None:
    assert opened(FakeHistory(bad=1)).note.text() == "1 file cannot be shown"
    assert opened(FakeHistory(bad=3)).note.text() == "3 files cannot be shown"


def test_leaving_stops_the_reading(qtbot: QtBot) -> None:
    desk = FakeHistory(steps=1000)
    page = HistoryPage(desk, lambda: "P-001", lambda: later(1))
    qtbot.addWidget(page)
    page.open()
    assert page.timer.isActive()
    with qtbot.waitSignal(page.closed):
        page.press(Key.Key_Escape)
    assert not page.timer.isActive()
    page.stop()
    assert desk.closed


def test_a_table_too_wide_for_its_page_puts_two_columns_into_one() -> None:
    table = DayTable(folds=True)
    head = ("day", "done", "time", "mean", "worst pain")
    table.resize(1200, 400)
    table.show()
    table.show_rows(head, [("24 Nov", "1 of 2", "20 min", "20 kg", "no data")])
    model = table.model()
    assert (table.folded, model.columnCount()) == (False, 5)
    table.set_look(Look(s=1.6))
    table.resize(600, 400)
    QApplication.processEvents()
    assert (table.folded, model.columnCount()) == (True, 3)
    cells_now = [model.index(0, column).data() for column in range(3)]
    assert cells_now == ["24 Nov\n1 of 2", "20 min\n20 kg", "no data"]
    table.close()
