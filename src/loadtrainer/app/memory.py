"""Joins the link's memory of devices to the file that keeps it."""

from loadtrainer.link.source import Remembered
from loadtrainer.scales.base import Options
from loadtrainer.store.devices import DeviceAnswers, DeviceBook


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
        )

    def remember(self, address: str, answer: Remembered) -> None:
        """Keep ``answer`` for ``address``."""
        options = answer.options
        self._book.remember(
            address,
            DeviceAnswers(
                profile=answer.profile,
                divisor=options.divisor,
                unit=options.unit,
                bind_key=options.bind_key,
                mine=answer.mine,
            ),
        )

    def owns(self) -> bool:
        """True if the user has said of any device that it is the scale to use."""
        return self._book.owns()
