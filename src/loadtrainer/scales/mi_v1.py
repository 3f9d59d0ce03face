"""Xiaomi Mi Scale 1 and "Smart Scale 2" (XMTZC01HM, XMTZC04HM): weight in the advertisement.

Service data 181D, 10 bytes. Older firmware notifies the same bytes on 2A9D.

======  ============================================================================================
offset  payload
======  ============================================================================================
0       bit 0 lb; bit 4 jin; bit 5 stable; bit 6 small object; bit 7 load removed
1-2     weight, little-endian: kg / 200, lb / 100, jin / 100
3-9     year (little-endian), month, day, hour, minute, second; all zeros before the clock is set
======  ============================================================================================

Source: github.com/Bluetooth-Devices/xiaomi-ble and github.com/custom-components/ble_monitor (captures in
their tests), github.com/theengs/decoder, the openScale wiki (the 2A9D frame).

Known gaps. No checksum and no counter: a steady load repeats its bytes. The weight is latched about 2 s
after it is steady, then the scale goes off by itself, loaded or not. Bit 6 is no reason to refuse: older
firmware sets it at 94 kg. On 2A9D an unstable frame (00000010) is bit for bit a Bluetooth Weight
Measurement, see ``sig_weight``.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER, MassUnit
from loadtrainer.scales.base import Advert, Claim, Frame, Output, Profile, Refused, Unasked
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_DATE,
    WRONG_LENGTH,
    characteristic,
    possible_stamp,
    service_data,
)

ADVERTISED: Final = service_data(0x181D)
NOTIFY: Final = characteristic(0x2A9D)
LENGTH: Final = 10
UNITS: Final = {0x00: MassUnit.KG, 0x01: MassUnit.LB, 0x10: MassUnit.JIN}
KG_PER_STEP: Final = {
    MassUnit.KG: 1 / 200,
    MassUnit.LB: KG_PER[MassUnit.LB] / 100,
    MassUnit.JIN: KG_PER[MassUnit.JIN] / 100,
}


def fault(data: bytes) -> Refused | None:
    """What is wrong with the payload; None if it is sound."""
    if len(data) != LENGTH:
        return WRONG_LENGTH
    if data[0] & 0x11 == 0x11:
        return NOT_OURS
    return None if possible_stamp(data[3:10]) else WRONG_DATE


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def claims(advert: Advert) -> bool:
    """True if the advert carries a sound payload of this format."""
    return fault(advert.service_data.get(ADVERTISED.uuid, b"")) is None


class Decoder(Unasked):
    """Mi Scale 1 payloads to readings; keeps no state."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a payload."""
        if frame.channel not in (ADVERTISED, NOTIFY):
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        flags = data[0]
        unit = UNITS[flags & 0x11]
        kg = (data[1] | data[2] << 8) * KG_PER_STEP[unit]
        return (Reading(kg, stable=bool(flags & 0x20), unit_seen=unit, removed=bool(flags & 0x80)),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="mi_v1",
        wire_format="mi_v1",
        label="Xiaomi Mi Smart Scale 1, 2",
        models=("Xiaomi XMTZC01HM", "Xiaomi XMTZC04HM"),
        link="advert",
        claim=Claim(names=("mi_scale", "mi scale", "misca"), payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=2.0,
        evidence="captured",
        signature=signature,
        locks_on="stable",
        resolution_kg=0.05,
        capacity_kg=150.0,
        note="Holds its value about 2 s after it is steady, then goes off: press, read, lift off.",
    ),
)
