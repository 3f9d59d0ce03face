"""``--source`` taken apart; nothing falls back from one kind to another."""

from pathlib import Path

import pytest

from loadtrainer.app.sources import SourceSpec, Speed, check_source, left_out, open_source, parse_source
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.link.ble import BleSource
from loadtrainer.link.replay import Replay
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.link.simulated import Simulated
from support.runs import broken, short_capture

WORDS = [
    ("ble", SourceSpec("ble"), ""),
    ("sim:steady", SourceSpec("simulated", SCENARIOS["steady"], 1), "SIMULATED"),
    ("sim:lift-off:42", SourceSpec("simulated", SCENARIOS["lift-off"], 42), "SIMULATED"),
    ("replay:a.jsonl", SourceSpec("replay", capture=Path("a.jsonl")), "REPLAY"),
    ("replay:C:/captures/a:b.jsonl", SourceSpec("replay", capture=Path("C:/captures/a:b.jsonl")), "REPLAY"),
]


@pytest.mark.parametrize(("text", "spec", "tag"), WORDS, ids=[case[0] for case in WORDS])
def test_each_kind_of_source_is_told_apart_and_marked(text: str, spec: SourceSpec, tag: str) -> None:
    assert parse_source(text) == spec
    assert parse_source(text).tag == tag


@pytest.mark.parametrize(
    "text", ["", "BLE", "ble:", "sim", "sim:", "sim:nobody", "replay:", "file:x", "sim:a:b:c"]
)
def test_anything_else_is_refused_with_what_is_allowed(text: str) -> None:
    with pytest.raises(UsageError):
        parse_source(text)


async def test_each_kind_opens_its_own_source(tmp_path: Path) -> None:
    opened = [
        open_source(parse_source(text)) for text in ("ble", "sim:steady", f"replay:{short_capture(tmp_path)}")
    ]
    assert [type(one) for one in opened] == [BleSource, Simulated, Replay]
    assert [one.kind for one in opened] == ["ble", "simulated", "replay"]


@pytest.mark.parametrize("speed", ["real", "max"])
def test_a_capture_that_is_none_is_refused_and_not_replaced(tmp_path: Path, speed: Speed) -> None:
    spec = SourceSpec("replay", capture=tmp_path / "none.jsonl")
    for refuse in (check_source, lambda spec, speed: open_source(spec, speed=speed)):
        with pytest.raises(RefusedError, match=r"none\.jsonl: cannot be read"):
            refuse(spec, speed)


def test_a_real_scale_has_its_own_speed() -> None:
    with pytest.raises(UsageError, match="real scale"):
        open_source(parse_source("ble"), speed="max")


async def test_lines_left_out_are_named_up_to_a_number_and_then_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadtrainer.link.capture.NAMED_BROKEN_CAP", 2)
    path = short_capture(tmp_path)
    for number in (5, 6, 9, 11):
        broken(path, number, lambda _: b"{")
    source = open_source(parse_source(f"replay:{path}"), speed="max")
    assert left_out(source) == []
    async for _ in source.events():
        pass
    named = left_out(source)
    assert named[0].startswith(f"{path}: line 5: not JSON: ")
    assert named[1].startswith(f"{path}: line 6: not JSON: ")
    assert named[2:] == [f"{path}: 2 more broken lines were left out"]


def test_a_simulation_leaves_nothing_out() -> None:
    assert left_out(open_source(parse_source("sim:steady"))) == []
