"""``decode``: what the frames of a capture say.

Exit code 0 whatever the frames say: bad frames and unknown devices are lines of the answer, broken lines of
the file are named on stderr and left out. 1 only if no line of the file could be used.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from loadtrainer.cli.common import DataDir, Json, emit, note
from loadtrainer.errors import LoadtrainerError

if TYPE_CHECKING:
    from loadtrainer.core.sample import Reading
    from loadtrainer.link.capture import Capture
    from loadtrainer.link.decoding import Bench, Finding

CaptureFile = Annotated[Path, typer.Argument(help="A capture (.jsonl).", show_default=False)]
Format = Annotated[
    str | None,
    typer.Option("--format", help="Decode all as this wire format; recognise nothing.", show_default=False),
]
Answers = Annotated[
    list[str] | None,
    typer.Option(
        "--option", help="Answer what the bytes do not say: divisor=10|100, unit=kg|lb, bind_key=HEX."
    ),
]
HEADINGS = ("t [s]", "wire format", "load [kg]", "stable", "final", "")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(decode)


def decode(
    capture: CaptureFile,
    wire_format: Format = None,
    option: Answers = None,
    as_json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Decode a capture: what every frame of every scale in it says.

    Exit code 0 even where frames are bad or devices unknown; broken lines of the file are named on stderr.
    """
    from loadtrainer.link.capture import open_capture
    from loadtrainer.link.decoding import Bench, forced, told

    forced(wire_format, "gatt")
    opened = open_capture(capture)
    bench = Bench(told(option or [], opened.header.bind_keys), wire_format)
    lines = Count()
    rows = _rows(opened, bench, lines)
    if as_json:
        for row in rows:
            emit(row)
    else:
        sys.stdout.writelines(_table(rows))
    _name_broken(opened)
    if lines.used == 0 and opened.broken_count:
        raise LoadtrainerError(f"{capture}: no line of it could be used; record it again.")


class Count:
    """How many lines were used."""

    def __init__(self) -> None:
        self.used = 0


def _rows(capture: "Capture", bench: "Bench", lines: Count) -> Iterator[dict[str, Any]]:
    for line in capture:
        lines.used += 1
        for finding in bench.read(line):
            yield _row(finding)


def _row(finding: "Finding") -> dict[str, Any]:
    from loadtrainer.link.decoding import BadFrameFound, Decoded

    if isinstance(finding, Decoded):
        reading = finding.reading
        row: dict[str, Any] = {
            "t": finding.t_s,
            "wire_format": finding.wire_format,
            "kg": None if reading.kg is None else round(reading.kg, 4),
            "stable": reading.stable,
            "final": reading.final,
            "flags": _flags(reading),
        }
        return row if reading.reason is None else {**row, "reason": reading.reason}
    if isinstance(finding, BadFrameFound):
        return {"t": finding.t_s, "error": "bad_frame", "reason": finding.reason}
    return {"t": finding.t_s, "error": "unknown_device"}


def _flags(reading: "Reading") -> list[str]:
    names = ("repeated", "history", "low_confidence", "removed", "overload")
    return [name for name in names if getattr(reading, name)]


def _table(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    yield _line(*HEADINGS)
    for row in rows:
        t = f"{row['t']:.3f}"
        if "error" in row:
            words = row["error"].replace("_", " ")
            yield _line(t, words, "", "", "", row.get("reason", ""))
            continue
        kg = "no data" if row["kg"] is None else f"{row['kg']:.2f}"
        rest = ", ".join([*row["flags"], *([row["reason"]] if "reason" in row else [])])
        yield _line(t, row["wire_format"], kg, _tick(row["stable"]), _tick(row["final"]), rest)


def _line(t: str, wire_format: str, kg: str, stable: str, final: str, rest: str) -> str:
    return f"{t:>10}  {wire_format:<20} {kg:>10}  {stable:<6} {final:<6} {rest}".rstrip() + "\n"


def _tick(flag: bool | None) -> str:
    return "" if flag is None else "yes" if flag else "no"


def _name_broken(capture: "Capture") -> None:
    for broken in capture.broken:
        note(f"{capture.path}: line {broken.line}: {broken.why}; left out")
    unnamed = capture.broken_count - len(capture.broken)
    if unnamed:
        note(f"{capture.path}: {unnamed} more broken lines were left out")
