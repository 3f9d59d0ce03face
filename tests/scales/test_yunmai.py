"""Yunmai frames: live and final, and zeros that come between loaded frames."""

import pytest

from loadtrainer.scales.base import Refused
from loadtrainer.scales.yunmai import NOTIFY, signature
from support.vectors import decoder, feed, readings


def live(hundredths: int, seconds: int = 0) -> bytes:
    body = bytes([0x13, 0x0B, 0x01]) + seconds.to_bytes(4, "big") + hundredths.to_bytes(2, "big")
    check = 0
    for byte in body:
        check ^= byte
    return b"\x0d" + body + bytes([check])


FINAL = bytes.fromhex("0d131202005ddd67220000aba51c0000ea3e")


def loads(*frames: bytes) -> list[float | None]:
    """The load after each frame; "none" in a list stands for no reading."""
    one = decoder("yunmai")
    found = []
    for data in frames:
        got = readings(feed(one, NOTIFY, data))
        found.append(got[0].kg if got else None)
    return found


@pytest.mark.parametrize(
    ("hundredths", "shown"),
    [
        ([0, 500, 0, 510, 0, 505], [0.0, 5.0, None, 5.1, None, 5.05]),
        ([500, 0, 0, 0], [5.0, None, 0.0, 0.0]),
        ([0, 0, 500], [0.0, 0.0, 5.0]),
        ([500, 0, 0, 500, 0, 500], [5.0, None, 0.0, 5.0, None, 5.0]),
    ],
)
def test_a_lone_zero_never_shows_and_an_unload_shows_one_frame_late(
    hundredths: list[int], shown: list[float | None]
) -> None:
    assert loads(*(live(value) for value in hundredths)) == shown


def test_a_lone_zero_after_a_final_frame_is_held_back_too() -> None:
    assert loads(FINAL, live(0), live(0)) == [71.68, None, 0.0]


def test_a_refused_frame_does_not_confirm_a_zero() -> None:
    broken = live(0)[:-1] + b"\x00"
    assert loads(live(500), broken, live(0), live(0)) == [5.0, None, None, 0.0]


def test_the_uptime_is_the_counter() -> None:
    (reading,) = readings(feed(decoder("yunmai"), NOTIFY, live(500, seconds=78)))
    assert reading.counter == 78


def test_the_captured_stream_shows_no_zero() -> None:
    """Zero and load share one second of uptime on the SIGNAL."""
    stream = [
        live(7986, 0x4E),
        bytes.fromhex("0d130b010000004e000057"),
        bytes.fromhex("0d130b010000004f1f2f66"),
    ]
    assert loads(*stream) == [79.86, None, 79.83]


@pytest.mark.parametrize("kind", [0x00, 0x03, 0x13, 0x17])
def test_other_frames_are_of_no_interest(kind: int) -> None:
    data = b"\x0d" + bytes([0x13, 0x05, kind, 0x13 ^ 0x05 ^ kind])[:-1]
    data += bytes([0x13 ^ 0x05 ^ kind])
    assert feed(decoder("yunmai"), NOTIFY, data) == ()


def test_a_live_frame_of_another_length_is_refused() -> None:
    data = bytes.fromhex("0d130c010000004e00000050")
    assert feed(decoder("yunmai"), NOTIFY, data) == (Refused("wrong length"),)


def test_the_first_frame_tells_the_format() -> None:
    assert signature(live(0))
    assert signature(FINAL)
    assert not signature(bytes.fromhex("100b151c5c0000000000a8"))
