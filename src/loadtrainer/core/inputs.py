"""Everything that can happen to a session: the machine's only inputs.

Every input carries ``t_s``: host seconds of one clock that never runs backwards and counts through suspend
(for a replay or a simulation: its own clock). The link layer yields these; the runtime adds ticks and
commands.
"""

from dataclasses import dataclass
from enum import StrEnum

from loadtrainer.core.sample import Reading, ScaleInfo


@dataclass(frozen=True, slots=True)
class Tick:
    """Nothing arrived; time is now ``t_s``."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Arrived:
    """A reading from a *proven new* transmission of this session's scale."""

    t_s: float
    reading: Reading


@dataclass(frozen=True, slots=True)
class BadFrame:
    """A frame that was refused: never a weight, never the end of a session."""

    t_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class LinkUp:
    """The session's scale is heard or connected and identified."""

    t_s: float
    scale: ScaleInfo


@dataclass(frozen=True, slots=True)
class LinkDown:
    """The link ended; ``reason`` in plain words."""

    t_s: float
    reason: str


class LinkPhase(StrEnum):
    """How far the search for a scale has come."""

    SEARCHING = "searching"
    CONNECTING = "connecting"
    WAITING = "waiting"
    LIVE = "live"
    FAULT = "fault"


class ChoiceKind(StrEnum):
    """How a choice is made."""

    PICK = "pick"
    WATCHED = "watched"
    """Not to be picked: it is proposed once it shows itself."""
    TYPED = "typed"
    """What the person types is put behind the value."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question the link asks: ``value`` goes back in a CHOOSE command's ``text``.

    ``shows``: what it says just now; "" = nothing. ``moves``: it has followed a press.
    """

    value: str
    label: str
    kind: ChoiceKind = ChoiceKind.PICK
    shows: str = ""
    moves: bool = False


@dataclass(frozen=True, slots=True)
class LinkNote:
    """What the link is doing, for the screen: ``words`` in plain language.

    ``choices`` not empty: the link asks (two scales, a tie of wire formats, an unknown decimal point) and
    waits for a CHOOSE command whose ``text`` is one of the choices' values.
    """

    t_s: float
    phase: LinkPhase
    words: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """No more will come (a replay's end)."""

    t_s: float


@dataclass(frozen=True, slots=True)
class Suspended:
    """The computer slept, or its clock jumped, for ``gap_s``; ``t_s`` is after the gap."""

    t_s: float
    gap_s: float


@dataclass(frozen=True, slots=True)
class DiskFault:
    """The journal could not be written; ``reason`` in plain words."""

    t_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class WindowSilent:
    """The window has not taken a Snapshot for 1 s (``silent``), or takes them again (not ``silent``)."""

    t_s: float
    silent: bool


class CommandKind(StrEnum):
    """What a person can ask of a session."""

    BEGIN = "begin"
    ZERO_AGAIN = "zero_again"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT_BOUT = "next_bout"
    PAIN = "pain"
    MUTE = "mute"
    STOP = "stop"
    CHOOSE = "choose"
    NEXT = "next"
    SKIP = "skip"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Command:
    """A person's command. ``value``: pain 0 to 10 for PAIN.

    ``text``: the chosen value for CHOOSE, kg for WEIGHT. NEXT, SKIP and WEIGHT belong to the scale check.
    """

    t_s: float
    kind: CommandKind
    value: int | None = None
    text: str | None = None


Input = (
    Tick
    | Arrived
    | BadFrame
    | LinkUp
    | LinkDown
    | LinkNote
    | SourceEnded
    | Suspended
    | DiskFault
    | WindowSilent
    | Command
)
LinkEvent = Tick | Arrived | BadFrame | LinkUp | LinkDown | LinkNote | SourceEnded | Suspended | Command
"""What a source yields. A Command comes only from a simulated patient who presses a key."""
