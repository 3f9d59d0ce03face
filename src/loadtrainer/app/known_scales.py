"""The scales a user has answered for: which there are, and how one is forgotten."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from loadtrainer.core.snapshot import Snapshot
from loadtrainer.errors import LoadtrainerError
from loadtrainer.scales.registry import by_key
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.devices import DeviceBook
from loadtrainer.ui.backend import KnownScale


class KnownScales:
    """Implements :class:`loadtrainer.ui.known_scales.ScaleShelf` for one data folder."""

    def __init__(self, home: Path) -> None:
        self._book, self._checks = DeviceBook(home), CheckBook(home)

    def scales(self) -> tuple[KnownScale, ...]:
        """All of them, in the order they came. Raises RefusedError where they cannot be read."""
        latest = {}
        with suppress(LoadtrainerError, OSError):
            latest = {check.device: check for check in self._checks.read().lines}
        found = []
        for device, kept in self._book.all().items():
            check, profile = latest.get(device), by_key(kept.profile or "")
            label = check.label if check is not None else profile.label if profile is not None else ""
            name = kept.name or (check.name if check is not None else None) or ""
            found.append(KnownScale(device, label, name, _day(check.at) if check is not None else None))
        return tuple(found)

    def forget(self, device: str) -> None:
        """Let go what was answered about one; its checks and the logs stay. Raises RefusedError."""
        self._book.forget(device)


def _day(at: str) -> date:
    return datetime.fromisoformat(at).date()


def heed(book: DeviceBook, shown: Snapshot) -> None:
    """A person pressed Begin on what is ``shown``: a caution that stood there need not stop them again.

    Where that cannot be kept, it stops them once more.
    """
    scale = shown.scale
    if scale is None or not shown.prepare.caution or shown.prepare.cautioned:
        return
    with suppress(LoadtrainerError):
        book.remember(scale.address, replace(book.recall(scale.address), cautioned=True))
