"""QN (Qingniu) over a connection: Renpho, Arboleaf, FitIndex, GE, Sencor, Etekcity ESF-24 and many more.

Layout A: service FFE0, notify FFE1, indicate FFE2, write FFE3 (13, A0, A2) and FFE4 (20, 22).
Layout B: service FFF0, notify FFF1, write FFF2.

Every packet: opcode, length of the whole packet, protocol byte, ..., last byte = sum of all before it.

======  ============================================================================================
opcode  packet from the scale
======  ============================================================================================
12      who I am; [2] is the protocol byte, which every answer must repeat
14, 21  steps of the handshake
10      live weight, big-endian. 11 bytes: weight [3..4], state [5] 00 settling, 01 final, 11 impedance.
        14 or 15 bytes: display unit [3], state [4] 00 live, 01 settling, 02 final, weight [5..6].
        20 bytes, [2..4] 01 00 11 (GE): weight [5..6], 0.01 kg
23      stored record: count [3], number [4], time [5..8], weight [9..10], 0.01 kg
B1      result, [2..3] 03 01: weight [5..6], little-endian, 0.01 kg
B4      stored result, [2..3] 04 01: weight [11..12], little-endian, 0.01 kg; may be days old
======  ============================================================================================

Handshake: 12 -> 13 (unit); 14 -> 20 (time); 21 -> A0, A0, 22. A wrong answer is met with silence. The
closing packet 1F is never sent, as it ends the session. Weight is kg whatever the display shows.

The decimal point of packet 10 (11, 14 or 15 bytes) is in packet 12: with 11 bytes, [10] = 1 means /100,
else /10; with 18, 19 or 20 bytes, /100. Where no such packet 12 was heard, there is no load until the
user has read the display.

Source: github.com/KristianP26/ble-scale-sync issues 75, 213, 235, 253, 331 and 334 (captures),
github.com/ronnnnnnnnnnnnn renpho-escs20m and etekcity_esf551_ble (captures, stored records),
github.com/oliexdev/openScale.

Known gaps. The rule of the decimal point is drawn from the captures there are. The last byte of an
11-byte packet 12 is both its flag and its sum's place, so with 00 or 01 there that packet is taken
without a sum. One 18-byte unit (ES-26M) is said to want 00 as protocol byte where its packet 12 says FF.
Units with the Jieli service AE00 that demand its log-in stay silent. The GE unit compares the weight in
packet A2 (the captured 77.15 kg) with the load and may stay silent for other loads. The scale deletes
stored records once it has sent them. Packet 13 sets the display to kg.
"""

from collections.abc import Callable
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import (
    Advert,
    Channel,
    Claim,
    Frame,
    Options,
    Output,
    Profile,
    Refused,
    Unasked,
    Write,
    uuid128,
)
from loadtrainer.scales.checks import (
    NOT_OURS,
    WRONG_CHECKSUM,
    WRONG_LENGTH,
    characteristic,
    radio_address,
    sum8,
)

COMPANY: Final = 0xFFFF
EPOCH_UNIX_S: Final = 946_684_800
"""The scale counts seconds from 2000-01-01 UTC (sources differ by hours; it only dates stored records)."""

PACE_S: Final = 0.15
DIVISORS: Final = (10, 100)
DIVISOR_UNSAID: Final = "The scale has not said where its decimal point is"
UNITS: Final = {0x01: MassUnit.KG, 0x02: MassUnit.LB, 0x08: MassUnit.ST_LB, 0x10: MassUnit.ST_LB}

INFO, LIVE, READY, ASK, STORED, RESULT, STORED_RESULT = 0x12, 0x10, 0x14, 0x21, 0x23, 0xB1, 0xB4
OPCODES: Final = frozenset({INFO, LIVE, READY, ASK, STORED, RESULT, STORED_RESULT, 0xA1, 0xA3})
CLASSIC_INFO: Final = 11
CLASSIC_FLAGS: Final = (0, 1)
LONG_INFOS: Final = frozenset({18, 19, 20})
GE_INFO: Final = 20
GE_HEAD: Final = b"\x01\x00\x11"
LONG_REPORT: Final = frozenset({19, 20})

