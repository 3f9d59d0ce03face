"""Trisa and ADE: a decimal float, a handshake with a password, and records from before the connection."""

import pytest

from loadtrainer.scales.base import Channel, Options, Refused, Write
from loadtrainer.scales.trisa import EPOCH_UNIX_S, FROM_SCALE, MEASUREMENTS, TO_SCALE
from support.vectors import decoder, feed, readings

NOW = 1_763_800_000


def measurement(mantissa: int, exponent: int = -2, taken: int = NOW - EPOCH_UNIX_S) -> bytes:
    head = b"\x1f" + mantissa.to_bytes(3, "little") + exponent.to_bytes(1, "big", signed=True)
    return head + taken.to_bytes(4, "little") + bytes(4) + bytes.fromhex("6a1500ff") + b"\x01\x19\x00"


@pytest.mark.parametrize("channel", MEASUREMENTS)
@pytest.mark.parametrize(("mantissa", "exponent"), [(2005, -2), (20_050, -3), (200_500, -4)])
def test_a_measurement_is_one_final_value(channel: Channel, mantissa: int, exponent: int) -> None:
    (reading,) = readings(feed(decoder("trisa"), channel, measurement(mantissa, exponent)))
    assert reading.kg == pytest.approx(20.05)
    assert (reading.stable, reading.final) == (True, True)


@pytest.mark.parametrize("exponent", [0, 1, 127, -5, -128])
def test_an_exponent_no_scale_uses_is_refused(exponent: int) -> None:
    assert isinstance(feed(decoder("trisa"), MEASUREMENTS[0], measurement(2005, exponent))[0], Refused)


@pytest.mark.parametrize(("age_s", "stored"), [(0, False), (300, False), (301, True), (10**8, True)])
def test_what_was_measured_long_before_the_connection_is_a_stored_record(age_s: int, stored: bool) -> None:
    one = decoder("trisa", Options(unix_time_s=NOW))
    (reading,) = readings(feed(one, MEASUREMENTS[0], measurement(2005, taken=NOW - EPOCH_UNIX_S - age_s)))
    assert reading.history is stored


def test_the_clock_is_set_where_the_time_is_known() -> None:
    clock = Write(TO_SCALE, b"\x02" + (NOW - EPOCH_UNIX_S).to_bytes(4, "little"), response=True)
    done = Write(TO_SCALE, b"\x22", response=True)
    assert decoder("trisa", Options(unix_time_s=NOW)).start() == (clock, done)
    assert decoder("trisa").start() == (done,)


def test_a_challenge_is_answered_with_the_password_of_the_pairing() -> None:
    one = decoder("trisa")
    assert feed(one, FROM_SCALE, bytes.fromhex("a111111111")) == ()
    assert feed(one, FROM_SCALE, bytes.fromhex("a0deadbeef")) == (
        Write(TO_SCALE, b"\x21" + bytes(4), response=True),
    )
    assert feed(one, FROM_SCALE, bytes.fromhex("a111111111")) == (
        Write(TO_SCALE, bytes.fromhex("20cfbcaffe"), response=True),
    )


def test_other_commands_of_the_scale_are_left_alone() -> None:
    for text in ("", "a0", "8301020304", "a0deadbeef00"):
        assert feed(decoder("trisa"), FROM_SCALE, bytes.fromhex(text)) == ()
