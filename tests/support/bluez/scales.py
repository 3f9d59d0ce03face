"""Scales for the fake radio: what each advertises, sends and answers, byte for byte as the real ones do.

Layouts: Etekcity ESF-551 A5 frames, QN (Renpho ES-CS20M type, 18-byte info frame) and Xiaomi Mi scales 1
and 2, all from captures published by the projects named in the decoders' own modules. The frames are built
here from the byte tables alone, so that a decoder is never tested against itself.
"""

import math
import struct
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESCCM


def uuid(short: int) -> str:
    return f"0000{short:04x}-0000-1000-8000-00805f9b34fb"


Out = tuple[str, bytes]
"""One notification: characteristic and value."""


@dataclass
class Load:
    """The load on the platform over time: ``points`` of (seconds since set, kg), straight lines between.

    ``sway_kg``: amplitude of a person's sway, added while there is load; 0 = a dead weight.
    """

    points: list[tuple[float, float]] = field(default_factory=lambda: [(0.0, 0.0)])
    sway_kg: float = 0.0
    since_s: float = 0.0

    def at(self, t_s: float) -> float:
        kg = self._planned(t_s - self.since_s)
        if kg <= 0.0 or self.sway_kg == 0.0:
            return max(kg, 0.0)
        sway = math.sin(2 * math.pi * 0.31 * t_s) + 0.6 * math.sin(2 * math.pi * 0.83 * t_s + 1.0)
        return max(kg + self.sway_kg * sway / 1.6, 0.0)

    def _planned(self, t_s: float) -> float:
        before = self.points[0]
        for point in self.points:
            if t_s < point[0]:
                share = (t_s - before[0]) / (point[0] - before[0])
                return before[1] + share * (point[1] - before[1])
            before = point
        return before[1]


@dataclass
class Scale:
    """What every scale has. ``services``: service -> characteristic -> flags; empty = not connectable."""

    address: str
    name: str | None
    rate_hz: float
    advertised: tuple[str, ...] = ()
    manufacturer: dict[int, bytes] = field(default_factory=dict)
    services: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    load: Load = field(default_factory=Load)
    advert_hz: float = 25.0

    def service_data(self, t_s: float) -> dict[str, bytes]:
        """What the next advertisement carries."""
        return {}

    def connected(self) -> None:
        """A connection was made: forget the last one."""

    def subscribed(self, characteristic: str) -> list[Out]:
        """Notifications this subscription sets off at once."""
        return []

    def written(self, characteristic: str, data: bytes) -> list[Out]:
        """Answers to a write."""
        return []

    def measure(self, t_s: float) -> list[Out]:
        """The notifications of one measuring interval."""
        return []


@dataclass
class Etekcity(Scale):
    """Streams from the moment of subscription: 22-byte A5 frames with a running number and a checksum."""

    sequence: int = 0

    def measure(self, t_s: float) -> list[Out]:
        self.sequence = (self.sequence + 1) & 0xFF
        return [(uuid(0xFFF1), self.frame(self.load.at(t_s)))]

    def frame(self, kg: float, *, stable: bool = False) -> bytes:
        grams = round(kg * 1000).to_bytes(3, "little")
        payload = b"\x01\x61\xa1\x00" + grams + bytes(2) + struct.pack("<I", 1_763_800_000)
        body = bytearray((0xA5, 0x02, self.sequence, 0x10, 0x00, 0x00)) + payload + bytes((stable, 0, 0))
        body[5] = (0xFF - sum(body)) & 0xFF
        return bytes(body)


@dataclass
class Qn(Scale):
    """Says who it is; streams only if every answer carries its own leading byte and a right checksum."""

    lead: int = 0xFF
    stage: str = "idle"

    def connected(self) -> None:
        self.stage = "idle"

    def subscribed(self, characteristic: str) -> list[Out]:
        if characteristic != uuid(0xFFF1):
            return []
        self.stage = "wants 13"
        return [self._say(0x12, bytes.fromhex("004a2b3c4d5e6f01010000000000"))]

    def written(self, characteristic: str, data: bytes) -> list[Out]:
        if self.stage == "streaming" or data[:1] not in (b"\x13", b"\x20", b"\xa0", b"\x22"):
            return []
        if sum(data[:-1]) & 0xFF != data[-1] or (data[0] != 0xA0 and data[2] != self.lead):
            self.stage = "silent"
            return []
        if (data[0], self.stage) == (0x13, "wants 13"):
            self.stage = "wants 20"
            return [self._say(0x14, bytes.fromhex("00000000000000"))]
        if (data[0], self.stage) == (0x20, "wants 20"):
            self.stage = "wants 22"
            return [self._say(0x21, bytes.fromhex("00"))]
        if (data[0], self.stage) == (0x22, "wants 22"):
            self.stage = "streaming"
        return []

    def measure(self, t_s: float) -> list[Out]:
        if self.stage != "streaming":
            return []
        hundredths = round(self.load.at(t_s) * 100)
        return [self._say(0x10, bytes((0x01, 0x00)) + hundredths.to_bytes(2, "big") + bytes(6))]

    def _say(self, opcode: int, payload: bytes) -> Out:
        frame = bytes((opcode, len(payload) + 4, self.lead)) + payload
        return uuid(0xFFF1), frame + bytes((sum(frame) & 0xFF,))


MI_TIME = bytes((0xEA, 0x07, 11, 22, 10, 3, 11))


