"""Eufy C20 (T9130) and P3 (T9150): weight in the advertisement.

The low byte of the company id is a running count, the high byte the first byte of the radio address. 18 bytes
or more after the company id:

======  ============================================================================================
offset  payload
======  ============================================================================================
0-4     the rest of the radio address
5       00
6-9     time, little-endian, Unix seconds
10      01 live, 05 final, 00 idle; other values unknown
11      00
12-13   weight, little-endian, 0.01 kg
14-     impedance and more, not decoded
======  ============================================================================================

One callback can carry several of these under different company ids, old and new. So a frame whose time is
before the newest one heard is a stored record here (``history``), whatever order they come in.

Source: github.com/bdr99/eufylife-ble-client issues 3 and 5 (captures), github.com/oliexdev/openScale.

Known gaps. No checksum: a flipped bit is seen only in the address and in the two zero bytes. The display
unit is not in the frame. A scale whose clock is set back while it is listened to gives no live value until
its time has caught up.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Advert, ChannelKind, Claim, Frame, Options, Output, Profile, Unasked
from loadtrainer.scales.checks import names_sender, radio_address

SHORTEST: Final = 18
LONGEST: Final = 27
"""More does not fit into one advertising packet."""
IDLE: Final = 0x00
LIVE: Final = 0x01
FINAL: Final = 0x05
NAME: Final = "eufy"


def in_form(data: bytes) -> bool:
    """True if the zero bytes are there and the state is a known one."""
    return SHORTEST <= len(data) <= LONGEST and data[5] == data[11] == 0 and data[10] in (IDLE, LIVE, FINAL)


def claims(advert: Advert) -> bool:
    """True if one entry of the advert has this form and, with its company id, names its sender.

    Where the platform hides the address, the maker's name must stand in for it.
    """
    hidden = radio_address(advert.address) is None
    if hidden and not (advert.name or "").lower().startswith(NAME):
        return False
    return any(
        in_form(data) and names_sender(advert, bytes([company >> 8 & 0xFF]) + data[:5])
        for company, data in advert.manufacturer.items()
    )


class Decoder(Unasked):
    """C20 and P3 frames to readings; remembers the newest time heard."""

    def __init__(self, options: Options) -> None:
        self._newest_s = 0

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading for a live or final frame; ``counter`` is the low byte of the company id."""
        data = frame.data
        if frame.channel.kind is not ChannelKind.MANUFACTURER:
            return ()
        if not in_form(data) or data[10] == IDLE:
            return ()
        taken_s = int.from_bytes(data[6:10], "little")
        older = taken_s < self._newest_s
        self._newest_s = max(self._newest_s, taken_s)
        final = data[10] == FINAL
        kg = (data[12] | data[13] << 8) / 100
        counter = frame.channel.company & 0xFF
        return (Reading(kg, stable=final, final=final, history=older, counter=counter),)


PROFILES: Final = (
    Profile(
        key="eufy_c20",
        wire_format="eufy_c20",
        label="Eufy C20, P3 (broadcast)",
        models=("Eufy Smart Scale C20 (T9130)", "Eufy Smart Scale P3 (T9150)"),
        link="advert",
        claim=Claim(payload=claims),
        decoder=Decoder,
        live=True,
        nominal_hz=2.0,
        evidence="captured",
        locks_on="final",
        resolution_kg=0.05,
        body_fat=True,
        note="0.3 to 1 s between values; stops advertising after the final one.",
    ),
)
"""The rows of this format in the table of scales."""
