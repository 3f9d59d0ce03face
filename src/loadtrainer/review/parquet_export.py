"""The tables as Parquet, written by DuckDB: one file a table, the samples one file a patient."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np

from loadtrainer.review.columns import SAMPLES, Column, Kind, Table
from loadtrainer.review.export_model import (
    DICTIONARY,
    SMALL,
    File,
    Sheaf,
    Subject,
    dictionary_rows,
    safe_name,
)
from loadtrainer.review.extras import need, workspace
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
        name = safe_name(subject.names.patient)
        rows = (of_session for _, of_session in sheaf.fill(subject))
        yield File(f"samples/{name}.parquet", parquet_bytes(duckdb, samples, rows))
    for table, whole in sheaf.tables():
        yield File(f"{table.name}.parquet", parquet_bytes(duckdb, table, [whole]))
    explained = dictionary_rows([sheaf.shape(table) for table in (*SMALL, SAMPLES)])
    yield File(f"{DICTIONARY.name}.parquet", parquet_bytes(duckdb, DICTIONARY, [explained]))


def parquet_bytes(duckdb: Any, table: Table, parts: Iterable[list[Row]]) -> bytes:
    """The file of a table. ``parts``: its rows part by part, each taken before the next is made."""
    made = ", ".join(f'"{column.name}" {TYPES[column.kind]}' for column in table.columns)
    with workspace(duckdb.IOException) as folder, duckdb.connect() as base:
        base.execute(f"CREATE TABLE whole ({made})")
        for rows in parts:
            if rows:
                cells = zip(table.columns, zip(*rows, strict=True), strict=True)
                base.register("given", {column.name: array(column, values) for column, values in cells})
                base.execute("INSERT INTO whole SELECT * FROM given")
                base.unregister("given")
        path = folder / "table.parquet"
        base.execute("COPY whole TO ? (FORMAT PARQUET, COMPRESSION ZSTD)", [str(path)])
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
