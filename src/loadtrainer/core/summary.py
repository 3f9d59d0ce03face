"""The summary of a session, computed from its samples and events alone.

The same code makes the summary when a log is sealed, when an interrupted session is recovered, and when a
finished log is verified.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from loadtrainer.core.arithmetic import PLAIN, Arithmetic, Columns, Run
from loadtrainer.core.figures import (
    LoadFigures,
    Stretch,
    link_figures,
    load_figures,
    ramp_figures,
    tidy,
    tidy_or_none,
    time_summary,
)
from loadtrainer.core.hold import Bucket, HoldTracker, Sink
from loadtrainer.core.log import (
    BoutSummary,
    Event,
    LinkSummary,
    OverloadSummary,
    RampSummary,
    Samples,
    Summary,
)
from loadtrainer.core.prescription import Rules, Stage
from loadtrainer.core.spot import spot_checked_s

TERMINAL: Final = ("session_completed", "stopped")


@dataclass(slots=True)
class _Bout:
    stretch: Stretch
    credited_s: float = 0.0
    completed: bool = False


class _Timeline:
    """Runs the hold tracker over a log and collects the session's and each bout's stretches."""

    def __init__(self, rules: Rules, stage: Stage, also: Sink | None) -> None:
        self._also = also
        self.session = Stretch(0.0)
        self.bouts: list[_Bout] = []
        self.open: _Bout | None = None
        self.tracker = HoldTracker(rules, stage, self._spend)
        self._hold_s = stage.hold_s

    def _spend(self, edges_s: Sequence[float], bucket: Bucket, kgs: Sequence[float]) -> None:
        self.session.spend(edges_s, bucket, kgs)
        if self.open is not None:
            self.open.stretch.spend(edges_s, bucket, kgs)
        if self._also is not None:
            self._also(edges_s, bucket, kgs)

    def mark(self, event: Event) -> None:
        """Apply an event that changes how time is counted."""
        t_s, tracker = event.t_s, self.tracker
        if event.kind == "bout_started":
            tracker.start_bout(t_s)
            self.open = _Bout(Stretch(t_s))
            self.bouts.append(self.open)
        elif event.kind == "bout_completed":
            tracker.complete_bout(t_s)
            self._close(t_s, completed=True)
        elif event.kind == "rest_started":
            tracker.rest(t_s)
        elif event.kind == "paused":
            tracker.pause(t_s)
        elif event.kind == "resumed":
            tracker.resume(t_s)

    def finish(self, end_s: float) -> None:
        """Account for the time up to the session's end."""
        self.tracker.advance(end_s)
        self._close(end_s, completed=False)
        self.session.end_s = end_s

    def _close(self, t_s: float, *, completed: bool) -> None:
        if self.open is None:
            return
        bout, self.open = self.open, None
        bout.stretch.end_s = t_s
        bout.completed = completed
        bout.credited_s = self._hold_s if completed else self.tracker.unfinished_s()


def end_of(samples: Samples, events: list[Event]) -> float:
    """Where samples and buckets end: the first terminal event, or the last thing recorded."""
    for event in events:
        if event.kind in TERMINAL and event.t_s >= 0:
            return event.t_s
    return max([0.0, *samples.t_s[-1:], *(event.t_s for event in events[-1:])])


def _timeline(line: _Timeline, columns: Columns, runs: Iterator[Run], marks: list[Event]) -> None:
    """Give ``line`` the samples run by run, and the events between them."""
    at = 0
    for start, stop, zone in runs:
        while at < len(marks) and marks[at].t_s <= columns.t_s[start]:
            line.mark(marks[at])
            at += 1
        line.tracker.samples(columns.t_s[start:stop], columns.kg[start:stop], zone)
    for event in marks[at:]:
        line.mark(event)


def overload_figures(
    samples: Samples, events: list[Event], start_s: float, end_s: float, last_s: float
) -> OverloadSummary:
    """Overloads that began in [start, end]; one still open at the end lasts until ``last_s``."""
    count, time_s, highest = 0, 0.0, None
    began: float | None = None
    for event in events:
        if event.kind == "overload" and start_s <= event.t_s <= end_s:
            count, began, reached = count + 1, event.t_s, event.kg
        elif event.kind == "overload_cleared" and began is not None:
            time_s, began, reached = time_s + event.t_s - began, None, event.max_kg
        else:
            continue
        highest = max([kg for kg in (reached, highest) if kg is not None], default=None)
    if began is not None:
        time_s += max(0.0, last_s - began)
        seen = [kg for t_s, kg in zip(samples.t_s, samples.kg, strict=True) if t_s >= began]
        highest = max([*seen, *([highest] if highest is not None else [])], default=None)
    return OverloadSummary(count=count, time_s=tidy(time_s), max_kg=tidy_or_none(highest))


