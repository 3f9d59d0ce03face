"""Eufy and classic 1byone "CF": Eufy A1, C1, P1, 1byone Health Scale, Cult Smart Scale Pro.

Service FFF0, notify FFF4, write FFF1; the Eufy models also advertise the same frame.

======  ============================================================================================
offset  frame, 11 bytes
======  ============================================================================================
0       CF
1-2     impedance, little-endian, 0.1 ohm
3-4     weight, little-endian, 0.01 kg
9       01 live, 00 final, 02 too much on the scale
10      exclusive or of 0..9
11-17   stored records only: year (big-endian), month, day, hour, minute, second
======  ============================================================================================

The final frame is sent twice, and the two can arrive as one notification, cut short at 20 bytes. So a
notification is cut at 11 by the check; what follows may be a date, a further frame, or the beginning of a
copy, and nothing else. Equal frames in one notification are one.

Advertised: 18 bytes of manufacturer data with the frame in 4..14; company id and 0..3 are the address.

Two commands start the stream: kg, and the clock (in UTC, if it is known). Both are answered with 2 bytes.

Source: github.com/bdr99/eufylife-ble-client issue 7 and pull 6, github.com/oliexdev/openScale pull 1468
(captures), github.com/KristianP26/ble-scale-sync.

Known gaps. The check does not see exchanged bytes, nor two equal bits flipped. No stored record was ever
captured; they are not asked for either. Which way round the address is in an advertisement is known from one
capture only, so the sender's name has to be Eufy's or the address to fit, either way round.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import (
    Advert,
    ChannelKind,
    Claim,
    Frame,
    Options,
    Output,
    Profile,
    Refused,
    Write,
    uuid128,
)
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_CHECKSUM,
    WRONG_LENGTH,
    characteristic,
    possible_stamp,
    radio_address,
    xor8,
)
from loadtrainer.scales.ffb0 import calendar

NOTIFY: Final = characteristic(0xFFF4)
CONTROL: Final = uuid128(0xFFF1)
MARK: Final = 0xCF
LENGTH: Final = 11
DATE_LENGTH: Final = 7
ADVERT_LENGTH: Final = 18
LIVE, FINAL, OVERLOAD = 0x01, 0x00, 0x02
ANSWERS: Final = (0xF1, 0xF2, 0xFD)
REST_UNKNOWN: Final = Refused("bytes after the frame that are neither a date nor a copy")
EUFY: Final = ("eufy t9120", "eufy t9146", "eufy t9147")
KG: Final = Write(CONTROL, bytes.fromhex("fd37000100000000000000cb"), pace_s=0.15)


def fault(data: bytes) -> Refused | None:
    """What is wrong with the first 11 bytes as a frame; None if they are sound."""
    if not data or data[0] != MARK:
        return NOT_OURS
    if len(data) < LENGTH:
        return WRONG_LENGTH
    return None if xor8(data[:LENGTH]) == 0 else WRONG_CHECKSUM


def frames(data: bytes) -> tuple[bytes, ...] | Refused:
    """The frames of one notification without copies; a stored record stays whole (18 bytes)."""
    found: list[bytes] = []
    while data:
        if found and len(data) < LENGTH and any(known.startswith(data) for known in found):
            break
        if found and len(data) < LENGTH:
            return REST_UNKNOWN
        wrong = fault(data)
        if wrong is not None:
            return wrong
        dated = len(data) == LENGTH + DATE_LENGTH and _is_date(data[LENGTH:])
        frame, data = (data, b"") if dated else (data[:LENGTH], data[LENGTH:])
        if frame not in found:
            found.append(frame)
    return tuple(found) or NOT_OURS


def _is_date(stamp: bytes) -> bool:
    """Can these be year (big-endian), month, day, hour, minute, second? A copy of a frame never can: CF.."""
    return any(stamp) and possible_stamp(bytes((stamp[1], stamp[0], *stamp[2:])))


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return not isinstance(frames(data), Refused)


def advertised(advert: Advert) -> tuple[int, bytes] | None:
    """The company id and data of a sound advertised frame; None if there is none."""
    for company, data in advert.manufacturer.items():
        if len(data) == ADVERT_LENGTH and fault(data[4 : 4 + LENGTH]) is None:
            return company, data
    return None


def claims_advert(advert: Advert) -> bool:
    """A sound frame with the sender's address around it, from a scale that does not say its name."""
    found, address = advertised(advert), radio_address(advert.address)
    if found is None or address is None or (advert.name or "").lower().startswith(EUFY):
        return False
    written = found[0].to_bytes(2, "little") + found[1][:4]
    return address in (written, written[::-1])


def clock(unix_time_s: int | None) -> tuple[Write, ...]:
    """The command that sets the scale's clock; none if the time is not known."""
    now = calendar(unix_time_s)
    if now is None:
        return ()
    parts = (*now.year.to_bytes(2, "big"), now.month, now.day, now.hour, now.minute, now.second)
    return (Write(CONTROL, bytes((0xF1, *parts)), pace_s=0.15),)


class Decoder:
    """CF frames, notified or advertised, to readings; keeps no state."""

    def __init__(self, options: Options) -> None:
        self._unix_time_s = options.unix_time_s

    def start(self) -> tuple[Write, ...]:
        """The commands that start the stream."""
        return (KG, *clock(self._unix_time_s))

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; the marker for too much on the scale gives one without kg."""
        data = frame.data
        if frame.channel.kind is ChannelKind.MANUFACTURER:
            return _advertised(data)
        if frame.channel != NOTIFY or (len(data) == 2 and data[0] in ANSWERS):
            return ()
        if len(data) == LENGTH:
            wrong = fault(data)
            return (_reading(data),) if wrong is None else (wrong,)
        found = frames(data)
        return (found,) if isinstance(found, Refused) else tuple(map(_reading, found))


class Listener(Decoder):
    """The same for a scale that is only listened to."""

    def start(self) -> tuple[Write, ...]:
        """Nothing: there is no connection."""
        return ()


def _advertised(data: bytes) -> tuple[Output, ...]:
    if len(data) != ADVERT_LENGTH or data[4] != MARK:
        return ()
    wrong = fault(data[4 : 4 + LENGTH])
    return (_reading(data[4 : 4 + LENGTH]),) if wrong is None else (wrong,)


def _reading(data: bytes) -> Reading:
    kg, state = (data[3] | data[4] << 8) / 100, data[9]
    if len(data) > LENGTH:
        return Reading(kg, stable=True, final=True, history=True)
    if state == LIVE:
        return Reading(kg, stable=False, final=False)
    if state == FINAL:
        return Reading(kg, stable=True, final=True)
    if state == OVERLOAD:
        return Reading(None, overload=True)
    return Reading(kg)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="cf",
        wire_format="cf",
        label="Eufy A1, C1, P1; 1byone Health Scale",
        models=("Eufy A1 T9120", "Eufy C1 T9146", "Eufy P1 T9147", "1byone Health Scale", "Cult Pro"),
        link="gatt",
        claim=Claim(names=(*EUFY, "health scale", "cult smart scale"), services=frozenset({uuid128(0xFFF0)})),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
        note="Names too much load itself.",
    ),
    Profile(
        key="cf_advert",
        wire_format="cf",
        label="Eufy A1, C1, P1, listened to",
        models=("Eufy A1 T9120", "Eufy C1 T9146", "Eufy P1 T9147"),
        link="advert",
        claim=Claim(payload=claims_advert),
        decoder=Listener,
        live=True,
        nominal_hz=None,
        evidence="captured",
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
        note="Only where it does not say its name; else it is connected to.",
    ),
)
