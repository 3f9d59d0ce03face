"""The pointer goes while nobody moves it, so that it covers no number."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

POINTER_S: Final = 3.0


class RestingPointer:
    """Hides the pointer over ``page`` after 3 s of rest; it comes back when it moves. ``clock``: s."""

    def __init__(self, page: QWidget, clock: Callable[[], float]) -> None:
        self._page, self._clock = page, clock
        self.restart()

    def restart(self) -> None:
        """It was seen just now."""
        self._at, self._moved_s = QCursor.pos(), self._clock()

    def look(self) -> None:
        """Hide it or bring it back."""
        blank = self._page.cursor().shape() == Qt.CursorShape.BlankCursor
        if QCursor.pos() != self._at:
            self.restart()
            self._page.unsetCursor()
        elif self._clock() - self._moved_s >= POINTER_S and not blank:
            self._page.setCursor(Qt.CursorShape.BlankCursor)
