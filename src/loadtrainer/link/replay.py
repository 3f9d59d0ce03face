"""A session from a capture: the same receiver and decoders as the radio, on the capture's own clock."""

from collections.abc import AsyncGenerator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from loadtrainer.core.inputs import LinkEvent, SourceEnded, Tick
from loadtrainer.core.log import Source as SourceKind
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.words import say
from loadtrainer.link.capture import (
    AdvertLine,
    Capture,
    ConnectedLine,
    DisconnectedLine,
    Line,
    NotifyLine,
    open_capture,
)
from loadtrainer.link.pace import Pace
from loadtrainer.link.receiver import Heard, Receiver
from loadtrainer.link.source import DeviceMemory, NoMemory, Remembered

TICK_S: Final = 0.1
EDGE_S: Final = 1e-6
"""A scale at 10 Hz leaves no gap, whatever its decimal times are in binary."""


def play(receiver: Receiver, line: Line) -> Heard:
    """Let ``receiver`` hear one line of a capture.

    An advert line is one received packet by contract, so it proves a new transmission; equal bytes come out
    flagged as repeated. Lines of what was sent to the scale say nothing.
    """
    match line:
        case AdvertLine():
            return receiver.advert(line.t, line.advert, proof=True)
        case ConnectedLine():
            return receiver.connected(line.t, line.address, line.name, line.services)
        case NotifyLine():
            return receiver.notify(line.t, line.characteristic, bytes.fromhex(line.value))
        case DisconnectedLine():
            return receiver.disconnected(line.t, say("link.ended"))
        case _:
            return Heard()


class CaptureMemory:
    """What a capture itself says about its devices (keys of encrypted ones), over what is remembered."""

    def __init__(self, bind_keys: dict[str, str], beneath: DeviceMemory | None = None) -> None:
        self._keys = {address.casefold(): bytes.fromhex(key) for address, key in bind_keys.items()}
        self._beneath = beneath or NoMemory()

    def recall(self, address: str) -> Remembered:
        """The answers for ``address``, with its key if the capture holds one."""
        known = self._beneath.recall(address)
        key = self._keys.get(address.casefold())
        return known if key is None else replace(known, options=replace(known.options, bind_key=key))

    def remember(self, address: str, answer: Remembered) -> None:
        """Keep the answer beneath."""
        self._beneath.remember(address, answer)

    def owns(self) -> bool:
        """What is known beneath."""
        return self._beneath.owns()


class Replay:
    """A load source that reads a capture; raises RefusedError if ``path`` is none.

    ``scale``: the only address to use; None = the first recognised one. Ends with a SourceEnded at the time
    of the last good line.
    """

    def __init__(
        self, path: Path, pace: Pace, *, scale: str | None = None, memory: DeviceMemory | None = None
    ) -> None:
        self.capture: Capture = open_capture(path)
        self._pace = pace
        keys = CaptureMemory(self.capture.header.bind_keys, memory)
        self._receiver = Receiver(scale=scale, memory=keys)
        self._answers: list[str] = []
        self._closed = False

    @property
    def kind(self) -> SourceKind:
        """Always a replay, whatever was captured."""
        return "replay"

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        """Yield the capture's events, ticks in its gaps, and a SourceEnded at its end."""
        now_s = 0.0
        for line in self.capture:
            while line.t - now_s > TICK_S + EDGE_S:
                now_s = round(now_s + TICK_S, 6)
                await self._pace.until(now_s)
                for event in (*self._due(now_s), Tick(now_s)):
                    yield event
                if self._closed:
                    return
            await self._pace.until(line.t)
            for event in (*self._due(line.t), *play(self._receiver, line).events):
                now_s = line.t
                yield event
            if self._closed:
                return
        yield SourceEnded(now_s)

    def _due(self, t_s: float) -> Iterator[LinkEvent]:
        while self._answers:
            yield from self._receiver.choose(t_s, self._answers.pop(0)).events
        yield from self._receiver.tick(t_s).events

    def choose(self, value: str) -> None:
        """Answer the last question."""
        self._answers.append(value)

    def feedback(self, snapshot: Snapshot) -> None:
        """A recording does not react."""

    async def close(self) -> None:
        """Stop after the event under way."""
        self._closed = True
