"""Keep messages: an exchange of eleven steps, each after the last was answered; every event acknowledged."""

import pytest

from loadtrainer.scales.base import Options, Output, Write
from loadtrainer.scales.keep import CONTROL, EXCHANGE, NOTIFY, Decoder
from support.vectors import feed, readings

ADDRESS = Options(address="a1b2c3d4e5f6")


def response(what: int, body: bytes = b"", status: int = 0x80) -> bytes:
    return bytes((0x02, 0x53, what, 0, len(body), status)) + body


def written(outputs: tuple[Output, ...]) -> bytes:
    (write,) = outputs
    assert isinstance(write, Write)
    assert (write.characteristic, write.response) == (CONTROL, True)
    return write.data


def test_the_whole_exchange() -> None:
    one = Decoder(ADDRESS)
    requests = [written(one.start())]
    for what in EXCHANGE[:-1]:
        body = b"\x65\x00\x11\x22" if what == 0x0A else b""
        requests.append(written(feed(one, NOTIFY, response(what, body))))
    assert [data[2] for data in requests] == list(EXCHANGE)
    assert all(data[:2] == b"\x01\x53" and data[4] == len(data) - 5 for data in requests)
    by_kind = {data[2]: data[5:] for data in requests}
    assert by_kind[0x01] == b"\x65\x00\x11\x22"
    assert by_kind[0x05] == b"\x00"
    assert len(by_kind[0x32]) == 63
    assert len(by_kind[0x36]) == 50
    token = by_kind[0x36][:24]
    assert by_kind[0x32][:48] == by_kind[0x36][:48] == token * 2
    assert token.decode().isalnum()
    assert feed(one, NOTIFY, response(EXCHANGE[-1])) == ()


def test_a_response_nobody_waits_for_or_a_bad_one_moves_nothing() -> None:
    one = Decoder(ADDRESS)
    assert feed(one, NOTIFY, response(0x05)) == ()
    assert feed(one, NOTIFY, response(EXCHANGE[0], status=0x01)) == ()
    assert written(feed(one, NOTIFY, response(EXCHANGE[0])))[2] == EXCHANGE[1]


def test_without_the_scales_time_ours_is_set() -> None:
    one = Decoder(Options(unix_time_s=0x6AB05077))
    feed(one, NOTIFY, response(0x38))
    assert written(feed(one, NOTIFY, response(0x0A)))[5:].hex() == "6ab05077"


def test_the_same_scale_always_hears_the_same_sender() -> None:
    def token(options: Options) -> bytes:
        one = Decoder(options)
        for what in EXCHANGE[:-2]:
            feed(one, NOTIFY, response(what))
        return written(feed(one, NOTIFY, response(EXCHANGE[-2])))[5:29]

    assert token(ADDRESS) == token(ADDRESS) != token(Options())


@pytest.mark.parametrize(("stage", "final"), [(0x00, False), (0x01, False), (0x29, True), (0x09, None)])
def test_each_event_is_a_reading_and_an_acknowledgement(stage: int, final: bool | None) -> None:
    reading, ack = feed(Decoder(ADDRESS), NOTIFY, bytes((3, 0x53, 0x57, 0, 8, stage, 0x0F, 0xA0)) + bytes(5))
    assert [(r.kg, r.final) for r in readings((reading,))] == [(20.0, final)]
    assert written((ack,)).hex() == "045357000080"


def test_the_record_of_a_weighing_is_acknowledged_and_no_load() -> None:
    outputs = feed(Decoder(ADDRESS), NOTIFY, bytes((3, 0x53, 0x58, 0, 61)) + bytes(61))
    assert written(outputs).hex() == "045358000080"
