"""Parquet: typed columns that other readers read, with what there is not as null."""

import io
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.errors import MissingLibrariesError, RefusedError
from loadtrainer.review.columns import TABLES, Column, Table
from loadtrainer.review.parquet_export import parquet_bytes, parquet_files
from support.exports import a_subject
from support.store import a_log

ODD = Table(
    "odd",
    (
        Column("real", "real", "kg", "real"),
        Column("text", "text", "", "text"),
        Column("whole", "integer", "", "whole"),
        Column("yes", "boolean", "", "yes"),
        Column("day", "date", "", "day"),
    ),
)
ARROW = {"text": "string", "integer": "int64", "real": "double", "boolean": "bool", "date": "date32[day]"}


def read(data: bytes) -> Any:
    return pq.read_table(io.BytesIO(data))


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.none() | st.floats(allow_nan=False),
            st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
            st.none() | st.integers(-(2**62), 2**62),
            st.none() | st.booleans(),
            st.none() | st.dates(),
        )
    )
)
def test_every_cell_comes_back_and_nothing_stays_nothing(rows: list[Any]) -> None:
    found = read(parquet_bytes(duckdb, ODD, [rows[:2], [], rows[2:]])).to_pylist()
    assert [tuple(row.values()) for row in found] == rows


def test_every_table_is_a_file_with_the_types_of_its_columns() -> None:
    log = a_log(30)
    files = {file.path: read(file.data) for file in parquet_files([a_subject(log)], deidentify=False)}
    assert set(files) == {
        "samples/P-001.parquet",
        "data-dictionary.parquet",
        *(f"{table.name}.parquet" for table in TABLES if table.name != "samples"),
    }
    explained = files["data-dictionary.parquet"].to_pylist()
    assert {(row["table"], row["column"]) for row in explained} == {
        (table.name, column.name) for table in TABLES for column in table.columns
    }
    for table in TABLES:
        found = files["samples/P-001.parquet" if table.name == "samples" else f"{table.name}.parquet"]
        assert [(f.name, str(f.type)) for f in found.schema] == [
            (column.name, ARROW[column.kind]) for column in table.columns
        ]
    assert files["samples/P-001.parquet"]["kg"].to_pylist() == log.samples.kg


def test_a_disk_that_is_full_is_named_in_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def full() -> Iterator[list[Any]]:
        raise duckdb.IOException("IO Error: could not write: No space left on device\nwhile flushing")
        yield []

    with pytest.raises(RefusedError, match=r"^temporary folder: .*: No space left on device\. Nothing was"):
        parquet_bytes(duckdb, ODD, full())
    assert list(tmp_path.iterdir()) == []


def test_without_the_library_one_line_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(MissingLibrariesError, match=r"pip install 'loadtrainer\[clinic\]'$"):
        list(parquet_files([], deidentify=False))
