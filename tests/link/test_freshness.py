"""Histories of advertisement callbacks as platforms deliver them, and what each proves."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.inputs import Arrived
from loadtrainer.link.freshness import Fresh, Freshness
from loadtrainer.link.receiver import Heard, Receiver
from loadtrainer.scales import eufy_c20, okok_c0, qn_aabb
from loadtrainer.scales.base import Advert
from support.radio import advert, loads, merged

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


COUNTING = "80:F4:16:AB:CD:EF"
P3 = "CF:E8:07:12:20:9D"


def okok(count: int, hundredths: int) -> Advert:
    """A C0 scale's packet: the count is in the company id."""
    data = hundredths.to_bytes(2, "big") + bytes.fromhex("17700a0124") + bytes.fromhex("80f416abcdef")
    return advert(data, address=COUNTING, company=count << 8 | 0xC0)


def eufy(count: int, hundredths: int, taken_s: int) -> Advert:
    """A P3's packet: a count in the company id, a time in the bytes."""
    data = bytes.fromhex("e80712209d00") + taken_s.to_bytes(4, "little") + b"\x01\x00"
    return advert(data + hundredths.to_bytes(2, "little") + bytes(9), address=P3, company=0xCF00 | count)


LIVE, STALE = okok(0x2B, 1608), [okok(count, 0) for count in (0x98, 0xA6, 0xD0, 0xD5)]
"""As captured from BlueZ: one live entry and four of a count long past, in one dictionary."""


COUNTED = [
    pytest.param([merged(*STALE, LIVE)], [None], id="a first callback may be all cache"),
    pytest.param(
        [merged(*STALE), merged(*STALE, LIVE)], [None, 0x2B], id="among stale entries the new count speaks"
    ),
    pytest.param(
        [merged(*STALE, LIVE), merged(*STALE, LIVE), merged(*STALE, LIVE, okok(0x2C, 1608))],
        [None, None, 0x2C],
        id="a count that moved is new, though the load is the same",
    ),
    pytest.param(
        [merged(LIVE), merged(LIVE, okok(0x2C, 1608), okok(0x2D, 1608)), merged(LIVE, okok(0x2D, 1700))],
        [None, None, 0x2D],
        id="two counts at once: which is the last cannot be known, so wait",
    ),
    pytest.param(
        [okok(0x2B, 0), okok(0x2B, 100), okok(0x2B, 100), okok(0x2B, 200)],
        [None, 0x2B, None, 0x2B],
        id="a count that stands still proves nothing, the load does",
    ),
    pytest.param(
        [okok(0xFF, 1000), merged(okok(0xFF, 1000), okok(0x00, 1000)), okok(0x00, 1000)],
        [None, 0x00, None],
        id="a count that starts again is a new one",
    ),
    pytest.param(
        [LIVE, replace(LIVE, rssi=-41), replace(LIVE, rssi=None), replace(LIVE, name="ADV")],
        [None] * 4,
        id="signal strength and name renew no count",
    ),
    pytest.param(
        [merged(LIVE, BATTERY), merged(LIVE, advert(b"\x63", company=9)), merged(okok(0x2C, 1700), BATTERY)],
        [None, None, 0x2C],
        id="an entry that is no weight moves no count",
    ),
]


@pytest.mark.parametrize(("history", "counts"), COUNTED)
def test_a_count_in_the_company_id_speaks_once(history: list[Advert], counts: list[int | None]) -> None:
    freshness = Freshness()
    spoken = [freshness.judge(replace(seen, address=COUNTING), None, okok_c0.claims) for seen in history]
    assert [None if fresh is None else fresh.channel.company >> 8 for fresh in spoken] == counts
    assert not any(fresh.repeated for fresh in spoken if fresh is not None)


def test_a_whole_round_of_counts_is_heard_one_by_one_from_a_growing_dictionary() -> None:
    freshness, carried = Freshness(), [okok(0, 0)]
    freshness.judge(carried[0], None, okok_c0.claims)
    for count in range(1, 256):
        carried.append(okok(count, 2000))
        fresh = freshness.judge(merged(*carried), None, okok_c0.claims)
        assert fresh is not None
        assert fresh.channel.company >> 8 == count


def test_two_generations_in_one_callback_wait_for_a_third() -> None:
    older, newer, next_one = eufy(0x53, 6885, 100), eufy(0x5D, 6860, 102), eufy(0x5E, 6855, 103)
    freshness = Freshness()
    history = [eufy(0x50, 0, 90), merged(older, newer), merged(older, newer, next_one)]
    spoken = [freshness.judge(seen, None, eufy_c20.claims) for seen in history]
    assert [None if fresh is None else fresh.data for fresh in spoken] == [
        None,
        None,
        next_one.manufacturer[0xCF5E],
    ]


def test_an_older_generation_that_comes_late_is_a_stored_record() -> None:
    receiver = Receiver()
    newer, older = eufy(0x5D, 6860, 102), eufy(0x53, 6885, 100)
    events = [
        *receiver.advert(0.0, newer, proof=True).events,
        *receiver.advert(0.3, merged(newer, older), proof=None).events,
    ]
    found = [event.reading for event in events if isinstance(event, Arrived)]
    assert [(reading.kg, reading.history) for reading in found] == [(68.6, False), (68.85, True)]


def ft26r(hundredths: int, status: int) -> Advert:
    """An FT-26R-W's packet."""
    data = bytes.fromhex("aabbed673b1aaa06") + bytes(4) + b"\xff\xff\xff" + bytes([status, 0])
    data += hundredths.to_bytes(2, "little") + qn_aabb.FT26R + bytes(2)
    return advert(data, address="ED:67:3B:1A:AA:06", company=0xFFFF)


def test_a_scale_that_sleeps_after_settling_is_not_kept_alive_by_what_the_system_remembers() -> None:
    receiver, t_s = Receiver(), 0.0
    heard: list[Heard] = []
    for seen in (ft26r(0, 0x14), ft26r(1500, 0x14), ft26r(2005, 0x14), ft26r(2000, 0x15)):
        heard.append(receiver.advert(t_s, seen))
        t_s += 0.13
    assert [kg for one in heard for kg in loads(one)] == [15.0, 20.05, 20.0]

    asleep = [receiver.advert(t_s + n, replace(ft26r(2000, 0x15), rssi=-60 - n)) for n in range(60)]
    assert [kg for one in asleep for kg in loads(one)] == []
