"""Small radio facts for tests of the link: adverts, a recogniser with two formats, and what came of them."""

from dataclasses import dataclass, replace

from loadtrainer.core.inputs import Arrived, LinkEvent, LinkNote
from loadtrainer.core.sample import Reading
from loadtrainer.link.receiver import Heard
from loadtrainer.link.recognise import Recognised
from loadtrainer.link.source import Remembered
from loadtrainer.scales.base import (
    Advert,
    Claim,
    Frame,
    LinkKind,
    Options,
    Output,
    Profile,
    Refused,
    Write,
)

MINE = "AA:00:00:00:00:01"
OTHER = "AA:00:00:00:00:02"
CHAR = "0000fff1-0000-1000-8000-00805f9b34fb"
COMPANY = 0x1234


class OneByte:
    """Says its first byte in kg; a second byte of 0xFF spoils the frame; in lb if the user said so."""

    def __init__(self, options: Options) -> None:
        self._options = options

    def start(self) -> tuple[Write, ...]:
        return (Write(CHAR, b"go"),)

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        if frame.data[1:2] == b"\xff":
            return (Refused("The checksum is wrong."),)
        return (Reading(float(frame.data[0]), stable=False),)


class NoPoint(OneByte):
    """Says a number whose decimal point only the user knows."""

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        if self._options.divisor is None:
            return (Reading(None, reason="The decimal point is not known."),)
        return (Reading(frame.data[0] / self._options.divisor),)


def profile(key: str, link: LinkKind = "advert", head: int = 0, make: type[OneByte] = OneByte) -> Profile:
    """A profile whose payloads are two bytes, and whose first notification starts with ``head``."""
    return Profile(
        key=key,
        wire_format=key,
        label=f"The {key} scale",
        models=(),
        link=link,
        claim=Claim(payload=lambda advert: any(len(data) == 2 for data in advert.manufacturer.values())),
        decoder=make,
        live=True,
        nominal_hz=None,
        evidence="constructed",
        notify=(CHAR,),
        signature=lambda data: data[:1] == bytes([head]),
    )


@dataclass
class Shelf:
    """A recogniser: every device may have all of ``profiles``; ``certain`` is said of a single one."""

    profiles: tuple[Profile, ...]
    certain: bool = True

    def heard(self, advert: Advert) -> Recognised:
        return Recognised(self.profiles, self.certain and len(self.profiles) == 1)

    def settle(self, candidates: tuple[Profile, ...], data: bytes) -> Recognised:
        left = tuple(p for p in candidates if p.signature is not None and p.signature(data))
        return Recognised(left, len(left) == 1)

    def named(self, key: str) -> Profile | None:
        return next((p for p in self.profiles if p.key == key), None)


class Notebook:
    """A device memory that can be looked into."""

    def __init__(self) -> None:
        self.kept: dict[str, Remembered] = {}

    def recall(self, address: str) -> Remembered:
        return self.kept.get(address, Remembered())

    def remember(self, address: str, answer: Remembered) -> None:
        self.kept[address] = answer

    def owns(self) -> bool:
        return any(answer.mine for answer in self.kept.values())


def advert(data: bytes, *, address: str = MINE, company: int = COMPANY, rssi: int | None = -60) -> Advert:
    """An advert with one manufacturer entry."""
    return Advert(address, "Scale", rssi, manufacturer={company: data})


def merged(*adverts: Advert) -> Advert:
    """One callback that carries the entries of all ``adverts``."""
    entries = {key: data for one in adverts for key, data in one.manufacturer.items()}
    return replace(adverts[-1], manufacturer=entries)


def loads(heard: Heard | tuple[LinkEvent, ...]) -> list[float | None]:
    """The loads of the readings that arrived."""
    events = heard.events if isinstance(heard, Heard) else heard
    return [event.reading.kg for event in events if isinstance(event, Arrived)]


def notes(heard: Heard) -> list[LinkNote]:
    """What the link said."""
    return [event for event in heard.events if isinstance(event, LinkNote)]
