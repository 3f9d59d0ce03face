"""The review page while its folder changes under it: everything is shown or named, and nothing is written."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loadtrainer.ui.pages.review import ReviewPage
from loadtrainer.ui.review_view import NO_WIDTH
from support.clinic import a_desk, logs, write_clinic
from support.keyboard import shown_page
from support.store import tree

Key = Qt.Key


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clinic(tmp_path_factory.mktemp("made"), patients=1, sessions=4)


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return copytree(made, tmp_path / "clinic")


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[ReviewPage]:
    made = ReviewPage(a_desk(folder, tmp_path / "home"))
    shown_page(qtbot, made, 1280, 800)
    made.open()
    settle(qtbot, made)
    yield made
    made.stop()


def settle(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(page.flow.idle, timeout=60_000)


def look(qtbot: QtBot, page: ReviewPage) -> tuple[int, list[list[str]]]:
    """How many sessions are shown after a look at the folder, and what is not."""
    page.flow.look()
    settle(qtbot, page)
    assert page.flow.shown is not None
    rows = [[cell.replace(NO_WIDTH, "") for cell in row] for row in page.troubles.table.texts()]
    return len(page.flow.shown.review.sessions), rows


def test_a_log_that_is_half_written_is_named_until_it_is_whole(
    qtbot: QtBot, page: ReviewPage, folder: Path
) -> None:
    last = logs(folder)[-1]
    whole = last.read_bytes()
    last.write_bytes(whole[:5000])
    count, rows = look(qtbot, page)
    assert (count, [file for file, _ in rows]) == (3, [last.relative_to(folder).as_posix()])
    last.write_bytes(whole)
    before = tree(folder)
    assert look(qtbot, page) == (4, [])
    assert tree(folder) == before


def test_a_log_that_vanishes_is_said_when_it_is_opened_and_no_more_once_another_is(
    qtbot: QtBot, page: ReviewPage, folder: Path
) -> None:
    assert page.flow.shown is not None
    first, other = (record.id for record in page.flow.shown.review.sessions[:2])
    next(path for path in logs(folder) if first in path.name).unlink()
    page.flow.open_session(first)
    settle(qtbot, page)
    assert page.said.text().endswith("cannot be read: no such file or directory")
    page.flow.open_session(other)
    settle(qtbot, page)
    assert page.said.text() == ""
    assert look(qtbot, page)[0] == 3


def test_a_folder_that_goes_away_and_comes_back_keeps_what_is_shown(
    qtbot: QtBot, page: ReviewPage, folder: Path
) -> None:
    folder.rename(folder.with_name("away"))
    count, rows = look(qtbot, page)
    assert (count, rows) == (4, [[".", "Folder cannot be read: no such file or directory"]])
    assert [line.sessions for line in page.patients.lines] == [4]
    folder.with_name("away").rename(folder)
    assert look(qtbot, page) == (4, [])


def test_names_in_the_list_neither_break_lines_nor_turn_around(
    qtbot: QtBot, page: ReviewPage, folder: Path
) -> None:
    try:
        (folder / "a\nb \u202egpj.session.json").touch()
    except OSError:
        pytest.skip("no such name on this system")
    assert look(qtbot, page)[1][0][0] == "a\ufffdb \ufffdgpj.session.json"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "no space left on device"),
        (OSError(errno.EROFS, "Read-only file system"), "read-only file system"),
        (PermissionError(errno.EACCES, "Permission denied"), "permission denied"),
    ],
    ids=["full disk", "read-only", "no permission"],
)
def test_a_decision_that_the_disk_refuses_stays_on_the_page_and_leaves_nothing_behind(
    qtbot: QtBot,
    page: ReviewPage,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: OSError,
    words: str,
) -> None:
    before = tree(folder)
    page.press(Key.Key_H)
    page.decision.reason.setPlainText("Why")
    page.decision.name.setText("Who")
    with monkeypatch.context() as refusing:
        if fault.errno == errno.ENOSPC:
            refusing.setattr(os, "write", _refusing(os.write, fault, lambda *_: True))
        else:
            refusing.setattr(os, "open", _refusing(os.open, fault, _to_write_decisions))
        page.decision.button.click()
        settle(qtbot, page)
    note = page.decision.note.text()
    assert f"The decision was not saved. decisions.jsonl: cannot be written: {words}." in note
    assert (page.decision.begun(), tree(folder)) == (True, before)


def _to_write_decisions(path: object, flags: int, *_: object) -> bool:
    return str(path).endswith("decisions.jsonl") and bool(flags & os.O_APPEND)


def _refusing(real: Callable[..., int], fault: OSError, when: Callable[..., bool]) -> Callable[..., int]:
    """The system's call, refused ``when`` its arguments are such."""

    def call(*args: object) -> int:
        if when(*args):
            raise fault
        return real(*args)

    return call
