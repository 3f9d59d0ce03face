"""The live trace: one pyqtgraph curve of the last 30 s, gaps as gaps, unknown time hatched.

This module imports pyqtgraph, so it is imported only when a trace is made.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from loadtrainer.core.snapshot import Snapshot
from loadtrainer.ui.axis import LoadAxis
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import draw_hatch, pen
from loadtrainer.ui.widgets.trace_buffer import SPAN_S, TraceBuffer, drawn

LEAST_REPAINT_S: Final = 1 / 30
MARGIN_PX: Final = 12
"""Room around the plot for the end dot."""


@dataclass(slots=True)
class _Scene:
    """What the marks need of the moment: px of the view. ``dot``: centre of the end dot, None = none."""

    look: Look
    plot: QRectF
    hatches: list[tuple[float, float]]
    open_from: float | None
    runs: list[tuple[float, float]]
    dot: QPointF | None
    hollow: bool


class _Marks(QGraphicsItem):
    """Hatches beneath the curve (``under``), or floor dots and the end dot above it."""

    def __init__(self, scene: _Scene, under: bool) -> None:
        super().__init__()
        self._scene, self._under = scene, under
        self.setZValue(-10 if under else 10)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole view."""
        out = MARGIN_PX * self._scene.look.s
        return self._scene.plot.adjusted(-out, -out, out, out)

    def paint(self, p: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint in px of the view."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._under:
            self._paint_unknown(p)
        else:
            self._paint_floor(p)
            self._paint_dot(p)

    def _paint_unknown(self, p: QPainter) -> None:
        """Time without a live value: paper over the band, then open diagonals."""
        scene, look, s = self._scene, self._scene.look, self._scene.look.s
        ink = QColor(look.colour("control"))
        ink.setAlphaF(0.55)
        for left, right in scene.hatches:
            area = QRectF(left, scene.plot.top() + s, right - left, scene.plot.height() - 2 * s)
            p.fillRect(area, look.colour("surface"))
            draw_hatch(p, area, 14 * s, 3 * s, ink)
        if scene.open_from is not None:
            p.setPen(pen(look.colour("unknown"), 3 * s))
            x = scene.open_from
            p.drawLine(QPointF(x, scene.plot.top()), QPointF(x, scene.plot.bottom()))

    def _paint_floor(self, p: QPainter) -> None:
        scene, s = self._scene, self._scene.look.s
        dots = QPen(scene.look.colour("ink3"), 5 * s)
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        dots.setDashPattern([0.2, 2.6])
        p.setPen(dots)
        floor = scene.plot.bottom() - 8 * s
        for left, right in scene.runs:
            p.drawLine(QPointF(left + 8 * s, floor), QPointF(max(left + 8.1 * s, right - 8 * s), floor))

    def _paint_dot(self, p: QPainter) -> None:
        scene, s = self._scene, self._scene.look.s
        if scene.dot is None:
            return
        ink, paper = scene.look.colour("ink"), scene.look.colour("surface")
        p.setPen(pen(paper, 3 * s))
        p.setBrush(ink)
        p.drawEllipse(scene.dot, 9 * s, 9 * s)
        if scene.hollow:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(paper)
            p.drawEllipse(scene.dot, 4 * s, 4 * s)


class Trace:
    """Owns the plot widget and what it shows. ``clock``: monotonic s, injected by tests.

    ``reduce_motion``: the line moves on once a second.
    """

    def __init__(
        self, parent: QWidget, clock: Callable[[], float] = time.monotonic, reduce_motion: bool = False
    ) -> None:
        self._clock, self.still = clock, reduce_motion
        self.buffer = TraceBuffer()
        self._axis: LoadAxis | None = None
        self._kg: float | None = None
        self._now_s, self._aging = 0.0, False
        self._drawn_at_s = float("-inf")
        self.repaints = 0
        self._scene = _Scene(Look(), QRectF(0, 0, 10, 10), [], None, [], None, False)
        self.widget = self._make(parent)
        self._late = QTimer(parent)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._redraw)

    def _make(self, parent: QWidget) -> Any:
        """A plot without axes, mouse and menu; transparent, so that the fixed layer shows through."""
        widget = pg.PlotWidget(parent, background=None)
        item = widget.getPlotItem()
        item.hideAxis("left")
        item.hideAxis("bottom")
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(False, False)
        item.vb.setDefaultPadding(0)
        item.vb.disableAutoRange()
        self._curve = pg.PlotCurveItem(connect="finite", antialias=True)
        item.addItem(self._curve)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        widget.setStyleSheet("background: transparent; border: none;")
        widget.setAccessibleName(label("said.trace"))
        self._marks = [_Marks(self._scene, under) for under in (True, False)]
        for mark in self._marks:
            widget.scene().addItem(mark)
        return widget

    def place(self, look: Look, plot: QRect, axis: LoadAxis) -> None:
        """Take theme, size and axis; ``plot``: the plot's rectangle in the parent, px."""
        out = look.px(MARGIN_PX)
        for mark in self._marks:
            mark.prepareGeometryChange()
        self._scene.look = look
        self._scene.plot = QRectF(out, out, plot.width(), plot.height())
        self._axis = axis
        self.widget.setGeometry(plot.adjusted(-out, -out, out, out))
        item = self.widget.getPlotItem()
        item.layout.setContentsMargins(out, out, out, out)
        item.layout.setSpacing(0)
        item.layout.activate()
        item.vb.setRange(xRange=(-SPAN_S, 0), yRange=(axis.foot_kg, axis.top_kg), padding=0, update=True)
        # the curve's pen is cosmetic: its width counts in pixels of the screen
        line = pg.mkPen(look.colour("ink"), width=5 * look.s * self.widget.devicePixelRatioF())
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._curve.setPen(line)
        self._paint()

    def clear(self) -> None:
        """Forget the session."""
        self.buffer.clear()
        self._kg = None
        self._paint()

    def show_snapshot(self, snap: Snapshot) -> None:
        """Take the sample and the moment; repaints at most 30 times a second."""
        if snap.new_sample is not None:
            self.buffer.add(snap.new_sample, snap.rules.max_gap_s)
        self._now_s = snap.t_s if snap.session_t_s is None else snap.session_t_s
        lost = self._kg is not None and snap.kg is None
        self._kg, self._aging = snap.kg, snap.aging
        wait_s = self._drawn_at_s + LEAST_REPAINT_S - self._clock()
        if wait_s <= 0 or lost:
            self._redraw()
        elif self.widget.isVisible() and not self._late.isActive():
            self._late.start(int(wait_s * 1000) + 1)

    def rest(self) -> None:
        """Nothing more is painted until the next snapshot."""
        self._late.stop()

    @property
    def end(self) -> QPointF | None:
        """Where the line ends, px of the plot widget's parent; None while no value is live."""
        dot = self._scene.dot
        return None if dot is None else dot + QPointF(self.widget.pos())

    def _x(self, seconds: float) -> float:
        """Seconds before now to px of the view."""
        plot = self._scene.plot
        return plot.left() + plot.width() * (1 + min(0.0, max(-SPAN_S, seconds)) / SPAN_S)

    def _redraw(self) -> None:
        """Paint the newest moment; counts against the 30 repaints a second."""
        self._drawn_at_s = self._clock()
        self.repaints += 1
        self._paint()

    def _paint(self) -> None:
        axis = self._axis
        if axis is None:
            return
        now_s = math.ceil(self._now_s) if self.still else self._now_s
        x, kg = self.buffer.window(now_s)
        last_x = 0.0 if not len(x) else float(x[-1])
        held_on = self._kg is not None and not self._aging and not self.still
        if held_on and len(x):
            x, kg, last_x = np.append(x, 0.0), np.append(kg, self.buffer.last_kg or 0.0), 0.0
        line, runs = drawn(x, kg, axis.foot_kg)
        self._curve.setData(x, line)
        self._mark(now_s, runs, last_x)

    def _mark(self, now_s: float, runs: list[tuple[float, float]], last_x: float) -> None:
        scene, axis, s = self._scene, self._axis, self._scene.look.s
        scene.hatches = [(self._x(a - now_s), self._x(b - now_s)) for a, b in self.buffer.gaps]
        scene.open_from, scene.dot, scene.hollow = None, None, self._aging
        if self._kg is None:
            since = -SPAN_S if self.buffer.last_s is None else self.buffer.last_s - now_s
            scene.open_from = self._x(since)
            scene.hatches.append((scene.open_from, scene.plot.right()))
        elif axis is not None:
            y = axis.y(self._kg, scene.plot.top(), scene.plot.bottom())
            edge = scene.plot.right() - 2 * s
            scene.dot = QPointF(min(edge, self._x(last_x)), min(y, scene.plot.bottom() - 8 * s))
        scene.runs = [(self._x(a), self._x(b)) for a, b in runs]
        for mark in self._marks:
            mark.update()
