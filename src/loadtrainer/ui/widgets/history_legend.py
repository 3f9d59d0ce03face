"""What the squares and the signs of a history mean, of those that are there, in as many rows as fit."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.core.units import MassUnit
from loadtrainer.review.charts_days import idle
from loadtrainer.review.model import Day, Done
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen
from loadtrainer.ui.widgets.session_squares import paint_square

ROW_PX, SIGN_PX, GAP_PX = 30.0, 34.0, 24.0
Sign = Callable[[QPainter, Look, QRectF], None]


class Legend(QWidget):
    """Signs with their words. ``text_px``: the size of the words; the rest goes with it."""

    def __init__(self, text_px: float = 20) -> None:
        super().__init__()
        self._text_px, self._share = text_px, text_px / 20
        self._items: list[tuple[Sign, str]] = []
        self._look = Look()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(label("history.sessions"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_items(self, items: Iterable[tuple[Sign, str]]) -> None:
        """Show these signs."""
        self._items = list(items)
        self.setAccessibleName(", ".join(words for _, words in self._items))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As many rows as the width asks for."""
        return self._look.px(self._share * ROW_PX * max(1, len(self._rows(width))))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The rows of the present width."""
        return QSize(self._look.px(320), self.heightForWidth(max(self.width(), self._look.px(320))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may need another number of rows."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _rows(self, room: float) -> list[list[tuple[Sign, str]]]:
        style, s = Type(self._look, self._text_px, 400), self._look.s * self._share
        rows: list[list[tuple[Sign, str]]] = []
        x = 0.0
        for sign, words in self._items:
            width = SIGN_PX * s + style.width(words)
            if not rows or x + width > room:
                rows.append([])
                x = 0.0
            rows[-1].append((sign, words))
            x += width + GAP_PX * s
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint row by row."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Type(self._look, self._text_px, 400)
        look, s = Look(self._look.tokens, self._look.s * self._share), self._look.s * self._share
        for number, row in enumerate(self._rows(self.width())):
            x, top = 0.0, number * ROW_PX * s
            for sign, words in row:
                sign(p, look, QRectF(x, top + 3 * s, 24 * s, 24 * s))
                x += SIGN_PX * s
                x += style.draw(p, x, style.baseline(top + 15 * s), words, look.colour("ink")) + GAP_PX * s
        p.end()


class SquareLegend(Legend):
    """What the squares mean."""

    def show_marks(self, marks: set[Done]) -> None:
        """Show the meaning of those that are there."""
        self.show_items((_square(mark), label(f"history.{mark.value}")) for mark in Done if mark in marks)


class LoadLegend(Legend):
    """What the signs of the load mean."""

    def show_days(self, days: Sequence[Day], unit: MassUnit) -> None:
        """Show the meaning of those that these days have."""
        items: list[tuple[Sign, str]] = [
            (plan_sign, label("history.plan", unit=unit.value)),
            (mean_sign, label("history.yours")),
        ]
        if any(day.figures is not None and day.figures.overload_max_kg is not None for day in days):
            items.append((over_sign, label("history.over")))
        if any(idle(day) for day in days):
            items.append((cross_sign, label("history.none")))
        self.show_items(items)


def _square(mark: Done) -> Sign:
    def paint(p: QPainter, look: Look, box: QRectF) -> None:
        narrow = QRectF(box.left() + 3 * look.s, box.top(), box.width() * 2 / 3, box.height())
        paint_square(p, look, narrow, mark)

    return paint


def plan_sign(p: QPainter, look: Look, box: QRectF) -> None:
    """The band and its target."""
    p.fillRect(box, look.colour("band"))
    p.setPen(pen(look.colour("in_band"), 2 * look.s))
    p.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))


def mean_sign(p: QPainter, look: Look, box: QRectF) -> None:
    """A mean with its range."""
    p.setPen(pen(look.colour("ink"), 3.5 * look.s))
    p.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.colour("ink"))
    p.drawEllipse(box.center(), 6 * look.s, 6 * look.s)


def over_sign(p: QPainter, look: Look, box: QRectF) -> None:
    """A value above the limit."""
    s, tip = look.s, QPointF(box.center().x(), box.bottom() - 4 * look.s)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.colour("limit"))
    p.drawPolygon(QPolygonF([tip + QPointF(-8 * s, -13 * s), tip + QPointF(8 * s, -13 * s), tip]))


def cross_sign(p: QPainter, look: Look, box: QRectF) -> None:
    """A day without a session."""
    middle, arm = box.center(), 5 * look.s
    p.setPen(pen(look.colour("ink2"), 2 * look.s))
    for lean in (-arm, arm):
        p.drawLine(middle + QPointF(-arm, lean), middle + QPointF(arm, -lean))
