"""The journal: chained lines, synced events, late samples at most a second; faults never stop the caller."""

import errno
import hashlib
import json
import os
import stat
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.sample import Sample
from loadtrainer.core.words import say
from loadtrainer.store import journal as journal_module
from loadtrainer.store.journal import JournalWriter
from loadtrainer.store.journal_reader import Journal, read_journal, read_whole

HEADER = {"kind": "header", "id": "x"}
WAIT_S = 20.0


def ramp(count: int, start: int = 0) -> list[Sample]:
    return [Sample(round(0.1 * i, 4), round(20 + 0.001 * i, 3), 1) for i in range(start, start + count)]


def kinds(journal: Journal) -> list[object]:
    return [body["kind"] for body in journal.bodies]


def sampled(journal: Journal) -> list[Sample]:
    columns: list[Any] = [body for body in journal.bodies if body["kind"] == "samples"]
    return [
        Sample(t_s, kg, flags)
        for body in columns
        for t_s, kg, flags in zip(body["t_s"], body["kg"], body["flags"], strict=True)
    ]


def write(path: Path, **options: Any) -> JournalWriter:
    return JournalWriter(path, HEADER, **options)


# -- what is on the disk ------------------------------------------------------------------------------


def test_each_line_proves_the_one_before_it_by_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "x.journal.jsonl"
    writer = write(path)
    writer.event({"t_s": 0.0, "kind": "session_started", "reason": "Session started"})
    writer.samples(ramp(2))
    writer.zero(-1.0, 0.1)
    head = writer.close()
    previous = "0" * 64
    for line in path.read_bytes().splitlines():
        record = json.loads(line)
        body = rfc8785.dumps(record["body"])
        assert line == b'{"h":"' + record["h"].encode() + b'","body":' + body + b"}"
        previous = hashlib.sha256(previous.encode() + body).hexdigest()
        assert record["h"] == previous
    assert head == previous
    assert kinds(read_journal(path)) == ["header", "event", "samples", "zero"]


