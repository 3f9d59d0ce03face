"""What the summary says about a finished log: sentences, five groups that add up, and the overview's line.

Every number comes from the log's own summary and samples; nothing here decides. Times in s, loads in kg.
"""

import math
from dataclasses import dataclass
from typing import Final, Literal

from loadtrainer.core.log import Samples, SessionLog, TimeSummary
from loadtrainer.core.prescription import Rules
from loadtrainer.core.sample import Flag
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import clock, duration, load, say
from loadtrainer.ui.labels import label

GroupKey = Literal["in", "below", "above", "unknown", "rest"]
_TIMES: Final = {1: "summary.once", 2: "summary.twice"}


@dataclass(frozen=True, slots=True)
class Group:
    """One part of the time bar. ``seconds``: exact; ``shown_s``: whole, so that the shown ones add up."""

    key: GroupKey
    seconds: float
    shown_s: int

    @property
    def words(self) -> str:
        """What the legend calls it."""
        return label(f"summary.{self.key}")


@dataclass(frozen=True, slots=True)
class Overview:
    """The session as a line: runs of (time, load) between which nothing is known, and those gaps.

    ``total_s``: length of the session.
    """

    runs: tuple[tuple[tuple[float, float], ...], ...]
    gaps: tuple[tuple[float, float], ...]
    total_s: float


def groups(time_s: TimeSummary) -> tuple[Group, ...]:
    """The seven buckets as five groups; their whole seconds sum to the session's whole seconds."""
    exact: dict[GroupKey, float] = {
        "in": time_s.in_band,
        "below": time_s.below,
        "above": time_s.above,
        "unknown": time_s.unknown,
        "rest": time_s.rest + time_s.paused + time_s.unloaded,
    }
    shown = {key: math.floor(seconds) for key, seconds in exact.items()}
    spare = round(sum(exact.values())) - sum(shown.values())
    for key in sorted(exact, key=lambda key: exact[key] - shown[key], reverse=True)[:spare]:
        shown[key] += 1
    return tuple(Group(key, seconds, shown[key]) for key, seconds in exact.items())


def headline(log: SessionLog) -> str:
    """Say "20 min in band, as planned", or how much of it; a part is never rounded up."""
    summary = log.summary
    total = duration(summary.prescribed_s)
    if summary.completed:
        return say("sum.full", time=total)
    return say("sum.part", done=duration(math.floor(summary.credited_s)), total=total)


def load_line(log: SessionLog) -> str:
    """The mean and the highest value that was seen; "no data" where nothing was loaded."""
    unit, loads = MassUnit(log.prescription.display_unit), log.summary.load_kg
    if loads.mean is None or loads.max is None:
        return label("summary.noload")
    return label("summary.load", mean=load(loads.mean, unit), highest=load(loads.max, unit))


def overload_line(log: SessionLog) -> str:
    """How often the limit was passed, with the wish for a note; "" if never."""
    count = log.summary.overload.count
    times = label(_TIMES.get(count, "summary.times"), count=count)
    return say("sum.over", times=times) if count else ""


def drift_line(log: SessionLog) -> str:
    """In which bouts the zero moved; "" if in none."""
    bouts = sorted({e.bout for e in log.events if e.kind == "zero_drift" and e.bout is not None})
    return " ".join(f"{say('drift.bout', bout=bout + 1)}." for bout in bouts)


def when(log: SessionLog) -> str:
    """Say "14:01 to 14:26, 24:57" by the clock of the place where it was."""
    total_s = sum(group.shown_s for group in groups(log.summary.time_s))
    start, end = log.started_at[11:16], log.ended_at[11:16]
    return label("summary.when", start=start, end=end, time=clock(total_s))


def overview(samples: Samples, rules: Rules, total_s: float) -> Overview:
    """Break the line where no reading came for longer than ``max_gap_s``, or the scale held its value."""
    runs: list[list[tuple[float, float]]] = []
    gaps: list[tuple[float, float]] = []
    known_to_s = 0.0
    for t_s, kg, flags in zip(samples.t_s, samples.kg, samples.flags, strict=True):
        if flags & Flag.HELD:
            continue
        if not runs or t_s - known_to_s > 1e-9:
            if t_s - known_to_s > 1e-9:
                gaps.append((known_to_s, t_s))
            runs.append([])
        runs[-1].append((t_s, kg))
        known_to_s = t_s + rules.max_gap_s
    if total_s - known_to_s > 1e-9:
        gaps.append((known_to_s, total_s))
    return Overview(tuple(tuple(run) for run in runs), tuple(gaps), total_s)
