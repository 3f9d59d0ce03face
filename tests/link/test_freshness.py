"""Histories of advertisement callbacks as platforms deliver them, and what each proves."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.link.freshness import Fresh, Freshness
from loadtrainer.scales.base import Advert
from support.radio import advert, merged

A, B, C = advert(b"\x01\x00"), advert(b"\x02\x00"), advert(b"\x03\x00")
OLD = advert(b"\x01\x00", company=1)
NEW = advert(b"\x02\x00", company=2)
NEWER = advert(b"\x03\x00", company=3)
BATTERY = advert(b"\x64", company=9)


def two_bytes(seen: Advert) -> bool:
    return any(len(data) == 2 for data in seen.manufacturer.values())


def heard(*history: tuple[Advert, bool | None]) -> list[Fresh | None]:
    freshness = Freshness()
    return [freshness.judge(seen, proof, two_bytes) for seen, proof in history]


def payloads(*history: tuple[Advert, bool | None]) -> list[bytes | None]:
    return [None if fresh is None else fresh.data for fresh in heard(*history)]


HISTORIES = [
    pytest.param(
        [(A, None), (A, None), (A, None)], [None, None, None], id="equal bytes without proof renew nothing"
    ),
    pytest.param([(A, None), (B, None)], [None, b"\x02\x00"], id="changed bytes are a new transmission"),
    pytest.param([(A, None)], [None], id="first bytes may be a cache's and only set the base line"),
    pytest.param([(A, True)], [b"\x01\x00"], id="a proven first packet counts"),
    pytest.param(
        [
            (B, None),
            (replace(B, rssi=-127), None),
            (replace(B, rssi=None), None),
            (replace(B, rssi=-40), None),
        ],
        [None] * 4,
        id="BlueZ calls back for a signal strength that changed or went missing",
    ),
    pytest.param(
        [(B, None), (replace(B, name="Renamed"), None)], [None, None], id="BlueZ calls back for a new name"
    ),
    pytest.param(
        [(A, None), (B, None), (A, False), (B, False)],
        [None, b"\x02\x00", None, None],
        id="Windows replays the older half with a scan response",
    ),
    pytest.param(
        [(OLD, None), (merged(OLD, NEW), None), (merged(OLD, NEW), None)],
        [None, b"\x02\x00", None],
        id="in an accumulating dictionary only the new entry speaks",
    ),
    pytest.param(
        [
            (OLD, None),
            (merged(OLD, NEW, NEWER), None),
            (merged(OLD, NEW, advert(b"\x09\x00", company=3)), None),
        ],
        [None, None, b"\x09\x00"],
        id="two new entries at once: wait for the next",
    ),
    pytest.param(
        [
            (merged(A, BATTERY), None),
            (merged(B, BATTERY), None),
            (merged(B, advert(b"\x63", company=9)), None),
        ],
        [None, b"\x02\x00", None],
        id="an entry that is no weight never speaks",
    ),
    pytest.param(
        [(merged(B, BATTERY), True), (merged(B, advert(b"\x63", company=9)), True)],
        [b"\x02\x00", b"\x02\x00"],
        id="a proven packet whose other entry changed repeats its weight",
    ),
    pytest.param(
        [(OLD, True), (merged(OLD, NEW), True), (merged(OLD, NEW), True)],
        [b"\x01\x00", b"\x02\x00", b"\x02\x00"],
        id="a proven repeat of many entries repeats the one that spoke last",
    ),
]


@pytest.mark.parametrize(("history", "expected"), HISTORIES)
def test_only_a_proven_new_transmission_speaks(
    history: list[tuple[Advert, bool | None]], expected: list[bytes | None]
) -> None:
    assert payloads(*history) == expected


def test_equal_bytes_of_a_proven_packet_are_marked_as_repeated() -> None:
    first, second, third = heard((A, True), (A, True), (B, True))

    assert (first and first.repeated, second and second.repeated) == (False, True)
    assert third is not None
    assert not third.repeated


def test_a_dictionary_of_256_entries_is_waited_out() -> None:
    everything = merged(*(advert(bytes([n, 0]), company=n) for n in range(256)))
    one_more = merged(everything, advert(b"\xaa\x00", company=7))

    assert payloads((everything, None), (everything, None), (one_more, None)) == [None, None, b"\xaa\x00"]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-127, 0) | st.none()), max_size=30))
def test_without_proof_no_more_speaks_than_bytes_changed(said: list[tuple[int, int | None]]) -> None:
    history = [(replace(advert(bytes([value, 0])), rssi=rssi), None) for value, rssi in said]
    values = [value for value, _ in said]
    changes = sum(1 for before, after in pairwise(values) if before != after)

    assert sum(fresh is not None for fresh in heard(*history)) == changes
