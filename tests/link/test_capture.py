"""Captures: good lines used, broken lines named, anything else refused, and what was written comes back."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.errors import RefusedError
from loadtrainer.link.capture import (
    LINE_CAP_BYTES,
    NAMED_BROKEN_CAP,
    AdvertLine,
    CaptureWriter,
    ConnectedLine,
    DisconnectedLine,
    Header,
    Line,
    NotifyLine,
    WriteLine,
    open_capture,
)
from support.captures import FOLDER
from support.radio import CHAR, MINE

HEADER = '{"format":"loadtrainer.capture","version":1,"source":"ble","note":"","bind_keys":{}}'
GOOD = json.dumps({"kind": "notify", "t": 1.0, "characteristic": CHAR, "value": "0a0b"})


def capture(folder: Path, *lines: str | bytes, header: str = HEADER) -> Path:
    path = folder / "capture.jsonl"
    raw = [line if isinstance(line, bytes) else line.encode() for line in (header, *lines)]
    path.write_bytes(b"\n".join(raw) + b"\n")
    return path


def line_with(**changes: Any) -> str:
    return json.dumps(json.loads(GOOD) | changes)


BROKEN = [
    pytest.param("not json", "not JSON", id="no JSON"),
    pytest.param("", "not JSON", id="empty"),
    pytest.param("[1, 2]", "", id="no object"),
    pytest.param('{"kind": "noti', "not JSON", id="torn"),
    pytest.param(line_with(kind="sneeze"), "sneeze", id="unknown kind"),
    pytest.param(line_with(t=float("nan")), "NaN", id="NaN"),
    pytest.param(GOOD.replace("1.0", "1e999"), "t", id="beyond the doubles"),
    pytest.param(line_with(t="1.0"), "t", id="a number as text"),
    pytest.param(line_with(t=True), "t", id="a truth value as number"),
    pytest.param(line_with(t=-1.0), "t", id="negative time"),
    pytest.param(line_with(t=1e12), "jumps", id="a time no capture has"),
    pytest.param(line_with(value="0a0"), "value", id="half a byte"),
    pytest.param(line_with(value="zz"), "value", id="no hex"),
    pytest.param(line_with(characteristic="fff1"), "characteristic", id="short UUID"),
    pytest.param(line_with(characteristic=CHAR.upper()), "characteristic", id="upper-case UUID"),
    pytest.param(line_with(extra=1), "extra", id="unknown field"),
    pytest.param(GOOD[:-1] + ',"value":"0c"}', "twice", id="a key twice"),
    pytest.param('{"kind":"notify","t":2}', "characteristic", id="fields missing"),
    pytest.param(
        json.dumps({"kind": "advert", "t": 1, "address": MINE, "manufacturer": {"0x57": "00"}}),
        "manufacturer",
        id="company id not decimal",
    ),
    pytest.param(b"\xff\xfe" + GOOD.encode(), "UTF-8", id="not UTF-8"),
    pytest.param("[" * 30_000, "nested", id="nested without end"),
    pytest.param(line_with(value="00" * LINE_CAP_BYTES), "64 KB", id="longer than the cap"),
]


@pytest.mark.parametrize(("broken", "why"), BROKEN)
def test_a_broken_line_is_counted_and_named_and_the_rest_is_used(
    tmp_path: Path, broken: str | bytes, why: str
) -> None:
    opened = open_capture(capture(tmp_path, GOOD, broken, line_with(t=3.0)))

    assert [line.t for line in opened] == [1.0, 3.0]
    assert opened.broken_count == 1
    assert [(found.line, why in found.why) for found in opened.broken] == [(3, True)], opened.broken


def test_a_line_whose_time_falls_is_broken(tmp_path: Path) -> None:
    opened = open_capture(capture(tmp_path, line_with(t=5.0), line_with(t=4.9), line_with(t=5.0)))

    assert [line.t for line in opened] == [5.0, 5.0]
    assert [(found.line, found.why) for found in opened.broken] == [(3, "t falls from 5 to 4.9")]


def test_a_flood_of_broken_lines_is_counted_but_not_all_are_named(tmp_path: Path) -> None:
    opened = open_capture(capture(tmp_path, *["?"] * (NAMED_BROKEN_CAP + 5), GOOD))

    assert len(list(opened)) == 1
    assert (opened.broken_count, len(opened.broken)) == (NAMED_BROKEN_CAP + 5, NAMED_BROKEN_CAP)


def test_a_capture_can_be_read_again(tmp_path: Path) -> None:
    opened = open_capture(capture(tmp_path, GOOD, "?"))

    assert list(opened) == list(opened)
    assert opened.broken_count == 1


HEADERS = [
    pytest.param("", "header", id="empty line"),
    pytest.param("{}", "header", id="no fields"),
    pytest.param(HEADER.replace("capture", "session"), "format", id="another file of ours"),
    pytest.param(HEADER.replace('"version":1', '"version":2'), "version 2", id="a newer version"),
    pytest.param(HEADER.replace('"version":1', '"version":true'), "version", id="no version"),
    pytest.param(HEADER.replace('"ble"', '"hearsay"'), "source", id="unknown source"),
    pytest.param(HEADER.replace('"note":""', '"note":"","note":""'), "twice", id="a key twice"),
    pytest.param(HEADER.replace('"note":""', '"mood":""'), "mood", id="unknown field"),
    pytest.param(HEADER.replace("{}", '{"AA":"00"}'), "bind_keys", id="a short key"),
]


@pytest.mark.parametrize(("header", "why"), HEADERS)
def test_a_file_that_does_not_begin_as_a_capture_is_refused(tmp_path: Path, header: str, why: str) -> None:
    path = capture(tmp_path, GOOD, header=header)
    before = path.read_bytes()

    with pytest.raises(RefusedError, match=why) as refused:
        open_capture(path)
    assert (refused.value.which, refused.value.where) == (str(path), "line 1")
    assert path.read_bytes() == before


def test_an_empty_or_missing_file_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.touch()

    with pytest.raises(RefusedError, match="empty"):
        open_capture(empty)
    with pytest.raises(RefusedError, match="cannot be read"):
        open_capture(tmp_path / "missing.jsonl")


LINES: list[Line] = [
    AdvertLine(
        t=0.0,
        address=MINE,
        name=None,
        rssi=-61,
        services=[CHAR],
        manufacturer={"256": "0203"},
        service_data={CHAR: "ff"},
    ),
    ConnectedLine(t=0.5, address=MINE, name="Wäge", services={CHAR: [CHAR]}),
    WriteLine(t=0.6, characteristic=CHAR, value="13", response=True),
    NotifyLine(t=0.7, characteristic=CHAR, value=""),
    DisconnectedLine(t=9.25),
]


def test_every_kind_of_line_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "capture.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        writer = CaptureWriter(stream, Header(source="ble", bind_keys={MINE: "00" * 16}))
        for line in LINES:
            writer.write(line)
    opened = open_capture(path)

    assert list(opened) == LINES
    assert opened.broken_count == 0
    assert opened.header.bind_keys == {MINE: "00" * 16}


def test_an_advert_keeps_its_bytes_on_the_way_through_a_line() -> None:
    line = LINES[0]
    assert isinstance(line, AdvertLine)

    assert line.advert.manufacturer == {256: b"\x02\x03"}
    assert AdvertLine.of(line.t, line.advert) == line


@given(st.lists(st.floats(0, 1e5), max_size=20))
def test_written_times_never_fall(times: list[float]) -> None:
    stream = io.StringIO()
    writer = CaptureWriter(stream, Header(source="constructed"))
    for t in times:
        writer.write(DisconnectedLine(t=t))
    written = [json.loads(line)["t"] for line in stream.getvalue().splitlines()[1:]]

    assert written == sorted(written)


def test_each_line_is_handed_on_before_the_next_one_comes(tmp_path: Path) -> None:
    path = tmp_path / "capture.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        CaptureWriter(stream, Header(source="ble")).write(LINES[1])

        assert list(open_capture(path)) == [LINES[1]]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_the_stored_captures_are_sound_but_for_the_broken_one(path: Path) -> None:
    opened = open_capture(path)

    assert list(opened)
    assert (opened.broken_count > 0) == (path.stem == "broken_lines")
