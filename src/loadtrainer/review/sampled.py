"""A session's samples on an even grid, as FHIR's SampledData wants them, with gaps told as gaps.

The value of a cell is the highest live sample in it, so that no peak is lost; a cell without one holds the
sample before it, as long as that is not older than ``max_gap_s`` (docs/files.md); else it is a gap.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from statistics import median
from typing import Final

from loadtrainer.core.log import Samples
from loadtrainer.core.sample import Flag

MOST_CELLS: Final = 100_000
"""Eight characters each stay below the million that FHIR allows a string."""
GAP: Final = "E"
_TICKS: Final = 10_000
"""A second, in the record's own step of 0.0001 s: in whole numbers no sample slips into another cell."""


@dataclass(frozen=True, slots=True)
class Sampled:
    """Loads every ``period_ms`` from the start of the session. ``loads_kg``: None = a gap."""

    period_ms: int
    loads_kg: tuple[float | None, ...]

    @property
    def data(self) -> str:
        """The text of SampledData.data."""
        return " ".join(GAP if kg is None else load_text(kg) for kg in self.loads_kg)


def load_text(kg: float) -> str:
    """A load to 0.001 kg, as it is stored, without an exponent."""
    text = f"{kg:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def sampled(samples: Samples, max_gap_s: float) -> Sampled | None:
    """The samples on a grid; None = there are none."""
    if not samples.t_s:
        return None
    ticks = [round(t * _TICKS) for t in samples.t_s]
    period_ms = period_of(ticks)
    step, patience = period_ms * _TICKS // 1000, round(max_gap_s * _TICKS)
    own: dict[int, float | None] = {}
    last: dict[int, tuple[int, float | None]] = {}
    for tick, kg, flags in zip(ticks, samples.kg, samples.flags, strict=True):
        live = None if flags & Flag.HELD else kg
        cell = tick // step
        own[cell] = max((load for load in (own.get(cell), live) if load is not None), default=None)
        last[cell] = tick, live
    loads: list[float | None] = []
    before: tuple[int, float | None] = (0, None)
    for cell in range(ticks[-1] // step + 1):
        if cell in own:
            loads.append(own[cell])
            before = last[cell]
        else:
            loads.append(before[1] if cell * step - before[0] <= patience else None)
    return Sampled(period_ms, tuple(loads))


def period_of(ticks: list[int]) -> int:
    """Half the usual interval in whole ms, so that samples hardly share a cell; coarser for a long trace."""
    gaps = [later - tick for tick, later in pairwise(ticks)]
    usual_ms = median(gaps) * 1000 / _TICKS if gaps else 1000.0
    return max(1, int(usual_ms / 2), ceil((ticks[-1] + 1) * 1000 / _TICKS / MOST_CELLS))
