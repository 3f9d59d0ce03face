"""The tables as Parquet, written by DuckDB: one file a table, the samples one file a patient."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np

from loadtrainer.review.columns import SAMPLES, Column, Kind, Table
from loadtrainer.review.export_model import File, Sheaf, Subject, safe_name
from loadtrainer.review.extras import need
from loadtrainer.review.tables import Row

TYPES: Final[dict[Kind, str]] = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "real": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
"""What a kind of column is in Parquet, by DuckDB's names."""


def parquet_files(subjects: Iterable[Subject], deidentify: bool) -> Iterator[File]:
    """The files of an export."""
    duckdb = need("duckdb", "clinic")
    sheaf = Sheaf(deidentify)
    samples = sheaf.shape(SAMPLES)
    for subject in subjects:
        rows = [row for _, of_session in sheaf.fill(subject) for row in of_session]
        name = safe_name(subject.names.patient)
        yield File(f"samples/{name}.parquet", parquet_bytes(duckdb, samples, rows))
    for table, rows in sheaf.tables():
        yield File(f"{table.name}.parquet", parquet_bytes(duckdb, table, rows))


def parquet_bytes(duckdb: Any, table: Table, rows: list[Row]) -> bytes:
    """The file of a table."""
    cells = list(zip(*rows, strict=True)) or [()] * len(table.columns)
    arrays = {column.name: array(column, values) for column, values in zip(table.columns, cells, strict=True)}
    picked = ", ".join(f'CAST("{c.name}" AS {TYPES[c.kind]}) AS "{c.name}"' for c in table.columns)
    with TemporaryDirectory() as folder, duckdb.connect() as base:
        path = Path(folder) / "table.parquet"
        base.register("given", arrays)
        base.execute(f"COPY (SELECT {picked} FROM given) TO '{path}' (FORMAT PARQUET, COMPRESSION ZSTD)")
        return path.read_bytes()


def array(column: Column, values: Iterable[Any]) -> Any:
    """The values as DuckDB takes them: an array that masks what there is not."""
    values = list(values)
    if column.kind in ("text", "date"):
        texts = [None if value is None else str(value) for value in values]
        return np.array(texts, dtype=object)
    kind = {"integer": np.int64, "real": np.float64, "boolean": np.bool_}[column.kind]
    missing = [value is None for value in values]
    return np.ma.masked_array(np.array([0 if v is None else v for v in values], dtype=kind), mask=missing)
