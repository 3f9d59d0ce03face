"""QN AABB broadcasts: every frame gives its weight, and what the units disagree about decides nothing."""

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Refused
from loadtrainer.scales.qn_aabb import ADVERTISED, FT26R, claims, claims_ft26r
from support.vectors import decoder, feed, profile, readings

ADDRESS = "11:22:33:44:55:66"
OTHERS = b"\x4b\x09\x03"


def payload(hundredths: int, status: int, model: bytes = OTHERS, count: int = 0) -> bytes:
    head = bytes.fromhex("aabb112233445566") + count.to_bytes(4, "little") + b"\xff\xff\xff"
    return head + bytes([status, 0x30]) + hundredths.to_bytes(2, "little") + model + b"\x00\x00"


@pytest.mark.parametrize("status", range(256))
def test_whatever_the_status_says_the_weight_is_taken_in_kg(status: int) -> None:
    (reading,) = readings(feed(decoder("qn_aabb"), ADVERTISED, payload(2005, status)))
    assert (reading.kg, reading.final) == (20.05, None)


@pytest.mark.parametrize(
    ("status", "settled"),
    [
        pytest.param(0x02, False, id="a unit that keeps 02 in every frame, at rest too"),
        pytest.param(0x14, False, id="FT-26R-W moving"),
        pytest.param(0x15, True, id="FT-26R-W settled"),
        pytest.param(0x20, True, id="held by bit 5"),
        pytest.param(0x23, True, id="ES-26M-W settled"),
        pytest.param(0x25, True, id="final, display in lb"),
        pytest.param(0x64, False, id="bit 5, but provisional"),
    ],
)
def test_the_status_is_only_a_hint_that_the_value_has_settled(status: int, settled: bool) -> None:
    (reading,) = readings(feed(decoder("qn_aabb"), ADVERTISED, payload(2005, status)))
    assert reading.stable is settled


@pytest.mark.parametrize(
    ("status", "unit"), [(0x02, MassUnit.KG), (0x23, MassUnit.KG), (0x15, MassUnit.LB), (0x20, None)]
)
def test_the_display_unit_changes_no_load(status: int, unit: MassUnit | None) -> None:
    (reading,) = readings(feed(decoder("qn_aabb"), ADVERTISED, payload(2005, status)))
    assert (reading.kg, reading.unit_seen) == (20.05, unit)


def test_counts_that_stand_still_in_some_units_are_no_counter() -> None:
    one = decoder("qn_aabb")
    for count in (7, 7, 8):
        (reading,) = readings(feed(one, ADVERTISED, payload(2005, 0x02, count=count)))
        assert reading.counter is None


def test_the_frame_names_its_sender_and_its_model() -> None:
    plain, weighs_only = payload(2005, 0x14), payload(2005, 0x14, FT26R)
    for sender, own in ((ADDRESS, True), ("9C2F-hidden-by-the-system", True), ("11:22:33:44:55:67", False)):
        assert claims(Advert(sender, manufacturer={0xFFFF: plain})) is own
        assert claims_ft26r(Advert(sender, manufacturer={0xFFFF: weighs_only})) is own
        assert not claims(Advert(sender, manufacturer={0xFFFF: weighs_only}))
        assert not claims_ft26r(Advert(sender, manufacturer={0xFFFF: plain}))


def test_the_model_that_only_weighs_passes_no_current() -> None:
    assert not profile("qn_aabb_ft26r").body_fat
    assert profile("qn_aabb").body_fat


def test_a_frame_that_was_cut_is_refused_and_other_devices_of_the_company_are_not() -> None:
    assert feed(decoder("qn_aabb"), ADVERTISED, payload(2005, 0x02)[:-1]) == (Refused("wrong length"),)
    assert feed(decoder("qn_aabb"), ADVERTISED, bytes(24)) == ()
