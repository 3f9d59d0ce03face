"""``run --headless`` and ``verify`` as a person types them."""

import json
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.store.diary import read_diary
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.sessions import read_log
from support.captures import sent, write_capture
from support.runs import (
    PREPARED_S,
    Ran,
    broken,
    capture,
    holds,
    logs,
    only_log,
    open_plan,
    plan_file,
    shell,
    short_capture,
    signed,
)
from support.sessions import LIMITS
from support.store import tree
from support.terminal import Terminal

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def headless(terminal: Terminal, plan: Path, source: str, *more: str | Path) -> Ran:
    """One session at full speed."""
    return terminal.run(
        "run", "--headless", "--speed", "max", "--prescription", plan, "--source", source, *more
    )


# -- a session that goes well --------------------------------------------------------------------------


@pytest.mark.parametrize("source", ["sim:steady", "sim:lb:7", "replay"])
def test_a_completed_session_leaves_a_log_that_proves_itself(
    terminal: Terminal, tmp_path: Path, source: str
) -> None:
    plan, home = plan_file(tmp_path), tmp_path / "home"
    spoken = f"replay:{short_capture(tmp_path)}" if source == "replay" else source
    ran = headless(terminal, plan, spoken, "--json", "--data-dir", home)
    assert (ran.code, ran.said) == (0, [])
    assert sorted(ran.json) == ["ended", "ended_at", "id", "log", "source", "started_at", "summary"]
    assert ran.json["source"] == ("replay" if source == "replay" else "simulated")
    assert ran.json["summary"]["completed"] is True
    log = read_log(Path(ran.json["log"]))
    assert log.summary.model_dump(mode="json") == ran.json["summary"]

    proved = terminal.run("verify", ran.json["log"])
    assert (proved.code, proved.err) == (0, "")
    assert proved.out == f"{ran.json['log']}: ok (its journal agrees)\n"


def test_the_result_for_a_person_is_three_lines_that_say_it_was_no_real_scale(
    terminal: Terminal, tmp_path: Path
) -> None:
    ran = headless(terminal, plan_file(tmp_path), "sim:steady", "--data-dir", tmp_path / "home")
    first, times, where = ran.out.splitlines()
    assert first == "SIMULATED completed: 3 of 3 s credited"
    assert times.startswith("in_band 3 s, below ")
    assert Path(where) == logs(tmp_path / "home")[0]


