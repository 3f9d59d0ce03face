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
    logs: Annotated[
        list[Path], typer.Argument(metavar="LOG...", help="Finished session logs, or folders of them.")
    ],
    as_json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Check the integrity of finished logs and recompute every figure.

    Also whether each follows the one before it, and of several logs of a folder whether one is missing.

    Exit codes: 0 all agree, 1 findings.
    """
    from loadtrainer.app.verify import verify_log

    paths = [path for named in logs for path in _logs(named)]
    wrong = False
    for path in paths:
        result = verify_log(path)
        wrong = wrong or bool(result.all)
        if as_json:
            emit({"log": str(path), "ok": not result.all} | result.as_dict())
        else:
            verdict = "ok" if not result.all else "FINDINGS"
            show([f"{path}: {verdict} ({result.journal})", *(f"  {finding}" for finding in result.all)])
    missing = _missing(paths, as_json)
    raise typer.Exit(1 if wrong or missing else 0)


def _logs(named: Path) -> list[Path]:
    """The log itself, or every log anywhere in the folder. Raises UsageError for a folder without one."""
    from loadtrainer.store.sessions import SUFFIX

    if not named.is_dir():
        return [named]
    found = sorted(named.rglob(f"*{SUFFIX}"))
    if not found:
        raise UsageError(f"{named} holds no finished session. Name a log, or a folder with some.")
    return found


def _missing(paths: list[Path], as_json: bool) -> bool:
    """Whether something is wrong with the chains that the logs are part of; says what.

    Of a single log of a folder only what concerns it.
    """
    from loadtrainer.store.chain import chain_findings, only_log, sent_alone

    found = False
    for folder in sorted({path.parent for path in paths}):
        mine = [path for path in paths if path.parent == folder]
        if len(mine) == 1 and sent_alone(mine[0]):
            note(f"{mine[0]}: the session before it is not here, so the chain was not compared")
            continue
        whole = len(mine) > 1 or only_log(mine[0])
        findings = chain_findings(folder, None if whole else [mine[0].name])
        found = found or bool(findings)
        if findings and as_json:
            emit({"folder": str(folder), "ok": False, "findings": findings})
        elif findings:
            show([f"{folder}: FINDINGS", *(f"  {finding}" for finding in findings)])
    return found
