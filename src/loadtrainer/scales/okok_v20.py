"""OKOK advertisements, version 20: company 20CA, 19 bytes after the company id. Cheap "ADV" scales.

======  ============================================================================================
offset  payload
======  ============================================================================================
0-5     unknown
6       bit 0 final; bits 1-2 decimals (0: 1, 2: 2)
7       unknown
8-9     weight, big-endian, kg
10-11   impedance, big-endian, 0.1 ohm
12      checksum: 20, exclusive or with 0..11; of another firmware with 0..10
13-18   radio address
======  ============================================================================================

Both checksums are accepted: the captured final frame keeps the longer one, the frame of okokscale's test the
shorter one, and while the impedance is 0 they are the same. A frame that keeps neither is refused.

Source: github.com/rrooggiieerr/okokscale.py (test), homeassistant-okokscale pull 12 (captures, leftover
values), github.com/oliexdev/openScale.

Known gaps. A flipped bit in bytes 0..10 or 12 is always seen; one in byte 11 is not where the frame keeps
the shorter checksum; one in the address only by comparing it with the sender's. Only frames in kg are known:
with bit 3 or 4 of byte 6 set, which mean another unit in the sister formats, there is no load until the user
has said which unit it is.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER, MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Refused, Unasked
from loadtrainer.scales.checks import WRONG_CHECKSUM, WRONG_LENGTH, manufacturer, xor8
from loadtrainer.scales.okok_c0 import Leftovers, names_sender

ADVERTISED: Final = manufacturer(0x20CA)
LENGTH: Final = 19
VERSION: Final = 0x20
DIVISORS: Final = {0: 10, 2: 100}
OTHER_UNIT: Final = 0x18
NO_SUCH_DECIMALS: Final = Refused("a number of decimals that this format does not have")
UNIT_UNSAID: Final = "The scale's unit is not kg. Which unit does it send?"


def fault(data: bytes) -> Refused | None:
    """What is wrong with the payload; None if it is sound."""
    if len(data) != LENGTH:
        return WRONG_LENGTH
    shorter = VERSION ^ xor8(data[:11])
    if data[12] not in (shorter, shorter ^ data[11]):
        return WRONG_CHECKSUM
    return None if data[6] >> 1 & 0x03 in DIVISORS else NO_SUCH_DECIMALS


def claims(advert: Advert) -> bool:
    """True if the advert carries a sound payload that names its sender."""
    data = advert.manufacturer.get(ADVERTISED.company, b"")
    return fault(data) is None and names_sender(advert, data[13:19])


class Decoder(Unasked):
    """V20 frames to readings. ``options.unit``: the unit of frames that are not in kg."""

    def __init__(self, options: Options) -> None:
        self._unit = options.unit
        self._leftovers = Leftovers()

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; without kg where nobody has said which unit it is in."""
        if frame.channel != ADVERTISED:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        final = bool(data[6] & 0x01)
        seen = None if data[6] & OTHER_UNIT else MassUnit.KG
        unit = seen or self._unit
        if unit is None:
            return (Reading(None, stable=final, final=final, reason=UNIT_UNSAID),)
        kg = (data[8] << 8 | data[9]) / DIVISORS[data[6] >> 1 & 0x03] * KG_PER[unit]
        leftover = self._leftovers.leftover(kg)
        return (Reading(kg, stable=final, final=final, unit_seen=seen, low_confidence=leftover),)


PROFILES: Final = (
    Profile(
        key="okok_v20",
        wire_format="okok_v20",
        label="OKOK ADV (version 20)",
        models=("OKOK ADV (company 20CA)",),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        locks_on="final",
        resolution_kg=0.01,
        body_fat=True,
        note="May show up to 1.3 kg after the load is off.",
    ),
)
"""The rows of this format in the table of scales."""
