"""A session's scale over Bluetooth: find it, connect or listen, and come back for as long as anyone reads.

The connection logic runs in a task of its own and only fills an outbox; the reader gets a Tick every 0.05 s
whatever a radio call does, so a hung Bluetooth service never stops time. Missing or failing Bluetooth is a
note and another try, never an exception: commands that need it at once call :func:`ensure_bluetooth` first.
"""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field

from bleak.backends.device import BLEDevice

from loadtrainer.core.inputs import LinkEvent, LinkPhase, Tick
from loadtrainer.core.log import Source as SourceKind
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.words import say
from loadtrainer.link.backoff import Backoff
from loadtrainer.link.ble_errors import trouble
from loadtrainer.link.ble_link import Connection, Limits, LinkFailedError
from loadtrainer.link.ble_scan import ensure_bluetooth
from loadtrainer.link.ble_search import Search, SearchTimes
from loadtrainer.link.boottime import Clock, boot_clock
from loadtrainer.link.bounded import Bounded
from loadtrainer.link.outbox import Outbox
from loadtrainer.link.receiver import Heard, Receiver
from loadtrainer.link.recording import Recording
from loadtrainer.link.source import DeviceMemory
from loadtrainer.scales.base import Write

__all__ = ["BleSource", "Limits", "SearchTimes", "Timings", "ensure_bluetooth"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Timings:
    """How long things may take, s.

    ``tick_s``: longest pause between events. ``first_s``, ``silent_s``: silence of a connection before and
    after its first notification that ends it. ``close_s``: all of :meth:`BleSource.close`.
    """

    tick_s: float = 0.05
    first_s: float = 10.0
    silent_s: float = 5.0
    close_s: float = 4.8
    search: SearchTimes = field(default_factory=SearchTimes)
    limits: Limits = field(default_factory=Limits)


class BleSource:
    """The LoadSource over Bluetooth; create and use it in one asyncio loop.

    ``address``: the only scale to use; None = the one found, or asked for. ``recording``: told all the radio
    says. ``anything``: connect to ``address`` even if nothing is known of it, and subscribe to everything.
    ``clock``, ``awake``: clocks that count sleep and do not. ``unix_time``: for scales whose clock is set.
    """

    kind: SourceKind = "ble"

    def __init__(
        self,
        *,
        address: str | None = None,
        memory: DeviceMemory | None = None,
        recording: Recording | None = None,
        anything: bool = False,
        timings: Timings | None = None,
        clock: Clock | None = None,
        awake: Clock = time.monotonic,
        unix_time: Callable[[], int] = lambda: int(time.time()),
    ) -> None:
        self._timings = timings or Timings()
        times = self._timings.search
        self._receiver = Receiver(scale=address, memory=memory, gather_s=times.gather_s, unix_time=unix_time)
        self._recording, self._anything = recording, anything
        self._outbox = Outbox(clock or boot_clock(), awake)
        self._bounded, self._backoff = Bounded(), Backoff()
        self._search = Search(
            self._receiver,
            self._outbox,
            self._bounded,
            times,
            recording=recording,
            anything=address if anything else None,
        )
        self._link: Connection | None = None
        self._generation = 0
        self._heard_s: float | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        """Yield until :meth:`close`; a Tick at least every ``tick_s``."""
        self._task = self._task or asyncio.create_task(self._keep_going())
        ticked_s = self._outbox.now()
        try:
            while not self._closed:
                if (event := self._outbox.take()) is not None:
                    yield event
                    continue
                t_s = self._outbox.now()
                if t_s - ticked_s >= self._timings.tick_s:
                    ticked_s = t_s
                    self._take(self._receiver.tick(t_s))
                    self._outbox.put((Tick(t_s),))
                else:
                    await self._outbox.wait(self._timings.tick_s - (t_s - ticked_s))
        finally:
            await self.close()

    def choose(self, value: str) -> None:
        """Answer the last question with one of its choices' values."""
        self._outbox.answered()
        self._take(self._receiver.choose(self._outbox.now(), value))
        self._search.nudge()

    def feedback(self, snapshot: Snapshot) -> None:
        """Do nothing: a real person looks at the real screen."""

    async def close(self) -> None:
        """End subscriptions, link and scan, within 5 s, and stop yielding."""
        self._closed = True
        self._generation += 1
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait({task}, timeout=self._timings.close_s)
        await self._bounded.finish(0.1)

    async def _keep_going(self) -> None:
        while True:
            try:
                device = await self._search.find()
                if device is not None:
                    await self._use(device)
            except Exception as error:  # bleak and the systems under it raise nearly anything
                self._explain(error)
                await asyncio.sleep(self._backoff.next_s())

    def _explain(self, error: Exception) -> None:
        logger.info("link: %r", error)
        which = trouble(error)
        if which is not None:
            self._outbox.note(LinkPhase.FAULT, say(which.value))
        elif isinstance(error, LinkFailedError):
            self._outbox.note(LinkPhase.CONNECTING, say("link.retry"))
        else:
            self._outbox.note(LinkPhase.FAULT, say("radio.failed"))

    async def _use(self, device: BLEDevice) -> None:
        """Connect, stream until the link ends, and leave nothing of it behind."""
        self._generation += 1
        mine = self._generation
        link = Connection(
            device,
            lambda characteristic, data: self._notified(mine, characteristic, data),
            lambda write: self._wrote(mine, write),
            self._bounded,
            self._timings.limits,
        )
        self._link, self._heard_s = link, None
        self._outbox.note(LinkPhase.CONNECTING, say("link.connect"))
        reason = say("link.retry")
        try:
            await self._begin(device, link)
            reason = await self._stream(link)
            if self._heard_s is None:
                raise LinkFailedError("connected, but nothing was heard")
        finally:
            self._generation += 1
            self._link = None
            self._down(reason)
            await link.close()

    async def _begin(self, device: BLEDevice, link: Connection) -> None:
        try:
            services = await link.open()
            t_s = self._outbox.now()
            if self._recording is not None:
                self._recording.connected(t_s, device.address, device.name, services)
            self._take(self._receiver.connected(t_s, device.address, device.name, services))
            if not self._receiver.linked and not self._anything:
                raise LinkFailedError("the device turned out to be another")
            await link.subscribe(self._receiver.subscriptions if self._receiver.linked else None)
        except LinkFailedError:
            raise
        except Exception as error:  # as in _keep_going: what is not the computer's fault is the link's
            if trouble(error) is not None and not isinstance(error, TimeoutError):
                raise
            raise LinkFailedError(repr(error)) from error

    async def _stream(self, link: Connection) -> str:
        """Wait for the end of the link; why it ended, in words."""
        began_s = self._outbox.now()
        while not link.ended.is_set():
            t_s = self._outbox.now()
            if self._heard_s is None and t_s - began_s > self._timings.first_s:
                return say("link.silent")
            if self._heard_s is not None and t_s - self._heard_s > self._timings.silent_s:
                return say("link.silent")
            try:
                async with asyncio.timeout(0.25):
                    await link.ended.wait()
            except TimeoutError:
                continue
        return say("link.ended")

    def _down(self, reason: str) -> None:
        t_s = self._outbox.now()
        if self._recording is not None:
            self._recording.disconnected(t_s)
        if self._receiver.profile is not None:
            self._outbox.answered()
        self._take(self._receiver.disconnected(t_s, reason))
        self._search.again()

    def _notified(self, generation: int, characteristic: str, data: bytes) -> None:
        t_s = self._outbox.now()
        if generation != self._generation:
            return
        self._heard_s = t_s
        self._backoff.reset()
        if self._recording is not None:
            self._recording.notify(t_s, characteristic, data)
        self._take(self._receiver.notify(t_s, characteristic, data))

    def _wrote(self, generation: int, write: Write) -> None:
        if generation == self._generation and self._recording is not None:
            self._recording.wrote(self._outbox.now(), write)

    def _take(self, heard: Heard) -> None:
        self._outbox.put(heard.events)
        if self._link is not None:
            self._link.send(heard.writes)
