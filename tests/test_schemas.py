"""The published schemas: current, and true of the files that the program really writes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from loadtrainer.store.decisions import decide
from loadtrainer.store.diary import Decision, answer
from support.runs import plan_file, short_capture
from support.source_tree import ROOT
from support.store import NOW
from support.terminal import Terminal

SCHEMAS = ROOT / "docs" / "schemas"
NAMES = sorted(path.name.removesuffix("-1.schema.json") for path in SCHEMAS.iterdir())
SESSION = "7c410000-0000-4000-8000-000000000001"


def schema(name: str) -> dict[str, Any]:
    return dict(json.loads((SCHEMAS / f"{name}-1.schema.json").read_bytes()))


def checker(name: str) -> jsonschema.Draft202012Validator:
    found = schema(name)
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


@pytest.fixture
def written(terminal: Terminal, tmp_path: Path) -> dict[str, list[Any]]:
    """What the program writes, by format: a session, a scale check, later answers, a decision."""
    home, plan = tmp_path / "home", plan_file(tmp_path)
    quick = ("--speed", "max", "--source", "sim:steady", "--data-dir", home)
    terminal.run("run", "--headless", "--prescription", plan, *quick)
    terminal.run("check-scale", "--hold-s", "60", *quick)
    answer(home, SESSION, "pain.next_morning", 2, NOW)
    decide(home, Decision(patient="P-1", at=NOW.isoformat(), by="A. B", choice="hold", stage=0, reason=""))

    def lines(path: Path) -> list[Any]:
        return [json.loads(line) for line in path.read_bytes().splitlines()]

    (log,), (journal,) = home.glob("sessions/*.session.json"), home.glob("sessions/*.journal.jsonl")
    return {
        "capture": lines(short_capture(tmp_path)),
        "decision": lines(home / "decisions.jsonl"),
        "diary": lines(home / "diary.jsonl"),
        "journal": lines(journal),
        "prescription": [json.loads(plan.read_bytes())],
        "protocol": [json.loads(path.read_bytes()) for path in sorted((ROOT / "protocols").glob("*.json"))],
        "scale_check": lines(home / "checks.jsonl"),
        "session": [json.loads(log.read_bytes())],
    }


def test_the_schemas_are_what_the_models_say(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "scripts" / "schemas", tmp_path], check=True)

    made = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    kept = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.iterdir()}
    assert made == kept, "run: .venv/bin/python scripts/schemas"


def test_every_file_the_program_writes_fits_its_schema(written: dict[str, list[Any]]) -> None:
    assert sorted(written) == NAMES
    for name, files in written.items():
        check = checker(name)
        assert files
        assert [error.message for one in files for error in check.iter_errors(one)] == []


def damaged(whole: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The file with a field too many at its top or one level below, or not saying what it is."""
    yield "one more", {**whole, "unheard_of": 1}
    for name in ("format", "version"):
        if name in whole:
            yield f"no {name}", {key: value for key, value in whole.items() if key != name}
            yield f"another {name}", {**whole, name: "2"}
    for name, value in whole.items():
        if isinstance(value, dict) and name != "proposed":
            yield f"{name}: one more", {**whole, name: {**value, "unheard_of": 1}}


def test_a_damaged_file_does_not_fit(written: dict[str, list[Any]]) -> None:
    for name, files in written.items():
        check = checker(name)
        passed = [what for what, broken in damaged(files[0]) if check.is_valid(broken)]
        assert passed == [], name


def test_a_field_of_a_session_log_takes_no_other_type(written: dict[str, list[Any]]) -> None:
    log, check = written["session"][0], checker("session")
    odd: list[Any] = [None, True, -1.5, [], {}]
    for field in ("id", "source", "started_at", "ended", "stage", "samples", "summary"):
        passed = [value for value in odd if check.is_valid({**log, field: value})]
        assert passed == [], field
