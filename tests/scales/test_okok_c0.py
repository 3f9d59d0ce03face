"""OKOK C0 broadcasts: a count in the company id, four units, and values left over from the last load."""

import pytest

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Advert, Channel, ChannelKind, Decoder, Refused
from loadtrainer.scales.okok_c0 import claims
from support.vectors import decoder, feed, readings

ADDRESS = "11:22:33:44:55:66"
MAC = bytes.fromhex("112233445566")
HIDDEN = "9C2F-hidden-by-the-system"


def on(count: int) -> Channel:
    return Channel(ChannelKind.MANUFACTURER, company=count << 8 | 0xC0)


def payload(raw: int, attributes: int = 0x24, mac: bytes = MAC) -> bytes:
    return raw.to_bytes(2, "big") + b"\x13\x88\x08\x08" + bytes([attributes]) + mac


@pytest.mark.parametrize(
    ("attributes", "raw", "kg", "unit"),
    [
        (0x24, 2005, 20.05, MassUnit.KG),
        (0x20, 200, 20.0, MassUnit.KG),
        (0x22, 20, 20.0, MassUnit.KG),
        (0x04, 135, 1.35, MassUnit.KG),
        (0x28, 400, 20.0, MassUnit.JIN),
        (0x30, 441, 44.1 * KG_PER_LB, MassUnit.LB),
        (0x34, 4410, 44.1 * KG_PER_LB, MassUnit.LB),
        (0x38, 0x0316, (3 * 14 + 2.2) * KG_PER_LB, MassUnit.ST_LB),
        (0x3C, 0x0316, (3 * 14 + 0.22) * KG_PER_LB, MassUnit.ST_LB),
    ],
)
def test_decimals_and_unit_are_in_the_attributes(
    attributes: int, raw: int, kg: float, unit: MassUnit
) -> None:
    for final in (0, 1):
        (reading,) = readings(feed(decoder("okok_c0"), on(1), payload(raw, attributes | final)))
        assert reading.kg == pytest.approx(kg)
        assert (reading.unit_seen, reading.final, reading.stable) == (unit, bool(final), bool(final))


@pytest.mark.parametrize("attributes", [0x26, 0x27, 0x64, 0xA4])
def test_attributes_that_do_not_exist_are_refused_and_never_claimed(attributes: int) -> None:
    data = payload(2005, attributes)
    assert isinstance(feed(decoder("okok_c0"), on(1), data)[0], Refused)
    assert not claims(Advert(ADDRESS, manufacturer={on(1).company: data}))


def test_the_high_byte_of_the_company_id_is_the_counter() -> None:
    one = decoder("okok_c0")
    counted = [readings(feed(one, on(count), payload(2005)))[0].counter for count in (0x24, 0x26, 0xFF, 0x00)]
    assert counted == [0x24, 0x26, 0xFF, 0x00]


def doubtful(one: Decoder, raw: int) -> bool:
    (reading,) = readings(feed(one, on(1), payload(raw)))
    assert reading.kg == raw / 100
    return reading.low_confidence


def test_small_values_after_a_load_are_doubtful_and_still_shown() -> None:
    one = decoder("okok_c0")
    assert [doubtful(one, raw) for raw in (2005, 0, 20, 90, 130, 131, 0)] == [
        *(False, False),
        *(True, True, True),
        *(False, False),
    ]


def test_a_light_first_press_is_not_doubted() -> None:
    one = decoder("okok_c0")
    assert [doubtful(one, raw) for raw in (0, 20, 130, 245)] == [False] * 4


def test_any_of_the_entries_a_system_has_kept_is_recognised() -> None:
    kept = {on(count).company: payload(0, 0x24) for count in range(5)}
    assert claims(Advert(ADDRESS, manufacturer=kept | {9: b"\x64"}))
    assert not claims(Advert("11:22:33:44:55:67", "ADV", manufacturer=kept))


def test_where_the_address_is_hidden_or_left_out_a_name_must_stand_in_for_it() -> None:
    own, none = {0x24C0: payload(2005)}, {0x24C0: payload(2005, mac=bytes(6))}
    assert claims(Advert(HIDDEN, "Yoda1", manufacturer=own))
    assert not claims(Advert(HIDDEN, None, manufacturer=own))
    assert claims(Advert(ADDRESS, "Yoda0", manufacturer=none))
    assert not claims(Advert(ADDRESS, None, manufacturer=none))
