"""The command line as a whole: what it loads, and how errors leave it."""

import subprocess
import sys
from pathlib import Path

import pytest

from loadtrainer import __version__
from loadtrainer.cli.main import GROUPS
from loadtrainer.errors import (
    EndedEarlyError,
    LoadtrainerError,
    MissingLibrariesError,
    NoBluetoothError,
    RefusedError,
    ScaleError,
    UsageError,
)
from support.runs import logs, plan_file, shell, short_capture
from support.terminal import Terminal

HEAVY = {"PySide6", "shiboken6", "pyqtgraph", "numpy", "bleak", "dbus_fast", "miniaudio"}


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def loaded_by(*words: str | Path) -> set[str]:
    """Top names of everything a command has imported when it is done."""
    code = (
        "import sys, atexit\n"
        "names = lambda: {name.split('.')[0] for name in sys.modules}\n"
        "atexit.register(lambda: sys.stderr.write('LOADED ' + ' '.join(names())))\n"
        "from loadtrainer.cli.main import main\n"
        f"sys.argv = {['loadtrainer', *map(str, words)]!r}\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.rpartition("LOADED ")[2].split())


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("run", "--help")], ids=" ".join)
def test_help_and_version_load_nothing_heavy(words: tuple[str, ...]) -> None:
    assert loaded_by(*words) & HEAVY == set()


@pytest.mark.parametrize("kind", ["sim", "replay"])
def test_a_session_without_a_window_loads_no_window_and_no_radio(tmp_path: Path, kind: str) -> None:
    source = "sim:steady" if kind == "sim" else f"replay:{short_capture(tmp_path)}"
    loaded = loaded_by(
        "run", "--headless", "--speed", "max", "--prescription", plan_file(tmp_path),
        "--source", source, "--data-dir", tmp_path / "home",
    )  # fmt: skip
    assert len(logs(tmp_path / "home")) == 1
    assert loaded & HEAVY == set()
    assert "pydantic" in loaded


def test_proving_a_log_loads_no_window_and_no_radio(tmp_path: Path, terminal: Terminal) -> None:
    terminal.run(
        "run", "--headless", "--speed", "max", "--prescription", plan_file(tmp_path),
        "--source", "sim:steady", "--data-dir", tmp_path / "home",
    )  # fmt: skip
    assert loaded_by("verify", *logs(tmp_path / "home")) & HEAVY == set()


def test_the_version_goes_to_stdout(terminal: Terminal) -> None:
    ran = terminal.run("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"loadtrainer {__version__}\n", "")


def test_help_names_every_command_of_the_contract(terminal: Terminal) -> None:
    ran = terminal.run("--help")
    assert (ran.code, ran.err) == (0, "")
    first = {line.split()[0] for line in ran.out.splitlines() if line.startswith("  ") and line.split()}
    assert {"demo", "doctor", "scan", "capture", "decode", "run", "verify", "scales"} <= first
    assert {"protocol", "prescribe", "confirm"} <= first


@pytest.mark.parametrize("words", [("walk",), ("run",), ("run", "--nothing"), ("verify",)], ids=" ".join)
def test_a_request_that_cannot_be_understood_ends_with_2_and_says_why_on_stderr(
    terminal: Terminal, words: tuple[str, ...]
) -> None:
    ran = terminal.run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


ERRORS: list[tuple[LoadtrainerError, int, str]] = [
    (LoadtrainerError("failed"), 1, "failed\n"),
    (UsageError("no sense"), 2, "no sense\n"),
    (RefusedError("plan.json", "stages.0", "too heavy"), 3, "plan.json: stages.0: too heavy\n"),
    (RefusedError("a\nb.json", "", "two\r\nlines"), 3, "a b.json: two lines\n"),
    (NoBluetoothError("no radio"), 4, "no radio\n"),
    (ScaleError("no scale"), 5, "no scale\n"),
    (EndedEarlyError("pain"), 6, "pain\n"),
    (MissingLibrariesError("libegl"), 7, "libegl\n"),
]


@pytest.mark.parametrize(("error", "code", "said"), ERRORS, ids=[type(e).__name__ for e, _, _ in ERRORS])
def test_each_error_of_ours_is_one_line_on_stderr_and_its_own_code(
    terminal: Terminal, error: LoadtrainerError, code: int, said: str
) -> None:
    def fail(_: Path) -> None:
        raise error

    terminal.monkeypatch.setattr("loadtrainer.app.verify.verify_log", fail)
    ran = terminal.run("verify", "x.session.json")
    assert (ran.code, ran.out, ran.err) == (code, "", said)


def test_an_interruption_is_no_fault(terminal: Terminal) -> None:
    def interrupt(_: Path) -> None:
        raise KeyboardInterrupt

    terminal.monkeypatch.setattr("loadtrainer.app.verify.verify_log", interrupt)
    ran = terminal.run("verify", "x.session.json")
    assert (ran.code, ran.out) == (130, "")
    assert "Traceback" not in ran.err


def test_the_installed_command_is_this_one() -> None:
    assert "run" in GROUPS
    ran = shell("--version")
    assert (ran.code, ran.out) == (0, f"loadtrainer {__version__}\n")
