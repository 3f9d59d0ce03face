"""docs/adding-a-scale.md, followed to the letter in a copy of the project, its scale on a pretended radio."""

import json
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from support.bluez.control import FakeBluez
from support.bluez.fixtures import bluez, bluez_server

__all__ = ["bluez", "bluez_server"]

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "adding-a-scale.md").read_text(encoding="utf-8")
PEBBLE, OTHER = "C8:47:8C:01:02:03", "AA:BB:CC:00:00:03"
QUICKER = {"--seconds 60": "--seconds 5", "--shown 20-30=20.0": "--shown 2.5-4=20.0"}
"""The same commands, without the minute."""


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def commands() -> list[list[str]]:
    """The page's command blocks, one list each, as written but quicker."""
    found = []
    for block in blocks("sh"):
        for slow, quick in QUICKER.items():
            block = block.replace(slow, quick)
        found.append(block.strip().splitlines())
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the page works on."""
    leave = shutil.ignore_patterns("__pycache__", "fonts")
    for name in ("src", "scripts", "tests/scales", "tests/support", "tests/vectors"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=leave)
    for name in ("README.md", "pyproject.toml", "tests/conftest.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    return tmp_path


def start(project: Path, command: str) -> "subprocess.Popen[str]":
    words = shlex.split(command)
    if words[0] == "loadtrainer":
        words = [".venv/bin/python", "-m", "loadtrainer.cli.main", *words[1:]]
    env = os.environ | {"PYTHONPATH": str(project / "src")}
    pipe = subprocess.PIPE
    return subprocess.Popen(words, cwd=project, env=env, stdout=pipe, stderr=pipe, text=True)


def run(project: Path, command: str) -> tuple[str, str]:
    process = start(project, command)
    out, err = process.communicate(timeout=100)
    assert process.returncode == 0, (command, out, err)
    return out, err


@pytest.mark.slow
@pytest.mark.skipif(not (ROOT / ".venv").exists(), reason="the page's commands use the project's .venv")
def test_the_page_leads_from_an_unknown_scale_to_a_passing_test(bluez: FakeBluez, project: Path) -> None:
    scale = bluez.add("pebble", PEBBLE)
    bluez.add("stranger", OTHER)
    (_, capture, decode), (convert,), (prove, readme, decode_again) = commands()

    recording = start(project, capture)
    bluez.until(lambda: bluez.discovering > 0, timeout_s=30)
    scale.follow([(0.0, 0.0), (1.0, 0.0), (1.2, 20.0)])
    _, err = recording.communicate(timeout=60)
    assert recording.returncode == 0, err
    said, _ = run(project, decode)
    assert "unknown device" in said
    assert "pebble" not in said

    _, removed = run(project, convert)
    assert "other devices: 1" in removed
    assert "inside payloads, backwards: " in removed
    text = (project / "tests/vectors/pebble.json").read_text()
    made = json.loads(text)
    assert [vector["readings"][0]["kg"] for vector in made["vectors"]] == [20.0]
    assert made["vectors"][0]["hex"].startswith("5066554433221100d007")
    assert not any(personal in text.lower() for personal in ("anna", "c8478c", "030201", "c8:47"))

    (module,) = blocks("python")
    (project / "src/loadtrainer/scales/pebble.py").write_text(module)
    out, _ = run(project, prove)
    assert re.search(r"\d\d passed", out), out
    run(project, readme)
    assert "| Pebble | Pebble One | listens | live |" in (project / "README.md").read_text()
    said, _ = run(project, decode_again)
    assert re.search(r"pebble +20\.00", said)
    assert "unknown device" in said, "the other device stays unknown"


def test_the_pages_module_is_as_tidy_as_the_others() -> None:
    (module,) = blocks("python")
    ruff = [
        str(ROOT / ".venv/bin/ruff"),
        "check",
        "--stdin-filename",
        "src/loadtrainer/scales/pebble.py",
        "-",
    ]
    if not Path(ruff[0]).exists():
        pytest.skip("ruff is not installed here")
    done = subprocess.run(ruff, input=module, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout
