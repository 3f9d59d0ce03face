"""Vitafit VT701 over a connection.

Service FFF0, notify FFF1, write FFF2.

======  ============================================================================================
offset  frame
======  ============================================================================================
0       5A from the scale, A5 to it
1       length of what follows
2       26, the product
3       10 weight, 11 impedance
4       10: state, 01 live, 02 stable
8-9     10: weight, big-endian, 0.01 kg
last    AA, before it the exclusive or of 1 to the byte before
======  ============================================================================================

Three fixed commands start the stream. The app's answer to the stable weight is left out: it starts the
impedance measurement, a current through the electrodes.

Source: github.com/oliexdev/openScale, its Vitafit VT701 handler and test (two captures).

Known gaps. The check does not see exchanged bytes. Whether the scale goes on sending weights while its
stable one is unanswered is not known, nor the rate.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Output, Profile, Refused, Unasked, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, characteristic, xor8

NOTIFY: Final = characteristic(0xFFF1)
CONTROL: Final = uuid128(0xFFF2)
FROM_SCALE, TO_SCALE, PRODUCT, TRAILER = 0x5A, 0xA5, 0x26, 0xAA
WEIGHT: Final = 0x10
WEIGHT_LENGTH: Final = 12
STABLE: Final = {0x01: False, 0x02: True}


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) < 6 or data[0] != FROM_SCALE or data[2] != PRODUCT or data[-1] != TRAILER:
        return NOT_OURS
    if data[1] != len(data) - 2:
        return WRONG_LENGTH
    return None if xor8(data[1:-1]) == 0 else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def command(kind: int, *body: int) -> Write:
    """A frame to the scale."""
    counted = bytes((len(body) + 4, PRODUCT, kind, *body))
    data = bytes((TO_SCALE, *counted, xor8(counted), TRAILER))
    return Write(CONTROL, data, pace_s=0.15)


START: Final = (command(0x33, 0x00), command(0x44), command(0x17, 0x01))


class Decoder(Unasked):
    """Vitafit frames to readings; keeps no state."""

    def start(self) -> tuple[Write, ...]:
        """The commands that start the stream."""
        return START

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a weight frame."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        if data[3] != WEIGHT:
            return ()
        if len(data) != WEIGHT_LENGTH:
            return (WRONG_LENGTH,)
        return (Reading((data[8] << 8 | data[9]) / 100, stable=STABLE.get(data[4])),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="vitafit",
        wire_format="vitafit",
        label="Vitafit VT701",
        models=("Vitafit VT701",),
        link="gatt",
        claim=Claim(names=("vitafit",), services=frozenset({uuid128(0xFFF0)})),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="stable",
        resolution_kg=0.05,
        body_fat=True,
    ),
)
