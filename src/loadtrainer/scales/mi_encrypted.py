"""Xiaomi S200, S400 and S800: one encrypted final value a weighing, in the advertisement (MiBeacon).

Service data FE95, little-endian.

======  ============================================================================================
offset  payload
======  ============================================================================================
0-1     frame control: bit 3 encrypted, bit 4 address, bit 5 capabilities, bit 6 object
2-3     product
4       frame count
then    radio address, reversed, with bit 4; capabilities, 1 byte, with bit 5 (2 if their bit 5 is set)
then    the object, AES-128-CCM: cipher text, extended count (3 bytes), tag (4 bytes)
======  ============================================================================================

Key: the bind key of the maker's cloud. Nonce: address reversed, bytes 2..4, extended count. Associated data:
11. The plain text is an object: id (2 bytes), length, value.

=======  ===========================================================================================
object   value, 9 bytes
=======  ===========================================================================================
6E16     S400: user, u32: bits 0-10 weight, 0.1 kg; bits 11-17 heart; bits 18-31 impedance; u32 time
4E16     S200: user, u32 weight, 0.01 kg; u32 time. S800: [7..8] u16 weight, 0.01 kg
=======  ===========================================================================================

A weight of 0 says "impedance only" or "stepped off": no reading.

Source: github.com/Bluetooth-Devices/xiaomi-ble (layouts, frames with their keys),
github.com/lswiderski/MiScaleBodyComposition by way of github.com/oliexdev/openScale (frames with their key),
github.com/KristianP26/ble-scale-sync (S800).

Known gaps. A frame that does not decrypt looks the same whether its key is wrong or its bytes are; the 4-byte
tag lets one in 4 thousand million pass. The frames of the S200 and the S800 are constructed. Where neither
the frame nor the platform tells the radio address, there is no load.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Refused, Unasked
from loadtrainer.scales.checks import WRONG_LENGTH, names_sender, radio_address, service_data

ADVERTISED: Final = service_data(0xFE95)
ENCRYPTED: Final = 0x08
ADDRESS: Final = 0x10
CAPABILITIES: Final = 0x20
OBJECT: Final = 0x40
HEAD: Final = 5
TAIL: Final = 7
ASSOCIATED: Final = b"\x11"
TAG_BYTES: Final = 4

S200: Final = frozenset({0x45C9, 0x4C04, 0x4DCB})
S400: Final = frozenset({0x30D9, 0x3BD5, 0x48CF, 0x4B05})
S800: Final = frozenset({0x51E2})
PRODUCTS: Final = S200 | S400 | S800

WRONG_KEY: Final = Refused("wrong bind key")
NOT_ENCRYPTED: Final = Refused("an object that is not encrypted")
NO_KEY: Final = "This scale encrypts its values. Enter its bind key."
NO_ADDRESS: Final = "This computer hides the scale's radio address, which its key needs."


def product(data: bytes) -> int:
    """The product of a beacon; -1 if it is too short to say."""
    return data[2] | data[3] << 8 if len(data) >= HEAD else -1


def carried_address(data: bytes) -> bytes | None:
    """The radio address that a beacon carries, as written on the device; None if it carries none."""
    return data[10:4:-1] if data[0] & ADDRESS and len(data) >= HEAD + 6 else None


def body_at(data: bytes) -> int:
    """Where a beacon's object begins."""
    at = HEAD + (6 if data[0] & ADDRESS else 0)
    if data[0] & CAPABILITIES:
        at += 2 if data[at : at + 1] and data[at] & 0x20 else 1
    return at


def claims(advert: Advert, products: frozenset[int]) -> bool:
    """True if the advert carries a beacon of one of these products that names no other sender."""
    data = advert.service_data.get(ADVERTISED.uuid, b"")
    if product(data) not in products:
        return False
    address = carried_address(data)
    return address is None or names_sender(advert, address)


def _weight_s200(value: bytes) -> float:
    return int.from_bytes(value[1:5], "little") / 100


def _weight_s400(value: bytes) -> float:
    return (int.from_bytes(value[1:5], "little") & 0x7FF) / 10


