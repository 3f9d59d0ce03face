"""Pressing keys on a window as a person does, and looking at what it says."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.theme import LIGHT, Look, Tokens, scale_factor


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press ``keys`` one after the other, each where the focus is then."""
    for key in keys:
        focused = QApplication.focusWidget()
        QTest.keyClick(focused if focused is not None else widget, key)


def chord(widget: QWidget, key: Qt.Key) -> None:
    """Press ``key`` with Ctrl."""
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)


def shown(qtbot: QtBot, widget: QWidget, width: int = 1280, height: int = 800) -> None:
    """Show ``widget`` at that size and wait until it is the active window."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def shown_page(
    qtbot: QtBot, page: Page, width: int = 1280, height: int = 800, tokens: Tokens = LIGHT
) -> None:
    """Show one page by itself, with its look, and enter it."""
    shown(qtbot, page, width, height)
    page.set_look(Look(tokens, scale_factor(width, height)))
    page.enter()


def unnamed(root: QWidget) -> list[str]:
    """Controls below ``root`` that can take the focus but have no accessible name."""
    return [
        f"{type(part).__name__} {part.objectName()}"
        for part in root.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not part.accessibleName()
        and not part.objectName().startswith("qt_")
        and not _is_viewport(part)
    ]


def _is_viewport(part: QWidget) -> bool:
    """The inside of a scrolling view, which speaks as the view itself."""
    view = part.parentWidget()
    return isinstance(view, QAbstractScrollArea) and view.viewport() is part
