"""A payload that names another scale is refused, whatever address it arrives from."""

from dataclasses import replace

import pytest

from loadtrainer.core.inputs import Arrived, BadFrame
from loadtrainer.core.words import say
from loadtrainer.link.freshness import Fresh, entries
from loadtrainer.link.identity import own_payload
from loadtrainer.link.receiver import Receiver
from loadtrainer.scales.base import Advert, Strength
from loadtrainer.scales.registry import PROFILES, by_key
from support.radio import COMPANY, MINE, Shelf, advert, profile
from support.vectors import KnownAdvert, adverts

BROADCAST = [
    known
    for known in adverts()
    if known.by is Strength.PAYLOAD and (by_key(known.wins) or PROFILES[0]).link == "advert"
]
NAMES_ITSELF = {
    "cf_advert",
    "etekcity_fit8s",
    "eufy_c20",
    "eufy_p2_advert",
    "icomon_a0ac",
    "if_b7",
    "mi_s400",
    "okok_c0",
    "okok_v20",
    "okok_vf0",
    "qn_aabb",
    "qn_aabb_ft26r",
    "yunmai_x",
}
"""Rows whose payload carries the sender's radio address, or a part of it (wire facts)."""
SAYS_NOTHING = {"mi_v1", "mi_v2", "mi_s200", "mi_s800"}
"""Rows bound by the address alone; the last two open only with the key and the address of one scale."""
NEIGHBOUR = "0E:1F:2A:3B:4C:5D"


def from_neighbour(heard: Advert) -> Advert:
    return replace(heard, address=NEIGHBOUR)


def owned(key: str, heard: Advert) -> bool:
    found = by_key(key)
    assert found is not None
    return any(own_payload(found, heard, Fresh(*entry, repeated=False)) for entry in entries(heard))


@pytest.mark.parametrize("known", BROADCAST, ids=str)
def test_every_scale_s_own_payload_is_its_own_with_and_without_its_name(known: KnownAdvert) -> None:
    assert owned(known.wins, known.advert)
    assert owned(known.wins, replace(known.advert, rssi=None, services=frozenset()))


def test_the_rows_that_name_themselves_refuse_their_payload_from_another_address() -> None:
    refusing = {known.wins for known in BROADCAST if not owned(known.wins, from_neighbour(known.advert))}
    every = {profile.key for profile in PROFILES if profile.link == "advert"}
    assert refusing == NAMES_ITSELF
    assert every - refusing == SAYS_NOTHING


@pytest.mark.parametrize(
    "known", [k for k in BROADCAST if not owned(k.wins, from_neighbour(k.advert))], ids=str
)
def test_a_neighbour_s_payload_under_the_bound_address_gives_no_reading(known: KnownAdvert) -> None:
    found = by_key(known.wins)
    assert found is not None
    bound = Receiver(Shelf((found,)), scale=NEIGHBOUR)
    heard = bound.advert(1.0, from_neighbour(known.advert), proof=True)
    assert (BadFrame(1.0, say("payload.other")) in heard.events) is (len(entries(known.advert)) == 1)
    assert not any(isinstance(event, Arrived) for event in heard.events)


def test_a_format_that_names_nobody_is_bound_by_its_address_alone() -> None:
    row = replace(profile("nameless"), claim=replace(profile("nameless").claim, payload=None))
    heard = advert(b"\x05\x00")
    assert own_payload(row, heard, Fresh(entries(heard)[0][0], heard.manufacturer[COMPANY], repeated=False))
    assert heard.address == MINE
