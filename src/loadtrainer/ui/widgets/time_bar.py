"""The session's time as one bar of five groups, each with its colour and pattern, and the legend under it."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.words import clock
from loadtrainer.ui.labels import label
from loadtrainer.ui.summary_view import Group, GroupKey
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, draw_hatch, rounded

LEAST_PX = 5.0
"""A group that took time is never thinner than this."""
_BAR_PX, _ROW_PX, _GAP_PX = 48, 28, 34


def widths(groups: tuple[Group, ...], room: float, least: float) -> list[float]:
    """How wide each group is painted: in proportion, none below ``least`` px, together ``room`` px."""
    total = sum(group.seconds for group in groups)
    if total <= 0:
        return [0.0 for _ in groups]
    thin = [False for _ in groups]
    left, rest = room, total
    # What the thin ones take of the others may make another one thin.
    while any(
        new := [
            0 < group.seconds * left < least * rest and not small
            for group, small in zip(groups, thin, strict=True)
        ]
    ):
        thin = [small or now for small, now in zip(thin, new, strict=True)]
        rest = sum(group.seconds for group, small in zip(groups, thin, strict=True) if not small)
        left = room - least * sum(thin)
    return [
        least if small else left * group.seconds / rest if rest else 0.0
        for group, small in zip(groups, thin, strict=True)
    ]


def fill(p: QPainter, look: Look, key: GroupKey, rect: QRectF) -> None:
    """Fill ``rect`` as ``key``: solid, lines, dense diagonal, open diagonal or dots (docs/screens.md)."""
    paper = {"in": "in_band", "below": "low", "above": "high", "unknown": "surface2", "rest": "surface2"}[key]
    p.fillRect(rect, look.colour(paper))
    s = look.s
    if key == "below":
        y = rect.top()
        while y < rect.bottom():
            p.fillRect(QRectF(rect.left(), y, rect.width(), 2 * s), look.colour("surface"))
            y += 8 * s
    elif key == "above":
        p.save()
        p.translate(2 * rect.center().x(), 0)
        p.scale(-1, 1)
        draw_hatch(p, rect, 9 * s, 2.5 * s, look.colour("surface"))
        p.restore()
    elif key == "unknown":
        draw_hatch(p, rect, 10 * s, 3 * s, look.colour("unknown"))
    elif key == "rest":
        _dots(p, look, rect)


def _dots(p: QPainter, look: Look, rect: QRectF) -> None:
    s = look.s
    p.save()
    p.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.colour("control"))
    for row in range(math.ceil(rect.height() / (10 * s))):
        for column in range(math.ceil(rect.width() / (10 * s))):
            x, y = rect.left() + (10 * column + 5) * s, rect.top() + (10 * row + 5) * s
            p.drawEllipse(QPointF(x, y), 1.7 * s, 1.7 * s)
    p.restore()


class TimeBar(QWidget):
    """``show_groups`` with the five groups of a session."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self._look = Look()
        self.setAccessibleName(label("said.notimes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Paint these groups."""
        self._groups = groups
        self.setAccessibleName(", ".join(f"{clock(g.shown_s)} {g.words}" for g in groups))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The bar, and the legend in as many rows as the width asks for."""
        rows = max(1, len(self._rows(max(self.width(), self._look.px(300)))))
        return QSize(self._look.px(600), self._look.px(_BAR_PX + 12 + rows * _ROW_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The legend is never cut."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may need another number of rows."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _rows(self, room: float) -> list[list[Group]]:
        """The groups of the legend, row by row."""
        bold, plain, s = Type(self._look, 21, 700), Type(self._look, 21, 400), self._look.s
        rows: list[list[Group]] = []
        x = 0.0
        for group in self._groups:
            width = bold.width(clock(group.shown_s)) + plain.width(group.words) + 48 * s
            if not rows or x + width > room:
                rows.append([])
                x = 0.0
            rows[-1].append(group)
            x += width + _GAP_PX * s
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bar, then the legend."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, x = self._look, self._look.s, 0.0
        painted = widths(self._groups, self.width(), LEAST_PX * s)
        for group, width in zip(self._groups, painted, strict=True):
            if width > 0:
                fill(p, look, group.key, QRectF(x, 0, max(LEAST_PX * s, width) - 1.5 * s, _BAR_PX * s))
            x += width
        for number, row in enumerate(self._rows(self.width())):
            self._paint_legend(p, row, (_BAR_PX + 15 + number * _ROW_PX) * s)
        p.end()

    def _paint_legend(self, p: QPainter, row: list[Group], top: float) -> None:
        look, s, x = self._look, self._look.s, 0.0
        bold, plain = Type(look, 21, 700), Type(look, 21, 400)
        base = bold.baseline(top + 11 * s)
        for group in row:
            patch = QRectF(x, top, 30 * s, 22 * s)
            p.save()
            p.setClipPath(rounded(patch, 4 * s))
            fill(p, look, group.key, patch)
            p.restore()
            x += 40 * s
            x += bold.draw(p, x, base, clock(group.shown_s), look.colour("ink")) + 8 * s
            x += plain.draw(p, x, base, group.words, look.colour("ink2")) + _GAP_PX * s
