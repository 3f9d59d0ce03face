"""The whole session as one small picture: load over time, the band, the limit, and gaps as gaps."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.prescription import Rules
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import duration, number
from loadtrainer.ui.labels import label
from loadtrainer.ui.summary_view import Overview
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, draw_hatch, pen

_STEPS_MIN = (1, 2, 5, 10, 15, 30)


class OverviewPlot(QWidget):
    """``show_session`` with a session's line and rules; loads in kg are labelled in ``unit``."""

    def __init__(self) -> None:
        super().__init__()
        self._line, self._unit = Overview((), (), 0.0), MassUnit.KG
        self._rules: Rules | None = None
        self._look = Look()
        self.setAccessibleName(label("said.noreadings"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still readable."""
        return QSize(self._look.px(400), self._look.px(96))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No more than it needs; it grows with its room."""
        return QSize(self._look.px(600), self._look.px(96))

    def show_session(self, line: Overview, rules: Rules, unit: MassUnit) -> None:
        """Paint this session."""
        self._line, self._rules, self._unit = line, rules, unit
        key = {0: "said.overview.none", 1: "said.overview.one"}.get(len(line.gaps), "said.overview")
        time = duration(60 * round(line.total_s / 60))
        self.setAccessibleName(label(key, time=time, count=len(line.gaps)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, band, gaps, line, limit and labels."""
        if self._rules is None or self._line.total_s <= 0:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rules, plot = self._look, self._rules, self._plot()
        p.fillRect(plot, look.colour("surface"))
        band = QRectF(plot.left(), self._y(rules.high_kg), plot.width(), 0)
        band.setBottom(self._y(rules.low_kg))
        p.fillRect(band, look.colour("band"))
        for start_s, end_s in self._line.gaps:
            self._gap(p, start_s, end_s)
        p.setPen(pen(look.colour("limit"), 2 * look.s, (7 * look.s, 5 * look.s)))
        limit = self._y(rules.overload_kg)
        p.drawLine(QPointF(plot.left(), limit), QPointF(plot.right(), limit))
        p.setPen(pen(look.colour("ink"), 2 * look.s))
        for run in self._line.runs:
            p.drawPolyline(self._points(run))
        p.setPen(pen(look.colour("line"), 1))
        p.drawRect(plot)
        self._loads(p)
        self._minutes(p)
        p.end()

    def _plot(self) -> QRectF:
        s = self._look.s
        return QRectF(46 * s, 8 * s, self.width() - 50 * s, self.height() - 38 * s)

    def _x(self, t_s: float) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * t_s / self._line.total_s

    def _y(self, kg: float) -> float:
        plot, rules = self._plot(), self._rules
        top_kg = 1.1 * rules.overload_kg if rules else 1.0
        return plot.bottom() - plot.height() * min(max(kg, 0.0), top_kg) / top_kg

    def _gap(self, p: QPainter, start_s: float, end_s: float) -> None:
        plot, s = self._plot(), self._look.s
        rect = QRectF(self._x(start_s), plot.top(), 0, plot.height())
        rect.setWidth(max(5 * s, self._x(end_s) - rect.left()))
        p.fillRect(rect, self._look.colour("surface2"))
        draw_hatch(p, rect, 10 * s, 3 * s, self._look.colour("unknown"))

    def _points(self, run: tuple[tuple[float, float], ...]) -> QPolygonF:
        """Lowest and highest of each px column, so that no peak is lost."""
        columns: dict[int, list[tuple[float, float]]] = {}
        for t_s, kg in run:
            columns.setdefault(int(self._x(t_s)), []).append((t_s, kg))
        points: list[QPointF] = []
        for column in columns.values():
            kept = {column[0], column[-1], min(column, key=lambda v: v[1]), max(column, key=lambda v: v[1])}
            points += [QPointF(self._x(t_s), self._y(kg)) for t_s, kg in sorted(kept)]
        return QPolygonF(points)

    def _loads(self, p: QPainter) -> None:
        look, rules, style = self._look, self._rules, Type(self._look, 18, 600)
        if rules is None:
            return
        marks = (
            (0.0, "ink2"),
            (rules.low_kg, "in_band"),
            (rules.high_kg, "in_band"),
            (rules.overload_kg, "limit"),
        )
        bases: list[float] = []
        for kg, _ in marks:
            base = style.baseline(self._y(kg))
            bases.append(min(base, bases[-1] - 1.02 * style.px) if bases else base)
        down = max(0.0, 0.8 * style.px - bases[-1])
        for (kg, token), base in zip(marks, bases, strict=True):
            text = number(from_kg(kg, self._unit), 1)
            style.draw(p, 40 * look.s, base + (down if kg else 0.0), text, look.colour(token), "end")

    def _minutes(self, p: QPainter) -> None:
        style, ink, total_min = Type(self._look, 18, 400), self._look.colour("ink2"), self._line.total_s / 60
        step = next((step for step in _STEPS_MIN if total_min / step <= 8), 60)
        base = self.height() - 5 * self._look.s
        style.draw(p, self._x(0), base, label("summary.min"), ink)
        for minute in range(step, int(total_min) + 1, step):
            anchor = "end" if (total_min - minute) * 60 < 0.03 * self._line.total_s else "middle"
            style.draw(
                p, self._x(60 * minute), base, str(minute), ink, "end" if anchor == "end" else "middle"
            )
