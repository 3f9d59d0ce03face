"""For scripts/capture-to-vectors: takes a radio address out of payloads, and mends sums that covered it."""

from collections import Counter
from collections.abc import Callable
from functools import reduce
from operator import xor
from typing import Final, NamedTuple

from loadtrainer.scales.base import Channel, ChannelKind

STAND_IN: Final = bytes.fromhex("112233445566")
TAIL: Final = 3
FEWEST: Final = 3
"""A byte that follows the rest in so many different payloads is a checksum, not chance."""


class Heard(NamedTuple):
    """One payload. ``t_s``: seconds after the device's first line."""

    t_s: float
    channel: Channel
    data: bytes

    @property
    def air(self) -> bytes:
        """The bytes as sent: what the platform calls a company id was sent as two bytes too."""
        maker = self.channel.kind is ChannelKind.MANUFACTURER
        return self.channel.company.to_bytes(2, "little") + self.data if maker else self.data

    def with_air(self, air: bytes) -> "Heard":
        """The same payload, had ``air`` been sent."""
        if self.channel.kind is not ChannelKind.MANUFACTURER:
            return self._replace(data=air)
        company = int.from_bytes(air[:2], "little")
        return Heard(self.t_s, Channel(ChannelKind.MANUFACTURER, company=company), air[2:])


class Sum(NamedTuple):
    """A checksum that was found: the byte at ``at`` is ``kind`` of ``start`` up to it, and a constant."""

    kind: str
    start: int
    at: int


def _sum(data: bytes) -> int:
    return sum(data) & 0xFF


def _xor(data: bytes) -> int:
    return reduce(xor, data, 0)


KINDS: Final[dict[str, tuple[Callable[[bytes], int], Callable[[int, int], int]]]] = {
    "sum": (_sum, lambda a, b: (a - b) & 0xFF),
    "exclusive or": (_xor, xor),
}
"""Of the bytes; and how two values differ."""


class Cleaner:
    """Replaces an address wherever its bytes stand, and counts where."""

    def __init__(self, address: bytes | None) -> None:
        self.found: Counter[str] = Counter()
        self.mended: Counter[str] = Counter()
        self._ways: list[tuple[str, bytes, bytes]] = []
        if address is not None:
            self._ways = [
                ("forwards", address, STAND_IN),
                ("backwards", address[::-1], STAND_IN[::-1]),
                ("its end forwards", address[-TAIL:], STAND_IN[-TAIL:]),
                ("its end backwards", address[::-1][:TAIL], STAND_IN[::-1][:TAIL]),
            ]

    def clean(self, heard: list[Heard]) -> list[Heard]:
        """``heard`` without the address; checksums over it are made to fit again."""
        sums: dict[int, Sum | None] = {}
        for size in {len(one.air) for one in heard}:
            sums[size] = self._covering_sum({one.air for one in heard if len(one.air) == size})
        return [one.with_air(self._cleaned(one.air, sums[len(one.air)])) for one in heard]

    def _cleaned(self, air: bytes, covering: Sum | None) -> bytes:
        cleaned = air
        for words, own, new in self._ways:
            if own in cleaned:
                self.found[words] += 1
                cleaned = cleaned.replace(own, new)
        if cleaned == air or covering is None:
            return cleaned
        total, difference = KINDS[covering.kind]
        start, at = covering.start, covering.at
        constant = difference(air[at], total(air[start:at]))
        right = next(b for b in range(256) if difference(b, total(cleaned[start:at])) == constant)
        self.mended[f"{covering.kind} in byte {at}"] += 1
        return cleaned[:at] + bytes([right]) + cleaned[at + 1 :]

    def _covering_sum(self, payloads: set[bytes]) -> Sum | None:
        """The checksum after the address in payloads of one length, if they show one."""
        own = [(air.find(way[1]), way) for air in payloads for way in self._ways[:2] if way[1] in air]
        if not own:
            return None
        begin = min(at for at, _ in own)
        size = len(next(iter(payloads)))
        for at in range(size - 1, begin + len(STAND_IN) - 1, -1):
            if len({air[at] for air in payloads}) < FEWEST:
                continue
            for kind, (total, difference) in KINDS.items():
                for start in range(begin + 1):
                    if len({difference(air[at], total(air[start:at])) for air in payloads}) == 1:
                        return Sum(kind, start, at)
        return None
