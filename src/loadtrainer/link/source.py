"""What the runtime needs from any source of readings: Bluetooth, a simulation, or a replay.

A source yields :data:`~loadtrainer.core.inputs.LinkEvent` on one clock of its own, never going backwards,
and yields a Tick at least every 0.1 s of that clock when nothing else happens, so whoever reads it never
needs a timer. Nothing ever falls back from one kind of source to another.
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Protocol

from loadtrainer.core.inputs import LinkEvent
from loadtrainer.core.log import Source as SourceKind
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.scales.base import Options


class LoadSource(Protocol):
    """One session's stream of link events."""

    @property
    def kind(self) -> SourceKind:
        """What the log's ``source`` field says."""
        ...

    def events(self) -> AsyncGenerator[LinkEvent, None]:
        """Yield until the source ends (after a SourceEnded) or :meth:`close` is called."""
        ...

    def choose(self, value: str) -> None:
        """Answer the last LinkNote's question with one of its choices' values."""
        ...

    def feedback(self, snapshot: Snapshot) -> None:
        """See what the person sees; only a simulated patient acts on it."""
        ...

    async def close(self) -> None:
        """End the link politely, within 5 s, and stop yielding."""
        ...


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the user answered once about one device: its profile's key (None = not asked) and options.

    ``mine``: the user said that this is the scale to use. ``name``: what it was called then.
    """

    profile: str | None = None
    options: Options = field(default_factory=Options)
    mine: bool = False
    name: str = ""


class DeviceMemory(Protocol):
    """Answers kept per device, by radio address."""

    def recall(self, address: str) -> Remembered:
        """What is known of ``address``; an empty Remembered if nothing."""
        ...

    def remember(self, address: str, answer: Remembered) -> None:
        """Keep ``answer`` for ``address``."""
        ...

    def owns(self) -> bool:
        """True if the user has said of any device that it is the scale to use."""
        ...


class NoMemory:
    """Remembers nothing: for one-off commands and tests."""

    def recall(self, address: str) -> Remembered:
        """Always an empty answer."""
        return Remembered()

    def remember(self, address: str, answer: Remembered) -> None:
        """Forget at once."""

    def owns(self) -> bool:
        """Never."""
        return False
