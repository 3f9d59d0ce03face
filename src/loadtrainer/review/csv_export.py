"""Tables as CSV in two dialects, for spreadsheets of either decimal sign; their formulas are harmless.

UTF-8 with a byte-order mark and CRLF, which spreadsheets expect. A number has as many digits as it takes to
read the very same number back.

A formula is looked for where a cell begins in either dialect: at the start of a text, and after a separator
or a line end in it, since a file of one dialect may be opened as the other (OWASP, CSV injection).
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from loadtrainer.review.columns import SAMPLES, Cell, Table
from loadtrainer.review.export_model import (
    DICTIONARY,
    SMALL,
    File,
    Sheaf,
    Subject,
    dictionary_rows,
    safe_name,
)
from loadtrainer.review.tables import Row

SIGNS: Final = "=+@＝＋－＠-"
"""A cell that starts with one of these, or with a tab or a line end, may be run by a spreadsheet."""
QUOTE: Final = "'"
_CELL: Final = re.compile(rf"^{QUOTE}*(?=[\t\r\n])|(?:^|[;,\r\n][\"\s]*){QUOTE}*(?=[{SIGNS}])")
"""What stands before a formula, where one may begin."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """``separator`` between cells, ``decimal`` sign of numbers."""

    separator: str
    decimal: str


POINT: Final = Dialect(",", ".")
COMMA: Final = Dialect(";", ",")


@lru_cache(maxsize=1024)
def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula: what might be one has ``'`` before it.

    Quotes that stand there already stay, so that taking one away gives the very text again.
    """
    return _CELL.sub(lambda found: found[0] + QUOTE, text)


def cell_text(cell: Cell, decimal: str) -> str:
    """A cell as text; "" = there is no value."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            return repr(cell).replace(".", decimal)
        case int():
            return str(cell)
        case date():
            return cell.isoformat()
        case str():
            return neutral(cell)


def csv_bytes(table: Table, rows: Iterable[Row], dialect: Dialect) -> bytes:
    """The file of a table."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in rows:
        writer.writerow([cell_text(cell, dialect.decimal) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def csv_files(subjects: Iterable[Subject], deidentify: bool, dialect: Dialect) -> Iterator[File]:
    """The files of an export: samples session by session, then the other tables and the dictionary."""
    sheaf = Sheaf(deidentify)
    samples = sheaf.shape(SAMPLES)
    for subject in subjects:
        for record, rows in sheaf.fill(subject):
            name = safe_name(subject.names.sessions[record.id])
            yield File(f"samples/{name}.csv", csv_bytes(samples, rows, dialect))
    for table, rows in sheaf.tables():
        yield File(f"{table.name}.csv", csv_bytes(table, rows, dialect))
    shapes = [sheaf.shape(table) for table in (*SMALL, SAMPLES)]
    yield File(f"{DICTIONARY.name}.csv", csv_bytes(DICTIONARY, dictionary_rows(shapes), dialect))
