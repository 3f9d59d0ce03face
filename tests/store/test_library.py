"""The data folder: what was done today, what came before, and what was left unfinished."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.core.sample import Sample
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store import files, index
from loadtrainer.store.journal import JournalWriter
from loadtrainer.store.library import Library
from loadtrainer.store.records import SealRecord
from loadtrainer.store.sessions import build_log, read_log, save_log
from support.sessions import LIMITS
from support.store import NOW, SESSION_ID, a_header, a_log, a_plan, figures, parts, tree


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "home")
    made.make()
    return made


def session_id(number: int) -> str:
    return f"7c410000-0000-4000-8000-{number:012d}"


def add(library: Library, number: int, started: datetime, **changes: Any) -> Path:
    """A session of 2 s that started at ``started``."""
    times: dict[str, Any] = {
        "started_at": started.isoformat(timespec="milliseconds"),
        "ended_at": (started + timedelta(seconds=2)).isoformat(timespec="milliseconds"),
    }
    return save_log(library.sessions, a_log(session_id=session_id(number), **times, **changes))


# -- lists --------------------------------------------------------------------------------------------


def test_an_empty_or_missing_folder_has_no_sessions(tmp_path: Path) -> None:
    library = Library(tmp_path / "none")
    assert (library.entries(), library.problems(), library.previous(), library.unfinished()) == (
        [],
        [],
        None,
        [],
    )


def test_sessions_stand_in_the_order_they_started_whatever_their_offset(library: Library) -> None:
    add(library, 1, datetime.fromisoformat("2026-11-22T10:00:00+00:00"))
    add(library, 2, datetime.fromisoformat("2026-11-22T10:30:00+01:00"))
    assert [entry.id for entry in library.entries()] == [session_id(2), session_id(1)]
    assert library.previous() == read_log(library.log_path(session_id(1))).integrity.sha256


def test_a_damaged_log_is_named_and_the_others_are_listed(library: Library) -> None:
    add(library, 1, NOW)
    path = add(library, 2, NOW)
    path.write_bytes(path.read_bytes().replace(b"[20,20,", b"[20,21,", 1))
    assert [entry.id for entry in library.entries()] == [session_id(1)]
    (problem,) = library.problems()
    assert problem.startswith(f"{path}: integrity.sha256: ")


def test_a_log_is_read_once_and_again_only_when_it_changed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = add(library, 1, NOW)
    before = library.entries()
    read: list[Path] = []

    def counted(path: Path) -> Any:
        read.append(path)
        return read_log(path)

    monkeypatch.setattr(index, "read_log", counted)
    assert library.entries() == before
    assert read == []
    path.touch()
    assert [entry.id for entry in library.entries()] == [session_id(1)]
    assert read == [path]
    path.unlink()
    assert library.entries() == []


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff", b'{"format":"loadtrainer.index","version":9,"entries":[]}']
)
def test_a_damaged_index_is_made_anew(library: Library, damage: bytes) -> None:
    add(library, 1, NOW)
    before = library.entries()
    (library.sessions / index.FILE_NAME).write_bytes(damage)
    assert library.entries() == before
    assert json.loads((library.sessions / index.FILE_NAME).read_bytes())["version"] == 1


# -- the day ------------------------------------------------------------------------------------------

FREE = {"limits": LIMITS | {"min_hours_between": 0.0}}


def test_the_least_gap_counts_from_the_end_of_the_last_session(library: Library) -> None:
    add(library, 1, NOW)
    end = NOW + timedelta(seconds=2)
    with pytest.raises(RefusedError) as refused:
        library.check_day(a_plan(), 0, end + timedelta(hours=3, seconds=-1), "ble")
    assert refused.value.exit_code == 3
    assert refused.value.where == "limits.min_hours_between"
    assert refused.value.why == say("block.soon", time="13:03")
    library.check_day(a_plan(), 0, end + timedelta(hours=3), "ble")


def test_the_gap_holds_over_midnight(library: Library) -> None:
    add(library, 1, NOW.replace(hour=23))
    with pytest.raises(RefusedError, match="Next session from 02:03"):
        library.check_day(a_plan(), 0, NOW.replace(day=23, hour=0), "ble")
    with pytest.raises(RefusedError, match="Next session from 2026-11-23 02:03"):
        library.check_day(a_plan(), 0, NOW.replace(hour=23, minute=30), "ble")


def test_the_cap_counts_every_session_with_load_of_the_local_day(library: Library) -> None:
    plan = a_plan(**FREE)
    for number in range(3):
        library.check_day(plan, 0, NOW, "ble")
        add(library, number, NOW.replace(hour=number), plan=plan)
    with pytest.raises(RefusedError) as refused:
        library.check_day(plan, 0, NOW, "ble")
    assert (refused.value.where, refused.value.why) == ("limits.max_sessions_per_day", say("block.done"))
    library.check_day(plan, 0, NOW + timedelta(days=1), "ble")


def test_the_day_is_that_of_the_clock_on_the_wall(library: Library) -> None:
    add(library, 1, datetime.fromisoformat("2026-11-22T23:30:00+00:00"))
    berlin = datetime.fromisoformat("2026-11-23T08:00:00+01:00")
    assert library.day(a_plan(), 0, berlin, "ble").loaded == 1
    assert library.day(a_plan(), 0, berlin.astimezone(UTC), "ble").loaded == 0


def test_what_does_not_count(library: Library) -> None:
    other = a_plan()
    other = other.model_copy(update={"patient": other.patient.model_copy(update={"pseudonym": "P-002"})})
    add(library, 1, NOW, source="simulated")
    add(library, 2, NOW, kg=0.0)
    add(library, 3, NOW, plan=other)
    library.check_day(a_plan(), 0, NOW, "ble")
    assert library.day(a_plan(), 0, NOW, "ble").last_end is None
    assert library.day(a_plan(), 0, NOW, "simulated").loaded == 1


def test_done_counts_completed_sessions_of_this_stage(library: Library) -> None:
    made = parts(session_id=session_id(1))
    finished = figures(made).model_copy(update={"completed": True})
    save_log(library.sessions, build_log(made, finished, "0" * 64, None))
    add(library, 2, NOW)
    assert library.day(a_plan(), 0, NOW, "ble").done == 1
    assert library.day(a_plan(), 1, NOW, "ble").done == 0


# -- recovery -----------------------------------------------------------------------------------------


def write_journal(library: Library, **options: Any) -> JournalWriter:
    return JournalWriter(library.journal_path(SESSION_ID), a_header(), **options)


def record(writer: JournalWriter) -> None:
    """The session of support.store.parts, without its end."""
    made = parts()
    writer.zero(-1.5, 0.1)
    for event in made.events[:2]:
        writer.event(event.model_dump(mode="json"))
    columns = made.samples
    writer.samples(Sample(*row) for row in zip(columns.t_s, columns.kg, columns.flags, strict=True))


def test_an_unfinished_session_is_offered_and_becomes_a_recovered_log(library: Library) -> None:
    writer = write_journal(library)
    record(writer)
    head = writer.close()
    (path,) = library.unfinished()
    before = path.read_bytes()
    done = library.recover(path, figures)
    log = read_log(done.path)
    assert log == done.log
    assert (log.ended, log.ended_at) == ("recovered", "2026-11-22T10:03:13.023+00:00")
    assert log.samples == parts().samples
    assert log.zero == parts().zero
    assert log.events[-1].reason == say("end.recovered")
    assert log.summary.time_s.elapsed == 1.9
    assert log.integrity.journal_head == head
    assert done.bad_line is None
    assert path.read_bytes() == before
    assert library.unfinished() == []
    assert library.previous() == log.integrity.sha256


def test_a_sealed_journal_without_its_log_gives_the_very_log(library: Library) -> None:
    made = parts()
    writer = write_journal(library)
    record(writer)
    writer.event(made.events[2].model_dump(mode="json"))
    seal = SealRecord(ended=made.ended, ended_at=made.ended_at, diary=made.diary)
    writer.record(seal.model_dump(mode="json"))
    head = writer.close()
    done = library.recover(library.journal_path(SESSION_ID), figures)
    assert done.log == build_log(made, figures(made), head, None)


def test_cut_at_any_line_or_in_it_the_session_is_recovered(library: Library, tmp_path: Path) -> None:
    writer = write_journal(library)
    record(writer)
    writer.close()
    data = library.journal_path(SESSION_ID).read_bytes()
    ends = [at + 1 for at, byte in enumerate(data) if byte == 10]
    for number, at in enumerate([*ends, *(end + 7 for end in ends[:-1])]):
        other = Library(tmp_path / str(number))
        other.make()
        other.journal_path(SESSION_ID).write_bytes(data[:at])
        (path,) = other.unfinished()
        done = other.recover(path, figures)
        assert done.log.ended == "recovered"
        assert done.bad_line is None
        assert other.unfinished() == []


def test_a_damaged_line_is_reported_and_what_stands_before_it_is_kept(library: Library) -> None:
    writer = write_journal(library)
    record(writer)
    writer.event({"t_s": 2.0, "kind": "pain", "reason": "Pain is 3", "pain": 3})
    writer.close()
    path = library.journal_path(SESSION_ID)
    path.write_bytes(path.read_bytes().replace(b'"pain":3', b'"pain":2'))
    done = library.recover(path, figures)
    assert done.bad_line is not None
    assert done.bad_line.number == 6
    assert done.log.samples == parts().samples


def test_a_line_that_no_session_can_hold_ends_belief_there(library: Library) -> None:
    writer = write_journal(library)
    record(writer)
    writer.event({"t_s": 2.0, "kind": "unheard_of", "reason": "x"})
    writer.event({"t_s": 2.0, "kind": "pain", "reason": "Pain is 3", "pain": 3})
    writer.close()
    done = library.recover(library.journal_path(SESSION_ID), figures)
    assert done.bad_line is not None
    assert [event.kind for event in done.log.events] == ["session_started", "bout_started", "stopped"]


def test_a_session_that_went_on_in_another_folder_is_recovered_whole(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = parts()
    writer = write_journal(library, fallback=tmp_path / "other")
    record(writer)
    writer.event({"t_s": 1.95, "kind": "pain", "reason": "Pain is 3", "pain": 3}).result(20)
    real = files.write_all
    failed: list[int] = []

    def once(fd: int, data: bytes) -> None:
        if not failed:
            failed.append(fd)
            raise OSError(5, "Input/output error")
        real(fd, data)

    monkeypatch.setattr(files, "write_all", once)
    writer.event(made.events[2].model_dump(mode="json")).result(20)
    head = writer.close()
    done = library.recover(library.journal_path(SESSION_ID), figures, tmp_path / "other")
    assert [event.kind for event in done.log.events][-2:] == ["pain", "stopped"]
    assert done.log.samples == made.samples
    assert done.log.integrity.journal_head == head


def test_an_empty_journal_is_no_session_and_a_headless_one_cannot_be_one(library: Library) -> None:
    library.journal_path(session_id(1)).write_bytes(b"")
    library.journal_path(session_id(2)).write_bytes(b'{"h":"')
    assert library.unfinished() == [library.journal_path(session_id(2))]
    before = tree(library.home)
    with pytest.raises(RefusedError, match="nothing to recover"):
        library.recover(library.journal_path(session_id(2)), figures)
    assert tree(library.home) == before


def test_a_journal_of_a_newer_program_is_refused_and_kept(library: Library) -> None:
    writer = JournalWriter(library.journal_path(SESSION_ID), a_header() | {"version": 2})
    writer.close()
    with pytest.raises(RefusedError, match="newer loadtrainer"):
        library.recover(library.journal_path(SESSION_ID), figures)
    assert library.unfinished() == [library.journal_path(SESSION_ID)]
