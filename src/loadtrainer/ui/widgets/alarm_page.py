"""The full-screen red: lift off now. Overload and lost data look alike and say their reason.

It paints with plain Qt only, so that nothing beneath can delay it.
"""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from loadtrainer.core.words import say
from loadtrainer.ui import theme
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.alarm_paint import AlarmCanvas
from loadtrainer.ui.widgets.alarm_words import AlarmWords
from loadtrainer.ui.widgets.speech import alert

FLASH_MS: Final = 250
"""Half a period: the frame is white and red twice a second."""
FRAME_PX: Final = 22


class AlarmPage(QLabel):
    """Covers ``page``, takes focus and gives it back. ``reduce_motion``: the frame stands still, white."""

    def __init__(self, page: QWidget, reduce_motion: bool = False) -> None:
        super().__init__(page)
        self._look = Look()
        self.still = reduce_motion
        self._words = AlarmWords("stale", "")
        self._white = True
        self._before: QWidget | None = None
        self._flash = QTimer(self)
        self._flash.setInterval(FLASH_MS)
        self._flash.setTimerType(Qt.TimerType.PreciseTimer)
        self._flash.timeout.connect(self._turn)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("alarm.over"))
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the size; the page is red in every theme."""
        self._look = look
        self.update()

    @property
    def words(self) -> AlarmWords:
        """What is shown, or was last."""
        return self._words

    @property
    def frame_is_white(self) -> bool:
        """Which half of the flash the frame is in."""
        return self._white

    @property
    def flash_hz(self) -> float:
        """How often the frame turns white in a second; 0 while it stands still."""
        return 500 / self._flash.interval() if self._flash.isActive() else 0.0

    def raise_alarm(self, words: AlarmWords) -> None:
        """Show ``words`` over everything, at once."""
        fresh = self.isHidden() or words.kind != self._words.kind
        changed, self._words = words != self._words, words
        if changed or fresh:
            self.setAccessibleName(words.spoken)
            self.update()
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._white = True
            self.show()
            self.raise_()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.still:
                self._flash.start()
        if fresh:
            alert(self, words.spoken)

    def clear_alarm(self) -> None:
        """Close the page and give focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Tab ends here: nothing beneath an alarm can be reached."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """No timer runs while nothing flashes."""
        self._flash.stop()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Paint anew."""
        self.update()

    def _turn(self) -> None:
        self._white = not self._white
        inner = self.rect().adjusted(*(side * self._look.px(FRAME_PX) for side in (1, 1, -1, -1)))
        self.update(QRegion(self.rect()).subtracted(QRegion(inner)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame; the inside only where it has to be."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, red = self._look.px(FRAME_PX), QColor(self._look.tokens.alarm)
        inner = self.rect().adjusted(frame, frame, -frame, -frame)
        p.fillRect(self.rect(), QColor(theme.ALARM_WHITE) if self._white else red)
        if event.region().intersects(inner):
            p.fillRect(inner, red)
            canvas = AlarmCanvas(p, self._look, self.rect(), self._words)
            canvas.paint()
        p.end()
