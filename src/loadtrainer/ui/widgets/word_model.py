"""Rows of words for a table: one object for all cells.

No item per cell is made: the binding may take a new object for a deleted item that lay at the same address.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROOT: Final = QModelIndex()


class WordModel(QAbstractTableModel):
    """``show_rows`` fills it. ``strong_look``: colour and font of strong cells; None = as all others."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._head: list[str] = []
        self._rows: list[list[str]] = []
        self._right: frozenset[int] = frozenset()
        self._strong: frozenset[Cell] = frozenset()
        self.strong_look: tuple[QColor, QFont] | None = None

    def show_rows(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[str]],
        right: Collection[int] = (),
        strong: Collection[Cell] = (),
    ) -> None:
        """Take other words. ``right``: columns of numbers; ``strong``: cells that stand out."""
        self.beginResetModel()
        self._head, self._rows = list(head), [list(row) for row in rows]
        self._right, self._strong = frozenset(right), frozenset(strong)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many rows; a cell has none."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many columns; a cell has none."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell and how they stand."""
        at = (index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[at[0]][at[1]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(at[1])
        if at in self._strong and self.strong_look is not None:
            colour, font = self.strong_look
            return {Qt.ItemDataRole.ForegroundRole: colour, Qt.ItemDataRole.FontRole: font}.get(
                Qt.ItemDataRole(role)
            )
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The words over a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._head):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return RIGHT if column in self._right else LEFT
