"""A session on its way to the disk, with all that can go wrong there."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from loadtrainer.app.record import NO_HEAD, RecordPlace, SessionRecorder, app_info
from loadtrainer.app.session import recompute, recover_all
from loadtrainer.app.verify import verify_log
from loadtrainer.core.effects import Started
from loadtrainer.core.log import Diary, Event, PainDiary, ZeroMark
from loadtrainer.core.prescription import Plan, derive_rules
from loadtrainer.core.sample import Sample
from loadtrainer.errors import RefusedError
from loadtrainer.store.library import Library
from loadtrainer.store.sessions import read_log
from loadtrainer.store.spare import choose_spare
from support.disk import FullDisk
from support.runs import only_log, open_plan
from support.sessions import SCALE
from support.store import NOW

PLAN = Plan(open_plan(hold_s=1.0), 0)
RULES = derive_rules(PLAN.prescription, 0, None)


def a_hash(address: str) -> str:
    return "ab" * 32


def recorder(
    home: Path,
    *,
    fallback: Path | None = None,
    diary: Diary | None = None,
    device_hash: Callable[[str], str] = a_hash,
    previous: str | None = None,
    now: Callable[[], datetime] = lambda: NOW,
) -> SessionRecorder:
    library = Library(home)
    library.make()
    place = RecordPlace(library.sessions, fallback, device_hash, lambda: previous)
    return SessionRecorder(place, PLAN, "simulated", diary or Diary(), now)


def record(kept: SessionRecorder, *more: Event) -> None:
    """Two seconds at 20 kg, as the machine would have them recorded."""
    kept.begin(Started(100.0, SCALE), RULES)
    kept.zero(ZeroMark(t_s=-1.0, kg=0.1))
    kept.event(Event(t_s=0.0, kind="session_started", reason="Session started"))
    kept.event(Event(t_s=0.0, kind="bout_started", reason="Bout 1 started", bout=0))
    for i in range(21):
        kept.sample(Sample(round(0.1 * i + 0.0001, 4), 20.0, 1))
    for event in more:
        kept.event(event)


STOPPED = Event(t_s=2.1, kind="stopped", reason="Stopped.", by="user")


def test_what_was_recorded_is_in_the_log_and_in_its_journal(tmp_path: Path) -> None:
    kept = recorder(tmp_path, diary=Diary(pain=PainDiary(before=2)), previous="cd" * 32)
    record(kept, STOPPED)
    saved = kept.seal("stopped")
    assert (saved.path, saved.fault) == (Library(tmp_path).log_path(kept.id), None)
    log = only_log(tmp_path)
    assert (log.id, log.source, log.app, log.ended) == (kept.id, "simulated", app_info(), "stopped")
    assert (log.started_at, log.ended_at) == (
        "2026-11-22T10:03:11.123+00:00",
        "2026-11-22T10:03:13.223+00:00",
    )
    assert (log.prescription, log.stage, log.rules) == (PLAN.prescription, 0, RULES)
    assert (log.scale.device, log.scale.wire_format) == ("ab" * 32, SCALE.wire_format)
    assert [event.kind for event in log.events] == ["session_started", "bout_started", "stopped"]
    assert (len(log.samples.t_s), log.zero[0].kg, log.diary.pain.before) == (21, 0.1, 2)
    assert log.summary.time_s.in_band == pytest.approx(2.1, abs=0.01)
    assert log.integrity.previous == "cd" * 32
    assert verify_log(Library(tmp_path).log_path(kept.id)).journal == "its journal agrees"
    assert kept.faults() == []


def test_no_radio_address_is_in_any_file(tmp_path: Path) -> None:
    kept = recorder(tmp_path)
    record(kept, STOPPED)
    kept.seal("stopped")
    for path in (tmp_path / "sessions").iterdir():
        assert SCALE.address.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("worst", "named", "expected"), [(None, [], None), (None, [2, 4, 3], 4), (6, [4], 6), (1, [4], 4)]
)
def test_the_worst_pain_is_the_highest_that_was_named(
    tmp_path: Path, worst: int | None, named: list[int], expected: int | None
) -> None:
    kept = recorder(tmp_path, diary=Diary(pain=PainDiary(worst=worst)))
    record(kept, *(Event(t_s=2.05, kind="pain", reason="Pain", pain=pain, by="user") for pain in named))
    kept.seal("stopped")
    assert only_log(tmp_path).diary.pain.worst == expected


def test_a_journal_that_cannot_be_made_is_said_and_the_session_goes_on(tmp_path: Path) -> None:
    kept = recorder(tmp_path)
    (tmp_path / "sessions" / f"{kept.id}.journal.jsonl").mkdir()
    record(kept, STOPPED)
    assert kept.faults() == ["The disk reports an error. Recording goes on in memory only."]
    assert kept.faults() == []
    assert kept.seal("stopped").fault is None
    assert only_log(tmp_path).integrity.journal_head == NO_HEAD


def test_a_disk_that_is_full_from_the_start_or_later_costs_no_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(monkeypatch, tmp_path / "home")
    for full_from_start in (True, False):
        home = tmp_path / "home" / str(full_from_start)
        spare = choose_spare(home)
        assert spare is not None
        kept = recorder(home, fallback=spare)
        disk.full = full_from_start
        record(kept)
        disk.full = True
        kept.event(STOPPED)
        saved = kept.seal("stopped")
        assert saved.path is None
        assert kept.faults() == ["The disk is full. Recording goes on in another place."]

        disk.full = False
        assert recover_all(Library(home)) == ["Session of 0:03 was saved."]
        log = only_log(home)
        assert (log.ended, len(log.samples.t_s), len(log.events)) == ("stopped", 21, 3)
        assert verify_log(Library(home).log_path(kept.id)).journal == "its journal agrees"
        assert list(spare.iterdir()) == []


def test_a_log_that_cannot_be_written_is_a_fault_in_words_and_its_journal_makes_it_again(
    tmp_path: Path,
) -> None:
    kept = recorder(tmp_path)
    record(kept, STOPPED)
    in_the_way = Library(tmp_path).log_path(kept.id)
    in_the_way.mkdir()
    saved = kept.seal("stopped")
    assert saved.path is None
    assert saved.fault is not None
    assert "exists already" in saved.fault
    in_the_way.rmdir()
    (journal,) = Library(tmp_path).unfinished()
    log = Library(tmp_path).recover(journal, recompute).log
    assert (log.ended, len(log.samples.t_s)) == ("stopped", 21)
    assert verify_log(in_the_way).journal == "its journal agrees"


def test_a_folder_that_is_gone_at_the_end_is_a_fault_in_words(tmp_path: Path) -> None:
    kept = recorder(tmp_path)
    record(kept, STOPPED)
    shutil.rmtree(tmp_path / "sessions")
    (tmp_path / "sessions").write_bytes(b"")
    saved = kept.seal("stopped")
    assert saved.path is None
    assert saved.fault


def test_whatever_goes_wrong_in_the_figures_costs_no_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    kept = recorder(tmp_path)
    record(kept, STOPPED)
    with monkeypatch.context() as patch:
        patch.setattr("loadtrainer.app.record.summarise", fail)
        saved = kept.seal("stopped")
    assert saved.path is None
    assert saved.fault == "Saving failed. Tell your physio. (ZeroDivisionError)"
    assert "ZeroDivisionError" in caplog.text
    (journal,) = Library(tmp_path).unfinished()
    recovered = Library(tmp_path).recover(journal, recompute)
    assert (recovered.log.ended, len(recovered.log.samples.t_s)) == ("stopped", 21)


def test_a_session_is_kept_even_where_its_scale_cannot_be_named(tmp_path: Path) -> None:
    def refuse(_: str) -> str:
        raise RefusedError("salt", "", "is damaged")

    kept = recorder(tmp_path, device_hash=refuse)
    record(kept, STOPPED)
    assert kept.faults() == ["salt: is damaged"]
    assert kept.seal("stopped").fault is None
    assert only_log(tmp_path).scale.device == ""


def test_sealing_what_was_never_begun_is_a_fault_in_words(tmp_path: Path) -> None:
    saved = recorder(tmp_path).seal("stopped")
    assert saved.path is None
    assert saved.fault == "session log: the session was never begun on the disk"


def test_a_session_without_a_scale_is_kept_as_one(tmp_path: Path) -> None:
    kept = recorder(tmp_path)
    kept.begin(Started(0.0, None), RULES)
    kept.event(Event(t_s=0.0, kind="session_started", reason="Session started"))
    saved = kept.seal("link_lost")
    assert saved.path is not None
    assert read_log(saved.path).scale.profile == ""
