"""Yunmai X broadcasts: the company id is a part of the frame."""

import pytest

from loadtrainer.scales.base import Advert, Channel, ChannelKind, Refused
from loadtrainer.scales.checks import xor8
from loadtrainer.scales.yunmai_x import claims
from support.vectors import decoder, feed, readings

ADDRESS = "C0:FF:EE:12:34:56"
COMPANY = 0x3456


def payload(state: int, hundredths: int, number: int = 4) -> bytes:
    body = bytes([number, state]) + hundredths.to_bytes(2, "big") + b"\x00\x00"
    return bytes.fromhex("12eeffc0" + "0b7417") + body + bytes([xor8(body)])


def on(company: int) -> Channel:
    return Channel(ChannelKind.MANUFACTURER, company=company)


@pytest.mark.parametrize(("state", "stable", "final"), [(1, False, False), (2, True, False), (3, True, True)])
def test_a_state_is_live_stable_or_final(state: int, stable: bool, final: bool) -> None:
    (reading,) = readings(feed(decoder("yunmai_x"), on(COMPANY), payload(state, 2005)))
    assert (reading.kg, reading.stable, reading.final) == (20.05, stable, final)


def test_an_unknown_state_says_nothing() -> None:
    assert feed(decoder("yunmai_x"), on(COMPANY), payload(4, 2005)) == ()


def test_only_the_sender_itself_can_have_sent_the_frame() -> None:
    frame = payload(1, 2005)
    assert claims(Advert(ADDRESS, manufacturer={COMPANY: frame}))
    assert not claims(Advert(ADDRESS, manufacturer={COMPANY ^ 1: frame}))
    assert not claims(Advert("C0:FF:EE:12:34:57", manufacturer={COMPANY: frame}))
    assert claims(Advert("9C2F-hidden-by-the-system", manufacturer={COMPANY: frame}))


def test_a_wrong_checksum_or_length_is_refused_and_other_fields_are_of_no_interest() -> None:
    frame = payload(1, 2005)
    assert feed(decoder("yunmai_x"), on(COMPANY), frame[:-1] + b"\x00") == (Refused("wrong checksum"),)
    assert feed(decoder("yunmai_x"), on(COMPANY), frame + b"\x00") == (Refused("wrong length"),)
    assert feed(decoder("yunmai_x"), on(COMPANY), bytes(14)) == ()
    assert feed(decoder("yunmai_x"), on(-1), frame) == ()
