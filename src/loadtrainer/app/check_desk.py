"""Scale checks for the window: one at a time, on the session thread, never beside a session."""

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from loadtrainer.app.check import CheckJob, CheckRequest
from loadtrainer.app.session import Workshop
from loadtrainer.app.sources import SourceSpec, Speed, check_radio
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.runtime.runner import Asked
from loadtrainer.runtime.thread import SessionThread
from loadtrainer.store.checks import CheckBook

logger = logging.getLogger(__name__)

STOP_S = 2.0


class Desk:
    """Implements :class:`loadtrainer.ui.backend.CheckDesk`. ``busy``: a session runs."""

    def __init__(
        self,
        workshop: Workshop,
        spec: SourceSpec,
        thread: SessionThread,
        speed: Speed,
        scale: str | None,
        busy: Callable[[], bool],
    ) -> None:
        self._workshop, self._spec, self._thread = workshop, spec, thread
        self._speed, self._scale, self._busy = speed, scale, busy
        self._work: Future[ScaleCheck | None] | None = None
        self._asked: deque[Asked] = deque()
        self._view: CheckView | None = None

    def latest(self) -> ScaleCheck | None:
        """The last check of any scale with this kind of source; None = there is none, or no book to read."""
        try:
            lines = CheckBook(self._workshop.library.home).read().lines
        except LoadtrainerError:
            return None
        mine = [line for line in lines if line.source == self._spec.kind]
        return mine[-1] if mine else None

    def start(self, weights_kg: tuple[float, ...], *, corners: bool = False, hold_s: float = 60.0) -> None:
        """Look for the scale and begin; raises RefusedError while a session or a check runs."""
        if self._busy() or self.running():
            raise RefusedError("scale check", "", "a session or a check runs already")
        self._asked, self._view = deque(), None
        config = CheckConfig(weights_kg, hold_s, corners=corners)
        request = CheckRequest(self._spec, config, self._speed, self._scale)
        self._work = self._thread.start(self._run(request))

    async def _run(self, request: CheckRequest) -> ScaleCheck | None:
        await check_radio(request.spec)
        return await CheckJob(self._workshop, request, self._show, self._asked).run()

    def _show(self, view: CheckView) -> None:
        self._view = view

    def send(self, kind: CommandKind, text: str | None = None) -> None:
        """Send a person's command to the check; without one it goes nowhere."""
        if self.running():
            self._asked.append((kind, None, text))

    def view(self) -> CheckView | None:
        """What the guide says now."""
        return self._view

    def running(self) -> bool:
        """A check runs."""
        return self._work is not None and not self._work.done()

    def result(self) -> ScaleCheck | None:
        """What the check that just ended found."""
        if self._work is None or not self._work.done() or self._work.cancelled() or self._work.exception():
            return None
        return self._work.result()

    def failure(self) -> str:
        """Why it found nothing, in words."""
        work = self._work
        if work is None or not work.done() or work.cancelled() or (error := work.exception()) is None:
            return ""
        if isinstance(error, LoadtrainerError):
            return str(error)
        logger.error("scale check ended by %s", type(error).__name__, exc_info=error)
        return "The link to the scale failed. Nothing was kept."

    def close(self) -> None:
        """Stop a check that runs; nothing of it is kept."""
        if self.running() and self._work is not None:
            self.send(CommandKind.STOP)
            with suppress(Exception):  # whatever the check ends with, the program closes
                self._work.result(STOP_S)