BASIC_STATES: Final = {0x00: (False, False), 0x01: (True, True), 0x11: (True, False)}
EXTENDED_STATES: Final = {0x00: (False, False), 0x01: (False, False), 0x02: (True, True)}
NO_STATE: Final = (None, None)

NOTIFY_B: Final = characteristic(0xFFF1)
NOTIFY_A: Final = (characteristic(0xFFE1), characteristic(0xFFE2))
CONFIG, CLOCK = 0, 1
WRITE_TO: Final[dict[Channel, tuple[str, str]]] = {
    NOTIFY_B: (uuid128(0xFFF2), uuid128(0xFFF2)),
    NOTIFY_A[0]: (uuid128(0xFFE3), uuid128(0xFFE4)),
    NOTIFY_A[1]: (uuid128(0xFFE3), uuid128(0xFFE4)),
}
"""Where to write configuration and clock packets, by the channel the scale speaks on."""


def fault(data: bytes) -> Refused | None:
    """What is wrong with the packet as a packet; None if it is sound."""
    if len(data) < 4:
        return NOT_OURS
    if data[1] != len(data):
        return WRONG_LENGTH
    if data[0] == INFO and len(data) == CLASSIC_INFO and data[10] in CLASSIC_FLAGS:
        return None
    return None if sum8(data[:-1]) == data[-1] else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format."""
    return fault(data) is None and data[0] in OPCODES


def claims(advert: Advert) -> bool:
    """Company FFFF with 11 bytes that end in the sender's own address, reversed."""
    data = advert.manufacturer.get(COMPANY, b"")
    address = radio_address(advert.address)
    return len(data) == 11 and address is not None and data[5:11] == address[::-1]


def packet(*body: int) -> bytes:
    """``body`` with its sum appended."""
    data = bytes(body)
    return data + bytes((sum8(data),))


GUEST: Final = packet(0xA0, 0x0D, 0x02, 0x01, 0x00, 0x08, 0x00, 0x21, 0x06, 0xB8, 0x04, 0x02)
GE_TRIGGER: Final = packet(0xA2, 0x06, 0x01, 0x1E, 0x23)


