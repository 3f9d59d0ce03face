"""A table of words for the review: as high as its rows, with no column to be scrolled to."""

from collections.abc import Collection, Sequence
from itertools import accumulate
from math import inf
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from loadtrainer.ui.pages.prescribe_parts import SMALL_PX
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.word_model import Cell, WordModel

ROW_PX: Final = 28
CELL_PX: Final = 10
"""What a cell keeps free at the sides of a word, and a little for bold ones."""
BAR_PX: Final = 12
"""The bar to scroll by, and the frame."""


class Rows(QTableView):
    """A table of words, as high as its rows; where there is less room it scrolls.

    ``span``: so many usual rows of ``row_px`` are seen at least, and at most. ``wide``: the column that takes
    the room left; None = all share it, and the table is never narrower than its words, broken into lines.
    ``strong``: colour and
    weight of strong cells. ``pressed(int)``: Enter or a click on a row; ``picked(int)``: another row is the
    current one.
    """

    pressed = Signal(int)
    picked = Signal(int)

    def __init__(
        self,
        name: str,
        span: tuple[int, int],
        wide: int | None,
        headed: bool = True,
        row_px: int = ROW_PX,
        strong: tuple[str, int] = ("limit", 700),
    ) -> None:
        super().__init__()
        self._span, self._wide, self._row_px, self._look = span, wide, row_px, Look()
        self._strong, self._room, self._high, self._least_width = strong, inf, 0, 0
        self._rows = WordModel(self)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setProperty("tight", True)  # a cell with padding would be measured wider than it is painted
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.horizontalHeader()
        head.setVisible(headed)
        head.setHighlightSections(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        head.sectionResized.connect(lambda *_: self._later.start())
        self.clicked.connect(lambda index: self.pressed.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.picked.emit(now.row()))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setFont(look.font(SMALL_PX))
        self.horizontalHeader().setFont(look.font(SMALL_PX, 600))
        self.horizontalHeader().setMinimumSectionSize(look.px(20))
        self.verticalHeader().setMinimumSectionSize(look.px(self._row_px))
        self._paint_strong()
        self._fit()

    def show_rows(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        right: Collection[int] = (),
        strong: Collection[Cell] = (),
    ) -> None:
        """Fill it. ``right``: columns of numbers. ``strong``: cells that stand out."""
        model = self._rows
        self._paint_strong()
        model.show_rows(head, rows, right, strong)
        last = self._wide == model.columnCount() - 1
        self.horizontalHeader().setStretchLastSection(last)
        mode = QHeaderView.ResizeMode
        for at in range(model.columnCount()):
            own = mode.Fixed if self._wide is None else mode.ResizeToContents
            one = mode.Stretch if at == self._wide and not last else own
            self.horizontalHeader().setSectionResizeMode(at, one)
        self._fit()

    def _paint_strong(self) -> None:
        token, weight = self._strong
        self._rows.strong_look = self._look.colour(token), self._look.font(SMALL_PX, weight)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The focus comes; no row is looked at by that alone."""
        picked = self.currentIndex().isValid()
        before = self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        if not picked:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(before)

    def choose(self, row: int) -> None:
        """Make ``row`` the current one without ``picked``; below 0 = none."""
        before = self.selectionModel().blockSignals(True)
        if row < 0:
            self.selectionModel().clear()
        else:
            kind = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), kind)
            self.scrollTo(self._rows.index(row, 0))
        self.selectionModel().blockSignals(before)
        self.viewport().update()

    def texts(self) -> list[list[str]]:
        """All cells."""
        model = self._rows
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def _fit(self) -> None:
        """As high as its rows within the limits, and no row cut; columns that share the room get theirs."""
        if self._wide is None:
            self._share_width()
        self.resizeRowsToContents()
        one = self._look.px(self._row_px)
        least, most = (one * rows for rows in self._span)
        limit = min(max(self._room - self._over(), least), most)
        heights = [self.rowHeight(row) for row in range(self._rows.rowCount())]
        ends = list(accumulate(heights))
        seen = max(1, sum(end <= limit for end in ends))
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if seen < len(ends) else bar.ScrollBarAlwaysOff)
        high = max(sum(heights[:seen]), one) + self._over()
        if high != self._high:
            self._high = high
            self.setFixedHeight(high)

    def _over(self) -> int:
        """What is not rows, px."""
        head = self.horizontalHeader()
        return 2 + (head.sizeHint().height() if head.isVisibleTo(self) else 0)

    def _share_width(self) -> None:
        """First every column gets its longest word, then as far as it goes all its words, then the rest."""
        head, room = self.horizontalHeader(), self.viewport().width()
        columns = range(self._rows.columnCount())
        heads = [head.sectionSizeHint(at) for at in columns]
        whole = [max(heads[at], self.sizeHintForColumn(at)) for at in columns]
        least = [max(heads[at], min(self._longest_word(at), whole[at])) for at in columns]
        more = [full - word for full, word in zip(whole, least, strict=True)]
        part = min(1.0, max(0, room - sum(least)) / sum(more)) if sum(more) else 0.0
        spare = max(0, room - sum(whole)) / max(1, len(whole))
        taken = 0
        for at in columns:
            wide = int(least[at] + part * more[at] + spare)
            head.resizeSection(at, wide if at < columns[-1] else max(wide, room - taken))
            taken += wide
        if self._least_width != sum(least) + BAR_PX:
            self._least_width = sum(least) + BAR_PX
            self.updateGeometry()

    def _longest_word(self, column: int) -> int:
        words = (word for row in self.texts() for word in row[column].split(" "))
        measure = self.fontMetrics().horizontalAdvance
        return max((measure(word) for word in words), default=0) + self._look.px(CELL_PX)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows that may be seen."""
        return QSize(max(self._look.px(200), self._least_width), self._high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: what is more scrolls."""
        return QSize(max(self._look.px(120), self._least_width), self._high)

    def set_room(self, high: float) -> None:
        """Be no higher than so many px, if that leaves the least number of rows; ``inf`` = any height."""
        if high != self._room:
            self._room = high
            self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands over its own event
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the row; letters are the page's keys, not a search; arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.currentIndex().row())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)
