"""The drawing of a period's loads: achieved against prescribed by day, with pain under the same days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import load, no_data, number, say
from loadtrainer.review.charts_days import LEFT_PX, Days, idle
from loadtrainer.review.model import Day
from loadtrainer.review.paper import WIDTH_PX
from loadtrainer.review.svg import GREY, GRID, GRID_PX, INK, LINE_PX, PAPER, Chart, Drawing, nice_steps

MOST_PAIN: Final = 10
HEIGHT_PX: Final = 222.0
PAIN_PX: Final = 62.0
"""The height of the plot of pain."""
BESIDE_PX: Final = 7.0
"""The next morning's pain stands so far to the right of its day's middle, where days are wide enough."""


def load_chart(
    days: Sequence[Day],
    unit: MassUnit,
    rule_at: int | None,
    height_px: float = HEIGHT_PX,
    width_px: float = WIDTH_PX,
    *,
    yours: bool = False,
) -> Chart:
    """Achieved against prescribed load by day, with pain under the same days. ``yours``: for a patient."""
    drawing, rows = Drawing(width_px, height_px), Days(days, width_px)
    _LoadPlot(drawing, rows, unit).draw()
    _PainPlot(drawing, rows).draw(rule_at)
    rows.label(drawing, height_px - 3)
    return drawing.finish(
        say("report.load.yours" if yours else "report.load", unit=unit.value), _load_summary(days, unit)
    )


def _load_summary(days: Sequence[Day], unit: MassUnit) -> str:
    means = [day.figures.mean_kg for day in days if day.figures and day.figures.mean_kg is not None]
    if not means:
        return no_data()
    return say("report.load.says", low=load(min(means), unit), high=load(max(means), unit))


@dataclass(frozen=True, slots=True)
class _LoadPlot:
    """The upper plot: 0 kg at ``foot``."""

    drawing: Drawing
    rows: Days
    unit: MassUnit

    TOP = 6.0

    @property
    def foot(self) -> float:
        """The lower edge."""
        return self.drawing.height_px - PAIN_PX - 36

    def draw(self) -> None:
        """Grid, the plan's band and limit, then what was done."""
        ticks = nice_steps(from_kg(self._most_kg(), self.unit) * 1.03, 5)
        scale = (self.foot - self.TOP) / ticks[-1]
        right = self.drawing.width_px
        for tick in ticks:
            y = self.foot - tick * scale
            self.drawing.line([(LEFT_PX, y), (right, y)], width=GRID_PX, colour=GRID)
            self.drawing.text(LEFT_PX - 5, y + 4, number(tick, 1), "end")
        for index, length, day in self._spans():
            self._plan(index, length, day, scale)
        for index, day in enumerate(self.rows.days):
            self._done(index, day, scale)
        if not any(idle(day) or day.figures for day in self.rows.days):
            self.drawing.text((LEFT_PX + right) / 2, (self.TOP + self.foot) / 2, no_data(), "middle")
        _frame(self.drawing, self.TOP, self.foot)

    def _y(self, kg: float, scale: float) -> float:
        return self.foot - max(0.0, from_kg(kg, self.unit)) * scale

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
                y = self.foot - 8
                for lean in (-4, 4):
                    self.drawing.line([(x - 4, y - lean), (x + 4, y + lean)])
            return
        if figures.p5_kg is not None and figures.p95_kg is not None:
            ends = [(x, self._y(figures.p5_kg, scale)), (x, self._y(figures.p95_kg, scale))]
            self.drawing.line(ends, width=3)
        radius = min(4.2, self.rows.step_px / 2)
        self.drawing.dot(x, self._y(figures.mean_kg, scale), radius, stroke=PAPER, line=1)
        if figures.overload_max_kg is not None:
            y = self._y(figures.overload_max_kg, scale)
            self.drawing.shape([(x - 6, y - 9), (x + 6, y - 9), (x, y + 1)])


@dataclass(frozen=True, slots=True)
class _PainPlot:
    """The lower plot, 0 to 10."""

    drawing: Drawing
    rows: Days

    @property
    def foot(self) -> float:
        """The lower edge, pain 0."""
        return self.drawing.height_px - 20

    def _y(self, pain: int) -> float:
        return self.foot - pain * PAIN_PX / MOST_PAIN

    def draw(self, rule_at: int | None) -> None:
        """Grid, rule, then the answers of each day."""
        for value in (0, 5, MOST_PAIN):
            ends = [(LEFT_PX, self._y(value)), (self.drawing.width_px, self._y(value))]
            self.drawing.line(ends, width=GRID_PX, colour=GRID)
            self.drawing.text(LEFT_PX - 5, self._y(value) + 4, str(value), "end")
        if rule_at is not None:
            y = self._y(rule_at)
            self.drawing.line([(LEFT_PX, y), (self.drawing.width_px, y)], dash="7 4")
        for index, day in enumerate(self.rows.days):
            self._day(self.rows.middle(index), day)
        _frame(self.drawing, self._y(MOST_PAIN), self.foot)

    def _day(self, x: float, day: Day) -> None:
        worst, before, morning = worst_of(day), day.pain.before, day.pain.next_morning
        side = min(8.0, self.rows.step_px)
        if morning is not None:
            beside = min(BESIDE_PX, self.rows.step_px / 3)
            diamond(self.drawing, x + beside, self._y(morning))
        if worst is not None and before is not None and worst != before:
            self.drawing.line([(x, self._y(before)), (x, self._y(worst))])
        if worst is not None:
            self.drawing.rect(x - side / 2, self._y(worst) - side / 2, side, side, fill=INK)
        if before is not None and before != worst:
            self.drawing.dot(x, self._y(before), 3.8, fill=PAPER, line=LINE_PX)


def worst_of(day: Day) -> int | None:
    """The highest answer during and after a day's sessions, the next morning's apart; None = no answer."""
    answers = (day.pain.worst, day.pain.after, day.pain.ten_minutes)
    return max((value for value in answers if value is not None), default=None)


def diamond(drawing: Drawing, x: float, y: float) -> None:
    """The sign of the next morning's pain."""
    corners = [(x, y - 4.5), (x + 4.5, y), (x, y + 4.5), (x - 4.5, y)]
    drawing.shape(corners, fill=PAPER)
    drawing.line([*corners, corners[0]])


def _frame(drawing: Drawing, top: float, foot: float) -> None:
    width = drawing.width_px - LEFT_PX - LINE_PX / 2
    drawing.rect(LEFT_PX, top, width, foot - top, stroke=INK, line=LINE_PX)
