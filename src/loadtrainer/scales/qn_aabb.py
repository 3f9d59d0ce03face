"""QN "AABB" advertisements: scales of the Renpho and FitIndex kind that nobody can connect to.

Manufacturer data of company FFFF, 24 bytes after the company id, about 8 a second.

======  ============================================================================================
offset  payload
======  ============================================================================================
0-1     AA BB
2-7     radio address
8-11    a count or a time, little-endian; constant in some units
12-14   FF FF FF, or other
15      status: bit 0 final, bit 5 held, bit 6 provisional, bits 1-2 display unit (1 kg, 2 lb)
16      unknown; it does not follow the weight, so it is no checksum
17-18   weight, little-endian, 0.01 kg whatever the display shows
19-20   by model: a constant, or an impedance
21-23   by model: constants and counts of seconds
======  ============================================================================================

The units disagree about byte 15: the FT-26R-W sets bit 0 when settled (14, then 15), others bit 5, and some
keep 02 in every frame. So it never decides whether a weight is taken: every frame gives its weight, and the
bits are only a hint that it has settled.

Source: github.com/ronnnnnnnnnnnnn/renpho-escs20m and github.com/andrea-aus-hh/renpho-es-cs20m (captures),
github.com/KristianP26/ble-scale-sync issue 34 (capture), github.com/oliexdev/openScale issues 1518 and 1522
and pull 1521 (FT-26R-W, ES-26M-W).

Known gaps. No checksum: no flipped bit is seen. None of the counts is given as ``counter``, as each stands
still in some unit. The FT-26R-W, known by 51 0E 03 at 19, sleeps a second or two after it has settled: a hold
ends there.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Output, Profile, Unasked
from loadtrainer.scales.checks import WRONG_LENGTH, manufacturer, names_sender

ADVERTISED: Final = manufacturer(0xFFFF)
HEADER: Final = b"\xaa\xbb"
LENGTH: Final = 24
FT26R: Final = b"\x51\x0e\x03"
FINAL: Final = 0x01
HELD: Final = 0x20
PROVISIONAL: Final = 0x40
UNITS: Final = {1: MassUnit.KG, 2: MassUnit.LB}


def claims(advert: Advert, *, ft26r: bool = False) -> bool:
    """True if the advert carries a frame that names its sender; ``ft26r``: of that model, or of any other."""
    data = advert.manufacturer.get(ADVERTISED.company, b"")
    if len(data) != LENGTH or data[:2] != HEADER or not names_sender(advert, data[2:8]):
        return False
    return (data[19:22] == FT26R) is ft26r


def claims_ft26r(advert: Advert) -> bool:
    """True if the advert carries a frame of the FT-26R-W."""
    return claims(advert, ft26r=True)


class Decoder(Unasked):
    """AABB frames to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame, whatever its flags say."""
        data = frame.data
        if frame.channel != ADVERTISED or data[:2] != HEADER:
            return ()
        if len(data) != LENGTH:
            return (WRONG_LENGTH,)
        status = data[15]
        settled = bool(status & FINAL) or status & (HELD | PROVISIONAL) == HELD
        kg = (data[17] | data[18] << 8) / 100
        return (Reading(kg, stable=settled, unit_seen=UNITS.get(status >> 1 & 0x03)),)


PROFILES: Final = (
    Profile(
        key="qn_aabb",
        wire_format="qn_aabb",
        label="QN broadcast: Renpho ES-CS20M, ES-26M-W",
        models=("Renpho ES-CS20M (broadcast)", "Renpho ES-26M-W", "FitIndex ES-26M (broadcast)"),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=8.0,
        evidence="captured",
        locks_on="stable",
        resolution_kg=0.01,
        body_fat=True,
        note="Listened to, so the rate depends on the computer. Some units never say that they have settled.",
    ),
    Profile(
        key="qn_aabb_ft26r",
        wire_format="qn_aabb",
        label="FitIndex FT-26R-W",
        models=("FitIndex FT-26R-W",),
        link="advert",
        claim=Claim(payload=claims_ft26r),
        decoder=Decoder,
        live=True,
        nominal_hz=8.0,
        evidence="documented",
        locks_on="stable",
        resolution_kg=0.01,
        note="Weighs only. Sleeps a second or two after it has settled: holds end there.",
    ),
)
"""The rows of this format in the table of scales."""
