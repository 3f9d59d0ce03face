"""The session thread: one asyncio loop for the program's whole life, beside the window's thread."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")

CLOSE_S = 5.0


class SessionThread:
    """Owns the loop. Bluetooth needs a thread free of the window's message loop on Windows."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="session", daemon=False)
        self._thread.start()

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    def start(self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        """Run ``work`` on the loop; its result or error is in the future."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def close(self) -> bool:
        """Cancel what runs and end the thread; False if it did not end within 5 s."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._wind_up)
            self._thread.join(CLOSE_S)
        return not self._thread.is_alive()

    def _wind_up(self) -> None:
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        gathered = asyncio.gather(*tasks, return_exceptions=True)
        gathered.add_done_callback(lambda _: self._loop.stop())
        if not tasks:
            self._loop.stop()
