"""Command ``report``: one page on paper of a patient and a period, or of one session."""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from loadtrainer.cli.common import DataDir, home, note
from loadtrainer.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from loadtrainer.review.paper import Paper


class Reader(StrEnum):
    """For whom a report is."""

    CLINICIAN = "clinician"
    PATIENT = "patient"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report")(report)


def report(
    ctx: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="LOG-OR-FOLDER...", help="One log, logs, or a folder.")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="FILE.html or FILE.pdf.")],
    patient: Annotated[str | None, typer.Option(help="Whose, where there are several.")] = None,
    first: Annotated[str | None, typer.Option("--from", metavar="YYYY-MM-DD", help="First day.")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="YYYY-MM-DD", help="Last day.")] = None,
    reader: Annotated[Reader, typer.Option("--for", help="For whom it is.")] = Reader.CLINICIAN,
    marked: Annotated[
        bool, typer.Option("--marked", help="Simulated, replayed, recovered and unproved sessions count too.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Write one page: the last 14 days of a patient with missed ones up to today, or one session.

    An existing FILE is replaced.
    """
    kind = output.suffix.lower()
    if kind not in (".html", ".pdf"):
        raise UsageError(f"{output} ends in neither .html nor .pdf")
    from loadtrainer.app.reports import Wanted, paper

    wanted = Wanted(patient, day_of(first), day_of(last), marked, reader is Reader.PATIENT)
    page = paper(paths, wanted, home(ctx, data_dir), datetime.now().astimezone(), note)
    _write(output, _pdf(page) if kind == ".pdf" else _html(page))
    note(f"report written to {output}")


def day_of(text: str | None) -> date | None:
    """The day of an option; None stays None. Raises UsageError."""
    try:
        return date.fromisoformat(text) if text is not None else None
    except ValueError:
        raise UsageError(f"{text!r} is not a day written YYYY-MM-DD") from None


def _html(page: "Paper") -> bytes:
    from loadtrainer.review.html import html_page

    return html_page(page).encode()


def _pdf(page: "Paper") -> bytes:
    from loadtrainer.cli.window import offscreen

    offscreen()
    from loadtrainer.review.pdf import pdf_page
    from loadtrainer.ui.fonts import family

    return pdf_page(page, family())


def _write(path: Path, data: bytes) -> None:
    from loadtrainer.store.files import plain, write_atomic

    try:
        write_atomic(path, data)
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
