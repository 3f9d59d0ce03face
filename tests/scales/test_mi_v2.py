"""Mi Body Composition Scale: weight in the advertisement, and a marker for too much of it."""

import pytest

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Advert, Refused
from loadtrainer.scales.mi_v2 import ADVERTISED, claims, signature
from support.vectors import decoder, feed, readings

STAMP = bytes.fromhex("e3070a1e163b0d")


def payload(unit: int, flags: int, raw: int, stamp: bytes = STAMP) -> bytes:
    return bytes([unit, flags]) + stamp + bytes(2) + raw.to_bytes(2, "little")


@pytest.mark.parametrize(
    ("unit", "flags", "raw", "kg", "seen"),
    [
        (0x02, 0x04, 0, 0.0, MassUnit.KG),
        (0x02, 0x04, 200, 1.0, MassUnit.KG),
        (0x02, 0x04, 4000, 20.0, MassUnit.KG),
        (0x02, 0x04, 30000, 150.0, MassUnit.KG),
        (0x03, 0x04, 4409, 44.09 * KG_PER_LB, MassUnit.LB),
        (0x07, 0x04, 33069, 330.69 * KG_PER_LB, MassUnit.LB),
        (0x02, 0x44, 4000, 20.0, MassUnit.JIN),
    ],
)
def test_each_unit_has_its_own_step(unit: int, flags: int, raw: int, kg: float, seen: MassUnit) -> None:
    (reading,) = readings(feed(decoder("mi_v2"), ADVERTISED, payload(unit, flags, raw)))
    assert reading.kg == pytest.approx(kg, abs=0.005)
    assert reading.unit_seen is seen


@pytest.mark.parametrize("unit", [0x02, 0x03])
def test_the_overload_marker_is_no_load_of_327_kg(unit: int) -> None:
    (reading,) = readings(feed(decoder("mi_v2"), ADVERTISED, payload(unit, 0x04, 0xFFF0)))
    assert (reading.kg, reading.overload) == (None, True)


def test_a_whole_weighing_shows_its_unstable_values() -> None:
    """The log of one weighing: 61.85, 61.80, 61.30 unstable, 61.75 stable, then stepped off."""
    log = [
        "0204e3070a1e163b0d00005230",
        "0204e3070a1e163b1c00004830",
        "0204e3070a1e163b270000e42f",
        "0224e3070a1e163b2c00003e30",
        "02a4e3070a1e17000bfdff3e30",
    ]
    one = decoder("mi_v2")
    found = [readings(feed(one, ADVERTISED, bytes.fromhex(data)))[0] for data in log]
    assert [reading.kg for reading in found] == pytest.approx([61.85, 61.80, 61.30, 61.75, 61.75])
    assert [reading.stable for reading in found] == [False, False, False, True, True]
    assert [reading.removed for reading in found] == [False, False, False, False, True]


@pytest.mark.parametrize(
    "data",
    [
        payload(0x03, 0x44, 4000),
        payload(0x02, 0x04, 4000)[:-1],
        payload(0x02, 0x04, 4000, b"\xe3\x07\x0d" + STAMP[3:]),
    ],
    ids=["two units", "too short", "month 13"],
)
def test_what_cannot_be_a_payload_is_refused(data: bytes) -> None:
    outputs = feed(decoder("mi_v2"), ADVERTISED, data)
    assert [type(output) for output in outputs] == [Refused]


def test_only_a_sound_payload_claims_an_advert() -> None:
    assert claims(Advert("a", service_data={ADVERTISED.uuid: payload(0x02, 0x04, 4000)}))
    assert not claims(Advert("a", service_data={ADVERTISED.uuid: bytes(12)}))
    assert signature(payload(0x02, 0x04, 4000))
