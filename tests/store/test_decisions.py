"""The clinician's decisions: as they were written, or not trusted at all."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from loadtrainer.core.canonical import canonical
from loadtrainer.core.progression import progress
from loadtrainer.core.progression_model import History
from loadtrainer.errors import RefusedError
from loadtrainer.store.decisions import decide, decided
from loadtrainer.store.diary import DECISIONS_NAME, Decision, read_decisions
from support.store import a_plan

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


# -- several writers -----------------------------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from loadtrainer.store.decisions import decide
from loadtrainer.store.diary import Decision
sys.stdin.readline()
for number in range(10):
    decide(Path(sys.argv[1]), Decision(patient="P-001", at="2026-11-24T09:00:00+00:00", by=sys.argv[2],
        choice="hold", stage=0, reason=str(number)))
"""


def test_two_windows_that_decide_at_once_leave_one_chain_and_no_file_beside_it(tmp_path: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name], stdin=subprocess.PIPE)
        for name in ("A", "B", "C")
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write(b"\n")
        writer.stdin.flush()
    assert [writer.communicate(timeout=60) and writer.returncode for writer in writers] == [0, 0, 0]
    kept = read_decisions(tmp_path)
    assert (len(kept.lines), kept.problems, kept.forks, kept.altered) == (30, (), (), False)
    assert [path.name for path in tmp_path.iterdir()] == [DECISIONS_NAME]


def test_a_line_that_another_computer_adds_meanwhile_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "hold")
    real_open, meanwhile = os.open, iter([a_decision("stop")])

    def opened(name: Path, flags: int, *rest: int) -> int:
        if flags & os.O_APPEND and (made := next(meanwhile, None)) is not None:
            previous = read_decisions(tmp_path).head
            line = canonical(made.model_copy(update={"previous": previous}).model_dump(mode="json"))
            with path.open("ab") as file:
                file.write(line + b"\n")
        return real_open(name, flags, *rest)

    monkeypatch.setattr(os, "open", opened)
    written(tmp_path, "next")
    kept = read_decisions(tmp_path)
    assert [line.choice for line in kept.lines] == ["hold", "stop", "next"]
    assert (kept.forks, kept.altered) == ((), False)


def forked(folder: Path, here: str, elsewhere: str, first: str | None = "hold") -> Path:
    """Two computers decide after the same line, ``elsewhere`` an hour later; a sync program joins both."""
    start = written(folder, first).read_bytes() if first else b""
    one = written(folder, here).read_bytes()
    other = folder / "other"
    other.mkdir()
    if start:
        (other / DECISIONS_NAME).write_bytes(start)
    decide(other, at(NOW + timedelta(hours=1), elsewhere))
    new = (other / DECISIONS_NAME).read_bytes()[len(start) :]
    (folder / DECISIONS_NAME).write_bytes(one + new)
    return folder


def at(when: datetime, choice: str) -> Decision:
    return a_decision(choice).model_copy(update={"at": when.isoformat()})


def stopped(folder: Path) -> bool:
    plan = a_plan()
    return progress(plan, History((), (), decided(folder)), NOW.date()).stopped


def test_two_decisions_after_the_same_one_are_both_there_and_named(tmp_path: Path) -> None:
    forked(tmp_path, "next", "back")
    kept = read_decisions(tmp_path)
    assert [line.choice for line in kept.lines] == ["hold", "next", "back"]
    assert (kept.forks, kept.problems, kept.altered) == (((2, 3),), (), False)
    assert [one.choice for one in decided(tmp_path)] == ["hold", "next", "back"]


def test_two_first_decisions_are_such_a_pair(tmp_path: Path) -> None:
    forked(tmp_path, "next", "back", first=None)
    kept = read_decisions(tmp_path)
    assert (kept.forks, kept.altered) == (((1, 2),), False)


def test_a_stop_holds_against_a_later_decision_by_someone_who_did_not_know_of_it(tmp_path: Path) -> None:
    forked(tmp_path, "stop", "next")
    assert stopped(tmp_path)
    decide(tmp_path, at(NOW + timedelta(hours=2), "next"))
    kept = read_decisions(tmp_path)
    assert (kept.follows[3], kept.altered, kept.forks) == (1, False, ((2, 3),))
    assert not stopped(tmp_path)


def test_a_later_stop_of_the_other_computer_holds_too(tmp_path: Path) -> None:
    forked(tmp_path, "next", "stop")
    assert stopped(tmp_path)


def test_a_stop_that_was_followed_is_over_though_another_patients_decision_lies_between(
    tmp_path: Path,
) -> None:
    forked(tmp_path, "stop", "next")
    decide(tmp_path, a_decision("hold").model_copy(update={"patient": "P-002"}))
    assert stopped(tmp_path)
    decide(tmp_path, at(NOW + timedelta(hours=2), "next"))
    assert not stopped(tmp_path)
    decide(tmp_path, at(NOW + timedelta(hours=3), "stop"))
    assert stopped(tmp_path)


def test_a_changed_line_is_still_found_where_two_follow_the_same_one(tmp_path: Path) -> None:
    forked(tmp_path, "stop", "next")
    decide(tmp_path, at(NOW + timedelta(hours=2), "hold"))
    path = tmp_path / DECISIONS_NAME
    path.write_bytes(path.read_bytes().replace(b'"stop"', b'"back"'))
    with pytest.raises(RefusedError, match="line 4: previous: does not follow"):
        decided(tmp_path)


def test_a_stop_in_a_copy_of_a_sync_program_is_not_passed_over(tmp_path: Path) -> None:
    path = written(tmp_path, "hold")
    copy = tmp_path / "decisions (conflicted copy 2026-11-24).jsonl"
    copy.write_bytes(path.read_bytes())
    (tmp_path / "decisions-2.jsonl").write_bytes(b"no decision")
    assert [one.choice for one in decided(tmp_path)] == ["hold"]
    written(tmp_path, "stop")
    path.rename(copy)
    written(tmp_path, "hold", "next")
    with pytest.raises(RefusedError, match=r"copy 2026-11-24\)\.jsonl: holds a stop"):
        decided(tmp_path)
    copy.unlink()
    assert [one.choice for one in decided(tmp_path)] == ["hold", "next"]


# -- disks ---------------------------------------------------------------------------------------------


def full_after(count: int, write: Callable[[int, bytes], int]) -> Callable[[int, bytes], int]:
    """A disk that takes ``count`` more bytes."""
    left = [count]

    def taking(fd: int, data: bytes) -> int:
        if left[0] == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        done = write(fd, data[: left[0]])
        left[0] -= done
        return done

    return taking


@pytest.mark.parametrize("before", [(), ("hold",)], ids=["no file", "a file"])
def test_a_decision_that_a_full_disk_cuts_off_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: tuple[str, ...]
) -> None:
    written(tmp_path, *before)
    was = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with monkeypatch.context() as full:
        full.setattr(os, "write", full_after(40, os.write))
        with pytest.raises(RefusedError, match="cannot be written: no space left"):
            written(tmp_path, "stop")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == was
    written(tmp_path, "next")
    assert [one.choice for one in decided(tmp_path)] == [*before, "next"]
