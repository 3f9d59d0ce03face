"""How far something of a fixed length is: one flat bar, ink on paper."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import rounded


class Progress(QWidget):
    """``show_share``: 0 to 1; None hides the bar and keeps its room."""

    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = None
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def share(self) -> float | None:
        """What is shown."""
        return self._share

    def show_share(self, share: float | None) -> None:
        """Show this share."""
        if share != self._share:
            self._share = share
            self.setAccessibleName("" if share is None else label("said.share", value=round(100 * share)))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line."""
        return QSize(self._look.px(200), self._look.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bar."""
        if self._share is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        p.setClipPath(rounded(box, box.height() / 2))
        p.fillRect(box, self._look.colour("surface2"))
        box.setWidth(box.width() * min(1.0, max(0.0, self._share)))
        p.fillRect(box, self._look.colour("ink"))
        p.end()
