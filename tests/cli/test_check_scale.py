"""``check-scale`` as a person types it."""

import json
import os
from collections import deque
from pathlib import Path

import pytest

from loadtrainer.cli import check_scale
from loadtrainer.core.inputs import CommandKind
from loadtrainer.store.checks import CheckBook
from support.runs import Ran, only_log, plan_file
from support.store import tree
from support.terminal import Terminal


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def check(terminal: Terminal, home: Path, source: str, *more: str) -> Ran:
    return terminal.run(
        "check-scale", "--speed", "max", "--source", source, "--data-dir", home, "--hold-s", "60", *more
    )


@pytest.mark.parametrize(
    ("source", "code", "headline"),
    [
        ("sim:steady", 0, "SIMULATED Fit for long holds, up to 1\u00a0min"),
        ("sim:hangup", 0, "SIMULATED Short holds only, up to 31\u00a0s"),
        ("sim:lock", 5, "SIMULATED Single readings only"),
        ("sim:moved-zero:4", 5, "SIMULATED Not usable"),
    ],
)
def test_the_verdict_comes_first_and_is_the_exit_code(
    terminal: Terminal, tmp_path: Path, source: str, code: int, headline: str
) -> None:
    ran = check(terminal, tmp_path / "home", source)

    assert ran.code == code
    assert ran.out.splitlines()[0] == headline
    assert ran.said == []


def test_json_is_the_very_line_that_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    ran = check(
        terminal, tmp_path, "sim:steady", "--json", "--corners", "--weights", "0,4,8", "--passes", "1"
    )
    found = json.loads(ran.out)

    kept = CheckBook(tmp_path).read()
    assert [line.model_dump(mode="json") for line in kept.lines] == [found]
    assert [weight["kg"] for weight in found["weights"]] == [0, 4, 8]
    assert found["corner_kg"] == 0


def test_the_check_goes_into_the_next_log_and_is_said_before_it(terminal: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    check(terminal, home, "sim:steady")
    ran = terminal.run(
        *("run", "--headless", "--speed", "max", "--source", "sim:steady", "--data-dir", home),
        *("--prescription", plan_file(tmp_path)),
    )

    assert ran.code == 0
    assert any("checked today" in line for line in ran.err.splitlines())
    assert only_log(home).scale.check == CheckBook(home).read().lines[0]


def test_a_scale_that_failed_its_check_starts_no_session(terminal: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    check(terminal, home, "sim:moved-zero")
    ran = terminal.run(
        *("run", "--headless", "--speed", "max", "--source", "sim:steady", "--data-dir", home),
        *("--prescription", plan_file(tmp_path)),
    )

    assert ran.code == 5
    assert "Check the scale first" in ran.err
    assert list((home / "sessions").iterdir()) == []


@pytest.mark.parametrize("weights", ["", "ten", "-1", "0,5,301", "nan", "5;10"])
def test_weights_that_are_none_are_refused_and_nothing_is_written(
    terminal: Terminal, tmp_path: Path, weights: str
) -> None:
    ran = check(terminal, tmp_path / "home", "sim:steady", "--weights", weights)

    assert ran.code == 2
    assert "0,5,10,20" in ran.err
    assert tree(tmp_path) == {}


def test_a_real_scale_has_no_other_speed(terminal: Terminal, tmp_path: Path) -> None:
    assert check(terminal, tmp_path / "home", "ble").code == 2


def test_a_source_that_is_none_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    assert check(terminal, tmp_path / "home", "sim:nobody").code == 2
    assert check(terminal, tmp_path / "home", f"replay:{tmp_path / 'none.jsonl'}").code == 3


def test_lines_of_the_keyboard_are_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.write(write, b"\n s\n9.6\nunfinished")
    os.close(write)
    asked: deque[tuple[CommandKind, int | None, str | None]] = deque()
    with os.fdopen(read) as keyboard:
        monkeypatch.setattr("sys.stdin", keyboard)
        check_scale._listen(asked)

    assert [(kind, text) for kind, _, text in asked] == [
        (CommandKind.NEXT, None),
        (CommandKind.SKIP, None),
        (CommandKind.WEIGHT, "9.6"),
        (CommandKind.CHOOSE, "9.6"),
    ]


def test_no_keyboard_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    asked: deque[tuple[CommandKind, int | None, str | None]] = deque()

    check_scale._listen(asked)

    assert not asked
