"""Medisana: sends one final value once its clock is set."""

import pytest

from loadtrainer.scales.base import Options, Refused, Write
from loadtrainer.scales.medisana import BODY, WEIGHT
from loadtrainer.scales.trisa import EPOCH_UNIX_S, TO_SCALE
from support.vectors import decoder, feed, readings

NOW = 1_763_800_000


def weight(hundredths: int, taken: int = 0) -> bytes:
    head = b"\x1d" + hundredths.to_bytes(3, "little") + b"\xfe" + taken.to_bytes(4, "little")
    return head + bytes.fromhex("6a1700ff") + b"\x01\x09" + bytes(4)


@pytest.mark.parametrize("hundredths", [0, 2005, 18_000])
def test_a_weight_is_one_final_value(hundredths: int) -> None:
    (reading,) = readings(feed(decoder("medisana"), WEIGHT, weight(hundredths)))
    assert (reading.kg, reading.stable, reading.final) == (hundredths / 100, True, True)


def test_setting_the_clock_lets_it_send() -> None:
    clock = Write(TO_SCALE, b"\x02" + (NOW - EPOCH_UNIX_S).to_bytes(4, "little"), response=True)
    assert decoder("medisana", Options(unix_time_s=NOW)).start() == (clock,)
    assert decoder("medisana").start() == ()


def test_what_it_had_in_store_is_a_stored_record() -> None:
    one = decoder("medisana", Options(unix_time_s=NOW))
    taken = [readings(feed(one, WEIGHT, weight(2005, NOW - EPOCH_UNIX_S - age_s)))[0] for age_s in (10, 900)]
    assert [reading.history for reading in taken] == [False, True]


def test_body_values_are_of_no_interest_and_other_frames_are_refused() -> None:
    assert feed(decoder("medisana"), BODY, weight(2005)) == ()
    assert isinstance(feed(decoder("medisana"), WEIGHT, b"\x1f" + weight(2005)[1:])[0], Refused)
    assert isinstance(feed(decoder("medisana"), WEIGHT, weight(2005)[:8])[0], Refused)
