"""Keep S3 over a connection.

Service 00FF, notify FF01, write FF02.

======  ============================================================================================
offset  message
======  ============================================================================================
0       01 request, 02 response, 03 event, 04 acknowledgement
1       53
2       what: 57 weight, 58 record of the weighing; 38, 0A, 01, 05, E7, F5, 03, 20, 32, 36 the exchange
3       00
4       length of the data; a response and an acknowledgement have a status (80 = good) before theirs
======  ============================================================================================

Event 57 (13 bytes): stage [5] 00, 01 live, 29 final, 09 unknown; weight [6..7], big-endian, 1/200 kg;
impedance [10..11]; pulse [12]. Each event is acknowledged.

The scale streams after eleven requests, each sent when the one before was answered: negotiate, read time, set
time (what was read), unit kg, information, F5 twice, battery, 20, person, start. Person and start name their
sender by 24 hexadecimal digits of the app's choice.

Source: github.com/oliexdev/openScale, its Keep S3 handler and test (captures of two weighings).

Known gaps. **There is no checksum**: only 0-4 and the length are checked, so a flipped bit in a weight shows.
Whether values go on after the final one is unknown; so is the rate. The record (58, 66 bytes) is
acknowledged but not read.
"""

from hashlib import md5
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_LENGTH, characteristic

NOTIFY: Final = characteristic(0xFF01)
CONTROL: Final = uuid128(0xFF02)
REQUEST, RESPONSE, EVENT, ACKNOWLEDGEMENT = 0x01, 0x02, 0x03, 0x04
MAGIC: Final = 0x53
GOOD: Final = 0x80
WEIGHT, RECORD = 0x57, 0x58
WEIGHT_LENGTH: Final = 13
FINALS: Final = {0x00: False, 0x01: False, 0x29: True}
SET_TIME, SET_UNIT, PERSON, BEGIN = 0x01, 0x05, 0x32, 0x36
EXCHANGE: Final = (0x38, 0x0A, SET_TIME, SET_UNIT, 0xE7, 0xF5, 0xF5, 0x03, 0x20, PERSON, BEGIN)
HEIGHT_CM, BORN = 170, (1986, 1, 1)


def fault(data: bytes) -> Refused | None:
    """What is wrong with the message as a message; None if it is sound."""
    if len(data) < 5 or data[1] != MAGIC or data[3] != 0 or not REQUEST <= data[0] <= ACKNOWLEDGEMENT:
        return NOT_OURS
    status = data[0] in (RESPONSE, ACKNOWLEDGEMENT)
    return None if len(data) == 5 + status + data[4] else WRONG_LENGTH


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def request(what: int, body: bytes = b"") -> Write:
    """One step of the exchange."""
    return Write(CONTROL, bytes((REQUEST, MAGIC, what, 0, len(body))) + body, response=True)


def acknowledgement(what: int) -> Write:
    """Tell the scale that its event arrived."""
    return Write(CONTROL, bytes((ACKNOWLEDGEMENT, MAGIC, what, 0, 0, GOOD)), response=True)


WEIGHT_HEARD: Final = acknowledgement(WEIGHT)
RECORD_HEARD: Final = acknowledgement(RECORD)


class Decoder:
    """Keep messages to readings, acknowledgements and the steps of the exchange."""

    def __init__(self, options: Options) -> None:
        token = md5((options.address or "loadtrainer").encode(), usedforsecurity=False).hexdigest()[:24]
        self._token = (token * 2).encode()
        self._time = max(0, min(options.unix_time_s or 0, 0xFFFFFFFF)).to_bytes(4, "big")
        self._step = 0

    def start(self) -> tuple[Write, ...]:
        """The first step of the exchange."""
        return (request(EXCHANGE[0]),)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading and one acknowledgement a weight event; the next step for an awaited response."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        kind, what = data[0], data[2]
        if kind == RESPONSE:
            return self._answered(what, data)
        if kind != EVENT or what not in (WEIGHT, RECORD):
            return ()
        if what == RECORD:
            return (RECORD_HEARD,)
        if len(data) != WEIGHT_LENGTH:
            return (WRONG_LENGTH,)
        load = (data[6] << 8 | data[7]) / 200
        return (Reading(load, final=FINALS.get(data[5])), WEIGHT_HEARD)

    def _answered(self, what: int, data: bytes) -> tuple[Output, ...]:
        last = len(EXCHANGE) - 1
        if data[5] != GOOD or self._step >= last or what != EXCHANGE[self._step]:
            return ()
        self._step += 1
        step = EXCHANGE[self._step]
        return (request(step, self._body(step, data[6:])),)

    def _body(self, step: int, heard: bytes) -> bytes:
        if step == SET_TIME:
            return heard if len(heard) == 4 else self._time
        if step == SET_UNIT:
            return b"\x00"
        if step == PERSON:
            year, month, day = BORN
            return self._token + bytes(10) + bytes((HEIGHT_CM, *year.to_bytes(2, "big"), month, day))
        return self._token + b"\x00\x01" if step == BEGIN else b""


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="keep",
        wire_format="keep",
        label="Keep S3",
        models=("Keep S3",),
        link="gatt",
        claim=Claim(names=("keep_s3",), services=frozenset({uuid128(0x00FF)})),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
    ),
)