def test_it_is_private_and_never_replaces_another(tmp_path: Path) -> None:
    path = tmp_path / "x.journal.jsonl"
    write(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        write(path)
    assert path.read_bytes() == before


def test_the_header_is_on_disk_before_anything_else_can_happen(tmp_path: Path) -> None:
    path = tmp_path / "x.journal.jsonl"
    writer = write(path)
    assert read_journal(path).bodies == (HEADER,)
    writer.close()


def test_an_event_is_synced_before_its_future_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.journal.jsonl"
    writer = write(path)
    synced: list[int] = []
    real = os.fsync

    def fsync(fd: int) -> None:
        real(fd)
        synced.append(len(path.read_bytes().splitlines()))

    monkeypatch.setattr(os, "fsync", fsync)
    for number in range(5):
        writer.event({"n": number}).result(WAIT_S)
        assert synced[-1] == number + 2
    writer.close()


def test_samples_are_on_disk_with_the_next_event_and_before_it(tmp_path: Path) -> None:
    path = tmp_path / "x.journal.jsonl"
    writer = write(path, late_s=1000.0)
    writer.samples(ramp(3))
    writer.event({"n": 1}).result(WAIT_S)
    journal = read_journal(path)
    assert kinds(journal) == ["header", "samples", "event"]
    assert sampled(journal) == ramp(3)
    writer.close()


def test_samples_are_on_disk_by_themselves_when_they_are_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.journal.jsonl"
    writer = write(path, late_s=0.05)
    done = threading.Event()
    real = os.fsync

    def fsync(fd: int) -> None:
        real(fd)
        done.set()

    monkeypatch.setattr(os, "fsync", fsync)
    writer.samples(ramp(3))
    assert done.wait(WAIT_S)
    assert sampled(read_journal(path)) == ramp(3)
    writer.close()


def test_closing_writes_what_waits_and_may_be_repeated(tmp_path: Path) -> None:
    path = tmp_path / "x.journal.jsonl"
    writer = write(path, late_s=1000.0)
    writer.samples(ramp(1200))
    head = writer.close()
    assert writer.close() == head
    journal = read_journal(path)
    assert sampled(journal) == ramp(1200)
    assert journal.head == head
    assert max(len(line) for line in path.read_bytes().splitlines()) < 64 * 1024


def test_half_an_hour_at_10_hz_costs_well_under_a_second(tmp_path: Path) -> None:
    writer = write(tmp_path / "x.journal.jsonl")
    start_s = time.process_time()
    for sample in ramp(18_000):
        writer.samples((sample,))
    writer.close()
    assert time.process_time() - start_s < 1.0


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_no_number_that_is_none_gets_into_it(tmp_path: Path, value: float) -> None:
    writer = write(tmp_path / "x.journal.jsonl")
    with pytest.raises(ValueError, match="finite"):
        writer.samples([Sample(0.0, value)])
    with pytest.raises(ValueError, match="not representable"):
        writer.event({"kg": value})
    writer.event({"n": 1}).result(WAIT_S)
    writer.close()


# -- reading back -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("small") / "x.journal.jsonl"
    writer = write(path)
    for number in range(4):
        writer.samples(ramp(2, 2 * number))
        writer.event({"n": number, "reason": "ü"})
    writer.close()
    return path.read_bytes()


def test_cut_at_any_byte_it_keeps_every_whole_line(tmp_path: Path, small: bytes) -> None:
    path = tmp_path / "x.journal.jsonl"
    path.write_bytes(small)
    whole = read_journal(path).bodies
    for length in range(len(small) + 1):
        path.write_bytes(small[:length])
        journal = read_journal(path)
        lines = small[:length].count(b"\n")
        assert journal.bodies == whole[:lines]
        assert journal.torn_tail == (not small[:length].endswith(b"\n") and length > 0)
        assert journal.bad_line is None


def test_any_changed_byte_is_found_and_what_stands_before_it_is_kept(tmp_path: Path, small: bytes) -> None:
    path = tmp_path / "x.journal.jsonl"
    path.write_bytes(small)
    whole = read_journal(path).bodies
    for at in range(len(small)):
        path.write_bytes(small[:at] + bytes([small[at] ^ 1]) + small[at + 1 :])
        journal = read_journal(path)
        line = small[:at].count(b"\n")
        assert journal.bodies == whole[:line]
        assert journal.torn_tail if journal.bad_line is None else journal.bad_line.number == line + 1


@pytest.mark.parametrize(
    ("change", "number"),
    [
        (lambda lines: lines[:3] + lines[4:], 4),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], 2),
        (lambda lines: [*lines[:2], lines[1], *lines[2:]], 3),
        (lambda lines: [*lines[:2], b"\x00" * 40, *lines[2:]], 3),
        (lambda lines: [*lines[:2], b"", *lines[2:]], 3),
    ],
    ids=["removed", "exchanged", "repeated", "zeros", "empty"],
)
def test_a_removed_moved_or_added_line_is_found(
    tmp_path: Path, small: bytes, change: Callable[[list[bytes]], list[bytes]], number: int
) -> None:
    path = tmp_path / "x.journal.jsonl"
    path.write_bytes(b"\n".join(change(small.splitlines())) + b"\n")
    journal = read_journal(path)
    assert journal.bad_line is not None
    assert journal.bad_line.number == number
    assert len(journal.bodies) == number - 1


def test_a_line_that_is_chained_but_not_canonical_is_not_believed(tmp_path: Path) -> None:
    body = b'{"kind": "header"}'
    h = journal_module.chain("0" * 64, body).encode()
    path = tmp_path / "x.journal.jsonl"
    path.write_bytes(b'{"h":"' + h + b'","body":' + body + b"}\n")
    found = read_journal(path).bad_line
    assert found is not None
    assert found.why == "is not in canonical form"


@given(
    st.lists(
        st.lists(st.floats(-1, 200), max_size=5) | st.text(st.characters(exclude_categories=["Cs"])),
        max_size=8,
    )
)
def test_whatever_was_recorded_is_read_back_in_its_order(
    tmp_path_factory: pytest.TempPathFactory, items: list[list[float] | str]
) -> None:
    path = tmp_path_factory.mktemp("j") / "x.journal.jsonl"
    writer = write(path)
    told: list[object] = []
    for item in items:
        if isinstance(item, str):
            writer.event({"reason": item})
            told.append(item)
        else:
            writer.samples([Sample(0.0, kg) for kg in item])
            told += item
    writer.close()
    found: list[object] = []
    for body in read_journal(path).bodies[1:]:
        values: Any = body
        found += [values["event"]["reason"]] if body["kind"] == "event" else values["kg"]
    assert found == told


# -- faults -------------------------------------------------------------------------------------------


