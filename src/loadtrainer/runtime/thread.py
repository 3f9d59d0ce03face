"""The session thread: one asyncio loop for the program's whole life, beside the window's thread."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")

CLOSE_S = 5.0


class SessionThread:
    """Owns the loop. Bluetooth needs a thread free of the window's message loop on Windows."""

    def __init__(self) -> None:
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="session", daemon=False)
        self._thread.start()
        self._ready.wait()

    def _serve(self) -> None:
        asyncio.run(self._live())

    async def _live(self) -> None:
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        self._ready.set()
        await self._ending.wait()

    def start(self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        """Run ``work`` on the loop; its result or error is in the future."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def close(self) -> bool:
        """Cancel what runs, let it finish its duty, and end the thread; False if that took over 5 s."""
        with suppress(RuntimeError):  # the loop is closed already
            self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join(CLOSE_S)
        return not self._thread.is_alive()
