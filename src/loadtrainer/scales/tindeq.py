"""Tindeq Progressor force gauge: a reference device that never locks.

Service 7e4e1701-..., notify 7e4e1702-..., write 7e4e1703-...; one-byte command 65 starts the stream,
about 80 Hz.

======  ============================================================================================
offset  notification
======  ============================================================================================
0       tag: 01 weights, 04 battery low, 00 answer to a command
1       length of the rest
2-      tag 01: n x (force in kg, 32-bit float little-endian; time, microseconds, 32-bit little-endian)
======  ============================================================================================

Each sample of a packet becomes one reading; ``before_s`` is its distance to the packet's last sample by the
device's own clock, which wraps after 71 minutes.

Source: github.com/blims/Tindeq-Progressor-API. Only constructed frames are public.

Known gaps. There is no checksum. The tare (command 64) is not sent: zero is the session's business. The
battery warning is ignored. The device pulls, so it needs a rig.
"""

from math import isfinite
from struct import Struct
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import (
    Advert,
    Channel,
    ChannelKind,
    Claim,
    Frame,
    Output,
    Profile,
    Refused,
    Unasked,
    Write,
)
from loadtrainer.scales.checks import WRONG_LENGTH

SERVICE: Final = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
NOTIFY: Final = Channel(ChannelKind.CHARACTERISTIC, uuid="7e4e1702-1ea6-40c9-9dcc-13d34ffead57")
CONTROL: Final = "7e4e1703-1ea6-40c9-9dcc-13d34ffead57"
START: Final = (Write(CONTROL, b"\x65"),)
WEIGHTS: Final = 0x01
SAMPLE: Final = Struct("<fI")
LONGEST_PACKET_US: Final = 5_000_000
NOT_A_NUMBER: Final = Refused("a force that is not a number")
CLOCK_JUMPS: Final = Refused("the samples of one packet are not in order of time")


def claims(advert: Advert) -> bool:
    """The service's own 128-bit UUID is the maker's signature."""
    return SERVICE in advert.services


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return len(data) >= 2 and data[0] in (0x00, WEIGHTS, 0x04) and data[1] == len(data) - 2


class Decoder(Unasked):
    """Progressor packets to readings; keeps no state."""

    def start(self) -> tuple[Write, ...]:
        """The command that starts the stream."""
        return START

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a sample; a packet with one bad sample is refused whole."""
        data = frame.data
        if frame.channel != NOTIFY or not data or data[0] != WEIGHTS:
            return ()
        if len(data) < 10 or data[1] != len(data) - 2 or data[1] % SAMPLE.size:
            return (WRONG_LENGTH,)
        samples = tuple(SAMPLE.iter_unpack(data[2:]))
        last_us = samples[-1][1]
        readings: list[Output] = []
        before = LONGEST_PACKET_US
        for kg, at_us in samples:
            us = (last_us - at_us) & 0xFFFFFFFF
            if not isfinite(kg):
                return (NOT_A_NUMBER,)
            if us > before:
                return (CLOCK_JUMPS,)
            before = us
            readings.append(Reading(kg, counter=at_us, before_s=us / 1e6))
        return tuple(readings)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="tindeq_progressor",
        wire_format="tindeq",
        label="Tindeq Progressor",
        models=("Tindeq Progressor 150", "Tindeq Progressor 200"),
        link="gatt",
        claim=Claim(names=("progressor",), payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=80.0,
        evidence="constructed",
        notify=(NOTIFY.uuid,),
        signature=signature,
        resolution_kg=0.01,
        capacity_kg=150.0,
        note="Force gauge for reference: pulls, so it needs a rig. Never locks.",
    ),
)
