"""What a damaged byte can do to the formats of connected scales, exhaustively: every bit and every byte.

A change is harmful if the frame still gives a load, and that load or its flags are others. Radio packets have
a checksum of their own, so these figures are a second line.
"""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from loadtrainer.scales.base import ChannelKind, Refused
from support.vectors import Vector, decoder, feed, of_format, readings

ALL = 0xFF
NOTHING_UNSEEN = (
    "etekcity_a5",
    "yunmai",
    "qn",
    "lefu",
    "ffb0_ac02",
    "cf",
    "eufy_p2",
    "vitafit",
    "koogeek",
    "decent",
)
"""Their checks see any one changed byte. None of them sees two bytes that have changed places, or two changes
that cancel each other out."""

FIVE_BITS = {
    "ffb0_a2": {4: 0xE0, 6: 0xE0, 7: 0xE0, 8: 0xE0, 10: 0xE0, 11: 0xE0},
    "ffb0_ac27": {2: 0xE0, 4: 0xE0, 5: 0xE0, 9: 0xE0, 10: 0xE0},
    "ffb0_ab2a": {2: 0x80, 4: 0xE0, 5: 0xE0, 7: 0xE0, 9: 0xE0, 10: 0xE0},
}
UNCHECKED = {
    "keep": {5: ALL, 6: ALL, 7: ALL},
    "beurer_e7": {2: ALL, 3: ALL, 4: ALL},
    "tindeq": {2: ALL, 3: ALL, 4: ALL, 5: ALL},
    "if_b7": {10: ALL, 11: ALL, 14: ALL},
    "mi_v1": {0: 0xB1, 1: ALL, 2: ALL},
    "mi_v2": {0: 0x01, 1: 0xE0, 11: ALL, 12: ALL},
    "sig_weight": {0: 0x01, 1: ALL, 2: ALL},
}
HARMFUL_BITS: dict[str, dict[int, int]] = {**FIVE_BITS, **UNCHECKED}
"""By format and byte: every bit that can change a load or a flag unseen."""


def said(vector: Vector, data: bytes) -> tuple[object, ...]:
    """Loads and flags of the readings of ``data``; the running number is not one of them."""
    found = readings(feed(decoder(vector.profile, vector.options), vector.channel, data))
    return tuple((r.kg, r.stable, r.final, r.unit_seen, r.removed, r.overload, r.history) for r in found)


def single(wire_format: str) -> list[Vector]:
    """The vectors of one load, notified if the format notifies any; none that a log has cut short."""
    kinds = {vector.channel.kind for vector in of_format(wire_format)}
    return [
        vector
        for vector in of_format(wire_format)
        if len(vector.readings) == 1
        and "cut short" not in vector.name
        and (ChannelKind.CHARACTERISTIC not in kinds or vector.channel.kind is ChannelKind.CHARACTERISTIC)
    ]


def changes(data: bytes, at: int, values: Iterator[int]) -> Iterator[tuple[int, bytes]]:
    for by in values:
        yield by, data[:at] + bytes([data[at] ^ by]) + data[at + 1 :]


def bits() -> Iterator[int]:
    return (1 << bit for bit in range(8))


@pytest.mark.parametrize("wire_format", NOTHING_UNSEEN)
def test_any_one_changed_byte_of_a_checked_frame_is_refused(wire_format: str) -> None:
    for vector in single(wire_format):
        for at in range(len(vector.data)):
            if wire_format == "cf" and vector.readings[0].history and at > 10:
                continue
            for by, data in changes(vector.data, at, iter(range(1, 256))):
                found = feed(decoder(vector.profile, vector.options), vector.channel, data)
                assert found, (vector.label, at, by)
                assert {type(output) for output in found} == {Refused}, (vector.label, at, by)


def test_the_date_of_a_stored_record_is_outside_the_check_but_never_makes_it_live() -> None:
    vector = next(v for v in of_format("cf") if v.readings and v.readings[0].history)
    for at in range(11, 18):
        for _, data in changes(vector.data, at, iter(range(1, 256))):
            assert all(r.history for r in readings(feed(decoder("cf"), vector.channel, data)))


@pytest.mark.parametrize("wire_format", HARMFUL_BITS)
def test_the_bits_that_can_change_a_load_unseen_are_known(wire_format: str) -> None:
    harmful: dict[int, int] = defaultdict(int)
    for vector in single(wire_format):
        right = said(vector, vector.data)
        for at in range(len(vector.data)):
            for bit, data in changes(vector.data, at, bits()):
                if said(vector, data) not in ((), right):
                    harmful[at] |= bit
    assert {at: hex(bit) for at, bit in sorted(harmful.items())} == {
        at: hex(bit) for at, bit in HARMFUL_BITS[wire_format].items()
    }


@pytest.mark.parametrize("wire_format", FIVE_BITS)
def test_a_check_of_five_bits_sees_all_but_multiples_of_32(wire_format: str) -> None:
    for vector in single(wire_format):
        right = said(vector, vector.data)
        for at in range(len(vector.data)):
            for by, data in changes(vector.data, at, iter(range(1, 256))):
                if (data[at] - vector.data[at]) % 32:
                    assert said(vector, data) in ((), right), (vector.label, at, by)
