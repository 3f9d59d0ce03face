"""QN packets: the handshake as an exchange, the decimal point by rule, stored records never live."""

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Channel, Options, Refused, Write, uuid128
from loadtrainer.scales.qn import COMPANY, NOTIFY_A, NOTIFY_B, Decoder, claims, packet, signature
from support.vectors import feed, of_format, readings

FFF2, FFE3, FFE4 = uuid128(0xFFF2), uuid128(0xFFE3), uuid128(0xFFE4)
AT_2026 = 1_772_323_200
"""2026-03-01 00:00 UTC: 825 638 400 s (31363E00) after 2000-01-01."""


def classic_info(flag: int, proto: int = 0x15) -> bytes:
    return bytes([0x12, 0x0B, proto, 0, 0, 0, 0, 0, 0, 0, flag])


def long_info(length: int, proto: int = 0xFF) -> bytes:
    return packet(0x12, length, proto, *bytes(length - 4))


def basic(raw: int, state: int = 0) -> bytes:
    return packet(0x10, 0x0B, 0x15, *raw.to_bytes(2, "big"), state, 0, 0, 0, 0)


def extended(raw: int, state: int = 0, unit: int = 1) -> bytes:
    return packet(0x10, 0x0E, 0xFF, unit, state, *raw.to_bytes(2, "big"), *bytes(6))


def exchange(one: Decoder, channel: Channel, *said: bytes) -> list[list[tuple[str, str]]]:
    """What the decoder writes after each packet, as (where, hex)."""
    answers = []
    for data in said:
        outputs = feed(one, channel, data)
        assert all(isinstance(output, Write) for output in outputs)
        answers.append(
            [(output.characteristic, output.data.hex()) for output in outputs if isinstance(output, Write)]
        )
    return answers


READY = packet(0x14, 0x0B, 0xFF, *bytes(7))
ASK = packet(0x21, 0x05, 0xFF, 0x00)
GUEST = "a00d02010008002106b804029d"

HANDSHAKES = {
    "classic, layout B": (
        NOTIFY_B,
        classic_info(1),
        [
            [(FFF2, "130915011000000042")],
            [(FFF2, "200815003e3631e2")],
            [(FFF2, "a00d04fe0000000000000000af"), (FFF2, GUEST), (FFF2, "2204153b")],
        ],
    ),
    "classic, layout A": (
        NOTIFY_A[0],
        classic_info(0),
        [
            [(FFE3, "130915011000000042")],
            [(FFE4, "200815003e3631e2")],
            [(FFE3, "a00d04fe0000000000000000af"), (FFE3, GUEST), (FFE4, "2204153b")],
        ],
    ),
    "18 bytes": (
        NOTIFY_B,
        long_info(18),
        [
            [(FFF2, "1309ff01100000002c")],
            [(FFF2, "2008ff003e3631cc")],
            [(FFF2, "a00d04fe0000000000000000af"), (FFF2, GUEST), (FFF2, "2206ff00032a")],
        ],
    ),
    "18 bytes that say 00": (
        NOTIFY_B,
        long_info(18, proto=0x00),
        [
            [(FFF2, "13090001100000002d")],
            [(FFF2, "200800003e3631cd")],
            [(FFF2, "a00d04fe0000000000000000af"), (FFF2, GUEST), (FFF2, "22060000032b")],
        ],
    ),
    "19 bytes": (
        NOTIFY_B,
        long_info(19),
        [
            [(FFF2, "1309ff01100000002c")],
            [(FFF2, "2008ff003e3631cc")],
            [(FFF2, "a00d04fc0000000000000000ad"), (FFF2, GUEST), (FFF2, "2206ff00032a")],
        ],
    ),
    "20 bytes, GE": (
        NOTIFY_B,
        long_info(20),
        [
            [(FFF2, "1309ff01100000002c")],
            [(FFF2, "2008ff003e3631cc")],
            [
                (FFF2, "a00d04fc0000000000000000ad"),
                (FFF2, GUEST),
                (FFF2, "2206ff00032a"),
                (FFF2, "a206011e23ea"),
                (FFF2, "a206011e23ea"),
            ],
        ],
    ),
}


@pytest.mark.parametrize("case", HANDSHAKES)
def test_the_handshake_step_by_step(case: str) -> None:
    channel, info, answers = HANDSHAKES[case]
    one = Decoder(Options(unix_time_s=AT_2026))
    assert one.start() == ()
    assert exchange(one, channel, info, READY, ASK) == answers


def test_without_its_first_packet_the_scale_gets_no_answer() -> None:
    """A wrong protocol byte silences the scale, so none is made up."""
    assert exchange(Decoder(Options()), NOTIFY_B, READY, ASK) == [[], []]


def test_a_scale_that_starts_again_is_answered_again() -> None:
    one = Decoder(Options())
    first, second = exchange(one, NOTIFY_B, long_info(18), long_info(18))
    assert first == second != []


