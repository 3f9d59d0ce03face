"""Awaits that end: a radio call may hang for ever, and may even hang while it is being cancelled."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

T = TypeVar("T")
logger = logging.getLogger(__name__)

GRACE_S: Final = 3.0
"""How long a cancelled call may tidy up: ending a half-made connection takes BlueZ about 2 s."""


class Bounded:
    """Runs calls under a time limit, and remembers those that would not end."""

    def __init__(self) -> None:
        self._stuck: set[asyncio.Task[Any]] = set()

    async def run(self, work: Coroutine[Any, Any, T], limit_s: float, grace_s: float = GRACE_S) -> T:
        """The result of ``work``; TimeoutError after ``limit_s``, whatever ``work`` does about it."""
        task = asyncio.create_task(work)
        try:
            await asyncio.wait({task}, timeout=limit_s)
        except asyncio.CancelledError:
            await self._give_up(task, grace_s)
            raise
        if task.done():
            return task.result()
        await self._give_up(task, grace_s)
        raise TimeoutError

    async def quietly(self, work: Coroutine[Any, Any, object], limit_s: float) -> None:
        """Tidy up with ``work``: a failure is of no more interest than its success."""
        try:
            await self.run(work, limit_s, grace_s=0.2)
        except Exception as error:
            logger.debug("while tidying up: %r", error)

    async def finish(self, limit_s: float) -> None:
        """Cancel what is still stuck."""
        for task in self._stuck:
            task.cancel()
        if self._stuck:
            await asyncio.wait(self._stuck, timeout=limit_s)

    async def _give_up(self, task: asyncio.Task[Any], grace_s: float) -> None:
        task.cancel()
        self._stuck.add(task)
        task.add_done_callback(self._ended)
        await asyncio.wait({task}, timeout=grace_s)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._stuck.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.debug("ended late: %r", task.exception())
