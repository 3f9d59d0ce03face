"""CF frames: cut at 11 bytes by their check, copies dropped, stored records apart, advertised or notified."""

import pytest

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, Options, Refused
from loadtrainer.scales.cf import NOTIFY, Decoder, Listener, claims_advert, frames, signature
from loadtrainer.scales.checks import manufacturer, xor8
from support.vectors import feed, readings

FINAL = bytes.fromhex("cf920e9c271d135f0000b9")
LIVE = bytes.fromhex("cf0000e803000000000125")
DATE = bytes.fromhex("07e60c1f173b3a")
ADVERTISED = bytes.fromhex("b715695fcf00006027000000000189649146")


def said(data: bytes) -> list[tuple[float | None, bool]]:
    return [(reading.kg, reading.history) for reading in readings(feed(Decoder(Options()), NOTIFY, data))]


@pytest.mark.parametrize("length", range(11, 22))
def test_a_final_frame_and_any_part_of_its_copy_are_one_reading_and_no_history(length: int) -> None:
    """A rule "18 bytes and more are stored records" made history of a load of the moment."""
    assert said((FINAL + FINAL)[:length]) == [(101.4, False)]


def test_frames_of_different_content_in_one_notification_are_two_readings() -> None:
    assert said(LIVE + FINAL) == [(10.0, False), (101.4, False)]
    assert said(LIVE + FINAL + LIVE[:4]) == [(10.0, False), (101.4, False)]


def test_a_date_after_the_frame_makes_it_a_stored_record() -> None:
    assert said(FINAL + DATE) == [(101.4, True)]


@pytest.mark.parametrize(
    "rest", ["00000000000000", "07e60d1f173b3a", "e6070c1f173b3a", "cf930e9c271d13", "01", "cf0e"]
)
def test_anything_else_after_the_frame_is_refused(rest: str) -> None:
    outputs = feed(Decoder(Options()), NOTIFY, FINAL + bytes.fromhex(rest))
    assert outputs == (Refused("bytes after the frame that are neither a date nor a copy"),)
    assert not signature(FINAL + bytes.fromhex(rest))


def test_a_damaged_second_frame_spoils_the_notification() -> None:
    assert isinstance(frames(FINAL + LIVE[:-1] + b"\x00"), Refused)


def test_the_scales_own_overload_marker_is_no_load() -> None:
    body = bytes.fromhex("cf0000e8030000000002")
    assert feed(Decoder(Options()), NOTIFY, body + bytes((xor8(body),))) == (Reading(None, overload=True),)


def test_unit_and_clock_are_written_and_history_is_not_asked_for() -> None:
    """The clock is 2026-03-01 01:02:03 UTC."""
    written = [write.data.hex() for write in Decoder(Options(unix_time_s=1_772_326_923)).start()]
    assert written == ["fd37000100000000000000cb", "f107ea0301010203"]
    assert len(Decoder(Options()).start()) == 1


@pytest.mark.parametrize("answer", ["f100", "f200", "fd00"])
def test_answers_to_commands_are_of_no_interest(answer: str) -> None:
    assert feed(Decoder(Options()), NOTIFY, bytes.fromhex(answer)) == ()


def test_an_advertised_frame_is_read_from_its_middle_and_nothing_is_written() -> None:
    one = Listener(Options())
    assert one.start() == ()
    assert readings(feed(one, manufacturer(0x0FBC), ADVERTISED))[0].kg == 100.8
    assert feed(one, manufacturer(0x0FBC), ADVERTISED[:-1]) == ()
    damaged = bytearray(ADVERTISED)
    damaged[7] ^= 1
    assert feed(one, manufacturer(0x0FBC), bytes(damaged)) == (Refused("wrong checksum"),)


@pytest.mark.parametrize(
    ("address", "name", "claimed"),
    [
        ("BC:0F:B7:15:69:5F", None, True),
        ("5F:69:15:B7:0F:BC", None, True),
        ("BC:0F:B7:15:69:5F", "eufy T9146", False),
        ("BC:0F:B7:15:69:5E", None, False),
        ("hidden", None, False),
    ],
)
def test_an_advert_is_claimed_by_its_address_unless_the_scale_can_be_connected_to(
    address: str, name: str | None, claimed: bool
) -> None:
    assert claims_advert(Advert(address, name, manufacturer={0x0FBC: ADVERTISED})) is claimed
