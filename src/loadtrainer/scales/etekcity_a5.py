"""Etekcity "A5" frames over a connection: ESF-551, ESF93 and the A591S units that send in plain.

Notify FFF1, write FFF2, service FFF0; streams as soon as FFF1 is subscribed.

======  ============================================================================================
offset  every frame
======  ============================================================================================
0       A5
1       02 from the scale (22 and 23 from an app)
2       running number
3-4     length - 6, little-endian
5       checksum: the sum of all bytes is FF
6       01
7-8     opcode, little-endian: A161 live weight, 4121 live weight of the plain A591S, A001 end
9       00
10-12   weight, little-endian, g; kg whatever the display shows
13-14   impedance, ohm
15-18   time, Unix seconds, little-endian
19      A161 only: 01 stable
20      A161 only: 01 impedance valid, by one source; captures with impedance 0 have it set too
21      A161 only: display unit 0 kg, 1 lb, 2 st:lb
======  ============================================================================================

A161 frames have 22 bytes, 4121 frames 24. Source: github.com/ronnnnnnnnnnnnn/etekcity_esf551_ble
(captures and tests), github.com/KristianP26/ble-scale-sync issues 75 and 385 (captures).

Known gaps. After the stable frame the scale went silent in the one barefoot log there is; what it does
under a load without skin is unknown. Flags and unit of a 4121 frame are not decoded (both None), nor is the
final result of that model (opcode 413C) and its encrypted form. Frames split over two notifications (a link
that keeps the smallest packet size) are refused.
"""

from functools import partial
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Output, Profile, Refused, Unasked, uuid128
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_CHECKSUM,
    WRONG_LENGTH,
    characteristic,
    radio_address,
    sum8,
)

NOTIFY: Final = characteristic(0xFFF1)
COMPANY: Final = 0x06D0
FROM_SCALE: Final = 0x02
LIVE: Final = 0xA161
LIVE_PLAIN: Final = 0x4121
LENGTHS: Final = {LIVE: 22, LIVE_PLAIN: 24}
UNITS: Final = {0: MassUnit.KG, 1: MassUnit.LB, 2: MassUnit.ST_LB}
STABLE: Final = {0: False, 1: True}
MODEL_CODES_ESF551: Final = frozenset({2})
MODEL_CODES_A591S: Final = frozenset({3, 5, 127, 134})


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) < 11 or data[0] != 0xA5:
        return NOT_OURS
    if len(data) != (data[3] | data[4] << 8) + 6:
        return WRONG_LENGTH
    return None if sum8(data) == 0xFF else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None and data[1] == FROM_SCALE


def claims(advert: Advert, models: frozenset[int]) -> bool:
    """True if the advert carries the maker's frame with one of the ``models``' codes.

    Company 06D0: 01, address reversed [1..6], model code big-endian [7..8]; the maker's other goods share it.
    """
    data = advert.manufacturer.get(COMPANY, b"")
    if len(data) < 9 or data[0] != 0x01 or (data[7] << 8 | data[8]) not in models:
        return False
    address = radio_address(advert.address)
    return address is None or data[1:7] == address[::-1]


class Decoder(Unasked):
    """Etekcity A5 frames to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading for a live frame, nothing for the end message and others."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        opcode = data[7] | data[8] << 8
        length = LENGTHS.get(opcode)
        if data[1] != FROM_SCALE or data[6] != 0x01 or data[9] != 0x00 or length is None:
            return ()
        if len(data) != length:
            return (WRONG_LENGTH,)
        kg = (data[10] | data[11] << 8 | data[12] << 16) / 1000
        if opcode == LIVE_PLAIN:
            return (Reading(kg, counter=data[2]),)
        return (Reading(kg, stable=STABLE.get(data[19]), unit_seen=UNITS.get(data[21]), counter=data[2]),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="etekcity_esf551",
        wire_format="etekcity_a5",
        label="Etekcity ESF-551, ESF93",
        models=("Etekcity ESF-551", "Etekcity ESF93"),
        link="gatt",
        claim=Claim(
            names=(
                "etekcity smart fitness scale",
                "etekcity fitness scale",
                "etekcity esf-551",
                "etekcity esf93",
                "esf-551",
                "esf551",
                "esf-93",
                "esf93",
            ),
            services=frozenset({uuid128(0xFFF0)}),
            payload=partial(claims, models=MODEL_CODES_ESF551),
        ),
        decoder=Decoder,
        live=True,
        nominal_hz=5.0,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="stable",
        resolution_kg=0.01,
        body_fat=True,
        note="Silent after its stable value when stood on barefoot; other loads untested.",
    ),
    Profile(
        key="etekcity_a591s",
        wire_format="etekcity_a5",
        label="Etekcity EFS-A591S (plain)",
        models=("Etekcity EFS-A591S", "Etekcity Apex"),
        link="gatt",
        claim=Claim(
            names=("etekcity_apex", "efs-a591s"),
            payload=partial(claims, models=MODEL_CODES_A591S),
        ),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        resolution_kg=0.05,
        body_fat=True,
        note="Only units that send in plain; others encrypt and stay silent.",
    ),
)
