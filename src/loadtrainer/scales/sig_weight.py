"""The Bluetooth Weight Scale service: one value a weighing, after it has settled.

Service 181D, characteristic 2A9D (indicated, by some devices notified).

======  ============================================================================================
offset  Weight Measurement
======  ============================================================================================
0       flags: bit 0 lb; bit 1 time; bit 2 user; bit 3 height and BMI; bits 4-7 reserved, 0
1-2     weight, little-endian: 0.005 kg or 0.01 lb; FFFF: the weighing failed
next 7  with bit 1: year (little-endian), month, day, hour, minute, second
next 1  with bit 2: user
next 4  with bit 3: BMI, little-endian, 0.1; height, little-endian, 0.001 m or 0.1 inch
======  ============================================================================================

The Renpho ES-WBE28 sends the same fields in steps of 0.05 kg and 0.1 lb, with bit 6 set. That is a
variant of its own: each variant refuses the other's frames, so a value is never read ten times too big or
small.

Source: Bluetooth SIG, Weight Scale Service and GATT Specification Supplement; github.com/KristianP26/ble-
scale-sync (captures of a Beurer BF720 and of the ES-WBE28, issues 191 and 267).

Known gaps. Not live: good for "press, read, step off" only. Stored values sent on connection look like
new ones. Many Beurer and Sanitas scales first want a bond and a user's consent (service 181C), which is
not done. Of the ES-WBE28 one frame is known; it wants 2A9D subscribed after the consent, here it comes
before. A Mi Scale 1's unstable frame with its clock set (flags 02 or 03, 10 bytes) is bit for bit a
Weight Measurement in the same steps; on 2A9D the two cannot be told apart, only by the scale's name and
advertisement.
"""

from dataclasses import dataclass
from functools import partial
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.scales.base import (
    Advert,
    Claim,
    Frame,
    Options,
    Output,
    Profile,
    Refused,
    Write,
    uuid128,
)
from loadtrainer.scales.checks import NOT_OURS, WRONG_DATE, WRONG_LENGTH, characteristic

SERVICE: Final = uuid128(0x181D)
BODY_SERVICE: Final = uuid128(0x181B)
QN_SERVICES: Final = frozenset({uuid128(0xFFE0), uuid128(0xFFF0)})
NOTIFY: Final = characteristic(0x2A9D)
CONSENT: Final = uuid128(0x2A9F)
VENDOR: Final = uuid128(0xFFE2)
VENDOR_NOTIFY: Final = uuid128(0xFFE1)
FAILED: Final = 0xFFFF
WEIGHING_FAILED: Final = "The scale says this weighing failed"
LENGTHS: Final = tuple(3 + 7 * bool(flags & 2) + bool(flags & 4) + 4 * bool(flags & 8) for flags in range(16))


@dataclass(frozen=True, slots=True)
class Variant:
    """Steps in kg for either unit, the value of flag bits 4-7, and what wakes the scale."""

    kg_step: float
    lb_step: float
    high_flags: int
    wake: tuple[Write, ...] = ()


STANDARD: Final = Variant(kg_step=0.005, lb_step=0.01, high_flags=0x00)
WBE28: Final = Variant(
    kg_step=0.05,
    lb_step=0.1,
    high_flags=0x40,
    wake=(
        Write(VENDOR, bytes.fromhex("10010011"), response=True),
        Write(VENDOR, bytes.fromhex("03000104"), response=True),
        Write(VENDOR, bytes.fromhex("190019"), response=True),
        Write(CONSENT, bytes.fromhex("02aa0f27"), response=True),
    ),
)


def fault(data: bytes, variant: Variant = STANDARD) -> Refused | None:
    """What is wrong with the measurement; None if it is sound."""
    if len(data) < 3 or data[0] & 0xF0 != variant.high_flags:
        return NOT_OURS
    if len(data) != LENGTHS[data[0] & 0x0F]:
        return WRONG_LENGTH
    return WRONG_DATE if data[0] & 2 and not _possible_time(data[3:10]) else None


def _possible_time(stamp: bytes) -> bool:
    """Within the service's ranges, where 0 means a part is not known."""
    year = stamp[0] | stamp[1] << 8
    in_range = stamp[2] <= 12 and stamp[3] <= 31 and stamp[4] < 24 and stamp[5] < 60 and stamp[6] < 60
    return in_range and (year == 0 or 1582 <= year <= 9999)


def signature(data: bytes) -> bool:
    """True if a first notification has the standard's form."""
    return fault(data) is None


def signature_wbe28(data: bytes) -> bool:
    """True if a first notification has the ES-WBE28's form."""
    return fault(data, WBE28) is None


def claims_wbe28(advert: Advert) -> bool:
    """A Renpho name with a standard weight or body service and no service of Renpho's QN scales."""
    named = (advert.name or "").lower().startswith("renpho")
    return named and bool(advert.services & {SERVICE, BODY_SERVICE}) and not advert.services & QN_SERVICES


class Decoder:
    """Weight Measurements to readings; ``variant`` is chosen by the profile, never from the value."""

    def __init__(self, options: Options, variant: Variant = STANDARD) -> None:
        self._variant = variant

    def start(self) -> tuple[Write, ...]:
        """What wakes the variant; nothing for the standard."""
        return self._variant.wake

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One final reading a measurement; without kg for a failed weighing."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data, self._variant)
        if wrong is not None:
            return (wrong,)
        imperial = bool(data[0] & 0x01)
        unit = MassUnit.LB if imperial else MassUnit.KG
        raw = data[1] | data[2] << 8
        if raw == FAILED:
            return (Reading(None, unit_seen=unit, reason=WEIGHING_FAILED),)
        step = self._variant.lb_step * KG_PER_LB if imperial else self._variant.kg_step
        return (Reading(raw * step, stable=True, final=True, unit_seen=unit),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="sig_weight",
        wire_format="sig_weight",
        label="Bluetooth Weight Scale service",
        models=("Beurer BF720", "scales with the standard service 181D"),
        link="gatt",
        claim=Claim(services=frozenset({SERVICE})),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="final",
        resolution_kg=0.005,
        body_fat=True,
        note="One value a weighing. Many want a bond and a user's consent first.",
    ),
    Profile(
        key="sig_weight_wbe28",
        wire_format="sig_weight",
        label="Renpho ES-WBE28",
        models=("Renpho ES-WBE28",),
        link="gatt",
        claim=Claim(names=("es-wbe28",), payload=claims_wbe28),
        decoder=partial(Decoder, variant=WBE28),
        live=False,
        nominal_hz=None,
        evidence="captured",
        notify=(VENDOR_NOTIFY, CONSENT, NOTIFY.uuid),
        signature=signature_wbe28,
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
        note="One value a weighing, in steps of its own.",
    ),
)
