"""Reads a Bluetooth source as the runtime does, and lets a test wait for what it should say."""

import asyncio
import os
from collections.abc import Callable
from contextlib import aclosing
from types import TracebackType
from typing import TypeVar

from bleak.backends.bluezdbus import manager

from loadtrainer.core.inputs import LinkEvent
from loadtrainer.link.ble import BleSource

E = TypeVar("E", bound=LinkEvent)


class Reader:
    """``async with Reader(source) as reader``: reads from the start, closes the source at the end."""

    def __init__(self, source: BleSource) -> None:
        self.source = source
        self.events: list[LinkEvent] = []
        self._new = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Reader":
        self._task = asyncio.create_task(self._read())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.source.close()
        if self._task is not None:
            await self._task

    async def _read(self) -> None:
        async with aclosing(self.source.events()) as events:
            async for event in events:
                self.events.append(event)
                self._new.set()

    def all(self, kind: type[E]) -> list[E]:
        """The events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, wanted: Callable[[], bool], timeout_s: float = 10.0) -> None:
        """Wait until ``wanted()`` after some event."""
        async with asyncio.timeout(timeout_s):
            while not wanted():
                self._new.clear()
                await self._new.wait()

    async def first(
        self,
        kind: type[E],
        fits: Callable[[E], bool] = lambda _: True,
        after: int = 0,
        timeout_s: float = 10.0,
    ) -> E:
        """The first event of ``kind`` that ``fits``, from the ``after``-th event on."""
        found: list[E] = []

        def there() -> bool:
            found[:] = [e for e in self.events[after:] if isinstance(e, kind) and fits(e)]
            return bool(found)

        await self.until(there, timeout_s)
        return found[0]


async def forget_bleak() -> None:
    """Close the bus connection that bleak keeps for this loop; it has no public way to say so."""
    kept = manager._global_instances.pop(asyncio.get_running_loop(), None)
    bus = getattr(kept, "_bus", None)
    if bus is not None:
        bus.disconnect()
        await bus.wait_for_disconnect()
    watcher = getattr(kept, "_bus_watcher_task", None)
    if watcher is not None:
        await asyncio.wait({watcher})


def unreachable_bus(folder: "os.PathLike[str]") -> str:
    """An address where no bus listens."""
    return f"unix:path={os.fspath(folder)}/no-such-socket"
