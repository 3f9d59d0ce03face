"""Options and habits every command shares: where data lives, JSON output, one-line errors."""

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import platformdirs
import typer

DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Where all data lives.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


def home(ctx: typer.Context, data_dir: Path | None) -> Path:
    """The data folder: the command's option, the program's option, LOADTRAINER_HOME, or the usual place."""
    chosen = data_dir or (ctx.obj or {}).get("data_dir") or os.environ.get("LOADTRAINER_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("loadtrainer", appauthor=False))


def emit(value: Any) -> None:
    """Print one JSON value as a line on stdout."""
    sys.stdout.write(json.dumps(value, allow_nan=False, ensure_ascii=False) + "\n")


def note(words: str) -> None:
    """Print a message for a person on stderr."""
    sys.stderr.write(words + "\n")
