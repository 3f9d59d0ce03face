"""Etekcity FIT 8S: weight in the advertisement. Company 06D0, 20 bytes after the company id.

======  ============================================================================================
offset  payload
======  ============================================================================================
0       01
1-6     radio address, reversed
7-9     unknown, C0 A9 01
10-12   weight, little-endian, g; kg whatever the display shows
13-14   impedance, little-endian, ohm; 0 none
15      01 stable
16      display unit: 0 kg, 1 lb, 2 st:lb
17-19   02 03 00
======  ============================================================================================

Source: github.com/ronnnnnnnnnnnnn/etekcity_esf551_ble (captures and tests).

Known gaps. No checksum: a flipped bit is seen only in bytes 0..6 and 15..19. Both published frames are stable
ones; whether the scale also sends values that are still moving is not proven, so it counts as final only.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Output, Profile, Unasked, uuid128
from loadtrainer.scales.checks import NOT_OURS, manufacturer, names_sender

ADVERTISED: Final = manufacturer(0x06D0)
SERVICE: Final = uuid128(0xFFD0)
LENGTH: Final = 20
TAIL: Final = b"\x02\x03\x00"
STABLE: Final = {0: False, 1: True}
UNITS: Final = {0: MassUnit.KG, 1: MassUnit.LB, 2: MassUnit.ST_LB}


def claims(advert: Advert) -> bool:
    """True if the advert carries a frame that names its sender, and no services but this scale's."""
    data = advert.manufacturer.get(ADVERTISED.company, b"")
    if len(data) != LENGTH or data[0] != 0x01 or not in_form(data):
        return False
    return (not advert.services or SERVICE in advert.services) and names_sender(advert, data[6:0:-1])


def in_form(data: bytes) -> bool:
    """True if the flags of a 20-byte frame are ones that this scale has."""
    return data[15] in STABLE and data[16] in UNITS and data[17:] == TAIL


class Decoder(Unasked):
    """FIT 8S frames to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; nothing for the maker's other devices."""
        data = frame.data
        if frame.channel != ADVERTISED or len(data) != LENGTH or data[0] != 0x01:
            return ()
        if not in_form(data):
            return (NOT_OURS,)
        kg = (data[10] | data[11] << 8 | data[12] << 16) / 1000
        stable = STABLE[data[15]]
        return (Reading(kg, stable=stable, final=stable, unit_seen=UNITS[data[16]]),)


PROFILES: Final = (
    Profile(
        key="etekcity_fit8s",
        wire_format="etekcity_fit8s",
        label="Etekcity FIT 8S",
        models=("Etekcity FIT 8S",),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="captured",
        locks_on="final",
        resolution_kg=0.01,
        body_fat=True,
        note="Only settled values are known of it.",
    ),
)
"""The rows of this format in the table of scales."""
