"""The constant load: lock, auto-off and creep, and a hand that proves whether the scale still follows."""

from dataclasses import dataclass
from typing import Final

from loadtrainer.core.figures import tidy, tidy_or_none
from loadtrainer.core.sample import LocksOn
from loadtrainer.core.scale_check.bench import FRESH_S, Bench
from loadtrainer.core.scale_check.measure import (
    LockEvidence,
    creep_kg_s,
    learned_still_s,
    lock_evidence,
    longest_still_s,
)
from loadtrainer.core.scale_check.model import HoldFigures
from loadtrainer.core.scale_check.task import Task
from loadtrainer.core.scale_check.trace import Point
from loadtrainer.core.scale_check.view import Action, Ask, Step
from loadtrainer.core.words import say

GONE_S: Final = 2.0
NUDGE_KG: Final = 1.0
"""A hand that presses raises a scale that follows by more than this."""
AGAIN_SHARE: Final = 0.75
"""A hold that ended with the scale off is repeated for this share of it, to press in time."""


@dataclass(frozen=True, slots=True)
class Held:
    """A hold as it ended."""

    points: list[Point]
    on_s: float
    end_s: float
    turned_off: bool
    evidence: LockEvidence


class HoldTask(Task):
    """The load lies still for the planned time, unless it goes or the scale turns itself off."""

    step = Step.HOLD

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._gone_since_s: float | None = None
        self.done = bench.on_s is None

    def look(self) -> None:
        """Time is over, the load went, or the scale fell silent for good."""
        bench, on_s = self.bench, self.bench.on_s
        if on_s is None or self.done:
            return
        if bench.turned_off and bench.trace.last is not None:
            self._finish(on_s, bench.trace.last.t_s, turned_off=True)
            return
        self._watch_gone()
        if self._gone_since_s is not None and bench.now_s - self._gone_since_s >= GONE_S:
            self._finish(on_s, self._gone_since_s)
        elif bench.now_s >= on_s + bench.config.hold_s and bench.silent_s <= FRESH_S:
            self._finish(on_s, bench.now_s)

    def _watch_gone(self) -> None:
        kg = self.bench.kg
        if kg is not None and kg < 0.5 * self.bench.load_kg:
            if self._gone_since_s is None:
                self._gone_since_s = self.bench.now_s
        elif kg is not None:
            self._gone_since_s = None

    def _finish(self, on_s: float, end_s: float, *, turned_off: bool = False) -> None:
        bench = self.bench
        points = [point for point in bench.trace.since(on_s) if point.t_s <= end_s]
        evidence = lock_evidence(points, _locks_on(bench))
        note(bench, Held(points, on_s, end_s, turned_off, evidence))
        if turned_off and evidence.locks is None:
            bench.again_s = AGAIN_SHARE * (end_s - on_s)
        self.done = True

    def next(self) -> None:
        """Enough: what was held so far counts."""
        if self.bench.on_s is not None:
            self._finish(self.bench.on_s, self.bench.now_s)
        self.done = True

    def ask(self) -> Ask:
        """Leave it alone."""
        return Ask(Action.LEAVE, say("check.hold"))

    def progress(self) -> float | None:
        """Of the planned time."""
        on_s = self.bench.on_s
        return 0.0 if on_s is None else min(1.0, (self.bench.now_s - on_s) / self.bench.config.hold_s)


class HoldAgainTask(HoldTask):
    """A scale that turned itself off before a hand could press: the hold once more, not so long."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.done = self.done or bench.again_s is None

    def look(self) -> None:
        """It only has to last until shortly before the scale turns itself off."""
        bench = self.bench
        if bench.on_s is not None and bench.again_s is not None:
            self.done = bench.turned_off or bench.now_s >= bench.on_s + bench.again_s

    def next(self) -> None:
        """On to the press."""
        self.done = True

    def progress(self) -> float | None:
        """Of the shorter time."""
        bench = self.bench
        if bench.on_s is None or not bench.again_s:
            return 0.0
        return min(1.0, (bench.now_s - bench.on_s) / bench.again_s)


class NudgeTask(Task):
    """Values that never moved under a still load: a hand on it shows whether they still follow."""

    step = Step.NUDGE

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        last, hold = bench.trace.last, bench.found.hold
        self._base_kg = last.kg if last is not None else 0.0
        self.done = hold is None or hold.locks is not None or bench.on_s is None

    def take(self, point: Point) -> None:
        """A value that rises follows the load; one that falls may be any scale's that was unloaded."""
        if point.kg - self._base_kg >= NUDGE_KG:
            self._settle(locks=False)

    def look(self) -> None:
        """A scale that turned itself off, or was unloaded, will not tell any more."""
        self.done = self.done or self.bench.turned_off or self.bench.empty

    def next(self) -> None:
        """Pressed, and nothing moved: it holds its reading."""
        self._settle(locks=True)

    def _settle(self, *, locks: bool) -> None:
        found = self.bench.found
        if found.hold is not None and not self.done:
            kept = {} if locks else {"lock_s": None, "lock_flag": None}
            found.hold = found.hold.model_copy(update={"locks": locks, **kept})
            found.still_s = None if locks else learned_still_s(self.bench.still, found.hold.held_s)
        self.done = True

    def ask(self) -> Ask:
        """Press on it."""
        return Ask(Action.NUDGE, say("check.nudge"), say("check.nudge.do"))


def _locks_on(bench: Bench) -> LocksOn | None:
    return bench.scale.locks_on if bench.scale is not None else None


def note(bench: Bench, held: Held) -> None:
    """Put down what a hold showed, and learn how still a load at rest looks on this scale."""
    locks, points = held.evidence.locks, held.points
    slope = None if locks or len(points) < 2 else creep_kg_s(points)
    held_s = max(0.0, held.end_s - held.on_s)  # a scale that fell silent before the press held nothing
    bench.still = points
    bench.found.hold = HoldFigures(
        load_kg=tidy(bench.load_kg),
        held_s=tidy(held_s),
        locks=locks,
        lock_s=None if held.evidence.at_s is None else tidy(max(0.0, held.evidence.at_s - held.on_s)),
        lock_flag=held.evidence.flag,
        turns_off=held.turned_off,
        off_s=tidy(held_s) if held.turned_off else None,
        longest_gap_s=tidy_or_none(max(bench.trace.intervals_s(points), default=None)),
        creep_kg_min=tidy_or_none(None if slope is None else 60 * slope),
        drift_kg=tidy_or_none(None if slope is None else held_s * slope),
        still_s=tidy_or_none(longest_still_s(points)),
    )
    if locks is False:
        bench.found.still_s = learned_still_s(points, held_s)
