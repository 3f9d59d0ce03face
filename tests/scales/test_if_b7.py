"""IF_B7 advertisements: kg is kg; another unit needs the user's word."""

import pytest

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Advert, Options, Refused
from loadtrainer.scales.if_b7 import ADVERTISED, COMPANY, claims
from support.vectors import decoder, feed, readings

ADDRESS = "2A:C0:19:11:23:E1"


def payload(hundredths: int, status: int, counter: int = 0) -> bytes:
    head = b"\x02\x03\x11" + bytes.fromhex(ADDRESS.replace(":", ""))
    return head + b"\x01" + hundredths.to_bytes(2, "big") + b"\x00\x00" + bytes([status, counter, 0xCB])


@pytest.mark.parametrize("hundredths", [0, 1, 2000, 30_000])
def test_kg_is_read_from_the_bytes_alone(hundredths: int) -> None:
    for options in (Options(), Options(unit=MassUnit.LB)):
        (reading,) = readings(feed(decoder("if_b7", options), ADVERTISED, payload(hundredths, 0x01)))
        assert (reading.kg, reading.unit_seen) == (hundredths / 100, MassUnit.KG)


@pytest.mark.parametrize(
    ("nibble", "seen"), [(2, MassUnit.LB), (3, MassUnit.ST_LB), (4, MassUnit.JIN), (0, None), (9, None)]
)
def test_another_unit_gives_no_load_until_somebody_has_said_what_the_value_is_in(
    nibble: int, seen: MassUnit | None
) -> None:
    (reading,) = readings(feed(decoder("if_b7"), ADVERTISED, payload(4409, nibble)))
    assert (reading.kg, reading.unit_seen) == (None, seen)
    assert reading.reason
    for unit, kg in ((MassUnit.KG, 44.09), (MassUnit.LB, 44.09 * KG_PER_LB)):
        (answered,) = readings(feed(decoder("if_b7", Options(unit=unit)), ADVERTISED, payload(4409, nibble)))
        assert answered.kg == pytest.approx(kg)
        assert answered.unit_seen == seen


@pytest.mark.parametrize(("status", "stable"), [(0x01, False), (0x11, True), (0xA1, True)])
def test_the_high_nibble_is_hold(status: int, stable: bool) -> None:
    (reading,) = readings(feed(decoder("if_b7"), ADVERTISED, payload(2000, status)))
    assert reading.stable is stable


def test_the_running_byte_is_the_counter() -> None:
    (reading,) = readings(feed(decoder("if_b7"), ADVERTISED, payload(2000, 0x01, counter=200)))
    assert reading.counter == 200


def test_a_frame_of_the_wrong_length_is_refused() -> None:
    outputs = feed(decoder("if_b7"), ADVERTISED, payload(2000, 0x01) + b"\x00")
    assert outputs == (Refused("wrong length"),)


def test_another_device_of_the_company_is_of_no_interest() -> None:
    assert feed(decoder("if_b7"), ADVERTISED, bytes(17)) == ()


def test_the_frame_names_its_sender() -> None:
    manufacturer = {COMPANY: payload(2000, 0x01)}
    assert claims(Advert(ADDRESS, manufacturer=manufacturer))
    assert claims(Advert("9C2F-hidden-by-the-system", manufacturer=manufacturer))
    assert not claims(Advert("2A:C0:19:11:23:E2", manufacturer=manufacturer))
    assert not claims(Advert(ADDRESS, name="IF_B7"))
