"""A sender that repeats itself is recognised once; one that says something new is looked at again."""

from dataclasses import replace

import pytest

from loadtrainer.link.recognise import MOST_SENDERS, Attentive, Catalogue, Recognised
from loadtrainer.scales.base import Advert, uuid128
from support.vectors import KnownAdvert, adverts

LAMP = Advert("DD:EE:FF:00:00:01", "Lamp", -80, manufacturer={0x004C: bytes(20)})
LOADED = bytes.fromhex("02a00fea070b160a030b")
MI = Advert("AA:BB:CC:00:00:01", "MI_SCALE", -60, service_data={uuid128(0x181D): LOADED})


class Counting(Catalogue):
    """The program's table of scales, counting how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[Advert] = []

    def heard(self, advert: Advert) -> Recognised:
        self.asked.append(advert)
        return super().heard(advert)


def test_a_repeated_packet_is_looked_at_once_whatever_its_strength() -> None:
    counting = Counting()
    attentive = Attentive(counting)
    found = [attentive.heard(replace(LAMP, rssi=-80 - n)) for n in range(5)]
    assert found == [Recognised()] * 5
    assert len(counting.asked) == 1


def test_a_scale_that_is_certain_stays_so_while_only_its_load_changes() -> None:
    counting = Counting()
    attentive = Attentive(counting)
    for load in range(5):
        data = bytes((2, load, 15)) + LOADED[3:]
        found = attentive.heard(replace(MI, service_data={uuid128(0x181D): data}))
        assert [profile.key for profile in found.profiles] == ["mi_v1"]
    assert len(counting.asked) == 1


def test_a_stranger_s_new_bytes_and_a_scale_s_new_form_are_looked_at_anew() -> None:
    counting = Counting()
    attentive = Attentive(counting)
    for advert in (LAMP, replace(LAMP, manufacturer={0x004C: b"\x01" * 20}), replace(LAMP, name="Lamp 2")):
        attentive.heard(advert)
    for advert in (MI, replace(MI, service_data={uuid128(0x181D): bytes(3)}), replace(MI, name=None)):
        attentive.heard(advert)
    assert len(counting.asked) == 6


def test_no_more_senders_are_kept_than_a_house_has() -> None:
    attentive = Attentive(Catalogue())
    for number in range(MOST_SENDERS + 10):
        attentive.heard(replace(LAMP, address=f"{number}"))
    assert len(attentive._last) <= MOST_SENDERS


@pytest.mark.parametrize("known", adverts(), ids=str)
def test_what_it_says_of_a_sender_is_what_the_table_says(known: KnownAdvert) -> None:
    attentive = Attentive(Catalogue())
    assert [attentive.heard(known.advert) for _ in range(2)] == [Catalogue().heard(known.advert)] * 2
