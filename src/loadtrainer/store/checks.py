"""The scale checks of a data folder: ``checks.jsonl``, append-only, each line with the digest of the last."""

from pathlib import Path
from typing import Final

from loadtrainer.core.scale_check.model import CheckSource, ScaleCheck
from loadtrainer.store.chained import Chained, append_chained, read_chained

CHECKS_NAME: Final = "checks.jsonl"


class CheckBook:
    """The checks kept in the data folder ``home``."""

    def __init__(self, home: Path) -> None:
        self._path = home / CHECKS_NAME

    def add(self, check: ScaleCheck) -> ScaleCheck:
        """Append a check, synced on return; as it was kept. Raises RefusedError."""
        return append_chained(self._path, check)

    def read(self) -> Chained[ScaleCheck]:
        """Every check, oldest first. Raises RefusedError where the file cannot be read at all."""
        return read_chained(self._path, ScaleCheck)

    def latest(self, device: str, source: CheckSource) -> ScaleCheck | None:
        """The last check of this scale; None = there is none. Raises RefusedError.

        One with another kind of source says nothing: a simulated check never vouches for a real scale.
        """
        mine = [line for line in self.read().lines if line.device == device and line.source == source]
        return mine[-1] if mine else None
