"""The report of a scale check as one HTML file, where the person wants it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.words import source_tag
from loadtrainer.errors import RefusedError
from loadtrainer.review.check_paper import check_paper
from loadtrainer.review.html import html_page
from loadtrainer.store.files import plain, write_atomic
from loadtrainer.ui.labels import label


def file_name(check: ScaleCheck) -> str:
    """What the file is called at first: its day, and that it is not of a real scale."""
    tag = source_tag(check.source).lower()
    made = datetime.fromisoformat(check.at).date().isoformat()
    return "-".join(part for part in (label("check.file"), made, tag) if part) + ".html"


def ask_where(parent: QWidget, name: str) -> Path | None:
    """The desktop's own dialog; None = the person thought better. It asks before a file is replaced."""
    filters = f"{label('check.files')} (*.html)"
    chosen, _ = QFileDialog.getSaveFileName(parent, label("check.save"), name, filters)
    return Path(chosen) if chosen else None


def save_report(check: ScaleCheck, path: Path) -> None:
    """Write the report to ``path``, whole or not at all; raises RefusedError."""
    try:
        write_atomic(path, html_page(check_paper(check)).encode())
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
