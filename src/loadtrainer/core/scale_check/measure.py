"""From values to figures: rate and gaps, step response, creep, still runs, locks and the smallest step.

All functions are pure. Loads in kg, times in s. None = the values do not tell.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from statistics import median
from typing import Final, Literal

from loadtrainer.core.figures import slope_kg_s, tidy
from loadtrainer.core.liveness import STILL_COUNT, STILL_S
from loadtrainer.core.preparation import judge, percentile_95
from loadtrainer.core.sample import LocksOn
from loadtrainer.core.scale_check.model import LinkFigures
from loadtrainer.core.scale_check.trace import Point
from loadtrainer.core.snapshot import Fitness

FITNESS: Final[dict[Fitness, Literal["good", "warning", "refused"]]] = {
    Fitness.GOOD: "good",
    Fitness.WARNING: "warning",
    Fitness.REFUSED: "refused",
}
STEP_FROM: Final = 0.05
STEP_TO: Final = 0.9
STEP_NEAR: Final = 0.985
"""Nearer to the end the display's step hides how much is left."""
STEP_FEW: Final = 3
SETTLED_S: Final = 5.0
"""After a load came on: filters have settled, so what moves from here on is creep."""
CREEP_LEAST_S: Final = 10.0
SAME_KG: Final = 1e-6
STILL_FACTOR: Final = 3.0
STILL_LAY: Final = 1.5
FLICKER_S: Final = 10.0
FLICKER_LEVELS: Final = 3


def link_figures(intervals_s: Sequence[float]) -> LinkFigures | None:
    """Rate and gaps, judged by the limits of the link check."""
    if len(intervals_s) < 2 or median(intervals_s) <= 0:
        return None
    intervals = list(intervals_s)
    return LinkFigures(
        time_s=tidy(sum(intervals)),
        rate_hz=tidy(1 / median(intervals)),
        p95_gap_s=tidy(percentile_95(intervals)),
        longest_gap_s=tidy(max(intervals)),
        fitness=FITNESS[judge(intervals)],
    )


@dataclass(frozen=True, slots=True)
class StepTime:
    """How long a sudden load took to show; ``most``: it took no longer, but how long is not known."""

    s: float
    most: bool = False


def usual_step_s(steps: Sequence[StepTime]) -> float | None:
    """Over several loads: the median of those that are known, else the shortest upper bound."""
    known = [step.s for step in steps if not step.most]
    if known:
        return median(known)
    return min((step.s for step in steps), default=None)


def step_time(points: Sequence[Point], from_kg: float, to_kg: float) -> StepTime | None:
    """How long a sudden load took to show: from 5 % of it to 90 %, interpolated between values.

    What passes between the load and the first 5 % cannot be seen from here. Where fewer than three values
    lie in between, the scale is taken for a first-order filter, whose time constant two values give; where
    these lack as well, only the interval between values is known.
    """
    change_kg = to_kg - from_kg
    if change_kg <= 0:
        return None
    shares = [(point.t_s, (point.kg - from_kg) / change_kg) for point in points]
    above = next((i for i, (_, share) in enumerate(shares) if share >= STEP_TO), None)
    if above is None:
        return None
    below = next((i for i in range(above - 1, -1, -1) if shares[i][1] <= STEP_FROM), None)
    if below is None:
        return None
    if above - below - 1 < STEP_FEW:
        slow_s = _first_order_s(shares[below + 1 :])
        between_s = shares[above][0] - shares[below][0]
        return StepTime(between_s, most=True) if slow_s is None else StepTime(slow_s)
    to_s = _crossing(shares[above - 1], shares[above], STEP_TO)
    return StepTime(to_s - _crossing(shares[below], shares[below + 1], STEP_FROM))


def _first_order_s(rising: Sequence[tuple[float, float]]) -> float | None:
    """5 to 90 % of an exponential rise through the first two values; None where they do not rise so."""
    if len(rising) < 2:
        return None
    (t0_s, low), (t1_s, high) = rising[0], rising[1]
    if not low < high <= STEP_NEAR:
        return None
    constant_s = (t1_s - t0_s) / log((1 - low) / (1 - high))
    return constant_s * log((1 - STEP_FROM) / (1 - STEP_TO))


