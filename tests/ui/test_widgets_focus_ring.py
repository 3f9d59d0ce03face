"""The ring lies around what has the focus, wherever that is moved."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from loadtrainer.ui.widgets.focus_ring import FocusRing

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_ring_moves_along_with_the_box_its_button_stands_in() -> None:
    page = QWidget()
    page.resize(400, 400)
    box = QWidget(page)
    box.setGeometry(0, 0, 200, 100)
    button = QPushButton("Begin", box)
    button.setGeometry(20, 20, 80, 40)
    ring = FocusRing(page)
    ring.follow(button)
    page.show()
    focus = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(button, focus)
    assert ring.geometry().center() == button.geometry().center()
    box.move(100, 250)
    assert ring.geometry().center() == button.geometry().center() + QPoint(100, 250)
    page.close()
