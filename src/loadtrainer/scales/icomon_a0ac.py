"""ICOMON advertisements (AAA002): Fitdays, Laica. Company A0AC, 12 bytes after the company id.

======  ============================================================================================
offset  payload
======  ============================================================================================
0-5     radio address, reversed
6-11    p0..p5, each exclusive or A0
======  ============================================================================================

p0..p3, big-endian: bit 31 stable, bits 18-30 unknown, bits 0-17 weight in g. p4: AD weight, A6 impedance, AB
other. p5: bits 0-4 the sum of p0..p4, bits 5-7 the display unit (0 kg, others unknown).

Source: github.com/custom-components/ble_monitor (Laica), github.com/theengs/decoder issue 503 (captures).

Known gaps. The sum is kept modulo 32, so a flipped bit 5, 6 or 7 of p0..p4 is not seen: among them are three
of the weight's upper bits (8, 16 and 33 kg) and three of its lower ones. In p4 it changes the kind of frame,
in p5 it changes the unit. The address is compared by the claim only. Weights of the published frames are
computed from this layout; no display was photographed beside them.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Output, Profile, Refused, Unasked
from loadtrainer.scales.checks import WRONG_CHECKSUM, manufacturer, names_sender

ADVERTISED: Final = manufacturer(0xA0AC)
LENGTH: Final = 12
MASK: Final = 0xA0A0_A0A0_A0A0
WEIGHT: Final = 0xAD
KINDS: Final = frozenset({WEIGHT, 0xA6, 0xAB})
SUM_BITS: Final = 0x1F
GRAM_BITS: Final = 0x3FFFF
STABLE_BIT: Final = 0x80000000


def plain(data: bytes) -> bytes:
    """p0 to p5 of a payload."""
    return (int.from_bytes(data[6:], "big") ^ MASK).to_bytes(6, "big")


def fault(p: bytes) -> Refused | None:
    """What is wrong with p0 to p5; None if they are sound."""
    return None if sum(p[:5]) & SUM_BITS == p[5] & SUM_BITS else WRONG_CHECKSUM


def claims(advert: Advert) -> bool:
    """True if the advert carries a sound payload of a known kind that names its sender."""
    data = advert.manufacturer.get(ADVERTISED.company, b"")
    if len(data) != LENGTH:
        return False
    p = plain(data)
    return fault(p) is None and p[4] in KINDS and names_sender(advert, data[5::-1])


class Decoder(Unasked):
    """A0AC payloads to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading for a weight; nothing for impedances and for the company's other devices."""
        data = frame.data
        if frame.channel != ADVERTISED or len(data) != LENGTH:
            return ()
        p = plain(data)
        wrong = fault(p)
        if wrong is not None:
            return (wrong,)
        if p[4] != WEIGHT:
            return ()
        word = int.from_bytes(p[:4], "big")
        unit = None if p[5] >> 5 else MassUnit.KG
        return (Reading((word & GRAM_BITS) / 1000, stable=bool(word & STABLE_BIT), unit_seen=unit),)


PROFILES: Final = (
    Profile(
        key="icomon_a0ac",
        wire_format="icomon_a0ac",
        label="ICOMON broadcast: Fitdays, Laica",
        models=("ICOMON AAA002", "Fitdays (broadcast)", "Laica Smart"),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        locks_on="stable",
        resolution_kg=0.02,
        body_fat=True,
        note="Listened to; its rate is not known.",
    ),
)
"""The rows of this format in the table of scales."""
