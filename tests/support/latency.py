"""How long it takes from an overload's frame to its first sound, through the real thread, machine and mixer.

The device is played by a thread that pulls blocks of samples as a sound card does. A figure holds everything
but the card's own buffer.
"""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from loadtrainer.core.effects import Cue
from loadtrainer.core.inputs import Arrived, LinkEvent, LinkUp
from loadtrainer.core.sample import Reading
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.runtime.runner import SessionRunner
from loadtrainer.runtime.thread import SessionThread
from loadtrainer.sound.cues import RATE_HZ
from loadtrainer.sound.device import BLOCK_MS
from loadtrainer.sound.mixer import Mixer
from support.running import BEGIN_S, Memory
from support.sessions import SCALE, plan

OVER = Reading(30.0)


@dataclass
class Card:
    """A sound card: pulls a block every 25 ms and notes when the first one with a sound began to play."""

    mixer: Mixer = field(default_factory=lambda: Mixer(time.monotonic))
    heard: threading.Event = field(default_factory=threading.Event)
    heard_at: float = 0.0
    ok: bool = True

    def __post_init__(self) -> None:
        self._gone = threading.Event()
        self._thread = threading.Thread(target=self._pull, name="card", daemon=True)
        self._thread.start()

    def play(self, cue: Cue) -> None:
        self.mixer.play(cue)

    def _pull(self) -> None:
        block = round(RATE_HZ * BLOCK_MS / 1000)
        while not self._gone.wait(BLOCK_MS / 1000):
            if self.mixer.pull(block).any() and not self.heard.is_set():
                self.heard_at = time.monotonic()
                self.heard.set()

    def close(self) -> None:
        self._gone.set()
        self._thread.join()


@dataclass
class OneOverload:
    """A source whose session has begun, and whose one further frame is an overload, when asked for."""

    at: float = 0.0

    def __post_init__(self) -> None:
        self.ready, self.now = threading.Event(), threading.Event()

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        yield LinkUp(0.0, SCALE)
        for i in range(round(BEGIN_S * 10) + 2):
            yield Arrived(i / 10, Reading(0.0))
        self.ready.set()
        await asyncio.to_thread(self.now.wait)
        self.at = time.monotonic()
        yield Arrived(BEGIN_S + 0.3, OVER)

    def choose(self, value: str) -> None:
        """It asks nothing."""

    def feedback(self, snapshot: Snapshot) -> None:
        """It follows nothing."""

    async def close(self) -> None:
        """It holds nothing."""


def overload_s(thread: SessionThread, meanwhile: float = 0.0) -> float:
    """Seconds from frame to sound, once. ``meanwhile``: this thread computes for so long without a pause."""
    card, source = Card(), OneOverload()
    runner = SessionRunner(SessionMachine(plan(), "simulated", auto_begin=True), source, Memory(), card)
    running = thread.start(runner.run())
    try:
        assert source.ready.wait(10)
        source.now.set()
        until = time.monotonic() + meanwhile
        while time.monotonic() < until:
            pass  # a window that is stuck in its own work holds the interpreter as much as it can
        assert card.heard.wait(10)
    finally:
        source.now.set()
        running.result(10)
        card.close()
    return card.heard_at - source.at
