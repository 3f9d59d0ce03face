"""Pictures of the window without a display: one page, or the pages of a whole demonstration."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from loadtrainer.core.snapshot import Display, Snapshot
from loadtrainer.errors import UsageError
from loadtrainer.ui import shots
from loadtrainer.ui.backend import Finished, PlanView

if TYPE_CHECKING:
    from loadtrainer.app.plan_desk import ClinicDesk
    from loadtrainer.core.scale_check.model import ScaleCheck
    from loadtrainer.core.scale_check.view import CheckView

DEFAULT_AT_S: Final = {"connect": 14.0, "train": 60.0, "mini": 60.0}
LOOK_S: Final = 40.0
LATEST_S: Final = 120.0
SETTLE_S: Final = 0.8
"""How long after a state came up it is drawn: long enough for the page to have settled."""

STATES: Final = (
    ("steady", Display.NO_LOAD, "start"),
    ("steady", Display.LOW, "low"),
    ("steady", Display.IN_BAND, "in-band"),
    ("tremor", Display.HIGH, "high"),
    ("overload", Display.OVERLOAD, "overload"),
    ("dropouts", Display.NO_LIVE_DATA, "no-live-data"),
    ("lock", Display.HELD, "held"),
    ("learner", Display.REST, "rest"),
)
"""Scenario, state, name of the picture: what a demonstration without a display shows of the train page."""


def draw_page(name: str, source: str, path: Path, canvas: shots.Canvas, at_s: float | None = None) -> None:
    """Draw page ``name`` of a session from ``source`` to ``path``. ``at_s``: second of the session.

    Raises UsageError for an unknown page, scenario or second, or a file that cannot be written.
    """
    from loadtrainer.app import snapshot_at
    from loadtrainer.app.sources import parse_source

    shots.require_page(name)
    tag = parse_source(source).tag
    if at_s is not None and at_s < 0:
        raise UsageError(f"--at {at_s:g} lies before the session; use 0 or more")
    second = DEFAULT_AT_S.get(name, 0.0) if at_s is None else at_s
    draw: dict[str, Callable[[], None]] = {
        "today": lambda: _draw_today(source, canvas, path),
        "prepare": lambda: shots.draw_prepare(tag, canvas, path),
        "connect": lambda: shots.draw_connect(snapshot_at(source, second, begin=False), canvas, path),
        "train": lambda: shots.draw_train(snapshot_at(source, second), canvas, path),
        "mini": lambda: shots.draw_mini(snapshot_at(source, second), canvas, path),
        "scale_check": lambda: shots.draw_scale_check(checked_scale(source, at_s), tag, canvas, path),
        "history": lambda: _draw_history(canvas, path),
        "review": lambda: _draw_review(canvas, path),
        "settings": lambda: shots.draw_settings(tag, canvas, path),
        "prescribe": lambda: shots.draw_prescribe(_plan_desk(), tag, canvas, path),
        "summary": lambda: shots.draw_summary(finished_session(source), canvas, path),
    }
    draw[name]()


def draw_demo(scenario: str, canvas: shots.Canvas) -> list[Path]:
    """Draw a demonstration's pages into a fresh folder; returns the pictures in order."""
    folder = Path(tempfile.mkdtemp(prefix="loadtrainer-demo-"))
    source = f"sim:{scenario}"
    made: list[Path] = []

    def picture(name: str) -> Path:
        made.append(folder / f"{len(made) + 1:02d}-{name}.png")
        return made[-1]

    for name in ("today", "prepare", "connect"):
        draw_page(name, source, picture(name), canvas)
    for played, state, name in STATES:
        found = moment(f"sim:{played}", state)
        if found:
            shots.draw_train(found, canvas, picture(f"train-{name}"))
    draw_page("train", source, picture(f"train-{scenario}"), canvas)
    draw_page("summary", source, picture("summary"), canvas)
    return made


def moment(source: str, state: Display) -> list[Snapshot]:
    """The snapshots up to shortly after ``state`` first came up; empty if not within two minutes."""
    from loadtrainer.app import snapshot_at

    end_s = LOOK_S
    while end_s <= LATEST_S:
        played = snapshot_at(source, end_s)
        starts = [s.t_s for s in played if s.display is state and s.new_sample is not None] or [
            s.t_s for s in played if s.display is state
        ]
        if starts:
            return [
                s
                for s in played
                if s.t_s <= starts[0] + SETTLE_S and (s.t_s <= starts[0] or s.display is state)
            ]
        end_s += LOOK_S
    return []


