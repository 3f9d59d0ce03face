"""CSV: the same numbers come back in both dialects, and no text is run as a formula."""

import csv
import io
import re
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.figures import tidy
from loadtrainer.review.columns import SESSIONS, Column, Table
from loadtrainer.review.csv_export import COMMA, POINT, Dialect, cell_text, csv_bytes, csv_files, neutral
from support.exports import a_subject
from support.store import a_log

PAIR = Table(
    "t", (Column("a", "real", "kg", "a"), Column("b", "text", "", "b"), Column("c", "integer", "", "c"))
)
both = pytest.mark.parametrize("dialect", [POINT, COMMA], ids=["point", "comma"])


def read(data: bytes, dialect: Dialect) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(data), sep=dialect.separator, decimal=dialect.decimal)


@both
@given(st.lists(st.floats(-1e6, 1e6).map(tidy), min_size=1))
def test_pandas_reads_every_figure_back_to_the_last_digit(dialect: Dialect, values: list[float]) -> None:
    data = csv_bytes(PAIR, [(value, "x", 1) for value in values], dialect)
    assert list(read(data, dialect)["a"]) == values


@both
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1))
def test_any_number_at_all_has_all_its_digits(dialect: Dialect, values: list[float]) -> None:
    data = csv_bytes(PAIR, [(value, "x", 1) for value in values], dialect)
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=dialect.separator))[1:]
    assert [float(row[0].replace(dialect.decimal, ".")) for row in rows] == values


@both
def test_a_whole_export_read_by_pandas_is_the_log(dialect: Dialect) -> None:
    log = a_log(200)
    files = {file.path: file.data for file in csv_files([a_subject(log)], False, dialect)}
    samples = read(files[f"samples/{log.id}.csv"], dialect)
    assert list(samples["t_s"]) == log.samples.t_s
    assert list(samples["kg"]) == log.samples.kg
    assert list(samples["flags"]) == log.samples.flags
    sessions = read(files["sessions.csv"], dialect)
    assert sessions["dose_kg_s"][0] == log.summary.dose_kg_s
    assert sessions["patient"][0] == "P-001"
    explained = read(files["data-dictionary.csv"], dialect)
    assert set(sessions.columns) == set(explained[explained["table"] == "sessions"]["column"])
    assert set(files) >= {"bouts.csv", "days.csv", "events.csv"}


formulas = st.text(st.sampled_from("=+-@＝＋－＠\t\r\n;,'\" ab1"), max_size=12)


def read_back(text: str) -> str:
    """A text without the quotes that the export put before what might be a formula."""
    start = re.sub(r"^'('*)(?=[\t\r\n])", r"\1", text)
    return re.sub(r"""((?:^|[;,\r\n]["\s]*)'*)'(?=[=+\-@＝＋－＠])""", r"\1", start)


@given(st.text() | formulas)
def test_no_text_starts_like_a_formula_and_none_loses_a_letter(text: str) -> None:
    made = neutral(text)
    assert not made.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert read_back(made) == text


@given(formulas, st.sampled_from([POINT, COMMA]), st.sampled_from(";,"))
def test_no_cell_starts_like_a_formula_in_whichever_dialect_it_is_opened(
    text: str, dialect: Dialect, separator: str
) -> None:
    data = csv_bytes(PAIR, [(1.5, text, 2)], dialect).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(data, newline=""), delimiter=separator):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("text", ["=1+1", "+49 170", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "＝1"])
def test_what_a_spreadsheet_would_run_is_only_text(text: str) -> None:
    assert cell_text(text, ".") == f"'{text}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\r=1", "'\r'=1"),
        ("x;=1+1;y", "x;'=1+1;y"),
        ('x, "=1"', 'x, "\'=1"'),
        ("first\n@SUM(A1)", "first\n'@SUM(A1)"),
        ("'=1", "''=1"),
        ("'t ging goed; 3 kg - mooi", "'t ging goed; 3 kg - mooi"),
    ],
)
def test_a_formula_inside_a_text_is_only_text_too(text: str, told: str) -> None:
    assert cell_text(text, ".") == told


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (True, "true"),
        (-3, "-3"),
        (-0.5, "-0,5"),
        (1e-05, "1e-05"),
        (date(2026, 11, 22), "2026-11-22"),
        ("plain", "plain"),
    ],
)
def test_every_other_cell_stays_as_it_is(cell: bool | int | float | date | str | None, text: str) -> None:
    assert cell_text(cell, ",") == text


def test_an_odd_text_stays_in_its_cell() -> None:
    odd = 'one; two, "three"\nfour'
    data = csv_bytes(PAIR, [(1.5, odd, 2)], COMMA)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows == [["a", "b", "c"], ["1,5", odd, "2"]]


def test_a_de_identified_export_holds_no_column_that_stays_at_home() -> None:
    files = {file.path: file.data for file in csv_files([a_subject(a_log(30))], True, POINT)}
    head = files["sessions.csv"].decode("utf-8-sig").splitlines()[0].split(",")
    assert head == [column.name for column in SESSIONS.columns if column.leaves]
    assert b"started_at" not in files["data-dictionary.csv"]
