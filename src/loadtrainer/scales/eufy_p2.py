"""Eufy P2 and P2 Pro (T9148, T9149): weight over a connection after a log-in, or in the advertisement.

Service FFF0, notify FFF2 (weight) and FFF4 (log-in), write FFF1.

======  ============================================================================================
offset  weight, 16 bytes on FFF2
======  ============================================================================================
0-3     CF 0E 00 CF
4-5     impedance, little-endian, 0.1 ohm
6-7     weight, little-endian, 0.01 kg
12      01 live, 00 final
15      exclusive or of 2..14
======  ============================================================================================

Log-in: C0 with a name of ours, answered by C1 with the scale's; C2 with both, answered by C3 (byte 4 = 00:
good). Texts are encrypted (AES-128-CBC, key: MD5 of the radio address as hexadecimal capitals, IV: sixteen
characters "0"), then written in base64 and cut into pieces of 15 characters: kind, pieces, piece, length of
the whole, characters, exclusive or of all before. One second between two pieces.

Advertised (company FF48, 19 bytes): address [0..5], CF [6], weight little-endian [9..10], 0.01 kg,
[15] 00 final, else live.

Source: github.com/KristianP26/ble-scale-sync issue 289 (captures of weights),
github.com/bdr99/eufylife-ble-client (log-in, advertisement).

Known gaps. The check does not see exchanged bytes, and 0-3 only by their fixed values. macOS hides the
address, so no log-in is possible there; then the advertisement is listened to, which has no check at all
but its form and address. No capture of a log-in or an advertisement is public.
"""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from hashlib import md5
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import (
    Advert,
    Claim,
    Frame,
    Options,
    Output,
    Profile,
    Refused,
    Unasked,
    Write,
    uuid128,
)
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_CHECKSUM,
    WRONG_LENGTH,
    characteristic,
    manufacturer,
    radio_address,
    xor8,
)

WEIGHTS: Final = characteristic(0xFFF2)
LOG_IN: Final = characteristic(0xFFF4)
CONTROL: Final = uuid128(0xFFF1)
COMPANY: Final = 0xFF48
ADVERTISED: Final = manufacturer(COMPANY)
ADVERT_LENGTH: Final = 19
HEADER: Final = b"\xcf\x0e\x00\xcf"
LENGTH: Final = 16
FINALS: Final = {0x00: True, 0x01: False}

HELLO, NAME, BOTH, VERDICT = 0xC0, 0xC1, 0xC2, 0xC3
PIECE: Final = 15
LONGEST_TEXT: Final = 200
IV: Final = b"0" * 16
PACE_S: Final = 1.0
NAMES: Final = ("eufy t9148", "eufy t9149")
NO_ADDRESS: Final = "This scale wants a log-in that needs its radio address, which this computer hides"
LOG_IN_REFUSED: Final = "The scale refused the log-in"
UNREADABLE: Final = Refused("a log-in answer that cannot be read")


def fault(data: bytes) -> Refused | None:
    """What is wrong with a weight frame; None if it is sound."""
    if data[:4] != HEADER:
        return NOT_OURS
    if len(data) != LENGTH:
        return WRONG_LENGTH
    return None if xor8(data[2:]) == 0 else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format: a weight, or a piece of a log-in."""
    return fault(data) is None or (len(data) > 5 and data[0] in (NAME, VERDICT) and xor8(data) == 0)


def claims_advert(advert: Advert) -> bool:
    """An advertised weight with the sender's address, or of a scale that cannot be logged in to."""
    data, address = advert.manufacturer.get(COMPANY, b""), radio_address(advert.address)
    if len(data) != ADVERT_LENGTH or data[6] != HEADER[0]:
        return False
    named = (advert.name or "").lower().startswith(NAMES)
    return named if address is None else not named and data[:6] in (address, address[::-1])


