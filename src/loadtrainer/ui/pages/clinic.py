"""What the clinician's pages share: a low head, sizes for a desk, and Space as on every desk."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.theme import Look

TITLE_PX: Final = 16
HEAD_PX: Final = 50
GAP_PX: Final = 12


class ClinicPage(SidePage):
    """A page of 13 to 16 px text, read at the distance of a desk."""

    def __init__(self, title: str) -> None:
        super().__init__(title, title_px=TITLE_PX)

    def _size_frame(self, look: Look) -> None:
        self.top.setContentsMargins(look.px(16), 0, look.px(16), 0)
        self.title.setFixedHeight(look.px(HEAD_PX))
        self.top.setSpacing(look.px(16))
        self.foot.setContentsMargins(0, 0, 0, 0)
        self._size_body(look)

    def _size_body(self, look: Look) -> None:
        margin = look.px(GAP_PX)
        self.body.setContentsMargins(margin, margin, margin, margin)

    def set_look(self, look: Look, text_scale: float = 1.0) -> None:
        """Take theme and size; at the desk nothing becomes smaller than at 1280 x 800."""
        super().set_look(Look(look.tokens, max(1.0, look.s)), text_scale)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The head is a white strip."""
        super().paintEvent(event)
        p = QPainter(self)
        height = self.area.y()
        p.fillRect(0, 0, self.width(), height, self.look.colour("surface"))
        p.fillRect(0, height - 1, self.width(), 1, self.look.colour("line"))
        p.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Here Space presses the button that has the focus, as on every desk."""
        space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if space and isinstance(watched, QAbstractButton):
            return False
        return super().eventFilter(watched, event)
