"""``loadtrainer demo``: its list, its pictures, and what it refuses. Each run is a program of its own:
the pictures need Qt without a display, which a program can ask for only once.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from loadtrainer.link.sim_scenarios import FAULTY, SCENARIOS

PNG = b"\x89PNG\r\n\x1a\n"


def demo(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command without any display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, "-m", "loadtrainer.cli.main", "demo", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=100,
        cwd=cwd,
        env={name: value for name, value in os.environ.items() if name not in hidden},
    )


def size(path: Path) -> tuple[int, int]:
    """Width and height in a PNG's header."""
    data = path.read_bytes()
    assert data.startswith(PNG)
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def test_the_list_names_every_scenario_with_one_line() -> None:
    done = demo("--list")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert [line.split()[0] for line in lines] == [*SCENARIOS, *FAULTY]
    assert all(scenario.description in done.stdout for scenario in (SCENARIOS | FAULTY).values())


@pytest.mark.parametrize("page", ["today", "connect", "train", "summary"])
def test_a_page_is_drawn_without_a_display(tmp_path: Path, page: str) -> None:
    shot = tmp_path / "page.png"
    done = demo("lb", "--page", page, "--shot", shot, "--size", "1100x700", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    assert size(shot) == (1100, 700)
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nonsense",), "no scenario 'nonsense'"),
        (("--page", "train"), "--page and --shot go together"),
        (("--shot", "a.png"), "--page and --shot go together"),
        (("--page", "x", "--shot", "a.png"), "no page 'x'"),
        (("--page", "train", "--shot", "a.png", "--size", "12"), "is not WIDTHxHEIGHT"),
        (("--page", "train", "--shot", "a.png", "--at", "-1"), "lies before the session"),
        (("--page", "today", "--shot", "no/where/a.png"), "cannot be written"),
        (("--at", "5"), "--at goes with"),
    ],
)
def test_what_makes_no_sense_is_refused_with_one_line_and_exit_2(
    tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    done = demo(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_without_a_display_the_whole_demonstration_is_drawn(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "loadtrainer.cli.main", "demo", "lb"],
        capture_output=True,
        text=True,
        timeout=110,
        env={
            k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        | {"TMPDIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    pictures = [Path(line) for line in done.stdout.splitlines()]
    names = {picture.stem.split("-", 1)[1] for picture in pictures}
    assert {
        "today",
        "prepare",
        "connect",
        "train-in-band",
        "train-overload",
        "train-held",
        "summary",
    } <= names
    assert all(size(picture) == (1280, 800) for picture in pictures)
