"""What a runner needs from the parts around it. app.py joins the real ones; tests may bring small ones."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from loadtrainer.core.effects import Cue, Started
from loadtrainer.core.inputs import LinkEvent
from loadtrainer.core.log import Ended, Event, ZeroMark
from loadtrainer.core.prescription import Rules
from loadtrainer.core.sample import Sample
from loadtrainer.core.snapshot import Snapshot


class SourcePort(Protocol):
    """A stream of link events with its own clock."""

    def events(self) -> AsyncGenerator[LinkEvent, None]:
        """Yield until the source ends or is closed; at least ten times a second."""
        ...

    def choose(self, value: str) -> None:
        """Answer the link's question."""
        ...

    def feedback(self, snapshot: Snapshot) -> None:
        """See what the person sees."""
        ...

    async def close(self) -> None:
        """End the link politely and stop yielding."""
        ...


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a sealed log lies; ``path`` None and ``fault`` in words when it could not be written."""

    path: Path | None
    fault: str | None = None


class RecorderPort(Protocol):
    """Puts a session on disk; nothing here may block or raise."""

    def begin(self, started: Started, rules: Rules) -> None:
        """The session exists: open its journal."""
        ...

    def event(self, event: Event) -> None:
        """Record an event, synced."""
        ...

    def sample(self, sample: Sample) -> None:
        """Record a sample, on disk within 1 s."""
        ...

    def zero(self, zero: ZeroMark) -> None:
        """Record a zero."""
        ...

    def seal(self, ended: Ended) -> Saved:
        """Close the journal and write the log; may take a while, is called off the loop."""
        ...

    def discard(self) -> None:
        """There is nothing to keep."""
        ...

    def faults(self) -> list[str]:
        """What went wrong on the disk since the last call, in words."""
        ...


class CuePort(Protocol):
    """Sounds cues on a thread of its own."""

    @property
    def ok(self) -> bool:
        """A sound device works."""
        ...

    def play(self, cue: Cue) -> None:
        """Sound a cue; never blocks."""
        ...
