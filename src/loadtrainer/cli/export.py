"""Command ``export``: sessions as tables, FHIR bundles or a data set, with a look before anything leaves."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

import typer

from loadtrainer.cli.common import DataDir, home, note
from loadtrainer.cli.report import day_of
from loadtrainer.errors import UsageError
from loadtrainer.review.export_kinds import Decimal, Kind, Seal

if TYPE_CHECKING:
    from loadtrainer.app.exports import Export

T = TypeVar("T")

PASSPHRASE: Final = "LOADTRAINER_PASSPHRASE"
"""The environment variable that holds the passphrase for scripts."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(export)


def export(
    ctx: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="LOG-OR-FOLDER...", help="One log, logs, or a folder.")
    ],
    kind: Annotated[Kind, typer.Option("--to", help="What to write.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="DIR", help="A new or empty folder.")
    ] = None,
    deidentify: Annotated[
        bool, typer.Option("--deidentify", help="No names, notes, dates, times of day or device.")
    ] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="Print what would leave; with -o, ask before it is written.")
    ] = False,
    rows: Annotated[int, typer.Option(min=0, help="Rows of each table to preview; 0 = everything.")] = 5,
    dialect: Annotated[
        Decimal, typer.Option(help="CSV: comma and point, or semicolon and decimal comma.")
    ] = Decimal.POINT,
    patient: Annotated[list[str] | None, typer.Option(help="Whose; may be given several times.")] = None,
    first: Annotated[str | None, typer.Option("--since", metavar="YYYY-MM-DD", help="First day.")] = None,
    last: Annotated[str | None, typer.Option("--until", metavar="YYYY-MM-DD", help="Last day.")] = None,
    marked: Annotated[
        bool, typer.Option("--marked", help="Simulated, replayed, recovered and unproved sessions too.")
    ] = False,
    encrypt: Annotated[
        Seal | None, typer.Option(help=f"One locked file; asks for a passphrase, or takes {PASSPHRASE}.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Write sessions for other programs. Nothing is changed where they come from, nothing is overwritten."""
    from loadtrainer.app.exports import Wanted, export_of

    if output is None and not preview:
        raise UsageError("export needs -o DIR, or --preview to look first")
    wanted = Wanted(kind, tuple(patient or ()), day_of(first), day_of(last), marked, deidentify, dialect)
    _require(output, paths, encrypt)
    with export_of(paths, wanted, home(ctx, data_dir), datetime.now().astimezone()) as found:
        _leave(found, output, encrypt, rows if preview else None)


def _require(output: Path | None, paths: list[Path], seal: Seal | None) -> None:
    """What has to be in order before anything is read."""
    from loadtrainer.app.export_seal import require_library
    from loadtrainer.app.exports import require_output

    if output is not None:
        require_output(output, paths)
    if seal is not None:
        require_library(seal)


def _leave(found: "Export", output: Path | None, seal: Seal | None, rows: int | None) -> None:
    """Show ``rows`` of what leaves, None = nothing; then write it, asking where it was shown."""
    if rows is not None:
        _look(found, rows)
    if output is None:
        note("nothing was written")
    elif rows is None or _agreed(output):
        _write(found, output, seal)


def _look(found: "Export", rows: int) -> None:
    """Print what leaves."""
    from loadtrainer.review.columns import TABLES
    from loadtrainer.review.export_preview import preview

    shown = found.wanted.kind
    if shown in (Kind.XLSX, Kind.PARQUET):
        note(f"{shown.value} holds these tables; they are shown as CSV")
        shown = Kind.CSV
    for line in preview(found.files_as(shown), rows):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    _say_left_out(found)
    if found.wanted.deidentify:
        home_columns = {column.name for table in TABLES for column in table.columns if not column.leaves}
        note(f"columns that never leave: {', '.join(sorted(home_columns))}")
        note("the names of patients and sessions are made up for this one command")


def _agreed(output: Path) -> bool:
    """Whether a person wants exactly what was shown to be written."""
    agreed = _ask(lambda: typer.confirm(f"Write exactly this to {output}?", err=True))
    if not agreed:
        note("nothing was written")
    return agreed


def _write(found: "Export", output: Path, seal: Seal | None) -> None:
    from loadtrainer.app import export_seal
    from loadtrainer.app.exports import write
    from loadtrainer.review.export_model import stamp

    if seal is None:
        note(f"files written to {output}: {write(output, found.files)}; anyone who has them can read them")
        _say_left_out(found)
        return
    passphrase = export_seal.require_passphrase(_passphrase())
    made_at = stamp(found.now, found.wanted.deidentify)
    locked = export_seal.sealed(found.files, seal, passphrase, made_at)
    _say_left_out(found)
    write(output, [locked])
    note(f"{output / locked.path} written; only the passphrase opens it: tell it another way than the file")
    if seal is Seal.ZIP:
        note("not locked: the names, sizes and times of the files inside, which name patients by pseudonym")


def _say_left_out(found: "Export") -> None:
    for words in found.troubles:
        note(f"left out: {words}")
    if found.marked_out:
        note(
            f"left out: sessions that stay out of clinical figures: {found.marked_out} (--marked takes them)"
        )


def _passphrase() -> str:
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    return _ask(lambda: str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True)))


def _ask(question: Callable[[], T]) -> T:
    """A person's answer. Raises UsageError where there is nobody to ask, KeyboardInterrupt."""
    try:
        return question()
    except typer.Abort as error:
        if isinstance(error.__context__, KeyboardInterrupt):
            raise KeyboardInterrupt from None
        words = f"there is nobody to ask; nothing was written. A script gives {PASSPHRASE}, and no --preview"
        raise UsageError(words) from None
