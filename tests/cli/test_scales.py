"""``loadtrainer scales``: one table for people, programs and the README."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from loadtrainer.cli.main import app
from loadtrainer.scales.registry import PROFILES

SHOWN = CliRunner()


def shown(*arguments: str) -> str:
    result = SHOWN.invoke(app, ["scales", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_json_has_a_row_a_profile_with_nothing_guessed() -> None:
    rows = json.loads(shown("--json"))
    assert [row["key"] for row in rows] == [profile.key for profile in PROFILES]
    by_key = {row["key"]: row for row in rows}
    assert by_key["sig_weight"]["live"] is False
    assert by_key["sig_weight"]["nominal_hz"] is None
    assert by_key["qn"] | {"models": [], "note": ""} == {
        "key": "qn",
        "wire_format": "qn",
        "label": "QN: Renpho, Arboleaf, FitIndex, GE",
        "models": [],
        "link": "gatt",
        "live": True,
        "nominal_hz": 10.0,
        "locks_on": "stable",
        "hangs_up_s": None,
        "resolution_kg": 0.05,
        "capacity_kg": 180.0,
        "body_fat": True,
        "evidence": "captured",
        "note": "",
    }


def test_markdown_is_a_table_whose_rows_all_have_the_heads_columns() -> None:
    lines = [line for line in shown("--markdown").splitlines() if line.startswith("|")]
    assert lines[0].startswith("| scale | models | radio | values |")
    assert len(lines) == len(PROFILES) + 2
    assert {line.count(" | ") for line in lines} == {8}
    assert all(line.startswith("| ") and line.endswith(" |") for line in lines)


def test_the_plain_table_names_every_scale_and_its_models() -> None:
    text = shown()
    for profile in PROFILES:
        assert profile.label in text
        assert ", ".join(profile.models) in " ".join(text.split())
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("form", [(), ("--markdown",)])
def test_what_a_current_means_is_said_under_the_table(form: tuple[str, ...]) -> None:
    last = shown(*form).splitlines()[-1]
    assert "Sends a current through bare metal." in last
    assert "Use an insulating pad, or a weight-only scale." in last


def test_two_forms_at_once_are_a_usage_error() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "loadtrainer.cli.main", "scales", "--json", "--markdown"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "scales: choose --json or --markdown, not both. Nothing was shown.\n"


@pytest.mark.parametrize("heavy", ["PySide6", "bleak", "numpy"])
def test_the_table_needs_nothing_heavy(heavy: str) -> None:
    code = (
        "import sys; from typer.testing import CliRunner; from loadtrainer.cli.main import app;"
        f"CliRunner().invoke(app, ['scales']); print({heavy!r} in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "False\n"
