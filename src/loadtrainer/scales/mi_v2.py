"""Xiaomi Mi Body Composition Scale (XMTZC02HM, XMTZC05HM, NUN4049CN): weight in the advertisement.

Service data 181B, 13 bytes. A connection notifies the same bytes on 2A9C.

======  ============================================================================================
offset  payload
======  ============================================================================================
0       bit 0 lb; bit 2 small object
1       bit 1 impedance valid; bit 5 stable; bit 6 jin; bit 7 load removed
2-8     year (little-endian), month, day, hour, minute, second; all zeros before the clock is set
9-10    impedance, little-endian, ohm; FFFD and FFFE: none
11-12   weight, little-endian: kg / 200, lb / 100, jin / 100; FFF0: too much on the scale
======  ============================================================================================

Source: github.com/Bluetooth-Devices/xiaomi-ble and github.com/custom-components/ble_monitor (captures in
their tests), github.com/lolouk44/xiaomi_mi_scale issue 4 (a whole weighing), github.com/arendst/Tasmota
pull 25049 (FFF0).

Known gaps. No checksum and no counter: a steady load repeats its bytes. The weight is latched about 2 s
after it is steady. The scale's "partial measurement" switch, which may give more unstable values, is
known only by name.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Output, Profile, Refused, Unasked
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_DATE,
    WRONG_LENGTH,
    characteristic,
    possible_stamp,
    service_data,
)
from loadtrainer.scales.mi_v1 import KG_PER_STEP

ADVERTISED: Final = service_data(0x181B)
NOTIFY: Final = characteristic(0x2A9C)
LENGTH: Final = 13
OVERLOAD: Final = 0xFFF0
LB: Final = 0x01
JIN: Final = 0x40


def fault(data: bytes) -> Refused | None:
    """What is wrong with the payload; None if it is sound."""
    if len(data) != LENGTH:
        return WRONG_LENGTH
    if data[0] & LB and data[1] & JIN:
        return NOT_OURS
    return None if possible_stamp(data[2:9]) else WRONG_DATE


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def claims(advert: Advert) -> bool:
    """True if the advert carries a sound payload of this format."""
    return fault(advert.service_data.get(ADVERTISED.uuid, b"")) is None


class Decoder(Unasked):
    """Mi Body Composition Scale payloads to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a payload; the overload marker gives one without kg."""
        if frame.channel not in (ADVERTISED, NOTIFY):
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        flags = data[1]
        unit = MassUnit.LB if data[0] & LB else MassUnit.JIN if flags & JIN else MassUnit.KG
        stable, removed = bool(flags & 0x20), bool(flags & 0x80)
        raw = data[11] | data[12] << 8
        if raw == OVERLOAD:
            return (Reading(None, stable=stable, unit_seen=unit, removed=removed, overload=True),)
        return (Reading(raw * KG_PER_STEP[unit], stable=stable, unit_seen=unit, removed=removed),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="mi_v2",
        wire_format="mi_v2",
        label="Xiaomi Mi Body Composition Scale 1, 2",
        models=("Xiaomi XMTZC02HM", "Xiaomi XMTZC05HM", "Xiaomi NUN4049CN"),
        link="advert",
        claim=Claim(names=("mibcs", "mibfs"), payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=2.0,
        evidence="captured",
        signature=signature,
        locks_on="stable",
        resolution_kg=0.05,
        capacity_kg=150.0,
        body_fat=True,
        note="Holds its value about 2 s after it is steady, then goes off: press, read, lift off.",
    ),
)
