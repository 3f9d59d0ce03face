"""The command line (README.md). Each group of commands lives in its own module of this package.

Exit codes: errors.py. Commands import what they need when they run, so that ``--help``
and ``--version`` load neither Qt, numpy nor bleak.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from loadtrainer import __version__
from loadtrainer.cli.common import DataDir, note
from loadtrainer.cli.language import LanguageOption, speak, speak_in_every_command
from loadtrainer.errors import LoadtrainerError

GROUPS: tuple[str, ...] = (
    "scales",
    "plans",
    "doctor",
    "radio",
    "run",
    "check_scale",
    "decode",
    "review",
    "report",
    "export",
    "cohort",
    "window",
)

app = typer.Typer(add_completion=True, pretty_exceptions_enable=False, rich_markup_mode=None)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"loadtrainer {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    data_dir: DataDir = None,
    language: LanguageOption = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Show the load on a Bluetooth scale against a prescribed band, and keep the session."""
    ctx.obj = {"data_dir": Path(data_dir) if data_dir else None, "language": language}
    if ctx.invoked_subcommand is None:
        from loadtrainer.cli.window import open_window

        speak(ctx, data_dir, language)
        raise typer.Exit(open_window(ctx, data_dir))


for _group in GROUPS:
    import_module(f"loadtrainer.cli.{_group}").register(app)
speak_in_every_command(app)


def main() -> None:
    """Run the command line; errors of ours become one line on stderr and their exit code."""
    try:
        app()
    except LoadtrainerError as error:
        note(" ".join(str(error).splitlines()))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
