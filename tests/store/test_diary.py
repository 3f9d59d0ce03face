"""Later answers and decisions: appended in a chain, merged into what the log says."""

import errno
import json
import os
import stat
from pathlib import Path

import pytest

from loadtrainer.core.canonical import sha256_hex
from loadtrainer.core.log import Diary, PainDiary
from loadtrainer.errors import RefusedError
from loadtrainer.store.decisions import decide
from loadtrainer.store.diary import Decision, answer, diary_of, read_decisions, read_diary
from support.store import NOW, SESSION_ID, tree

OTHER = "7c410000-0000-4000-8000-000000000002"


def test_each_line_names_the_digest_of_the_line_before_it(tmp_path: Path) -> None:
    answer(tmp_path, SESSION_ID, "pain.after", 3, NOW)
    answer(tmp_path, SESSION_ID, "note", "sore, ü", NOW)
    answer(tmp_path, None, "pain.before", 7, NOW)
    path = tmp_path / "diary.jsonl"
    lines = path.read_bytes().splitlines()
    assert [json.loads(line)["previous"] for line in lines] == [
        None,
        sha256_hex(lines[0]),
        sha256_hex(lines[1]),
    ]
    assert json.loads(lines[2])["session"] is None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_diary(tmp_path).problems == ()


def test_the_last_answer_of_a_field_counts_and_only_for_its_session(tmp_path: Path) -> None:
    answer(tmp_path, SESSION_ID, "pain.after", 3, NOW)
    answer(tmp_path, SESSION_ID, "pain.after", 4, NOW)
    answer(tmp_path, SESSION_ID, "pain.next_morning", 1, NOW)
    answer(tmp_path, SESSION_ID, "red_flags.fever", False, NOW)
    answer(tmp_path, SESSION_ID, "analgesic", True, NOW)
    answer(tmp_path, OTHER, "note", "of another session", NOW)
    merged = diary_of(SESSION_ID, Diary(pain=PainDiary(before=2)), read_diary(tmp_path).lines)
    assert merged.pain == PainDiary(before=2, after=4, next_morning=1)
    assert (merged.red_flags, merged.analgesic, merged.note) == ({"fever": False}, True, "")


@pytest.mark.parametrize(
    ("field", "value"), [("pain.after", 11), ("pain.after", "3"), ("analgesic", 3), ("note", 1)]
)
def test_an_answer_no_diary_can_hold_is_refused_and_not_kept(
    tmp_path: Path, field: str, value: int | str
) -> None:
    with pytest.raises(RefusedError, match=field):
        answer(tmp_path, SESSION_ID, field, value, NOW)
    assert list(tmp_path.iterdir()) == []


def test_an_altered_or_removed_line_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    for pain in range(4):
        answer(tmp_path, SESSION_ID, "pain.after", pain, NOW)
    path = tmp_path / "diary.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[2] + lines[3])
    (problem,) = read_diary(tmp_path).problems
    assert "line 2: previous: does not follow" in problem
    path.write_bytes(lines[0] + lines[1].replace(b'"value":1', b'"value":9') + lines[2])
    assert len(read_diary(tmp_path).problems) == 1
    path.write_bytes(lines[0] + b"nonsense\n" + lines[1])
    found = read_diary(tmp_path)
    assert [line.value for line in found.lines] == [0, 1]
    assert len(found.problems) == 1


def test_after_a_torn_line_the_next_answer_stands_on_its_own(tmp_path: Path) -> None:
    answer(tmp_path, SESSION_ID, "pain.after", 1, NOW)
    path = tmp_path / "diary.jsonl"
    whole = path.read_bytes()
    for length in range(1, 40):
        path.write_bytes(whole + whole[:length])
        answer(tmp_path, SESSION_ID, "pain.after", 2, NOW)
        found = read_diary(tmp_path)
        assert [line.value for line in found.lines] == [1, 2]
        assert path.read_bytes().startswith(whole)


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(tmp_path, SESSION_ID, "pain.after", 1, NOW)
    before = tree(tmp_path)

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(RefusedError, match="cannot be written: no space left"):
        answer(tmp_path, SESSION_ID, "pain.after", 2, NOW)
    assert tree(tmp_path) == before


def test_a_decision_names_who_made_it(tmp_path: Path) -> None:
    first = Decision(
        patient="P-001", at=NOW.isoformat(), by="A. Physio", choice="next", stage=1, reason="pain 2"
    )
    decide(tmp_path, first)
    second = decide(tmp_path, first.model_copy(update={"choice": "hold"}))
    found = read_decisions(tmp_path)
    assert [line.choice for line in found.lines] == ["next", "hold"]
    assert found.lines[1] == second
    assert second.previous is not None
    with pytest.raises(RefusedError, match="must name the clinician"):
        decide(tmp_path, first.model_copy(update={"by": " "}))
