"""OKOK, Chipsea, Yoda and Xiaogui advertisements whose company id ends in C0.

The low byte of the company id is C0, the high byte a running count: so one scale uses many company ids, and
a system that keeps what it heard shows old ones beside the new one. 13 bytes after the company id:

======  ============================================================================================
offset  payload
======  ============================================================================================
0-1     weight, big-endian; in st:lb stones, then pounds
2-3     impedance, big-endian, 0.1 ohm; a fixed 1388 on some
4-5     product
6       attributes: bit 0 final; bits 1-2 decimals (0: 1, 1: none, 2: 2); bits 3-4 unit (0 kg, 1 jin,
        2 lb, 3 st:lb); bit 5 mostly set
7-12    radio address
======  ============================================================================================

Some units send 0.2 to 1.3 kg that is not there once the load is off. Such a value after a load is marked
``low_confidence``; it can never reach a band, and it still shows that the load is gone.

Source: github.com/custom-components/ble_monitor (Xiaogui, captures), github.com/rrooggiieerr/okokscale.py
and homeassistant-okokscale issues 1 and 7, pull 12 (captures, the leftover values),
github.com/oliexdev/openScale issues 950, 1177, 1309, 1452 and 1487 (captures),
github.com/denysvitali/yoda1-scale.

Known gaps. No checksum: a flipped bit is seen only in the address, and where it makes attributes that do not
exist. Some units never set the final bit. No frame in jin or st:lb was ever captured. Where the platform
hides the radio address, the format is claimed only together with one of its names.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER, KG_PER_LB, MassUnit
from loadtrainer.scales.base import (
    Advert,
    ChannelKind,
    Claim,
    Frame,
    Options,
    Output,
    Profile,
    Refused,
    Unasked,
)
from loadtrainer.scales.checks import WRONG_LENGTH, radio_address

LOW_BYTE: Final = 0xC0
LENGTH: Final = 13
NAMES: Final = ("adv", "chipsea-ble", "yoda0", "yoda1")
NO_ADDRESS: Final = bytes(6)
DIVISORS: Final = {0: 10, 1: 1, 2: 100}
UNITS: Final = (MassUnit.KG, MassUnit.JIN, MassUnit.LB, MassUnit.ST_LB)
UNKNOWN_BITS: Final = 0xC0
NO_SUCH_ATTRIBUTES: Final = Refused("attributes that this format does not have")
LEFTOVER_KG: Final = 1.3


def known_name(advert: Advert) -> bool:
    """True if the sender uses a name of this family."""
    return (advert.name or "").lower().startswith(NAMES)


def names_sender(advert: Advert, address: bytes) -> bool:
    """True for the sender's own address; for its name where the platform or the scale keeps that back."""
    own = radio_address(advert.address)
    if own is None or address == NO_ADDRESS:
        return known_name(advert)
    return own == address


def possible(attributes: int) -> bool:
    """True if this can be byte 6."""
    return not attributes & UNKNOWN_BITS and attributes >> 1 & 0x03 in DIVISORS


def claims(advert: Advert) -> bool:
    """True if one entry of the advert is a frame of this format that names its sender."""
    return any(
        company & 0xFF == LOW_BYTE
        and len(data) == LENGTH
        and possible(data[6])
        and names_sender(advert, data[7:13])
        for company, data in advert.manufacturer.items()
    )


class Leftovers:
    """Marks the small values that these scales send after a load, and that nothing on them causes."""

    def __init__(self) -> None:
        self._loaded = False

    def leftover(self, kg: float) -> bool:
        """True for a small value, not 0, after a load (kg)."""
        self._loaded = self._loaded or kg > LEFTOVER_KG
        return self._loaded and 0 < kg <= LEFTOVER_KG


class Decoder(Unasked):
    """C0 frames to readings; remembers whether the scale was loaded."""

    def __init__(self, options: Options) -> None:
        self._leftovers = Leftovers()

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame; ``counter`` is the high byte of the company id."""
        company, data = frame.channel.company, frame.data
        if frame.channel.kind is not ChannelKind.MANUFACTURER or company & 0xFF != LOW_BYTE:
            return ()
        if len(data) != LENGTH:
            return (WRONG_LENGTH,)
        attributes = data[6]
        if not possible(attributes):
            return (NO_SUCH_ATTRIBUTES,)
        divisor = DIVISORS[attributes >> 1 & 0x03]
        unit = UNITS[attributes >> 3 & 0x03]
        if unit is MassUnit.ST_LB:
            kg = (14 * data[0] + data[1] / divisor) * KG_PER_LB
        else:
            kg = (data[0] << 8 | data[1]) / divisor * KG_PER[unit]
        final = bool(attributes & 0x01)
        leftover = self._leftovers.leftover(kg)
        return (
            Reading(
                kg,
                stable=final,
                final=final,
                unit_seen=unit,
                low_confidence=leftover,
                counter=company >> 8 & 0xFF,
            ),
        )


PROFILES: Final = (
    Profile(
        key="okok_c0",
        wire_format="okok_c0",
        label="OKOK, Chipsea, Yoda, Xiaogui (C0)",
        models=("OKOK C0", "Chipsea-BLE", "Yoda0", "Yoda1", "Xiaogui", "HD02", "Alpina Smart Libra"),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=None,
        evidence="captured",
        locks_on="final",
        resolution_kg=0.01,
        body_fat=True,
        note="Some units never say that a value is final. May show up to 1.3 kg after the load is off.",
    ),
)
"""The rows of this format in the table of scales."""
