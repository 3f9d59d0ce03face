"""The samples of many sessions on their way to DuckDB, as columns: a session's own cells are sent once."""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from loadtrainer.core.log import Samples
from loadtrainer.review.cohort.columns import SAMPLES
from loadtrainer.review.parquet_export import array
from loadtrainer.review.tables import Row

HEAD: Final = SAMPLES.columns[:-3]
"""The same for every sample of a session; t_s, kg and flags follow."""
MANY: Final = 500_000
"""Readings that wait together: some ten megabytes."""


class Readings:
    """Sends samples to the table of the connection ``base``, many sessions at a time."""

    def __init__(self, base: Any) -> None:
        self._base = base
        self._heads: list[Row] = []
        self._columns: list[tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[Any]]] = []
        self._waiting = 0

    def add(self, head: Row, samples: Samples) -> None:
        """The samples of a session. ``head``: its cells of :data:`HEAD`."""
        self._heads.append(head)
        t_s, kg = np.array(samples.t_s, dtype=np.float64), np.array(samples.kg, dtype=np.float64)
        self._columns.append((t_s, kg, np.array(samples.flags, dtype=np.int64)))
        self._waiting += len(t_s)
        if self._waiting >= MANY:
            self.send()

    def send(self) -> None:
        """Send what waits."""
        if not self._heads:
            return
        numbers = np.arange(len(self._heads))
        cells = zip(HEAD, zip(*self._heads, strict=True), strict=True)
        heads = {"place": numbers} | {column.name: array(column, values) for column, values in cells}
        t_s, kg, flags = map(np.concatenate, zip(*self._columns, strict=True))
        place = np.repeat(numbers, [len(columns[0]) for columns in self._columns])
        self._base.register("heads", heads)
        self._base.register("given", {"place": place, "t_s": t_s, "kg": kg, "flags": flags})
        names = ", ".join(f"h.{column.name}" for column in HEAD)
        whole = "given g JOIN heads h USING (place)"
        self._base.execute(f"INSERT INTO samples SELECT {names}, g.t_s, g.kg, g.flags FROM {whole}")
        self._base.unregister("given")
        self._base.unregister("heads")
        self._heads, self._columns, self._waiting = [], [], 0
