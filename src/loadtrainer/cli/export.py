"""Command ``export``: sessions as tables, FHIR bundles or a data set, with a look before anything leaves."""

import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from loadtrainer.cli.common import DataDir, home, note
from loadtrainer.cli.report import day_of
from loadtrainer.errors import UsageError
from loadtrainer.review.export_kinds import Decimal, Kind, Seal

if TYPE_CHECKING:
    from loadtrainer.app.exports import Export, Wanted

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
        bool, typer.Option("--preview", help="Print what would be written; write nothing.")
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
    from loadtrainer.app.exports import Wanted

    wanted = Wanted(kind, tuple(patient or ()), day_of(first), day_of(last), marked, deidentify, dialect)
    if preview:
        _preview(paths, wanted, home(ctx, data_dir), rows)
    elif output is None:
        raise UsageError("export needs -o DIR, or --preview to look first")
    else:
        _write(paths, wanted, home(ctx, data_dir), output, encrypt)


def _preview(paths: list[Path], wanted: "Wanted", data: Path, rows: int) -> None:
    from loadtrainer.app.exports import export_of
    from loadtrainer.review.columns import TABLES
    from loadtrainer.review.export_preview import preview

    if wanted.kind in (Kind.XLSX, Kind.PARQUET):
        note(f"{wanted.kind.value} holds these tables; they are shown as CSV")
        wanted = replace(wanted, kind=Kind.CSV)
    with export_of(paths, wanted, data, datetime.now().astimezone()) as found:
        for line in preview(found.files, rows):
            sys.stdout.write(f"{line}\n")
        _say_left_out(found)
    if wanted.deidentify:
        home_columns = {column.name for table in TABLES for column in table.columns if not column.leaves}
        note(f"columns that never leave: {', '.join(sorted(home_columns))}")
        note("names made up for this preview are made up anew when it is written")
    note("nothing was written")


def _write(paths: list[Path], wanted: "Wanted", data: Path, output: Path, seal: Seal | None) -> None:
    from loadtrainer.app import export_seal
    from loadtrainer.app.exports import export_of, require_output, write

    require_output(output, paths)
    passphrase = None
    if seal is not None:
        export_seal.require_library(seal)
        passphrase = export_seal.require_passphrase(_passphrase())
    with export_of(paths, wanted, data, datetime.now().astimezone()) as found:
        if seal is None or passphrase is None:
            note(
                f"files written to {output}: {write(output, found.files)}; anyone who has them can read them"
            )
            _say_left_out(found)
            return
        locked = export_seal.sealed(found.files, seal, passphrase)
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
    asked: str = typer.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True)
    return asked
