"""OKOK advertisements, version F0: company F0FF, 18 bytes after the company id. Cheap "ADV" scales.

======  ============================================================================================
offset  payload
======  ============================================================================================
0-1     02 04
2-3     weight, little-endian, 0.1 kg
4-11    0
12-17   radio address
======  ============================================================================================

Source: github.com/oliexdev/openScale issue 930 (captures), github.com/rrooggiieerr/okokscale.py (test).

Known gaps. No flags: nothing says whether a value is stable, so a lock shows only by a value that stands
still. No checksum: a flipped bit is seen only in bytes 0, 1 and 4..17. All published frames are of one or two
scales in kg; what another display unit changes is not known.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Unasked
from loadtrainer.scales.checks import NOT_OURS, WRONG_LENGTH, manufacturer
from loadtrainer.scales.okok_c0 import Leftovers, names_sender

ADVERTISED: Final = manufacturer(0xF0FF)
LENGTH: Final = 18
HEADER: Final = b"\x02\x04"
REST: Final = bytes(8)


def claims(advert: Advert) -> bool:
    """True if the advert carries a payload of this form that names its sender."""
    data = advert.manufacturer.get(ADVERTISED.company, b"")
    in_form = len(data) == LENGTH and data[:2] == HEADER and data[4:12] == REST
    return in_form and names_sender(advert, data[12:18])


class Decoder(Unasked):
    """VF0 frames to readings; remembers whether the scale was loaded."""

    def __init__(self, options: Options) -> None:
        self._leftovers = Leftovers()

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; neither flags nor unit are in it."""
        if frame.channel != ADVERTISED:
            return ()
        data = frame.data
        if len(data) != LENGTH:
            return (WRONG_LENGTH,)
        if data[:2] != HEADER or data[4:12] != REST:
            return (NOT_OURS,)
        kg = (data[2] | data[3] << 8) / 10
        return (Reading(kg, low_confidence=self._leftovers.leftover(kg)),)


PROFILES: Final = (
    Profile(
        key="okok_vf0",
        wire_format="okok_vf0",
        label="OKOK ADV (version F0)",
        models=("OKOK ADV (company F0FF)",),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        resolution_kg=0.1,
        body_fat=True,
        note="Never says whether a value is stable. May show up to 1.3 kg after the load is off.",
    ),
)
"""The rows of this format in the table of scales."""
