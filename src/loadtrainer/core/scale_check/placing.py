"""The steps that put known weights on: the corners, and the weights up and down."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final

from loadtrainer.core.figures import tidy
from loadtrainer.core.scale_check.bench import LOADED_KG, Bench
from loadtrainer.core.scale_check.measure import step_time
from loadtrainer.core.scale_check.task import PATIENCE_S, Task, take_off
from loadtrainer.core.scale_check.view import Action, Ask, Step
from loadtrainer.core.words import load, say

SHOWN_SHARE: Final = 0.5
"""At least so much of a weight must show before it counts as put on."""
UNSHOWN_SHARE: Final = 0.1
LEFTOVER_S: Final = 8.0
"""After unloading, a scale may go on showing something for a while: its zero is weighed later."""
SILENT_S: Final = 6.0
"""An empty scale that says nothing for so long is asleep; its zero is not weighed."""
CORNERS: Final = 4


def weight_of(text: str | None) -> float | None:
    """The kg a person named; None where that is no weight."""
    try:
        kg = float((text or "").replace(",", "."))
    except ValueError:
        return None
    return kg if isfinite(kg) and 0 < kg <= 300 else None


@dataclass(frozen=True, slots=True)
class Place:
    """A weight and where it goes: 0 middle, 1 to 4 corners."""

    kg: float
    place: int = 0


class PlacingTask(Task):
    """Goes through places: on, steady, off, the next."""

    def __init__(self, bench: Bench, places: Sequence[Place]) -> None:
        super().__init__(bench)
        self._places = list(places)
        self._at = 0
        self._asked_s = bench.now_s
        self._going = bench.peak_kg >= LOADED_KG
        self._waited_s = bench.now_s
        self.done = not self._places

    @property
    def here(self) -> Place:
        """What is to be put on now."""
        return self._places[min(self._at, len(self._places) - 1)]

    def record(self, place: Place, shown_kg: float) -> None:
        """Keep a steady value."""
        raise NotImplementedError

    def words(self, place: Place) -> str:
        """How a place is asked for."""
        raise NotImplementedError

    def look(self) -> None:
        """Wait for the last weight to go, and for the present one to be steady."""
        bench = self.bench
        if bench.now_s - self._waited_s >= PATIENCE_S:
            self._advance()
        elif self._going:
            if bench.empty or bench.turned_off:
                self._going, self._asked_s = False, bench.now_s
                bench.unloaded()
        elif self.here.kg == 0 and bench.now_s - self._asked_s > SILENT_S and bench.silent_s > SILENT_S:
            self._advance()
        else:
            from_s = bench.unloaded_s + LEFTOVER_S if self.here.kg == 0 else self._asked_s
            kg = bench.steady(max(from_s, self._asked_s))
            if kg is not None and kg >= SHOWN_SHARE * self.here.kg:
                self._weighed(kg)

    def _weighed(self, kg: float) -> None:
        bench, place = self.bench, self.here
        if place.kg > 0:
            rising = bench.trace.since(self._asked_s)
            shown = step_time(rising, bench.zero_kg, bench.zero_kg + kg)
            if shown is not None:
                bench.found.steps.append(shown)
            if bench.found.wakes_loaded is None:
                bench.found.wakes_loaded = False
        self.record(place, tidy(kg))
        self._advance()

    def _advance(self) -> None:
        self._going = self.here.kg > 0
        self._at += 1
        self._asked_s = self._waited_s = self.bench.now_s
        self.done = self._at >= len(self._places)

    def next(self) -> None:
        """It is on, whatever the scale shows."""
        bench, place = self.bench, self.here
        kg = bench.kg
        if self._going or kg is None:
            self._advance()
            return
        if place.kg >= LOADED_KG and kg < UNSHOWN_SHARE * place.kg:
            bench.found.wakes_loaded = True
        self.record(place, tidy(kg))
        self._advance()

    def name(self, kg: float) -> None:
        """The weight that is, or will be, on is this one."""
        if kg > 0 and self.here.kg > 0:
            self._places[self._at] = Place(kg, self.here.place)

    def ask(self) -> Ask:
        """Take the last one off, or put this one on."""
        if self._going:
            return take_off()
        place = self.here
        if place.kg == 0:
            return Ask(Action.WAIT, say("check.weight.empty"), say("check.steady"))
        return Ask(Action.LOAD, self.words(place), say("check.weight.do"), place.kg, place.place)

    def count(self) -> tuple[int, int]:
        """Which of the places."""
        return (min(self._at + 1, len(self._places)), len(self._places))


class CornersTask(PlacingTask):
    """The heaviest known weight on the middle and on each corner."""

    step = Step.CORNERS

    def __init__(self, bench: Bench) -> None:
        kg = bench.config.heaviest_kg
        wanted = bench.config.corners and kg is not None
        places = [Place(kg, place) for place in range(CORNERS + 1)] if wanted and kg is not None else []
        super().__init__(bench, places)

    def record(self, place: Place, shown_kg: float) -> None:
        """All five belong to one range."""
        self.bench.found.corners_kg.append(shown_kg)

    def words(self, place: Place) -> str:
        """Middle first, then the corners by number."""
        if place.place == 0:
            return say("check.centre", load=load(place.kg))
        return say("check.corner", load=load(place.kg), corner=place.place)


class WeightsTask(PlacingTask):
    """Every known weight on the middle, up, then down, and so on."""

    step = Step.WEIGHTS

    def __init__(self, bench: Bench) -> None:
        up = sorted(set(bench.config.weights_kg))
        order = [kg for turn in range(bench.config.passes) for kg in (up if turn % 2 == 0 else up[::-1])]
        wanted = bench.config.heaviest_kg is not None
        super().__init__(bench, [Place(kg) for kg in order] if wanted else [])

    def record(self, place: Place, shown_kg: float) -> None:
        """One point of the line."""
        self.bench.found.weighings.append((place.kg, shown_kg))

    def words(self, place: Place) -> str:
        """Always on the middle."""
        return say("check.weight", load=load(place.kg))
