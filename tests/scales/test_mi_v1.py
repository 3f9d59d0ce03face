"""Mi Scale 1: weight in the advertisement, in the unit its flags name."""

import pytest

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Advert, Channel, Refused
from loadtrainer.scales.mi_v1 import ADVERTISED, NOTIFY, claims, signature
from support.vectors import decoder, feed, readings

STAMP = bytes.fromhex("e507040b101301")


def payload(flags: int, raw: int, stamp: bytes = STAMP) -> bytes:
    return bytes([flags]) + raw.to_bytes(2, "little") + stamp


@pytest.mark.parametrize(
    ("flags", "raw", "kg", "unit"),
    [
        (0x02, 0, 0.0, MassUnit.KG),
        (0x02, 200, 1.0, MassUnit.KG),
        (0x02, 4000, 20.0, MassUnit.KG),
        (0x02, 30000, 150.0, MassUnit.KG),
        (0x03, 0, 0.0, MassUnit.LB),
        (0x03, 4409, 44.09 * KG_PER_LB, MassUnit.LB),
        (0x03, 33069, 330.69 * KG_PER_LB, MassUnit.LB),
        (0x12, 0, 0.0, MassUnit.JIN),
        (0x12, 4000, 20.0, MassUnit.JIN),
        (0x12, 30000, 150.0, MassUnit.JIN),
    ],
)
@pytest.mark.parametrize("channel", [ADVERTISED, NOTIFY], ids=["advertised", "notified"])
def test_each_unit_has_its_own_step(
    channel: Channel, flags: int, raw: int, kg: float, unit: MassUnit
) -> None:
    (reading,) = readings(feed(decoder("mi_v1"), channel, payload(flags, raw)))
    assert reading.kg == pytest.approx(kg, abs=0.005)
    assert reading.unit_seen is unit


@pytest.mark.parametrize(
    ("flags", "stable", "removed"),
    [(0x02, False, False), (0x22, True, False), (0xA2, True, True), (0x82, False, True), (0x62, True, False)],
)
def test_stable_and_removed_are_flags_not_filters(flags: int, stable: bool, removed: bool) -> None:
    (reading,) = readings(feed(decoder("mi_v1"), ADVERTISED, payload(flags, 1860)))
    assert (reading.kg, reading.stable, reading.removed) == (9.3, stable, removed)


def test_two_units_at_once_are_refused() -> None:
    outputs = feed(decoder("mi_v1"), ADVERTISED, payload(0x13, 4000))
    assert [type(output) for output in outputs] == [Refused]


@pytest.mark.parametrize(
    "stamp", ["000007040b101301", "e50700 0b101301", "e5070d0b101301", "e50704 20101301", "e507040b181301"]
)
def test_a_payload_without_a_possible_date_is_refused(stamp: str) -> None:
    outputs = feed(decoder("mi_v1"), ADVERTISED, payload(0x22, 4000, bytes.fromhex(stamp)))
    assert [type(output) for output in outputs] == [Refused]


def test_a_clock_never_set_is_a_possible_date() -> None:
    (reading,) = readings(feed(decoder("mi_v1"), ADVERTISED, payload(0x22, 4000, bytes(7))))
    assert reading.kg == 20.0


def test_only_a_sound_payload_claims_an_advert() -> None:
    def advert(data: bytes) -> Advert:
        return Advert("a", service_data={ADVERTISED.uuid: data})

    assert claims(advert(payload(0x22, 4000)))
    assert not claims(advert(payload(0x22, 4000)[:-1]))
    assert not claims(Advert("a", name="MI_SCALE"))
    assert signature(payload(0x22, 4000))
