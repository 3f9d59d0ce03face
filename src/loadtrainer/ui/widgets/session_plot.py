"""The trace of a reviewed session: pan and zoom at frame rate, peaks kept, gaps as gaps, unknown hatched.

This module imports pyqtgraph, so it is imported only when a trace is made.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QSizePolicy, QStyleOptionGraphicsItem, QWidget

from loadtrainer.core.prescription import Rules
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import duration, load, number
from loadtrainer.review.svg import nice_steps
from loadtrainer.ui.labels import label
from loadtrainer.ui.review_trace import SessionTrace
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, draw_hatch, pen

LEAST_S: Final = 1.0
"""No closer than this."""
STEP: Final = 1.5
TEXT_PX: Final = 13
SMOOTH_MOST: Final = 1500
"""Lines of more points are drawn without smoothing, which would cost more than a frame."""


class _Ground(QGraphicsItem):
    """What lies beneath the line: the band, unknown time, the limit."""

    def __init__(self, plot: "SessionPlot") -> None:
        super().__init__()
        self._plot = plot
        self.setZValue(-10)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole view."""
        return QRectF(self._plot.canvas.rect())

    def paint(self, p: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint in px of the view."""
        self._plot.paint_ground(p)


class SessionPlot(QWidget):
    """``show_trace`` with a session and others to compare it with; loads in kg, labelled in ``unit``."""

    def __init__(self) -> None:
        super().__init__()
        self._trace: SessionTrace | None = None
        self._others: Sequence[SessionTrace] = ()
        self._rules: Rules | None = None
        self._unit, self._look, self._top_kg = MassUnit.KG, Look(), 1.0
        self._first_s, self._last_s = 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = self._make()
        self._ground = _Ground(self)
        self.canvas.scene().addItem(self._ground)
        self.clear()

    def _make(self) -> Any:
        """A plot without axes and menu: the pointer drags it along and the wheel zooms time."""
        canvas = pg.PlotWidget(self, background=None)
        item = canvas.getPlotItem()
        for side in ("left", "bottom"):
            item.hideAxis(side)
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(True, False)
        item.layout.setContentsMargins(0, 0, 0, 0)
        item.vb.setDefaultPadding(0)
        item.vb.disableAutoRange()
        self._curve = pg.PlotCurveItem(skipFiniteCheck=True)
        self._behind = [pg.PlotCurveItem(skipFiniteCheck=True) for _ in range(3)]
        for curve in (*self._behind, self._curve):
            # line by line: as one path, a wide pen takes the outline of all of it, for hundreds of ms
            curve.setSegmentedLineMode("on")
            item.addItem(curve)
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setFrameShape(QFrame.Shape.NoFrame)
        # what lies beneath would be painted anew with every frame
        canvas.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        canvas.setAccessibleName(label("review.session.none"))
        item.vb.sigXRangeChanged.connect(lambda _box, span: self._moved(*span))
        return canvas

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.canvas.setBackground(look.colour("surface"))
        # pens of curves are cosmetic: their width counts in pixels of the screen
        ratio = self.canvas.devicePixelRatioF()
        for curve, token, px in ((self._curve, "ink", 1.2), *((one, "ink3", 1.0) for one in self._behind)):
            line = pg.mkPen(look.colour(token), width=max(1.0, round(px * look.s * ratio)))
            line.setCapStyle(Qt.PenCapStyle.SquareCap)
            curve.setPen(line)
        self._place()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a session of half an hour."""
        return QSize(self._look.px(340), self._look.px(100))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(240), self._look.px(100))

    def clear(self) -> None:
        """Show nothing."""
        self._trace, self._others, self._rules = None, (), None
        for curve in (self._curve, *self._behind):
            curve.clear()
        self.setAccessibleName(label("review.session.none"))
        self._ground.update()
        self.update()

    def show_trace(
        self, trace: SessionTrace, rules: Rules, unit: MassUnit, others: Sequence[SessionTrace] = ()
    ) -> None:
        """Show a whole session, and up to three others behind it."""
        self._trace, self._rules, self._unit, self._others = trace, rules, unit, others
        self._top_kg = 1.06 * max([rules.overload_kg, trace.most_kg, *(one.most_kg for one in others)])
        for curve in self._behind:
            curve.clear()
        name = label("review.trace.says", time=duration(trace.end_s), load=load(trace.most_kg, unit))
        for part in (self, self.canvas):
            part.setAccessibleName(name)
        box = self.canvas.getPlotItem().vb
        end_s = self.end_s
        box.setLimits(xMin=0, xMax=end_s, minXRange=min(LEAST_S, end_s), maxXRange=end_s)
        box.setRange(xRange=(0, end_s), yRange=(0, self._top_kg), padding=0)
        self._moved(*box.viewRange()[0])

    @property
    def end_s(self) -> float:
        """How far time reaches."""
        return max([1.0, *(one.end_s for one in (self._trace, *self._others) if one is not None)])

    @property
    def span(self) -> tuple[float, float]:
        """The seconds that are shown."""
        return self._first_s, self._last_s

    def behind(self) -> Sequence[SessionTrace]:
        """The sessions drawn behind."""
        return self._others

    def zoom(self, closer: bool) -> None:
        """Zoom about the middle."""
        middle, half = (self._first_s + self._last_s) / 2, (self._last_s - self._first_s) / 2
        half = half / STEP if closer else half * STEP
        self._show(middle - half, middle + half)

    def pan(self, share: float) -> None:
        """Move by a share of what is shown; below 0 = back."""
        by_s = share * (self._last_s - self._first_s)
        self._show(self._first_s + by_s, self._last_s + by_s)

    def show_all(self) -> None:
        """The whole session."""
        self._show(0, self.end_s)

    def go_to(self, at_s: float) -> None:
        """Show one moment in the middle, half a minute around it."""
        half = min(15.0, (self._last_s - self._first_s) / 2)
        self._show(at_s - half, at_s + half)

    def _show(self, first_s: float, last_s: float) -> None:
        if self._trace is None:
            return
        wide = min(max(last_s - first_s, LEAST_S), self.end_s)
        first_s = min(max(first_s, 0.0), self.end_s - wide)
        self.canvas.getPlotItem().vb.setXRange(first_s, first_s + wide, padding=0)

    def _moved(self, first_s: float, last_s: float) -> None:
        """Another stretch of time: draw what it holds."""
        self._first_s, self._last_s = first_s, last_s
        if self._trace is None or last_s <= first_s:
            return
        columns = max(1, self.canvas.width())
        for curve, trace in zip((self._curve, *self._behind), (self._trace, *self._others), strict=False):
            line = trace.drawn(first_s, last_s, columns)
            smooth = line.t_s.size <= SMOOTH_MOST
            curve.setData(line.t_s, line.kg, connect=line.links, antialias=smooth)
        self._ground.update()
        self.update()

    # -- painting ---------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        s = self._look.s
        return QRectF(40 * s, 6 * s, self.width() - 44 * s, self.height() - 28 * s)

    def _place(self) -> None:
        self.canvas.setGeometry(self._plot().toRect())
        self._ground.prepareGeometryChange()
        self._moved(self._first_s, self._last_s)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The plot grows with its room."""
        super().resizeEvent(event)
        self._place()

    def _down(self, kg: float, height: float) -> float:
        """Px from the top for a load."""
        return height * (1 - min(max(kg, 0.0), self._top_kg) / self._top_kg)

    def paint_ground(self, p: QPainter) -> None:
        """Band, unknown time and limit, in px of the plot."""
        rules, trace = self._rules, self._trace
        if rules is None or trace is None:
            return
        look, s = self._look, self._look.s
        wide, high = float(self.canvas.width()), float(self.canvas.height())
        top, foot = self._down(rules.high_kg, high), self._down(rules.low_kg, high)
        p.fillRect(QRectF(0, top, wide, foot - top), look.colour("band"))
        for first, last in self._hatches(trace, wide):
            area = QRectF(first, 0, last - first, high)
            p.fillRect(area, look.colour("surface2"))
            draw_hatch(p, area, 7 * s, 2.5 * s, look.colour("unknown"))
        p.setPen(pen(look.colour("limit"), 2 * s, (6 * s, 4 * s)))
        limit = self._down(rules.overload_kg, high)
        p.drawLine(QPointF(0, limit), QPointF(wide, limit))

    def _hatches(self, trace: SessionTrace, wide: float) -> list[tuple[float, float]]:
        """Unknown time in px, 5 px wide at least; stretches that touch are one."""
        if not trace.gaps:
            return []
        gaps = np.asarray(trace.gaps)
        seen = gaps[(gaps[:, 1] > self._first_s) & (gaps[:, 0] < self._last_s)]
        scale, found = wide / (self._last_s - self._first_s), list[tuple[float, float]]()
        for first_s, last_s in seen.tolist():
            left = max(0.0, (first_s - self._first_s) * scale)
            right = min(wide, max((last_s - self._first_s) * scale, left + 5 * self._look.s))
            if found and left <= found[-1][1]:
                found[-1] = (found[-1][0], max(right, found[-1][1]))
            else:
                found.append((left, right))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Frame and labels; what the plot holds paints itself."""
        if self._rules is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        p.setPen(pen(self._look.colour("line"), 1))
        p.drawRect(plot)
        self._loads(p, plot, self._rules)
        self._times(p, plot)
        p.end()

    def _loads(self, p: QPainter, plot: QRectF, rules: Rules) -> None:
        style, look, last = Type(self._look, TEXT_PX, 600), self._look, float("-inf")
        marks = (
            (rules.overload_kg, "limit"),
            (rules.high_kg, "in_band"),
            (rules.low_kg, "in_band"),
            (0.0, "ink2"),
        )
        for kg, token in marks:
            base = style.baseline(plot.top() + self._down(kg, plot.height()))
            last = max(base, last + style.px)
            words = number(from_kg(kg, self._unit), 1)
            style.draw(p, plot.left() - 6 * look.s, last, words, look.colour(token), "end")

    def _times(self, p: QPainter, plot: QRectF) -> None:
        """Minutes, or minutes and seconds where it is close."""
        style, ink, s = Type(self._look, TEXT_PX, 400), self._look.colour("ink2"), self._look.s
        span_s = self._last_s - self._first_s
        by_minutes = span_s >= 300
        step = nice_steps(span_s / 60 if by_minutes else span_s, 6)[1] * (60 if by_minutes else 1)
        step = max(step, 60.0 if by_minutes else 1.0)
        base, at_s = self.height() - 5 * s, -(-self._first_s // step) * step
        while at_s <= self._last_s:
            x = plot.left() + plot.width() * (at_s - self._first_s) / span_s
            words = number(at_s / 60, 1) if by_minutes else f"{int(at_s // 60)}:{int(at_s % 60):02d}"
            if at_s == 0 and by_minutes:
                style.draw(p, x, base, label("summary.min"), ink)
            else:
                inside = min(x, plot.right() - style.width(words) / 2)
                style.draw(p, inside, base, words, ink, "middle")
            at_s += step