def test_the_data_folder_may_be_named_before_the_command_after_it_or_in_the_environment(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_file(tmp_path)
    words = ("run", "--headless", "--speed", "max", "--prescription", plan, "--source", "sim:steady")
    assert terminal.run("--data-dir", tmp_path / "before", *words).code == 0
    assert terminal.run(*words, "--data-dir", tmp_path / "after").code == 0
    monkeypatch.setenv("LOADTRAINER_HOME", str(tmp_path / "environment"))
    assert terminal.run(*words).code == 0
    for name in ("before", "after", "environment"):
        assert len(logs(tmp_path / name)) == 1


@POSIX_ONLY
def test_nobody_else_can_read_what_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "deep" / "home"
    before = os.umask(0)
    try:
        assert headless(terminal, plan_file(tmp_path), "sim:steady", "--data-dir", home).code == 0
    finally:
        os.umask(before)
    modes = {path.relative_to(tmp_path): stat.S_IMODE(path.stat().st_mode) for path in home.rglob("*")}
    assert len(modes) >= 4
    assert {mode for path, mode in modes.items() if (tmp_path / path).is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if (tmp_path / path).is_file()} == {0o600}
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE(home.parent.stat().st_mode) == 0o700


def test_pain_is_kept_with_the_session_it_belongs_to(terminal: Terminal, tmp_path: Path) -> None:
    pains = ("--pain-before", "1", "--pain-worst", "3", "--pain-after", "0")
    headless(terminal, plan_file(tmp_path), "sim:steady", "--data-dir", tmp_path / "home", *pains)
    pain = only_log(tmp_path / "home").diary.pain
    assert (pain.before, pain.worst, pain.after) == (1, 3, 0)


def test_each_log_names_the_one_before(terminal: Terminal, tmp_path: Path) -> None:
    plan, home = plan_file(tmp_path, open_plan(limits={"min_hours_between": 0.0})), tmp_path / "home"
    runs = [headless(terminal, plan, "sim:steady", "--json", "--data-dir", home).json for _ in range(2)]
    first, second = (read_log(Path(ran["log"])) for ran in runs)
    assert (first.integrity.previous, second.integrity.previous) == (None, first.integrity.sha256)


def test_the_chosen_stage_is_the_one_trained(terminal: Terminal, tmp_path: Path) -> None:
    plan = open_plan()
    two = [plan.stages[0], plan.stages[0].model_copy(update={"target_kg": 15.0})]
    path = plan_file(tmp_path, plan.model_copy(update={"stages": two}))
    assert headless(terminal, path, "sim:steady", "--stage", "1", "--data-dir", tmp_path / "home").code == 0
    log = only_log(tmp_path / "home")
    assert (log.stage, log.rules.high_kg) == (1, 17.0)
    ran = headless(terminal, path, "sim:steady", "--stage", "2", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.err) == (3, f"{path}: stages: there is no stage 2, only 0 to 1\n")


# -- a session that ends early -------------------------------------------------------------------------


def test_a_capture_that_ends_in_the_hold_ends_the_session_early(terminal: Terminal, tmp_path: Path) -> None:
    path = capture(tmp_path / "c.jsonl", PREPARED_S + 2.5, holds((PREPARED_S, 60.0)))
    ran = headless(terminal, plan_file(tmp_path), f"replay:{path}", "--json", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.json["ended"]) == (6, "link_lost")
    assert 0 < ran.json["summary"]["credited_s"] < 3
    assert terminal.run("verify", ran.json["log"]).code == 0


def test_the_third_overload_ends_the_session_and_what_there_was_is_kept(
    terminal: Terminal, tmp_path: Path
) -> None:
    pushes = holds(*((PREPARED_S + i, PREPARED_S + i + 2.0) for i in (0.0, 5.0, 10.0)), kg=30.0)
    path = capture(tmp_path / "c.jsonl", 40.0, pushes)
    ran = headless(terminal, plan_file(tmp_path), f"replay:{path}", "--json", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.json["ended"]) == (6, "overload")
    assert ran.json["summary"]["overload"]["count"] == 3
    assert terminal.run("verify", ran.json["log"]).code == 0


# -- the request makes no sense ------------------------------------------------------------------------

SENSELESS: list[tuple[str, ...]] = [
    ("--source", "bluetooth"),
    ("--source", "sim:"),
    ("--source", "sim:nobody"),
    ("--source", "sim:steady:one"),
    ("--source", "replay:"),
    ("--source", "ble"),
    ("--pain-before", "11"),
    ("--pain-worst", "-1"),
    ("--stage", "-1"),
    ("--speed", "fast"),
    ("--option", "divisor=10"),
    ("--option", "bind_key=00", "--scale", "AA:BB:CC:00:00:01"),
]


@pytest.mark.parametrize("words", SENSELESS, ids=" ".join)
def test_a_request_without_sense_is_a_usage_error_and_touches_nothing(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...]
) -> None:
    ran = headless(terminal, plan_file(tmp_path), "sim:steady", "--data-dir", tmp_path / "home", *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err
    assert not (tmp_path / "home").exists()


def test_the_window_shows_real_time_only(terminal: Terminal, tmp_path: Path) -> None:
    words = ("run", "--prescription", plan_file(tmp_path), "--source", "sim:steady", "--speed", "max")
    ran = terminal.run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "--speed max goes with --headless: a window shows real time\n"


# -- refused before the start --------------------------------------------------------------------------


def value_of(plan: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(plan.read_bytes())
    return value


def rewritten(plan: Path, **changes: object) -> None:
    plan.write_text(json.dumps(value_of(plan) | changes), encoding="utf-8")


def heavier(plan: Path) -> None:
    stages = value_of(plan)["stages"]
    rewritten(plan, stages=[stages[0] | {"target_kg": 25.0}])


def ends_first(plan: Path) -> None:
    rewritten(plan, valid_until="2020-01-02")


def twice(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes().replace(b'"title":', b'"title": "other", "title":', 1))


def nan(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes().replace(b'"target_kg": 20.0', b'"target_kg": NaN'))


def nested(plan: Path) -> None:
    plan.write_bytes(b"[" * 300_000)


def deep(plan: Path) -> None:
    plan.write_bytes(b'{"format": ' + b"[" * 2_000 + b"]" * 2_000 + b"}")


def gone(plan: Path) -> None:
    plan.unlink()


BAD_PLANS: list[tuple[str, Callable[[Path], object], str]] = [
    ("edited after confirmation", heavier, "Start is off. Plan was changed."),
    ("of a newer version", lambda plan: rewritten(plan, version=2), "version: "),
    ("with NaN", nan, "NaN"),
    ("with a key twice", twice, '"title": stands twice'),
    ("with 300 KB of nesting", nested, "size: "),
    ("nested too deeply", deep, "deep"),
    ("with a field of its own", lambda plan: rewritten(plan, colour="red"), "colour: "),
    ("with text for a number", lambda plan: rewritten(plan, valid_from=5), "valid_from: "),
    ("not JSON", lambda plan: plan.write_bytes(b"plan"), ""),
    ("empty", lambda plan: plan.write_bytes(b""), ""),
    ("missing", gone, "cannot be read"),
]


@pytest.mark.parametrize(
    ("spoil", "why"), [case[1:] for case in BAD_PLANS], ids=[case[0] for case in BAD_PLANS]
)
@pytest.mark.parametrize("source", ["sim:steady", "ble"])
def test_a_bad_plan_is_refused_on_one_line_and_nothing_on_the_disk_changes(
    terminal: Terminal, tmp_path: Path, source: str, spoil: Callable[[Path], object], why: str
) -> None:
    plan = plan_file(tmp_path, signed(open_plan()))
    spoil(plan)
    before = tree(tmp_path)
    speed = "real" if source == "ble" else "max"
    ran = headless(terminal, plan, source, "--speed", speed, "--data-dir", tmp_path / "home")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"{plan}: ")
    assert why in ran.err
    assert ran.err.count("\n") == 1
    assert len(ran.err) < 400
    assert tree(tmp_path) == before
    assert not (tmp_path / "home").exists()


DATES = [
    ({"valid_until": "2020-01-02"}, "Start is off. Plan ended."),
    ({"valid_from": "2099-12-30"}, "Start is off. Plan begins 2099-12-30."),
]


@pytest.mark.parametrize(("changes", "why"), DATES, ids=["expired", "not yet valid"])
def test_a_confirmed_plan_starts_on_its_own_days_only(
    terminal: Terminal, tmp_path: Path, changes: dict[str, str], why: str
) -> None:
    early = datetime(2020, 1, 1, tzinfo=UTC)
    made = open_plan().model_copy(update=changes)
    plan = plan_file(tmp_path, confirmed(made, "A. Physio", "physiotherapist", early, "plan"))
    ran = headless(terminal, plan, "sim:steady", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.out, ran.err) == (3, "", f"{plan}: {why}\n")
    assert not (tmp_path / "home").exists()


def test_an_unconfirmed_plan_serves_simulations_and_replays_but_no_real_scale(
    terminal: Terminal, tmp_path: Path
) -> None:
    plan, home = plan_file(tmp_path), tmp_path / "home"
    ran = headless(terminal, plan, "ble", "--speed", "real", "--data-dir", home)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == f"{plan}: Start is off. No confirmed plan.\n"
    assert not home.exists()
    assert headless(terminal, plan, f"replay:{short_capture(tmp_path)}", "--data-dir", home).code == 0
    assert only_log(home).prescription.confirmed is None


@pytest.mark.parametrize("content", [None, b"", b"{}\n", b'{"format":"loadtrainer.capture","version":2}\n'])
def test_what_is_no_capture_is_refused_before_anything_is_written(
    terminal: Terminal, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "c.jsonl"
    if content is not None:
        path.write_bytes(content)
    ran = headless(terminal, plan_file(tmp_path), f"replay:{path}", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"{path}: ")
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "home").exists()


def test_too_much_pain_keeps_from_starting_and_the_answer_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    plan = plan_file(tmp_path, open_plan().model_copy(update={"contact": "030 1234"}))
    home = tmp_path / "home"
    ran = headless(terminal, plan, "sim:steady", "--pain-before", "5", "--data-dir", home)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        f"{plan}: pain.no_start_at: Do not load today. Pain before is 5; at 5 or above the plan allows no "
        "start. Call your clinic: 030 1234\n"
    )
    (line,) = read_diary(home).lines
    assert (line.session, line.field, line.value) == (None, "pain.before", 5)
    assert logs(home) == []
    assert headless(terminal, plan, "sim:steady", "--pain-before", "4", "--data-dir", home).code == 0


