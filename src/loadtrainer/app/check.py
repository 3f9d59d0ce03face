"""The scale check, joined: source, machine, and the book its result is kept in."""

import asyncio
import signal
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from loadtrainer import __version__
from loadtrainer.app.memory import StoredMemory
from loadtrainer.app.session import Workshop
from loadtrainer.app.sources import SourceSpec, Speed, check_radio, check_source, left_out, open_source
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.machine import ScaleCheckMachine
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.result import Label, result
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.errors import ScaleError
from loadtrainer.link.pace import FullSpeed, RealTime
from loadtrainer.link.source import LoadSource
from loadtrainer.runtime.check_runner import CheckRunner
from loadtrainer.runtime.runner import Asked
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.lock import InstanceLock

Publish = Callable[[CheckView], None]


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """What was asked for. ``scale``: the only address to use; None = the one found."""

    spec: SourceSpec
    config: CheckConfig = field(default_factory=CheckConfig)
    speed: Speed = "real"
    scale: str | None = None


class CheckJob:
    """One scale check, ready to run on the loop where it was made."""

    def __init__(
        self, workshop: Workshop, request: CheckRequest, publish: Publish, asked: deque[Asked] | None = None
    ) -> None:
        self._workshop, self._request = workshop, request
        self.machine = ScaleCheckMachine(request.config)
        self.source, guide = _open(workshop, request)
        watchers = [publish] if guide is None else [publish, guide]

        def show(view: CheckView) -> None:
            for watch in watchers:
                watch(view)

        self.runner = CheckRunner(self.machine, self.source, show, asked)

    async def run(self) -> ScaleCheck | None:
        """Run it and keep what was found; None = the person stopped it, and nothing is kept.

        Raises ScaleError where no scale was found, RefusedError where the result cannot be kept.
        """
        await self.runner.run()
        scale = self.machine.bench.scale
        if self.machine.stopped:
            return None
        if scale is None or (scale.live and self.machine.bench.trace.last is None):
            raise ScaleError(
                "no scale was found: wake it by a tap, close other scale apps, and try again. "
                "Nothing was measured."
            )
        label = Label(
            at=local_now().isoformat(timespec="milliseconds"),
            source=self._request.spec.kind,
            app_version=__version__,
            device=self._workshop.book.hash(scale.address),
        )
        return CheckBook(self._workshop.library.home).add(result(self.machine.bench, scale, label))


def _open(workshop: Workshop, request: CheckRequest) -> tuple[LoadSource, Publish | None]:
    """The source, and who of it must see the guide: a simulated scale brings a tester."""
    spec, speed = request.spec, request.speed
    if spec.scenario is not None:
        from loadtrainer.link.sim_tester import SimulatedCheck

        check_source(spec, speed)
        simulated = SimulatedCheck(spec.scenario, spec.seed, FullSpeed() if speed == "max" else RealTime())
        return simulated, simulated.guide
    return open_source(spec, speed=speed, memory=StoredMemory(workshop.book), scale=request.scale), None


def run_check(
    home: Path,
    request: CheckRequest,
    *,
    publish: Publish = lambda _: None,
    note: Callable[[str], None] = lambda _: None,
    asked: deque[Asked] | None = None,
) -> ScaleCheck:
    """One scale check from a terminal. ``note`` receives what must be said at any speed.

    Raises RefusedError before the start, NoBluetoothError, ScaleError where no scale was found, and
    KeyboardInterrupt where a person stopped it: then nothing is kept.
    """
    check_source(request.spec, request.speed)
    workshop = Workshop.at(home)
    with InstanceLock(home):
        found = asyncio.run(_run(workshop, request, publish, note, asked))
    if found is None:
        raise KeyboardInterrupt
    return found


async def _run(
    workshop: Workshop,
    request: CheckRequest,
    publish: Publish,
    note: Callable[[str], None],
    asked: deque[Asked] | None,
) -> ScaleCheck | None:
    await check_radio(request.spec)
    job = CheckJob(workshop, request, publish, asked)
    with _may_be_stopped(job.runner):
        try:
            return await job.run()
        finally:
            for line in left_out(job.source):
                note(line)


@contextmanager
def _may_be_stopped(runner: CheckRunner) -> Iterator[None]:
    """Ctrl-C ends the check as a person would."""
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows: Ctrl-C cancels the run
        loop.add_signal_handler(signal.SIGINT, runner.send, CommandKind.STOP)
    try:
        yield
    finally:
        with suppress(NotImplementedError):
            loop.remove_signal_handler(signal.SIGINT)
