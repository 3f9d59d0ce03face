"""The review page on real logs: what is read, shown and decided by keyboard; nothing else is changed."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loadtrainer.ui.pages.review import ReviewPage
from loadtrainer.ui.review_view import NO_WIDTH
from loadtrainer.ui.theme import DARK, LIGHT, Tokens
from support.clinic import a_desk, logs, write_clinic
from support.keyboard import press, shown_page, unnamed
from support.store import tree

Key = Qt.Key
Opened = Callable[..., ReviewPage]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clinic(tmp_path_factory.mktemp("made"), patients=2, sessions=10)


@pytest.fixture
def clinic(made: Path, tmp_path: Path) -> Path:
    return copytree(made, tmp_path / "clinic")


@pytest.fixture
def one(clinic: Path) -> Path:
    """The folder of one patient."""
    return clinic / "P-001"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Opens the page and waits until everything is read and proved."""
    pages: list[ReviewPage] = []

    def make(
        folder: Path, width: int = 1280, tokens: Tokens = LIGHT, chosen: Path | None = None
    ) -> ReviewPage:
        page = ReviewPage(a_desk(folder, tmp_path / "home"), lambda _parent: chosen)
        pages.append(page)
        shown_page(qtbot, page, width, 800, tokens)
        page.open()
        settle(qtbot, page)
        return page

    yield make
    for page in pages:
        page.stop()


def settle(qtbot: QtBot, page: ReviewPage) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(page.flow.idle, timeout=60_000)


def test_a_folder_of_one_patient_leads_straight_to_the_review(opened: Opened, one: Path) -> None:
    page = opened(one)
    assert page.title.text() == "P-001"
    assert page.face() == "review"
    assert page.head.status.text() == "10 of 10 logs intact"
    assert page.head.plan.text().startswith("Plan ")
    assert page.head.span.text() == "29\u00a0Sep to 12\u00a0Oct\u00a02026"


def test_several_patients_are_a_list_with_red_flags_first(qtbot: QtBot, opened: Opened, clinic: Path) -> None:
    page = opened(clinic)
    flags = [int(row[1]) for row in page.patients.table.texts()]
    assert len(flags) == 2
    assert flags == sorted(flags, reverse=True)
    page.enter()
    press(page, Key.Key_Return)
    settle(qtbot, page)
    assert page.title.text() == page.patients.lines[0].pseudonym
    page.press(Key.Key_PageDown)
    settle(qtbot, page)
    assert page.title.text() == page.patients.lines[1].pseudonym
    page.press(Key.Key_Escape)
    assert page.patients.isVisible()


def test_the_next_and_the_one_before_are_a_key_away(qtbot: QtBot, opened: Opened, one: Path) -> None:
    page = opened(one)
    listed = page.exceptions.listed
    assert len(listed) == 2
    page.press(Key.Key_1)
    page.press(Key.Key_J)
    page.press(Key.Key_J)
    assert page.exceptions.table.currentIndex().row() == 1
    page.press(Key.Key_K)
    page.press(Key.Key_K)
    assert page.exceptions.table.currentIndex().row() == 0
    page.press(Key.Key_2)
    settle(qtbot, page)
    assert page.session.session is not None
    assert page.session.session.record.id == listed[1].session


