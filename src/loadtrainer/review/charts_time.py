"""Drawings of time for a report: where the time of a period went, and the load of one session."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from loadtrainer.core.log import SessionLog
from loadtrainer.core.sample import Flag
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import duration, number, say
from loadtrainer.review.charts_days import LEFT_PX
from loadtrainer.review.decimate import Column, peaks, stretches
from loadtrainer.review.figures import Figures
from loadtrainer.review.paper import WIDTH_PX
from loadtrainer.review.svg import GREY, INK, LINE_PX, Chart, Drawing, Pattern, nice_steps

Mask = npt.NDArray[np.bool_]
LEAST_PX: Final = 5.0
"""A stretch of time that is there is at least this wide."""
LABEL_PX: Final = 11.0
"""Labels of the axis lie at least this far apart."""
MINUTES_FROM_S: Final = 180.0
"""The time of a shorter session is labelled in seconds."""
LEAST_S: Final = 0.1
"""Shorter unknown time is not drawn; it is counted."""


def long_time(seconds: float) -> str:
    """A length of time in whole minutes from ten minutes on: 15156 -> "253 min", 90 -> "1:30"."""
    return duration(round(seconds / 60) * 60.0 if seconds >= 600 else seconds)


def times(figures: Figures) -> list[tuple[Pattern, str, float]]:
    """The five groups that add up to the time: pattern, word, seconds."""
    rest_s = figures.rest_s + figures.paused_s + figures.unloaded_s
    return [
        ("in_band", say("report.time.in"), figures.in_band_s),
        ("below", say("report.time.below"), figures.below_s),
        ("above", say("report.time.above"), figures.above_s),
        ("unknown", say("report.time.unknown"), figures.unknown_s),
        ("rest", say("report.time.rest"), rest_s),
    ]


def time_chart(figures: Figures, width_px: float = WIDTH_PX) -> Chart:
    """Where the time went, as one bar."""
    drawing = Drawing(width_px, 28)
    groups = [group for group in times(figures) if group[2] > 0]
    widths = _widths([seconds for _, _, seconds in groups], width_px - 2)
    x = 1.0
    for (pattern, _, _), width in zip(groups, widths, strict=True):
        drawing.area(x, 2, width, 24, pattern)
        x += width
    summary = ", ".join(f"{word} {long_time(seconds)}" for _, word, seconds in groups)
    return drawing.finish(say("report.time", total=long_time(figures.elapsed_s)), summary)


def _widths(seconds: Sequence[float], room_px: float) -> list[float]:
    """Widths by time, none under LEAST_PX; the widest gives what the small ones need."""
    total = sum(seconds)
    widths = [max(LEAST_PX, room_px * part / total) for part in seconds]
    if widths:
        widest = max(range(len(widths)), key=widths.__getitem__)
        widths[widest] -= sum(widths) - room_px
    return widths


def unknown(t_s: Column, held: Mask, end_s: float, max_gap_s: float) -> list[tuple[float, float]]:
    """The stretches of unknown time: silence beyond the longest gap, and values held by the scale."""
    starts = np.append(0.0, np.where(held, t_s, t_s + max_gap_s))
    ends = np.append(t_s, end_s)
    found: list[tuple[float, float]] = []
    for first_s, last_s in zip(starts[starts < ends].tolist(), ends[starts < ends].tolist(), strict=True):
        if found and first_s <= found[-1][1]:
            found[-1] = (found[-1][0], last_s)
        else:
            found.append((first_s, last_s))
    return found


def trace_chart(
    log: SessionLog, unit: MassUnit, title: str, height_px: float = 104, width_px: float = WIDTH_PX
) -> Chart:
    """The load of one session against its band and limit; time without readings is hatched."""
    return _Trace(Drawing(width_px, height_px), log, unit).draw(title)


@dataclass(frozen=True, slots=True)
class _Trace:
    drawing: Drawing
    log: SessionLog
    unit: MassUnit

    TOP = 5.0
    UNDER = 18.0

    @property
    def _foot(self) -> float:
        return self.drawing.height_px - self.UNDER

    @property
    def _right(self) -> float:
        return self.drawing.width_px

    def draw(self, title: str) -> Chart:
        """Band, limit, gaps, then the line, and the axes above all."""
        rules, samples = self.log.rules, self.log.samples
        end_s = max(self.log.summary.time_s.elapsed, 1.0)
        highest = max([rules.overload_kg, *samples.kg])
        self._band(highest)
        t_s = np.asarray(samples.t_s, dtype=np.float64)
        held = (np.asarray(samples.flags, dtype=np.int64) & Flag.HELD) != 0
        for first_s, last_s in unknown(t_s, held, end_s, rules.max_gap_s):
            if last_s - first_s >= LEAST_S:
                self._hatch(first_s, last_s, end_s)
        live_s, live_kg = t_s[~held], np.maximum(np.asarray(samples.kg, dtype=np.float64)[~held], 0.0)
        for run in stretches(live_s, rules.max_gap_s):
            shown_s, shown_kg = peaks(live_s[run], live_kg[run], 0.0, end_s, int(self._right))
            self._line(shown_s.tolist(), shown_kg.tolist(), end_s, highest)
        self._axes(highest, end_s)
        summary = say(
            "report.trace.says",
            time=duration(end_s),
            load=f"{number(from_kg(max(samples.kg, default=0.0), self.unit), 1)} {self.unit.value}",
        )
        return self.drawing.finish(title, summary)

    def _x(self, t_s: float, end_s: float) -> float:
        return LEFT_PX + (self._right - LEFT_PX - 1) * min(max(t_s / end_s, 0.0), 1.0)

    def _y(self, kg: float, highest: float) -> float:
        return self._foot - (self._foot - self.TOP) * max(kg, 0.0) / (highest * 1.04)

    def _band(self, highest: float) -> None:
        rules = self.log.rules
        top, foot = self._y(rules.high_kg, highest), self._y(rules.low_kg, highest)
        self.drawing.rect(LEFT_PX, top, self._right - LEFT_PX, foot - top, fill=GREY)
        limit = self._y(rules.overload_kg, highest)
        self.drawing.line([(LEFT_PX, limit), (self._right, limit)], dash="7 4")

    def _hatch(self, first_s: float, last_s: float, end_s: float) -> None:
        x = self._x(first_s, end_s)
        width = max(LEAST_PX, self._x(last_s, end_s) - x)
        self.drawing.area(
            min(x, self._right - width - 1), self.TOP, width, self._foot - self.TOP, "unknown", False
        )

    def _line(self, t_s: list[float], kg: list[float], end_s: float, highest: float) -> None:
        points = [
            (self._x(at, end_s), self._y(load_kg, highest)) for at, load_kg in zip(t_s, kg, strict=True)
        ]
        if len(points) == 1:
            self.drawing.dot(*points[0], LINE_PX / 2)
        else:
            self.drawing.line(points, width=LINE_PX)

    def _axes(self, highest: float, end_s: float) -> None:
        rules = self.log.rules
        levels = (rules.overload_kg, rules.high_kg, rules.low_kg, 0.0)
        last = self.TOP - LABEL_PX
        for kg, y in zip(levels, spread([self._y(kg, highest) for kg in levels], LABEL_PX), strict=True):
            last = max(y, last + LABEL_PX)
            self.drawing.text(LEFT_PX - 5, last + 4, number(from_kg(kg, self.unit), 1), "end", bold=True)
        unit_s, key = (
            (60.0, "report.axis.minutes") if end_s >= MINUTES_FROM_S else (1.0, "report.axis.seconds")
        )
        for at in nice_steps(end_s / unit_s, 5):
            if at * unit_s <= end_s:
                words = number(at, 1) if at else say(key)
                x, y = self._x(at * unit_s, end_s), self.drawing.height_px - 3
                edge = x + LABEL_PX > self._right
                self.drawing.text(x, y, words, "start" if not at else "end" if edge else "middle")
        edge_px = self._right - LEFT_PX - LINE_PX / 2
        self.drawing.rect(LEFT_PX, self.TOP, edge_px, self._foot - self.TOP, stroke=INK, line=LINE_PX)


def spread(places: Sequence[float], apart: float) -> list[float]:
    """``places``, rising, moved as little as can be so that none lies nearer than ``apart`` to the next."""
    groups: list[list[float]] = []
    for place in places:
        groups.append([place])
        while len(groups) > 1 and _first(groups[-1], apart) < _last(groups[-2], apart) + apart:
            groups[-2:] = [groups[-2] + groups[-1]]
    return [_first(group, apart) + i * apart for group in groups for i in range(len(group))]


def _first(group: Sequence[float], apart: float) -> float:
    return sum(group) / len(group) - (len(group) - 1) * apart / 2


def _last(group: Sequence[float], apart: float) -> float:
    return _first(group, apart) + (len(group) - 1) * apart
