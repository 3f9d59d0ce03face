"""FFB0 "AB2A", 20 bytes: the newer 1byone scale.

Service FFB0, notify FFB2, write FFB1.

======  ============================================================================================
offset  frame
======  ============================================================================================
0-1     AB 2A
2       00 live weight or stored record, 80 final weight, 01 impedance
3-5     weight word, big-endian; its low 18 bits are grams
7       80 with type 00: a stored record, time in 3..6, weight word in 8..10
19      sum of 2..18, modulo 32
======  ============================================================================================

One command with the time starts the stream.

Source: github.com/oliexdev/openScale issue 758 (two captures, whose last bytes show the sum) and its handler
of the newer 1byone.

Known gaps. The check has 5 bits and so is blind to the upper three bits of every byte: a weight 8.192,
16.384 or 32.768 kg off passes, and a live frame marked as final. Whether other units keep the sum is not
known; if theirs differ, every frame is refused and it will show. The rate is unknown.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales import ffb0
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, sum8

HEADER: Final = b"\xab\x2a"
LIVE, FINAL = 0x00, 0x80
STORED: Final = 0x80


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if data[:2] != HEADER:
        return NOT_OURS
    if len(data) != ffb0.LENGTH:
        return WRONG_LENGTH
    return None if ffb0.sum5(data[2:19]) == data[19] else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def request(unix_time_s: int | None) -> Write:
    """Ask for weights, in kg, for nobody in particular; an unknown time is sent as 0."""
    clock = max(0, min(unix_time_s or 0, 0xFFFFFFFF)).to_bytes(4, "big")
    counted = clock + bytes(12) + b"\xd7"
    return Write(ffb0.WRITE_TO, HEADER + counted + bytes((sum8(counted),)), response=True)


class Decoder:
    """AB2A frames to readings; keeps no state."""

    def __init__(self, options: Options) -> None:
        self._request = request(options.unix_time_s)

    def start(self) -> tuple[Write, ...]:
        """The command that starts the stream."""
        return (self._request,)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a weight frame; a stored record is marked as history."""
        if frame.channel != ffb0.NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        kind = data[2]
        if kind == LIVE and data[7] == STORED:
            load = ffb0.kg(data[8], data[9], data[10])
            return (Reading(load, stable=True, final=True, history=True),)
        if kind not in (LIVE, FINAL):
            return ()
        done = kind == FINAL
        return (Reading(ffb0.kg(data[3], data[4], data[5]), stable=done, final=done),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="ffb0_ab2a",
        wire_format="ffb0_ab2a",
        label="1byone (newer)",
        models=("1byone scale",),
        link="gatt",
        claim=Claim(names=("1byone scale",), services=frozenset({ffb0.SERVICE})),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        notify=(ffb0.NOTIFY.uuid,),
        signature=signature,
        locks_on="final",
        resolution_kg=0.01,
        body_fat=True,
    ),
)
