"""Drawings of a period for a report, day by day: which sessions were done.

All of a period's drawings share their days: what stands above one another is the same day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from loadtrainer.core.dates import day as short_day
from loadtrainer.core.words import say
from loadtrainer.review.model import Day, Done
from loadtrainer.review.paper import WIDTH_PX
from loadtrainer.review.svg import INK, LINE_PX, PAPER, Chart, Drawing

LEFT_PX: Final = 30.0
SLOT_PX: Final = 15.0
LEAST_SLOT_PX: Final = 6.0
SLOT_GAP_PX: Final = 4.0
DAY_GAP_PX: Final = 4.0
STRIP_PX: Final = 48.0
"""Squares of one day that do not fit side by side stand above one another, at most so high."""
LABEL_PX: Final = 34.0
MONTH_PX: Final = 18.0
"""Half of what a day with its month needs."""


@dataclass(frozen=True, slots=True)
class Days:
    """Where each day lies from left to right in a drawing of ``width_px``."""

    days: Sequence[Day]
    width_px: float

    @property
    def step_px(self) -> float:
        """The width of a day."""
        return (self.width_px - LEFT_PX) / max(len(self.days), 1)

    def middle(self, index: int) -> float:
        """The middle of a day."""
        return LEFT_PX + (index + 0.5) * self.step_px

    def label(self, drawing: Drawing, y: float) -> None:
        """Write the days of the month, as many as there is room for; where a month begins, its name too."""
        every = ceil(LABEL_PX / max(self.step_px, 1))
        month = 0
        for index in range(0, len(self.days), every):
            day, x = self.days[index].day, self.middle(index)
            named, month = day.month != month, day.month
            if named and x + MONTH_PX > self.width_px:
                drawing.text(self.width_px, y, short_day(day.isoformat()), "end")
            else:
                drawing.text(x, y, short_day(day.isoformat()) if named else str(day.day), "middle")


def slot(drawing: Drawing, x: float, y: float, done: Done, width: float, height: float) -> None:
    """One session's square: full, half hatched for a part, empty for missed; dashed where it is still due."""
    if done in (Done.FULL, Done.EXTRA):
        drawing.area(x, y, width, height, "in_band")
        if done is Done.EXTRA:
            _plus(drawing, x + width / 2, y + height / 2, min(width, height) * 0.6)
    elif done is Done.PART:
        drawing.area(x, y + height / 2, width, height / 2, "unknown")
        drawing.rect(x, y, width, height, stroke=INK, line=LINE_PX)
    elif done is Done.DUE:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        drawing.line(corners, dash="2 2")
    else:
        drawing.rect(x, y, width, height, stroke=INK, line=LINE_PX)
        if done is Done.APART:
            drawing.line([(x, y + height), (x + width, y)])


def _plus(drawing: Drawing, x: float, y: float, size: float) -> None:
    half = size / 2
    drawing.line([(x - half, y), (x + half, y)], colour=PAPER)
    drawing.line([(x, y - half), (x, y + half)], colour=PAPER)


def idle(day: Day) -> bool:
    """Whether sessions were planned, missed, and nothing was loaded."""
    loaded = day.figures is not None and day.figures.mean_kg is not None
    return not loaded and any(square.done is Done.MISSED for square in day.slots)


@dataclass(frozen=True, slots=True)
class _Squares:
    """How the squares of the fullest day fit into its width: ``across`` of them, in ``rows``."""

    across: int
    rows: int
    width: float
    height: float

    @property
    def high(self) -> float:
        """All rows."""
        return self.rows * (self.height + SLOT_GAP_PX) - SLOT_GAP_PX


def _squares(most: int, step_px: float) -> _Squares:
    room = step_px - DAY_GAP_PX + SLOT_GAP_PX
    across = max(1, min(most, int(room / (LEAST_SLOT_PX + SLOT_GAP_PX))))
    width = max(1.0, min(SLOT_PX, room / across - SLOT_GAP_PX))
    rows = -(-most // across)
    height = min(width * 1.35, max(1.0, (STRIP_PX + SLOT_GAP_PX) / rows - SLOT_GAP_PX))
    return _Squares(across, rows, width, height if rows > 1 else max(height, LEAST_SLOT_PX * 1.35))


def adherence_chart(days: Sequence[Day], width_px: float = WIDTH_PX, *, yours: bool = False) -> Chart:
    """The sessions of each day as squares. ``yours``: said in a patient's words."""
    rows = Days(days, width_px)
    fit = _squares(max((len(day.slots) for day in days), default=1) or 1, rows.step_px)
    drawing = Drawing(width_px, fit.high + 18)
    for index, day in enumerate(days):
        wide = min(len(day.slots), fit.across) * (fit.width + SLOT_GAP_PX) - SLOT_GAP_PX
        for place, square in enumerate(day.slots):
            row, column = divmod(place, fit.across)
            x = rows.middle(index) - wide / 2 + column * (fit.width + SLOT_GAP_PX)
            slot(drawing, x, 1 + row * (fit.height + SLOT_GAP_PX), square.done, fit.width, fit.height)
    rows.label(drawing, drawing.height_px - 3)
    squares = [square.done for day in days for square in day.slots]
    summary = say(
        "report.strip.says.yours" if yours else "report.strip.says",
        full=squares.count(Done.FULL),
        part=squares.count(Done.PART),
        missed=squares.count(Done.MISSED),
    )
    return drawing.finish(say("report.strip"), summary)