class FailingDisk:
    """The nth call of ``name`` on a journal's descriptor, and every later one on it, fails."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, name: str, nth: int, code: int, *, everywhere: bool
    ) -> None:
        self.failed_fd: int | None = None
        self.calls_after_failure = 0
        real = getattr(os, name)
        calls = 0

        def call(fd: int, *args: Any) -> Any:
            nonlocal calls
            if threading.current_thread().name != "loadtrainer-journal":
                return real(fd, *args)
            calls += 1
            self.calls_after_failure += fd == self.failed_fd
            if (calls == nth and self.failed_fd is None) or (everywhere and self.failed_fd is not None):
                self.failed_fd = fd
                raise OSError(code, os.strerror(code))
            return real(fd, *args)

        monkeypatch.setattr(os, name, call)


def outcome(future: "Future[None]") -> bool:
    """Whether the record counts as saved."""
    return future.exception(WAIT_S) is None


@pytest.mark.parametrize("name", ["write", "fsync"])
@pytest.mark.parametrize("nth", [1, 2, 5, 9])
def test_after_a_fault_it_goes_on_in_the_other_folder_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, nth: int
) -> None:
    path = tmp_path / "x.journal.jsonl"
    words: list[str] = []
    writer = write(path, fallback=tmp_path / "other", on_fault=words.append)
    disk = FailingDisk(monkeypatch, name, nth, errno.ENOSPC, everywhere=False)
    saved = []
    for number in range(12):
        writer.samples(ramp(1, number))
        saved.append(outcome(writer.event({"n": number})))
    head = writer.close()
    assert all(saved)
    assert words == [f"{say('disk.full')} {say('disk.moved')}"]
    assert disk.failed_fd is not None
    journal = read_whole(path, tmp_path / "other")
    events: list[Any] = [body for body in journal.bodies if body["kind"] == "event"]
    assert [body["event"]["n"] for body in events] == list(range(12))
    assert sampled(journal) == ramp(12)
    assert journal.head == head
    assert stat.S_IMODE((tmp_path / "other" / "x.journal.2.jsonl").stat().st_mode) == 0o600


def test_a_descriptor_that_failed_to_sync_is_never_synced_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    writer = write(tmp_path / "x.journal.jsonl", on_fault=words.append)
    disk = FailingDisk(monkeypatch, "fsync", 2, errno.EIO, everywhere=False)
    saved = [outcome(writer.event({"n": number})) for number in range(4)]
    writer.close()
    assert saved == [True, False, False, False]
    assert disk.calls_after_failure == 0
    assert words == [f"{say('disk.fault')} {say('disk.memory')}"]


def test_without_any_disk_nothing_counts_as_saved_and_nothing_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.journal.jsonl"
    words: list[str] = []
    writer = write(path, fallback=tmp_path / "other", on_fault=words.append)
    assert outcome(writer.event({"n": 0}))
    FailingDisk(monkeypatch, "write", 1, errno.EROFS, everywhere=True)
    saved = [outcome(writer.event({"n": number})) for number in range(1, 4)]
    assert saved == [False] * 3
    assert words == [f"{say('disk.readonly')} {say('disk.memory')}"]
    head = writer.close()
    assert read_journal(path).head == head
    assert read_whole(path, tmp_path / "other").bad_line is None


def test_short_writes_are_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.journal.jsonl"
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:7]))
    writer = write(path)
    assert outcome(writer.event({"n": 1}))
    writer.close()
    assert kinds(read_journal(path)) == ["header", "event"]


def test_a_disk_that_hangs_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The writer hangs in its first sync; the queue fills up; every call still returns, and it is said."""
    let_go, hanging = threading.Event(), threading.Event()
    real = os.fsync
    monkeypatch.setattr(journal_module, "QUEUE_ITEMS", 100)
    words: list[str] = []
    writer = write(tmp_path / "x.journal.jsonl", on_fault=words.append)

    def fsync(fd: int) -> None:
        hanging.set()
        let_go.wait(WAIT_S)
        real(fd)

    monkeypatch.setattr(os, "fsync", fsync)
    first = writer.event({"n": 0})
    assert hanging.wait(WAIT_S)
    later = [writer.event({"n": number}) for number in range(1, 150)]
    assert not first.done()
    assert words == [f"{say('disk.slow')} {say('disk.memory')}"]
    let_go.set()
    assert [outcome(future) for future in later] == [True] * 100 + [False] * 49
    writer.close()
    assert read_journal(tmp_path / "x.journal.jsonl").bad_line is None


def test_it_cannot_be_made_on_a_full_disk_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "x.journal.jsonl")
    assert list(tmp_path.iterdir()) == []
