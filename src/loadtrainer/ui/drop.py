"""A plan dropped onto the window: one prescription file, or one picture of its code."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from loadtrainer.ui.plan_files import PICTURES

PLAN_ENDINGS: Final = (".json", *PICTURES)
_ENTERS: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class PlanDrop(QObject):
    """``dropped(Path)``: one file that may be a plan. ``refused``: several files at once."""

    dropped = Signal(object)
    refused = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take files that may be a plan; anything else goes its usual way."""
        if not isinstance(event, QDropEvent):
            return False
        found = plans_in(event.mimeData())
        if not found:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            if len(found) == 1:
                self.dropped.emit(found[0])
            else:
                self.refused.emit()
        return event.type() in (*_ENTERS, QEvent.Type.Drop)


def plans_in(data: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged that may be plans, by their names."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in PLAN_ENDINGS]
