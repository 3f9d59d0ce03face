"""Starts Qt for this program: sizes unrounded, the bundled typeface, and no fault of the window lost."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from loadtrainer.core.phrasebook import in_use
from loadtrainer.ui import fonts

logger = logging.getLogger(__name__)

_PLUGIN_HABITS: Final = ("propagateSizeHints()", "raise()")


def application() -> QApplication:
    """The one QApplication, made on the first call. Call libraries.require before: Qt itself only aborts."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["loadtrainer"])
    app.setApplicationName("loadtrainer")
    app.setApplicationDisplayName("loadtrainer")
    app.setStyle("Fusion")
    app.setFont(fonts.font(22))
    speak_stock_words(app)
    return app


def speak_stock_words(app: QApplication) -> None:
    """Let Qt's own dialogs and number fields speak the language of the run; it ships their words itself."""
    language = in_use().language
    QLocale.setDefault(QLocale(language))
    words = QTranslator(app)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    elif language != "en":
        logger.warning("Qt has no words in %s here; its own dialogs speak English", language)


def drawing_application() -> QApplication:
    """The same for pictures: what the plugin without a display says of every window is left out."""

    def tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if words not in {f"This plugin does not support {habit}" for habit in _PLUGIN_HABITS}:
            sys.stderr.write(f"{words}\n")

    qInstallMessageHandler(tell)
    return application()


@contextmanager
def faults_told(tell: Callable[[], None]) -> Iterator[None]:
    """While open, an exception in a slot is logged with its traceback and ``tell`` says so on the screen.

    The session thread goes on: alarms, clock and record do not hang on the window.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        logger.critical("a part of the window failed", exc_info=(kind, error, trace))
        tell()

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before
