"""FFB0 "AC27", 20 bytes: Taylor 5331891, Active Era BS-06, ALPHA Smart Scale PRO 3.

Service FFB0, notify FFB2, write FFB1.

======  ============================================================================================
offset  frame
======  ============================================================================================
0-1     AC 27
18      kind: D5 live weight, D6 result, D8 stored record
2       D5: 00 live, 80 stable
3-5     D5: weight word, big-endian; its low 18 bits are grams
3-6     D8: time, Unix seconds
8-10    D6 and D8: weight word; D6 is the locked weight again, with impedance in 4..5
19      low 5 bits: sum of 2..18, modulo 32; the rest is a mark of the model (20 on the Taylor)
======  ============================================================================================

Public logs hold frames cut after the weight and filled with 00; such a frame (6..19 all 00) is read as live
without a check. A real scale never sends one.

Taylor needs the six "AC 02" commands before it streams, Active Era an empty frame, ALPHA a person and a
start command; ALPHA's results and stored records are acknowledged as its maker's app does.

Source: github.com/oliexdev/openScale pull 1393 and its tests (captures of Taylor and ALPHA),
github.com/KristianP26/ble-scale-sync (Active Era).

Known gaps. The check has 5 bits and so is blind to the upper three bits of every byte: a weight 8.192,
16.384 or 32.768 kg off passes, and a live frame marked as stable. Taylor mostly sends no stable frame at all
and goes on streaming; whether its value follows the load all that time is to be checked with a weight.
Active Era is known from code only.
"""

from functools import partial
from typing import Final, Literal

from loadtrainer.core.sample import Reading
from loadtrainer.scales import ffb0
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Refused, Write
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, sum8

HEADER: Final = b"\xac\x27"
LIVE, RESULT, STORED = 0xD5, 0xD6, 0xD8
CUT_SHORT: Final = bytes(14)
STABLE: Final = {0x00: False, 0x80: True}
EMPTY_FRAME: Final = Write(ffb0.WRITE_TO, HEADER + bytes(18))
ALPHA_NAME: Final = "my_scale"

Model = Literal["taylor", "active_era", "alpha"]


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if data[:2] != HEADER:
        return NOT_OURS
    if len(data) != ffb0.LENGTH:
        return WRONG_LENGTH
    if data[6:] == CUT_SHORT or ffb0.sum5(data[2:19]) == data[19] & 0x1F:
        return None
    return WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None


def claims_alpha(advert: Advert) -> bool:
    """ALPHA's name is anybody's, so it counts only together with service FFB0."""
    return (advert.name or "").lower() == ALPHA_NAME and ffb0.SERVICE in advert.services


def control(*body: int) -> Write:
    """A 20-byte command: ``body`` from 2 on, DF and a sum at the end."""
    counted = bytes(body) + bytes(16 - len(body)) + b"\xdf"
    return Write(ffb0.WRITE_TO, HEADER + counted + bytes((sum8(counted),)), response=True)


def person(unix_time_s: int | None) -> Write:
    """The person ALPHA wants to hear of before it streams."""
    clock = max(0, min(unix_time_s or 0, 0xFFFFFFFF)).to_bytes(4, "big")
    who = bytes((0x08, 0, 0, ffb0.HEIGHT_CM, 0, 0, ffb0.AGE, ffb0.SEX, 0, 0, 0x03, 0x00))
    counted = clock + who + b"\xd0"
    return Write(ffb0.WRITE_TO, HEADER + counted + bytes((sum8(counted),)), response=True)


class Decoder:
    """AC27 frames to readings and, for ALPHA, acknowledgements. ``model`` decides the greeting."""

    def __init__(self, options: Options, model: Model = "taylor") -> None:
        self._unix_time_s = options.unix_time_s
        self._model = model

    def start(self) -> tuple[Write, ...]:
        """What makes the model stream."""
        if self._model == "taylor":
            return ffb0.introduction(self._unix_time_s, kg_code=1)
        if self._model == "active_era":
            return (EMPTY_FRAME,)
        who = person(self._unix_time_s)
        return (who, control(0x01), who)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a frame with a weight."""
        if frame.channel != ffb0.NOTIFY:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        kind = data[18]
        if kind == LIVE or data[6:] == CUT_SHORT:
            return (Reading(ffb0.kg(data[3], data[4], data[5]), stable=STABLE.get(data[2])),)
        if kind not in (RESULT, STORED):
            return ()
        load = ffb0.kg(data[8], data[9], data[10])
        reading = Reading(load, stable=True, final=True, history=kind == STORED)
        return (reading, control(0x04, kind)) if self._model == "alpha" else (reading,)


def _row(key: str, label: str, claim: Claim, model: Model, evidence: Literal["captured", "code"]) -> Profile:
    return Profile(
        key=key,
        wire_format="ffb0_ac27",
        label=label,
        models=(label,),
        link="gatt",
        claim=claim,
        decoder=partial(Decoder, model=model),
        live=True,
        nominal_hz=4.0 if model == "taylor" else None,
        evidence=evidence,
        notify=ffb0.SUBSCRIBE,
        signature=signature,
        locks_on="stable",
        resolution_kg=0.01,
        body_fat=True,
        note="Mostly sends no stable frame and goes on streaming." if model == "taylor" else "",
    )


PROFILES: Final[tuple[Profile, ...]] = (
    _row(
        "ffb0_ac27",
        "Taylor 5331891",
        Claim(names=("5331891", "bia scale"), services=frozenset({ffb0.SERVICE})),
        "taylor",
        "captured",
    ),
    _row("ffb0_ac27_active_era", "Active Era BS-06", Claim(names=("ae bs-06",)), "active_era", "code"),
    _row("ffb0_ac27_alpha", "ALPHA Smart Scale PRO 3", Claim(payload=claims_alpha), "alpha", "captured"),
)
