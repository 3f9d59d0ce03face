"""The tables: every row fits its columns, every column says what it is, and little of it may leave."""

from datetime import date

import pytest

from loadtrainer.review.columns import (
    BOUTS,
    DAYS,
    EVENTS,
    SAMPLES,
    SESSIONS,
    TABLES,
    Column,
    Kind,
    Table,
    unit_of,
)
from loadtrainer.review.export_model import Sheaf, dictionary_rows
from loadtrainer.review.tables import Row, leaving
from support.exports import a_subject
from support.source_tree import ROOT
from support.store import a_log

TYPES: dict[Kind, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "real": (float, int),
    "boolean": (bool,),
    "date": (date,),
}


def filled(deidentify: bool = False) -> tuple[Sheaf, list[Row]]:
    sheaf, samples = Sheaf(deidentify), list[Row]()
    for _, rows in sheaf.fill(a_subject(a_log(30))):
        samples += rows
    return sheaf, samples


def test_every_row_fits_its_columns_and_their_kinds() -> None:
    sheaf, samples = filled()
    for table, rows in [*sheaf.tables(), (SAMPLES, samples)]:
        assert rows, table.name
        for row in rows:
            for column, cell in zip(table.columns, row, strict=True):
                assert cell is None or isinstance(cell, TYPES[column.kind]), (table.name, column.name, cell)


def test_the_rows_say_what_the_log_says() -> None:
    sheaf, samples = filled()
    log = a_log(30)
    (row,) = sheaf.rows["sessions"]
    said = dict(zip((column.name for column in SESSIONS.columns), row, strict=True))
    assert said["session"] == log.id
    assert said["in_band_s"] == log.summary.time_s.in_band
    assert said["mean_kg"] == 20.0
    assert (said["day_number"], said["number"], said["stage"]) == (1, 1, 1)
    assert (said["pain_before"], said["pain_after"], said["marks"]) == (2, None, None)
    assert [row[3:] for row in samples] == list(
        zip(log.samples.t_s, log.samples.kg, log.samples.flags, strict=True)
    )
    kinds = [row[EVENTS.at("kind")] for row in sheaf.rows["events"]]
    assert kinds == ["session_started", "bout_started", "stopped"]


@pytest.mark.parametrize("table", [SESSIONS, BOUTS, DAYS, SAMPLES, EVENTS], ids=lambda table: table.name)
def test_a_simulated_session_is_marked_in_every_table(table: Table) -> None:
    sheaf, samples = Sheaf(deidentify=False), list[Row]()
    for _, rows in sheaf.fill(a_subject(a_log(30, source="simulated"))):
        samples += rows
    rows = samples if table is SAMPLES else sheaf.rows[table.name]
    assert {row[table.at("marks")] for row in rows} == {"simulated"}


def test_only_these_columns_stay_at_home_and_no_free_text_leaves() -> None:
    home = {column.name for table in TABLES for column in table.columns if not column.leaves}
    assert home == {
        "day",
        "started_at",
        "ended_at",
        "plan",
        "body_weight_kg",
        "posture",
        "note",
        "scale",
        "checked_at",
        "sha256",
        "findings",
        "reason",
    }
    texts = {c.name for table in TABLES for c in table.columns if c.leaves and c.kind == "text"}
    assert texts == {
        *("patient", "session", "protocol"),  # replaced by made-up names, or public
        *("source", "marks", "ended", "side", "level", "mode", "check_verdict", "kind", "by"),  # a few words
    }


def test_leaving_keeps_the_order_of_the_columns() -> None:
    sheaf, _ = filled()
    (row,) = leaving(SESSIONS, sheaf.rows["sessions"])
    names = [column.name for column in SESSIONS.leaving().columns]
    assert row[names.index("mean_kg")] == 20.0
    assert len(row) == len(names)


def test_every_column_is_explained_once_with_the_unit_its_name_ends_in() -> None:
    said = [(row[0], row[1]) for row in dictionary_rows(TABLES)]
    assert len(said) == len(set(said)) == sum(len(table.columns) for table in TABLES)
    for table in TABLES:
        for column in table.columns:
            assert column.meaning
            assert column.unit == unit_of(column.name) or column.name in ("day_number", "kg")


@pytest.mark.parametrize(
    ("name", "unit"),
    [("loading_rate_kg_s", "kg/s"), ("dose_kg_s", "kg.s"), ("mean_kg", "kg"), ("cv_pct", "%"), ("bouts", "")],
)
def test_a_unit_is_in_the_name(name: str, unit: str) -> None:
    assert unit_of(name) == unit


def test_the_data_dictionary_is_in_the_documentation() -> None:
    text = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    tables: dict[Column, list[str]] = {}
    for table in TABLES:
        for column in table.columns:
            tables.setdefault(column, []).append(table.name)
    for column, names in tables.items():
        leaves = "yes" if column.leaves else "no"
        told = f"| {column.kind} | {column.unit} | {leaves} | {column.meaning} |"
        assert f"| `{column.name}` | {', '.join(names)} {told}" in text
