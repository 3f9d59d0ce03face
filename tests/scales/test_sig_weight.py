"""Weight Measurement: one final value, in the step of its variant, never of its size."""

import pytest

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Advert, Refused, Write, uuid128
from loadtrainer.scales.sig_weight import NOTIFY, claims_wbe28, signature, signature_wbe28
from support.vectors import decoder, feed, readings

TIME = bytes.fromhex("ea07050c123536")
PARTS = {0x02: TIME, 0x04: b"\xff", 0x08: bytes(4)}


def measurement(flags: int, raw: int) -> bytes:
    rest = b"".join(part for bit, part in PARTS.items() if flags & bit)
    return bytes([flags]) + raw.to_bytes(2, "little") + rest


@pytest.mark.parametrize("parts", range(0, 16, 2))
@pytest.mark.parametrize(
    ("key", "high", "kg_step", "lb_step"),
    [("sig_weight", 0x00, 0.005, 0.01), ("sig_weight_wbe28", 0x40, 0.05, 0.1)],
)
@pytest.mark.parametrize("raw", [0, 200, 4000, 0xFFFE])
def test_every_combination_of_parts_in_both_units(
    key: str, high: int, kg_step: float, lb_step: float, parts: int, raw: int
) -> None:
    for imperial, step, unit in ((0, kg_step, MassUnit.KG), (1, lb_step * KG_PER_LB, MassUnit.LB)):
        (reading,) = readings(feed(decoder(key), NOTIFY, measurement(high | parts | imperial, raw)))
        assert reading.kg == pytest.approx(raw * step)
        assert (reading.stable, reading.final, reading.unit_seen) == (True, True, unit)


@pytest.mark.parametrize("flags", [0x00, 0x01, 0x0E])
def test_a_failed_weighing_is_no_load(flags: int) -> None:
    (reading,) = readings(feed(decoder("sig_weight"), NOTIFY, measurement(flags, 0xFFFF)))
    assert (reading.kg, reading.final) == (None, None)
    assert reading.reason == "The scale says this weighing failed"


@pytest.mark.parametrize("flags", range(16))
def test_a_measurement_longer_or_shorter_than_its_flags_say_is_refused(flags: int) -> None:
    for data in (measurement(flags, 4000)[:-1], measurement(flags, 4000) + b"\x00"):
        outputs = feed(decoder("sig_weight"), NOTIFY, data)
        assert [type(output) for output in outputs] == [Refused]


@pytest.mark.parametrize("reserved", [0x10, 0x20, 0x40, 0x80])
def test_reserved_flags_are_refused(reserved: int) -> None:
    outputs = feed(decoder("sig_weight"), NOTIFY, measurement(reserved, 4000))
    assert [type(output) for output in outputs] == [Refused]


def test_a_date_that_cannot_be_is_refused_but_an_unknown_one_is_not() -> None:
    sound = bytes([0x02, 0xA0, 0x0F]) + bytes(7)
    assert readings(feed(decoder("sig_weight"), NOTIFY, sound))[0].kg == 20.0
    outputs = feed(decoder("sig_weight"), NOTIFY, sound[:5] + b"\x0d" + sound[6:])
    assert [type(output) for output in outputs] == [Refused]


def test_only_the_variant_is_woken() -> None:
    assert decoder("sig_weight").start() == ()
    writes = [write for write in decoder("sig_weight_wbe28").start() if isinstance(write, Write)]
    written = [(write.characteristic[4:8], write.data.hex()) for write in writes]
    assert written == [("ffe2", "10010011"), ("ffe2", "03000104"), ("ffe2", "190019"), ("2a9f", "02aa0f27")]


@pytest.mark.parametrize(
    ("name", "services", "claimed"),
    [
        ("Renpho-Scale", {0x181D}, True),
        ("RENPHO-SCALE", {0x181B, 0x181D}, True),
        ("Renpho-Scale", {0x181D, 0xFFF0}, False),
        ("Renpho-Scale", {0xFFE0}, False),
        ("Renpho-Scale", set(), False),
        ("BF720", {0x181D}, False),
        (None, {0x181D}, False),
    ],
)
def test_a_renpho_with_standard_services_and_none_of_qn_is_the_variant(
    name: str | None, services: set[int], claimed: bool
) -> None:
    assert claims_wbe28(Advert("a", name, services=frozenset(map(uuid128, services)))) is claimed


def test_signatures_tell_the_variants_apart() -> None:
    standard, variant = measurement(0x0E, 4000), measurement(0x4E, 400)
    assert (signature(standard), signature_wbe28(standard)) == (True, False)
    assert (signature(variant), signature_wbe28(variant)) == (False, True)
