"""What every step of a scale check is."""

from typing import ClassVar, Final

from loadtrainer.core.scale_check.bench import Bench
from loadtrainer.core.scale_check.trace import Point
from loadtrainer.core.scale_check.view import Action, Ask, Step
from loadtrainer.core.words import say

PATIENCE_S: Final = 300.0
"""A step in which nothing happens for so long is left out."""


class Task:
    """One step: it watches, says what to do, and is ``done`` when it has its figures or cannot get them."""

    step: ClassVar[Step]

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.since_s = bench.now_s
        self.done = False

    def take(self, point: Point) -> None:
        """A live value came; it is in the trace already."""

    def look(self) -> None:
        """Something happened, or only time passed."""

    def next(self) -> None:
        """The person says: done as asked."""
        self.done = True

    def name(self, kg: float) -> None:
        """The person names the weight they put on; only known weights listen."""

    def ask(self) -> Ask:
        """What is to be done now."""
        raise NotImplementedError

    def progress(self) -> float | None:
        """0 to 1 of a fixed time; None where it takes as long as it takes."""
        return None

    def count(self) -> tuple[int, int]:
        """Which of how many loads; (0, 0) where there are none."""
        return (0, 0)


def take_off() -> Ask:
    """Ask for an empty scale."""
    return Ask(Action.EMPTY, say("check.off"), say("check.off.do"))
