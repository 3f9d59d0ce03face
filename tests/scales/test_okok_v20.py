"""OKOK V20 broadcasts: two checksums are in use, and only kg is known."""

import pytest

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Advert, Options, Refused
from loadtrainer.scales.checks import xor8
from loadtrainer.scales.okok_v20 import ADVERTISED, claims
from support.vectors import decoder, feed, readings

ADDRESS = "11:22:33:44:55:66"


def payload(raw: int, attributes: int = 4, impedance: int = 0, covered: int = 12) -> bytes:
    body = bytes.fromhex("0b41af2f8101") + bytes([attributes, 2])
    body += raw.to_bytes(2, "big") + impedance.to_bytes(2, "big")
    return body + bytes([0x20 ^ xor8(body[:covered])]) + bytes.fromhex("112233445566")


@pytest.mark.parametrize("covered", [11, 12])
@pytest.mark.parametrize("impedance", [0, 6000])
def test_either_checksum_is_accepted(covered: int, impedance: int) -> None:
    data = payload(2005, 5, impedance, covered)
    (reading,) = readings(feed(decoder("okok_v20"), ADVERTISED, data))
    assert (reading.kg, reading.final, reading.unit_seen) == (20.05, True, MassUnit.KG)
    assert claims(Advert(ADDRESS, manufacturer={0x20CA: data}))


def test_a_frame_that_keeps_neither_is_refused_and_never_claimed() -> None:
    data = payload(2005, covered=0)
    assert feed(decoder("okok_v20"), ADVERTISED, data) == (Refused("wrong checksum"),)
    assert not claims(Advert(ADDRESS, manufacturer={0x20CA: data}))


def test_decimals_are_in_the_attributes() -> None:
    (reading,) = readings(feed(decoder("okok_v20"), ADVERTISED, payload(200, 0)))
    assert reading.kg == 20.0
    for attributes in (2, 6):
        assert isinstance(feed(decoder("okok_v20"), ADVERTISED, payload(200, attributes))[0], Refused)


def test_another_unit_gives_no_load_until_somebody_has_said_which() -> None:
    (asked,) = readings(feed(decoder("okok_v20"), ADVERTISED, payload(4410, 0x14)))
    assert asked.kg is None
    assert asked.reason
    (told,) = readings(feed(decoder("okok_v20", Options(unit=MassUnit.LB)), ADVERTISED, payload(4410, 0x14)))
    assert told.kg == pytest.approx(44.1 * KG_PER_LB)


def test_small_values_after_a_load_are_doubtful() -> None:
    one = decoder("okok_v20")
    found = [readings(feed(one, ADVERTISED, payload(raw)))[0] for raw in (2005, 20, 130, 0)]
    assert [reading.low_confidence for reading in found] == [False, True, True, False]


def test_the_frame_names_its_sender() -> None:
    manufacturer = {0x20CA: payload(2005)}
    assert not claims(Advert("11:22:33:44:55:67", "ADV", manufacturer=manufacturer))
    assert claims(Advert("9C2F-hidden-by-the-system", "ADV", manufacturer=manufacturer))
    assert not claims(Advert("9C2F-hidden-by-the-system", manufacturer=manufacturer))
