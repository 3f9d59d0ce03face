"""One running instance per data folder, and one writer of a file at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from loadtrainer.errors import RefusedError
from loadtrainer.store import lock
from loadtrainer.store.lock import InstanceLock, turn

HOLD = """
import sys
from pathlib import Path
from loadtrainer.errors import RefusedError
from loadtrainer.store.lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
try:
    lock.acquire()
except RefusedError as error:
    print("refused", error, flush=True)
    sys.exit(3)
print("held", flush=True)
sys.stdin.read()
"""


def start(home: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def test_a_second_instance_is_told_why_it_may_not_start(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "home"), pytest.raises(RefusedError, match="already running") as refused:
        InstanceLock(tmp_path / "home").acquire()
    assert refused.value.exit_code == 3
    with InstanceLock(tmp_path / "home"), InstanceLock(tmp_path / "other"):
        assert (tmp_path / "home" / "loadtrainer.lock").exists()


def test_of_several_that_race_exactly_one_wins(tmp_path: Path) -> None:
    racing = [start(tmp_path) for _ in range(4)]
    try:
        said = [first_line(process) for process in racing]
    finally:
        for process in racing:
            process.communicate("", timeout=60)
    assert sum(line == "held\n" for line in said) == 1
    assert sum("already running" in line for line in said) == 3


def test_a_killed_instance_leaves_the_folder_free(tmp_path: Path) -> None:
    process = start(tmp_path)
    assert first_line(process) == "held\n"
    with pytest.raises(RefusedError):
        InstanceLock(tmp_path).acquire()
    process.kill()
    process.communicate(timeout=60)
    with InstanceLock(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RefusedError, match="data folder"):
        InstanceLock(tmp_path / "file" / "home").acquire()


def test_a_writer_that_does_not_finish_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "PATIENCE_S", 0.0)
    with turn(tmp_path / "a.jsonl"):
        with pytest.raises(RefusedError, match="another window"), turn(tmp_path / "x" / ".." / "a.jsonl"):
            pytest.fail("two have their turn at once")
        with turn(tmp_path / "b.jsonl"):
            pass
    with turn(tmp_path / "a.jsonl"):
        assert list(tmp_path.iterdir()) == []


def test_where_no_lock_can_be_kept_a_writer_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(tmp_path / "file"))
    done = []
    with turn(tmp_path / "a.jsonl"):
        done.append(1)
    assert done == [1]
