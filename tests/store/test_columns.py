"""The quick reader of samples takes what the strict one takes, and nothing else."""

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loadtrainer.core.canonical import canonical
from loadtrainer.core.log import Samples
from loadtrainer.errors import RefusedError
from loadtrainer.store import sessions
from loadtrainer.store.columns import cut_samples
from loadtrainer.store.sessions import build_log, log_bytes, parse_log
from support.store import a_log, figures, parts


def file_of(samples: dict[str, Any]) -> bytes:
    """A canonical object around these columns."""
    return canonical({"rules": {}, "samples": samples, "zero": []}) + b"\n"


numbers = st.one_of(
    st.floats(-2, 200).map(lambda kg: round(kg, 3)), st.integers(-2, 10**9).map(float), st.floats(0, 1e-3)
)


@given(st.lists(st.tuples(numbers, numbers, st.integers(0, 63)), max_size=20))
@example([(0.0, -0.5, 1), (1e-5, 20.0, 0), (0.1 + 0.2, 1e22, 3)])
def test_columns_are_read_as_the_json_reader_reads_them_or_not_at_all(
    rows: list[tuple[float, float, int]],
) -> None:
    columns: dict[str, Any] = {
        "t_s": [t for t, _, _ in rows],
        "kg": [kg for _, kg, _ in rows],
        "flags": [flags for _, _, flags in rows],
    }
    data = file_of(columns)
    cut = cut_samples(data)
    if cut is not None:
        assert cut.samples == Samples(**columns)
        assert json.loads(cut.rest) == json.loads(data) | {"samples": {"t_s": [], "kg": [], "flags": []}}


def test_the_numbers_of_a_real_log_are_always_taken() -> None:
    data = log_bytes(a_log(50))
    cut = cut_samples(data)
    assert cut is not None
    assert cut.samples == a_log(50).samples


UNUSUAL = [
    "1.0",
    "01",
    "1.",
    ".5",
    "-0",
    "-0.0",
    "1e3",
    "1E3",
    "+1",
    "1 ",
    " 1",
    "1_0",
    "NaN",
    "Infinity",
    "",
]


@pytest.mark.parametrize(
    "token",
    [*UNUSUAL, "0.10", "00.1", "--1", "1.2345678901", "12345678901", "null", "[1]", "١", '"1"', "0.0000001"],
)
@pytest.mark.parametrize("column", ["t_s", "kg", "flags"])
def test_a_number_in_any_other_form_is_left_to_the_strict_reader(column: str, token: str) -> None:
    data = file_of({"t_s": [1, 2], "kg": [3, 4], "flags": [5, 6]}).decode()
    first = {"t_s": "[1,2]", "kg": "[3,4]", "flags": "[5,6]"}[column]
    assert cut_samples(data.replace(first, f"[{token},2]").encode()) is None


digits = st.text("0123456789", min_size=1, max_size=9)


@settings(max_examples=400)
@given(st.sampled_from(["", "-"]), digits, st.one_of(st.just(""), digits.map(lambda after: f".{after}")))
@example("", "0", ".0000001")
@example("", "0", ".000001")
def test_a_number_is_taken_in_its_canonical_form_alone(sign: str, before: str, after: str) -> None:
    token = f"{sign}{before}{after}"
    cut = cut_samples(file_of({"t_s": [1], "kg": [2], "flags": [3]}).replace(b"[1]", f"[{token}]".encode()))
    if cut is not None:
        assert canonical(cut.samples.t_s) == f"[{token}]".encode()


def test_columns_of_unequal_length_are_left_to_the_strict_reader() -> None:
    assert cut_samples(file_of({"t_s": [1], "kg": [1, 2], "flags": [1]})) is None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_every_altered_log_is_refused_in_the_same_words_as_number_by_number(data: st.DataObject) -> None:
    whole = log_bytes(a_log(12))
    at = data.draw(st.integers(0, len(whole) - 1))
    new = data.draw(st.sampled_from([b"", b"0", b"1", b",", b'"', b"}", b"\xff", b" ", b"-", b"e"]))
    altered = whole[:at] + new + whole[at + data.draw(st.integers(0, 1)) :]
    if altered == whole:
        return
    with pytest.raises(RefusedError) as quick:
        parse_log(altered, "x")
    with pytest.raises(RefusedError) as strict:
        sessions._strictly(altered, "x")
    assert str(quick.value) == str(strict.value)


def test_words_that_look_like_columns_do_not_mislead() -> None:
    made = parts()
    log = build_log(made, figures(made), "0" * 64, None)
    tricky = log.model_copy(
        update={
            "diary": log.diary.model_copy(update={"note": '"samples":{"flags":[9],"kg":[9],"t_s":[9]}'}),
            "scale": log.scale.model_copy(update={"name": '"samples":{"flags":['}),
        }
    )
    again = build_log(parts_with(tricky), tricky.summary, "0" * 64, None)
    assert parse_log(log_bytes(again), "x") == again


def parts_with(log: Any) -> sessions.SessionParts:
    names = sessions.SessionParts.__dataclass_fields__
    return sessions.SessionParts(**{name: getattr(log, name) for name in names})
