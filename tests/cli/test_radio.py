"""``scan`` and ``capture`` as a person runs them, on a pretended Bluetooth."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.app.memory import keep_answers
from loadtrainer.core.inputs import Arrived
from loadtrainer.link.capture import AdvertLine, ConnectedLine, NotifyLine, WriteLine, open_capture
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import play
from support.bluez.control import FakeBluez
from support.bluez.scales import SEALED_KEY
from support.sitting import confirmed_plan

ONE, TWO, THREE = "AA:BB:CC:00:00:01", "AA:BB:CC:00:00:02", "AA:BB:CC:00:00:03"


def start(*arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "loadtrainer.cli.main", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(*arguments: str) -> tuple[int, str, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def rows(out: str) -> dict[str, dict[str, Any]]:
    return {row["address"]: row for row in json.loads(out)}


def test_scan_lists_scales_and_nothing_else(bluez: FakeBluez) -> None:
    bluez.add("etekcity", ONE)
    bluez.add("mi_v1", TWO).follow([(0.0, 0.0), (60.0, 100.0)])
    bluez.add("stranger", THREE)
    code, out, _ = run("scan", "--seconds", "1", "--json")
    assert code == 0
    found = rows(out)
    assert found.keys() == {ONE, TWO}
    assert (found[ONE]["wire_format"], found[ONE]["link"], found[ONE]["live"]) == (
        "etekcity_a5",
        "gatt",
        True,
    )
    assert (found[TWO]["wire_format"], found[TWO]["link"]) == ("mi_v1", "advert")
    assert 10 < found[TWO]["rate_hz"] < 35
    assert 5 < found[TWO]["changes_hz"] < 35
    assert found[ONE]["changes_hz"] == 0


def test_scan_in_words(bluez: FakeBluez) -> None:
    bluez.add("qn", ONE)
    code, out, _ = run("scan", "--seconds", "0.6")
    assert code == 0
    assert out.startswith(f"{ONE}  QN-Scale  qn  live  ")
    assert "packets/s  -60 dBm" in out


def test_scan_warns_of_scales_that_pass_a_current(bluez: FakeBluez) -> None:
    bluez.add("qn", ONE)
    _, out, _ = run("scan", "--seconds", "0.6")
    assert out.splitlines()[-3:] == [
        "QN-Scale:",
        "Sends a current through bare metal.",
        "Use an insulating pad, or a weight-only scale.",
    ]


def test_scan_says_nothing_of_a_current_where_there_is_none(bluez: FakeBluez) -> None:
    bluez.add("mi_v1", ONE)
    _, out, _ = run("scan", "--seconds", "0.6")
    assert len(out.splitlines()) == 1


def test_scan_says_whether_the_key_of_an_encrypted_scale_is_known(bluez: FakeBluez, tmp_path: Path) -> None:
    bluez.add("mi_s200", ONE)
    look = ("scan", "--seconds", "0.6", "--data-dir", str(tmp_path))
    _, before, _ = run(*look)
    assert before.splitlines()[0].endswith("  its bind key is not known")
    assert list(tmp_path.iterdir()) == []
    keep_answers(tmp_path, ONE, [f"bind_key={SEALED_KEY}"])
    _, after, _ = run(*look)
    assert after.splitlines()[0].endswith("  its bind key is known")
    _, told, _ = run(*look, "--json")
    assert rows(told)[ONE]["bind_key"] is True
    assert SEALED_KEY not in before + after + told


@pytest.mark.parametrize(
    ("kinds", "told", "said"),
    [
        (["mi_s200"], ["--scale", ONE], ["Enter the bind key of the scale", "--option bind_key=KEY"]),
        (["qn"], [], ["Is this your scale?", f"  Yes, QN-Scale, {ONE}", "--scale ADDRESS"]),
        (["qn", "qn"], [], ["Which scale is yours?", f"  QN-Scale, {ONE}", "--scale ADDRESS"]),
    ],
)
def test_a_session_without_a_window_says_what_it_must_be_told(
    bluez: FakeBluez, tmp_path: Path, kinds: list[str], told: list[str], said: list[str]
) -> None:
    for kind, address in zip(kinds, (ONE, TWO), strict=False):
        bluez.add(kind, address)
    plan = confirmed_plan(tmp_path)
    home = str(tmp_path / "home")
    asked = ("run", "--prescription", str(plan), "--source", "ble", "--headless", "--data-dir", home, *told)
    process = start(*asked)
    assert process.stderr is not None
    lines: list[str] = []
    while not any(said[-1] in line for line in lines):
        lines.append(process.stderr.readline())
        assert lines[-1], lines
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert all(any(part in line for line in lines) for part in said)


def test_scan_shows_a_scale_that_is_still_connected(bluez: FakeBluez) -> None:
    bluez.add("etekcity", ONE).hold_link()
    code, out, _ = run("scan", "--seconds", "0.5", "--json")
    assert code == 0
    assert rows(out)[ONE]["connected"] is True
    assert rows(out)[ONE]["rate_hz"] is None


def test_scan_says_when_it_found_nothing(bluez: FakeBluez) -> None:
    bluez.add("stranger", ONE)
    code, out, err = run("scan", "--seconds", "0.5", "--json")
    assert code == 5
    assert json.loads(out) == []
    assert err.startswith("No scale was heard in 0.5 s.")
    assert "1 other" in err


@pytest.mark.parametrize("command", [("scan",), ("capture", "-o", "made.jsonl")])
def test_bluetooth_that_is_off_is_one_sentence_and_exit_4(
    bluez: FakeBluez, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    bluez.power(on=False)
    code, out, err = run(*command)
    assert (code, out) == (4, "")
    assert err.startswith("Bluetooth is off, so no scale can be heard: ")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_capture_holds_the_whole_talk_with_a_scale(bluez: FakeBluez, tmp_path: Path) -> None:
    bluez.add("qn", ONE).load(20.0, sway_kg=0.3)
    bluez.add("stranger", TWO)
    path = tmp_path / "qn.jsonl"
    code, _, err = run("capture", "-o", str(path), "--seconds", "4", "--scale", ONE.lower())
    assert code == 0, err
    assert path.stat().st_mode & 0o777 == 0o600
    capture = open_capture(path)
    lines = list(capture)
    assert (capture.header.source, capture.broken) == ("ble", [])
    assert {line.address for line in lines if isinstance(line, AdvertLine)} == {ONE}
    assert any(isinstance(line, ConnectedLine) for line in lines)
    assert {line.value[:2] for line in lines if isinstance(line, WriteLine)} >= {"13", "20", "22"}
    assert sum(isinstance(line, NotifyLine) and line.value.startswith("10") for line in lines) > 10
    times = [line.t for line in lines]
    assert times == sorted(times)
    assert times[0] == 0.0


def test_a_capture_replays_to_what_was_on_the_scale(bluez: FakeBluez, tmp_path: Path) -> None:
    scale = bluez.add("mi_v2", ONE)
    scale.follow([(0.0, 20.0), (60.0, 80.0)])
    path = tmp_path / "made.jsonl"
    assert run("capture", "-o", str(path), "--seconds", "1.5")[0] == 0
    receiver = Receiver()
    heard = [event for line in open_capture(path) for event in play(receiver, line).events]
    arrived = [event for event in heard if isinstance(event, Arrived)]
    values = [event.reading.kg or 0.0 for event in arrived]
    assert len(values) > 10
    assert values == sorted(values)
    # The load rises by 1 kg a second, and so does the capture's own clock.
    passed_s = arrived[-1].t_s - arrived[0].t_s
    assert values[-1] - values[0] == pytest.approx(passed_s, abs=0.5)
    assert values[0] >= 20.0


def test_unknown_devices_are_recorded_when_asked_for(bluez: FakeBluez, tmp_path: Path) -> None:
    bluez.add("etekcity", ONE)
    bluez.add("etekcity", TWO, name="Prototype", advertised=[])
    known, everything = tmp_path / "known.jsonl", tmp_path / "all.jsonl"
    assert run("capture", "-o", str(known), "--seconds", "1")[0] == 0
    assert (
        run("capture", "-o", str(everything), "--seconds", "2", "--scale", TWO, "--include-unknown")[0] == 0
    )
    assert {line.address for line in open_capture(known) if isinstance(line, AdvertLine)} == {ONE}
    lines = list(open_capture(everything))
    assert {line.address for line in lines if isinstance(line, AdvertLine)} == {ONE, TWO}
    assert {line.address for line in lines if isinstance(line, ConnectedLine)} == {TWO}
    assert sum(isinstance(line, NotifyLine) for line in lines) > 5


def test_ctrl_c_keeps_the_capture(bluez: FakeBluez, tmp_path: Path) -> None:
    scale = bluez.add("etekcity", ONE)
    path = tmp_path / "made.jsonl"
    process = start("capture", "-o", str(path))
    scale.wait_for(lambda status: status["notified"] > 5, timeout_s=20)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    kept = sum(isinstance(line, NotifyLine) for line in open_capture(path))
    assert kept >= 5
    assert "lines kept" in err
    assert scale.status["connected"] is False


def test_a_capture_is_never_overwritten(bluez: FakeBluez, tmp_path: Path) -> None:
    path = tmp_path / "made.jsonl"
    path.write_text("precious")
    code, _, err = run("capture", "-o", str(path), "--seconds", "1")
    assert code == 3
    assert "exists already" in err
    assert path.read_text() == "precious"


def test_a_folder_that_is_not_there_is_refused(bluez: FakeBluez, tmp_path: Path) -> None:
    code, _, err = run("capture", "-o", os.fspath(tmp_path / "none" / "made.jsonl"), "--seconds", "1")
    assert code == 3
    assert "cannot be written" in err


def test_a_capture_of_silence_says_so(bluez: FakeBluez, tmp_path: Path) -> None:
    path = tmp_path / "made.jsonl"
    code, _, err = run("capture", "-o", str(path), "--seconds", "0.5")
    assert code == 5
    assert "No scale was heard in 0.5 s." in err
    assert list(open_capture(path)) == []
