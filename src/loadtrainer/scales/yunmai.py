"""Yunmai over a connection: SIGNAL, ISM, ISSE, ISC2P.

Service FFE0, notify FFE4 (write FFE9 in service FFE5, not needed); streams as soon as FFE4 is subscribed,
about 5 Hz.

======  ============================================================================================
offset  frame
======  ============================================================================================
0       0D
1       version
2       length of the whole frame
3       01 live (11 bytes), 02 final (18 or 20 bytes)
last    checksum: exclusive or of all bytes but the first
======  ============================================================================================

Live: [4..7] time, big-endian (Unix or seconds since switch-on), [8..9] weight, big-endian, 0.01 kg.
Final: [5..8] time, [9..12] user, [13..14] weight, big-endian, 0.01 kg, [15..16] resistance,
then fat from version 1E.

SIGNAL units interleave frames of weight 0 with the loaded ones. So a 0 straight after a loaded frame is
held back until a second one follows: an unload shows one frame late, and a lone 0 never shows.

Source: github.com/oliexdev/openScale issues 71, 519, 1260 and 1286 (captures).

Known gaps. The display unit is not in these frames. After the final frame the value repeats while the
time runs on; some ISSE units repeat finals for ever. The time counts seconds, so several frames share one
``counter``.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Unasked, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, characteristic, xor8

NOTIFY: Final = characteristic(0xFFE4)
LIVE: Final = 0x01
FINAL: Final = 0x02
LENGTHS: Final = {LIVE: (11,), FINAL: (18, 20)}


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) < 5 or data[0] != 0x0D:
        return NOT_OURS
    if data[2] != len(data):
        return WRONG_LENGTH
    return None if xor8(data[1:]) == 0 else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


class Decoder(Unasked):
    """Yunmai frames to readings; remembers whether the last frame was loaded."""

    def __init__(self, options: Options) -> None:
        self._loaded = False

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading for a live or final frame; nothing for a lone zero and other frames."""
        if frame.channel != NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        kind = data[3]
        lengths = LENGTHS.get(kind)
        if lengths is None:
            return ()
        if len(data) not in lengths:
            return (WRONG_LENGTH,)
        return self._live(data) if kind == LIVE else self._final(data)

    def _live(self, data: bytes) -> tuple[Output, ...]:
        hundredths = data[8] << 8 | data[9]
        was_loaded, self._loaded = self._loaded, hundredths > 0
        if was_loaded and hundredths == 0:
            return ()
        counter = int.from_bytes(data[4:8], "big")
        return (Reading(hundredths / 100, stable=False, final=False, counter=counter),)

    def _final(self, data: bytes) -> tuple[Output, ...]:
        hundredths = data[13] << 8 | data[14]
        self._loaded = hundredths > 0
        counter = int.from_bytes(data[5:9], "big")
        return (Reading(hundredths / 100, stable=True, final=True, counter=counter),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="yunmai",
        wire_format="yunmai",
        label="Yunmai SIGNAL, ISM, ISSE",
        models=("Yunmai SIGNAL", "Yunmai ISM", "Yunmai ISSE", "Yunmai ISC2P", "Yunmai Scale-3"),
        link="gatt",
        claim=Claim(names=("yunmai",), services=frozenset({uuid128(0xFFE0), uuid128(0xFFE5)})),
        decoder=Decoder,
        live=True,
        nominal_hz=5.0,
        evidence="captured",
        notify=(NOTIFY.uuid,),
        signature=signature,
        locks_on="final",
        resolution_kg=0.01,
        body_fat=True,
        note="Repeats its value after the final frame.",
    ),
)
