"""The stages of a plan as a table and as stairs under the ceiling."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from loadtrainer.core.words import load
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX
from loadtrainer.ui.prescribe_words import COLUMNS, Stairs
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen

ROWS_SHOWN: Final = 8
ROW_PX: Final = 25
BAR_PX: Final = 14
"""Room for a scroll bar below, where the words are long."""
Index = QModelIndex | QPersistentModelIndex


class StageModel(QAbstractTableModel):
    """Rows of texts, a column for each of COLUMNS."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, ...]] = []

    def show_rows(self, rows: list[tuple[str, ...]]) -> None:
        """Show these stages; nothing happens where they are the same."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Stages."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Figures of a stage."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, and its side of the cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()][index.column()]
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return label(f"prescribe.c.{COLUMNS[section]}")
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class StageTable(QTableView):
    """The table; eight stages can be seen, the others by scrolling."""

    def __init__(self) -> None:
        super().__init__()
        self._stages, self._look = StageModel(), Look()
        self.setModel(self._stages)
        self.setAccessibleName(label("prescribe.stages.name"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideNone)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setFont(look.font(SMALL_PX))
        self.horizontalHeader().setFont(look.font(SMALL_PX, 600))
        self.horizontalHeader().setMinimumSectionSize(look.px(24))
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_PX))
        self.horizontalHeader().setFixedHeight(look.px(ROW_PX))
        self._fit()

    def show_rows(self, rows: list[tuple[str, ...]]) -> None:
        """Show these stages."""
        self._stages.show_rows(rows)
        self._fit()

    def _fit(self) -> None:
        shown = min(ROWS_SHOWN, max(1, self._stages.rowCount()))
        self.setFixedHeight(self._look.px(ROW_PX) * (shown + 1) + self._look.px(BAR_PX))


class StairsPlot(QWidget):
    """Targets as stairs over the days, the band about them, limits as dashes, and the ceiling above."""

    def __init__(self) -> None:
        super().__init__()
        self._stairs: Stairs | None = None
        self._look = Look()
        self.setAccessibleName(label("prescribe.stages.wait"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Flat and wide."""
        return QSize(self._look.px(400), self._look.px(150))

    def show_stairs(self, stairs: Stairs | None) -> None:
        """Paint these; None = there are none yet."""
        self._stairs = stairs
        self.setAccessibleName(label("prescribe.stages.wait") if stairs is None else stairs.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint bands, limits, targets, ceiling and axes."""
        if self._stairs is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._axes(p, self._stairs)
        self._treads(p, self._stairs)
        self._ceiling(p, self._stairs)
        p.end()

    def _plot(self) -> QRectF:
        s = self._look.s
        return QRectF(58 * s, 20 * s, self.width() - 66 * s, self.height() - 42 * s)

    def _x(self, day: float, stairs: Stairs) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * day / stairs.treads[-1].end_day

    def _y(self, kg: float, stairs: Stairs) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * kg / stairs.ceiling_kg

    def _axes(self, p: QPainter, stairs: Stairs) -> None:
        look, plot, s = self._look, self._plot(), self._look.s
        p.setPen(pen(look.colour("control"), 1.5 * s))
        p.drawLine(QPointF(plot.left(), plot.bottom()), QPointF(plot.right(), plot.bottom()))
        style, ink = Type(look, 13, 400), look.colour("ink2")
        right, taken = plot.left() - 8 * s, plot.top()
        for tread in reversed(stairs.treads):
            y = self._y(tread.target_kg, stairs)
            if y - taken >= 15 * s and plot.bottom() - y >= 7 * s:
                style.draw(p, right, style.baseline(y), load(tread.target_kg, stairs.unit), ink, "end")
                taken = y
        style.draw(p, right, style.baseline(plot.bottom()), load(0.0, stairs.unit), ink, "end")
        base = self.height() - 5 * s
        last = stairs.treads[-1].end_day
        style.draw(p, plot.left(), base, label("prescribe.plot.day", day=1), ink)
        if last > 1:
            style.draw(p, plot.right(), base, label("prescribe.plot.day", day=last), ink, "end")

    def _treads(self, p: QPainter, stairs: Stairs) -> None:
        look, s = self._look, self._look.s
        for tread in stairs.treads:
            left, right = self._x(tread.start_day, stairs), self._x(tread.end_day, stairs)
            high, low = self._y(tread.high_kg, stairs), self._y(tread.low_kg, stairs)
            p.fillRect(QRectF(left, high, right - left, low - high), look.colour("band"))
        before: QPointF | None = None
        for tread in stairs.treads:
            left, right = self._x(tread.start_day, stairs), self._x(tread.end_day, stairs)
            target, limit = self._y(tread.target_kg, stairs), self._y(tread.limit_kg, stairs)
            p.setPen(pen(look.colour("limit"), 1.5 * s, (3 * s, 3 * s)))
            p.drawLine(QPointF(left, limit), QPointF(right, limit))
            p.setPen(pen(look.colour("ink"), 2.5 * s))
            if before is not None:
                p.drawLine(before, QPointF(left, target))
            p.drawLine(QPointF(left, target), QPointF(right, target))
            before = QPointF(right, target)

    def _ceiling(self, p: QPainter, stairs: Stairs) -> None:
        look, plot, s = self._look, self._plot(), self._look.s
        y = self._y(stairs.ceiling_kg, stairs)
        colour = look.colour("limit")
        p.setPen(pen(colour, 2 * s, (8 * s, 4 * s)))
        p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        style = Type(look, 13, 700)
        words = label("prescribe.plot.ceiling", load=load(stairs.ceiling_kg, stairs.unit, 2))
        style.draw(p, plot.left(), y - 6 * s, words, colour)
