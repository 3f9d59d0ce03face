"""The one page of a patient on paper, or as a PDF where the desktop's dialog offers it."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from loadtrainer.review.paper import Paper
from loadtrainer.review.pdf import print_on
from loadtrainer.ui import fonts

ChoosePrinter = Callable[[QWidget], QPrinter | None]
"""Asks where to print; None = the person thought better."""


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """The desktop's own dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


def print_paper(printer: QPrinter, paper: Paper) -> bool:
    """Print the page; False where the printer takes nothing."""
    return print_on(printer, paper, fonts.family())
