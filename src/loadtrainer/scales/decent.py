"""Decent Scale and Half Decent Scale: a kitchen scale of 2 kg, here as a reference and a test double.

Service FFF0, notify FFF4, write 36F5.

======  ============================================================================================
offset  frame, 7 or 10 bytes
======  ============================================================================================
0       03
1       CE stable, CA moving
2-3     weight, big-endian, signed, 0.1 g
4-      7 bytes: 00 00; 10 bytes: the scale's own time
last    exclusive or of all before it
======  ============================================================================================

A command every few seconds keeps the scale awake. No tare command is sent: zero is the session's business.

Source: github.com/decentespresso/openscale. Only constructed frames are public.

Known gaps. The check does not see exchanged bytes. The layout of the 10-byte frame's time is not read.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, characteristic, xor8

NOTIFY: Final = characteristic(0xFFF4)
CONTROL: Final = uuid128(0x36F5)
MARK: Final = 0x03
STABLE: Final = {0xCE: True, 0xCA: False}
LENGTHS: Final = (7, 10)
AWAKE_S: Final = 3.0
STAY_AWAKE: Final = Write(CONTROL, bytes.fromhex("030a03ffff000a"))


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) < 2 or data[0] != MARK:
        return NOT_OURS
    if len(data) not in LENGTHS:
        return WRONG_LENGTH
    return None if xor8(data) == 0 else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


class Decoder:
    """Decent frames to readings; remembers when the scale was last kept awake."""

    def __init__(self, options: Options) -> None:
        self._awake_since_s: float | None = None

    def start(self) -> tuple[Write, ...]:
        """The command that keeps the scale awake."""
        return (STAY_AWAKE,)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a weight frame."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        stable = STABLE.get(data[1])
        if stable is None:
            return ()
        tenths = data[2] << 8 | data[3]
        reading = Reading((tenths - 0x10000 if tenths & 0x8000 else tenths) / 10_000, stable=stable)
        since_s = self._awake_since_s
        if since_s is not None and 0 <= frame.t_s - since_s < AWAKE_S:
            return (reading,)
        self._awake_since_s = frame.t_s
        return (reading,) if since_s is None else (reading, STAY_AWAKE)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="decent",
        wire_format="decent",
        label="Decent Scale, Half Decent Scale",
        models=("Decent Scale", "Half Decent Scale"),
        link="gatt",
        claim=Claim(names=("decent scale", "half decent"), services=frozenset({uuid128(0xFFF0)})),
        decoder=Decoder,
        live=True,
        nominal_hz=10.0,
        evidence="constructed",
        notify=(NOTIFY.uuid,),
        signature=signature,
        resolution_kg=0.0001,
        capacity_kg=2.0,
        note="Kitchen scale for reference only: 2 kg. Never locks.",
    ),
)
