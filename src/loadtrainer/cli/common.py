"""Options and habits every command shares: where data lives, JSON output, one-line errors."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Final

import platformdirs
import typer

DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Where all data lives.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
CONTROLS: Final = dict.fromkeys(
    [*range(32), *range(127, 160), *range(0x200E, 0x2010), *range(0x2028, 0x202F), *range(0x2066, 0x206A)],
    "\N{REPLACEMENT CHARACTER}",
)
"""Control characters, line separators and those that turn the direction of what follows."""


def home(ctx: typer.Context, data_dir: Path | None) -> Path:
    """The data folder: the command's option, the program's option, LOADTRAINER_HOME, or the usual place."""
    chosen = data_dir or (ctx.obj or {}).get("data_dir") or os.environ.get("LOADTRAINER_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("loadtrainer", appauthor=False))


def emit(value: Any) -> None:
    """Print one JSON value as a line on stdout."""
    sys.stdout.write(json.dumps(value, allow_nan=False, ensure_ascii=False) + "\n")


def line(words: str) -> str:
    """The words as one line that cannot steer a terminal: names of files and of radios are anybody's."""
    return words.translate(CONTROLS)


def show(lines: Iterable[str]) -> None:
    """Print lines for a person on stdout."""
    sys.stdout.writelines(f"{line(words)}\n" for words in lines)


def note(words: str) -> None:
    """Print a message for a person on stderr; it may have several lines."""
    sys.stderr.writelines(f"{line(part)}\n" for part in words.split("\n"))