CAPS = [
    ({"max_sessions_per_day": 1, "min_hours_between": 0.0}, "Sessions for today are done"),
    ({"max_sessions_per_day": 2, "min_hours_between": 0.0}, None),
    ({"max_sessions_per_day": 2, "min_hours_between": 48.0}, "Next session from "),
]


@pytest.mark.parametrize(("limits", "why"), CAPS, ids=["the day's cap", "none", "the least gap"])
def test_the_days_limits_hold(
    terminal: Terminal, tmp_path: Path, limits: dict[str, Any], why: str | None
) -> None:
    plan, home = plan_file(tmp_path, open_plan(limits=LIMITS | limits)), tmp_path / "home"
    assert headless(terminal, plan, "sim:steady", "--data-dir", home).code == 0
    ran = headless(terminal, plan, "sim:steady", "--data-dir", home)
    assert ran.code == (0 if why is None else 3)
    assert len(logs(home)) == (2 if why is None else 1)
    if why is not None:
        assert ran.err.startswith(f"{plan}: {why}")
        assert ran.err.count("\n") == 1
        # A simulated session keeps nobody from training on another source.
        path = f"replay:{short_capture(tmp_path)}"
        assert headless(terminal, plan, path, "--data-dir", home).code == 0


# -- no Bluetooth, no scale ----------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="D-Bus is not how Windows reaches Bluetooth")
def test_without_bluetooth_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    plan = plan_file(tmp_path, signed(open_plan()))
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    words = ("run", "--headless", "--prescription", plan, "--source", "ble", "--data-dir", tmp_path / "home")
    ran = shell(*words, env=nowhere)
    assert (ran.code, ran.out) == (4, "")
    assert "D-Bus is not running" in ran.err
    assert ran.err.count("\n") == 1
    assert logs(tmp_path / "home") == []


