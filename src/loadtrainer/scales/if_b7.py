"""IF_B7 advertisements: WH-C06 hanging scales, and Senssun and Grifema bathroom scales.

Manufacturer data of company 0100, 17 bytes after the company id. Never connected to.

======  ============================================================================================
offset  payload
======  ============================================================================================
0-2     02 03 11
3-8     radio address
9       01 or 02, unknown
10-11   weight, big-endian, 0.01
12-13   unknown; on the Senssun set in the final frame
14      high nibble: not 0 = held or stable; low nibble: unit 1 kg, 2 lb, 3 st, 4 jin
15      running counter on the Senssun
16      on the Senssun the sum of 9..15
======  ============================================================================================

Source: github.com/hammockman/wh-c06-logger, github.com/sebws/Crane (mock frames),
github.com/oliexdev/openScale and github.com/KristianP26/ble-scale-sync issue 423 (Senssun and Grifema
captures, counter and sum).

Known gaps. The published WH-C06 frames do not keep the sum of byte 16, so it is not checked: a flipped
bit is not seen. No frame in another unit than kg was ever captured; whether bytes 10-11 then carry that
unit is unknown, so such a frame gives no load until the user has said which unit they are in. HOLD must
be off on the hanging scale. The frame does not tell a bathroom scale from a hanging one.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER, MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Unasked
from loadtrainer.scales.checks import WRONG_LENGTH, manufacturer, radio_address

COMPANY: Final = 0x0100
ADVERTISED: Final = manufacturer(COMPANY)
HEADER: Final = b"\x02\x03\x11"
LENGTH: Final = 17
UNITS: Final = {1: MassUnit.KG, 2: MassUnit.LB, 3: MassUnit.ST_LB, 4: MassUnit.JIN}
UNIT_UNSAID: Final = "The scale's unit is not kg. Is its radio value in that unit?"


def claims(advert: Advert) -> bool:
    """True if the advert carries a frame of this format that names the sender's own address."""
    data = advert.manufacturer.get(COMPANY, b"")
    if len(data) != LENGTH or data[:3] != HEADER:
        return False
    address = radio_address(advert.address)
    return address is None or data[3:9] == address


class Decoder(Unasked):
    """IF_B7 frames to readings. ``options.unit``: what bytes 10-11 are in when the display is not in kg."""

    def __init__(self, options: Options) -> None:
        self._unit = options.unit

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; without kg where nobody has said which unit it is in."""
        data = frame.data
        if frame.channel != ADVERTISED or data[:3] != HEADER:
            return ()
        if len(data) != LENGTH:
            return (WRONG_LENGTH,)
        seen = UNITS.get(data[14] & 0x0F)
        stable = data[14] & 0xF0 != 0
        unit = seen if seen is MassUnit.KG else self._unit
        if unit is None:
            return (Reading(None, stable=stable, unit_seen=seen, counter=data[15], reason=UNIT_UNSAID),)
        kg = (data[10] << 8 | data[11]) / 100 * KG_PER[unit]
        return (Reading(kg, stable=stable, unit_seen=seen, counter=data[15]),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="if_b7",
        wire_format="if_b7",
        label="IF_B7: WH-C06, Senssun, Grifema",
        models=("Weiheng WH-C06", "Senssun IF_B7", "Grifema GA2001"),
        link="advert",
        claim=Claim(names=("if_b7",), payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=8.0,
        evidence="captured",
        locks_on="stable",
        resolution_kg=0.01,
        body_fat=True,
        note="HOLD must be off on the WH-C06, which hangs and has no electrodes. In practice slower.",
    ),
)
