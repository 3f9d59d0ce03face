"""Lefu "55AA" over a connection: Renpho Elis 1C, ES-26BB, ES-32MD, R-MSC04, some ES-CS20M.

Service 1A10, notify 2A10, indicate 2A12 (R-MSC04), write 2A11.

======  ============================================================================================
offset  frame
======  ============================================================================================
0-1     55 AA
2       kind
3-4     length of the payload, big-endian
5-      payload
last    sum of all before it
======  ============================================================================================

======  ============================================================================================
kind    payload (numbers big-endian, weights in 0.01 kg)
======  ============================================================================================
14      state [5]: low nibble 0 live, 1 final (impedance ready); weight 32 bits [6..9]; impedance
21      R-MSC04 live: weight in the last 4 bytes
24      R-MSC04 final: weight in the last 4 bytes
15      stored record: weight [5..8], impedance, age in s; repeated for ever until acknowledged
20      R-MSC04 state: running number [5], acknowledged with B0
25, 26  R-MSC04 records of this and of earlier weighings: weight [7..10], in 26 [11..14]
11      01 active, 00 ended
======  ============================================================================================

R-MSC04 cuts long frames into pieces: AD, AE or AF; number; pieces that follow; then the bytes.

Start: one command (kind 90), except Elis 1C, which streams by itself, and R-MSC04, which hangs up after some
5 s unless it is told of a person (B2, the guest's place 09) and the time (B3).

Source: github.com/Chococoin/renpho-scale (a whole session of an Elis 1C), github.com/KristianP26/
ble-scale-sync issues 117, 157, 376 and 434 (captures of R-MSC04), github.com/oliexdev/openScale (ES-26BB).

Known gaps. The sum does not see exchanged bytes. Elis 1C hangs up 31 s after it was connected to, so a longer
hold needs a new connection. Stored records of kind 26 are left in the scale. Whether a unit that is set to
lb sends kg is not documented.
"""

from functools import partial
from typing import Final, Literal

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_CHECKSUM,
    WRONG_LENGTH,
    characteristic,
    radio_address,
    sum8,
)

NOTIFY: Final = characteristic(0x2A10)
INDICATE: Final = characteristic(0x2A12)
CONTROL: Final = uuid128(0x2A11)
COMPANY: Final = 0x1A10
SERVICE: Final = uuid128(0x1A10)
HEADER: Final = b"\x55\xaa"
OVERHEAD: Final = 6
SPREAD: Final = "r-msc04"

WEIGHT, STORED, STATE = 0x14, 0x15, 0x20
LIVE_MSC04, FINAL_MSC04, RECORD, OLD_RECORD = 0x21, 0x24, 0x25, 0x26
PIECES: Final = (0xAD, 0xAE, 0xAF)
LONGEST_RECORD: Final = 64
PIECE_MISSING: Final = Refused("a piece of a longer message is missing")
TOO_HEAVY: Final = Refused("a weight no scale can carry")

Model = Literal["elis_1c", "common", "msc04"]


def fault(data: bytes) -> Refused | None:
    """What is wrong with a frame as a frame; None if it is sound."""
    if len(data) < OVERHEAD or data[:2] != HEADER:
        return NOT_OURS
    if len(data) != (data[3] << 8 | data[4]) + OVERHEAD:
        return WRONG_LENGTH
    return None if sum8(data[:-1]) == data[-1] else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format: a sound frame, or the first piece of one."""
    return fault(data) is None or (data[:1] == b"\xad" and data[3:5] == HEADER)


def claims(advert: Advert) -> bool:
    """Company 1A10, 12 bytes with the sender's own address in 4..9; R-MSC04 has a row of its own."""
    data = advert.manufacturer.get(COMPANY, b"")
    address = radio_address(advert.address)
    if len(data) != 12 or address is None or (advert.name or "").lower().startswith(SPREAD):
        return False
    return data[4:10] in (address, address[::-1])


def message(kind: int, *payload: int) -> Write:
    """A frame to the scale."""
    body = bytes((*HEADER, kind, 0, len(payload), *payload))
    return Write(CONTROL, body + bytes((sum8(body),)), response=True)


START: Final = message(0x90, 0x01, 0x00, 0x00, 0x00)
STORED_HEARD: Final = message(0x95, 0x01)
GUEST: Final = message(0xB2, 0, 0x09, 0x06, 0xA4, 0x1B, 0x58, 0xA9, 0xFF, 0x02)


