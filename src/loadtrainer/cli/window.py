"""The window from the command line: the app itself and ``demo``."""

import os
import signal
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from loadtrainer.cli.common import DataDir, home, note
from loadtrainer.errors import UsageError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from loadtrainer.ui.theme import Tokens

DEFAULT_SCENARIO = "steady"
INTERRUPTED = 130
WAKE_MS = 200
"""How often Python gets a turn while Qt waits, so that Ctrl+C in the terminal is heard."""


class ThemeChoice(StrEnum):
    """The palettes."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo")(demo)


def open_window(ctx: typer.Context, data_dir: Path | None) -> int:
    """Open the app with a Bluetooth scale; returns the exit code."""
    return run_window(home(ctx, data_dir), "ble")


def run_window(
    folder: Path,
    source: str,
    *,
    plan: Path | None = None,
    stage: int | None = None,
    scale: str | None = None,
    theme: str | None = None,
) -> int:
    """Show the window over ``folder`` until it is closed; returns the exit code.

    Raises MissingLibrariesError, UsageError (no display) and RefusedError (the folder or the plan).
    """
    from loadtrainer.ui.libraries import require

    require()
    from loadtrainer.app import open_backend
    from loadtrainer.app.settings_file import read_settings
    from loadtrainer.core.phrasebook import in_use
    from loadtrainer.ui.qtapp import application, faults_told
    from loadtrainer.ui.voice import join, open_voice
    from loadtrainer.ui.window import Window

    loaded = read_settings(folder)
    if loaded.warning:
        note(loaded.warning)
    app = application()
    voice = open_voice(in_use().language)
    backend = open_backend(folder, source, plan=plan, stage=stage, scale=scale, voice=voice)
    try:
        window = Window(backend, loaded.settings.changed(theme=theme or loaded.settings.theme))
        with faults_told(window.say_fault):
            window.open_on_screen()
            join(voice, window)
            code = until_closed(app)
        window.flow.stop()
        return code
    finally:
        backend.close()


def until_closed(app: "QApplication") -> int:
    """Run Qt until the window closes, or until Ctrl+C in the terminal (130)."""
    from PySide6.QtCore import QTimer

    before = signal.signal(signal.SIGINT, lambda _number, _frame: app.exit(INTERRUPTED))
    wake = QTimer()
    wake.setInterval(WAKE_MS)
    wake.timeout.connect(lambda: None)
    wake.start()
    try:
        return app.exec()
    finally:
        wake.stop()
        signal.signal(signal.SIGINT, before)


def demo(
    ctx: typer.Context,
    scenario: Annotated[str, typer.Argument(help="Which simulated session.")] = DEFAULT_SCENARIO,
    list_them: Annotated[bool, typer.Option("--list", help="List the scenarios.")] = False,
    page: Annotated[str | None, typer.Option(help="Draw this page instead of opening the window.")] = None,
    shot: Annotated[Path | None, typer.Option(help="The PNG file to draw it to.")] = None,
    size: Annotated[str, typer.Option(help="Size of the picture, WIDTHxHEIGHT.")] = "1280x800",
    theme: Annotated[ThemeChoice | None, typer.Option(help="The palette.", show_default="system")] = None,
    at: Annotated[float | None, typer.Option(help="Second of the session to draw.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Open the app with a simulated scale and patient, marked SIMULATED.

    Without a display the demonstration's pages are drawn to PNG files instead.
    """
    if list_them:
        _list()
        return
    if (page is None) != (shot is None):
        raise UsageError("--page and --shot go together: --page train --shot train.png")
    from loadtrainer.app.sources import parse_source

    source = f"sim:{scenario}"
    parse_source(source)
    if page is not None and shot is not None:
        _draw(page, source, shot, size, theme, at)
        return
    if at is not None:
        raise UsageError("--at goes with --page and --shot")
    from loadtrainer.ui.libraries import has_display

    if not has_display():
        _draw_all(scenario, size, theme)
        return
    chosen = data_dir or (ctx.obj or {}).get("data_dir")
    folder = Path(chosen) if chosen else Path(tempfile.mkdtemp(prefix="loadtrainer-demo-"))
    note(f"The demonstration's data lies in {folder}")
    raise typer.Exit(run_window(folder, source, theme=theme))


def _list() -> None:
    from loadtrainer.link.sim_scenarios import FAULTY, SCENARIOS

    scenarios = SCENARIOS | FAULTY
    width = max(len(name) for name in scenarios)
    for name, scenario in scenarios.items():
        typer.echo(f"{name:<{width}}  {scenario.description}")


def offscreen() -> None:
    """Draw without a display, even where there is one. Before anything imports Qt: it reads this once."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from loadtrainer.ui.libraries import require

    require()
    from loadtrainer.ui.qtapp import drawing_application

    drawing_application()


def _tokens(theme: ThemeChoice | None) -> "Tokens":
    """The palette of a picture; light where none is named, so that pictures are the same everywhere."""
    from loadtrainer.ui.theme import LIGHT, THEMES

    return LIGHT if theme is None else THEMES[theme.value]


def _draw(
    page: str, source: str, shot: Path, size: str, theme: ThemeChoice | None, at_s: float | None
) -> None:
    offscreen()
    from loadtrainer.cli.pictures import draw_page
    from loadtrainer.ui.shots import Canvas, parse_size

    canvas = Canvas(*parse_size(size), _tokens(theme))
    draw_page(page, source, shot, canvas, at_s)
    note(f"{page} of {source} drawn to {shot}")


def _draw_all(scenario: str, size: str, theme: ThemeChoice | None) -> None:
    offscreen()
    from loadtrainer.cli.pictures import draw_demo
    from loadtrainer.ui.shots import Canvas, parse_size

    note("There is no display here, so the demonstration is drawn to pictures (SIMULATED):")
    for path in draw_demo(scenario, Canvas(*parse_size(size), _tokens(theme))):
        typer.echo(str(path))
