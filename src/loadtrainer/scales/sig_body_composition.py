"""The Bluetooth Body Composition service: one value a weighing, after it has settled.

Service 181B, characteristic 2A9C (indicated). Little-endian.

======  ============================================================================================
offset  Body Composition Measurement
======  ============================================================================================
0-1     flags: bit 0 lb; 1 time; 2 user; 3 metabolism; 4 muscle %; 5 muscle; 6 fat-free; 7 soft lean;
        8 water; 9 impedance; 10 weight; 11 height; 12 one of several packets; 13-15 reserved, 0
2-3     body fat, 0.1 %; FFFF: the measurement failed
next 7  with bit 1: year, month, day, hour, minute, second
next 1  with bit 2: user
next 2  each of bits 3 to 9, then with bit 10 the weight, 0.005 kg or 0.01 lb, with bit 11 the height
======  ============================================================================================

Source: Bluetooth SIG, Body Composition Service and GATT Specification Supplement.

Known gaps. No capture of a scale that sends its weight here: most send it as a Weight Measurement
(``sig_weight``) and leave bit 10 unset. Then there is no load. No checksum. A Mi Body Composition Scale uses
the same characteristic for another layout; its date makes a body fat over 100 % here, and is refused.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import Claim, Frame, Output, Profile, Refused, Unasked, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_LENGTH, characteristic
from loadtrainer.scales.sig_weight import WEIGHING_FAILED

SERVICE: Final = uuid128(0x181B)
NOTIFY: Final = characteristic(0x2A9C)
IMPERIAL: Final = 1 << 0
TIME: Final = 1 << 1
USER: Final = 1 << 2
BEFORE_WEIGHT: Final = 0x3F8
WEIGHT: Final = 1 << 10
HEIGHT: Final = 1 << 11
PART: Final = 1 << 12
RESERVED: Final = 0xE000
FAILED: Final = 0xFFFF
MOST_FAT: Final = 1000
KG_STEP: Final = 0.005
LB_STEP: Final = 0.01
NO_WEIGHT: Final = "The scale sends its body values without a weight"


def weight_at(flags: int) -> int:
    """Where the weight is, or would be."""
    return 4 + 7 * bool(flags & TIME) + bool(flags & USER) + 2 * (flags & BEFORE_WEIGHT).bit_count()


def fault(data: bytes) -> Refused | None:
    """What is wrong with the measurement; None if it is sound."""
    if len(data) < 4:
        return NOT_OURS
    flags, fat = data[0] | data[1] << 8, data[2] | data[3] << 8
    if flags & RESERVED or (fat > MOST_FAT and fat != FAILED):
        return NOT_OURS
    length = weight_at(flags) + 2 * bool(flags & WEIGHT) + 2 * bool(flags & HEIGHT)
    return None if len(data) == length else WRONG_LENGTH


def signature(data: bytes) -> bool:
    """True if a first notification has the standard's form."""
    return fault(data) is None


class Decoder(Unasked):
    """Body Composition Measurements to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One final reading a measurement, without kg where it failed or has no weight."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        flags = data[0] | data[1] << 8
        unit = MassUnit.LB if flags & IMPERIAL else MassUnit.KG
        if data[2] | data[3] << 8 == FAILED:
            return (Reading(None, unit_seen=unit, reason=WEIGHING_FAILED),)
        if flags & PART and not flags & WEIGHT:
            return ()
        if not flags & WEIGHT:
            return (Reading(None, unit_seen=unit, reason=NO_WEIGHT),)
        at = weight_at(flags)
        raw = data[at] | data[at + 1] << 8
        step = LB_STEP * KG_PER_LB if flags & IMPERIAL else KG_STEP
        return (Reading(raw * step, stable=True, final=True, unit_seen=unit),)


PROFILES: Final = (
    Profile(
        key="sig_body_composition",
        wire_format="sig_body_composition",
        label="Bluetooth Body Composition service",
        models=("scales with the standard service 181B",),
        link="gatt",
        claim=Claim(services=frozenset({SERVICE})),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="documented",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="final",
        resolution_kg=0.005,
        body_fat=True,
        note="One value a weighing, and not from every scale. Many want a bond and a user's consent first.",
    ),
)
"""The rows of this format in the table of scales."""
