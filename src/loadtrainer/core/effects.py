"""What the machine asks the runtime to do. The machine only names effects; it performs none."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from loadtrainer.core.log import Ended, Event, ZeroMark
from loadtrainer.core.sample import Sample, ScaleInfo


class Tone(StrEnum):
    """A cue's sound; the sound package owns what it is made of (docs/screens.md)."""

    OVERLOAD = "overload"
    STALE = "stale"
    PREWARN = "prewarn"
    HIGH = "high"
    HELD = "held"
    LOW = "low"
    IN_BAND = "in_band"
    DONE = "done"


class Priority(IntEnum):
    """Alarm class. Mute covers INFO, LOW and MEDIUM; HIGH is never muted."""

    INFO = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """Sound now: ``tone`` None = speech only; ``speech`` None = tone only."""

    t_s: float
    priority: Priority
    tone: Tone | None
    speech: str | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """The session exists from here: ``t0_s`` is the host time of ``t_s = 0``."""

    t0_s: float
    scale: ScaleInfo | None


@dataclass(frozen=True, slots=True)
class RecordEvent:
    """Put this event on disk, synced."""

    event: Event


@dataclass(frozen=True, slots=True)
class RecordSample:
    """Put this sample on disk within 1 s."""

    sample: Sample


@dataclass(frozen=True, slots=True)
class RecordZero:
    """Put this zero on disk."""

    zero: ZeroMark


@dataclass(frozen=True, slots=True)
class Seal:
    """The session is over and unloaded (or nothing more is to be waited for): write the log."""

    ended: Ended


@dataclass(frozen=True, slots=True)
class Discard:
    """The session was given up before it began and nothing happened that must be kept."""


Effect = Cue | Started | RecordEvent | RecordSample | RecordZero | Seal | Discard
