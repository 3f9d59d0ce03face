"""Parts of the review window: a table, a red flag to press, a line of name and value."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from loadtrainer.ui import icons
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, TEXT_PX
from loadtrainer.ui.review_view import Flag
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, wrapped
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.word_model import Cell, WordModel

ROW_PX: Final = 28
ICON_PX: Final = 20


class Rows(QTableView):
    """A table of words. It is as high as its rows, up to ``most`` usual ones of ``row_px``; then it scrolls.

    ``wide``: the column that takes the room left. ``pressed(int)``: Enter or a click on a row;
    ``picked(int)``: another row is the current one.
    """

    pressed = Signal(int)
    picked = Signal(int)

    def __init__(self, name: str, most: int, wide: int, headed: bool = True, row_px: int = ROW_PX) -> None:
        super().__init__()
        self._most, self._wide, self._row_px, self._look = most, wide, row_px, Look()
        self._high = 0
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
        self._fit()

    def show_rows(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        right: Collection[int] = (),
        strong: Collection[Cell] = (),
    ) -> None:
        """Fill it. ``right``: columns of numbers. ``strong``: cells in the colour of the limit, and bold."""
        model = self._rows
        model.strong_look = self._look.colour("limit"), self._look.font(SMALL_PX, 700)
        model.show_rows(head, rows, right, strong)
        last = self._wide == model.columnCount() - 1
        self.horizontalHeader().setStretchLastSection(last)
        for at in range(model.columnCount()):
            stretch = QHeaderView.ResizeMode.Stretch
            mode = stretch if at == self._wide and not last else QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(at, mode)
        self._fit()

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
        """As high as its rows, within the limits."""
        self.resizeRowsToContents()
        rows = [self.rowHeight(row) for row in range(self._rows.rowCount())]
        one = self._look.px(self._row_px)
        high = min(max(sum(rows), one), self._most * one)
        if self.horizontalHeader().isVisibleTo(self):
            high += self.horizontalHeader().sizeHint().height()
        if self.horizontalHeader().length() > self.viewport().width() > 0:
            high += self.horizontalScrollBar().sizeHint().height()
        self._high = high + 2
        self.setMaximumHeight(self._high)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows that may be seen."""
        return QSize(self._look.px(200), self._high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: what is more scrolls."""
        return QSize(self._look.px(120), self._high)

    def set_most(self, most: int) -> None:
        """Show so many usual rows before it scrolls."""
        if most != self._most:
            self._most = most
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


class FlagButton(QAbstractButton):
    """A red flag: its sign, what it is, and where it was. Pressed, it opens the session."""

    def __init__(self) -> None:
        super().__init__()
        self._flag: Flag | None = None
        self._look = Look()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(label("review.flags.one"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_flag(self, flag: Flag) -> None:
        """Show this one."""
        self._flag = flag
        self.setText(flag.words)
        self.setAccessibleName(f"{flag.words}. {flag.more}")
        self.updateGeometry()
        self.update()

    def _lines(self, width: float) -> tuple[list[str], list[str]]:
        if self._flag is None:
            return [], []
        room = width - self._look.px(ICON_PX + 12)
        head, more = Type(self._look, TEXT_PX, 700), Type(self._look, SMALL_PX, 400)
        return wrapped(head, self._flag.words, room), wrapped(more, self._flag.more, room)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As many lines as the words need."""
        head, more = self._lines(width)
        return self._look.px(18 * len(head) + 17 * len(more) + 6)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At the present width."""
        width = max(self.width(), self._look.px(240))
        return QSize(self._look.px(240), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words may break, not vanish."""
        return QSize(self._look.px(120), self.heightForWidth(max(self.width(), self._look.px(240))))

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Another width may need another height."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands over its own event
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sign and the lines."""
        if self._flag is None:
            return
        p, look, s = QPainter(self), self._look, self._look.s
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(p, self._flag.icon, 0, 3 * s, ICON_PX * s, look.colour(self._flag.token))
        head, more = self._lines(self.width())
        x, y = (ICON_PX + 10) * s, 3 * s
        for words, px, weight, token, high in (
            *((words, TEXT_PX, 700, "ink", 18) for words in head),
            *((words, SMALL_PX, 400, "ink2", 17) for words in more),
        ):
            style = Type(look, px, weight)
            style.draw(p, x, style.baseline(y + high * s / 2), words, look.colour(token))
            y += high * s
        p.end()


class Pair(QWidget):
    """A name at the left and its value at the right."""

    def __init__(self) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.name, self.value = Words("", SMALL_PX, 400, wrap=True), Words("", SMALL_PX, 700)
        box.addWidget(self.name, 1)
        box.addWidget(self.value)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self.setMinimumHeight(look.px(22))

    def show_pair(self, name: str, value: str) -> None:
        """Show these."""
        self.name.setText(name)
        self.value.setText(value)
