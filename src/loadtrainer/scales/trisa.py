"""Trisa Body Analyze, ADE BA 1600, fitvigo: one final value a weighing, over a connection.

Service 7802: measurement 8A21 (Trisa) or 8A24 (ADE), both indicated; commands from the scale 8A82
(indicated), commands to the scale 8A81.

======  ============================================================================================
offset  measurement
======  ============================================================================================
0       flags: bit 0 time, bit 1 resistance 1, bit 2 resistance 2
1-3     weight, mantissa, little-endian
4       weight, exponent of ten, signed
next 4  with bit 0: seconds since 2010-01-01, little-endian
next 4  with bit 1: resistance 1, in the form of the weight
next 4  with bit 2: resistance 2, in the form of the weight
rest    user and more, not decoded
======  ============================================================================================

From the scale on 8A82: A0 + password (4 bytes), while it is paired; A1 + challenge (4 bytes). To the scale:
02 + time; 20 + (challenge exclusive or password); 21 + broadcast id, which ends the pairing; 22 lets the
scale hang up when it is done.

Source: github.com/maksverver/trisa-body-analyze by way of github.com/oliexdev/openScale (a measurement, the
handshake), github.com/KristianP26/ble-scale-sync issue 138 and its tests (ADE: a measurement).

Known gaps. No checksum. kg always, as in every source; no field for a unit is known. The password is not
kept: a Trisa must be paired each time (its button, see the manual). The answer that an ADE wants to its
challenge is not known; time and 22 alone are said to do. A measurement taken more than five minutes before
the connection, by the scale's clock, counts as a stored record.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_LENGTH, characteristic

SERVICE: Final = uuid128(0x7802)
MEASUREMENTS: Final = (characteristic(0x8A21), characteristic(0x8A24))
FROM_SCALE: Final = characteristic(0x8A82)
TO_SCALE: Final = uuid128(0x8A81)
EPOCH_UNIX_S: Final = 1_262_304_000
STORED_AFTER_S: Final = 300

TIME: Final = 0x01
RESISTANCE_1: Final = 0x02
RESISTANCE_2: Final = 0x04
EXPONENTS: Final = {256 - n: 10**n for n in range(1, 5)}
"""Divisor of the mantissa, by byte 4."""

SHORTEST: Final = 9
LONGEST: Final = 20
PASSWORD: Final = 0xA0
CHALLENGE: Final = 0xA1


def fault(data: bytes) -> Refused | None:
    """What is wrong with a measurement of this family; None if it is sound."""
    if not SHORTEST <= len(data) <= LONGEST or not data[0] & TIME or data[4] not in EXPONENTS:
        return NOT_OURS
    needed = SHORTEST + 4 * bool(data[0] & RESISTANCE_1) + 4 * bool(data[0] & RESISTANCE_2)
    return None if len(data) >= needed else WRONG_LENGTH


def measured(data: bytes, unix_time_s: int | None) -> Reading:
    """The reading of a sound measurement. ``unix_time_s``: when the connection began; None not known."""
    kg = (data[1] | data[2] << 8 | data[3] << 16) / EXPONENTS[data[4]]
    taken_s = int.from_bytes(data[5:9], "little") + EPOCH_UNIX_S
    stored = unix_time_s is not None and taken_s < unix_time_s - STORED_AFTER_S
    return Reading(kg, stable=True, final=True, history=stored)


def set_clock(unix_time_s: int | None) -> tuple[Write, ...]:
    """The command that sets the scale's clock; none where the time is not known."""
    if unix_time_s is None:
        return ()
    seconds = max(0, unix_time_s - EPOCH_UNIX_S) & 0xFFFFFFFF
    return (Write(TO_SCALE, b"\x02" + seconds.to_bytes(4, "little"), response=True),)


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format: a command of the scale, or a measurement."""
    if len(data) == 5 and data[0] in (PASSWORD, CHALLENGE):
        return True
    return fault(data) is None and bool(data[0] & RESISTANCE_1)


class Decoder:
    """Trisa and ADE measurements to readings; answers the scale's challenge once it knows the password."""

    def __init__(self, options: Options) -> None:
        self._unix_time_s = options.unix_time_s
        self._password: bytes | None = None

    def start(self) -> tuple[Write, ...]:
        """Set the clock and let the scale hang up when it is done."""
        return (*set_clock(self._unix_time_s), Write(TO_SCALE, b"\x22", response=True))

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One final reading a measurement, writes for a command of the scale."""
        data = frame.data
        if frame.channel == FROM_SCALE:
            return self._command(data)
        if frame.channel not in MEASUREMENTS:
            return ()
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        if not data[0] & RESISTANCE_1:
            return (NOT_OURS,)
        return (measured(data, self._unix_time_s),)

    def _command(self, data: bytes) -> tuple[Output, ...]:
        if len(data) != 5:
            return ()
        if data[0] == PASSWORD:
            self._password = data[1:]
            return (Write(TO_SCALE, b"\x21" + bytes(4), response=True),)
        if data[0] == CHALLENGE and self._password is not None:
            answer = bytes(a ^ b for a, b in zip(data[1:], self._password, strict=True))
            return (Write(TO_SCALE, b"\x20" + answer, response=True), *set_clock(self._unix_time_s))
        return ()


PROFILES: Final = (
    Profile(
        key="trisa",
        wire_format="trisa",
        label="Trisa Body Analyze, ADE BA 1600",
        models=("Trisa Body Analyze 4.0", "ADE BA 1600", "fitvigo"),
        link="gatt",
        claim=Claim(names=("01257b", "11257b"), services=frozenset({SERVICE})),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="captured",
        notify=(MEASUREMENTS[0].uuid, MEASUREMENTS[1].uuid, FROM_SCALE.uuid),
        signature=signature,
        locks_on="final",
        resolution_kg=0.1,
        body_fat=True,
        note="One value a weighing. Must be paired each time.",
    ),
)
"""The rows of this format in the table of scales."""