def _crossing(before: tuple[float, float], after: tuple[float, float], share: float) -> float:
    (t0_s, low), (t1_s, high) = before, after
    return t0_s + (t1_s - t0_s) * (share - low) / (high - low)


def creep_kg_s(points: Sequence[Point]) -> float | None:
    """Slope of a line through the values under a constant load, the first 5 s left out."""
    late = [point for point in points if point.t_s >= points[0].t_s + SETTLED_S]
    if len(late) < 3 or late[-1].t_s - late[0].t_s < CREEP_LEAST_S:
        return None
    return slope_kg_s([point.t_s for point in late], [point.kg for point in late])


def longest_still_s(points: Sequence[Point]) -> float | None:
    """The longest time during which all values were identical."""
    if len(points) < 2:
        return None
    longest, since_s = 0.0, points[0].t_s
    for before, after in pairwise(points):
        if abs(after.kg - before.kg) > SAME_KG:
            since_s = after.t_s
        longest = max(longest, after.t_s - since_s)
    return longest


def last_run(points: Sequence[Point]) -> Sequence[Point]:
    """The values at the end that are all identical."""
    first = len(points)
    while first and abs(points[first - 1].kg - points[-1].kg) <= SAME_KG:
        first -= 1
    return points[first:]


@dataclass(frozen=True, slots=True)
class LockEvidence:
    """What the values of a hold say about a lock.

    ``locks``: True = flagged and identical from ``at_s`` on; False = the values went on moving; None = they
    are identical from ``at_s`` to the end, which a load at rest may be as well.
    """

    locks: bool | None
    at_s: float | None = None
    flag: LocksOn | None = None


def lock_evidence(points: Sequence[Point], locks_on: LocksOn | None) -> LockEvidence:
    """Judge the values of a hold. ``locks_on``: the flag this family is known to lock with; None = none."""
    run = last_run(points)
    if locks_on is not None:
        flagged = _flagged_end(points, locks_on)
        if flagged and len(flagged) <= len(run):
            return LockEvidence(True, flagged[0].t_s, locks_on)
    if len(run) >= STILL_COUNT and run[-1].t_s - run[0].t_s >= STILL_S:
        return LockEvidence(None, run[0].t_s, _flag_of(run))
    return LockEvidence(False)


def _flagged_end(points: Sequence[Point], flag: LocksOn) -> Sequence[Point]:
    """The values at the end that all carry the flag."""
    first = len(points)
    while first and getattr(points[first - 1], flag):
        first -= 1
    return points[first:]


def _flag_of(run: Sequence[Point]) -> LocksOn | None:
    """The flag that came with a still run, if there is one."""
    if run[-1].final:
        return "final"
    return "stable" if run[-1].stable else None


def learned_still_s(points: Sequence[Point], held_s: float) -> float | None:
    """How long a value must be identical on this scale before it counts as held, not still.

    ``points``: under a load at rest for ``held_s``, on a scale that was then seen to follow. Where they
    flicker by two steps or more, any load does, and three times the longest run is longer than chance. Where
    they flicker less, another load may not flicker at all: half as long again as this one lay is the limit,
    as so far the scale was seen to follow. None = too few values.
    """
    longest_s = longest_still_s(points)
    if longest_s is None:
        return None
    learned_s = STILL_FACTOR * longest_s if _flickers(points) else STILL_LAY * held_s
    return tidy(max(STILL_S, learned_s))


def _flickers(points: Sequence[Point]) -> bool:
    """Whether the values take three or more levels in each stretch of 10 s: creep alone does not."""
    levels: dict[int, set[float]] = {}
    for point in points:
        levels.setdefault(int((point.t_s - points[0].t_s) / FLICKER_S), set()).add(round(point.kg, 4))
    whole = int((points[-1].t_s - points[0].t_s) / FLICKER_S)
    return whole > 0 and all(len(levels.get(part, ())) >= FLICKER_LEVELS for part in range(whole))


def quantum_kg(points: Sequence[Point]) -> float | None:
    """The smallest step between two different values."""
    values = sorted({round(point.kg, 4) for point in points})
    steps = [b - a for a, b in pairwise(values)]
    return tidy(min(steps)) if steps else None
