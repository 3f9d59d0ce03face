"""Yunmai X (YMBS-M268): weight in the advertisement.

The whole manufacturer field is the frame: what Bluetooth calls the company id is the last two bytes of the
radio address, so they are put back in front of the 14 bytes that follow.

======  ============================================================================================
offset  frame, company id included
======  ============================================================================================
0-5     radio address, reversed
6-8     0B 74 17
9       number of the weighing
10      01 live, 02 stable, 03 final
11-12   weight, big-endian, 0.01 kg
13-14   impedance, big-endian, ohm
15      checksum: exclusive or of 9..14
======  ============================================================================================

Source: github.com/oliexdev/openScale (its Yunmai X handler and the frames of its tests; an earlier state of
those tests held a captured weighing in the same layout: live, stable, final).

Known gaps. The vectors are constructed. The checksum leaves the address and the three bytes after it
unchecked: the claim and the decoder compare those. The display unit is not in the frame.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, ChannelKind, Claim, Frame, Output, Profile, Unasked
from loadtrainer.scales.checks import WRONG_CHECKSUM, WRONG_LENGTH, names_sender, xor8

LENGTH: Final = 16
SIGNATURE: Final = b"\x0b\x74\x17"
STATES: Final = {1: (False, False), 2: (True, False), 3: (True, True)}
"""Stable and final, by byte 10."""


def whole(company: int, payload: bytes) -> bytes:
    """The frame as it was sent, with the two bytes that the platform took for a company id."""
    return company.to_bytes(2, "little") + payload


def claims(advert: Advert) -> bool:
    """True if one entry of the advert is a sound frame that names its sender."""
    frames = (whole(company, data) for company, data in advert.manufacturer.items())
    return any(
        len(data) == LENGTH
        and data[6:9] == SIGNATURE
        and data[10] in STATES
        and xor8(data[9:]) == 0
        and names_sender(advert, data[5::-1])
        for data in frames
    )


class Decoder(Unasked):
    """Yunmai X frames to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; nothing for other fields and unknown states."""
        if frame.channel.kind is not ChannelKind.MANUFACTURER or not 0 <= frame.channel.company <= 0xFFFF:
            return ()
        data = whole(frame.channel.company, frame.data)
        if data[6:9] != SIGNATURE:
            return ()
        if len(data) != LENGTH:
            return (WRONG_LENGTH,)
        if xor8(data[9:]) != 0:
            return (WRONG_CHECKSUM,)
        state = STATES.get(data[10])
        if state is None:
            return ()
        stable, final = state
        return (Reading((data[11] << 8 | data[12]) / 100, stable=stable, final=final),)


PROFILES: Final = (
    Profile(
        key="yunmai_x",
        wire_format="yunmai_x",
        label="Yunmai X",
        models=("Yunmai X (YMBS-M268)",),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="constructed",
        locks_on="stable",
        resolution_kg=0.01,
        body_fat=True,
        note="Listened to; its rate is not known.",
    ),
)
"""The rows of this format in the table of scales."""
