"""Lefu frames: three greetings, pieces put together, stored records acknowledged and never live."""

import pytest

from loadtrainer.scales.base import Advert, Options, Output, Refused, Write
from loadtrainer.scales.lefu import CONTROL, INDICATE, NOTIFY, SERVICE, Decoder, claims, message, signature
from support.vectors import feed, readings

RECORD = (
    "ad040255aa2500240411000025530a00de0c200b",
    "ae0401ef08e4092a00ae0ac10a9007e108250100",
    "af0400ed011101b70008ea",
)
"""The record of a weighing of 95.55 kg, as an R-MSC04 sent it."""
OLD_RECORD = (
    "ad010255aa2600280111000005ad000025710a00",
    "ae0101e10c2f0bee090e095000b10acb0a8f0800",
    "af010008430100f0011201b500086a",
)
"""A stored record of 95.85 kg, 1453 s old, from the same capture."""
STORED = bytes.fromhex("55aa15000c00001d8301f40000001e0000d3")
START = "55aa9000040100000094"


def pieces(one: Decoder, texts: tuple[str, ...]) -> tuple[Output, ...]:
    return tuple(output for text in texts for output in feed(one, INDICATE, bytes.fromhex(text)))


def test_the_common_models_want_one_command() -> None:
    (write,) = Decoder(Options()).start()
    assert isinstance(write, Write)
    assert (write.characteristic, write.data.hex()) == (CONTROL, START)


def test_elis_1c_streams_by_itself() -> None:
    assert Decoder(Options(), model="elis_1c").start() == ()


@pytest.mark.parametrize(
    ("unix_time_s", "written"),
    [
        (None, ["55aab20009000906a41b58a9ff028a"]),
        (
            0x69A382C0,
            ["55aab20009000906a41b58a9ff028a", "55aab3000b0107010169a382c000000015"],
        ),
    ],
    ids=["no clock", "clock"],
)
def test_r_msc04_is_told_of_a_guest_and_the_time(unix_time_s: int | None, written: list[str]) -> None:
    writes = Decoder(Options(unix_time_s=unix_time_s), model="msc04").start()
    assert [write.data.hex() for write in writes if isinstance(write, Write)] == written
    assert all(isinstance(write, Write) and write.response for write in writes)
    assert all(sum(write.data[:-1]) & 0xFF == write.data[-1] for write in writes if isinstance(write, Write))


def test_a_stored_record_is_history_and_acknowledged_each_time_it_comes() -> None:
    """One scale repeated a record of 119.90 kg for days because nobody did."""
    one = Decoder(Options())
    for _ in range(3):
        reading, write = feed(one, NOTIFY, STORED)
        assert readings((reading,))[0].history
        assert isinstance(write, Write)
        assert write.data.hex() == "55aa9500010196"


def test_r_msc04s_state_is_acknowledged_with_its_number() -> None:
    (write,) = feed(Decoder(Options()), INDICATE, bytes.fromhex("55aa200005031101005089"))
    assert isinstance(write, Write)
    assert write.data.hex() == "55aab00002" + "0301" + "b5"


@pytest.mark.parametrize(("texts", "kg"), [(RECORD, 95.55), (OLD_RECORD, 95.85)], ids=["this", "earlier"])
def test_records_in_pieces_are_put_together_and_never_live(texts: tuple[str, ...], kg: float) -> None:
    (reading,) = readings(pieces(Decoder(Options()), texts))
    assert reading.kg == pytest.approx(kg)
    assert reading.history


@pytest.mark.parametrize(
    "texts",
    [
        (RECORD[0], RECORD[2]),
        (RECORD[1], RECORD[2]),
        (RECORD[0], "ae0501" + RECORD[1][6:], RECORD[2]),
        (RECORD[0], "b00401" + RECORD[1][6:], RECORD[2]),
        (RECORD[0], RECORD[1], RECORD[2][:-2] + "eb"),
        (RECORD[0], "ad"),
    ],
    ids=["second missing", "first missing", "another number", "out of order", "wrong checksum", "a stump"],
)
def test_pieces_that_do_not_fit_together_are_refused(texts: tuple[str, ...]) -> None:
    one = Decoder(Options())
    outputs = pieces(one, texts)
    assert any(isinstance(output, Refused) for output in outputs)
    assert not readings(outputs)
    assert len(readings(pieces(one, RECORD))) == 1


def test_pieces_without_end_do_not_grow_without_end() -> None:
    one = Decoder(Options())
    feed(one, INDICATE, bytes.fromhex("ad04ff55aa2500ff") + bytes(12))
    for n in range(4):
        feed(one, INDICATE, bytes((0xAE + n, 4, 0xFE - n)) + bytes(200))
    assert readings(feed(one, NOTIFY, bytes.fromhex("55aa2100050100002558a3")))


def test_a_whole_weighing_of_an_elis_1c() -> None:
    """One idle, settling, steady, three finals with impedance, idle: as its owner's log has it."""
    one = Decoder(Options(), model="elis_1c")
    idle, live = message(0x11, 1).data, message(0x14, 0, 0, 0, 0x2B, 0xA2, 0, 0).data
    final = bytes.fromhex("55aa1400070100002ba201a58e")
    said = [readings(feed(one, NOTIFY, data)) for data in (idle, live, live, final, final, final, idle)]
    assert [[(r.kg, r.final) for r in found] for found in said] == [
        [],
        [(111.7, False)],
        [(111.7, False)],
        *[[(111.7, True)]] * 3,
        [],
    ]


@pytest.mark.parametrize(
    ("name", "address", "data", "claimed"),
    [
        (None, "11:22:33:44:55:66", "000400311122334455660109", True),
        (None, "11:22:33:44:55:66", "000400316655443322110109", True),
        ("R-MSC04", "11:22:33:44:55:66", "000400311122334455660109", False),
        (None, "11:22:33:44:55:67", "000400311122334455660109", False),
        (None, "hidden", "000400311122334455660109", False),
        (None, "11:22:33:44:55:66", "0004003111223344556601", False),
    ],
)
def test_a_nameless_scale_is_claimed_by_its_own_address(
    name: str | None, address: str, data: str, claimed: bool
) -> None:
    advert = Advert(address, name, manufacturer={0x1A10: bytes.fromhex(data)}, services=frozenset({SERVICE}))
    assert claims(advert) is claimed


def test_the_first_piece_of_a_record_tells_the_format_too() -> None:
    assert signature(bytes.fromhex(RECORD[0]))
    assert not signature(bytes.fromhex(RECORD[1]))
