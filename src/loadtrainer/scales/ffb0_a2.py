"""FFB0 "A2", 20 bytes: Relaxmedic, EEBBL, Runstar, Dr Trust SSW532, Robi S9.

Service FFB0, notify FFB2 (live), indicate FFB3 (results), write FFB1.

======  ============================================================================================
offset  frame
======  ============================================================================================
0       running number
1       length of the message from 3 on
2       which piece of the message this is; 00 the first
3       A2 live weight, A3 result, A4 stored record, A1 who I am, A0 answer to a command
4       A2: state 00, 01 measuring, 02 settling, 03, 04 locked
5-8     A2: weight word, big-endian; its low 18 bits are grams
4-7     A3: weight word. A4: time, Unix seconds
8-11    A4: weight word
19      sum of 3..18, modulo 32
======  ============================================================================================

A1, A3 and A4 are answered with B0 and their running number; a stored record comes again until it is.

Source: github.com/oliexdev/openScale issues 1434 and its handlers of Runstar R5 and R6, Relaxmedic and Robi
S9, github.com/KristianP26/ble-scale-sync issues 228 and 248 (captures).

Known gaps. The check has 5 bits and so is blind to the upper three bits of every byte: a weight 8.192,
16.384 or 32.768 kg off passes, and so do a state or a kind that differ there; 0-2 are not covered, so they
must be what the kind wants. The scale hangs up seconds after its result. Relaxmedic wants a person (command
BA) for its result; it is not sent, live weight comes without. Robi S9 gets a recorded exchange with its
old time stamp, the only one it was seen to accept. Runstar R5 is said to settle in state 02 already.
The relative "AF 45" (AFU) is not decoded.
"""

from functools import partial
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.scales import ffb0
from loadtrainer.scales.base import Claim, Frame, Options, Output, Profile, Refused, Write
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH

ANSWER, INFO, LIVE, RESULT, STORED = 0xA0, 0xA1, 0xA2, 0xA3, 0xA4
KINDS: Final = frozenset({ANSWER, INFO, LIVE, RESULT, STORED})
ACKNOWLEDGED: Final = frozenset({INFO, RESULT, STORED})
LIVE_LENGTH: Final = 7
STATES: Final = {0: False, 1: False, 2: False, 3: True, 4: True}
LONGEST: Final = 0x60

ROBI_EXCHANGE: Final = tuple(
    Write(ffb0.WRITE_TO, bytes.fromhex(text), response=True, pace_s=ffb0.PACE_S)
    for text in (
        "000300b000000000000000000000000000000010",
        "011000b16a2eefa9003c01aa1e55b20f1b581403",
        "021000b16a2eefa9003c01aa1e55b20f1b581403",
        "030600b201aa1e55b20000000000000000000002",
        "040200bd09000000000000000000000000000006",
        "051000b16a2eefa9003c01aa1e55b20f1b581403",
        "061000b16a2eefa9003c01aa1e55b20f1b581403",
        "070600b201aa1e55b20000000000000000000002",
        "081000b16a2eefa9003c01aa1e55b20f1b581403",
        "090300b001000000000000000000000000000011",
        "0a0300b002000000000000000000000000000012",
    )
)


def fault(data: bytes) -> Refused | None:
    """What is wrong with the frame as a frame; None if it is sound."""
    if len(data) != ffb0.LENGTH:
        return WRONG_LENGTH
    if data[2] == 0 and (data[3] not in KINDS or data[1] > LONGEST):
        return NOT_OURS
    return None if ffb0.sum5(data[3:19]) == data[19] else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None and data[2] == 0 and (data[3] != LIVE or data[1] == LIVE_LENGTH)


def acknowledgement(number: int, acknowledged: int) -> Write:
    """Tell the scale that its frame ``acknowledged`` arrived; ``number``: our own running number."""
    body = bytes((0xB0, acknowledged)) + bytes(14)
    data = bytes((number & 0xFF, 0x03, 0x00)) + body + bytes((ffb0.sum5(body),))
    return Write(ffb0.WRITE_TO, data, response=True)


class Decoder:
    """A2 frames to readings and answers. ``greeting``: "robi" or "icomon" as the model needs, else ""."""

    def __init__(self, options: Options, greeting: str = "") -> None:
        self._number = len(ROBI_EXCHANGE) if greeting == "robi" else 0
        self._greeting: tuple[Write, ...] = ()
        if greeting == "robi":
            self._greeting = ROBI_EXCHANGE
        elif greeting == "icomon":
            self._greeting = ffb0.introduction(options.unix_time_s, kg_code=0)

    def start(self) -> tuple[Write, ...]:
        """The model's greeting; nothing for those that stream by themselves."""
        return self._greeting

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """A reading for live, result and stored frames, and the answers the scale waits for."""
        if frame.channel != ffb0.NOTIFY and frame.channel != ffb0.RESULT:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        if data[2] != 0:
            return ()
        kind = data[3]
        if kind == LIVE:
            return self._live(data)
        readings = self._finished(kind, data)
        return (*readings, self._answer(data[0])) if kind in ACKNOWLEDGED else readings

    def _live(self, data: bytes) -> tuple[Output, ...]:
        if data[1] != LIVE_LENGTH:
            return (WRONG_LENGTH,)
        load = ffb0.kg(data[6], data[7], data[8])
        return (Reading(load, stable=STATES.get(data[4]), final=False, counter=data[0]),)

    @staticmethod
    def _finished(kind: int, data: bytes) -> tuple[Reading, ...]:
        if kind == RESULT:
            return (Reading(ffb0.kg(data[5], data[6], data[7]), stable=True, final=True),)
        if kind == STORED:
            return (Reading(ffb0.kg(data[9], data[10], data[11]), stable=True, final=True, history=True),)
        return ()

    def _answer(self, acknowledged: int) -> Write:
        number, self._number = self._number, self._number + 1
        return acknowledgement(number, acknowledged)


def _row(key: str, label: str, models: tuple[str, ...], claim: Claim, greeting: str = "") -> Profile:
    return Profile(
        key=key,
        wire_format="ffb0_a2",
        label=label,
        models=models,
        link="gatt",
        claim=claim,
        decoder=partial(Decoder, greeting=greeting),
        live=True,
        nominal_hz=10.0,
        evidence="captured",
        notify=ffb0.SUBSCRIBE,
        signature=signature,
        locks_on="stable",
        resolution_kg=0.01,
        body_fat=True,
        note="Hangs up some seconds after its result.",
    )


PROFILES: Final[tuple[Profile, ...]] = (
    _row(
        "ffb0_a2",
        "A2: Relaxmedic, EEBBL, Runstar R6",
        ("Relaxmedic", "EEBBL P1", "Runstar R6", "Dr Trust SSW532"),
        Claim(names=("relaxmedic", "eebbl", "runstar-r6", "ssw532"), services=frozenset({ffb0.SERVICE})),
    ),
    _row(
        "ffb0_a2_runstar",
        "A2: Runstar R5, RX",
        ("Runstar R5", "Runstar RX"),
        Claim(names=("runstar-r5", "runstar-rx")),
        "icomon",
    ),
    _row("ffb0_a2_robi", "A2: Robi S9", ("Robi S9",), Claim(names=("robi",)), "robi"),
)
