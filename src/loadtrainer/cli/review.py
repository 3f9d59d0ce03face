"""Command ``review``: the patients of a folder of logs."""

import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from loadtrainer.cli.common import DataDir, Json, emit, home, line, note, show
from loadtrainer.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from loadtrainer.app.clinic import Clinic
    from loadtrainer.app.made_clinic import Size
    from loadtrainer.review.figures import Figures
    from loadtrainer.review.model import PatientReview

Folder = Annotated[Path, typer.Argument(help="A folder of finished sessions; it is only read.")]
Patient = Annotated[str | None, typer.Option("--patient", help="Only this pseudonym.", show_default=False)]
Day = Annotated[str | None, typer.Option(help="A day, as 2026-11-24.", show_default=False)]
Included = Annotated[
    list[str] | None,
    typer.Option(
        "--include",
        help="Count marked sessions too: simulated, replay, recovered, failed.",
        show_default=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command()(review)
    app.command("make-clinic", hidden=True)(make_clinic)


def review(
    ctx: typer.Context,
    folder: Folder,
    patient: Patient = None,
    first: Day = None,
    last: Day = None,
    include: Included = None,
    text: Annotated[bool, typer.Option("--text", help="List it instead of opening the window.")] = False,
    bouts: Annotated[
        bool, typer.Option("--bouts", help="With --json: each session's bouts; every log is read again.")
    ] = False,
    data_dir: DataDir = None,
    as_json: Json = False,
) -> None:
    """Review the patients of a folder: red flags first, then what was done.

    Opens the window; --text and --json print instead, as do the options of a patient, a period and marks.
    Nothing in the folder is changed but that a decision is added beside the logs where the clinician says so.
    """
    if bouts and not as_json:
        raise UsageError("--bouts adds to what --json prints; it needs --json.")
    if not (as_json or text or patient or first or last or include):
        raise typer.Exit(_open_window(home(ctx, data_dir), folder))
    _print(home(ctx, data_dir), folder, patient, (first, last), include or [], as_json, bouts)


def _open_window(data: Path, folder: Path) -> int:
    """Show the window until it is closed; returns the exit code."""
    from loadtrainer.ui.libraries import require

    require()
    from loadtrainer.app.review_desk import ReviewDesk
    from loadtrainer.app.settings_file import read_settings
    from loadtrainer.app.wall_clock import local_now
    from loadtrainer.cli.window import until_closed
    from loadtrainer.ui.qtapp import application, faults_told
    from loadtrainer.ui.review_window import ReviewWindow

    if not folder.is_dir():
        raise RefusedError(str(folder), "", "is not a folder")
    app = application()
    window = ReviewWindow(ReviewDesk(data, folder, local_now), read_settings(data).settings)
    try:
        with faults_told(window.say_fault):
            window.open_on_screen()
            return until_closed(app)
    finally:
        window.review.stop()


def _print(
    data: Path,
    folder: Path,
    patient: str | None,
    days: tuple[str | None, str | None],
    include: list[str],
    as_json: bool,
    bouts: bool,
) -> None:
    from loadtrainer.app.clinic import Clinic, index_path
    from loadtrainer.review.patients import Ask

    ask = Ask(first=_day(days[0]), last=_day(days[1]), include=_marks(include))
    clinic = Clinic(folder, index_path(data, folder))
    try:
        _refresh(clinic)
        names = [patient] if patient else [one.pseudonym for one in clinic.patients()]
        reviews = [clinic.review(name, ask) for name in names]
        if as_json:
            emit(_whole(clinic, reviews, bouts))
        else:
            show(words for one in reviews for words in _lines(one))
        for trouble in [*clinic.troubles(), *clinic.gone()]:
            note(line(f"{trouble.file}: {trouble.words}"))
    finally:
        clinic.close()


def make_clinic(
    ctx: typer.Context,
    folder: Folder,
    patients: Annotated[int, typer.Option(min=1, max=1000)] = 50,
    sessions: Annotated[int, typer.Option(min=1, max=1000)] = 40,
    seed: int = 1,
    source: Annotated[Literal["simulated", "ble"], typer.Option()] = "simulated",
    summaries: Annotated[bool, typer.Option(help="No logs: records straight into the index.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Write a made-up clinic into FOLDER: seeded, by public protocols, every log genuine and sealed."""
    from loadtrainer.app.made_clinic import Maker, Size

    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"{folder} is not empty. Name a folder that is.")
    size = Size(patients=patients, per_patient=sessions, seed=seed, source=source)
    if summaries:
        _summaries(folder, home(ctx, data_dir), size)
        return
    for done, total in Maker(size).write(folder):
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{done}/{total}")


def _summaries(folder: Path, data: Path, size: "Size") -> None:
    from loadtrainer.app.clinic import Clinic, index_path
    from loadtrainer.app.made_summaries import rows

    folder.mkdir(parents=True, exist_ok=True)
    with closing(Clinic(folder, index_path(data, folder))) as clinic:
        clinic.add_records(rows(size))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(f"{text} is not a day such as 2026-11-24") from None


def _marks(names: list[str]) -> "frozenset[Any]":
    from loadtrainer.review.model import Mark

    try:
        return frozenset(Mark(name) for name in names)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _refresh(clinic: "Clinic") -> None:
    """Read what is new, telling how far it is where somebody watches."""
    watched = sys.stderr.isatty()
    for done, total in clinic.refresh():
        if watched:
            sys.stderr.write(f"\r{done}/{total}" + ("\n" if done == total else ""))
            sys.stderr.flush()


def _lines(one: "PatientReview") -> list[str]:
    a = one.adherence
    done = f"{a.full} full, {a.part} part, {a.missed} missed of {a.planned}"
    lines = [f"{one.pseudonym}  {one.first} to {one.last}  {done}"]
    for remark in one.remarks:
        mark = "!" if remark.red else " "
        place = f"{remark.day}" + (f", {remark.number}" if remark.number else "")
        lines.append(f"  {mark} {place:14} {remark.words}" + (f". {remark.more}" if remark.more else ""))
    return lines


def _whole(clinic: "Clinic", reviews: "list[PatientReview]", bouts: bool) -> dict[str, Any]:
    from pydantic import TypeAdapter

    from loadtrainer.review.model import PatientReview

    adapter = TypeAdapter(PatientReview)
    patients = [_reasoned(adapter.dump_python(one, mode="json"), one) for one in reviews]
    for session in (session for one in patients if bouts for session in one["sessions"]):
        session["bout_figures"] = _bouts(clinic, session["id"])
    return {
        "patients": patients,
        "not_shown": [{"file": t.file, "why": t.words} for t in [*clinic.troubles(), *clinic.gone()]],
        "other_files": clinic.others,
    }


def _bouts(clinic: "Clinic", session: str) -> list[dict[str, Any]] | None:
    """The bouts of one session in order; None = its log cannot be read any more."""
    from dataclasses import asdict

    try:
        measured = clinic.open(session).measured
    except RefusedError:
        return None
    return [asdict(bout) | {"missing": _missing(bout.figures)} for bout in measured.bouts]


def _reasoned(dumped: dict[str, Any], one: "PatientReview") -> dict[str, Any]:
    """The review with why figures do not exist: of the period, and of each session, day and stage."""
    levels: dict[str, list[Figures | None]] = {
        "sessions": [record.figures for record in one.sessions],
        "days": [day.figures for day in one.days],
        "stages": [span.figures for span in one.stages],
    }
    for level, every in levels.items():
        for part, figures in zip(dumped[level], every, strict=True):
            part["missing"] = _missing(figures)
    return dumped | {"missing": _missing(one.figures)}


def _missing(figures: "Figures | None") -> dict[str, str]:
    """Why some of the figures do not exist; nothing where there are none at all."""
    from dataclasses import fields

    from loadtrainer.review.reasons import why_missing

    if figures is None:
        return {}
    return {f.name: why for f in fields(figures) if (why := why_missing(figures, f.name))}
