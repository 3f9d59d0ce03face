"""OKOK VF0 broadcasts: a weight, an address, and nothing else."""

import pytest

from loadtrainer.scales.base import Advert, Refused
from loadtrainer.scales.okok_vf0 import ADVERTISED, claims
from support.vectors import decoder, feed, profile, readings

ADDRESS = "11:22:33:44:55:66"


def payload(tenths: int) -> bytes:
    return b"\x02\x04" + tenths.to_bytes(2, "little") + bytes(8) + bytes.fromhex("112233445566")


@pytest.mark.parametrize("tenths", [0, 1, 200, 1800])
def test_a_frame_is_a_weight_without_flags(tenths: int) -> None:
    (reading,) = readings(feed(decoder("okok_vf0"), ADVERTISED, payload(tenths)))
    assert (reading.kg, reading.stable, reading.final, reading.unit_seen) == (tenths / 10, None, None, None)


def test_no_flag_is_said_to_show_that_it_holds_its_value() -> None:
    assert profile("okok_vf0").locks_on is None


def test_small_values_after_a_load_are_doubtful() -> None:
    one = decoder("okok_vf0")
    found = [readings(feed(one, ADVERTISED, payload(tenths)))[0] for tenths in (5, 200, 2, 13, 0)]
    assert [reading.low_confidence for reading in found] == [False, False, True, True, False]


def test_another_form_of_the_company_is_refused_and_never_claimed() -> None:
    other = bytearray(payload(200))
    other[5] = 1
    assert isinstance(feed(decoder("okok_vf0"), ADVERTISED, bytes(other))[0], Refused)
    assert not claims(Advert(ADDRESS, "ADV", manufacturer={0xF0FF: bytes(other)}))
    assert claims(Advert(ADDRESS, manufacturer={0xF0FF: payload(200)}))
    assert not claims(Advert("11:22:33:44:55:67", manufacturer={0xF0FF: payload(200)}))
