"""The SQL of the cohort keeps to what DuckDB and Spark take alike, as its parsed form shows."""

import json
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from loadtrainer.review.cohort.columns import TABLES
from loadtrainer.review.cohort.questions import questions

Node = dict[str, Any]

ALIKE = {
    *("+", "-", "*", "/", "abs", "count", "count_star", "floor", "greatest", "max", "median", "min"),
    *("nullif", "sqrt", "sum"),
}
"""Functions with one meaning in both: ``/`` never divides in whole numbers, NULL is passed over alike."""
TYPES = {"BIGINT", "DECIMAL", "DOUBLE", "INTEGER"}
NEVER_NULL = {"day_number", "days", "week", "bout", "target_kg"}
"""The one sorts NULL last by itself and the other first."""
KINDS = {column.name: column.kind for table in TABLES for column in table.columns}


def parsed(sql: str) -> Node:
    with duckdb.connect() as base:
        (text,) = base.execute("SELECT json_serialize_sql(CAST(? AS VARCHAR))", [sql]).fetchall()[0]
    found: Node = json.loads(text)
    assert not found["error"], found
    return found


def nodes(part: Any, *, into_exact: bool = True) -> Iterator[Node]:
    """Every node of a parsed query. ``into_exact``: also those within a cast to DECIMAL."""
    if isinstance(part, dict):
        yield part
        if not into_exact and type_of(part) == "DECIMAL":
            return
        part = list(part.values())
    if isinstance(part, list):
        for child in part:
            yield from nodes(child, into_exact=into_exact)


def type_of(node: Node) -> str | None:
    """What a cast makes; None = it is none."""
    return str(node["type_expr"]["type_name"]) if node.get("class") == "CAST" else None


def calls(query: Node, *names: str) -> list[Node]:
    return [node for node in nodes(query) if node.get("function_name") in names]


def real_columns(node: Node) -> set[str]:
    """Columns of doubles that ``node`` takes as they are, without an exact decimal around them."""
    taken = (n["column_names"][-1] for n in nodes(node, into_exact=False) if n.get("class") == "COLUMN_REF")
    return {name for name in taken if KINDS.get(name) == "real"}


def faults(sql: str) -> list[str]:
    """What the engines could take differently."""
    query = parsed(sql)
    found = [str(node["function_name"]) for node in nodes(query) if "function_name" in node]
    wrong = [f"function {name}" for name in sorted(set(found) - ALIKE)]
    wrong += [f"type {made}" for node in nodes(query) if (made := type_of(node)) and made not in TYPES]
    for call in calls(query, "sum", "median"):
        wrong += [f"{call['function_name']} of doubles: {name}" for name in sorted(real_columns(call))]
    for node in nodes(query):
        if node.get("null_order") == "ORDER_DEFAULT":
            key = node["expression"].get("column_names", ["an expression"])[-1]
            wrong += [f"NULL of {key} sorts where the engine likes"] if key not in NEVER_NULL else []
    if not any(
        modifier["type"] == "ORDER_MODIFIER" for modifier in query["statements"][0]["node"]["modifiers"]
    ):
        wrong.append("rows in any order")
    return wrong


@pytest.mark.parametrize("question", questions())
def test_both_engines_take_a_question_alike(question: str) -> None:
    assert faults(questions()[question]) == []


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("SELECT AVG(loaded_s) AS x FROM sessions ORDER BY day_number", "function avg"),
        ("SELECT SUM(loaded_s) AS x FROM sessions ORDER BY day_number", "sum of doubles: loaded_s"),
        ("SELECT SUM(CAST(loaded_s AS FLOAT)) FROM sessions ORDER BY days", "type FLOAT"),
        ("SELECT MEDIAN(kg) AS x FROM samples ORDER BY days", "median of doubles: kg"),
        ("SELECT day // 2 AS x FROM days ORDER BY days", "function //"),
        ("SELECT protocol FROM sessions ORDER BY protocol", "NULL of protocol sorts where the engine likes"),
        ("SELECT protocol FROM sessions", "rows in any order"),
    ],
)
def test_what_the_engines_take_differently_is_found(sql: str, fault: str) -> None:
    assert fault in faults(sql)
