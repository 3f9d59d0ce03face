"""The runner of a scale check: events and commands in their order, and a link that is closed in any case."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from loadtrainer.core.inputs import Arrived, CommandKind, LinkEvent, LinkUp, SourceEnded
from loadtrainer.core.log import Source
from loadtrainer.core.sample import Reading
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.machine import ScaleCheckMachine
from loadtrainer.core.scale_check.view import CheckView, Step
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.runtime.check_runner import CheckRunner
from support.sessions import SCALE


class Played:
    """A source that plays a list; ``breaks``: it fails after that."""

    kind: Source = "ble"

    def __init__(self, events: list[LinkEvent], breaks: bool = False) -> None:
        self._events, self._breaks = events, breaks
        self.closed = 0
        self.chosen: list[str] = []

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        for event in self._events:
            yield event
        if self._breaks:
            raise OSError("the radio broke")

    def choose(self, value: str) -> None:
        self.chosen.append(value)

    def feedback(self, snapshot: Snapshot) -> None: ...

    async def close(self) -> None:
        self.closed += 1


def empty(seconds: float) -> list[LinkEvent]:
    return [LinkUp(0.0, SCALE), *(Arrived(i * 0.1, Reading(0.0)) for i in range(round(10 * seconds)))]


def run(source: Played, *commands: tuple[CommandKind, str | None]) -> tuple[CheckRunner, list[CheckView]]:
    views: list[CheckView] = []
    runner = CheckRunner(ScaleCheckMachine(CheckConfig()), source, views.append)
    for kind, text in commands:
        runner.send(kind, text)
    asyncio.run(runner.run())
    return runner, views


def test_a_view_follows_every_event() -> None:
    source = Played([*empty(4.0), SourceEnded(4.1)])
    runner, views = run(source)

    assert len(views) == 42
    assert [views[0].step, views[-1].step] == [Step.FIND, Step.WAKE]
    assert runner.machine.finished
    assert source.closed == 1


def test_a_person_s_stop_ends_it_before_the_next_event() -> None:
    source = Played(empty(60.0))
    runner, views = run(source, (CommandKind.STOP, None))

    assert runner.machine.stopped
    assert len(views) == 1
    assert source.closed == 1


def test_an_answer_goes_to_the_link() -> None:
    source = Played([*empty(1.0), SourceEnded(2.0)])
    run(source, (CommandKind.CHOOSE, "AA:BB"))

    assert source.chosen == ["AA:BB"]


def test_a_link_that_fails_is_closed_and_its_error_raised() -> None:
    source = Played(empty(1.0), breaks=True)
    with pytest.raises(OSError, match="radio broke"):
        run(source)

    assert source.closed == 1