def _weight_s800(value: bytes) -> float:
    return int.from_bytes(value[7:9], "little") / 100


VALUE_BYTES: Final = 9
WEIGHTS: Final[Mapping[int, tuple[bytes, Callable[[bytes], float]]]] = (
    dict.fromkeys(S200, (b"\x16\x4e\x09", _weight_s200))
    | dict.fromkeys(S400, (b"\x16\x6e\x09", _weight_s400))
    | dict.fromkeys(S800, (b"\x16\x4e\x09", _weight_s800))
)
"""By product: how the object with the weight begins, and how to read its value."""


def weight_kg(kind: int, plain: bytes) -> float | None:
    """The load that a product's plain text states, kg; None if it states none."""
    begins, weight = WEIGHTS[kind]
    if plain[:3] != begins or len(plain) < 3 + VALUE_BYTES:
        return None
    return weight(plain[3:]) or None


def opener(key: bytes | None) -> Callable[[bytes, bytes], bytes | None] | None:
    """A function from nonce and cipher text with tag to plain text (None: it is not this key's)."""
    if key is None or len(key) != 16:
        return None
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESCCM

    cipher = AESCCM(key, tag_length=TAG_BYTES)

    def opened(nonce: bytes, sealed: bytes) -> bytes | None:
        try:
            return cipher.decrypt(nonce, sealed, ASSOCIATED)
        except InvalidTag:
            return None

    return opened


class Decoder(Unasked):
    """Encrypted beacons to readings.

    Needs ``options.bind_key``, and ``options.address`` where no beacon carries the address.
    """

    def __init__(self, options: Options) -> None:
        self._open = opener(options.bind_key)
        self._address = radio_address(options.address or "")

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One final reading for a weight; without kg while the key or the address is missing."""
        data = frame.data
        if frame.channel != ADVERTISED or product(data) not in PRODUCTS:
            return ()
        self._address = carried_address(data) or self._address
        if not data[0] & OBJECT:
            return ()
        if not data[0] & ENCRYPTED:
            return (NOT_ENCRYPTED,)
        at = body_at(data)
        if len(data) < at + TAIL:
            return (WRONG_LENGTH,)
        if self._open is None:
            return (Reading(None, reason=NO_KEY),)
        if self._address is None:
            return (Reading(None, reason=NO_ADDRESS),)
        extended = data[-TAIL:-TAG_BYTES]
        nonce = self._address[::-1] + data[2:5] + extended
        plain = self._open(nonce, data[at:-TAIL] + data[-TAG_BYTES:])
        if plain is None:
            return (WRONG_KEY,)
        kg = weight_kg(product(data), plain)
        if kg is None:
            return ()
        counter = int.from_bytes(extended, "little") << 8 | data[4]
        return (Reading(kg, stable=True, final=True, counter=counter),)


NOTE: Final = "One final value a weighing. Needs the bind key of the maker's cloud."

PROFILES: Final = (
    Profile(
        key="mi_s400",
        wire_format="mi_encrypted",
        label="Xiaomi S400",
        models=("Xiaomi MJTZC01YM", "Xiaomi MJTZC03YM"),
        link="advert",
        claim=Claim(payload=partial(claims, products=S400)),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="captured",
        locks_on="final",
        resolution_kg=0.1,
        capacity_kg=150.0,
        body_fat=True,
        note=NOTE,
    ),
    Profile(
        key="mi_s200",
        wire_format="mi_encrypted",
        label="Xiaomi S200",
        models=("Xiaomi MJTZC02YM",),
        link="advert",
        claim=Claim(payload=partial(claims, products=S200)),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="code",
        locks_on="final",
        resolution_kg=0.01,
        capacity_kg=150.0,
        note=NOTE,
    ),
    Profile(
        key="mi_s800",
        wire_format="mi_encrypted",
        label="Xiaomi Mijia S800",
        models=("Xiaomi Mijia Scale S800",),
        link="advert",
        claim=Claim(payload=partial(claims, products=S800)),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="code",
        locks_on="final",
        resolution_kg=0.01,
        capacity_kg=150.0,
        body_fat=True,
        note=NOTE,
    ),
)
"""The rows of this format in the table of scales."""
