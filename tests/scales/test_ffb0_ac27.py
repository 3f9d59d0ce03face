"""AC27 frames: three greetings, stable and result frames, stored records acknowledged by one model."""

import pytest

from loadtrainer.scales.base import Advert, Options, Write
from loadtrainer.scales.ffb0 import NOTIFY, SERVICE
from loadtrainer.scales.ffb0_ac27 import Decoder, claims_alpha, person
from support.vectors import feed, of_format, readings

STORED = bytes.fromhex("ac27006ab04ee1806818f600000001000024d81c")
RESULT = bytes.fromhex("ac27010001d50180695b8a00000000000024d600")


def test_taylor_gets_the_six_commands_without_which_it_was_silent() -> None:
    writes = Decoder(Options(unix_time_s=1_772_323_200)).start()
    assert [write.data[2] for write in writes] == [0xF7, 0xFA, 0xFB, 0xFD, 0xFC, 0xFE]
    assert {len(write.data) for write in writes} == {8}


def test_active_era_gets_an_empty_frame() -> None:
    (write,) = Decoder(Options(), model="active_era").start()
    assert write.data == b"\xac\x27" + bytes(18)


def test_alpha_is_told_of_a_person_and_started() -> None:
    first, start, again = Decoder(Options(unix_time_s=0x6AB05077), model="alpha").start()
    assert first == again
    assert start.data.hex() == "ac2701000000000000000000000000000000dfe0"
    assert len(first.data) == len(start.data) == 20


def test_the_person_has_the_form_of_the_captured_one() -> None:
    """Captured: AC 27, time, 08 00 00, height, 00 00, age, sex, 00 00 03 00 D0, sum."""
    data = person(0x6AB05077).data
    assert data[:9].hex() == "ac276ab05077080000"
    assert data[14:19].hex() == "00000300d0"
    assert data[19] == sum(data[2:19]) & 0xFF


@pytest.mark.parametrize(("data", "kind"), [(STORED, 0xD8), (RESULT, 0xD6)], ids=["stored", "result"])
def test_only_alpha_acknowledges(data: bytes, kind: int) -> None:
    (reading, ack) = feed(Decoder(Options(), model="alpha"), NOTIFY, data)
    assert isinstance(ack, Write)
    assert ack.data[:4] == bytes((0xAC, 0x27, 0x04, kind))
    assert ack.data[18:] == bytes((0xDF, sum(ack.data[2:19]) & 0xFF))
    assert feed(Decoder(Options()), NOTIFY, data) == (reading,)


def test_a_stored_record_is_never_live() -> None:
    for vector in of_format("ffb0_ac27"):
        for reading in readings(feed(Decoder(Options()), NOTIFY, vector.data)):
            assert reading.history is (vector.data[18] == 0xD8)


def test_taylors_mark_in_the_last_byte_is_no_part_of_the_check() -> None:
    data = bytearray.fromhex("ac27008d32400200000100000000000000 24d53b".replace(" ", ""))
    data[19] ^= 0x20
    assert readings(feed(Decoder(Options()), NOTIFY, bytes(data)))[0].kg == 78.4


def test_a_ramp_of_live_frames_follows_the_load() -> None:
    ramp = [v for v in of_format("ffb0_ac27") if v.data[18] == 0xD5 and v.data[2] == 0 and v.readings]
    one = Decoder(Options())
    assert [readings(feed(one, NOTIFY, v.data))[0].kg for v in ramp] == [v.readings[0].kg for v in ramp]
    assert len(ramp) >= 6


@pytest.mark.parametrize(
    ("name", "services", "claimed"),
    [("MY_SCALE", {SERVICE}, True), ("MY_SCALE", set(), False), (None, {SERVICE}, False)],
)
def test_alphas_name_counts_only_with_the_service(
    name: str | None, services: set[str], claimed: bool
) -> None:
    assert claims_alpha(Advert("11:22:33:44:55:66", name, services=frozenset(services))) is claimed
