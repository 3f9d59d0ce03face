"""Small parts for a session runner: a scripted source, a recorder in memory, cues that are remembered."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from loadtrainer.core.effects import Cue, Started
from loadtrainer.core.inputs import LinkEvent, LinkUp
from loadtrainer.core.log import Ended, Event, ZeroMark
from loadtrainer.core.prescription import Rules
from loadtrainer.core.sample import Sample
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.runtime.ports import Saved
from support.sessions import SCALE, lift, press

BEGIN_S = 10.0
"""The scripted session starts here by the source's clock: its link check is over."""
SAVED = Saved(Path("x.session.json"))

Act = Callable[[], object]
Step = LinkEvent | Act | Callable[[], Awaitable[object]]


def prepared() -> list[LinkEvent]:
    """A scale that is found and empty until the session has begun."""
    return [LinkUp(0.0, SCALE), *events(lift(0.0, BEGIN_S + 0.1))]


def holding(seconds: float, kg: float = 20.0, start_s: float = BEGIN_S + 0.1) -> list[LinkEvent]:
    """Readings of ``kg`` at 10 Hz."""
    return events(press(kg, start_s, start_s + seconds))


def emptied(start_s: float, seconds: float = 3.0) -> list[LinkEvent]:
    """Readings of an empty scale at 10 Hz."""
    return events(lift(start_s, start_s + seconds))


def events(inputs: Sequence[object]) -> list[LinkEvent]:
    """What a source may yield."""
    return [one for one in inputs if isinstance(one, LinkEvent)]


@dataclass
class Script:
    """A source that plays ``steps``: events, and things to do in between. ``did`` is shared with others."""

    steps: Sequence[Step]
    did: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)
    seen: list[Snapshot] = field(default_factory=list)
    close_error: Exception | None = None

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        try:
            for step in self.steps:
                if isinstance(step, LinkEvent):
                    yield step
                    continue
                done = step()
                if isinstance(done, Awaitable):
                    await done
        finally:
            self.did.append("stream closed")

    def choose(self, value: str) -> None:
        self.chosen.append(value)

    def feedback(self, snapshot: Snapshot) -> None:
        self.seen.append(snapshot)

    async def close(self) -> None:
        await asyncio.sleep(0)
        self.did.append("link closed")
        if self.close_error is not None:
            raise self.close_error


@dataclass
class Memory:
    """A recorder that keeps everything in memory, in its order."""

    did: list[str] = field(default_factory=list)
    kept: list[Started | Event | Sample | ZeroMark | Ended] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    saved: Saved = SAVED

    def begin(self, started: Started, rules: Rules) -> None:
        self.kept.append(started)

    def event(self, event: Event) -> None:
        self.kept.append(event)

    def sample(self, sample: Sample) -> None:
        self.kept.append(sample)

    def zero(self, zero: ZeroMark) -> None:
        self.kept.append(zero)

    def seal(self, ended: Ended) -> Saved:
        self.kept.append(ended)
        self.did.append("sealed")
        return self.saved

    def discard(self) -> None:
        self.did.append("discarded")

    def faults(self) -> list[str]:
        found, self.troubles = self.troubles, []
        return found

    @property
    def kinds(self) -> list[str]:
        """Kinds of the recorded events."""
        return [one.kind for one in self.kept if isinstance(one, Event)]

    def events(self, kind: str) -> list[Event]:
        """The recorded events of one kind."""
        return [one for one in self.kept if isinstance(one, Event) and one.kind == kind]


@dataclass
class Ears:
    """Cues as they were asked for."""

    ok: bool = True
    heard: list[Cue] = field(default_factory=list)

    def play(self, cue: Cue) -> None:
        self.heard.append(cue)
