"""Commands ``run`` (one session) and ``verify`` (integrity and recomputation of finished logs)."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from loadtrainer.cli.common import DataDir, Json, emit, home, note, show
from loadtrainer.errors import EndedEarlyError, UsageError

if TYPE_CHECKING:
    from loadtrainer.app.headless import Request

Nrs = Annotated[int | None, typer.Option(min=0, max=10, show_default=False)]

Answers = Annotated[
    list[str] | None,
    typer.Option(
        "--option", help="Kept for --scale: divisor=10|100, unit=kg|lb, bind_key=HEX.", show_default=False
    ),
]


class SpeedChoice(StrEnum):
    """How fast a simulated or replayed session runs."""

    REAL = "real"
    MAX = "max"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("run")(run)
    app.command("verify")(verify)


def run(
    ctx: typer.Context,
    prescription: Annotated[Path, typer.Option(help="A .prescription.json file.")],
    source: Annotated[str, typer.Option(help="ble, sim:SCENARIO[:SEED] or replay:CAPTURE.")],
    scale: Annotated[str | None, typer.Option(help="Use only the scale with this address.")] = None,
    stage: Annotated[
        int | None, typer.Option(min=0, help="Which stage, from 0; left out, the plan's rule gives it.")
    ] = None,
    headless: Annotated[bool, typer.Option("--headless", help="Without a window.")] = False,
    speed: Annotated[SpeedChoice, typer.Option(help="max: on the source's own clock.")] = SpeedChoice.REAL,
    pain_before: Nrs = None,
    pain_worst: Nrs = None,
    pain_after: Nrs = None,
    option: Answers = None,
    as_json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Run one session.

    Exit codes: 0 completed, 3 refused before the start, 4 no Bluetooth, 5 no fit scale, 6 ended early, 130
    interrupted; whatever ended it, the session is saved.
    """
    folder = home(ctx, data_dir)
    if option:
        from loadtrainer.app.memory import keep_answers

        keep_answers(folder, scale, option)
    if not headless:
        if speed is SpeedChoice.MAX:
            raise UsageError("--speed max goes with --headless: a window shows real time")
        from loadtrainer.cli.window import run_window

        raise typer.Exit(run_window(folder, source, plan=prescription, stage=stage, scale=scale))
    from loadtrainer.app.headless import Pain, Request
    from loadtrainer.app.sources import parse_source

    pain = Pain(pain_before, pain_worst, pain_after)
    request = Request(prescription, stage, parse_source(source), pain, speed.value, scale)
    raise typer.Exit(_run_headless(folder, request, as_json))


def _run_headless(folder: Path, request: "Request", as_json: bool) -> int:
    """Sound, messages and the report around one session; returns the exit code."""
    from loadtrainer.app.headless import run_headless

    if request.speed == "max":
        outcome = run_headless(folder, request, note=note)
    else:
        from loadtrainer.sound.player import open_player

        outcome = run_headless(folder, request, open_player=open_player, tell=note, note=note)
    _report(outcome.log.model_dump(mode="json"), outcome.path, as_json)
    if outcome.interrupted:
        return 130
    return 0 if outcome.log.ended == "completed" else EndedEarlyError.exit_code


def _report(log: dict[str, Any], path: Path, as_json: bool) -> None:
    summary = log["summary"]
    if as_json:
        keys = ("id", "source", "started_at", "ended_at", "ended", "summary")
        emit({"log": str(path)} | {key: log[key] for key in keys})
        return
    times = ", ".join(f"{name} {seconds:g} s" for name, seconds in summary["time_s"].items())
    tag = {"simulated": "SIMULATED ", "replay": "REPLAY "}.get(log["source"], "")
    typer.echo(f"{tag}{log['ended']}: {summary['credited_s']:g} of {summary['prescribed_s']:g} s credited")
    typer.echo(times)
    typer.echo(str(path))


def verify(
    logs: Annotated[list[Path], typer.Argument(metavar="LOG...", help="Finished session logs.")],
    as_json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Check the integrity of finished logs and recompute every figure.

    Of several logs also whether one beside them is missing.

    Exit codes: 0 all agree, 1 findings.
    """
    from loadtrainer.app.verify import verify_log

    results = [verify_log(path) for path in logs]
    for path, result in zip(logs, results, strict=True):
        if as_json:
            emit({"log": str(path), "ok": not result.all} | result.as_dict())
        else:
            verdict = "ok" if not result.all else "FINDINGS"
            show([f"{path}: {verdict} ({result.journal})", *(f"  {finding}" for finding in result.all)])
    missing = _missing(logs, as_json)
    raise typer.Exit(1 if missing or any(result.all for result in results) else 0)


def _missing(logs: list[Path], as_json: bool) -> bool:
    """Whether a session is missing from a folder of which several logs are verified; says which."""
    from loadtrainer.store.chain import chain_findings

    folders = [path.parent for path in logs]
    found = False
    for folder in sorted({folder for folder in folders if folders.count(folder) > 1}):
        findings = chain_findings(folder)
        found = found or bool(findings)
        if findings and as_json:
            emit({"folder": str(folder), "ok": False, "findings": findings})
        elif findings:
            show([f"{folder}: FINDINGS", *(f"  {finding}" for finding in findings)])
    return found
