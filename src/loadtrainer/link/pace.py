"""How fast a replay or a simulation runs: as long as it really took, or as fast as the machine can.

Either way the time stamps come from the source's own clock, so both give the same events, sample for sample.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

BREATHS: Final = 256
"""At full speed the loop gets a turn once in so many waits."""


class Pace(Protocol):
    """Holds a source back until its clock may show ``t_s``."""

    async def until(self, t_s: float) -> None:
        """Return when the source's clock may show ``t_s``, at once if it already may."""
        ...


class RealTime:
    """The source's clock runs like the wall's. The first wait starts it.

    ``clock`` in s, ``sleep`` for s: the loop's own unless a test brings others.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._zero_s: float | None = None

    async def until(self, t_s: float) -> None:
        """Sleep for what is left until ``t_s``."""
        if self._zero_s is None:
            self._zero_s = self._clock() - t_s
        left_s = t_s - (self._clock() - self._zero_s)
        await self._sleep(max(0.0, left_s))


class FullSpeed:
    """Never waits; gives the loop a turn now and then."""

    def __init__(self) -> None:
        self._waits = 0

    async def until(self, t_s: float) -> None:
        """Return at once, or after one turn of the loop."""
        self._waits += 1
        if self._waits % BREATHS == 0:
            await asyncio.sleep(0)
