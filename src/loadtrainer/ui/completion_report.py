"""The page about a completed plan as a file, PDF or HTML by its ending, where the person wants it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from loadtrainer.errors import RefusedError
from loadtrainer.review.html import html_page
from loadtrainer.review.paper import Paper
from loadtrainer.review.pdf import pdf_page
from loadtrainer.store.files import plain, write_atomic
from loadtrainer.ui.fonts import family
from loadtrainer.ui.labels import label

WEB: tuple[str, ...] = (".html", ".htm")


def ask_where(parent: QWidget) -> Path | None:
    """The desktop's own dialog; None = the person thought better. It asks before a file is replaced."""
    name, files = f"{label('completion.file')}.pdf", "PDF (*.pdf);;HTML (*.html)"
    chosen, _ = QFileDialog.getSaveFileName(parent, label("completion.save"), name, files)
    return Path(chosen) if chosen else None


def save_page(paper: Paper, path: Path) -> None:
    """Write the page to ``path``, whole or not at all; raises RefusedError."""
    web = path.suffix.lower() in WEB
    try:
        write_atomic(path, html_page(paper).encode() if web else pdf_page(paper, family()))
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
