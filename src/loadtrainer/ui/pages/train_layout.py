"""Where the parts of the train page lie, and which of them go when large text needs their room.

All lengths are design px of a page 1280 x 800 or larger; a part that grows has a look of its own.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize

from loadtrainer.ui.theme import BASE_HEIGHT, Look

if TYPE_CHECKING:
    from loadtrainer.ui.pages.train_parts import TrainParts

MARGIN_PX: Final = 28
WIDE_PX: Final = 1350
MOST_TRACE_PX: Final = 1100
"""A trace wider than this gives the rest of the room to the panel."""
FOOT_PX, ROW_PX, HEAD_PX = 92, 124, 84
"""Heights of foot, time row and header among large text."""
GAUGE_PX: Final = 216
"""Width of the gauge with its labels, once the trace has gone."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What of the train page there is room for at a text size.

    Load, state, guidance, time left, gauge and Stop have no entry here: they never go.
    """

    trace: bool = True
    bout_labels: bool = True
    header_details: bool = True
    clock_word: bool = True


GOES_ABOVE: Final = {"trace": 1.25, "bout_labels": 1.45, "header_details": 1.65, "clock_word": 1.85}
"""Text size above which a part goes, in the order of going (ui.md section 3)."""


def shown_at(text_scale: float) -> Shown:
    """What is shown at ``text_scale``; 1 = as designed, 2 = 200 %."""
    return Shown(**{part: text_scale <= most for part, most in GOES_ABOVE.items()})


@dataclass(frozen=True, slots=True)
class Room:
    """A page of ``size`` (px) at ``look``: turns design px into px."""

    look: Look
    size: QSize

    @property
    def width(self) -> float:
        """Design px."""
        return self.size.width() / self.look.s

    @property
    def height(self) -> float:
        """Design px, 800 or more."""
        return max(float(BASE_HEIGHT), self.size.height() / self.look.s)

    def rect(self, x: float, y: float, w: float, h: float) -> QRect:
        """A rectangle in px whose edges meet those of its neighbours."""
        px = self.look.px
        return QRect(px(x), px(y), px(x + w) - px(x), px(y + h) - px(y))

    def grown(self, factor: float) -> Look:
        """The page's look for a part that is ``factor`` as large."""
        return Look(self.look.tokens, self.look.s * factor)


def place(parts: "TrainParts", look: Look, size: QSize, text_scale: float) -> None:
    """Lay everything out; with large text the parts that stay take the room of those that went."""
    room, shown = Room(look, size), shown_at(text_scale)
    parts.show_only(shown)
    if shown.trace:
        _as_designed(parts, room)
    else:
        _large(parts, room, text_scale)


def _as_designed(parts: "TrainParts", room: Room) -> None:
    width, spare = room.width, room.height - BASE_HEIGHT
    inner = width - 2 * MARGIN_PX
    panel = 560.0 if width < WIDE_PX else 600.0
    panel += max(0.0, inner - panel - 20 - MOST_TRACE_PX)
    parts.set_looks(room.look)
    parts.header.setGeometry(room.rect(0, 0, width, 76))
    parts.plot.setGeometry(room.rect(MARGIN_PX, 80, inner - panel - 20, 488 + spare))
    parts.panel.setGeometry(room.rect(width - MARGIN_PX - panel, 84, panel, 480 + spare))
    parts.rest.setGeometry(room.rect(0, 80, width, 488 + spare))
    parts.row.setGeometry(room.rect(MARGIN_PX, 584 + spare, inner, 108))
    _foot(parts, room, 708 + spare, 72, ((248, 230), (186, 172)))
    _sheets(parts, room, room.look)


def _large(parts: "TrainParts", room: Room, text_scale: float) -> None:
    width = room.width
    inner = width - 2 * MARGIN_PX
    foot = room.height - 20 - FOOT_PX
    row = foot - 12 - ROW_PX
    parts.set_looks(room.look)
    parts.header.set_look(room.look, 1.1 if parts.shown.header_details else min(text_scale, 1.5))
    parts.panel.set_look(room.look, min(text_scale, 1.5))
    parts.rest.set_look(room.look, min(text_scale, 1.3))
    parts.row.set_look(room.look, 1.15, 1.25 if parts.shown.clock_word else 1.6)
    for button in (*parts.small, parts.primary):
        button.set_look(room.grown(1.28))
    left = MARGIN_PX + GAUGE_PX + 20
    parts.header.setGeometry(room.rect(0, 0, width, HEAD_PX))
    parts.plot.setGeometry(room.rect(MARGIN_PX, HEAD_PX, GAUGE_PX, row - 12 - HEAD_PX))
    parts.panel.setGeometry(room.rect(left, HEAD_PX + 4, width - MARGIN_PX - left, row - 16 - HEAD_PX))
    parts.rest.setGeometry(room.rect(0, HEAD_PX, width, row - 12 - HEAD_PX))
    parts.row.setGeometry(room.rect(MARGIN_PX, row, inner, ROW_PX))
    _foot(parts, room, foot, FOOT_PX, ((278, 260), (208, 194)))
    _sheets(parts, room, room.grown(1.15))


def _foot(
    parts: "TrainParts", room: Room, top: float, height: float, steps: tuple[tuple[float, float], ...]
) -> None:
    """``steps``: distance and width of the small buttons: three of them, and four with that of the zero."""
    rects = [
        tuple(room.rect(MARGIN_PX + i * step, top, wide, height) for i in range(4)) for step, wide in steps
    ]
    begin = 3 * steps[0][0]
    parts.place_foot(rects[0], rects[1])
    parts.primary.setGeometry(room.rect(MARGIN_PX + begin, top, room.width - 2 * MARGIN_PX - begin, height))


def _sheets(parts: "TrainParts", room: Room, look: Look) -> None:
    from loadtrainer.ui.widgets.sheets import SHEET_PX

    height, size = look.px(SHEET_PX), room.size
    for sheet in (parts.pain_sheet, parts.stop_sheet):
        sheet.set_look(look)
        sheet.setGeometry(0, size.height() - height, size.width(), height)
    parts.alarm.setGeometry(0, 0, size.width(), size.height())
