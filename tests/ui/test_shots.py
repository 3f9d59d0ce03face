"""Pages drawn to PNG: the asked size, the asked theme, marked when simulated."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from loadtrainer.core.snapshot import Display, Snapshot
from loadtrainer.errors import UsageError
from loadtrainer.ui import shots
from loadtrainer.ui.backend import Finished
from loadtrainer.ui.theme import DARK, LIGHT
from support.backend import a_log, a_plan_view, a_snapshot, ready
from support.checks import a_check
from support.clinic import a_desk, write_clinic
from support.history import FakeHistory
from support.plan_desk import FakePlanDesk
from support.reviews import later

pytestmark = pytest.mark.usefixtures("qapp")
LARGE_DARK = shots.Canvas(1920, 1080, DARK)
WINDOWED = [name for name in shots.PAGES if name != "mini"]


def draw(name: str, path: Path, canvas: shots.Canvas, snapshot: Snapshot | None = None) -> QImage:
    """Draw page ``name`` and read the picture back."""
    shown = snapshot or replace(a_snapshot(), source="simulated")
    if name == "today":
        shots.draw_today([a_plan_view()], "SIMULATED", date(2026, 11, 24), canvas, path)
    elif name == "prepare":
        shots.draw_prepare("SIMULATED", canvas, path)
    elif name == "connect":
        shots.draw_connect([replace(ready(), source="simulated")], canvas, path)
    elif name == "train":
        shots.draw_train([shown], canvas, path)
    elif name == "history":
        shots.draw_history(FakeHistory(), "P-001", later(1), "SIMULATED", canvas, path)
    elif name == "prescribe":
        shots.draw_prescribe(FakePlanDesk(), "SIMULATED", canvas, path)
    elif name == "review":
        clinic = write_clinic(path.parent / "clinic", source="simulated")
        shots.draw_review(a_desk(clinic, path.parent / "home"), "SIMULATED", canvas, path)
    elif name == "scale_check":
        shots.draw_scale_check(a_check(source="simulated"), "SIMULATED", canvas, path)
    else:
        shots.draw_summary(Finished(a_log(source="simulated"), Path("sessions/a.session.json")), canvas, path)
    return QImage(str(path))


@pytest.mark.parametrize("name", WINDOWED)
@pytest.mark.parametrize("canvas", [shots.Canvas(), LARGE_DARK, shots.Canvas(1024, 640)])
def test_a_page_is_a_png_of_the_asked_size_and_theme(tmp_path: Path, name: str, canvas: shots.Canvas) -> None:
    picture = draw(name, tmp_path / "a.png", canvas)
    assert (picture.width(), picture.height()) == (canvas.width, canvas.height)
    assert picture.pixelColor(3, canvas.height - 3).name().upper() in (canvas.tokens.bg, _under_mark(canvas))


def _under_mark(canvas: shots.Canvas) -> str:
    """The ground where the watermark's letters cross the corner."""
    ground, ink = canvas.tokens.colour("bg"), canvas.tokens.colour("ink")
    pairs = ((ground.red(), ink.red()), (ground.green(), ink.green()), (ground.blue(), ink.blue()))
    mixed = [round(below + 0.075 * (above - below)) for below, above in pairs]
    return "#{:02X}{:02X}{:02X}".format(*mixed)


@pytest.mark.parametrize("name", WINDOWED)
def test_the_watermark_darkens_every_simulated_page(tmp_path: Path, name: str) -> None:
    picture = draw(name, tmp_path / "a.png", shots.Canvas())
    marked = _under_mark(shots.Canvas())
    colours = {picture.pixelColor(x, y).name().upper() for x in range(0, 1280, 4) for y in range(0, 800, 4)}
    assert marked in colours


def test_the_mini_strip_has_one_size_and_is_marked(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    shots.draw_mini([replace(a_snapshot(), source="simulated")], shots.Canvas(), path)
    marked = QImage(str(path))
    assert (marked.width(), marked.height()) == (420, 90)
    shots.draw_mini([a_snapshot()], shots.Canvas(), path)
    assert QImage(str(path)) != marked


def test_a_drawn_alarm_is_red(tmp_path: Path) -> None:
    over = a_snapshot(display=Display.OVERLOAD, kg=26.0, plate="UNLOAD NOW", why="Above the limit of 24 kg")
    picture = draw("train", tmp_path / "a.png", shots.Canvas(), over)
    assert picture.pixelColor(60, 400).name().upper() == LIGHT.alarm


def test_nothing_is_left_on_the_screen(tmp_path: Path) -> None:
    before = len(QApplication.topLevelWidgets())
    draw("prepare", tmp_path / "a.png", shots.Canvas())
    QApplication.processEvents()
    assert len(QApplication.topLevelWidgets()) <= before


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        draw("prepare", tmp_path / "no" / "a.png", shots.Canvas())


def test_an_unknown_page_is_refused() -> None:
    with pytest.raises(UsageError, match="no page 'x'"):
        shots.require_page("x")


def test_sizes_are_read_as_width_by_height() -> None:
    assert shots.parse_size("1920x1080") == (1920, 1080)
    assert shots.parse_size("1024X640") == (1024, 640)


@pytest.mark.parametrize(
    "text", ["", "1280", "1280x", "x800", "-1x800", "1280x800x2", "800x600", "9000x9000", "²x³"]
)
def test_bad_sizes_are_refused(text: str) -> None:
    with pytest.raises(UsageError, match=r"size"):
        shots.parse_size(text)