def test_a_capture_without_a_scale_says_that_none_was_found(terminal: Terminal, tmp_path: Path) -> None:
    path = write_capture(tmp_path / "c.jsonl", [])
    ran = headless(terminal, plan_file(tmp_path), f"replay:{path}", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.out) == (5, "")
    assert ran.err.startswith("no scale was found: ")
    assert logs(tmp_path / "home") == []


def test_a_scale_that_is_never_empty_is_not_fit(terminal: Terminal, tmp_path: Path) -> None:
    path = write_capture(tmp_path / "c.jsonl", sent(20.0, lambda _: 8.0))
    ran = headless(terminal, plan_file(tmp_path), f"replay:{path}", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.out) == (5, "")
    assert "Something is on the scale" in ran.err
    assert logs(tmp_path / "home") == []


def test_another_scale_than_the_wanted_one_is_not_used(terminal: Terminal, tmp_path: Path) -> None:
    source, home = f"replay:{short_capture(tmp_path)}", tmp_path / "home"
    plan = plan_file(tmp_path)
    assert headless(terminal, plan, source, "--scale", "00:00:00:00:00:01", "--data-dir", home).code == 5
    assert headless(terminal, plan, source, "--scale", "D0:4D:00:5E:11:01", "--data-dir", home).code == 0


# -- a damaged capture ---------------------------------------------------------------------------------


def test_broken_lines_are_named_and_the_rest_is_used(terminal: Terminal, tmp_path: Path) -> None:
    path = short_capture(tmp_path)
    whole = headless(terminal, plan_file(tmp_path), f"replay:{path}", "--json", "--data-dir", tmp_path / "a")
    broken(path, 40, lambda line: line[:-9])
    broken(path, 41, lambda _: b'{"kind":"shout","t":4.0}')
    broken(path, 42, lambda _: b"\xff")
    plan = plan_file(tmp_path, name="q.json")
    ran = headless(terminal, plan, f"replay:{path}", "--json", "--data-dir", tmp_path / "b")
    assert ran.code == 0
    named = ran.said
    assert [line.split(": ")[:2] for line in named] == [[str(path), f"line {n}"] for n in (40, 41, 42)]
    assert all(line.endswith("; left out") for line in named)
    assert ran.json["summary"]["credited_s"] == whole.json["summary"]["credited_s"]


