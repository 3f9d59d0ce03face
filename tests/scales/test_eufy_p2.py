"""Eufy P2: a scale played here logs us in as its maker's app does; without an address the reason is said."""

from base64 import b64decode, b64encode
from hashlib import md5

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from loadtrainer.core.inputs import LinkNote
from loadtrainer.link.stream import Stream
from loadtrainer.scales.base import Advert, Options, Output, Refused, Write
from loadtrainer.scales.checks import xor8
from loadtrainer.scales.eufy_p2 import CONTROL, LOG_IN, NO_ADDRESS, WEIGHTS, Decoder, claims_advert
from support.vectors import feed, profile, readings

ADDRESS = "a1b2c3d4e5f6"
CALLS_ITSELF = "f3a1c0de-0000-4a7b-9d3e-5b1f2c3d4e5f"
WEIGHT = bytes.fromhex("cf0e00cf4a103d2239342900000000ae")


class PlayedScale:
    """The scale's side of a log-in, with a library's padding instead of ours."""

    def __init__(self, address: str) -> None:
        key = md5(address.upper().encode(), usedforsecurity=False).digest()
        self.cipher = Cipher(AES(key), CBC(b"0000000000000000"))

    def reads(self, writes: tuple[Output, ...], kind: int) -> str:
        """What the writes say; checks their form on the way."""
        whole, sizes = b"", set()
        for n, write in enumerate(writes):
            assert isinstance(write, Write)
            assert (write.characteristic, write.response, write.pace_s) == (CONTROL, True, 1.0)
            assert write.data[:3] == bytes((kind, len(writes), n))
            assert xor8(write.data) == 0
            assert len(write.data) <= 20
            sizes.add(write.data[3])
            whole += write.data[4:-1]
        assert sizes == {len(whole)}
        unlock, unpad = self.cipher.decryptor(), PKCS7(128).unpadder()
        padded = unlock.update(b64decode(whole)) + unlock.finalize()
        return (unpad.update(padded) + unpad.finalize()).decode()

    def says(self, text: str, kind: int) -> list[bytes]:
        lock, pad = self.cipher.encryptor(), PKCS7(128).padder()
        padded = pad.update(text.encode()) + pad.finalize()
        coded = b64encode(lock.update(padded) + lock.finalize())
        parts = [coded[at : at + 15] for at in range(0, len(coded), 15)]
        bodies = [bytes((kind, len(parts), n, len(coded))) + part for n, part in enumerate(parts)]
        return [body + bytes((xor8(body),)) for body in bodies]


def verdict(status: int) -> bytes:
    body = bytes((0xC3, 1, 0, 1, status))
    return body + bytes((xor8(body),))


def test_the_whole_log_in() -> None:
    scale, one = PlayedScale(ADDRESS), Decoder(Options(address=ADDRESS))
    name = scale.reads(one.start(), 0xC0)
    assert len(name) == 15
    *before, last = scale.says(CALLS_ITSELF, 0xC1)
    assert all(feed(one, LOG_IN, piece) == () for piece in before)
    assert scale.reads(feed(one, LOG_IN, last), 0xC2) == f"{name}_{CALLS_ITSELF}"
    assert feed(one, LOG_IN, verdict(0)) == ()
    assert readings(feed(one, WEIGHTS, WEIGHT))[0].kg == 87.65


def test_a_refused_log_in_is_said() -> None:
    (reading,) = readings(feed(Decoder(Options(address=ADDRESS)), LOG_IN, verdict(1)))
    assert reading.kg is None
    assert "refused" in (reading.reason or "")


def test_without_the_address_the_reason_is_said_and_nothing_is_written() -> None:
    one = Decoder(Options())
    (said,) = one.start()
    assert readings((said,))[0].reason == NO_ADDRESS
    assert feed(one, LOG_IN, verdict(0)) == ()


def test_the_reason_reaches_the_person_as_soon_as_the_scale_is_connected() -> None:
    opened = Stream(profile("eufy_p2"), "5B0E1D2C-3A49-4857-9661-7A8B9C0D1E2F", Options()).open(
        1.0, "eufy T9148"
    )
    notes = [event for event in opened.events if isinstance(event, LinkNote)]
    assert [note.words for note in notes] == [NO_ADDRESS]
    assert opened.writes == ()


def test_the_link_gives_the_address_to_the_log_in() -> None:
    opened = Stream(profile("eufy_p2"), "A1:B2:C3:D4:E5:F6", Options()).open(1.0, "eufy T9148")
    assert PlayedScale(ADDRESS).reads(opened.writes, 0xC0)


@pytest.mark.parametrize("spoil", ["key", "order", "base64", "length", "checksum"])
def test_an_answer_that_cannot_be_read_is_refused_and_the_next_one_taken(spoil: str) -> None:
    scale, one = PlayedScale(ADDRESS), Decoder(Options(address=ADDRESS))
    pieces = (PlayedScale("ffffffffffff") if spoil == "key" else scale).says(CALLS_ITSELF, 0xC1)
    if spoil == "order":
        pieces = [pieces[0], *pieces[2:]]
    if spoil in ("base64", "length"):
        at, by = (4, 0x80) if spoil == "base64" else (3, 0x01)
        pieces = [p[:at] + bytes((p[at] ^ by,)) + p[at + 1 : -1] + bytes((p[-1] ^ by,)) for p in pieces]
    if spoil == "checksum":
        pieces = [piece[:-1] + bytes((piece[-1] ^ 1,)) for piece in pieces]
    outputs = [output for piece in pieces for output in feed(one, LOG_IN, piece)]
    assert outputs
    assert all(isinstance(output, Refused) for output in outputs)
    answered = [feed(one, LOG_IN, piece) for piece in scale.says(CALLS_ITSELF, 0xC1)][-1]
    assert CALLS_ITSELF in scale.reads(answered, 0xC2)


def test_pieces_without_end_are_refused() -> None:
    one = Decoder(Options(address=ADDRESS))
    outputs: list[Output] = []
    for n in range(40):
        body = bytes((0xC1, 255, n, 255)) + b"A" * 15
        outputs += feed(one, LOG_IN, body + bytes((xor8(body),)))
    assert all(isinstance(output, Refused) for output in outputs)
    assert outputs


@pytest.mark.parametrize(
    ("address", "name", "claimed"),
    [
        ("A1:B2:C3:D4:E5:F6", None, True),
        ("A1:B2:C3:D4:E5:F6", "eufy T9148", False),
        ("A1:B2:C3:D4:E5:F7", None, False),
        ("hidden-by-the-platform", "eufy T9149", True),
        ("hidden-by-the-platform", None, False),
    ],
)
def test_it_is_listened_to_only_where_no_log_in_is_possible(
    address: str, name: str | None, claimed: bool
) -> None:
    data = bytes.fromhex(ADDRESS + "cf0000d0070000000001000000")
    assert claims_advert(Advert(address, name, manufacturer={0xFF48: data})) is claimed