def test_the_session_is_never_closed_from_our_side() -> None:
    one = Decoder(Options(divisor=100))
    assert not [o for o in feed(one, NOTIFY_B, basic(7270, state=1)) if isinstance(o, Write)]


@pytest.mark.parametrize(
    ("info", "kg"),
    [
        (classic_info(1), 48.0),
        (classic_info(0), 480.0),
        (long_info(18), 48.0),
        (long_info(19), 48.0),
        (long_info(20), 48.0),
        (packet(0x12, 0x0F, 0x15, *bytes(11)), None),
        (None, None),
    ],
    ids=["11 with flag", "11 without flag", "18", "19", "20", "15, unknown", "none heard"],
)
@pytest.mark.parametrize("live", [basic(4800), extended(4800)], ids=["basic", "extended"])
def test_the_decimal_point_comes_from_the_first_packet_or_from_nobody(
    info: bytes | None, kg: float | None, live: bytes
) -> None:
    one = Decoder(Options())
    if info is not None:
        feed(one, NOTIFY_B, info)
    (reading,) = readings(feed(one, NOTIFY_B, live))
    assert reading.kg == kg
    assert (reading.reason is None) is (kg is not None)


@pytest.mark.parametrize(("divisor", "kg"), [(10, 48.0), (100, 4.8), (7, None)])
def test_the_users_answer_counts_while_the_scale_has_not_said(divisor: int, kg: float | None) -> None:
    """4.8 and 48 kg are both real loads: no size of value may decide."""
    (reading,) = readings(feed(Decoder(Options(divisor=divisor)), NOTIFY_B, basic(480)))
    assert reading.kg == kg


def test_the_scales_own_word_outweighs_a_remembered_answer() -> None:
    one = Decoder(Options(divisor=10))
    feed(one, NOTIFY_B, long_info(18))
    assert readings(feed(one, NOTIFY_B, extended(2000)))[0].kg == 20.0


@pytest.mark.parametrize(
    ("data", "flags"),
    [
        (basic(2000, 0x00), (False, False, None)),
        (basic(2000, 0x01), (True, True, None)),
        (basic(2000, 0x11), (True, False, None)),
        (basic(2000, 0x05), (None, None, None)),
        (extended(2000, 0), (False, False, MassUnit.KG)),
        (extended(2000, 1, unit=2), (False, False, MassUnit.LB)),
        (extended(2000, 2, unit=8), (True, True, MassUnit.ST_LB)),
        (extended(2000, 9, unit=3), (None, None, None)),
    ],
)
def test_the_states_of_a_live_packet(data: bytes, flags: tuple[object, ...]) -> None:
    (reading,) = readings(feed(Decoder(Options(divisor=100)), NOTIFY_B, data))
    assert reading.kg == 20.0
    assert (reading.stable, reading.final, reading.unit_seen) == flags
    assert not reading.history


def test_stored_packets_are_history_and_only_they() -> None:
    for vector in of_format("qn"):
        for reading in readings(feed(Decoder(vector.options), vector.channel, vector.data)):
            assert reading.history is (vector.data[0] in (0x23, 0xB4))


def test_a_burst_of_stored_and_live_results_keeps_them_apart() -> None:
    """The log where a record six days old came in the same burst as the load of the moment."""
    old = next(v for v in of_format("qn") if v.data[0] == 0xB4)
    now = next(v for v in of_format("qn") if v.data[0] == 0xB1)
    one = Decoder(Options())
    found = [readings(feed(one, NOTIFY_B, data))[0] for data in (old.data, now.data, old.data)]
    assert [reading.history for reading in found] == [True, False, True]


@pytest.mark.parametrize("data", [packet(0xB1, 8, 3, 3, *bytes(3)), packet(0xB4, 8, 3, 1, *bytes(3))])
def test_other_result_packets_are_of_no_interest(data: bytes) -> None:
    assert feed(Decoder(Options()), NOTIFY_B, data) == ()


def test_a_live_packet_with_a_flipped_opcode_never_moves_the_decimal_point() -> None:
    one = Decoder(Options())
    feed(one, NOTIFY_B, long_info(18))
    damaged = b"\x12" + basic(2000)[1:]
    assert feed(one, NOTIFY_B, damaged) == (Refused("wrong checksum"),)
    assert readings(feed(one, NOTIFY_B, extended(2000)))[0].kg == 20.0


def test_the_advert_is_claimed_by_the_senders_own_address() -> None:
    data = bytes.fromhex("099b000000") + bytes.fromhex("665544332211")
    assert claims(Advert("11:22:33:44:55:66", manufacturer={COMPANY: data}))
    assert not claims(Advert("11:22:33:44:55:67", manufacturer={COMPANY: data}))
    assert not claims(Advert("somewhere-else", manufacturer={COMPANY: data}))


def test_the_first_frame_tells_the_format() -> None:
    assert signature(classic_info(1))
    assert signature(long_info(18))
    assert not signature(bytes.fromhex("cf0000e803000000000024"))
