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
    """Time, mean and deviation about a straight line, all over time, from 2 s after the band was reached."""
    reached = time_to_band(parts, start)
    if reached is None:
        return None
    part = loaded(cut(parts, start + reached + 2, parts[-1].stop))
    time, centre = total(part), mean(part)
    if time < 5 or centre is None:
        return None
    mean_t = sum(((p.stop**2 - p.start**2) / 2 for p in part), ZERO) / time
    ends = [(p.start - mean_t, p.stop - mean_t, p.kg - centre) for p in part]
    spread = sum(((b**3 - a**3) / 3 for a, b, _ in ends), ZERO)
    tilt = sum((kg * (b**2 - a**2) / 2 for a, b, kg in ends), ZERO)
    square = sum((kg**2 * (b - a) for a, b, kg in ends), ZERO)
    rest = square - tilt**2 / spread
    return time, centre, sqrt(rest / time)


# -- what the events say -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Bout:
    """A bout as its events tell it; ``done``: it completed."""

    start: Fraction
    stop: Fraction
    done: bool


def bouts(log: SessionLog) -> list[Bout]:
    found: list[Bout] = []
    start: Fraction | None = None
    for event in log.events:
        if event.kind == "bout_started":
            start = exact(event.t_s)
        elif event.kind == "bout_completed" and start is not None:
            found.append(Bout(start, exact(event.t_s), True))
            start = None
    return found if start is None else [*found, Bout(start, ended(log), False)]


def credited(log: SessionLog, bout: Bout) -> Fraction:
    """All time in band; in continuous mode the longest run that no long excursion and no pause broke."""
    stage = log.prescription.stages[log.stage]
    if bout.done:
        return exact(stage.hold_s)
    parts = cut(slices(log), bout.start, bout.stop)
    if stage.mode == "cumulative":
        return in_zone(parts, "in_band")
    pauses = {exact(event.t_s) for event in log.events if event.kind == "paused"}
    longest = run = outside = ZERO
    for part in parts:
        if part.start in pauses:
            run = ZERO
        if part.zone == "in_band":
            run, outside = run + part.length, ZERO
        elif part.zone not in ("paused", "rest"):
            outside += part.length
            run = ZERO if outside > exact(stage.grace_s) else run
        longest = max(longest, run)
    return longest


def overloads(log: SessionLog, bout: Bout | None) -> tuple[int, Fraction, Fraction | None]:
    """Count, time and highest load of those that began in the bout; None = at any time of the log."""
    last = max([ended(log), *(exact(event.t_s) for event in log.events)]) if bout is None else bout.stop
    count, time, loads = 0, ZERO, list[Fraction]()
    since: Fraction | None = None
    for event in log.events:
        now = exact(event.t_s)
        if event.kind == "overload" and (bout is None or bout.start <= now <= bout.stop):
            count, since = count + 1, now
            loads += [exact(event.kg)] if event.kg is not None else []
        elif event.kind == "overload_cleared" and since is not None:
            time, since = time + now - since, None
            loads += [exact(event.max_kg)] if event.max_kg is not None else []
    if since is not None:
        time += max(ZERO, last - since)
        rows = zip(log.samples.t_s, log.samples.kg, strict=True)
        loads += [exact(kg) for t_s, kg in rows if exact(t_s) >= since]
    return count, time, max(loads, default=None) if count else None


VOUCHED = 30
NO_LONGER = {"unfrozen", "stale", "live", "paused", "verified", "overload", "bout_completed", "suspended"}


def spot_checked(log: SessionLog, start: Fraction, stop: Fraction) -> Fraction:
    """Time after a verified reading, until it no longer stands, at most 30 s."""
    time = ZERO
    for place, event in enumerate(log.events):
        if event.kind != "verified":
            continue
        since = exact(event.t_s)
        later = log.events[place + 1 :]
        ends = [exact(e.t_s) for e in later if e.kind in NO_LONGER | {"stopped", "session_completed"}]
        until = min([since + VOUCHED, *ends[:1]])
        time += max(ZERO, min(until, stop) - max(since, start))
    return time


# -- what the samples say ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Link:
    """``rate`` and ``longest``: None with fewer than two samples."""

    rate: Fraction | None
    longest: Fraction | None
    gaps: int


def readings(log: SessionLog, start: Fraction, stop: Fraction) -> list[tuple[Fraction, Fraction]]:
    rows = zip(map(exact, log.samples.t_s), map(exact, log.samples.kg), strict=True)
    return [(t, kg) for t, kg in rows if start <= t <= stop]


def link(log: SessionLog, start: Fraction, stop: Fraction) -> Link:
    found = sorted(b - a for (a, _), (b, _) in pairwise(readings(log, start, stop)))
    if not found:
        return Link(None, None, 0)
    half = len(found) // 2
    middle = found[half] if len(found) % 2 else (found[half - 1] + found[half]) / 2
    gaps = sum(one > exact(log.rules.max_gap_s) for one in found)
    return Link(1 / middle if middle else None, found[-1], gaps)


def loading_rate(log: SessionLog, start: Fraction, stop: Fraction) -> Fraction | None:
    """Steepest least-squares slope of half a second; None under 5 readings a second or with no rise."""
    rows, rate = readings(log, start, stop), link(log, start, stop).rate
    if rate is None or round(rate, 4) < 5:
        return None
    best = ZERO
    for last, (t_last, kg_last) in enumerate(rows):
        window = [row for row in rows[: last + 1] if row[0] >= t_last - Fraction(1, 2)]
        span = t_last - window[0][0]
        if len(window) < 3 or span < Fraction(3, 10) or kg_last <= window[0][1]:
            continue
        mean_t = sum((t for t, _ in window), ZERO) / len(window)
        spread = sum(((t - mean_t) ** 2 for t, _ in window), ZERO)
        best = max(best, sum(((t - mean_t) * kg for t, kg in window), ZERO) / spread)
    return best or None


def zero_after(log: SessionLog) -> Fraction | None:
    """Median of the last second at least in which the scale lay empty and still after a load."""
    held = [bool(flags & 8) for flags in log.samples.flags]
    rows = readings(log, ZERO, exact(1e9))
    busy = [i for i, (_, kg) in enumerate(rows) if kg >= exact(log.rules.touch_kg) and not held[i]]
    for last in reversed(range(len(rows))):
        before = [i for i in range(last + 1) if rows[i][0] <= rows[last][0] - 1]
        if not before or not busy or before[-1] <= busy[0]:
            continue
        places = range(before[-1], last + 1)
        loads = sorted(rows[i][1] for i in places)
        if any(held[i] or abs(rows[i][1]) > 1 for i in places) or loads[-1] - loads[0] > Fraction(1, 5):
            continue
        half = len(loads) // 2
        return loads[half] if len(loads) % 2 else (loads[half - 1] + loads[half]) / 2
    return None


def median(parts: list[Slice]) -> Fraction | None:
    """The lowest load at or below which the load was for half of the time."""
    for kg in sorted({part.kg for part in parts}):
        if 2 * total(part for part in parts if part.kg <= kg) >= total(parts):
            return kg
    return None
