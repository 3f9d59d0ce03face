"""Tindeq packets: several samples each, spaced by the gauge's own clock."""

from math import inf, nan
from struct import pack

import pytest

from loadtrainer.scales.base import Advert, Refused, Write
from loadtrainer.scales.tindeq import CONTROL, NOTIFY, SERVICE, claims, signature
from support.vectors import decoder, feed, readings


def packet(*samples: tuple[float, int]) -> bytes:
    body = b"".join(pack("<fI", kg, us & 0xFFFFFFFF) for kg, us in samples)
    return bytes([0x01, len(body)]) + body


def test_it_is_started_but_never_tared() -> None:
    assert decoder("tindeq_progressor").start() == (Write(CONTROL, b"\x65"),)


def test_each_sample_says_how_long_before_the_packets_last_it_was_taken() -> None:
    data = packet((1.0, 1_000_000), (2.0, 1_012_500), (3.0, 1_025_000))
    found = readings(feed(decoder("tindeq_progressor"), NOTIFY, data))
    assert [(reading.kg, reading.before_s) for reading in found] == [(1.0, 0.025), (2.0, 0.0125), (3.0, 0.0)]
    assert [reading.counter for reading in found] == [1_000_000, 1_012_500, 1_025_000]


def test_the_clock_may_wrap_inside_a_packet() -> None:
    found = readings(feed(decoder("tindeq_progressor"), NOTIFY, packet((1.0, -5000), (2.0, 7500))))
    assert [reading.before_s for reading in found] == [0.0125, 0.0]


@pytest.mark.parametrize("bad", [nan, inf, -inf])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_one_value_that_is_no_number_refuses_the_packet(bad: float, at: int) -> None:
    samples = [(1.0, 0), (2.0, 12_500), (3.0, 25_000)]
    samples[at] = (bad, samples[at][1])
    outputs = feed(decoder("tindeq_progressor"), NOTIFY, packet(*samples))
    assert [type(output) for output in outputs] == [Refused]


@pytest.mark.parametrize("times", [(25_000, 0), (0, 25_000, 12_500), (0, 60_000_000)])
def test_samples_out_of_order_refuse_the_packet(times: tuple[int, ...]) -> None:
    data = packet(*((1.0, us) for us in times))
    outputs = feed(decoder("tindeq_progressor"), NOTIFY, data)
    assert outputs == (Refused("the samples of one packet are not in order of time"),)


@pytest.mark.parametrize("data", [b"\x01", b"\x01\x00", packet((1.0, 0))[:-1], packet((1.0, 0)) + b"\x00"])
def test_a_packet_of_the_wrong_length_is_refused(data: bytes) -> None:
    assert feed(decoder("tindeq_progressor"), NOTIFY, data) == (Refused("wrong length"),)


@pytest.mark.parametrize("data", [b"", b"\x04\x00", b"\x00\x04\x01\x02\x03\x04", b"\x09\x00"])
def test_answers_and_the_battery_warning_are_no_weights(data: bytes) -> None:
    assert feed(decoder("tindeq_progressor"), NOTIFY, data) == ()


def test_its_own_service_claims_it() -> None:
    assert claims(Advert("a", services=frozenset({SERVICE})))
    assert not claims(Advert("a", name="Progressor_1234"))


def test_the_first_frame_tells_the_format() -> None:
    assert signature(packet((1.0, 0)))
    assert not signature(b"\x01\x09\x00")
