"""Squares for planned sessions: done, shorter, not done, planned; each told by shape, not colour alone."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from loadtrainer.review.model import Done
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import draw_hatch, pen, rounded

HEIGHT: Final = 1.5
"""A square is this much higher than wide."""


def paint_square(p: QPainter, look: Look, box: QRectF, done: Done) -> None:
    """One session: filled = done, half hatched = shorter, empty = not done, dashed = still planned."""
    s, path = look.s, rounded(box, 4 * look.s)
    p.setBrush(Qt.BrushStyle.NoBrush)
    if done in (Done.FULL, Done.EXTRA):
        p.fillPath(path, look.colour("in_band"))
        if done is Done.EXTRA:
            p.setPen(pen(look.colour("on_state"), 2.5 * s))
            _plus(p, box)
            p.setPen(pen(look.colour("control"), 1.5 * s))
            p.drawPath(path)
        return
    p.fillPath(path, look.colour("surface"))
    if done is Done.PART:
        p.save()
        p.setClipPath(path, Qt.ClipOperation.IntersectClip)
        lower = QRectF(box.left(), box.center().y(), box.width(), box.height() / 2)
        p.fillRect(lower, look.colour("surface2"))
        draw_hatch(p, lower, 7 * s, 3 * s, look.colour("unknown"))
        p.setPen(pen(look.colour("control"), 1.5 * s))
        p.drawLine(lower.topLeft(), lower.topRight())
        p.restore()
    dash = (2.5 * s, 2.5 * s) if done is Done.DUE else None
    p.setPen(pen(look.colour("control"), 1.5 * s, dash))
    p.drawPath(path)
    if done is Done.APART:
        p.drawLine(box.bottomLeft(), box.topRight())


def _plus(p: QPainter, box: QRectF) -> None:
    middle, arm = box.center(), box.width() / 4
    p.drawLine(QPointF(middle.x() - arm, middle.y()), QPointF(middle.x() + arm, middle.y()))
    p.drawLine(QPointF(middle.x(), middle.y() - arm), QPointF(middle.x(), middle.y() + arm))
