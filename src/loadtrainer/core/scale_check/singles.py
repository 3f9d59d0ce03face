"""Known weights on a scale that sends one final value a weighing: each value is one reading, never a hold."""

from typing import Final

from loadtrainer.core.figures import tidy
from loadtrainer.core.scale_check.bench import Bench
from loadtrainer.core.scale_check.placing import Place, WeightsTask
from loadtrainer.core.scale_check.task import PATIENCE_S
from loadtrainer.core.scale_check.trace import Point

OFF_S: Final = 5.0
"""An empty scale of this kind says nothing: so long is the person given to take the weight off."""
SENT_AGAIN_S: Final = 10.0
"""The same value within so long is the last weighing, sent again."""
NEAR_SHARE: Final = 0.25
"""A value further from the known weight is not taken for it: a foot, or the weight before."""


class SinglesTask(WeightsTask):
    """Every known weight over 0, up and down; its zero cannot be weighed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._places: list[Place] = [place for place in self._places if place.kg > 0]
        self._last: Point | None = None
        self._going = False
        self.done = not self._places

    def take(self, point: Point) -> None:
        """A value that may be the weight's is its reading."""
        off_kg = abs(point.kg - self.here.kg)
        if self._going or self.done or off_kg > NEAR_SHARE * self.here.kg or self._sent_again(point):
            return
        self._last = point
        self.record(self.here, tidy(point.kg))
        self._advance()

    def _sent_again(self, point: Point) -> bool:
        last = self._last
        return last is not None and point.kg == last.kg and point.t_s - last.t_s < SENT_AGAIN_S

    def look(self) -> None:
        """Wait until the last weight is off; give up a weight for which no value comes."""
        bench = self.bench
        if bench.now_s - self._waited_s >= PATIENCE_S:
            self._advance()
        elif self._going and bench.now_s - self._asked_s >= OFF_S:
            self._going = False

    def next(self) -> None:
        """It is off; or no value comes for it, and it is left out."""
        if self._going:
            self._going = False
        else:
            self._advance()
            self._going = False
