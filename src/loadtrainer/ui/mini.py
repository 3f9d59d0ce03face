"""From the full window to the mini strip and back: W or a click, an alarm, or the session's end."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.ui.widgets.alarm_words import AlarmWords, alarm_words
from loadtrainer.ui.widgets.mini_strip import MiniStrip

if TYPE_CHECKING:
    from loadtrainer.ui.window import Window

WORKS_THERE: Final = (Qt.Key.Key_Space, Qt.Key.Key_M, Qt.Key.Key_V, Qt.Key.Key_Z)
"""Keys of the session that need no look at the full window; the others bring it back first."""


class MiniMode(QObject):
    """Owns the strip of ``window``, which is minimised meanwhile, never hidden: it goes on speaking."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._snap: Snapshot | None = None
        self._followed = False
        self.strip = MiniStrip()
        self.strip.back.connect(self.leave)
        self.strip.pressed.connect(self._pass_on)
        window.train.shrink.connect(self.enter)
        window.flow.shown.connect(self._show)
        window.flow.silent.connect(self._show_silent)
        for over in (window.flow.over, window.flow.gone, window.flow.failed):
            over.connect(self.leave)
        # It has no parent, as it would be minimised with it; still it must not outlive the window.
        window.destroyed.connect(self.strip.deleteLater)

    @property
    def active(self) -> bool:
        """The strip is up."""
        return not self.strip.isHidden()

    def enter(self) -> None:
        """Shrink to the strip; nothing to shrink to without a session, and not beneath an alarm."""
        snap = self._snap
        if snap is None or snap.session_t_s is None or snap.phase is Phase.SEALED or alarm_words(snap):
            return
        self.strip.set_tokens(self._window.tokens)
        self.strip.show_snapshot(snap, None)
        self.strip.open_in(self._window.screen().availableGeometry())
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMinimized)
        handle = self._window.windowHandle()
        if handle is not None and not self._followed:
            self._followed = True
            handle.windowStateChanged.connect(self._follow_desktop)

    def leave(self) -> None:
        """Back to the full window, as it was."""
        if self.active:
            self.strip.hide()
            self._raise_window()

    def _raise_window(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _show(self, snap: Snapshot) -> None:
        self._snap = snap
        if self.active:
            self._alarm(snap, alarm_words(snap))

    def _show_silent(self, _silent_s: float) -> None:
        if self.active and self._snap is not None:
            self._alarm(self._snap, self._window.train.parts.alarm.words)

    def _alarm(self, snap: Snapshot, alarm: AlarmWords | None) -> None:
        """Fill the strip and bring the full window up; that stays when the alarm is over, the strip goes."""
        before = self.strip.alarm
        self.strip.show_snapshot(snap, alarm)
        if alarm is not None and before is None:
            self._raise_window()
            self.strip.raise_()
        elif alarm is None and before is not None:
            self.leave()

    def _pass_on(self, event: QKeyEvent) -> None:
        if event.key() not in WORKS_THERE:
            self.leave()
        QApplication.sendEvent(self._window.train, event)

    def _follow_desktop(self, state: Qt.WindowState) -> None:
        """The window was brought back by the desktop: the strip goes, unless it alarms."""
        if self.active and state is not Qt.WindowState.WindowMinimized and self.strip.alarm is None:
            self.strip.hide()
