"""Medisana BS 430, 440, 444: one final value a weighing, over a connection.

Service 78B2: weight 8A21, body values 8A22 (both indicated), commands to the scale 8A81. The scale sends once
its clock has been set: 02 + seconds, little-endian.

======  ============================================================================================
offset  weight
======  ============================================================================================
0       1D
1-4     weight in the form of ``trisa``: mantissa 0.01 kg, little-endian, then the exponent FE
5-8     seconds of the scale's clock, little-endian
9-12    resistance, in the form of the weight
13      user
======  ============================================================================================

Source: github.com/KristianP26/ble-scale-sync (tests with a measurement), github.com/oliexdev/openScale.

Known gaps. No checksum. kg always, as in every source. Some models count seconds since 2010, others since
1970: the clock is set in the former way and read in the same, so only the date on the scale may be wrong. A
measurement taken more than five minutes before the connection by that clock counts as a stored record. On
another weighing the scale may send first what it has in store.
"""

from typing import Final

from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, characteristic
from loadtrainer.scales.trisa import fault as family_fault
from loadtrainer.scales.trisa import measured, set_clock

SERVICE: Final = uuid128(0x78B2)
WEIGHT: Final = characteristic(0x8A21)
BODY: Final = characteristic(0x8A22)
HEAD: Final = 0x1D


def fault(data: bytes) -> Refused | None:
    """What is wrong with a weight; None if it is sound."""
    return NOT_OURS if data[:1] != bytes([HEAD]) else family_fault(data)


def signature(data: bytes) -> bool:
    """True if a first notification is a weight of this format."""
    return fault(data) is None


class Decoder:
    """Medisana weights to readings."""

    def __init__(self, options: Options) -> None:
        self._unix_time_s = options.unix_time_s

    def start(self) -> tuple[Write, ...]:
        """Set the clock, which lets the scale send."""
        return set_clock(self._unix_time_s)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One final reading a weight; body values are of no interest."""
        if frame.channel != WEIGHT:
            return ()
        wrong = fault(frame.data)
        return (measured(frame.data, self._unix_time_s),) if wrong is None else (wrong,)


PROFILES: Final = (
    Profile(
        key="medisana",
        wire_format="medisana",
        label="Medisana BS 430, 440, 444",
        models=("Medisana BS 430", "Medisana BS 440", "Medisana BS 444"),
        link="gatt",
        claim=Claim(names=("013197", "013198", "0202b6", "0203b"), services=frozenset({SERVICE})),
        decoder=Decoder,
        live=False,
        nominal_hz=None,
        evidence="captured",
        notify=(WEIGHT.uuid, BODY.uuid),
        signature=signature,
        locks_on="final",
        resolution_kg=0.1,
        body_fat=True,
        note="One value a weighing.",
    ),
)
"""The rows of this format in the table of scales."""
