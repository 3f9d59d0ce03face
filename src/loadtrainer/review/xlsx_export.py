"""The tables as one workbook with typed cells, so that no decimal sign can be mistaken."""

import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final

from loadtrainer.review.columns import SAMPLES, Cell, Table
from loadtrainer.review.export_model import DICTIONARY, SMALL, File, Sheaf, Subject, dictionary_rows
from loadtrainer.review.extras import need
from loadtrainer.review.tables import Row

MOST_ROWS: Final = 1_048_576
"""Of one sheet, its head included."""


def xlsx_files(subjects: Iterable[Subject], deidentify: bool, made_at: datetime) -> Iterator[File]:
    """The workbook; samples go on as ``samples 2`` where a sheet is full."""
    writer = need("xlsxwriter", "excel")
    data, sheaf = io.BytesIO(), Sheaf(deidentify)
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = writer.Workbook(data, {**options, "constant_memory": True})
    book.set_properties({"created": made_at.replace(tzinfo=None, microsecond=0)})
    shapes = [sheaf.shape(table) for table in (*SMALL, SAMPLES)]
    pages = {table.name: _Pages(book, table) for table in (*shapes, DICTIONARY)}
    for subject in subjects:
        for _, rows in sheaf.fill(subject):
            pages[SAMPLES.name].add(rows)
    for table, rows in sheaf.tables():
        pages[table.name].add(rows)
    pages[DICTIONARY.name].add(dictionary_rows(shapes))
    book.close()
    yield File("loadtrainer.xlsx", data.getvalue())


class _Pages:
    """The sheets of one table: a further one where the last is full."""

    def __init__(self, book: Any, table: Table) -> None:
        self._book, self._table = book, table
        self._bold = book.add_format({"bold": True})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._count, self._row = 0, 0
        self._open()

    def _open(self) -> None:
        self._count += 1
        name = self._table.name if self._count == 1 else f"{self._table.name} {self._count}"
        self._sheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(self._table.columns):
            self._sheet.write_string(0, place, column.name, self._bold)
            self._sheet.set_column(place, place, max(8, len(column.name) + 2))
        self._row = 1

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if self._row >= MOST_ROWS:
                self._open()
            for place, cell in enumerate(row):
                self._write(place, cell)
            self._row += 1

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
            case str():
                self._sheet.write_string(self._row, place, cell)
