"""What a capture's frames say, device by device: every scale in it is decoded, not only one session's.

Times in s of the capture, loads in kg.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from loadtrainer.core.inputs import Arrived, BadFrame, LinkEvent
from loadtrainer.core.sample import Reading
from loadtrainer.errors import UsageError
from loadtrainer.link.capture import AdvertLine, ConnectedLine, DisconnectedLine, Line, NotifyLine
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import CaptureMemory, play
from loadtrainer.link.source import NoMemory, Remembered
from loadtrainer.link.unsaid import answered
from loadtrainer.scales.base import LinkKind, Options, Profile
from loadtrainer.scales.registry import PROFILES, by_key, of_format

NOBODY: Final = ""
OPTIONS: Final = "Use divisor=10, divisor=100, unit=kg, unit=lb or bind_key= and 32 hexadecimal digits."


@dataclass(frozen=True, slots=True)
class Decoded:
    """A reading of a device that speaks ``wire_format``."""

    t_s: float
    wire_format: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class BadFrameFound:
    """A frame that was refused, and why."""

    t_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class UnknownDevice:
    """A packet of a device that is no known scale, or that cannot be told from others."""

    t_s: float


Finding = Decoded | BadFrameFound | UnknownDevice


class _Told(NoMemory):
    """The same answers for every device."""

    def __init__(self, options: Options) -> None:
        self._answer = Remembered(options=options)

    def recall(self, address: str) -> Remembered:
        """What was told."""
        return self._answer


@dataclass(slots=True)
class Bench:
    """Decodes a capture's lines. ``wire_format``: decode everything as this one, whatever it calls itself."""

    memory: CaptureMemory
    wire_format: str | None = None
    _devices: dict[tuple[str, LinkKind], Receiver] = field(default_factory=dict)
    _connection: tuple[str, LinkKind] | None = None

    def read(self, line: Line) -> Iterator[Finding]:
        """The findings of one line."""
        match line:
            case AdvertLine():
                device = self._device(line.address, "advert")
                events = play(device, line).events
                if not device.candidates:
                    yield UnknownDevice(line.t)
                yield from _findings(device, events)
            case ConnectedLine():
                self._connect(line)
            case NotifyLine():
                yield from self._notified(line)
            case DisconnectedLine():
                self._connection = None

    def _connect(self, line: ConnectedLine) -> None:
        self._connection = (line.address, "gatt")
        play(self._device(line.address, "gatt"), line)

    def _notified(self, line: NotifyLine) -> Iterator[Finding]:
        if self._connection is None and self.wire_format is not None:
            self._connect(ConnectedLine(t=line.t, address="unnamed"))
        if self._connection is None:
            yield UnknownDevice(line.t)
            return
        device = self._device(*self._connection)
        events = play(device, line).events
        if device.profile is None:
            yield UnknownDevice(line.t)
        yield from _findings(device, events)

    def _device(self, address: str, link: LinkKind) -> Receiver:
        """The receiver of one device; a forced format may have a row for adverts and one for connections."""
        key = (address, link if self.wire_format is not None else "advert")
        if key not in self._devices:
            self._devices[key] = Receiver(memory=self.memory, forced=forced(self.wire_format, link))
        return self._devices[key]


def _findings(device: Receiver, events: tuple[LinkEvent, ...]) -> Iterator[Finding]:
    for event in events:
        if isinstance(event, Arrived) and device.profile is not None:
            t_s = round(event.t_s - event.reading.before_s, 6)
            yield Decoded(t_s, device.profile.wire_format, event.reading)
        elif isinstance(event, BadFrame):
            yield BadFrameFound(event.t_s, event.reason)


def forced(name: str | None, link: LinkKind) -> Profile | None:
    """The row of a wire format, or of a profile's key, that suits ``link``; None for no name.

    Raises UsageError for a name that is neither.
    """
    if name is None:
        return None
    exact = by_key(name)
    rows = of_format(name) or ((exact,) if exact is not None else ())
    if not rows:
        known = ", ".join(sorted({profile.wire_format for profile in PROFILES}))
        raise UsageError(f"There is no wire format {name!r}. Choose one of: {known}.")
    return next((row for row in rows if row.link == link), rows[0])


def told(answers: list[str], bind_keys: dict[str, str]) -> CaptureMemory:
    """A memory that answers "K=V" for every device; raises UsageError for what is no answer."""
    options = Options()
    for text in answers:
        taken = answered(options, text)
        if taken is None:
            raise UsageError(f"{text!r} is no option. {OPTIONS}")
        options = taken
    return CaptureMemory(bind_keys, _Told(options))