def test_a_bad_checksum_is_no_weight_and_no_end(terminal: Terminal, tmp_path: Path) -> None:
    path = short_capture(tmp_path)
    plan = plan_file(tmp_path)
    headless(terminal, plan, f"replay:{path}", "--data-dir", tmp_path / "whole")
    number = next(i for i, line in enumerate(path.read_bytes().split(b"\n"), start=1) if b'"t":17.' in line)
    lines = path.read_bytes().split(b"\n")
    frame = json.loads(lines[number - 1])
    spoiled = bytearray.fromhex(frame["value"])
    spoiled[10] ^= 0x80
    lines[number - 1] = json.dumps(frame | {"value": spoiled.hex()}).encode()
    path.write_bytes(b"\n".join(lines))

    ran = headless(terminal, plan, f"replay:{path}", "--data-dir", tmp_path / "home")
    assert (ran.code, ran.said) == (0, [])
    whole, log = only_log(tmp_path / "whole"), only_log(tmp_path / "home")
    missing = set(zip(whole.samples.t_s, whole.samples.kg, strict=True)) - set(
        zip(log.samples.t_s, log.samples.kg, strict=True)
    )
    assert len(missing) == 1
    assert len(log.samples.t_s) == len(whole.samples.t_s) - 1
    assert log.ended == "completed"
    assert max(log.samples.kg) < 22


# -- verify --------------------------------------------------------------------------------------------


def test_verify_finds_a_changed_log_and_goes_on_to_the_next(terminal: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    headless(terminal, plan_file(tmp_path), "sim:steady", "--data-dir", home)
    good = logs(home)[0]
    bad = good.with_name("bad.session.json")
    bad.write_bytes(good.read_bytes().replace(b'"credited_s":3', b'"credited_s":9', 1))
    ran = terminal.run("verify", bad, good, tmp_path / "none.session.json", "--json")
    first, second, third = (json.loads(line) for line in ran.out.splitlines())
    assert (ran.code, ran.err) == (1, "")
    assert (first["ok"], second["ok"], third["ok"]) == (False, True, False)
    assert "altered" in first["findings"][0]
    assert second == {"log": str(good), "ok": True, "findings": [], "journal": "its journal agrees"}
    assert "cannot be read" in third["findings"][0]


def test_verify_says_when_there_is_no_journal_to_compare(terminal: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    headless(terminal, plan_file(tmp_path), "sim:steady", "--data-dir", home)
    alone = tmp_path / logs(home)[0].name
    alone.write_bytes(logs(home)[0].read_bytes())
    ran = terminal.run("verify", alone)
    assert (ran.code, ran.out) == (0, f"{alone}: ok (its journal is not here, so it was not compared)\n")


def test_verify_of_a_folder_is_of_all_its_logs_and_their_chain(terminal: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    plan = plan_file(tmp_path, open_plan(limits={"min_hours_between": 0.0, "max_sessions_per_day": 3}))
    for _ in range(3):
        headless(terminal, plan, "sim:steady", "--data-dir", home)
    whole = terminal.run("verify", home)
    assert (whole.code, whole.out.count(": ok (its journal agrees)"), whole.err) == (0, 3, "")
    started = sorted(logs(home), key=lambda path: read_log(path).started_at)
    started[1].unlink()
    for of in (home, started[2]):
        ran = terminal.run("verify", of)
        assert ran.code == 1
        assert f"  {started[2].name}: integrity.previous: The session before is not here\n" in ran.out
    assert terminal.run("verify", started[0]).code == 0
    alone = tmp_path / started[2].name
    alone.write_bytes(started[2].read_bytes())
    ran = terminal.run("verify", alone)
    assert (ran.code, ran.err) == (
        0,
        f"{alone}: the session before it is not here, so the chain was not compared\n",
    )
    (tmp_path / "none").mkdir()
    nothing = terminal.run("verify", tmp_path / "none")
    assert (nothing.code, nothing.err) == (
        2,
        f"{tmp_path / 'none'} holds no finished session. Name a log, or a folder with some.\n",
    )
