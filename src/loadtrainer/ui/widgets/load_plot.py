"""Trace and gauge on one load axis, and the fixed layer beneath them: band, limit, grid, labels."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF
from PySide6.QtGui import QHideEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import NBSP, load, number, say
from loadtrainer.ui.axis import LoadAxis, apart
from loadtrainer.ui.format import band
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.gauge import GAP_PX, WIDTH_PX, Gauge
from loadtrainer.ui.widgets.ladder import RUNGS
from loadtrainer.ui.widgets.paint import Type, canvas, pen

LABELS_PX: Final = 58
TOP_PX: Final = 8
TIMES_PX: Final = 40
BREAK_PX: Final = 14
"""Room beneath the gauge for the mark of its broken axis."""
LARGE: Final = 1.3
"""How much larger the labels are once the trace has gone."""


class LoadPlot(QLabel):
    """The left half of the train page. ``clock`` and ``reduce_motion``: as in Trace."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        reduce_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        # pyqtgraph is heavy: the command line and the alarm never need it
        from loadtrainer.ui.widgets.trace import Trace

        super().__init__(parent)
        self._look = Look()
        self._axis: LoadAxis | None = None
        self._unit = MassUnit.KG
        self._named_at_s = float("-inf")
        self.setAccessibleName(label("said.trace"))
        self.gauge = Gauge(self)
        self.trace = Trace(self, clock, reduce_motion)
        self._traced = True

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self._place()

    def show_trace(self, on: bool) -> None:
        """Without the trace only the gauge and its labels are left, and these are larger."""
        self._traced = on
        self.trace.widget.setVisible(on)
        self._place()

    def reset(self) -> None:
        """Forget the session."""
        self._axis = None
        self._named_at_s = float("-inf")
        self.trace.clear()

    def show_snapshot(self, snap: Snapshot) -> None:
        """Show the load of now and take its sample into the trace."""
        axis = LoadAxis.of(snap.target_kg, snap.rules)
        if axis != self._axis or snap.unit is not self._unit:
            self._axis, self._unit = axis, snap.unit
            limit = load(snap.rules.overload_kg, snap.unit)
            name = label("said.gauge.of", band=band(snap.rules, snap.unit), limit=limit)
            self.gauge.setAccessibleName(name)
            self._place()
        self.gauge.show_load(snap.kg, RUNGS[snap.display], snap.guide_kg)
        self.trace.show_snapshot(snap)
        self._name(snap)

    def _name(self, snap: Snapshot) -> None:
        """Say the last 30 s for a screen reader, renewed once a second."""
        now_s = snap.t_s if snap.session_t_s is None else snap.session_t_s
        if abs(now_s - self._named_at_s) < 1:
            return
        self._named_at_s = now_s
        inside, below, above = self.trace.buffer.seconds(now_s, snap.rules)
        key = "said.last.above" if above >= 0.5 else "said.last"
        seconds = (f"{round(part)}{NBSP}s" for part in (inside, below, above))
        name = label(key, **dict(zip(("inside", "below", "above"), seconds, strict=True)))
        self.setAccessibleName(name)
        self.trace.widget.setAccessibleName(name)

    def plot_rect(self) -> QRect:
        """The plot's rectangle in px of this widget."""
        look = self._look
        top, right = look.px(TOP_PX), self.width() - look.px(WIDTH_PX + GAP_PX)
        left = look.px(LABELS_PX) if self._traced else right
        below = look.px(TIMES_PX if self._traced else BREAK_PX)
        return QRect(left, top, right - left, self.height() - below - top)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the parts out again."""
        self._place()

    def event(self, event: QEvent) -> bool:
        """Another screen may have finer pixels: draw the fixed layer for them."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place()
        return super().event(event)

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees the trace."""
        self.trace.rest()

    def _place(self) -> None:
        axis, plot = self._axis, self.plot_rect()
        if axis is None or (self._traced and plot.width() < 40) or plot.height() < 40:
            return
        left = plot.left() + plot.width()
        self.gauge.setGeometry(left, 0, self.width() - left, self.height())
        self.gauge.place(self._look, axis, plot.top(), plot.top() + plot.height())
        if self._traced:
            self.trace.place(self._look, plot, axis)
        layer = canvas(self.width(), self.height(), self.devicePixelRatioF())
        p = QPainter(layer)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_loads(p, QRectF(plot), axis)
        if self._traced:
            self._paint_plot(p, QRectF(plot), axis)
            self._paint_times(p, QRectF(plot))
        p.end()
        self.setPixmap(layer)

    def _paint_plot(self, p: QPainter, plot: QRectF, axis: LoadAxis) -> None:
        look, s = self._look, self._look.s
        p.setPen(pen(look.colour("line"), s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(plot, 10 * s, 10 * s)

        def height(kg: float) -> float:
            return axis.y(kg, plot.top(), plot.bottom())

        def across(y: float) -> None:
            p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

        high, low = height(axis.high_kg), height(axis.low_kg)
        p.fillRect(QRectF(plot.left(), high, plot.width(), low - high), look.colour("band"))
        p.setPen(pen(look.colour("in_band"), 2.5 * s))
        across(high)
        across(low)
        p.setPen(pen(look.colour("limit"), 3 * s, (12 * s, 7 * s)))
        across(height(axis.limit_kg))
        p.setPen(pen(look.colour("line"), 1.5 * s))
        across(height(axis.between_kg))
        p.setPen(pen(look.colour("line"), s))
        for part in (1 / 3, 2 / 3):
            x = plot.left() + part * plot.width()
            p.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _paint_loads(self, p: QPainter, plot: QRectF, axis: LoadAxis) -> None:
        look = self._look if self._traced else Look(self._look.tokens, self._look.s * LARGE)
        rows = (
            (axis.limit_kg, "limit", 28, 700, 10),
            (axis.high_kg, "in_band", 28, 700, 10),
            (axis.low_kg, "in_band", 28, 700, 10),
            (axis.between_kg, "ink2", 24, 600, 9),
            (axis.foot_kg, "ink2", 24, 600, 2),
        )
        heights = [axis.y(kg, plot.top(), plot.bottom()) for kg, _, _, _, _ in rows]
        heights = apart(heights, (26 if self._traced else 32) * look.s)
        for (kg, token, px, weight, down), y in zip(rows, heights, strict=True):
            text = number(from_kg(kg, self._unit), 1)
            style = Type(look, px, weight)
            room = plot.left() - 12 * self._look.s
            if style.width(text) > room:
                style = Type(look, px * room / style.width(text), weight)
            base = y + down * style.px / px
            style.draw(p, plot.left() - 10 * look.s, base, text, look.colour(token), "end")

    def _paint_times(self, p: QPainter, plot: QRectF) -> None:
        style = Type(self._look, 24, 600)
        base, ink = self.height() - 6 * self._look.s, self._look.colour("ink2")
        taken = style.draw(p, plot.left(), base, say("train.ago", time=f"30{NBSP}s"), ink)
        for part, words in ((1 / 3, "20"), (2 / 3, "10")):
            x = part * plot.width()
            if x - style.width(words) / 2 > taken + 8 * self._look.s:
                style.draw(p, plot.left() + x, base, words, ink, "middle")
        style.draw(p, plot.right(), base, say("train.now"), ink, "end")
