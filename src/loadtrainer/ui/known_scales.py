"""What the window needs to list the scales a user has answered for."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KnownScale:
    """One scale. ``device``: its salted hash; ``label``: its kind; ``name``: its own; "" = unknown.

    ``checked_on``: the day of its latest scale check; None = it had none.
    """

    device: str
    label: str
    name: str
    checked_on: date | None


class ScaleShelf(Protocol):
    """Where answers about scales are kept. Each raises RefusedError where that cannot be done."""

    def scales(self) -> tuple[KnownScale, ...]:
        """All that are remembered, in the order they came."""
        ...

    def forget(self, device: str) -> None:
        """Let go what was answered about one; logs and checks stay as they are."""
        ...
