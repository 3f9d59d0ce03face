"""ICOMON A0AC broadcasts: masked bytes, a weight in grams, and a sum that sees five bits of each byte."""

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Refused
from loadtrainer.scales.icomon_a0ac import ADVERTISED, claims
from support.vectors import decoder, feed, readings

ADDRESS = "11:22:33:44:55:66"


def payload(word: int, kind: int = 0xAD, unit: int = 0) -> bytes:
    p = word.to_bytes(4, "big") + bytes([kind])
    p += bytes([sum(p) & 0x1F | unit << 5])
    return bytes.fromhex("665544332211") + bytes(byte ^ 0xA0 for byte in p)


@pytest.mark.parametrize("grams", [0, 20, 20_000, 0x3FFFF])
@pytest.mark.parametrize("unknown", [0, 0x7FFC0000])
def test_the_weight_is_18_bits_of_grams_whatever_the_unknown_bits_are(grams: int, unknown: int) -> None:
    (reading,) = readings(feed(decoder("icomon_a0ac"), ADVERTISED, payload(grams | unknown)))
    assert (reading.kg, reading.stable, reading.unit_seen) == (grams / 1000, False, MassUnit.KG)


def test_the_uppermost_bit_is_stable() -> None:
    (reading,) = readings(feed(decoder("icomon_a0ac"), ADVERTISED, payload(20_000 | 1 << 31)))
    assert reading.stable is True


def test_an_unknown_display_unit_changes_no_load() -> None:
    (reading,) = readings(feed(decoder("icomon_a0ac"), ADVERTISED, payload(20_000, unit=3)))
    assert (reading.kg, reading.unit_seen) == (20.0, None)


@pytest.mark.parametrize("kind", [0xA6, 0xAB])
def test_impedances_say_no_weight_but_are_recognised(kind: int) -> None:
    assert feed(decoder("icomon_a0ac"), ADVERTISED, payload(500, kind)) == ()
    assert claims(Advert(ADDRESS, manufacturer={0xA0AC: payload(500, kind)}))


def test_a_wrong_sum_is_refused_and_other_lengths_belong_to_other_devices() -> None:
    wrong = payload(20_000)[:-1] + bytes([payload(20_000)[-1] ^ 0x01])
    assert feed(decoder("icomon_a0ac"), ADVERTISED, wrong) == (Refused("wrong checksum"),)
    assert feed(decoder("icomon_a0ac"), ADVERTISED, payload(20_000)[:8]) == ()
    for data in (wrong, payload(20_000)[:8], payload(20_000, kind=0x11)):
        assert not claims(Advert(ADDRESS, manufacturer={0xA0AC: data}))


def test_the_frame_names_its_sender() -> None:
    assert not claims(Advert("11:22:33:44:55:67", manufacturer={0xA0AC: payload(20_000)}))
    assert claims(Advert("9C2F-hidden-by-the-system", manufacturer={0xA0AC: payload(20_000)}))
