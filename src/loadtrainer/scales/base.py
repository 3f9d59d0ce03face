"""The decoder contract: frames in; readings, writes or one refusal out; nothing else may escape.

A decoder is a small object per connection. It never touches a radio, a clock or a file, and it never raises
for any bytes. A new wire format is one module in this package and one vector file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Literal, NamedTuple, Protocol

from loadtrainer.core.sample import LocksOn, Reading
from loadtrainer.core.units import MassUnit


def uuid128(short: int) -> str:
    """Full lower-case form of a 16-bit Bluetooth UUID (Bluetooth base UUID)."""
    return f"0000{short:04x}-0000-1000-8000-00805f9b34fb"


class ChannelKind(StrEnum):
    """Where in the radio traffic a frame was carried."""

    CHARACTERISTIC = "characteristic"
    MANUFACTURER = "manufacturer"
    SERVICE_DATA = "service_data"


class Channel(NamedTuple):
    """A frame's carrier: ``uuid`` (full, lower-case) or, for manufacturer data, the ``company`` id.

    A named tuple, as every frame's channel is compared with the decoder's own.
    """

    kind: ChannelKind
    uuid: str = ""
    company: int = -1


@dataclass(frozen=True, slots=True)
class Frame:
    """One payload as the host first saw it. ``t_s``: host seconds. ``data``: without the company id bytes."""

    t_s: float
    channel: Channel
    data: bytes


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes to write to a characteristic (full UUID). ``pace_s``: least pause before the next write."""

    characteristic: str
    data: bytes
    response: bool = False
    pace_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Refused:
    """A frame that claims to be of this format but is not sound (checksum, length): ``bad_frame``."""

    reason: str


Output = Reading | Write | Refused


class Decoder(Protocol):
    """The state of one connection (or one heard device) of one wire format."""

    def start(self) -> tuple[Output, ...]:
        """Writes to send once subscribed; empty where the scale streams by itself.

        A reading without kg says by its ``reason`` why nothing can be asked of the scale.
        """
        ...

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """Decode one frame. Frames of no interest give an empty tuple. Never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Options:
    """What the user answered once because the bytes do not say; None = not answered.

    ``divisor``: 10 or 100. ``unit``: the unit the wire is in. ``bind_key``: 16 bytes. ``address``: the
    radio address as twelve hex digits where a log-in needs it. ``unix_time_s``: wall time for clock writes.
    """

    divisor: int | None = None
    unit: MassUnit | None = None
    bind_key: bytes | None = field(default=None, repr=False)
    address: str | None = None
    unix_time_s: int | None = None


class Unasked:
    """Base of decoders whose scale is asked nothing: it sends by itself, or speaks first."""

    def __init__(self, options: Options) -> None:
        """Every decoder is made with the user's answers; here none matters unless a format says so."""

    def start(self) -> tuple[Output, ...]:
        """Nothing is written once subscribed."""
        return ()


@dataclass(frozen=True, slots=True)
class Advert:
    """What one advertising packet carried (capture contract): keys are ints and full lower-case UUIDs."""

    address: str
    name: str | None = None
    rssi: int | None = None
    services: frozenset[str] = frozenset()
    manufacturer: Mapping[int, bytes] = field(default_factory=dict)
    service_data: Mapping[str, bytes] = field(default_factory=dict)


class Strength(IntEnum):
    """How much a claim proves. A tie at the best strength is a question, never list order.

    PAYLOAD: the bytes themselves carry the format's signature. NAME: a name this family alone uses.
    SERVICE: services that several families share; the first frames must decide.
    """

    NONE = 0
    SERVICE = 1
    NAME = 2
    PAYLOAD = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """What an advert must look like for a profile to claim it: data, no code paths.

    ``names``: lower-case prefixes. ``services``: any of these full UUIDs advertised.
    ``payload``: a pure predicate over the advert for formats whose packets carry a signature.
    """

    names: tuple[str, ...] = ()
    services: frozenset[str] = frozenset()
    payload: Callable[[Advert], bool] | None = None


LinkKind = Literal["gatt", "advert"]
Evidence = Literal["captured", "code", "documented", "constructed"]


@dataclass(frozen=True, slots=True)
class Profile:
    """One row of the table of scales: identity, behaviour and how to decode it.

    ``key``: unique row name. ``wire_format``: key of the command-line contract. ``link``: connect, or listen.
    ``notify``: characteristics to subscribe to, in order. ``live``: False = final values only.
    ``nominal_hz``: live rate seen, None unknown. ``locks_on``: flag after which it stops following the load.
    ``hangs_up_s``: seconds after which the scale ends the link by itself; None not known to.
    ``resolution_kg``: finest step; None unknown. ``body_fat``: passes a current through bare metal.
    ``signature``: does this first notification belong to the format? Decides shared services.
    """

    key: str
    wire_format: str
    label: str
    models: tuple[str, ...]
    link: LinkKind
    claim: Claim
    decoder: Callable[[Options], Decoder]
    live: bool
    nominal_hz: float | None
    evidence: Evidence
    notify: tuple[str, ...] = ()
    signature: Callable[[bytes], bool] | None = None
    locks_on: LocksOn | None = None
    hangs_up_s: float | None = None
    resolution_kg: float | None = None
    capacity_kg: float = 180.0
    body_fat: bool = False
    note: str = ""
