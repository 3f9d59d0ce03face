"""The stretches of time of one session as columns, as core.summary spends them, and what stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from loadtrainer.core.hold import LOADED, Bucket
from loadtrainer.review.arithmetic import column
from loadtrainer.review.rises import Column

Mask = npt.NDArray[np.bool_]

BINS_PER_KG: Final = 10
EDGE: Final = 1e-6
"""Times and loads are stored in far larger steps; sums of them are off by far less."""
MOST_KG: Final = 10_000.0
"""No scale shows more; what a forged log claims beyond it is put here."""
SPELL_S: Final = 1.0
"""The band counts as reached once the load stays in it for so long."""

_ORDER: Final = (*LOADED, Bucket.UNLOADED, *(b for b in Bucket if b not in LOADED and b != Bucket.UNLOADED))
_CODES: Final = {bucket: code for code, bucket in enumerate(_ORDER)}
_SHOWN: Final = len(LOADED) + 1
"""The loaded buckets come first, then the unloaded one."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Columns of equal length, in order of time: from, to (s), the bucket's code, the load (kg)."""

    start_s: Column
    end_s: Column
    code: npt.NDArray[np.int8]
    kg: Column

    @property
    def length_s(self) -> Column:
        """How long each piece lasts."""
        return self.end_s - self.start_s

    @property
    def loaded(self) -> Mask:
        """Pieces below, in or above the band."""
        return self.code < len(LOADED)

    @property
    def shown(self) -> Mask:
        """Pieces whose load is known while time counts: the loaded ones and the unloaded."""
        return self.code < _SHOWN

    def within(self, start_s: float, end_s: float) -> "Pieces":
        """What lies in [start, end], pieces cut at its ends."""
        keep = (self.end_s > start_s) & (self.start_s < end_s)
        return Pieces(
            np.maximum(self.start_s[keep], start_s),
            np.minimum(self.end_s[keep], end_s),
            self.code[keep],
            self.kg[keep],
        )


class Collector:
    """Takes pieces as core.summary spends them; an instance is its ``also``."""

    def __init__(self) -> None:
        self._edges: list[Column] = []
        self._kgs: list[Column] = []
        self._codes: list[int] = []

    def __call__(self, edges_s: Sequence[float], bucket: Bucket, kgs: Sequence[float]) -> None:
        """Take pieces of one bucket that follow each other."""
        self._edges.append(column(edges_s))
        self._kgs.append(column(kgs))
        self._codes.append(_CODES[bucket])

    def pieces(self) -> Pieces:
        """All pieces taken."""
        if not self._edges:
            return Pieces(np.empty(0), np.empty(0), np.empty(0, dtype=np.int8), np.empty(0))
        codes = np.repeat(np.array(self._codes, dtype=np.int8), [len(kgs) for kgs in self._kgs])
        starts = np.concatenate([edges[:-1] for edges in self._edges])
        ends = np.concatenate([edges[1:] for edges in self._edges])
        return Pieces(starts, ends, codes, np.concatenate(self._kgs))


def reached_s(pieces: Pieces) -> float | None:
    """When the load first came into the band to stay for :data:`SPELL_S`; None = never."""
    for start_s, end_s in _spells(pieces):
        if end_s - start_s >= SPELL_S - EDGE:
            return start_s
    return None


def _spells(pieces: Pieces) -> Iterator[tuple[float, float]]:
    """Unbroken times in the band."""
    inside = pieces.code == _CODES[Bucket.IN_BAND]
    start_s, end_s = pieces.start_s[inside], pieces.end_s[inside]
    if not len(start_s):
        return
    breaks = np.flatnonzero(start_s[1:] - end_s[:-1] > EDGE)
    firsts = np.concatenate(([0], breaks + 1))
    lasts = np.concatenate((breaks, [len(start_s) - 1]))
    for first, last in zip(firsts, lasts, strict=True):
        yield float(start_s[first]), float(end_s[last])


def load_bins(pieces: Pieces) -> tuple[tuple[int, float], ...]:
    """Seconds at each tenth of a kg while loaded, rising; a load belongs to the tenth at or below it."""
    loaded = pieces.loaded
    kg = np.minimum(pieces.kg[loaded], MOST_KG)
    tenths = np.floor(kg * BINS_PER_KG + EDGE).astype(np.int64)
    if not len(tenths):
        return ()
    lowest = int(tenths.min())
    counts = np.bincount(tenths - lowest)
    spent_s = np.bincount(tenths - lowest, pieces.length_s[loaded])
    return tuple((lowest + int(i), round(float(spent_s[i]), 4)) for i in np.flatnonzero(counts))


def percentile_kg(bins: tuple[tuple[int, float], ...], share: float) -> float | None:
    """The lowest tenth of a kg at or below which the load was for ``share`` of the time; None = no load."""
    wanted_s = share * sum(spent_s for _, spent_s in bins)
    passed_s = 0.0
    for tenth, spent_s in bins:
        passed_s += spent_s
        if passed_s >= wanted_s - EDGE:
            return tenth / BINS_PER_KG
    return None
