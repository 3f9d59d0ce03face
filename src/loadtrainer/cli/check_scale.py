"""Command ``check-scale``: what one scale really does, measured step by step, and what it is fit for."""

import os
import sys
from collections import deque
from threading import Thread
from typing import TYPE_CHECKING, Annotated

import typer

from loadtrainer.cli.common import DataDir, Json, emit, home, note
from loadtrainer.cli.run import SpeedChoice
from loadtrainer.errors import ScaleError, UsageError

if TYPE_CHECKING:
    from loadtrainer.core.scale_check.model import ScaleCheck
    from loadtrainer.core.scale_check.view import CheckView
    from loadtrainer.runtime.runner import Asked


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check-scale")(check_scale)


def check_scale(
    ctx: typer.Context,
    source: Annotated[str, typer.Option(help="ble, sim:SCENARIO[:SEED] or replay:CAPTURE.")] = "ble",
    scale: Annotated[str | None, typer.Option(help="Use only the scale with this address.")] = None,
    weights: Annotated[str, typer.Option(help="Known weights in kg, with commas.")] = "0,5,10,20",
    hold_s: Annotated[float, typer.Option(min=5, max=3600, help="How long a load lies still.")] = 60.0,
    passes: Annotated[int, typer.Option(min=1, max=6, help="Weights up, down, up, ...")] = 2,
    corners: Annotated[bool, typer.Option("--corners", help="Weigh on the corners too.")] = False,
    speed: Annotated[SpeedChoice, typer.Option(help="max: on the source's own clock.")] = SpeedChoice.REAL,
    as_json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Check a scale: rate, gaps, lock, auto-off, creep, zero and known weights.

    Follow the lines on the screen. Enter goes on, S leaves a step out, a number names the weight that is on.
    Exit codes: 0 fit for holds, 3 refused, 4 no Bluetooth, 5 not found or not fit, 130 interrupted.
    """
    from loadtrainer.app.check import CheckRequest, run_check
    from loadtrainer.app.sources import parse_source
    from loadtrainer.core.scale_check.bench import CheckConfig

    config = CheckConfig(_weights(weights), hold_s, passes=passes, corners=corners)
    request = CheckRequest(parse_source(source), config, speed.value, scale)
    asked: deque[Asked] = deque()
    if speed is SpeedChoice.REAL:
        Thread(target=_listen, args=(asked,), daemon=True).start()
    guide = _Guide() if speed is SpeedChoice.REAL else None
    found = run_check(
        home(ctx, data_dir),
        request,
        publish=guide.see if guide is not None else lambda _: None,
        note=note,
        asked=asked,
    )
    if as_json:
        emit(found.model_dump(mode="json"))
    else:
        _report(found)
    if found.verdict not in ("long_holds", "short_holds"):
        raise typer.Exit(ScaleError.exit_code)


def _weights(text: str) -> tuple[float, ...]:
    """Known weights; raises UsageError."""
    try:
        kgs = tuple(float(part) for part in text.split(",") if part.strip())
    except ValueError:
        kgs = (-1.0,)
    if not kgs or not all(0 <= kg <= 300 for kg in kgs):
        raise UsageError(f"--weights {text!r}: give kg from 0 to 300 with commas, such as 0,5,10,20")
    return kgs


def _listen(asked: "deque[Asked]") -> None:
    """Lines of the keyboard become commands, as long as there are any.

    Read without Python's buffer, whose lock a thread must not hold when the program ends.
    """
    from loadtrainer.core.inputs import CommandKind

    pending = b""
    while data := _read():
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            word = line.decode("utf-8", "replace").strip().lower()
            if word == "s":
                asked.append((CommandKind.SKIP, None, None))
            elif word:
                asked.append((CommandKind.WEIGHT, None, word))
                asked.append((CommandKind.CHOOSE, None, word))
            else:
                asked.append((CommandKind.NEXT, None, None))


def _read() -> bytes:
    try:
        return os.read(sys.stdin.fileno(), 1024)
    except (OSError, ValueError, AttributeError):
        return b""


class _Guide:
    """Says what is to be done, whenever it changes."""

    def __init__(self) -> None:
        self._said = ""

    def see(self, view: "CheckView") -> None:
        """Look at one view."""
        title = next((step.title for step in view.steps if step.step is view.step), "")
        many = f" {view.count[0]}/{view.count[1]}" if view.count[1] else ""
        choices = ", ".join(f"{choice.value} = {choice.label}" for choice in view.choices)
        parts = (view.notice, view.ask.words, view.ask.detail, choices)
        said = f"{title}{many}: {'. '.join(part for part in parts if part)}"
        if said != self._said:
            self._said = said
            note(said)


def _report(check: "ScaleCheck") -> None:
    """The result for a person."""
    from loadtrainer.core.scale_check.report import lines

    for line in lines(check):
        typer.echo(line)