def finished_session(source: str) -> Finished:
    """Run a simulated session to its end at full speed, in a folder that is thrown away."""
    from loadtrainer.app.demo import demo_plan
    from loadtrainer.app.headless import Pain, Request, run_headless
    from loadtrainer.app.sources import parse_source
    from loadtrainer.store.prescriptions import write_prescription

    spec = parse_source(source)
    if spec.scenario is None:
        raise UsageError("only a simulated session can be drawn; use a scenario of demo --list")
    with tempfile.TemporaryDirectory(prefix="loadtrainer-shot-") as name:
        home = Path(name)
        plan = home / "demo.prescription.json"
        write_prescription(plan, demo_plan(spec.scenario, date.today()).prescription)
        request = Request(plan, 0, spec, Pain(before=2, worst=2), speed="max")
        done = run_headless(home / "data", request)
        return Finished(done.log, Path("sessions") / done.path.name)


def checked_scale(source: str, at_s: float | None) -> "ScaleCheck | CheckView":
    """A simulated scale check at full speed: its result, or its guide at second ``at_s``.

    Raises UsageError where the check is over by then.
    """
    from loadtrainer.app.check import CheckRequest, run_check
    from loadtrainer.app.sources import parse_source

    views: list[CheckView] = []
    with tempfile.TemporaryDirectory(prefix="loadtrainer-shot-") as name:
        request = CheckRequest(parse_source(source), speed="max")
        check = run_check(Path(name), request, publish=views.append)
    if at_s is None:
        return check
    if at_s > views[-1].t_s:
        raise UsageError(f"--at {at_s:g} lies after the check, which takes {views[-1].t_s:.0f} s")
    return next(view for view in views if view.t_s >= at_s)


def _plan_desk() -> "ClinicDesk":
    """A desk for a picture: nothing is kept from it."""
    from loadtrainer.app.plan_desk import ClinicDesk

    def refuse(path: Path) -> PlanView:
        raise UsageError(f"{path}: a picture keeps no plan")

    return ClinicDesk(refuse)


def _draw_today(source: str, canvas: shots.Canvas, path: Path) -> None:
    from loadtrainer.app.demo import demo_plan
    from loadtrainer.app.plans import PlanShelf
    from loadtrainer.app.sources import parse_source
    from loadtrainer.app.wall_clock import local_now
    from loadtrainer.store.library import Library

    spec, now = parse_source(source), local_now()
    if spec.scenario is None:
        raise UsageError("only a simulated session can be drawn; use a scenario of demo --list")
    with tempfile.TemporaryDirectory(prefix="loadtrainer-shot-") as name:
        library = Library(Path(name))
        library.make()
        shelf = PlanShelf(library, spec.kind, None, 0)
        shelf.demo(demo_plan(spec.scenario, now.date()))
        shots.draw_today(shelf.views(now), spec.tag, now.date(), canvas, path)


def _draw_history(canvas: shots.Canvas, path: Path) -> None:
    """Three weeks and a half of a made-up patient."""
    from loadtrainer.app.history import History
    from loadtrainer.app.made_clinic import Maker, Size
    from loadtrainer.app.wall_clock import local_now

    now = local_now()
    with tempfile.TemporaryDirectory(prefix="loadtrainer-shot-") as name:
        maker = Maker(Size(patients=1, per_patient=45, first_day=now.date() - timedelta(days=26)))
        for _ in maker.write(Path(name)):
            pass
        (home,) = Path(name).iterdir()
        with closing(History(home, "simulated", local_now)) as history:
            shots.draw_history(history, home.name, now.date(), "SIMULATED", canvas, path)


def _draw_review(canvas: shots.Canvas, path: Path) -> None:
    """A made-up clinic of a few patients; its simulated sessions count here, as the switch shows."""
    from loadtrainer.app.made_clinic import Maker, Size
    from loadtrainer.app.review_desk import Period, ReviewDesk
    from loadtrainer.app.wall_clock import local_now

    first = local_now().date() - timedelta(days=26)
    with tempfile.TemporaryDirectory(prefix="loadtrainer-shot-") as name:
        folder = Path(name) / "clinic"
        for _ in Maker(Size(patients=2, per_patient=34, seed=4, first_day=first)).write(folder):
            pass
        desk = ReviewDesk(Path(name) / "home", folder, local_now)
        shots.draw_review(desk, "SIMULATED", canvas, path, Period(marked=True))