def clock(unix_time_s: int) -> Write:
    """R-MSC04's clock, as UTC."""
    now = max(0, min(unix_time_s, 0xFFFFFFFF)).to_bytes(4, "big")
    return message(0xB3, 1, 0x07, 0x01, 0x01, *now, 0, 0, 0)


class Decoder:
    """Lefu frames to readings and acknowledgements; puts together what came in pieces."""

    def __init__(self, options: Options, model: Model = "common") -> None:
        self._model = model
        self._unix_time_s = options.unix_time_s
        self._pieces = b""
        self._next: tuple[int, int, int] | None = None

    def start(self) -> tuple[Write, ...]:
        """What makes the model stream; nothing for Elis 1C."""
        if self._model == "elis_1c":
            return ()
        if self._model == "common":
            return (START,)
        return (GUEST,) if self._unix_time_s is None else (GUEST, clock(self._unix_time_s))

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """A reading for a weight, an acknowledgement where the scale waits for one."""
        if frame.channel != NOTIFY and frame.channel != INDICATE:
            return ()
        data = frame.data
        if data[:2] != HEADER and data[:1] and data[0] in PIECES:
            return self._piece(data)
        wrong = fault(data)
        return self._whole(data) if wrong is None else (wrong,)

    def _piece(self, data: bytes) -> tuple[Output, ...]:
        expected, self._next = self._next, None
        if len(data) < 4:
            return (WRONG_LENGTH,)
        place = (data[0], data[1], data[2])
        if data[0] == PIECES[0] and data[3:5] == HEADER:
            self._pieces = data[3:]
        elif place == expected and len(self._pieces) < LONGEST_RECORD:
            self._pieces += data[3:]
        else:
            return (PIECE_MISSING,)
        if data[2] > 0:
            self._next = (data[0] + 1, data[1], data[2] - 1)
            return ()
        wrong = fault(self._pieces)
        return self._whole(self._pieces) if wrong is None else (wrong,)

    def _whole(self, data: bytes) -> tuple[Output, ...]:
        kind, payload = data[2], len(data) - OVERHEAD
        if kind == WEIGHT and payload >= 5:
            final = data[5] & 0x0F == 1
            return (_reading(data[6:10], final),)
        if kind in (LIVE_MSC04, FINAL_MSC04) and payload >= 5:
            return (_reading(data[-5:-1], kind == FINAL_MSC04),)
        if kind == STORED and payload >= 4:
            return (_reading(data[5:9], final=True, history=True), STORED_HEARD)
        if kind == STATE and payload == 5:
            return (message(0xB0, data[5], 0x01),)
        if kind == RECORD and payload >= 6:
            return (_reading(data[7:11], final=True, history=True),)
        if kind == OLD_RECORD and payload >= 10:
            return (_reading(data[11:15], final=True, history=True),)
        return (WRONG_LENGTH,) if kind in (WEIGHT, LIVE_MSC04, FINAL_MSC04) else ()


def _reading(weight: bytes, final: bool, *, history: bool = False) -> Reading | Refused:
    if weight[0] or weight[1]:
        return TOO_HEAVY
    return Reading((weight[2] << 8 | weight[3]) / 100, stable=final, final=final, history=history)


def _row(model: Model, key: str, label: str, models: tuple[str, ...], claim: Claim) -> Profile:
    return Profile(
        key=key,
        wire_format="lefu",
        label=label,
        models=models,
        link="gatt",
        claim=claim,
        decoder=partial(Decoder, model=model),
        live=True,
        nominal_hz=5.0,
        evidence="captured",
        notify=(NOTIFY.uuid, INDICATE.uuid),
        signature=signature,
        locks_on="final",
        hangs_up_s=31.0 if model == "elis_1c" else None,
        resolution_kg=0.05,
        body_fat=True,
    )


PROFILES: Final[tuple[Profile, ...]] = (
    _row(
        "common",
        "lefu",
        "Lefu: Renpho ES-26BB, ES-32MD, ES-CS20M",
        ("Renpho ES-26BB-B", "Renpho ES-32MD", "Renpho ES-CS20M", "Renpho R-A012", "Renpho R-A020"),
        Claim(
            names=("es-26bb", "es-32md", "es-cs20m", "113360_", "r-a012", "r-a020"),
            services=frozenset({SERVICE}),
            payload=claims,
        ),
    ),
    _row("elis_1c", "lefu_elis_1c", "Renpho Elis 1C", ("Renpho Elis 1C (R-A033)",), Claim(names=("r-a033",))),
    _row("msc04", "lefu_msc04", "Renpho R-MSC04", ("Renpho R-MSC04",), Claim(names=(SPREAD,))),
)
