"""Link events on their way to the session: stamped in order, questions kept in sight, repeats left out."""

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from loadtrainer.core.inputs import Arrived, LinkEvent, LinkNote, LinkPhase, Suspended
from loadtrainer.core.words import say
from loadtrainer.link.boottime import Clock, SleepWatch


class Outbox:
    """Filled by callbacks and tasks of one loop, emptied by one reader.

    A sleep of the computer is put in front of whatever is stamped first after it.
    """

    def __init__(self, boot: Clock, awake: Clock) -> None:
        self._watch = SleepWatch(boot, awake)
        self._events: deque[LinkEvent] = deque()
        self._filled = asyncio.Event()
        self._said: LinkNote | None = None
        self._question: LinkNote | None = None

    def now(self) -> float:
        """Host seconds, never falling."""
        t_s, slept_s = self._watch.look()
        if slept_s is not None:
            self._put(Suspended(t_s, slept_s))
        return t_s

    def put(self, events: Iterable[LinkEvent]) -> None:
        """Pass ``events`` on."""
        for event in events:
            if isinstance(event, LinkNote):
                self._said = event
                self._question = event if event.choices else None
            elif isinstance(event, Arrived) and event.reading.kg is not None:
                self._recovered(event.t_s)
            self._put(event)

    def note(self, phase: LinkPhase, words: str) -> None:
        """Say what the link is doing, once; an open question is not talked over, except by a fault."""
        said = LinkNote(self.now(), phase, words)
        if self._question is not None and phase is not LinkPhase.FAULT:
            said = replace(self._question, t_s=said.t_s)
        if self._said is None or replace(said, t_s=0.0) != replace(self._said, t_s=0.0):
            self._said = said
            self._put(said)

    def _recovered(self, t_s: float) -> None:
        if self._said is not None and self._said.phase in (LinkPhase.FAULT, LinkPhase.SEARCHING):
            self.put((LinkNote(t_s, LinkPhase.LIVE, say("scale.live")),))

    def answered(self) -> None:
        """The open question is no longer one."""
        self._question = None

    async def wait(self, limit_s: float) -> None:
        """Return when something is there, or after ``limit_s``."""
        try:
            async with asyncio.timeout(limit_s):
                await self._filled.wait()
        except TimeoutError:
            return

    def take(self) -> LinkEvent | None:
        """The oldest event; None if there is none."""
        if self._events:
            return self._events.popleft()
        self._filled.clear()
        return None

    def _put(self, event: LinkEvent) -> None:
        self._events.append(event)
        self._filled.set()