class Decoder(Unasked):
    """QN packets to readings and handshake answers.

    ``options.divisor`` is used only while the scale has not said where its decimal point is;
    ``options.unix_time_s`` goes into packet 20, None counts as the scale's own year 2000.
    """

    def __init__(self, options: Options) -> None:
        self._divisor = options.divisor if options.divisor in DIVISORS else None
        self._scale_time_s = max(0, (options.unix_time_s or EPOCH_UNIX_S) - EPOCH_UNIX_S) & 0xFFFFFFFF
        self._proto: int | None = None
        self._info_length = 0
        self._on: dict[int, Callable[[bytes, tuple[str, str]], tuple[Output, ...]]] = {
            INFO: self._info,
            READY: self._ready,
            ASK: self._ask,
            LIVE: self._live,
            STORED: self._stored,
            RESULT: self._result,
            STORED_RESULT: self._stored_result,
        }

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """A reading, the next step of the handshake, or nothing for packets of no interest."""
        write_to = WRITE_TO.get(frame.channel)
        if write_to is None:
            return ()
        data = frame.data
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        handle = self._on.get(data[0])
        return () if handle is None else handle(data, write_to)

    def _info(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        self._proto, self._info_length = data[2], len(data)
        if len(data) == CLASSIC_INFO:
            self._divisor = 100 if data[10] == 1 else 10
        elif len(data) in LONG_INFOS:
            self._divisor = 100
        return (Write(write_to[CONFIG], packet(0x13, 0x09, self._proto, 0x01, 0x10, 0, 0, 0)),)

    def _ready(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        if self._proto is None:
            return ()
        clock = self._scale_time_s.to_bytes(4, "little")
        return (Write(write_to[CLOCK], packet(0x20, 0x08, self._proto, *clock)),)

    def _ask(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        if self._proto is None:
            return ()
        report = 0xFC if self._info_length in LONG_REPORT else 0xFE
        if self._info_length in LONG_INFOS:
            go = packet(0x22, 0x06, self._proto, 0x00, 0x03)
        else:
            go = packet(0x22, 0x04, self._proto)
        writes = [
            Write(write_to[CONFIG], packet(0xA0, 0x0D, 0x04, report, *bytes(8)), pace_s=PACE_S),
            Write(write_to[CONFIG], GUEST, pace_s=PACE_S),
            Write(write_to[CLOCK], go, pace_s=PACE_S),
        ]
        if self._info_length == GE_INFO:
            writes += [Write(write_to[CONFIG], GE_TRIGGER, pace_s=PACE_S)] * 2
        return tuple(writes)

    def _live(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        length = len(data)
        if length == 11:
            stable, final = BASIC_STATES.get(data[5], NO_STATE)
            return (self._weight(data[3] << 8 | data[4], stable, final, None),)
        if length in (14, 15):
            stable, final = EXTENDED_STATES.get(data[4], NO_STATE)
            return (self._weight(data[5] << 8 | data[6], stable, final, UNITS.get(data[3])),)
        if length == 20 and data[2:5] == GE_HEAD:
            return (Reading((data[5] << 8 | data[6]) / 100),)
        return ()

    def _weight(self, raw: int, stable: bool | None, final: bool | None, unit: MassUnit | None) -> Reading:
        if self._divisor is None:
            return Reading(None, stable=stable, final=final, unit_seen=unit, reason=DIVISOR_UNSAID)
        return Reading(raw / self._divisor, stable=stable, final=final, unit_seen=unit)

    def _stored(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        if len(data) != 20 or data[3] == 0:
            return ()
        return (Reading((data[9] << 8 | data[10]) / 100, stable=True, final=True, history=True),)

    def _result(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        if len(data) < 8 or data[2:4] != b"\x03\x01":
            return ()
        return (Reading((data[5] | data[6] << 8) / 100, stable=True, final=True),)

    def _stored_result(self, data: bytes, write_to: tuple[str, str]) -> tuple[Output, ...]:
        if len(data) < 14 or data[2:4] != b"\x04\x01":
            return ()
        return (Reading((data[11] | data[12] << 8) / 100, stable=True, final=True, history=True),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="qn",
        wire_format="qn",
        label="QN: Renpho, Arboleaf, FitIndex, GE",
        models=(
            "Renpho ES-CS20M",
            "Renpho ES-26M",
            "Renpho Elis 1",
            "Arboleaf CS20N",
            "FitIndex",
            "GE CS 10 G",
            "Sencor",
            "Etekcity ESF-17",
            "Etekcity ESF-18",
            "Etekcity ESF-24",
        ),
        link="gatt",
        claim=Claim(
            names=(
                "qn-scale",
                "renpho-scale",
                "seb-scale",
                "fitindex",
                "arboleaf",
                "fit plus",
                "go4fit",
                "sencor",
                "etekcity esf-17",
                "etekcity esf-18",
                "etekcity esf-24",
                "esf-17",
                "esf-18",
                "esf-24",
                "esf24",
            ),
            services=frozenset({uuid128(0xFFE0), uuid128(0xFFF0), uuid128(0xAE00)}),
            payload=claims,
        ),
        decoder=Decoder,
        live=True,
        nominal_hz=10.0,
        evidence="captured",
        notify=(NOTIFY_B.uuid, NOTIFY_A[0].uuid, NOTIFY_A[1].uuid),
        signature=signature,
        locks_on="stable",
        resolution_kg=0.05,
        body_fat=True,
        note="About 2 a second when steady. Ends the session after its final value.",
    ),
)
