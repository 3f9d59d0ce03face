"""``loadtrainer decode``: the lines of the contract, findings on stderr, and the exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from loadtrainer.cli.main import app
from loadtrainer.errors import LoadtrainerError, RefusedError, UsageError
from support.captures import FOLDER
from support.radio import CHAR, MINE

HEADER = '{"format":"loadtrainer.capture","version":1,"source":"constructed","note":"","bind_keys":{}}'
STORED_QN = "2314150601013d5b302bb60000000000000000fd"
CLASSIC_QN = "100b151c660000000000b2"


def decode(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["decode", *map(str, arguments)])


def rows(*arguments: str | Path) -> list[dict[str, Any]]:
    done = decode(*arguments, "--json")
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def capture(folder: Path, name: str, *payloads: str) -> Path:
    path = folder / "c.jsonl"
    lines = [json.dumps({"kind": "connected", "t": 0, "address": MINE, "name": name, "services": {}})]
    for n, value in enumerate(payloads):
        lines.append(json.dumps({"kind": "notify", "t": n + 1, "characteristic": CHAR, "value": value}))
    path.write_text("\n".join([HEADER, *lines]) + "\n")
    return path


def test_a_whole_weighing_comes_out_line_by_line() -> None:
    found = rows(FOLDER / "mi_v2_weighing.jsonl")

    assert [row["kg"] for row in found] == [61.85, 61.8, 61.3, 61.75, 61.75, 61.75]
    assert [row["stable"] for row in found] == [False, False, False, True, True, True]
    assert [row["flags"] for row in found] == [[], [], [], [], ["repeated"], ["removed"]]
    assert found[0] == {
        "t": 0.0,
        "wire_format": "mi_v2",
        "kg": 61.85,
        "stable": False,
        "final": None,
        "flags": [],
    }


def test_a_stored_record_carries_history(tmp_path: Path) -> None:
    (row,) = rows(capture(tmp_path, "QN-Scale", STORED_QN))

    assert (row["kg"], row["flags"]) == (111.9, ["history"])


def test_what_the_bytes_do_not_say_needs_an_option(tmp_path: Path) -> None:
    path = capture(tmp_path, "QN-Scale", CLASSIC_QN)
    (unsaid,) = rows(path)
    (answered,) = rows(path, "--option", "divisor=100")

    assert unsaid["kg"] is None
    assert unsaid["reason"]
    assert answered["kg"] == 72.7
    assert "reason" not in answered


def test_a_bad_frame_and_an_unknown_device_are_lines_of_the_answer(tmp_path: Path) -> None:
    spoiled = CLASSIC_QN[:-2] + "00"

    assert rows(capture(tmp_path, "QN-Scale", spoiled)) == [
        {"t": 1.0, "error": "bad_frame", "reason": "wrong checksum"}
    ]
    assert rows(capture(tmp_path, "Toaster", CLASSIC_QN)) == [{"t": 1.0, "error": "unknown_device"}]


def test_a_named_format_makes_a_known_device_of_any(tmp_path: Path) -> None:
    path = capture(tmp_path, "Toaster", CLASSIC_QN)

    assert rows(path, "--format", "qn", "--option", "divisor=100")[0]["wire_format"] == "qn"


def test_broken_lines_are_named_on_stderr_and_the_rest_is_used() -> None:
    done = decode(FOLDER / "broken_lines.jsonl", "--json")

    assert done.exit_code == 0
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == [
        "line 4",
        "line 6",
        "line 7",
        "line 10",
    ]
    assert [json.loads(line).get("kg") for line in done.stdout.splitlines()] == [72.05, 72.05, None, 72.53]


def test_without_json_it_is_a_table_with_units() -> None:
    done = decode(FOLDER / "mi_v2_weighing.jsonl")
    head, first, *_ = done.stdout.splitlines()

    assert "load [kg]" in head
    assert first.split() == ["0.000", "mi_v2", "61.85", "no"]


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--format", "pendulum"], id="an unknown format"),
        pytest.param(["--option", "divisor=7"], id="an unknown answer"),
        pytest.param(["--option", "bind_key=00"], id="a key that is too short"),
    ],
)
def test_a_request_that_makes_no_sense_is_exit_2(arguments: list[str]) -> None:
    done = decode(FOLDER / "two_scales.jsonl", *arguments)

    assert isinstance(done.exception, UsageError)
    assert done.exception.exit_code == 2


def test_a_file_that_is_no_capture_is_exit_3(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("{}")
    done = decode(path)

    assert isinstance(done.exception, RefusedError)
    assert done.exception.exit_code == 3


def test_a_capture_of_which_nothing_can_be_used_is_exit_1(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text(HEADER + "\nbroken\n")
    done = decode(path, "--json")

    assert isinstance(done.exception, LoadtrainerError)
    assert done.exception.exit_code == 1
    assert "line 2" in done.stderr


S400 = "04:AE:47:67:C6:7C"
S400_KEY = "02d2900363ef629c736a4549677acbee"


def encrypted(folder: Path, key: str | None = None) -> Path:
    """A capture of an S400's weighing of 74.7 kg, with ``key`` in its header."""
    path = folder / "s400.jsonl"
    head = json.loads(HEADER) | {"bind_keys": {S400: key} if key else {}}
    data = {"0000fe95-0000-1000-8000-00805f9b34fb": "4859d53b71530438b5894b242c209908da000000479ecda3"}
    advert = {"kind": "advert", "t": 0, "address": S400, "service_data": data}
    path.write_text(f"{json.dumps(head)}\n{json.dumps(advert)}\n")
    return path


def test_an_encrypted_value_opens_with_the_key_of_the_capture_or_of_the_command(tmp_path: Path) -> None:
    for found in (
        rows(encrypted(tmp_path, key=S400_KEY)),
        rows(encrypted(tmp_path), "--option", f"bind_key={S400_KEY}"),
        rows(encrypted(tmp_path), "--format", "mi_encrypted", "--option", f"bind_key={S400_KEY}"),
    ):
        assert [(row["wire_format"], row["kg"], row["final"]) for row in found] == [
            ("mi_encrypted", 74.7, True)
        ]


def test_without_its_key_an_encrypted_value_is_no_load_and_a_wrong_key_is_named(tmp_path: Path) -> None:
    (missing,) = rows(encrypted(tmp_path))
    assert (missing["kg"], missing["reason"]) == (
        None,
        "This scale encrypts its values. Enter its bind key.",
    )
    (wrong,) = rows(encrypted(tmp_path, key="00" * 16))
    assert (wrong["error"], wrong["reason"]) == ("bad_frame", "wrong bind key")
