"""The ring around the control that has focus by keyboard."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import pen

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_MOVED = (QEvent.Type.Move, QEvent.Type.Resize)


class FocusRing(QWidget):
    """A ring of 4 px ink with a 4 px gap around the followed widget that got focus by keyboard.

    It lies over ``page`` and lets the pointer through. Focus given by a click shows no ring; a page that
    wants the ring on its first control gives focus with Qt.FocusReason.TabFocusReason.
    ``shifted(QWidget)``: what it lies around, or what that stands in, was moved or has another size.
    """

    shifted = Signal(QWidget)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._look = Look()
        self._target: QWidget | None = None
        self._around: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(label("said.ring"))
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self._place()
        self.update()

    def follow(self, *widgets: QWidget) -> None:
        """Watch these widgets for focus."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow focus, size and place of the watched widgets, and the place of what they stand in."""
        kind = event.type()
        if watched in self._around:
            if kind in _MOVED:
                self._shift()
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            self._aim(watched if event.reason() in _KEYBOARD else None)
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) and watched is self._target:
            self._aim(None)
        elif kind in _MOVED and watched is self._target:
            self._shift()
        return False

    def _shift(self) -> None:
        self._place()
        if self._target is not None:
            self.shifted.emit(self._target)

    def _aim(self, target: QWidget | None) -> None:
        for around in filter(isValid, self._around):
            around.removeEventFilter(self)
        self._target, self._around = target, []
        part: QWidget | None = target.parentWidget() if target is not None else None
        while part is not None and part is not self.parentWidget():
            part.installEventFilter(self)
            self._around.append(part)
            part = part.parentWidget()
        self._place()

    def _place(self) -> None:
        page = self.parentWidget()
        if self._target is None or page is None:
            self.hide()
            return
        corner = self._target.mapTo(page, self._target.rect().topLeft())
        out = self._look.px(8)
        self.setGeometry(self._target.rect().translated(corner).adjusted(-out, -out, out, out))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        s = self._look.s
        p.setPen(pen(self._look.colour("ink"), 4 * s))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(2 * s, 2 * s, -2 * s, -2 * s), 20 * s, 20 * s)
        p.end()