def test_nobody_is_chosen_while_other_patients_may_still_come(
    qtbot: QtBot, opened: Opened, clinic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadtrainer.app.clinic_reading.BATCH", 1)
    page = opened(clinic)
    assert len(page.patients.lines) == 2
    assert page.face() == "patients"
    assert page.flow.shown is None


def test_every_session_of_the_period_can_be_opened_and_compared(
    qtbot: QtBot, opened: Opened, one: Path
) -> None:
    page = opened(one)
    assert page.flow.shown is not None
    records = page.flow.shown.review.sessions
    page.flow.open_session(records[-1].id)
    settle(qtbot, page)
    page.press(Key.Key_Left)
    page.session.compare.click()
    settle(qtbot, page)
    assert page.session.session is not None
    assert page.session.session.record.id == records[-2].id
    assert page.session.title.text().endswith((", session 1", ", session 2"))
    assert len(page.session.bouts.texts()) >= 1
    assert page.session.events.texts()[0][0] == "0:00"
    assert len(page.session.plot.behind()) == 3


def test_the_trace_zooms_pans_and_goes_to_an_event(opened: Opened, one: Path) -> None:
    plot = opened(one).session.plot
    whole = plot.end_s
    assert plot.span == (0, whole)
    plot.zoom(True)
    first, last = plot.span
    assert last - first == pytest.approx(whole / 1.5)
    plot.pan(-5)
    assert plot.span[0] == 0
    plot.go_to(whole)
    assert plot.span[1] == pytest.approx(whole)
    plot.show_all()
    assert plot.span == pytest.approx((0, whole))


def test_a_decision_needs_a_choice_a_reason_and_a_name(opened: Opened, one: Path) -> None:
    decision = opened(one).decision
    assert (decision.chosen(), decision.written()) == (None, ("", ""))
    assert not decision.button.isEnabled()
    decision.choices["hold"].click()
    decision.reason.setPlainText("Pain in the evening")
    assert not decision.button.isEnabled()
    assert decision.note.text() == "Sign with your name. The app never changes a plan."
    decision.name.setText("A. Physio")
    assert decision.button.isEnabled()
    decision.name.setText("  ")
    assert not decision.button.isEnabled()


def test_a_decision_by_keys_is_kept_beside_the_logs_and_nothing_else_changes(
    qtbot: QtBot, opened: Opened, one: Path
) -> None:
    before = tree(one)
    page = opened(one)
    assert tree(one) == before
    page.press(Key.Key_S)
    assert page.decision.chosen() == "stop"
    page.press(Key.Key_H)
    page.decision.reason.setFocus()
    QTest.keyClicks(page.decision.reason, "Hold, pain 5")
    QTest.keyClick(page.decision.reason, Key.Key_Tab)
    QTest.keyClicks(page.decision.name, "A. Physio")
    page.decision.button.click()
    settle(qtbot, page)
    (kept,) = one.rglob("decisions.jsonl")
    assert kept.parent == logs(one)[0].parent
    line = json.loads(kept.read_text())
    assert (line["patient"], line["by"], line["choice"], line["reason"]) == (
        "P-001",
        "A. Physio",
        "hold",
        "Hold, pain 5",
    )
    kept.unlink()
    assert tree(one) == before
    assert page.decision.chosen() is None
    assert "A. Physio: hold. Hold, pain 5" in page.decision.last.text()


def test_a_decision_that_cannot_be_kept_stays_on_the_page(qtbot: QtBot, opened: Opened, one: Path) -> None:
    page = opened(one)
    (logs(one)[0].parent / "decisions.jsonl").mkdir()
    page.press(Key.Key_H)
    page.decision.reason.setPlainText("Why")
    page.decision.name.setText("Who")
    page.decision.button.click()
    settle(qtbot, page)
    assert page.decision.note.text() == (
        "The decision was not saved. decisions.jsonl: is not an ordinary file. "
        "It still stands here; try again. The app never changes a plan."
    )
    assert page.decision.begun()


def test_a_new_log_appears_without_a_restart(qtbot: QtBot, opened: Opened, one: Path, tmp_path: Path) -> None:
    last = logs(one)[-1]
    aside = tmp_path / last.name
    last.rename(aside)
    page = opened(one)
    assert page.flow.shown is not None
    assert len(page.flow.shown.review.sessions) == 9
    aside.rename(last)

    def there() -> bool:
        shown = page.flow.shown
        return shown is not None and len(shown.review.sessions) == 10

    qtbot.waitUntil(there, timeout=20_000)
    settle(qtbot, page)


def test_what_cannot_be_shown_is_named_and_the_rest_is_shown(opened: Opened, one: Path) -> None:
    broken, twin = logs(one)[:2]
    broken.write_bytes(broken.read_bytes()[:-9])
    (one / f"copy-of-{twin.name}").write_bytes(twin.read_bytes())
    page = opened(one)
    button = page.head.troubles_button
    assert (button.isVisible(), button.text()) == (True, "Not shown (2)")
    page.press(Key.Key_N)
    assert page.face() == "troubles"
    rows = [[cell.replace(NO_WIDTH, "") for cell in row] for row in page.troubles.table.texts()]
    assert any(file.endswith(broken.name) and "is not JSON" in why for file, why in rows)
    assert any("Same session as" in why for _, why in rows)
    page.press(Key.Key_Escape)
    assert page.face() == "review"
    assert page.flow.shown is not None
    assert len(page.flow.shown.review.sessions) == 9


def test_simulated_sessions_are_marked_and_count_only_when_asked(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    page = opened(write_clinic(tmp_path / "sim", source="simulated"))
    assert page.tag.word() == "SIMULATED"
    assert page.session.mark.text() == "SIMULATED. Not in the figures"
    assert page.middle.adherence.switch.text() == "Count 2 marked sessions too"
    assert page.flow.shown is not None
    assert not page.flow.shown.review.counted
    page.middle.adherence.switch.click()
    settle(qtbot, page)
    assert len(page.flow.shown.review.counted) == 2
    assert page.session.mark.text() == "SIMULATED"
    assert page.tag.word() == "SIMULATED"


def test_the_period_moves_and_grows(qtbot: QtBot, opened: Opened, one: Path) -> None:
    page = opened(one)
    assert page.flow.shown is not None
    last = page.flow.shown.review.last
    page.press(Key.Key_Comma)
    settle(qtbot, page)
    assert (last - page.flow.shown.review.last).days == 14
    page.press(Key.Key_Period)
    page.press(Key.Key_D)
    settle(qtbot, page)
    found = page.flow.shown.review
    assert (found.last, len(found.days)) == (last, 7)


def test_charts_can_be_read_as_a_table(opened: Opened, one: Path) -> None:
    page = opened(one)
    page.press(Key.Key_T)
    assert page.middle.load.table.isVisible()
    assert page.middle.load.table_button.text() == "Show as pictures"
    QTest.keyClick(page.middle.load.table, Key.Key_T)
    assert page.middle.load.plot.isVisible()


def test_the_table_names_each_stage_and_the_error_over_its_sessions(opened: Opened, one: Path) -> None:
    page = opened(one)
    page.press(Key.Key_T)
    shown = page.flow.shown
    assert shown is not None
    rows = page.middle.load.stages.texts()
    assert page.middle.load.stages.isVisible()
    assert [row[1] for row in rows] == [
        f"{span.completed} of {span.sessions}" for span in shown.review.stages
    ]
    assert rows[0][2].startswith("\N{MINUS SIGN}")


def test_the_figures_of_a_session_are_a_tab_away(opened: Opened, one: Path) -> None:
    page = opened(one)
    page.session.tabs[2].click()
    rows = dict(page.session.figures.texts())
    assert page.session.figures.isVisible()
    assert not page.session.bouts.isVisible()
    assert rows["Readings"].startswith("4\u00a0per\u00a0s, longest gap ")
    assert rows["Fastest rise"] == "Needs 5 readings per s; had 4"


def test_one_page_is_printed(qtbot: QtBot, opened: Opened, one: Path, tmp_path: Path) -> None:
    page, paper = opened(one), tmp_path / "page.pdf"

    def to_file(_parent: object) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    page.flow.choose_printer = to_file
    page.press(Key.Key_E)
    settle(qtbot, page)
    assert page.said.text() == "One page was printed"
    assert paper.read_bytes().count(b"/Type /Page\n") == 1


def test_another_folder_is_opened_by_key(qtbot: QtBot, opened: Opened, clinic: Path) -> None:
    page = opened(clinic / "P-001", chosen=clinic / "P-002")
    page.press(Key.Key_O)
    settle(qtbot, page)
    assert page.title.text() == "P-002"


def test_an_empty_folder_and_one_that_is_gone_are_said(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert opened(tmp_path / "empty").patients.none.text() == "No sessions in this folder"
    assert "is not a folder" in opened(tmp_path / "gone").said.text()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_every_part_has_a_name_and_the_focus_begins_at_the_first_red_flag(
    opened: Opened, one: Path, tokens: Tokens
) -> None:
    page = opened(one, tokens=tokens)
    assert unnamed(page) == []
    first = page.first()
    assert first is (page.flags.buttons[0] if page.flow.shown and page.flow.shown.review.red_flags else first)
    assert first is not None
    assert "." in first.accessibleName() or "Exceptional" in first.accessibleName()


def test_columns_stand_side_by_side_where_they_fit(qtbot: QtBot, opened: Opened, one: Path) -> None:
    page = opened(one, width=1100)
    left, middle, right = (side.x() for side in page.columns.sides)
    assert left < middle < right
    page.resize(1024, 640)
    qtbot.waitUntil(lambda: len({side.x() for side in page.columns.sides}) == 1)
