"""Etekcity FIT 8S broadcasts: grams, whatever the display shows; only settled values are known."""

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Refused, uuid128
from loadtrainer.scales.etekcity_fit8s import ADVERTISED, claims
from support.vectors import decoder, feed, profile, readings

ADDRESS = "11:22:33:44:55:66"


def payload(grams: int, stable: int = 1, unit: int = 0) -> bytes:
    head = bytes.fromhex("01665544332211c0a901") + grams.to_bytes(3, "little") + b"\x00\x00"
    return head + bytes([stable, unit]) + b"\x02\x03\x00"


@pytest.mark.parametrize(("unit", "seen"), [(0, MassUnit.KG), (1, MassUnit.LB), (2, MassUnit.ST_LB)])
@pytest.mark.parametrize("stable", [0, 1])
def test_the_weight_is_in_grams_whatever_the_display_shows(unit: int, seen: MassUnit, stable: int) -> None:
    (reading,) = readings(feed(decoder("etekcity_fit8s"), ADVERTISED, payload(20_050, stable, unit)))
    assert (reading.kg, reading.unit_seen) == (20.05, seen)
    assert (reading.stable, reading.final) == (bool(stable), bool(stable))


def test_it_counts_as_final_only() -> None:
    assert not profile("etekcity_fit8s").live


@pytest.mark.parametrize("data", [payload(1, stable=2), payload(1, unit=3), payload(1)[:-1] + b"\x01"])
def test_flags_it_does_not_have_are_refused_and_never_claimed(data: bytes) -> None:
    assert isinstance(feed(decoder("etekcity_fit8s"), ADVERTISED, data)[0], Refused)
    assert not claims(Advert(ADDRESS, manufacturer={0x06D0: data}))


def test_a_scale_of_the_maker_with_another_service_is_another_scale() -> None:
    manufacturer = {0x06D0: payload(20_050)}
    assert claims(Advert(ADDRESS, manufacturer=manufacturer))
    assert claims(Advert(ADDRESS, services=frozenset({uuid128(0xFFD0)}), manufacturer=manufacturer))
    assert not claims(Advert(ADDRESS, services=frozenset({uuid128(0xFFF0)}), manufacturer=manufacturer))
    assert not claims(Advert("11:22:33:44:55:67", manufacturer=manufacturer))
