"""What a damaged byte can do, exhaustively: for every format, the bits whose change no check of it sees.

A change is harmful if the frame still gives a load, and that load or its flags are others. Radio packets have
a checksum of their own, so these figures are a second line.
"""

from collections import defaultdict

import pytest

from loadtrainer.core.sample import Reading
from support.vectors import Vector, decoder, feed, of_format, readings

ALL = 0xFF
HARMFUL_BITS: dict[str, dict[int, int]] = {
    "qn_aabb": {15: 0x67, 17: ALL, 18: ALL},
    "yunmai_x": {},
    "okok_c0": {0: ALL, 1: ALL, 6: 0x1F},
    "okok_v20": {},
    "okok_vf0": {2: ALL, 3: ALL},
    "icomon_a0ac": {6: 0x80, 8: 0xE0, 9: 0xE0, 11: 0xE0},
    "eufy_c20": {10: 0x04, 12: ALL, 13: ALL},
    "etekcity_fit8s": {10: ALL, 11: ALL, 12: ALL, 15: 0x01, 16: 0x03},
    "mi_encrypted": {},
    "trisa": {1: ALL, 2: ALL, 3: ALL, 4: 0x03},
    "medisana": {1: ALL, 2: ALL, 3: ALL, 4: 0x03},
    "sig_body_composition": {0: 0x01} | dict.fromkeys((8, 9, 14, 15, 26, 27), ALL),
}
"""By format and byte: every bit that can change a load or a flag unseen. Empty: the check sees them all."""

CHECKED = ("yunmai_x", "okok_v20", "mi_encrypted")


def said(vector: Vector, data: bytes) -> tuple[object, ...] | None:
    """Load and flags of the one reading of ``data``; None if it gives no load."""
    found = readings(feed(decoder(vector.profile, vector.options), vector.channel, data))
    if not found or found[0].kg is None:
        return None
    reading: Reading = found[0]
    return reading.kg, reading.stable, reading.final, reading.unit_seen, reading.removed, reading.overload


def loaded(wire_format: str) -> list[Vector]:
    return [v for v in of_format(wire_format) if v.readings and v.readings[0].kg is not None]


def changed(data: bytes, at: int, by: int) -> bytes:
    return data[:at] + bytes([data[at] ^ by]) + data[at + 1 :]


@pytest.mark.parametrize("wire_format", HARMFUL_BITS)
def test_the_bits_that_can_change_a_load_unseen_are_known(wire_format: str) -> None:
    harmful: dict[int, int] = defaultdict(int)
    for vector in loaded(wire_format):
        right = said(vector, vector.data)
        for at in range(len(vector.data)):
            for bit in range(8):
                now = said(vector, changed(vector.data, at, 1 << bit))
                if now is not None and now != right:
                    harmful[at] |= 1 << bit
    assert dict(harmful) == HARMFUL_BITS[wire_format]


@pytest.mark.parametrize("wire_format", CHECKED)
def test_no_single_byte_of_a_checked_frame_changes_its_load(wire_format: str) -> None:
    for vector in loaded(wire_format):
        right = said(vector, vector.data)
        for at in range(len(vector.data)):
            for by in range(1, 256):
                if said(vector, changed(vector.data, at, by)) not in (None, right):
                    assert (wire_format, by) == ("okok_v20", vector.data[11]), (vector.label, at, by)


def test_the_one_byte_change_that_okok_v20_cannot_see_is_the_difference_of_its_two_checksums() -> None:
    vector = next(v for v in loaded("okok_v20") if v.data[11])
    assert said(vector, changed(vector.data, 9, vector.data[11])) is not None
    assert said(vector, changed(vector.data, 9, vector.data[11] ^ 0x01)) is None
