"""The clinician's decisions: as they were written, or not trusted at all."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from loadtrainer.errors import RefusedError
from loadtrainer.store.decisions import decided
from loadtrainer.store.diary import DECISIONS_NAME, Decision, decide

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def a_decision(choice: str = "next", stage: int = 0) -> Decision:
    return Decision.model_validate(
        {"patient": "P-001", "at": "2026-11-24T09:00:00+00:00", "by": "Dr. A", "choice": choice}
        | {"stage": stage, "reason": "no pain"}
    )


def written(folder: Path, *choices: str) -> Path:
    for choice in choices:
        decide(folder, a_decision(choice))
    return folder / DECISIONS_NAME


def test_without_a_file_nothing_was_decided(tmp_path: Path) -> None:
    assert decided(tmp_path) == ()


def test_decisions_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    written(tmp_path, "next", "hold")
    found = decided(tmp_path)
    assert [(one.choice, one.by, one.patient, one.at, one.stage) for one in found] == [
        ("next", "Dr. A", "P-001", NOW, 0),
        ("hold", "Dr. A", "P-001", NOW, 0),
    ]


def test_a_line_that_was_never_whole_is_no_decision_and_hides_no_other(tmp_path: Path) -> None:
    path = written(tmp_path, "hold")
    path.write_bytes(path.read_bytes() + b'{"format":"loadtr')
    assert [one.choice for one in decided(tmp_path)] == ["hold"]
    written(tmp_path, "next")
    assert [one.choice for one in decided(tmp_path)] == ["hold", "next"]


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b'"hold"', b'"next"'),
        lambda data: b"".join(data.splitlines(keepends=True)[1:]),
        lambda data: data.replace(b'"stop"', b'"st0p"'),
        lambda data: data.replace(b'"hold"', b'"h0ld"'),
    ],
    ids=["another choice", "the first line lost", "the last line damaged", "a line damaged"],
)
def test_a_changed_file_is_refused_since_it_may_hide_a_stop(tmp_path: Path, change: object) -> None:
    path = written(tmp_path, "hold", "stop")
    assert callable(change)
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(RefusedError, match="line"):
        decided(tmp_path)
