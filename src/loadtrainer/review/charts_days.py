"""Drawings of a period for a report: which sessions were done, the load against the plan, and pain.

All of a period's drawings share their days: what stands above one another is the same day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import load, number, say
from loadtrainer.review.model import Day, Done
from loadtrainer.review.svg import GREY, GRID, INK, Chart, Drawing, nice_steps

WIDTH_PX: Final = 688.0
"""The width between the margins of an A4 page."""
LEFT_PX: Final = 30.0
SLOT_PX: Final = 15.0
LABEL_PX: Final = 22.0
MOST_PAIN: Final = 10


@dataclass(frozen=True, slots=True)
class Days:
    """Where each day lies from left to right."""

    days: Sequence[Day]

    @property
    def step_px(self) -> float:
        """The width of a day."""
        return (WIDTH_PX - LEFT_PX) / max(len(self.days), 1)

    def middle(self, index: int) -> float:
        """The middle of a day."""
        return LEFT_PX + (index + 0.5) * self.step_px

    def label(self, drawing: Drawing, y: float) -> None:
        """Write the days of the month, as many as there is room for."""
        every = max(1, -(-int(LABEL_PX) // int(max(self.step_px, 1))))
        for index in range(0, len(self.days), every):
            drawing.text(self.middle(index), y, str(self.days[index].day.day), "middle")


def slot(drawing: Drawing, x: float, y: float, done: Done, width: float = SLOT_PX) -> None:
    """One session's square: full, half hatched for a part, empty for missed; dashed where it is still due."""
    height = width * 1.35
    if done in (Done.FULL, Done.EXTRA):
        drawing.area(x, y, width, height, "in_band")
        if done is Done.EXTRA:
            drawing.text(x + width / 2, y - 2, "+", "middle", bold=True)
    elif done is Done.PART:
        drawing.area(x, y + height / 2, width, height / 2, "unknown")
        drawing.rect(x, y, width, height, stroke=INK, line=1.6)
    elif done is Done.DUE:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        drawing.line(corners, dash="2 2", width=1)
    else:
        drawing.rect(x, y, width, height, stroke=INK, line=1.6)
        if done is Done.APART:
            drawing.line([(x, y + height), (x + width, y)])


def idle(day: Day) -> bool:
    """Whether sessions were planned, missed, and nothing was loaded."""
    loaded = day.figures is not None and day.figures.mean_kg is not None
    return not loaded and any(square.done is Done.MISSED for square in day.slots)


def adherence_chart(days: Sequence[Day]) -> Chart:
    """The sessions of each day as squares."""
    rows = Days(days)
    most = max((len(day.slots) for day in days), default=1) or 1
    width = max(3.0, min(SLOT_PX, (rows.step_px - 5) / most - 2))
    drawing = Drawing(WIDTH_PX, width * 1.35 + 26)
    for index, day in enumerate(days):
        x = rows.middle(index) - len(day.slots) * (width + 2) / 2
        for place, square in enumerate(day.slots):
            slot(drawing, x + place * (width + 2), 9, square.done, width)
    rows.label(drawing, drawing.height_px - 3)
    squares = [square.done for day in days for square in day.slots]
    summary = say(
        "report.strip.says",
        full=squares.count(Done.FULL),
        part=squares.count(Done.PART),
        missed=squares.count(Done.MISSED),
    )
    return drawing.finish(say("report.strip"), summary)


def load_chart(days: Sequence[Day], unit: MassUnit, rule_at: int | None) -> Chart:
    """Achieved against prescribed load by day, with pain under the same days."""
    drawing = Drawing(WIDTH_PX, 232)
    plot = _LoadPlot(drawing, Days(days), unit)
    plot.draw()
    _pain(drawing, Days(days), rule_at)
    Days(days).label(drawing, 228)
    return drawing.finish(say("report.load", unit=unit.value), _load_summary(days, unit))


def _load_summary(days: Sequence[Day], unit: MassUnit) -> str:
    means = [day.figures.mean_kg for day in days if day.figures and day.figures.mean_kg is not None]
    if not means:
        return say("none")
    return say("report.load.says", low=load(min(means), unit), high=load(max(means), unit))


