"""Text and shapes as the pages need them: baselines, anchors, hatches. All lengths in design px."""

import math
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from loadtrainer.ui import fonts
from loadtrainer.ui.theme import Look

Anchor = Literal["start", "middle", "end"]
CENTRE_EM = (fonts.ASCENT_EM - fonts.DESCENT_EM) / 2
"""From the middle of a line of text down to its baseline, in em."""


class Type:
    """One text style at one look: font and measures in px of the window."""

    __slots__ = ("font", "metrics", "px")

    def __init__(
        self, look: Look, px: float, weight: int = 600, spacing_em: float = 0.0, tabular: bool = True
    ) -> None:
        self.px = max(1, round(px * look.s))
        self.font = fonts.font(self.px, weight, spacing_em, tabular)
        self.metrics = fonts.metrics(self.px, weight, spacing_em, tabular)

    def width(self, text: str) -> float:
        """How far ``text`` moves the pen, in px."""
        return self.metrics.horizontalAdvance(text)

    def baseline(self, middle_y: float) -> float:
        """The baseline of a line whose middle is at ``middle_y`` (px)."""
        return middle_y + CENTRE_EM * self.px

    def draw(
        self, p: QPainter, x: float, baseline: float, text: str, colour: QColor, anchor: Anchor = "start"
    ) -> float:
        """Draw ``text`` with its anchor at (``x``, ``baseline``) px; returns its width."""
        width = self.width(text)
        left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        p.setFont(self.font)
        p.setPen(colour)
        p.drawText(QPointF(left, baseline), text)
        return width


def fitting(
    look: Look, text: str, px: float, least: float, width_px: float, weight: int, spacing_em: float = 0.0
) -> Type:
    """The largest style from ``px`` down to ``least`` in which ``text`` is no wider than ``width_px``."""
    size = px
    while True:
        style = Type(look, size, weight, spacing_em)
        if size <= least or style.width(text) <= width_px:
            return style
        size = max(least, size - 1)


def two_lines(style: Type, text: str, width_px: float) -> list[str]:
    """``text`` as one line if it fits, else broken at the space that balances two lines best."""
    words = text.split(" ")
    if style.width(text) <= width_px or len(words) < 2:
        return [text]
    pairs = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    best = min(pairs, key=lambda pair: max(style.width(pair[0]), style.width(pair[1])))
    return [*best]


def in_two_lines(
    look: Look, text: str, px: float, least: float, width_px: float, weight: int
) -> tuple[Type, list[str]]:
    """The largest style from ``px`` down to ``least`` in which ``text`` takes one or two such lines."""
    size = px
    while True:
        style = Type(look, size, weight)
        lines = two_lines(style, text, width_px)
        if size <= least or max(map(style.width, lines)) <= width_px:
            return style, lines
        size -= 1


def draw_hatch(p: QPainter, rect: QRectF, period: float, stroke: float, colour: QColor) -> None:
    """Open diagonal lines (unknown) over ``rect``, ``stroke`` px wide, ``period`` px apart across them."""
    step = period * math.sqrt(2)
    p.save()
    p.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    p.setPen(QPen(colour, stroke))
    height = rect.height()
    start = math.floor(rect.left() / step) * step
    x = start
    while x < rect.right() + height:
        p.drawLine(QPointF(x, rect.top()), QPointF(x - height, rect.bottom()))
        x += step
    p.restore()


def wrapped(style: Type, text: str, width_px: float) -> list[str]:
    """``text`` broken at spaces into lines no wider than ``width_px`` where the words allow."""
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and style.width(joined) <= width_px:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners as a path."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def pen(colour: QColor, width: float, dash: tuple[float, float] | None = None) -> QPen:
    """A pen ``width`` px wide; ``dash``: lengths of stroke and gap in px."""
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash is not None:
        made.setDashPattern([dash[0] / width, dash[1] / width])
    return made


def canvas(size_w: int, size_h: int, ratio: float) -> QPixmap:
    """An empty transparent picture of that logical size for a cached layer."""
    made = QPixmap(max(1, round(size_w * ratio)), max(1, round(size_h * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
