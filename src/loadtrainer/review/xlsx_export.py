"""The tables as one workbook with typed cells, so that no decimal sign can be mistaken."""

import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final

from loadtrainer.review.columns import SAMPLES, Cell, Table
from loadtrainer.review.export_model import DICTIONARY, SMALL, File, Sheaf, Subject, dictionary_rows, stamp
from loadtrainer.review.extras import need, workspace
from loadtrainer.review.tables import Row

MOST_ROWS: Final = 1_048_576
"""Of one sheet, its head included."""


LONGEST: Final = 32_767
"""Characters of one cell; what is longer ends in an ellipsis, and is whole in the other kinds of export."""
WIDEST: Final = 60
"""Characters of a column; longer texts are read in the cell."""


def xlsx_files(subjects: Iterable[Subject], deidentify: bool, made_at: datetime) -> Iterator[File]:
    """The workbook; samples go on as ``samples 2`` where a sheet is full. ``made_at``: an aware time."""
    writer = need("xlsxwriter", "excel")
    data = io.BytesIO()
    with workspace(writer.exceptions.XlsxWriterException) as folder:
        options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        book = writer.Workbook(data, {**options, "constant_memory": True, "tmpdir": str(folder)})
        book.set_properties({"created": stamp(made_at, deidentify).replace(tzinfo=None)})
        try:
            _fill(book, subjects, Sheaf(deidentify))
            book.close()
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
    yield File("loadtrainer.xlsx", data.getvalue())


def _fill(book: Any, subjects: Iterable[Subject], sheaf: Sheaf) -> None:
    shapes = [sheaf.shape(table) for table in (*SMALL, SAMPLES)]
    pages = {table.name: _Pages(book, table) for table in (*shapes, DICTIONARY)}
    for subject in subjects:
        for _, rows in sheaf.fill(subject):
            pages[SAMPLES.name].add(rows)
    for table, rows in sheaf.tables():
        pages[table.name].add(rows)
    pages[DICTIONARY.name].add(dictionary_rows(shapes))
    for page in pages.values():
        page.finish()


class _Pages:
    """The sheets of one table: a further one where the last is full."""

    def __init__(self, book: Any, table: Table) -> None:
        self._book, self._table = book, table
        self._bold = book.add_format({"bold": True})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._widths = [max(8, len(column.name) + 4) for column in table.columns]
        self._sheets: list[Any] = []
        self._open()

    def _open(self) -> None:
        count = len(self._sheets) + 1
        self._sheet = self._book.add_worksheet(self._table.name + (f" {count}" if count > 1 else ""))
        self._sheets.append(self._sheet)
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(self._table.columns):
            self._sheet.write_string(0, place, column.name, self._bold)
        self._row = 1

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if self._row >= MOST_ROWS:
                self._filter()
                self._open()
            for place, cell in enumerate(row):
                self._write(place, cell)
            self._row += 1

    def finish(self) -> None:
        """Columns as wide as what stands in them, and a filter on the head."""
        self._filter()
        for sheet in self._sheets:
            for place, width in enumerate(self._widths):
                sheet.set_column(place, place, min(width, WIDEST))

    def _filter(self) -> None:
        self._sheet.autofilter(0, 0, self._row - 1, len(self._table.columns) - 1)

    def _write(self, place: int, cell: Cell) -> None:
        match cell:
            case None:
                return
            case bool():
                self._sheet.write_boolean(self._row, place, cell)
            case int() | float():
                self._sheet.write_number(self._row, place, cell)
            case date():
                self._sheet.write_datetime(self._row, place, cell, self._day)
                self._widths[place] = max(self._widths[place], 11)
            case str():
                told = cell if len(cell) <= LONGEST else f"{cell[: LONGEST - 1]}…"
                self._sheet.write_string(self._row, place, told)
                self._widths[place] = max(self._widths[place], len(cell) + 1)
