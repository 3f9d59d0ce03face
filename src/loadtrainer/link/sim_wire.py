"""The bytes that simulated scales send: one small encoder per wire format, checksums and counters included.

Each is the counterpart of a decoder in ``loadtrainer.scales`` (byte tables and sources there) and speaks in
lines of a capture, so a simulation passes through the very path a recording does. All times in s of the
simulation's clock, loads in the scale's own display unit.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from loadtrainer.core.units import MassUnit, to_kg
from loadtrainer.link.capture import AdvertLine, ConnectedLine, DisconnectedLine, Line, NotifyLine
from loadtrainer.scales.base import Write, uuid128

SCALE_CLOCK: Final = datetime(2026, 11, 22, 10, 0, 0, tzinfo=UTC)
"""What the simulated scales' own clocks show at the start: any fixed time keeps the bytes the same."""
MODEL_ESF551: Final = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """What the scale shows: ``value`` in ``unit``; ``stable``: latched; ``removed``: taken off since."""

    value: float
    unit: MassUnit = MassUnit.KG
    stable: bool = False
    removed: bool = False

    @property
    def kg(self) -> float:
        """The shown load in kg."""
        return to_kg(self.value, self.unit)


class Wire(Protocol):
    """How one kind of scale speaks."""

    address: str
    rssi: int
    connects: bool

    def idle(self, t: float) -> Line:
        """The advertisement of a scale nobody is connected to."""
        ...

    def connected(self, t: float) -> tuple[Line, ...]:
        """What happens when somebody connects."""
        ...

    def frame(self, t: float, shown: Shown) -> Line | None:
        """One transmission of the load; None while the scale waits for an answer of the handshake."""
        ...

    def written(self, t: float, write: Write) -> tuple[Line, ...]:
        """What the scale answers to a write."""
        ...


@dataclass(slots=True)
class _Connectable:
    """What all connected scales share."""

    address: str
    name: str
    service: str
    notify: str
    characteristics: tuple[str, ...]
    rssi: int = -58
    connects: bool = True

    def idle(self, t: float) -> Line:
        """A connectable advertisement without a load."""
        return AdvertLine(
            t=t,
            address=self.address,
            name=self.name,
            rssi=self.rssi,
            services=[self.service],
            manufacturer=self.maker(),
        )

    def maker(self) -> dict[str, str]:
        """Manufacturer data of the idle advertisement."""
        return {}

    def connected(self, t: float) -> tuple[Line, ...]:
        """The connection with its services."""
        services = {self.service: list(self.characteristics)}
        return (ConnectedLine(t=t, address=self.address, name=self.name, services=services),)

    def written(self, t: float, write: Write) -> tuple[Line, ...]:
        """Nothing is expected of these scales."""
        return ()

    def says(self, t: float, data: bytes) -> NotifyLine:
        """One notification."""
        return NotifyLine(t=t, characteristic=self.notify, value=data.hex())


class Etekcity(_Connectable):
    """ESF-551: 22-byte A5 frames, weight in g, a running number."""

    def __init__(self) -> None:
        super().__init__(
            "D0:4D:00:5E:11:01",
            "Etekcity Fitness Scale",
            uuid128(0xFFF0),
            uuid128(0xFFF1),
            (uuid128(0xFFF1), uuid128(0xFFF2)),
        )
        self._number = 0

    def maker(self) -> dict[str, str]:
        """The maker's frame: 01, address reversed, model code."""
        return {str(0x06D0): (b"\x01" + _mac(self.address)[::-1] + MODEL_ESF551.to_bytes(2, "big")).hex()}

    def frame(self, t: float, shown: Shown) -> Line | None:
        """Opcode A161; the sum of all bytes is FF."""
        grams = max(0, round(shown.kg * 1000))
        now = int((SCALE_CLOCK + timedelta(seconds=t)).timestamp())
        unit = {MassUnit.KG: 0, MassUnit.LB: 1}[shown.unit]
        body = bytearray([0xA5, 0x02, self._number & 0xFF, 0x10, 0x00, 0x00, 0x01, 0x61, 0xA1, 0x00])
        body += grams.to_bytes(3, "little") + b"\x00\x00" + now.to_bytes(4, "little")
        body += bytes([int(shown.stable), 0, unit])
        body[5] = (0xFF - sum(body)) & 0xFF
        self._number += 1
        return self.says(t, bytes(body))


class Yunmai(_Connectable):
    """SIGNAL: 11-byte live frames with seconds since switch-on."""

    def __init__(self) -> None:
        super().__init__(
            "D0:4D:00:5E:11:02", "YUNMAI-SIGNAL-M2US", uuid128(0xFFE0), uuid128(0xFFE4), (uuid128(0xFFE4),)
        )

    def frame(self, t: float, shown: Shown) -> Line | None:
        """Type 01; the exclusive or of all but the first byte is 0."""
        hundredths = max(0, round(shown.kg * 100))
        body = bytes([0x0D, 0x13, 0x0B, 0x01]) + int(t).to_bytes(4, "big") + hundredths.to_bytes(2, "big")
        return self.says(t, body + bytes([_xor(body[1:])]))