@dataclass
class MiScale(Scale):
    """Mi scale 1: the weight is in the advertisement's service data; nothing can be connected."""

    def service_data(self, t_s: float) -> dict[str, bytes]:
        raw = round(self.load.at(t_s) * 200)
        return {uuid(0x181D): b"\x02" + raw.to_bytes(2, "little") + MI_TIME}


@dataclass
class MiBodyScale(Scale):
    """Mi scale 2: 13 bytes of service data, the weight last."""

    def service_data(self, t_s: float) -> dict[str, bytes]:
        raw = round(self.load.at(t_s) * 200)
        return {uuid(0x181B): b"\x02\x04" + MI_TIME + bytes(2) + raw.to_bytes(2, "little")}


SEALED_KEY = "58305740b64e4b425e518aa1f4e51339"


@dataclass
class MiSealedScale(Scale):
    """Xiaomi S200: a MiBeacon whose object (weight in 0.01 kg) is encrypted with :data:`SEALED_KEY`."""

    count: int = 0

    def service_data(self, t_s: float) -> dict[str, bytes]:
        self.count = (self.count + 1) & 0xFF
        head = b"\x48\x59\xcb\x4d" + bytes((self.count,))
        extended, sender = b"\x03\x00\x00", bytes.fromhex(self.address.replace(":", ""))[::-1]
        plain = b"\x16\x4e\x09\x01" + round(self.load.at(t_s) * 100).to_bytes(4, "little") + bytes(4)
        cipher = AESCCM(bytes.fromhex(SEALED_KEY), tag_length=4)
        sealed = cipher.encrypt(sender + head[2:] + extended, plain, b"\x11")
        return {uuid(0xFE95): head + sealed[:-4] + extended + sealed[-4:]}


@dataclass
class Ac02(Scale):
    """SWAN: AC02 frames whose decimal point and unit only the display shows; it shows 0.1 kg."""

    def measure(self, t_s: float) -> list[Out]:
        body = round(self.load.at(t_s) * 10).to_bytes(2, "big") + b"\x00\x00\xce"
        return [(uuid(0xFFB2), b"\xac\x02" + body + bytes((sum(body) & 0xFF,)))]


@dataclass
class Pebble(Scale):
    """The scale of docs/adding-a-scale.md, which no program knows."""

    def service_data(self, t_s: float) -> dict[str, bytes]:
        raw = round(self.load.at(t_s) * 100)
        body = b"\x50" + bytes.fromhex(self.address.replace(":", ""))[::-1]
        body += b"\x00" + raw.to_bytes(2, "little")
        return {uuid(0xFC77): body + bytes((sum(body) & 0xFF,))}


@dataclass
class Puppet(Scale):
    """Says only what it is told to, and remembers what is done to it: ``seen``, since it was last asked."""

    data: dict[str, bytes] = field(default_factory=dict)
    seen: list[tuple[str, ...]] = field(default_factory=list)

    def service_data(self, t_s: float) -> dict[str, bytes]:
        return self.data

    def subscribed(self, characteristic: str) -> list[Out]:
        self.seen.append(("subscribed", characteristic))
        return []

    def written(self, characteristic: str, data: bytes) -> list[Out]:
        self.seen.append(("written", characteristic, data.hex()))
        return []


@dataclass
class Stranger(Scale):
    """Something that is not a scale."""


FFF0 = {
    uuid(0x180A): {uuid(0x2A29): ["read"]},
    uuid(0xFFF0): {uuid(0xFFF1): ["notify"], uuid(0xFFF2): ["write-without-response", "write"]},
}
KINDS: dict[str, tuple[type[Scale], dict[str, Any]]] = {
    "etekcity": (
        Etekcity,
        {
            "name": "Etekcity Smart Fitness Scale",
            "rate_hz": 10.0,
            "advertised": (uuid(0xFFF0),),
            "services": FFF0,
        },
    ),
    "qn": (
        Qn,
        {
            "name": "QN-Scale",
            "rate_hz": 10.0,
            "advertised": (uuid(0xFFF0),),
            "services": FFF0,
            "manufacturer": {0xFFFF: bytes.fromhex("099b000000112233445566")},
        },
    ),
    "mi_v1": (MiScale, {"name": "MI_SCALE", "rate_hz": 0.0, "advertised": (uuid(0x181D),)}),
    "mi_v2": (MiBodyScale, {"name": "MIBFS", "rate_hz": 0.0, "advertised": (uuid(0x181B),)}),
    "mi_s200": (MiSealedScale, {"name": "Xiaomi Scale S200", "rate_hz": 0.0}),
    "ac02": (
        Ac02,
        {
            "name": "SWAN",
            "rate_hz": 5.0,
            "advertised": (uuid(0xFFB0),),
            "services": {
                uuid(0xFFB0): {
                    uuid(0xFFB1): ["write-without-response", "write"],
                    uuid(0xFFB2): ["notify"],
                    uuid(0xFFB3): ["notify"],
                }
            },
        },
    ),
    "pebble": (Pebble, {"name": "Anna's Pebble", "rate_hz": 0.0}),
    "puppet": (Puppet, {"name": None, "rate_hz": 0.0, "advert_hz": 0.0}),
    "stranger": (Stranger, {"name": "Lamp", "rate_hz": 0.0, "manufacturer": {0x004C: bytes((2, 0x15))}}),
}


def make(kind: str, address: str, **given: Any) -> Scale:
    """A scale of ``kind``, as usual where ``given`` does not say otherwise."""
    scale, usual = KINDS[kind]
    return scale(address=address, **(usual | given))
