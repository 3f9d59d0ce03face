"""scripts/capture-to-vectors: what it keeps of a capture, and that nothing personal is left in it."""

import json
import subprocess
import sys
from collections.abc import Callable
from functools import reduce
from operator import xor
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "scripts" / "capture-to-vectors"
MINE, OTHER = "CF:E8:07:12:20:9D", "AA:00:00:00:00:02"
FFF1 = "0000fff1-0000-1000-8000-00805f9b34fb"
FE95 = "0000fe95-0000-1000-8000-00805f9b34fb"
EUFY = "e80712209d0055d6f9610100d007010000000000000000"


def capture(folder: Path, *lines: dict[str, Any], **header: Any) -> Path:
    path = folder / "c.jsonl"
    head = {"format": "loadtrainer.capture", "version": 1, "source": "ble", "note": "Anna's", "bind_keys": {}}
    path.write_text("".join(json.dumps(line) + "\n" for line in (head | header, *lines)))
    return path


def heard(t: float, data: dict[str, str], address: str = MINE, **more: Any) -> dict[str, Any]:
    return {"kind": "advert", "t": t, "address": address, "rssi": -51, "manufacturer": data} | more


def convert(path: Path, *arguments: str) -> tuple[int, dict[str, Any], str, str]:
    """Exit code, the file written, its text in lower case, and what was said."""
    output = path.parent / "made.json"
    command = [sys.executable, str(SCRIPT), str(path), *arguments, "-o", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    text = output.read_text() if output.exists() else "{}"
    return done.returncode, json.loads(text), text.lower(), done.stderr


def test_the_address_goes_from_payloads_forwards_backwards_and_across_the_company_id(tmp_path: Path) -> None:
    path = capture(
        tmp_path,
        heard(0, {str(0xCF53): EUFY}, name="Anna's scale 209D"),
        heard(1, {"9": "01" + "9d201207e8cf" + "02"}),
        heard(2, {"9": "cfe80712209d" + "02"}),
        heard(3, {"9": "aa12209dbb"}),
        heard(4, {"9": "aa9d2012bb"}),
    )
    code, made, text, said = convert(path, "--wire-format", "new", "--shown", "0-9=20.0")
    assert code == 0, said
    assert [vector["hex"] for vector in made["vectors"]] == [
        "223344556600" + EUFY[12:],
        "0166554433221102",
        "11223344556602",
        "aa445566bb",
        "aa665544bb",
    ]
    assert made["vectors"][0]["channel"] == {"kind": "manufacturer", "company": 0x1153}
    assert made["adverts"][0]["manufacturer"] == {"1153": made["vectors"][0]["hex"]}
    for personal in ("anna", "cf:e8", "cfe807", "12209d", "9d2012", "-51", "rssi"):
        assert personal not in text
    for removed in ("forwards: 2", "backwards: 1", "its end forwards: 1", "its end backwards: 1", "the name"):
        assert removed in said


def test_times_other_devices_keys_and_notes_are_dropped(tmp_path: Path) -> None:
    path = capture(
        tmp_path,
        heard(0, {"9": "0102"}, OTHER),
        heard(77.7, {"9": "0203"}),
        heard(78.7, {"9": "0203"}),
        bind_keys={MINE: "ab" * 16},
    )
    code, made, text, said = convert(
        path, "--wire-format", "new", "--device", MINE.lower(), "--shown", "0-9=5", "--stable", "no"
    )
    assert code == 0, said
    (vector,) = made["vectors"]
    assert vector["readings"][0] | {"unit": None} == vector["readings"][0]
    assert (vector["readings"][0]["kg"], vector["readings"][0]["stable"]) == (5.0, False)
    assert "other devices: 1" in said
    assert "bind keys: 1" in said
    assert not any(personal in text for personal in ("77.7", "abab", "anna", "0102"))


def test_a_known_format_is_read_by_its_own_decoder_and_stored_records_go(tmp_path: Path) -> None:
    live, stored = "100b151c660000000000b2", "2314150601013d5b302bb60000000000000000fd"
    lines = [{"kind": "connected", "t": 0, "address": MINE, "name": "QN-Scale of Anna", "services": {}}]
    info = "120b15000000000000000133"
    for n, value in enumerate((info, stored, live)):
        lines.append({"kind": "notify", "t": n, "characteristic": FFF1, "value": value})
    code, made, _, said = convert(capture(tmp_path, *lines), "--wire-format", "qn", "--shown", "2-2=72.7")
    assert code == 0, said
    assert [vector["hex"] for vector in made["vectors"]] == [live]
    assert made["adverts"][0] == {"wins": "qn", "by": "name", "services": [], "name": "QN-Scale"}
    code, _, _, said = convert(capture(tmp_path, *lines), "--wire-format", "qn")
    assert code == 1, "neither the display nor the bytes say where the decimal point is"
    assert "Say what the display showed" in said


def test_a_second_capture_is_added_and_nothing_twice(tmp_path: Path) -> None:
    first = capture(tmp_path, heard(0, {"9": "0102"}))
    assert convert(first, "--wire-format", "new", "--shown", "0-9=1")[0] == 0
    second = capture(tmp_path, heard(0, {"9": "0102"}), heard(1, {"9": "0103"}))
    code, made, _, _ = convert(second, "--wire-format", "new", "--shown", "0-9=1")
    assert code == 0
    assert [vector["hex"] for vector in made["vectors"]] == ["0102", "0103"]
    assert convert(second, "--wire-format", "another", "--shown", "0-9=1")[0] == 1


def test_the_part_of_a_name_that_says_the_model_is_kept(tmp_path: Path) -> None:
    path = capture(tmp_path, heard(0, {"9": "0102"}, name="Pebble One 209D"))
    _, made, text, _ = convert(path, "--wire-format", "new", "--shown", "0-9=1", "--name", "pebble one")
    assert made["adverts"][0]["name"] == "Pebble One"
    assert "209d" not in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--wire-format", "new"), "Say what the display showed"),
        (("--wire-format", "new", "--device", "00:00:00:00:00:00"), "holds nothing of"),
        (("--wire-format", "mi_encrypted"), "owner's key"),
        (("--wire-format", "new", "--shown", "20=1"), "is not FROM-TO=KG"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    data = {"kind": "advert", "t": 0, "address": MINE, "service_data": {FE95: "4859d53b71"}}
    code, made, _, words = convert(capture(tmp_path, data), *arguments)
    assert (code != 0, made) == (True, {})
    assert said in words


def test_two_devices_are_a_question(tmp_path: Path) -> None:
    path = capture(tmp_path, heard(0, {"9": "0102"}), heard(0, {"9": "0103"}, OTHER))
    code, _, _, said = convert(path, "--wire-format", "new", "--shown", "0-9=1")
    assert code == 1
    assert "Say which with --device" in said


@pytest.mark.parametrize(("kind", "of"), [("sum", sum), ("exclusive or", lambda data: reduce(xor, data))])
def test_a_checksum_over_the_address_fits_again(
    tmp_path: Path, kind: str, of: Callable[[bytes], int]
) -> None:
    def payload(address: bytes, raw: int) -> bytes:
        body = b"\x50" + address[::-1] + raw.to_bytes(2, "little")
        return body + bytes([(of(body[1:]) + 7) & 0xFF if kind == "sum" else of(body[1:]) ^ 7])

    own, stand_in = bytes.fromhex(MINE.replace(":", "")), bytes.fromhex("112233445566")
    lines = [heard(n, {"9": payload(own, 500 * n).hex()}) for n in range(5)]
    code, made, _, said = convert(capture(tmp_path, *lines), "--wire-format", "new", "--shown", "0-9=1")
    assert code == 0, said
    wanted = [payload(stand_in, 500 * n).hex() for n in range(5)]
    assert [vector["hex"] for vector in made["vectors"]] == wanted
    assert f"checksums over it made to fit, {kind} in byte " in said


def test_a_checksum_that_is_not_understood_is_said(tmp_path: Path) -> None:
    lines = [heard(n, {"9": "9d201207e8cf" + f"{n:02x}{37 * n * n % 256:02x}"}) for n in range(5)]
    code, _, _, said = convert(capture(tmp_path, *lines), "--wire-format", "new", "--shown", "0-9=1")
    assert code == 0
    assert "if there is one, it no longer fits" in said