class _Common:
    """The figures that a session and a bout share; what both have in common is computed once."""

    def __init__(self, columns: Columns, rules: Rules, stage: Stage, arithmetic: Arithmetic) -> None:
        self._columns, self._rules, self._stage = columns, rules, stage
        self._arithmetic = arithmetic
        self._links: dict[tuple[int, int], tuple[LinkSummary, RampSummary]] = {}
        self._loads: dict[int, LoadFigures] = {}

    def figures(self, stretch: Stretch, start_s: float, stop_s: float) -> dict[str, object]:
        """Those over [start, stop]."""
        link, ramp = self._link(start_s, stop_s)
        dose, load, error, share = self._load(stretch)
        return {
            "time_s": time_summary(stretch),
            "dose_kg_s": dose,
            "load_kg": load,
            "error_kg": error,
            "share_pct": share,
            "ramp": ramp,
            "link": link,
        }

    def _load(self, stretch: Stretch) -> LoadFigures:
        """A bout with as many loaded segments as the session has the very same ones."""
        count = stretch.segments
        if count not in self._loads or not self._whole(count):
            self._loads[count] = load_figures(stretch, self._stage.target_kg, self._arithmetic)
        return self._loads[count]

    def _whole(self, count: int) -> bool:
        return count == next(iter(self._loads))

    def _link(self, start_s: float, stop_s: float) -> tuple[LinkSummary, RampSummary]:
        times_s = self._columns.t_s
        first, end = bisect_left(times_s, start_s), bisect_right(times_s, stop_s)
        if (first, end) not in self._links:
            part_s, kgs = times_s[first:end], self._columns.kg[first:end]
            link = link_figures(part_s, self._rules.max_gap_s, self._arithmetic)
            self._links[first, end] = link, ramp_figures(part_s, kgs, link.rate_hz, self._arithmetic)
        return self._links[first, end]


def _bout_summary(
    bout: _Bout, common: _Common, samples: Samples, events: list[Event], stage: Stage
) -> BoutSummary:
    start_s, stop_s = bout.stretch.start_s, bout.stretch.end_s
    return BoutSummary.model_validate(
        common.figures(bout.stretch, start_s, stop_s)
        | {
            "credited_s": tidy(bout.credited_s),
            "prescribed_s": stage.hold_s,
            "completed": bout.completed,
            "overload": overload_figures(samples, events, start_s, stop_s, stop_s),
            "spot_checked_s": tidy(spot_checked_s(events, start_s, stop_s)),
            "t_start_s": tidy(start_s),
            "t_end_s": tidy(stop_s),
        }
    )


def summarise(
    samples: Samples,
    events: list[Event],
    rules: Rules,
    stage: Stage,
    also: Sink | None = None,
    arithmetic: Arithmetic = PLAIN,
) -> Summary:
    """Every figure of the log's ``summary``; ``events`` in the order they were recorded.

    ``also``: receives every stretch of time that the figures are made of. ``arithmetic``: what the columns
    are computed with; the figures are the same.
    """
    line, end_s = _Timeline(rules, stage, also), end_of(samples, events)
    marks = [event for event in events if 0 <= event.t_s <= end_s]
    columns = arithmetic.columns(samples)
    _timeline(line, columns, arithmetic.runs(columns, rules, {mark.t_s for mark in marks}), marks)
    line.finish(end_s)
    last_s = max([end_s, *(event.t_s for event in events[-1:])])
    common = _Common(columns, rules, stage, arithmetic)
    return Summary.model_validate(
        common.figures(line.session, 0.0, end_s)
        | {
            "credited_s": tidy(sum(bout.credited_s for bout in line.bouts)),
            "prescribed_s": tidy(stage.bouts * stage.hold_s),
            "completed": sum(bout.completed for bout in line.bouts) == stage.bouts,
            "overload": overload_figures(samples, events, float("-inf"), float("inf"), last_s),
            "spot_checked_s": tidy(spot_checked_s(events, 0.0, end_s)),
            "bouts": [_bout_summary(bout, common, samples, events, stage) for bout in line.bouts],
        }
    )
