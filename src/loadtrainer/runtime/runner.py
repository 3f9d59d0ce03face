"""Runs one session: feeds the machine with the source's events and a person's commands, performs its effects.

All of it happens on one asyncio loop, in the order the events came; a slow window, disk or sound device
delays none of it. Time comes from the source alone.
"""

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import replace

from loadtrainer.core.effects import (
    Cue,
    Discard,
    Effect,
    RecordEvent,
    RecordSample,
    RecordZero,
    Seal,
    Started,
)
from loadtrainer.core.inputs import (
    Command,
    CommandKind,
    DiskFault,
    Input,
    LinkEvent,
    SourceEnded,
    WindowSilent,
)
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.runtime.ports import CuePort, RecorderPort, Saved, SourcePort

WINDOW_SILENT_S = 1.0

Asked = tuple[CommandKind, int | None, str | None]
"""A command's kind, value and text."""


class SessionRunner:
    """One session from its first event to its saved log.

    ``publish``: receives every Snapshot (None = nobody looks). ``follows``: the source wants to see what the
    person sees, as a simulated patient does. ``window_age_s``: seconds since the window last took a Snapshot.
    ``asked``: where :meth:`send` puts commands; some may wait there already.
    """

    def __init__(
        self,
        machine: SessionMachine,
        source: SourcePort,
        recorder: RecorderPort,
        cues: CuePort | None = None,
        *,
        publish: Callable[[Snapshot], None] | None = None,
        follows: bool = False,
        window_age_s: Callable[[], float] | None = None,
        asked: deque[Asked] | None = None,
    ) -> None:
        self._machine, self._source = machine, source
        self._recorder, self._cues = recorder, cues
        self._publish, self._follows = publish, follows
        self._window_age_s = window_age_s
        self._asked: deque[Asked] = deque() if asked is None else asked
        self._ended: Seal | None = None
        self._window_silent = False
        self._last_s = 0.0
        self._beat_at, self._listening = 0.0, False
        self.saved: Saved | None = None

    def send(self, kind: CommandKind, value: int | None = None, text: str | None = None) -> None:
        """Ask something of the session, from any thread."""
        self._asked.append((kind, value, text))

    @property
    def preparing(self) -> bool:
        """The session has not begun."""
        return self._machine.snapshot().phase is Phase.PREPARE

    def look(self) -> Snapshot:
        """What a screen would show now."""
        return self._machine.snapshot()

    def silent_s(self) -> float:
        """Seconds since the source last said something, for any thread; 0 while it is not listened to."""
        return max(0.0, time.monotonic() - self._beat_at) if self._listening else 0.0

    async def run(self) -> Saved | None:
        """Run to the end; returns where the log lies, or None when there was nothing to keep.

        The log is written first and the link closed afterwards, which may take a while. A source that fails
        ends the session like one that stays away: what there is is saved, then its error is raised.
        """
        try:
            async with aclosing(self._source.events()) as events:
                return await self._keep(events)
        finally:
            await self._source.close()

    async def _keep(self, events: AsyncGenerator[LinkEvent, None]) -> Saved | None:
        """Follow the events and save what came of them."""
        failure: Exception | None = None
        try:
            await self._follow(events)
        except asyncio.CancelledError:
            self._seal_now()
            raise
        except Exception as error:  # the record outlives any fault of a source
            failure = error
        self._finish()
        if self._ended is not None:
            self.saved = await asyncio.to_thread(self._recorder.seal, self._ended.ended)
            self._show_saved()
        if failure is not None:
            raise failure
        return self.saved

    async def _follow(self, events: AsyncGenerator[LinkEvent, None]) -> None:
        self._beat_at, self._listening = time.monotonic(), True
        try:
            async for event in events:
                self._take(event)
                if self._machine.sealed:
                    break
        finally:
            self._listening = False

    def _seal_now(self) -> None:
        """The program is being closed: the log is written before anything else may happen."""
        if not self._machine.sealed:
            self._step(Command(self._last_s, CommandKind.STOP))
        self._finish()
        if self._ended is not None:
            self.saved = self._recorder.seal(self._ended.ended)

    def _finish(self) -> None:
        """Whatever ended the stream, the machine is brought to its seal, even with the load still on."""
        for _ in range(2):
            if not self._machine.sealed:
                self._step(SourceEnded(self._last_s))

    def _take(self, event: LinkEvent) -> None:
        self._beat_at = time.monotonic()
        self._last_s = max(self._last_s, event.t_s)
        for words in self._recorder.faults():
            self._step(DiskFault(event.t_s, words))
        self._watch_window(event.t_s)
        while self._asked:
            kind, value, text = self._asked.popleft()
            if kind is CommandKind.CHOOSE and text is not None:
                self._source.choose(text)
            self._step(Command(event.t_s, kind, value, text))
        self._step(event)
        if self._publish is not None or self._follows:
            self._show(self._machine.snapshot())

    def _step(self, event: Input) -> None:
        self._perform(self._machine.step(event))

    def _perform(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case RecordSample(sample):
                    self._recorder.sample(sample)
                case RecordEvent(event):
                    self._recorder.event(event)
                case Cue():
                    if self._cues is not None:
                        self._cues.play(effect)
                case RecordZero(zero):
                    self._recorder.zero(zero)
                case Started():
                    self._recorder.begin(effect, self._machine.rules)
                case Seal():
                    self._ended = effect
                case Discard():
                    self._recorder.discard()

    def _watch_window(self, t_s: float) -> None:
        if self._window_age_s is None:
            return
        silent = self._window_age_s() > WINDOW_SILENT_S
        if silent != self._window_silent:
            self._window_silent = silent
            self._step(WindowSilent(t_s, silent))

    def _show(self, shown: Snapshot) -> None:
        if self._cues is not None and not self._cues.ok:
            shown = replace(shown, sound_ok=False)
        if self._follows:
            self._source.feedback(shown)
        if self._publish is not None and shown.phase is not Phase.SEALED:
            self._publish(shown)

    def _show_saved(self) -> None:
        """The last Snapshot: only now may the window say that the session is saved."""
        if self._publish is None or self.saved is None:
            return
        path = str(self.saved.path) if self.saved.path else None
        last = self._machine.snapshot()
        self._publish(replace(last, saved_path=path, disk_fault=self.saved.fault or last.disk_fault))
