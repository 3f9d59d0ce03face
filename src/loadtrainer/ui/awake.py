"""Keeps the display awake while a session runs, by each system's own means; where there is none, nothing."""

import ctypes
import os
import subprocess
import sys
from typing import Final

from loadtrainer.ui.labels import label

_WINDOWS_ON: Final = 0x80000000 | 0x00000002 | 0x00000001
_WINDOWS_OFF: Final = 0x80000000
_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_CONNECTION: Final = "loadtrainer-awake"
_WAIT_MS: Final = 300


class Awake:
    """``hold`` before a session, ``release`` after it; both may be called twice."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self.held = False

    def hold(self) -> None:
        """Ask the system to keep the display on."""
        if self.held:
            return
        if sys.platform == "win32":
            self.held = bool(ctypes.windll.kernel32.SetThreadExecutionState(_WINDOWS_ON))
        elif sys.platform == "darwin":
            self._process = _caffeinate()
            self.held = self._process is not None
        else:
            self.held = _inhibit()

    def release(self) -> None:
        """Let the display sleep again."""
        if not self.held:
            return
        self.held = False
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_WINDOWS_OFF)
        elif self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=2)
            self._process = None
        else:
            _uninhibit()


def _caffeinate() -> "subprocess.Popen[bytes] | None":
    """The Mac's own program; it ends with us, however we end. None where it cannot be started."""
    try:
        return subprocess.Popen(["/usr/bin/caffeinate", "-d", "-w", str(os.getpid())])
    except OSError:
        return None


def _inhibit() -> bool:
    """Ask the desktop's screen saver, over a bus connection of its own; False where there is none."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
    if bus.isConnected():
        saver = QDBusInterface(_SERVICE, _PATH, _SERVICE, bus)
        saver.setTimeout(_WAIT_MS)
        answer = saver.call("Inhibit", "loadtrainer", label("said.awake"))
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            return True
    QDBusConnection.disconnectFromBus(_CONNECTION)
    return False


def _uninhibit() -> None:
    """End the connection: the screen saver forgets whoever has left the bus."""
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection.disconnectFromBus(_CONNECTION)
