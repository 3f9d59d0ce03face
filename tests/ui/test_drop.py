"""Plans dropped onto the window: a file, a picture of a code, several, or something else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loadtrainer.store.plan_code import write_picture
from loadtrainer.ui.drop import plans_in
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.window import Window
from support.backend import FakeBackend
from support.keyboard import shown
from support.plans import a_confirmed

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def window(qtbot: QtBot, backend: FakeBackend) -> Window:
    made = Window(backend)
    shown(qtbot, made)
    return made


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: Window, data: QMimeData) -> bool:
    """Drag ``data`` onto the window and let go; whether the window wanted it."""
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    let_go = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(window, let_go)
    return enter.isAccepted()


def notices(window: Window) -> str:
    lines = window.today.notices
    parts = [item.widget() for i in range(lines.count()) if (item := lines.itemAt(i)) is not None]
    return " ".join(part.text() for part in parts if isinstance(part, Words))


def test_a_dropped_plan_is_opened_and_chosen(window: Window, backend: FakeBackend) -> None:
    assert drop(window, files(Path("/plans/p.prescription.json")))
    assert backend.views[0].title == "Opened plan"
    assert window.page() is window.today


def test_a_dropped_picture_of_a_code_is_taken_like_the_file(
    window: Window, backend: FakeBackend, tmp_path: Path
) -> None:
    plan, picture = a_confirmed(), tmp_path / "photo.png"
    write_picture(picture, plan)
    assert drop(window, files(picture))
    assert backend.plan_desk.kept == [plan]
    assert window.toast.title.text() == "Plan kept. The demonstration goes on."


def test_a_refused_plan_is_said_on_today_from_any_page(window: Window) -> None:
    window.show_side("prescribe")
    drop(window, files(Path("/plans/bad.json")))
    assert window.page() is window.today
    assert "target + tolerance is above the ceiling" in notices(window)


def test_a_picture_without_a_code_is_said(window: Window, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"no picture")
    drop(window, files(tmp_path / "cat.png"))
    assert "This is no picture that can be read" in notices(window)


def test_several_files_are_refused_in_words(window: Window, backend: FakeBackend) -> None:
    assert drop(window, files(Path("/a.json"), Path("/b.json")))
    assert window.toast.title.text() == "Drop one plan, or one picture"
    assert backend.views[0].title != "Opened plan"


def test_nothing_is_taken_while_a_session_runs(window: Window, backend: FakeBackend) -> None:
    backend.is_running = True
    drop(window, files(Path("/plans/p.prescription.json")))
    assert backend.views[0].title != "Opened plan"
    assert window.toast.title.text() == "A session runs. Open the plan later."
    backend.is_running = False


def test_other_things_are_not_wanted(window: Window) -> None:
    text = QMimeData()
    text.setText("20 kg")
    assert not drop(window, text)
    assert not drop(window, files(Path("/film.mp4")))


def test_files_of_other_computers_are_no_plans() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/p.json")])
    assert plans_in(data) == []
