"""Beurer and Sanitas "E7" and "F7": BF710, SBF70, SBF75, Crane; BF700, BF800, Runtastic Libra.

Service FFE0, characteristic FFE1 (notify and write).

======  ============================================================================================
offset  frame
======  ============================================================================================
0       E7, in the older models F7; low nibble 6 in the answer to the greeting
1       58 weight, 59 result in parts, F0 answer to a command, others: users and stored weights
2       58: 01 somebody is on it, 00 stable or off
3-4     58: weight, big-endian, 0.05 kg
======  ============================================================================================

Greeting E6 01 (F6 01); once it is answered, the clock (E9, if the time is known) and the question for the
scale's state (E7 4F and eight 00), without which it does not weigh. Each frame but answers is acknowledged:
E7 F1 and the frame's bytes 1 to 3. About one weight a second.

**The first weight of a connection is a leftover** (12.80, 14.25, 14.95 or 17.60 kg before loads of 83 to
107 kg). So until the value has changed once, readings are of low confidence.

Source: github.com/KristianP26/ble-scale-sync issues 112, 211 and 384 (captures of E7),
github.com/oliexdev/openScale (greeting, clock, state).

Known gaps. **There is no checksum**: only 0, 1 and the length are checked. Of F7 no frame is public. One
source has its weight where E7 has it, the other in 4..5; so an F7 frame of 5 bytes is read like E7, and a
longer one gives no load. Stored weights are not asked for. Whether 00 in byte 2 means stable or off is
disputed; here it counts as stable.
"""

from functools import partial
from typing import Final, Literal

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_LENGTH, characteristic

NOTIFY: Final = characteristic(0xFFE1)
E7, F7 = 0xE7, 0xF7
GREETING, TIME = 0x06, 0x09
ANSWER, STATE, WEIGHT = 0xF0, 0x4F, 0x58
WEIGHT_LENGTH: Final = 5
LONGEST_ANSWER: Final = 8
ACKNOWLEDGEMENT: Final = {E7: b"\xe7\xf1", F7: b"\xf7\xf1"}
GREETED: Final = frozenset({0xE6, 0xF6})
STABLE: Final = {0x00: True, 0x01: False}
KINDS: Final = frozenset({0x33, 0x34, 0x36, 0x41, 0x42, 0x47, 0x4C, WEIGHT, 0x59, ANSWER})
WEIGHT_UNKNOWN: Final = "Where this model puts the weight in its frames is not known"


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) < 2 or data[0] not in GREETED | {E7, F7}:
        return NOT_OURS
    if data[0] in GREETED or data[1] != WEIGHT or len(data) == WEIGHT_LENGTH:
        return None
    return None if data[0] == F7 and len(data) > WEIGHT_LENGTH else WRONG_LENGTH


def signature(data: bytes, first: int = E7) -> bool:
    """True if a first notification belongs to the models that begin with ``first``.

    That is one of the known kinds, or the answer to the greeting.
    """
    if fault(data) is not None or data[0] & 0xF0 != first & 0xF0:
        return False
    return len(data) <= LONGEST_ANSWER if data[0] in GREETED else data[1] in KINDS


class Decoder:
    """Weights to readings, and what the scale waits for. ``first``: the byte the model's frames begin with.

    The greeting goes out with it; from then on the scale's own frames say which of the two it is.
    """

    def __init__(self, options: Options, first: int = E7) -> None:
        self._first = first
        self._unix_time_s = options.unix_time_s
        self._leftover: int | None = None
        self._moved = False

    def start(self) -> tuple[Write, ...]:
        """The greeting."""
        return (self._write(self._first & 0xF0 | GREETING, 0x01),)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """A reading for a weight; an acknowledgement for every frame; the next step after the greeting."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        self._first = data[0] & 0xF0 | 0x07
        if data[0] in GREETED:
            return self._greeted()
        if data[1] == ANSWER or len(data) < 4:
            return ()
        heard = Write(NOTIFY.uuid, ACKNOWLEDGEMENT[data[0]] + data[1:4])
        return (self._reading(data), heard) if data[1] == WEIGHT else (heard,)

    def _reading(self, data: bytes) -> Reading:
        stable = STABLE.get(data[2])
        if len(data) != WEIGHT_LENGTH:
            return Reading(None, stable=stable, reason=WEIGHT_UNKNOWN)
        raw = data[3] << 8 | data[4]
        if self._leftover is None:
            self._leftover = raw
        self._moved = self._moved or raw != self._leftover
        return Reading(raw / 20, stable=stable, low_confidence=not self._moved)

    def _greeted(self) -> tuple[Write, ...]:
        state = self._write(self._first, STATE, *bytes(8))
        if self._unix_time_s is None or not 0 <= self._unix_time_s < 2**32:
            return (state,)
        return (self._write(self._first & 0xF0 | TIME, *self._unix_time_s.to_bytes(4, "big")), state)

    @staticmethod
    def _write(*data: int) -> Write:
        return Write(NOTIFY.uuid, bytes(data))


def _row(
    key: str,
    label: str,
    models: tuple[str, ...],
    claim: Claim,
    first: int,
    evidence: Literal["captured", "code"],
) -> Profile:
    return Profile(
        key=key,
        wire_format="beurer_e7",
        label=label,
        models=models,
        link="gatt",
        claim=claim,
        decoder=partial(Decoder, first=first),
        live=True,
        nominal_hz=1.0,
        evidence=evidence,
        notify=(NOTIFY.uuid,),
        signature=partial(signature, first=first),
        locks_on="stable",
        resolution_kg=0.05,
        body_fat=True,
        note="Its first value is a leftover and is not used." if first == E7 else "",
    )


PROFILES: Final[tuple[Profile, ...]] = (
    _row(
        "beurer_e7",
        "Beurer BF710, Sanitas SBF70, SBF75",
        ("Beurer BF710", "Sanitas SBF70", "SilverCrest SBF75", "Crane AICDSCALE1"),
        Claim(
            names=("beurer bf710", "bf700", "sanitas sbf70", "sanitas sbf75", "sbf75", "aicdscale1"),
            services=frozenset({uuid128(0xFFE0)}),
        ),
        E7,
        "captured",
    ),
    _row(
        "beurer_f7",
        "Beurer BF700, BF800, Runtastic Libra",
        ("Beurer BF700", "Beurer BF800", "Runtastic Libra"),
        Claim(
            names=("bf-700", "bf-800", "beurer bf700", "beurer bf800", "rt-libra", "libra-b", "libra-w"),
            services=frozenset({uuid128(0xFFE0)}),
        ),
        F7,
        "code",
    ),
)
