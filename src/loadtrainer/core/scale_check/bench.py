"""What all steps of a scale check share: its plan, what the scale said, and what was found so far.

Loads in kg after zero unless they are called raw; times in host seconds.
"""

from dataclasses import dataclass, field
from typing import Final

from loadtrainer.core.sample import ScaleInfo
from loadtrainer.core.scale_check.measure import StepTime
from loadtrainer.core.scale_check.model import HoldFigures, LinkFigures
from loadtrainer.core.scale_check.trace import Point, Trace, middle_kg, spread_kg
from loadtrainer.core.scale_check.weights import Weighing

FRESH_S: Final = 3.0
"""A value older than this is not shown as what the scale shows."""
OFF_S: Final = 20.0
"""A loaded scale that is silent for so long has turned itself off; any less is a gap or a lost link."""
LOADED_KG: Final = 2.0
EMPTY_KG: Final = 0.5
STEADY_S: Final = 2.0
STEADY_KG: Final = 0.2
STEADY_SHARE: Final = 0.02
STEADY_LEAST: Final = 3


@dataclass(frozen=True, slots=True)
class CheckConfig:
    """What to measure. ``weights_kg``: known weights, 0 = the empty scale; without one over 0, none.

    ``hold_s``: how long the constant load lies. ``link_s``: how long rate and gaps are watched. ``passes``:
    how often the weights are gone through, up and down in turn. ``corners``: also weigh on the corners.
    """

    weights_kg: tuple[float, ...] = (0.0, 5.0, 10.0, 20.0)
    hold_s: float = 60.0
    link_s: float = 20.0
    passes: int = 2
    corners: bool = False

    @property
    def heaviest_kg(self) -> float | None:
        """The heaviest known weight; None = there is none over 0."""
        return max((kg for kg in self.weights_kg if kg > 0), default=None)


@dataclass(slots=True)
class Found:
    """Figures so far; None or empty = not measured."""

    zero_kg: float | None = None
    wake_kg: float | None = None
    link: LinkFigures | None = None
    steps: list[StepTime] = field(default_factory=list)
    hold: HoldFigures | None = None
    still_s: float | None = None
    lives_s: list[float] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)
    silent_after_s: float | None = None
    zero_return_kg: float | None = None
    leftover_kg: float | None = None
    corners_kg: list[float] = field(default_factory=list)
    wakes_loaded: bool | None = None
    weighings: list[Weighing] = field(default_factory=list)
    stored_records: int = 0
    bad_frames: int = 0
    unit_changes: int = 0


class Bench:
    """The scale on the bench and the notes beside it."""

    def __init__(self, config: CheckConfig) -> None:
        self.config = config
        self.trace = Trace()
        self.found = Found()
        self.scale: ScaleInfo | None = None
        self.now_s = 0.0
        self.zero_kg = 0.0
        self.peak_kg = 0.0
        self.on_s: float | None = None
        """When the constant load was on; None = it is not."""
        self.load_kg = 0.0
        self.loaded_since_s: float | None = None
        self.still: list[Point] = []
        """The values of the hold."""
        self.unloaded_s = float("-inf")
        self.again_s: float | None = None
        """The hold must be repeated for so long; None = it need not."""
        self.units_since_s = float("-inf")

    def net(self, point: Point) -> float:
        """A value after zero."""
        return point.kg - self.zero_kg

    def add(self, point: Point) -> None:
        """Take a live value."""
        self.trace.add(point)
        net_kg = self.net(point)
        if net_kg < LOADED_KG:
            self.loaded_since_s = None
        elif self.loaded_since_s is None:
            self.loaded_since_s = point.t_s
        self.peak_kg = net_kg if net_kg < EMPTY_KG else max(self.peak_kg, net_kg)

    @property
    def silent_s(self) -> float:
        """Time since the last live value."""
        last = self.trace.last
        return self.now_s - last.t_s if last is not None else float("inf")

    @property
    def kg(self) -> float | None:
        """What the scale shows; None = no live value."""
        last = self.trace.last
        return self.net(last) if last is not None and self.silent_s <= FRESH_S else None

    @property
    def turned_off(self) -> bool:
        """It was loaded when it fell silent, long ago."""
        last = self.trace.last
        return last is not None and self.net(last) >= LOADED_KG and self.silent_s >= OFF_S

    def note_silence(self) -> None:
        """Keep how long a load lay until the scale fell silent for good, the shortest of all times."""
        last, since_s = self.trace.last, self.loaded_since_s
        if self.turned_off and last is not None and since_s is not None:
            after_s = last.t_s - since_s
            before_s = self.found.silent_after_s
            self.found.silent_after_s = after_s if before_s is None else min(before_s, after_s)

    def unloaded(self) -> None:
        """The load is known to be off: what is shown now is what was left."""
        self.peak_kg = max(EMPTY_KG, self.kg or 0.0)
        self.unloaded_s = self.now_s

    @property
    def empty(self) -> bool:
        """The load went: near zero, or at most half of what was on."""
        kg = self.kg
        return kg is not None and kg < max(EMPTY_KG, 0.5 * self.peak_kg)

    def steady(self, since_s: float) -> float | None:
        """The load shown, once it is steady for 2 s after ``since_s``; None before."""
        points = self.trace.newest(STEADY_S, self.now_s, STEADY_LEAST)
        if len(points) < STEADY_LEAST or points[0].t_s < since_s or self.silent_s > FRESH_S:
            return None
        if points[-1].t_s - points[0].t_s < 0.6 * STEADY_S:
            return None
        kg = middle_kg(points) - self.zero_kg
        return kg if spread_kg(points) <= max(STEADY_KG, STEADY_SHARE * abs(kg)) + 1e-9 else None
