"""The word across the whole window that makes a simulated or replayed session unmistakable."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import BASE_WIDTH, Look
from loadtrainer.ui.widgets.paint import Type, canvas

OPACITY = 0.075


class Watermark(QLabel):
    """Covers ``page``, follows its size, lets the pointer through; "" hides it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._look = Look()
        self._layer: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(label("said.real"))
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look, self._layer = look, None
        self.update()

    def set_word(self, word: str) -> None:
        """Show ``word`` ("SIMULATED", "REPLAY"); "" shows nothing."""
        if word == self.text():
            return
        self.setText(word)
        self.setAccessibleName(word.capitalize() or label("said.real"))
        self._layer = None
        self.setVisible(bool(word))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the page's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._layer = None
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the cached word over the page."""
        if self._layer is None or self._layer.devicePixelRatio() != self.devicePixelRatioF():
            self._layer = self._draw()
        p = QPainter(self)
        p.drawPixmap(QPointF(0, 0), self._layer)
        p.end()

    def _draw(self) -> QPixmap:
        """The word turned by 24 degrees through the middle, as wide as the page allows."""
        layer = canvas(self.width(), self.height(), self.devicePixelRatioF())
        p = QPainter(layer)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setOpacity(OPACITY)
        p.translate(0.515 * self.width(), 0.56 * self.height())
        p.rotate(-24)
        px = 196 * self.width() / (BASE_WIDTH * self._look.s)
        probe = Type(self._look, px, 800, 0.12)
        longest = 1.05 * self.width()
        style = Type(self._look, px * min(1.0, longest / probe.width(self.text())), 800, 0.12)
        style.draw(p, 0, style.baseline(0), self.text(), self._look.colour("ink"), "middle")
        p.end()
        return layer
