"""Slow and obvious figures of a session, in exact fractions: loops over ten-thousandths of a second.

Written from the file contract and the definitions of the review alone; it shares no code with the program.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import sqrt

from loadtrainer.core.log import Event, SessionLog

TICKS = 10_000
ZERO = Fraction(0)


def exact(value: float) -> Fraction:
    """What the file says, not what the binary number is."""
    return Fraction(str(value))


@dataclass(frozen=True)
class Slice:
    """A stretch of one zone. Times in s, load in kg, all exact."""

    start: Fraction
    stop: Fraction
    zone: str
    kg: Fraction

    @property
    def length(self) -> Fraction:
        return self.stop - self.start


def ended(log: SessionLog) -> Fraction:
    """Where time stops counting."""
    for event in log.events:
        if event.t_s >= 0 and event.kind in ("stopped", "session_completed"):
            return exact(event.t_s)
    return max([ZERO, *(exact(t) for t in log.samples.t_s[-1:]), *(exact(e.t_s) for e in log.events[-1:])])


def between(events: Iterable[Event], opening: str, closing: str, now: Fraction) -> bool:
    """Whether ``now`` lies after an opening event and before its closing one."""
    inside = False
    for event in events:
        if exact(event.t_s) > now:
            break
        if event.kind == opening:
            inside = True
        elif event.kind == closing:
            inside = False
    return inside


def slices(log: SessionLog) -> list[Slice]:
    """The session from 0 to its end, cut wherever anything may change."""
    end, gap = ended(log), exact(log.rules.max_gap_s)
    times = [exact(t) for t in log.samples.t_s]
    cuts = {ZERO, end} | set(times) | {t + gap for t in times} | {exact(e.t_s) for e in log.events}
    edges = sorted(cut for cut in cuts if 0 <= cut <= end)
    return [_slice(log, times, gap, start, stop) for start, stop in pairwise(edges)]


def _slice(log: SessionLog, times: list[Fraction], gap: Fraction, start: Fraction, stop: Fraction) -> Slice:
    before = [i for i, t in enumerate(times) if t <= start]
    kg = exact(log.samples.kg[before[-1]]) if before else ZERO
    events = [event for event in log.events if event.t_s >= 0]
    if between(events, "paused", "resumed", start):
        return Slice(start, stop, "paused", kg)
    if between(events, "rest_started", "bout_started", start):
        return Slice(start, stop, "rest", kg)
    if not before or start >= times[before[-1]] + gap or log.samples.flags[before[-1]] & 8:
        return Slice(start, stop, "unknown", kg)
    rules = log.rules
    if kg < exact(rules.touch_kg):
        return Slice(start, stop, "unloaded", kg)
    if kg < exact(rules.low_kg):
        return Slice(start, stop, "below", kg)
    return Slice(start, stop, "in_band" if kg <= exact(rules.high_kg) else "above", kg)


def cut(parts: Iterable[Slice], start: Fraction, stop: Fraction) -> list[Slice]:
    """What lies between two times."""
    found = []
    for part in parts:
        begin, finish = max(part.start, start), min(part.stop, stop)
        if begin < finish:
            found.append(Slice(begin, finish, part.zone, part.kg))
    return found


def loaded(parts: Iterable[Slice]) -> list[Slice]:
    return [part for part in parts if part.zone in ("below", "in_band", "above")]


def total(parts: Iterable[Slice]) -> Fraction:
    return sum((part.length for part in parts), ZERO)


def in_zone(parts: Iterable[Slice], zone: str) -> Fraction:
    return total(part for part in parts if part.zone == zone)


def mean(parts: list[Slice]) -> Fraction | None:
    time = total(parts)
    return sum((part.kg * part.length for part in parts), ZERO) / time if time else None


def deviation(parts: list[Slice], about: Fraction) -> float | None:
    time = total(parts)
    if not time:
        return None
    return sqrt(sum(((part.kg - about) ** 2 * part.length for part in parts), ZERO) / time)


def share(parts: list[Slice], chosen: Iterable[Slice]) -> Fraction | None:
    time = total(parts)
    return 100 * total(chosen) / time if time else None


def near(parts: list[Slice], target_kg: float) -> Fraction | None:
    """Share of loaded time within 10 % of the target."""
    target = exact(target_kg)
    return share(parts, (part for part in parts if abs(part.kg - target) <= target / 10))


def percentile(parts: list[Slice], wanted: Fraction) -> Fraction | None:
    """The lowest tenth of a kg at or below which the load was for the share ``wanted`` of the time."""
    time, passed = total(parts), ZERO
    for tenth in sorted({part.kg * 10 // 1 for part in parts}):
        passed += total(part for part in parts if part.kg * 10 // 1 == tenth)
        if passed >= wanted * time:
            return Fraction(tenth, 10)
    return None


def banded(parts: Iterable[Slice], low: Fraction, high: Fraction) -> Fraction:
    """Time with a known load from ``low`` to ``high``, whatever the zone was called."""
    known = ("below", "in_band", "above", "unloaded")
    return total(part for part in parts if part.zone in known and low <= part.kg <= high)


def impulse_above(parts: Iterable[Slice], high: Fraction) -> Fraction:
    return sum(((part.kg - high) * part.length for part in parts if part.zone == "above"), ZERO)


def time_to_band(parts: list[Slice], start: Fraction) -> Fraction | None:
    """Until the load is in the band for a second without a break."""
    since: Fraction | None = None
    for part in parts:
        if part.zone != "in_band":
            since = None
            continue
        since = part.start if since is None else since
        if part.stop - since >= 1:
            return since - start
    return None


def steady(parts: list[Slice], start: Fraction) -> tuple[Fraction, Fraction, float] | None:
    """Time, mean and deviation about a straight line, from 2 s after the band was reached."""
    reached = time_to_band(parts, start)
    if reached is None:
        return None
    part = loaded(cut(parts, start + reached + 2, parts[-1].stop))
    time, centre = total(part), mean(part)
    if time < 5 or centre is None:
        return None
    middle = [(p.start + p.stop) / 2 for p in part]
    mean_t = sum((t * p.length for t, p in zip(middle, part, strict=True)), ZERO) / time
    spread = sum(((t - mean_t) ** 2 * p.length for t, p in zip(middle, part, strict=True)), ZERO)
    tilt = sum(((t - mean_t) * (p.kg - centre) * p.length for t, p in zip(middle, part, strict=True)), ZERO)
    slope = tilt / spread if spread else ZERO
    rest = sum(
        ((p.kg - centre - slope * (t - mean_t)) ** 2 * p.length for t, p in zip(middle, part, strict=True)),
        ZERO,
    )
    return time, centre, sqrt(rest / time)
