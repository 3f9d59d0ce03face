"""The Bluetooth Body Composition service: where its weight is depends on every field before it."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Refused
from loadtrainer.scales.mi_v2 import signature as mi_v2_signature
from loadtrainer.scales.sig_body_composition import NO_WEIGHT, NOTIFY, signature
from loadtrainer.scales.sig_weight import WEIGHING_FAILED
from support.vectors import decoder, feed, of_format, readings

FIELD_BYTES = {1: 7, 2: 1} | dict.fromkeys(range(3, 10), 2)
WEIGHT, HEIGHT = 10, 11


def measurement(bits: set[int], raw: int = 4000, fat: int = 182) -> bytes:
    flags = sum(1 << bit for bit in bits)
    data = flags.to_bytes(2, "little") + fat.to_bytes(2, "little")
    data += b"".join(bytes([bit] * size) for bit, size in FIELD_BYTES.items() if bit in bits)
    data += raw.to_bytes(2, "little") if WEIGHT in bits else b""
    return data + (b"\x08\x07" if HEIGHT in bits else b"")


@given(st.sets(st.sampled_from([*FIELD_BYTES, HEIGHT])), st.integers(0, 0xFFFF), st.booleans())
def test_the_weight_is_found_behind_any_fields(fields: set[int], raw: int, imperial: bool) -> None:
    bits = fields | {WEIGHT} | ({0} if imperial else set())
    (reading,) = readings(feed(decoder("sig_body_composition"), NOTIFY, measurement(bits, raw)))
    step, unit = (0.01 * KG_PER_LB, MassUnit.LB) if imperial else (0.005, MassUnit.KG)
    assert reading.kg == pytest.approx(raw * step)
    assert (reading.unit_seen, reading.stable, reading.final) == (unit, True, True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [(measurement({4, 9}), NO_WEIGHT), (measurement({1, 2}, fat=0xFFFF), WEIGHING_FAILED)],
)
def test_no_weight_has_a_reason(data: bytes, reason: str) -> None:
    (reading,) = readings(feed(decoder("sig_body_composition"), NOTIFY, data))
    assert (reading.kg, reading.reason) == (None, reason)


def test_a_part_without_the_weight_waits_for_the_next() -> None:
    assert feed(decoder("sig_body_composition"), NOTIFY, measurement({3, 12})) == ()
    (reading,) = readings(feed(decoder("sig_body_composition"), NOTIFY, measurement({WEIGHT, 12})))
    assert reading.kg == 20.0


@pytest.mark.parametrize(("bit", "fat"), [*product((13, 14, 15), (182,)), (4, 1001)])
def test_reserved_flags_and_impossible_fat_are_refused(bit: int, fat: int) -> None:
    data = measurement({WEIGHT, bit}, fat=fat)
    assert isinstance(feed(decoder("sig_body_composition"), NOTIFY, data)[0], Refused)
    assert not signature(data)


def test_a_mi_scale_on_the_same_characteristic_is_told_apart_by_its_date() -> None:
    frames = [v.data for v in of_format("mi_v2") if v.readings]
    assert frames
    assert not any(signature(data) for data in frames)
    assert not any(mi_v2_signature(v.data) for v in of_format("sig_body_composition"))