class Cipher:
    """The log-in's encryption for one scale. ``address``: twelve hexadecimal digits."""

    def __init__(self, address: str) -> None:
        capitals = address.upper().encode()
        self._key = md5(capitals, usedforsecurity=False).digest()
        digits = md5(b"loadtrainer" + capitals, usedforsecurity=False).hexdigest()
        self.name = f"{digits[:8]}-{digits[8:12]}-4"

    def pieces(self, kind: int, text: str) -> tuple[Write, ...]:
        """``text`` as the writes of one message."""
        from cryptography.hazmat.primitives.ciphers import Cipher as Symmetric
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        plain = text.encode()
        padding = 16 - len(plain) % 16
        encryptor = Symmetric(AES(self._key), CBC(IV)).encryptor()
        coded = b64encode(encryptor.update(plain + bytes((padding,)) * padding) + encryptor.finalize())
        parts = [coded[at : at + PIECE] for at in range(0, len(coded), PIECE)]
        bodies = (bytes((kind, len(parts), n, len(coded))) + part for n, part in enumerate(parts))
        return tuple(Write(CONTROL, b + bytes((xor8(b),)), response=True, pace_s=PACE_S) for b in bodies)

    def text(self, coded: bytes) -> str | None:
        """What a message says; None if it cannot be read with this scale's key."""
        from cryptography.hazmat.primitives.ciphers import Cipher as Symmetric
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        try:
            secret = b64decode(coded, validate=True)
        except NotBase64:
            return None
        if not secret or len(secret) % 16:
            return None
        decryptor = Symmetric(AES(self._key), CBC(IV)).decryptor()
        plain = decryptor.update(secret) + decryptor.finalize()
        padding = plain[-1]
        if not 1 <= padding <= 16 or plain[-padding:] != bytes((padding,)) * padding:
            return None
        try:
            return plain[:-padding].decode()
        except UnicodeDecodeError:
            return None


class Decoder:
    """Weights to readings, and the log-in. ``options.address`` None: no log-in, and the reason is said."""

    def __init__(self, options: Options) -> None:
        self._cipher = None if options.address is None else Cipher(options.address)
        self._coded = b""
        self._pieces = 0

    def start(self) -> tuple[Output, ...]:
        """Our name, which starts the log-in; without the scale's address the reason why there is none."""
        if self._cipher is None:
            return (Reading(None, reason=NO_ADDRESS),)
        return self._cipher.pieces(HELLO, self._cipher.name)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a weight frame; our part of the log-in for the scale's."""
        if frame.channel == WEIGHTS:
            data = frame.data
            wrong = fault(data)
            if wrong is not None:
                return (wrong,)
            final = FINALS.get(data[12])
            return (Reading((data[6] | data[7] << 8) / 100, stable=final, final=final),)
        if frame.channel != LOG_IN or self._cipher is None:
            return ()
        return self._log_in(frame.data, self._cipher)

    def _log_in(self, data: bytes, cipher: Cipher) -> tuple[Output, ...]:
        if len(data) < 6 or data[0] not in (NAME, VERDICT):
            return ()
        if xor8(data) != 0:
            return (WRONG_CHECKSUM,)
        if data[0] == VERDICT:
            return () if data[4] == 0 else (Reading(None, reason=LOG_IN_REFUSED),)
        return self._named(data, cipher)

    def _named(self, data: bytes, cipher: Cipher) -> tuple[Output, ...]:
        """Take one piece of the scale's name; with the last one, answer."""
        if data[2] == 0:
            self._coded, self._pieces = b"", 0
        if data[2] != self._pieces:
            self._pieces = 0
            return (UNREADABLE,)
        self._coded, self._pieces = self._coded + data[4:-1], self._pieces + 1
        if self._pieces < data[1] and len(self._coded) < LONGEST_TEXT:
            return ()
        name = cipher.text(self._coded) if len(self._coded) == data[3] else None
        self._pieces = 0
        return (UNREADABLE,) if name is None else cipher.pieces(BOTH, f"{cipher.name}_{name}")


class Listener(Unasked):
    """Advertised weights to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading an advertised weight."""
        data = frame.data
        if frame.channel != ADVERTISED or len(data) != ADVERT_LENGTH or data[6] != HEADER[0]:
            return ()
        final = data[15] == 0x00
        return (Reading((data[9] | data[10] << 8) / 100, stable=final, final=final),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="eufy_p2",
        wire_format="eufy_p2",
        label="Eufy P2, P2 Pro",
        models=("Eufy P2 T9148", "Eufy P2 Pro T9149"),
        link="gatt",
        claim=Claim(names=NAMES, services=frozenset({uuid128(0xFFF0)})),
        decoder=Decoder,
        live=True,
        nominal_hz=4.5,
        evidence="captured",
        notify=(WEIGHTS.uuid, LOG_IN.uuid),
        signature=signature,
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
        note="Wants a log-in with its radio address, which macOS hides.",
    ),
    Profile(
        key="eufy_p2_advert",
        wire_format="eufy_p2",
        label="Eufy P2, P2 Pro, listened to",
        models=("Eufy P2 T9148", "Eufy P2 Pro T9149"),
        link="advert",
        claim=Claim(payload=claims_advert),
        decoder=Listener,
        live=True,
        nominal_hz=None,
        evidence="code",
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
        note="Where no log-in is possible.",
    ),
)