class Qn(_Connectable):
    """A 19-byte-info unit: nothing flows before the handshake is right, then 14-byte frames."""

    PROTO: Final = 0xFF

    def __init__(self) -> None:
        super().__init__(
            "D0:4D:00:5E:11:03",
            "QN-Scale",
            uuid128(0xFFF0),
            uuid128(0xFFF1),
            (uuid128(0xFFF1), uuid128(0xFFF2)),
        )
        self._streams = False

    def maker(self) -> dict[str, str]:
        """Model, no stored records, address reversed."""
        return {str(0xFFFF): (bytes.fromhex("095b010000") + _mac(self.address)[::-1]).hex()}

    def connected(self, t: float) -> tuple[Line, ...]:
        """The connection, and the scale's first word: who it is."""
        self._streams = False
        info = bytes([0x12, 0x13, self.PROTO]) + _mac(self.address)[::-1] + bytes(9)
        return (*super().connected(t), self.says(t + 0.2, _summed(info)))

    def written(self, t: float, write: Write) -> tuple[Line, ...]:
        """The scale's next word, if the protocol byte is its own; else silence."""
        opcode, proto = write.data[0], write.data[2]
        if opcode == 0x13 and proto == self.PROTO:
            return (self.says(t + 0.05, _summed(bytes([0x14, 0x0B, self.PROTO, *bytes(7)]))),)
        if opcode == 0x20 and proto == self.PROTO:
            return (self.says(t + 0.05, _summed(bytes([0x21, 0x05, self.PROTO, 0x01]))),)
        if opcode == 0x22 and proto == self.PROTO:
            self._streams = True
        return ()

    def frame(self, t: float, shown: Shown) -> Line | None:
        """Opcode 10; state 02 once latched."""
        if not self._streams:
            return None
        hundredths = max(0, round(shown.kg * 100)).to_bytes(2, "big")
        state = 0x02 if shown.stable else 0x00
        return self.says(t, _summed(bytes([0x10, 0x0E, self.PROTO, 0x01, state]) + hundredths + bytes(6)))


@dataclass(slots=True)
class _Broadcast:
    """What all advertising scales share: they say the load to nobody in particular."""

    address: str
    name: str
    rssi: int = -58
    connects: bool = False

    def connected(self, t: float) -> tuple[Line, ...]:
        """Nobody connects."""
        return ()

    def written(self, t: float, write: Write) -> tuple[Line, ...]:
        """Nobody writes."""
        return ()


class MiV2(_Broadcast):
    """Mi Body Composition Scale: 13 bytes of service data 181B, kg / 200 or lb / 100."""

    def __init__(self) -> None:
        super().__init__("D0:4D:00:5E:11:04", "MIBFS")

    def idle(self, t: float) -> Line:
        """An empty scale."""
        return self.frame(t, Shown(0.0))

    def frame(self, t: float, shown: Shown) -> Line:
        """No checksum, no counter; its clock moves once a second."""
        now = SCALE_CLOCK + timedelta(seconds=int(t))
        lb = shown.unit is MassUnit.LB
        raw = round(shown.value * (100 if lb else 200))
        flags = 0x04 | (0x20 if shown.stable else 0) | (0x80 if shown.removed else 0)
        data = bytes([0x03 if lb else 0x02, flags]) + now.year.to_bytes(2, "little")
        data += bytes([now.month, now.day, now.hour, now.minute, now.second, 0xFD, 0xFF])
        data += max(0, raw).to_bytes(2, "little")
        return AdvertLine(
            t=t,
            address=self.address,
            name=self.name,
            rssi=self.rssi,
            services=[uuid128(0x181B)],
            service_data={uuid128(0x181B): data.hex()},
        )


class IfB7(_Broadcast):
    """A bathroom scale of the IF_B7 kind in kg: 17 bytes of company 0100, with counter and sum."""

    def __init__(self) -> None:
        super().__init__("D0:4D:00:5E:11:05", "IF_B7", rssi=-88)
        self._number = 0

    def idle(self, t: float) -> Line:
        """An empty scale."""
        return self.frame(t, Shown(0.0))

    def frame(self, t: float, shown: Shown) -> Line:
        """High nibble of [14] is HOLD; [16] sums 9..15."""
        self._number += 1
        data = b"\x02\x03\x11" + _mac(self.address) + b"\x01"
        data += max(0, round(shown.kg * 100)).to_bytes(2, "big") + b"\x00\x00"
        data += bytes([0xA1 if shown.stable else 0x01, self._number & 0xFF])
        data += bytes([sum(data[9:]) & 0xFF])
        return AdvertLine(
            t=t,
            address=self.address,
            name=self.name,
            rssi=self.rssi,
            manufacturer={str(0x0100): data.hex()},
        )


WIRES: Final[dict[str, Callable[[], Wire]]] = {
    "etekcity_a5": Etekcity,
    "yunmai": Yunmai,
    "qn": Qn,
    "mi_v2": MiV2,
    "if_b7": IfB7,
}
"""Every wire format that can be simulated, by its key."""


def hang_up(t: float) -> DisconnectedLine:
    """The scale, or the distance, ends the link."""
    return DisconnectedLine(t=t)


def _mac(address: str) -> bytes:
    return bytes.fromhex(address.replace(":", ""))


def _summed(data: bytes) -> bytes:
    return data + bytes([sum(data) & 0xFF])


def _xor(data: Iterable[int]) -> int:
    total = 0
    for byte in data:
        total ^= byte
    return total
