"""Command ``cohort``: a Parquet data set over many patients, and the questions of a registry about it."""

import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from loadtrainer.cli.common import DataDir, Json, emit, home, note
from loadtrainer.errors import UsageError

if TYPE_CHECKING:
    from loadtrainer.app.cohort import Written
    from loadtrainer.review.cohort.questions import Answer

TOLD: int = 20
"""Lines about what could not be read; the rest is counted."""

Folder = Annotated[
    Path, typer.Argument(help="Finished sessions, only read; or, without -o, a data set to ask.")
]
Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="DIR", help="New, empty, or a data set to bring up to date."),
]
Question = Annotated[list[str] | None, typer.Option(help="Only this one; may be repeated.")]
Sql = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Your own query of sessions, bouts, days, samples.")
]
Marked = Annotated[
    bool, typer.Option("--marked", help="Simulated, replayed, recovered and unproved sessions too.")
]
Csv = Annotated[bool, typer.Option("--csv", help="One answer as CSV.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("cohort")(cohort)


def cohort(
    ctx: typer.Context,
    folder: Folder,
    output: Output = None,
    question: Question = None,
    sql: Sql = None,
    marked: Marked = False,
    as_csv: Csv = False,
    data_dir: DataDir = None,
    as_json: Json = False,
) -> None:
    """Write the sessions of many patients as Parquet and answer a registry's questions with DuckDB.

    Without -o nothing is written: the data set that is named is asked as it is.
    """
    from loadtrainer.app.cohort import asking, write_cohort
    from loadtrainer.review.cohort.questions import chosen, own_question

    if sql is not None and question:
        raise UsageError("--sql and --question are two ways to ask: take one of them")
    asked = own_question(sql) if sql is not None else chosen(question or [])
    if as_csv and (as_json or len(asked) != 1):
        raise UsageError("CSV holds one table, and no JSON: name it with --question, or --sql")
    if output is None and marked:
        raise UsageError("--marked decides what is written: name the data set with -o")
    written = None
    if output is not None:
        written = write_cohort(folder, output, home(ctx, data_dir), marked, _tell)
        _note(written)
    with asking(output or folder) as duck:
        if as_csv:
            ((name, query),) = asked.items()
            _csv(*duck.stream(name, query))
            return
        answers = [duck.answer(name, query) for name, query in asked.items()]
    if as_json:
        emit(_whole(written, answers))
        return
    for answer in answers:
        sys.stdout.write("\n".join([answer.question, *_table(answer), "", ""]))


def _tell(what: str, done: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{what} {done} ")
        sys.stderr.flush()


def _note(written: "Written") -> None:
    troubles = [*written.troubles, *(f"{session}: {why}" for session, why in written.reasons)]
    for line in troubles[:TOLD]:
        note(line)
    if len(troubles) > TOLD:
        note(f"and {len(troubles) - TOLD} more")
    if written.unread:
        note(f"without bouts and samples, as their logs cannot be read: {written.unread} sessions")
    if written.marked_out:
        note(f"left out, as they are marked: {written.marked_out} sessions; --marked takes them too")
    rows = ", ".join(f"{name} {count}" for name, count in written.rows.items())
    note(f"rows: {rows}; logs read: {written.read}")


def _whole(written: "Written | None", answers: "list[Answer]") -> dict[str, Any]:
    told = {
        "answers": {
            a.question: [dict(zip(a.columns, map(_plain, row), strict=True)) for row in a.rows]
            for a in answers
        }
    }
    if written is None:
        return told
    return {
        "rows": dict(written.rows),
        "logs_read": written.read,
        "marked_out": written.marked_out,
        "not_shown": written.troubles,
        "without_samples": [{"session": session, "why": why} for session, why in written.reasons],
        "sessions_without_samples": written.unread,
        **told,
    }


def _plain(cell: Any) -> Any:
    return cell if cell is None or isinstance(cell, str | int | float | bool) else str(cell)


def _csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)


def _table(answer: "Answer") -> list[str]:
    """The rows under their columns, numbers to two decimals."""
    shown = [list(answer.columns), *([_short(cell) for cell in row] for row in answer.rows)]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    return [_line(row, widths) for row in shown]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _short(cell: Any) -> str:
    if cell is None:
        return "-"
    return f"{cell:.2f}" if isinstance(cell, float) else str(cell)
