"""Joins the link's memory of devices to the file that keeps it."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from loadtrainer.errors import UsageError
from loadtrainer.link.decoding import OPTIONS
from loadtrainer.link.source import Remembered
from loadtrainer.link.unsaid import answered
from loadtrainer.scales.base import Options
from loadtrainer.store.devices import FILE_NAME, DeviceBook


class StoredMemory:
    """A :class:`~loadtrainer.link.source.DeviceMemory` that keeps its answers in the data folder.

    A radio address itself and wall time are never kept. Raises RefusedError where the file is unreadable.
    """

    def __init__(self, book: DeviceBook) -> None:
        self._book = book

    def recall(self, address: str) -> Remembered:
        """What is known of ``address``; an empty Remembered if nothing."""
        kept = self._book.recall(address)
        return Remembered(
            profile=kept.profile,
            options=Options(divisor=kept.divisor, unit=kept.unit, bind_key=kept.bind_key),
            mine=kept.mine,
            name=kept.name,
        )

    def remember(self, address: str, answer: Remembered) -> None:
        """Keep ``answer`` for ``address``."""
        options = answer.options
        self._book.remember(
            address,
            replace(
                self._book.recall(address),
                profile=answer.profile,
                divisor=options.divisor,
                unit=options.unit,
                bind_key=options.bind_key,
                mine=answer.mine,
                name=answer.name,
            ),
        )

    def owns(self) -> bool:
        """True if the user has said of any device that it is the scale to use."""
        return self._book.owns()


def keep_answers(home: Path, address: str | None, answers: Iterable[str]) -> None:
    """Keep answers such as "divisor=10" or "bind_key=HEX" for the scale at ``address``.

    Raises UsageError without an address, or for what is no answer; RefusedError where they cannot be kept.
    """
    if address is None:
        raise UsageError("--option needs --scale ADDRESS: an answer is kept for one scale.")
    told = list(answers)
    for text in told:
        if answered(Options(), text) is None:
            raise UsageError(f"--option {text.partition('=')[0]}: no such answer. {OPTIONS}")
    memory = StoredMemory(DeviceBook(home))
    known = memory.recall(address)
    options = known.options
    for text in told:
        options = answered(options, text) or options
    memory.remember(address, replace(known, options=options))


def key_known(home: Path, address: str) -> bool:
    """True if the bind key of the scale at ``address`` is kept in ``home``; nothing is written there."""
    if not (home / FILE_NAME).exists():
        return False
    return StoredMemory(DeviceBook(home)).recall(address).options.bind_key is not None
