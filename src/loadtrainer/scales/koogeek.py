"""Koogeek S1 over a connection.

Service FFF0, notify FFF4, write FFF3.

======  ============================================================================================
offset  frame
======  ============================================================================================
0-3     55 AA 55 AA
4       01 hello, 07 question, 02 live weight, 03 stable weight
9-10    weights (14 bytes): weight, big-endian, 0.1 kg
11-12   weights: impedance, big-endian, ohm
last    exclusive or of all before it
======  ============================================================================================

No weight comes until the hello, which the scale repeats, is answered with 81; a question is answered with 87
and its own byte 6.

Source: github.com/KristianP26/ble-scale-sync issue 270 (captures of a hello and a stable weight).

Known gaps. The check does not see exchanged bytes. Of weights, only one stable frame (03) was captured. The
rate is unknown. The hardware is said to connect badly.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Output, Profile, Refused, Unasked, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, characteristic, xor8

NOTIFY: Final = characteristic(0xFFF4)
CONTROL: Final = uuid128(0xFFF3)
HEADER: Final = b"\x55\xaa\x55\xaa"
HELLO, LIVE, STABLE, QUESTION = 0x01, 0x02, 0x03, 0x07
WEIGHT_LENGTH: Final = 14


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) < 6 or data[:4] != HEADER:
        return NOT_OURS
    return None if xor8(data) == 0 else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def answer(kind: int, what: int) -> Write:
    """The answer to a hello or a question."""
    body = bytes((*HEADER, 0x80 | kind, 0x01, what))
    return Write(CONTROL, body + bytes((xor8(body),)))


class Decoder(Unasked):
    """Koogeek frames to readings and the answers the scale waits for; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a weight frame, one answer a hello or question."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        kind = data[4]
        if kind in (LIVE, STABLE):
            if len(data) != WEIGHT_LENGTH:
                return (WRONG_LENGTH,)
            return (Reading((data[9] << 8 | data[10]) / 10, stable=kind == STABLE),)
        if kind == HELLO:
            return (answer(HELLO, 0x01),)
        if kind == QUESTION and len(data) > 7:
            return (answer(QUESTION, data[6]),)
        return ()


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="koogeek",
        wire_format="koogeek",
        label="Koogeek S1",
        models=("Koogeek S1",),
        link="gatt",
        claim=Claim(names=("koogeek-s1", "koogeek s1"), services=frozenset({uuid128(0xFFF0)})),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="stable",
        resolution_kg=0.1,
        body_fat=True,
    ),
)
