"""What a test left running."""

import gc
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer


def leaked_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads started since ``before`` that keep the program alive or are ours."""
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        and (not thread.daemon or thread.name.startswith("loadtrainer"))
    ]


def active_timers() -> "list[QTimer]":
    """Running QTimers; none if Qt was never imported."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    import shiboken6

    found = [o for o in gc.get_objects() if isinstance(o, core.QTimer)]
    return [timer for timer in found if shiboken6.isValid(timer) and timer.isActive()]
