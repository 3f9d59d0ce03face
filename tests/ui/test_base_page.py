"""The frame of every set-up page: what has the focus can be seen, however large the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.face import turn_to
from support.keyboard import shown_page


class Tall(Page):
    """A note that grows, a long gap, and a button beneath it that has the first focus."""

    def __init__(self) -> None:
        super().__init__("Tall")
        self.note, self.button = QWidget(), QPushButton("Begin")
        box = QWidget()
        self.body.addWidget(self.note)
        self.body.addWidget(box)
        self.button.setParent(box)
        box.setFixedHeight(80)
        self.note.setFixedHeight(200)
        self.chain(self.button)


@pytest.fixture
def page(qtbot: QtBot) -> Tall:
    made = Tall()
    shown_page(qtbot, made, 1024, 640)
    made.enter()
    return made


def seen(page: Tall) -> bool:
    """The whole button lies in the part of the body that is in sight."""
    view = page.area.viewport()
    corner = page.button.mapTo(view, page.button.rect().topLeft())
    return view.rect().contains(page.button.rect().translated(corner))


def test_the_focus_stays_in_sight_when_what_lies_above_it_grows(page: Tall) -> None:
    assert seen(page)
    page.note.setFixedHeight(1500)
    for _ in range(3):
        QApplication.processEvents()
    assert page.area.verticalScrollBar().maximum() > 0
    assert seen(page)


def test_a_person_who_scrolls_away_is_not_brought_back(page: Tall) -> None:
    page.note.setFixedHeight(1500)
    for _ in range(3):
        QApplication.processEvents()
    page.area.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert not seen(page)
    page.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.area.verticalScrollBar().value() == 0


def test_a_face_that_is_not_shown_keeps_no_room(page: Tall) -> None:
    faces = QStackedWidget(page)
    for height in (100, 900):
        face, part = QWidget(), QPushButton("x")
        part.setFixedHeight(height)
        QVBoxLayout(face).addWidget(part)
        faces.addWidget(face)
    turn_to(faces, 0)
    assert faces.minimumSizeHint().height() < 200
    turn_to(faces, 1)
    assert faces.minimumSizeHint().height() >= 900
