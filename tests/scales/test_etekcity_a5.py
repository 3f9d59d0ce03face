"""Etekcity A5 frames: grams whatever the display, a running number, one checksum over all."""

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Refused
from loadtrainer.scales.etekcity_a5 import (
    COMPANY,
    MODEL_CODES_A591S,
    MODEL_CODES_ESF551,
    NOTIFY,
    claims,
    signature,
)
from support.vectors import decoder, feed, readings

CAPTURED = bytes.fromhex("a502cc10001b0161a10072190100008a6c706a000101")


def frame(grams: int, *, number: int = 1, stable: int = 0, unit: int = 0) -> bytes:
    body = bytes([0xA5, 0x02, number, 0x10, 0, 0, 1, 0x61, 0xA1, 0]) + grams.to_bytes(3, "little")
    body += bytes(6) + bytes([stable, 0, unit])
    return body[:5] + bytes([(0xFF - sum(body)) & 0xFF]) + body[6:]


def test_it_streams_without_a_word_from_us() -> None:
    assert decoder("etekcity_esf551").start() == ()


@pytest.mark.parametrize(
    ("unit", "seen"), [(0, MassUnit.KG), (1, MassUnit.LB), (2, MassUnit.ST_LB), (7, None)]
)
@pytest.mark.parametrize("grams", [0, 1000, 20_000, 180_000])
def test_the_display_unit_is_told_but_never_changes_the_load(
    grams: int, unit: int, seen: MassUnit | None
) -> None:
    (reading,) = readings(feed(decoder("etekcity_esf551"), NOTIFY, frame(grams, unit=unit)))
    assert (reading.kg, reading.unit_seen) == (grams / 1000, seen)


def test_unstable_frames_are_readings_too() -> None:
    one = decoder("etekcity_esf551")
    stream = [
        frame(grams, number=n, stable=s) for n, (grams, s) in enumerate([(1000, 0), (9000, 0), (9050, 1)])
    ]
    found = [readings(feed(one, NOTIFY, data))[0] for data in stream]
    assert [reading.kg for reading in found] == [1.0, 9.0, 9.05]
    assert [reading.stable for reading in found] == [False, False, True]
    assert [reading.counter for reading in found] == [0, 1, 2]


def test_a_stable_byte_of_unknown_meaning_is_no_flag() -> None:
    (reading,) = readings(feed(decoder("etekcity_esf551"), NOTIFY, frame(5000, stable=9)))
    assert reading.stable is None


@pytest.mark.parametrize("cut", range(len(CAPTURED)))
def test_a_cut_frame_is_refused(cut: int) -> None:
    outputs = feed(decoder("etekcity_esf551"), NOTIFY, CAPTURED[:cut])
    assert [type(output) for output in outputs] == [Refused]


def test_a_sound_frame_of_the_wrong_length_is_refused() -> None:
    """A live frame one byte longer, with length and checksum in order, is not the layout we know."""
    longer = bytearray(CAPTURED + b"\x00")
    longer[3] += 1
    longer[5] = (longer[5] - 1) & 0xFF
    outputs = feed(decoder("etekcity_esf551"), NOTIFY, bytes(longer))
    assert outputs == (Refused("wrong length"),)


@pytest.mark.parametrize(
    ("model", "codes", "claimed"),
    [
        (2, MODEL_CODES_ESF551, True),
        (2, MODEL_CODES_A591S, False),
        (5, MODEL_CODES_A591S, True),
        (0xC623, MODEL_CODES_ESF551, False),
    ],
)
def test_the_makers_advert_names_the_model(model: int, codes: frozenset[int], claimed: bool) -> None:
    data = bytes.fromhex("01665544332211") + model.to_bytes(2, "big") + bytes(4)
    assert claims(Advert("11:22:33:44:55:66", manufacturer={COMPANY: data}), codes) is claimed
    assert claims(Advert("9f1c-hidden", manufacturer={COMPANY: data}), codes) is claimed
    assert not claims(Advert("11:22:33:44:55:67", manufacturer={COMPANY: data}), codes)


def test_the_first_frame_tells_the_format() -> None:
    assert signature(CAPTURED)
    assert not signature(bytes.fromhex("100b151c5c0000000000a8"))
