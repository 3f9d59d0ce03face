"""The mini strip: a session in 420 x 90 px that stays above a film. It decides nothing."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from loadtrainer.core.snapshot import Snapshot
from loadtrainer.ui.format import Digits, digits
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import LIGHT, Look, Tokens
from loadtrainer.ui.widgets.alarm_words import AlarmWords
from loadtrainer.ui.widgets.load_number import LEAST_CHANGE_S
from loadtrainer.ui.widgets.mini_paint import MiniCanvas, MiniView, view_of
from loadtrainer.ui.widgets.speech import alert, announce

WIDTH: Final = 420
HEIGHT: Final = 90
SNAP_PX: Final = 40
"""Let go of nearer than this to an edge of the screen, the strip lies against it."""

FLAGS: Final = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


def snapped(strip: QRect, room: QRect) -> QPoint:
    """Where a strip let go of at ``strip`` comes to lie within ``room``: inside, and against near edges."""
    right, bottom = room.right() + 1 - strip.width(), room.bottom() + 1 - strip.height()

    def settle(at: int, least: int, most: int) -> int:
        at = min(max(at, least), most)
        return least if at - least < SNAP_PX else most if most - at < SNAP_PX else at

    return QPoint(settle(strip.x(), room.left(), right), settle(strip.y(), room.top(), bottom))


class MiniStrip(QWidget):
    """A window of its own. ``clock``: a monotonic clock in s, injected by tests.

    ``back()``: the full window is wanted. ``pressed(QKeyEvent)``: a key of the session.
    """

    back = Signal()
    pressed = Signal(object)

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(None, FLAGS)
        self._clock = clock
        self._look = Look(LIGHT)
        self._view: MiniView | None = None
        self._alarm: AlarmWords | None = None
        self._digits: Digits | None = None
        self._changed_s = float("-inf")
        self._grip: QPoint | None = None
        self._start, self._dragged = QPoint(), False
        self.setFixedSize(WIDTH, HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setWindowTitle(label("mini.title"))
        self.setAccessibleName(label("mini.title"))

    def set_tokens(self, tokens: Tokens) -> None:
        """Take another theme."""
        self._look = Look(tokens)
        self.update()

    @property
    def view(self) -> MiniView | None:
        """What is shown, beside an alarm; None before the first snapshot."""
        return self._view

    @property
    def alarm(self) -> AlarmWords | None:
        """The alarm that fills the strip; None = there is none."""
        return self._alarm

    def show_snapshot(self, snap: Snapshot, alarm: AlarmWords | None) -> None:
        """Show a moment, filled by ``alarm`` where there is one."""
        before, self._view = self._view, view_of(snap, self._shown(snap))
        fresh = alarm is not None and (self._alarm is None or alarm.kind != self._alarm.kind)
        changed = (before, self._alarm) != (self._view, alarm)
        self._alarm = alarm
        if not changed:
            return
        self.setAccessibleName(self._view.name if alarm is None else alarm.spoken)
        if fresh:
            alert(self, self.accessibleName())
        elif alarm is None and (before is None or before.word != self._view.word):
            announce(self, self._view.word)
        self.update()

    def _shown(self, snap: Snapshot) -> Digits | None:
        """The digits to paint: dashes at once, another number once the last one stood a quarter second."""
        wanted = None if snap.kg is None else digits(snap.kg, snap.unit, snap.resolution_kg)
        now_s = self._clock()
        late = now_s - self._changed_s >= LEAST_CHANGE_S
        if wanted != self._digits and (wanted is None or self._digits is None or late):
            self._digits, self._changed_s = wanted, now_s
        return self._digits

    def open_in(self, room: QRect) -> None:
        """Come up in the corner of ``room`` that films leave free most often, or where it was left."""
        at = self.geometry()
        if not room.contains(at.center()) or at.topLeft().isNull():
            at.moveTopLeft(QPoint(room.right() - WIDTH, room.top()))
        self.move(snapped(at, room))
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """W goes back; the session's other keys go where they always go."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_W:
            self.back.emit()
        else:
            self.pressed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the strip."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.globalPosition().toPoint()
            self._grip, self._dragged = self._start - self.pos(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag it, once it is more than the tremble of a click."""
        if self._grip is None:
            return
        here = event.globalPosition().toPoint()
        far = (here - self._start).manhattanLength() >= QApplication.startDragDistance()
        self._dragged = self._dragged or far
        if self._dragged:
            self.move(here - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go: against a near edge, or, if it was only a click, back to the full window."""
        if self._grip is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._grip = None
        if self._dragged:
            self.move(snapped(self.geometry(), self.screen().availableGeometry()))
        else:
            self.back.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the alarm, or the state."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = MiniCanvas(p, self._look, QRectF(self.rect()))
        if self._alarm is not None:
            canvas.paint_alarm(self._alarm, self._view.tag if self._view else "")
        elif self._view is not None:
            canvas.paint(self._view)
        p.end()