@dataclass(frozen=True, slots=True)
class _LoadPlot:
    """The upper plot: 0 kg at ``FOOT``."""

    drawing: Drawing
    rows: Days
    unit: MassUnit

    TOP = 6.0
    FOOT = 134.0

    def draw(self) -> None:
        """Grid, the plan's band and limit, then what was done."""
        ticks = nice_steps(from_kg(self._most_kg(), self.unit) * 1.03, 5)
        scale = (self.FOOT - self.TOP) / ticks[-1]
        for tick in ticks:
            y = self.FOOT - tick * scale
            self.drawing.line([(LEFT_PX, y), (WIDTH_PX, y)], width=0.8, colour=GRID)
            self.drawing.text(LEFT_PX - 5, y + 4, number(tick, 1), "end")
        for index, length, day in self._spans():
            self._plan(index, length, day, scale)
        for index, day in enumerate(self.rows.days):
            self._done(index, day, scale)
        self.drawing.rect(
            LEFT_PX, self.TOP, WIDTH_PX - LEFT_PX - 0.6, self.FOOT - self.TOP, stroke=INK, line=1
        )

    def _y(self, kg: float, scale: float) -> float:
        return self.FOOT - max(0.0, from_kg(kg, self.unit)) * scale

    def _most_kg(self) -> float:
        seen = [
            kg
            for day in self.rows.days
            for kg in (
                day.limit_kg,
                day.high_kg,
                day.figures.p95_kg if day.figures else None,
                day.figures.overload_max_kg if day.figures else None,
            )
            if kg is not None
        ]
        return max(seen, default=10.0)

    def _spans(self) -> Iterable[tuple[int, int, Day]]:
        """Runs of days with the same plan: first day's place, how many, that day."""
        at = 0
        for _, group in groupby(self.rows.days, lambda d: (d.low_kg, d.high_kg, d.limit_kg)):
            days = list(group)
            yield at, len(days), days[0]
            at += len(days)

    def _plan(self, index: int, length: int, day: Day, scale: float) -> None:
        if day.low_kg is None or day.high_kg is None or day.limit_kg is None or day.target_kg is None:
            return
        x, w = LEFT_PX + index * self.rows.step_px, length * self.rows.step_px
        top, foot = self._y(day.high_kg, scale), self._y(day.low_kg, scale)
        self.drawing.rect(x, top, w, foot - top, fill=GREY)
        target, limit = self._y(day.target_kg, scale), self._y(day.limit_kg, scale)
        self.drawing.line([(x, target), (x + w, target)], dash="2 2")
        self.drawing.line([(x, limit), (x + w, limit)], dash="7 4")

    def _done(self, index: int, day: Day, scale: float) -> None:
        x, figures = self.rows.middle(index), day.figures
        if figures is None or figures.mean_kg is None:
            if idle(day):
                y = self.FOOT - 8
                for lean in (-4, 4):
                    self.drawing.line([(x - 4, y - lean), (x + 4, y + lean)])
            return
        if figures.p5_kg is not None and figures.p95_kg is not None:
            ends = [(x, self._y(figures.p5_kg, scale)), (x, self._y(figures.p95_kg, scale))]
            self.drawing.line(ends, width=3)
        self.drawing.dot(x, self._y(figures.mean_kg, scale), 4.2, line=1)
        if figures.overload_max_kg is not None:
            y = self._y(figures.overload_max_kg, scale)
            self.drawing.shape([(x - 6, y - 9), (x + 6, y - 9), (x, y + 1)])


PAIN_TOP, PAIN_FOOT = 150.0, 212.0


def _pain(drawing: Drawing, rows: Days, rule_at: int | None) -> None:
    scale = (PAIN_FOOT - PAIN_TOP) / MOST_PAIN
    for value in (0, 5, MOST_PAIN):
        y = PAIN_FOOT - value * scale
        drawing.line([(LEFT_PX, y), (WIDTH_PX, y)], width=0.8, colour=GRID)
        drawing.text(LEFT_PX - 5, y + 4, str(value), "end")
    if rule_at is not None:
        y = PAIN_FOOT - rule_at * scale
        drawing.line([(LEFT_PX, y), (WIDTH_PX, y)], dash="7 4")
    for index, day in enumerate(rows.days):
        x = rows.middle(index)
        answers = [day.pain.worst, day.pain.after, day.pain.ten_minutes, day.pain.next_morning]
        worst = max((value for value in answers if value is not None), default=None)
        before = day.pain.before
        if worst is not None and before is not None and worst != before:
            drawing.line([(x, PAIN_FOOT - before * scale), (x, PAIN_FOOT - worst * scale)])
        if worst is not None:
            drawing.rect(x - 4, PAIN_FOOT - worst * scale - 4, 8, 8, fill=INK)
        if before is not None and before != worst:
            drawing.dot(x, PAIN_FOOT - before * scale, 3.8, fill="#ffffff", line=1.6)
    drawing.rect(LEFT_PX, PAIN_TOP, WIDTH_PX - LEFT_PX - 0.6, PAIN_FOOT - PAIN_TOP, stroke=INK, line=1)
