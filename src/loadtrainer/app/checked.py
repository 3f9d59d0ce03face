"""A source whose scale comes with what its latest check taught."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import replace
from datetime import datetime

from loadtrainer.core.inputs import LinkEvent, LinkUp
from loadtrainer.core.log import Source
from loadtrainer.core.prescription import Plan
from loadtrainer.core.sample import ScaleInfo
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.standing import informed
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.words import say
from loadtrainer.errors import LoadtrainerError
from loadtrainer.link.source import LoadSource
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.devices import DeviceBook


class CheckShelf:
    """Finds the latest check of a scale by its radio address."""

    def __init__(self, checks: CheckBook, devices: DeviceBook, source: Source) -> None:
        self._checks, self._devices, self._source = checks, devices, source

    def of(self, address: str) -> ScaleCheck | None:
        """The latest check; None = there is none, or the book cannot be read."""
        try:
            return self._checks.latest(self._devices.hash(address), self._source)
        except (LoadtrainerError, OSError):
            return None

    def informed(self, scale: ScaleInfo, plan: Plan, now: datetime) -> ScaleInfo:
        """``scale`` with what its check taught, or with the words that the book cannot be read."""
        try:
            scale = replace(scale, cautioned=self._devices.recall(scale.address).cautioned)
            check = self._checks.latest(self._devices.hash(scale.address), self._source)
        except (LoadtrainerError, OSError):
            return replace(scale, check_words=say("check.unreadable"))
        return informed(scale, check, plan, now)


class CheckedSource:
    """Passes a source's events on; its scale arrives informed by its check.

    ``note``: receives, once, each line that must be said of the check before the start.
    """

    def __init__(
        self,
        source: LoadSource,
        shelf: CheckShelf,
        plan: Plan,
        now: Callable[[], datetime],
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._source, self._shelf, self._plan, self._now = source, shelf, plan, now
        self._note, self._said = note, ""

    @property
    def kind(self) -> Source:
        """That of the source."""
        return self._source.kind

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        """The source's events."""
        events = self._source.events()
        try:
            async for event in events:
                yield (
                    replace(event, scale=self._informed(event.scale)) if isinstance(event, LinkUp) else event
                )
        finally:
            await events.aclose()

    def _informed(self, scale: ScaleInfo) -> ScaleInfo:
        told = self._shelf.informed(scale, self._plan, self._now())
        if told.check_words != self._said:
            self._said = told.check_words
            for line in told.check_words.splitlines():
                self._note(line)
        return told

    def choose(self, value: str) -> None:
        """Answer the source's question."""
        self._source.choose(value)

    def feedback(self, snapshot: Snapshot) -> None:
        """Show the source what the person sees."""
        self._source.feedback(snapshot)

    async def close(self) -> None:
        """Close the source."""
        await self._source.close()
