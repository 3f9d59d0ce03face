"""Eufy C20 and P3 broadcasts: a count in the company id, a time in the frame, several frames at once."""

import pytest

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, Channel, ChannelKind, Decoder
from loadtrainer.scales.eufy_c20 import claims
from support.vectors import decoder, feed, readings

ADDRESS = "CF:E8:07:12:20:9D"
REST = bytes.fromhex("e80712209d")
T = 1_643_763_285


def on(count: int) -> Channel:
    return Channel(ChannelKind.MANUFACTURER, company=0xCF00 | count)


def payload(hundredths: int, state: int = 1, taken_s: int = T) -> bytes:
    head = REST + b"\x00" + taken_s.to_bytes(4, "little") + bytes([state, 0])
    return head + hundredths.to_bytes(2, "little") + bytes(4)


def heard(one: Decoder, count: int, data: bytes) -> Reading:
    (reading,) = readings(feed(one, on(count), data))
    return reading


@pytest.mark.parametrize(("state", "final"), [(1, False), (5, True)])
def test_a_frame_is_live_or_final_and_counted(state: int, final: bool) -> None:
    reading = heard(decoder("eufy_c20"), 0x53, payload(2005, state))
    assert (reading.kg, reading.stable, reading.final, reading.counter) == (20.05, final, final, 0x53)


@pytest.mark.parametrize("state", [0, 2, 4, 0x41])
def test_idle_and_unknown_states_say_nothing(state: int) -> None:
    assert feed(decoder("eufy_c20"), on(1), payload(2005, state)) == ()


def test_the_newer_of_two_frames_is_live_whatever_their_order() -> None:
    older, newer = payload(6885, taken_s=T), payload(6860, taken_s=T + 2)
    one, other = decoder("eufy_c20"), decoder("eufy_c20")
    in_order = [heard(one, 0x53, older), heard(one, 0x5D, newer)]
    turned = [heard(other, 0x5D, newer), heard(other, 0x53, older)]
    assert [reading.history for reading in in_order] == [False, False]
    assert [(reading.kg, reading.history) for reading in turned] == [(68.6, False), (68.85, True)]


def test_frames_of_one_second_are_all_live() -> None:
    one = decoder("eufy_c20")
    assert [heard(one, n, payload(100 * n)).history for n in range(4)] == [False] * 4


def test_the_company_id_and_the_frame_name_the_sender_together() -> None:
    two = {0xCF53: payload(6885), 0xCF5D: payload(6860)}
    assert claims(Advert(ADDRESS, manufacturer=two))
    assert claims(Advert(ADDRESS, manufacturer=two | {9: b"\x64"}))
    assert not claims(Advert(ADDRESS, manufacturer={0xBC53: payload(6885)}))
    assert not claims(Advert("CF:E8:07:12:20:9E", "eufy T9150", manufacturer=two))


def test_where_the_address_is_hidden_the_makers_name_must_stand_in_for_it() -> None:
    hidden = Advert("9C2F-hidden-by-the-system", manufacturer={0xCF53: payload(6885)})
    assert not claims(hidden)
    assert claims(Advert(hidden.address, "eufy T9150", manufacturer=hidden.manufacturer))
