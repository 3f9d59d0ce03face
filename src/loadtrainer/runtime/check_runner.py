"""Runs one scale check: feeds its machine with the source's events and the person's commands."""

from collections import deque
from collections.abc import Callable
from contextlib import aclosing

from loadtrainer.core.inputs import Command, CommandKind
from loadtrainer.core.scale_check.machine import ScaleCheckMachine
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.runtime.ports import SourcePort
from loadtrainer.runtime.runner import Asked


class CheckRunner:
    """One scale check from its first event to its last figure, on the loop that calls :meth:`run`.

    ``publish``: receives every view, as a window or a simulated tester needs it. ``asked``: where commands
    wait; :meth:`send` puts them there from any thread.
    """

    def __init__(
        self,
        machine: ScaleCheckMachine,
        source: SourcePort,
        publish: Callable[[CheckView], None],
        asked: deque[Asked] | None = None,
    ) -> None:
        self.machine, self._source = machine, source
        self._publish = publish
        self._asked: deque[Asked] = deque() if asked is None else asked

    def send(self, kind: CommandKind, text: str | None = None) -> None:
        """Say something to the check."""
        self._asked.append((kind, None, text))

    async def run(self) -> None:
        """Run to the end, whatever ends it; the link is closed in any case."""
        try:
            async with aclosing(self._source.events()) as events:
                async for event in events:
                    self._take_commands(event.t_s)
                    self.machine.step(event)
                    self._publish(self.machine.view())
                    if self.machine.finished:
                        break
        finally:
            await self._source.close()

    def _take_commands(self, t_s: float) -> None:
        while self._asked:
            kind, value, text = self._asked.popleft()
            if kind is CommandKind.CHOOSE and text is not None:
                self._source.choose(text)
            self.machine.step(Command(t_s, kind, value, text))
