"""A reviewed folder: everything readable is shown, everything else named, and nothing in it is changed."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.app.clinic import Clinic, index_path
from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.core.canonical import canonical, sha256_hex
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.errors import RefusedError
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark
from loadtrainer.review.patients import Ask
from loadtrainer.review.records import record_of, row_of
from loadtrainer.store.clinic_index import PAGE_BYTES
from loadtrainer.store.diary import Decision, answer
from loadtrainer.store.sessions import SUFFIX, SessionParts, build_log, read_log, save_log
from support.store import NOW, a_log, a_plan, figures, tree

FIRST = "7c410000-0000-4000-8000-00000000000"


def put(folder: Path, number: int = 1, **changes: Any) -> Path:
    """A stopped session of some seconds in ``folder``."""
    day = f"2026-11-{20 + number:02d}T10:00:00.000+01:00"
    return save_log(folder, a_log(session_id=f"{FIRST}{number}", started_at=day, ended_at=day, **changes))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clinic"
    made.mkdir()
    return made


@pytest.fixture
def clinic(tmp_path: Path, folder: Path) -> Iterator[Clinic]:
    with closing(Clinic(folder, tmp_path / "index.sqlite")) as made:
        yield made


def refreshed(clinic: Clinic) -> list[tuple[int, int]]:
    return list(clinic.refresh())


def shown(clinic: Clinic) -> list[str]:
    return [record.id[-1] for record in clinic.records()]


def troubles(clinic: Clinic) -> list[tuple[str, str]]:
    return [(trouble.file, trouble.words) for trouble in clinic.troubles()]


# -- reading -------------------------------------------------------------------------------------------


def test_the_record_says_what_the_log_says(clinic: Clinic, folder: Path) -> None:
    path = put(folder)
    assert refreshed(clinic) == [(1, 1)]
    log = read_log(path)
    (record,) = clinic.records()
    assert (record.file, record.id, record.sha256) == (path.name, log.id, log.integrity.sha256)
    assert record.figures == measure(log).figures
    assert record.findings == ()
    assert clinic.open(record.id).measured.summary == log.summary


def test_a_second_look_reads_nothing_again(clinic: Clinic, folder: Path) -> None:
    put(folder, 1)
    put(folder, 2)
    assert refreshed(clinic) == [(2, 2)]
    assert refreshed(clinic) == []


def test_a_file_that_was_only_touched_is_not_read_again(
    clinic: Clinic, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder)
    refreshed(clinic)
    os.utime(path, ns=(1, 1))
    again = "loadtrainer.app.clinic_reading.parse_log"
    monkeypatch.setattr(again, lambda *_: pytest.fail("it was read again"))
    assert refreshed(clinic) == [(1, 1)]
    assert refreshed(clinic) == []
    assert shown(clinic) == ["1"]


def test_new_changed_and_removed_logs_are_noticed(clinic: Clinic, folder: Path) -> None:
    first, second = put(folder, 1), put(folder, 2)
    refreshed(clinic)
    first.unlink()
    second.write_bytes(second.read_bytes()[:-20])
    put(folder, 3)
    refreshed(clinic)
    assert shown(clinic) == ["3"]
    assert [file for file, _ in troubles(clinic)] == [second.name]


def test_the_next_run_shows_what_was_known_before_it_looks(tmp_path: Path, folder: Path) -> None:
    put(folder)
    with closing(Clinic(folder, tmp_path / "i.sqlite")) as clinic:
        refreshed(clinic)
    with closing(Clinic(folder, tmp_path / "i.sqlite")) as clinic:
        assert [line.pseudonym for line in clinic.patients()] == ["P-001"]
        assert refreshed(clinic) == []


# -- what cannot be shown ------------------------------------------------------------------------------


def resealed(path: Path, **changes: Any) -> bytes:
    value = json.loads(path.read_bytes()) | changes
    value["integrity"]["sha256"] = None
    value["integrity"]["sha256"] = sha256_hex(canonical(value))
    return canonical(value) + b"\n"


def test_each_bad_file_is_named_and_everything_else_is_shown_and_nothing_is_changed(
    clinic: Clinic, folder: Path
) -> None:
    put(folder, 1)
    (folder / f"broken{SUFFIX}").write_bytes(put(folder, 2).read_bytes().replace(b"20", b"21", 1))
    (folder / f"copy{SUFFIX}").write_bytes((folder / f"{FIRST}1{SUFFIX}").read_bytes())
    (folder / f"empty{SUFFIX}").write_bytes(b"")
    (folder / f"newer{SUFFIX}").write_bytes(resealed(folder / f"{FIRST}1{SUFFIX}", version=2))
    plan = json.loads((folder / f"{FIRST}1{SUFFIX}").read_bytes())["prescription"] | {"version": 2, "new": 1}
    (folder / f"newer_plan{SUFFIX}").write_bytes(resealed(folder / f"{FIRST}1{SUFFIX}", prescription=plan))
    (folder / f"dir{SUFFIX}").mkdir()
    (folder / "note.txt").write_text("hello")
    before = tree(folder)
    refreshed(clinic)
    assert shown(clinic) == ["1", "2"]
    assert [(file.removesuffix(SUFFIX), words.partition(";")[0]) for file, words in troubles(clinic)] == [
        ("broken", "integrity.sha256: does not fit the contents: the file was altered or damaged"),
        ("copy", f"Same session as {FIRST}1{SUFFIX}"),
        ("empty", "size: is empty"),
        ("newer", "version: was written by a newer loadtrainer (version 2"),
        ("newer_plan", "prescription.version: was written by a newer loadtrainer (version 2"),
    ]
    assert clinic.others == 1
    assert tree(folder) == before


def test_of_two_logs_with_one_id_the_other_is_shown_once_the_first_is_gone(
    clinic: Clinic, folder: Path
) -> None:
    first = put(folder)
    other = folder / "z" / first.name
    save_log(other.parent, a_log(count=30, session_id=f"{FIRST}1"))
    refreshed(clinic)
    assert troubles(clinic) == [(f"z/{first.name}", f"Same session as {first.name}")]
    first.unlink()
    refreshed(clinic)
    assert troubles(clinic) == []
    (record,) = clinic.records()
    assert record.file == f"z/{first.name}"


def test_a_file_that_cannot_be_read_is_named(
    clinic: Clinic, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, 1)
    put(folder, 2)
    opened = os.open

    def guarded(file: Any, *rest: Any, **more: Any) -> int:
        if str(file) == str(path):
            raise PermissionError(13, "Permission denied")
        return opened(file, *rest, **more)

    monkeypatch.setattr(os, "open", guarded)
    refreshed(clinic)
    assert troubles(clinic) == [(path.name, "cannot be read: permission denied")]
    assert shown(clinic) == ["2"]


def test_a_plan_edited_after_its_confirmation_is_remarked(clinic: Clinic, folder: Path) -> None:
    plan = a_plan()
    heavier = plan.model_copy(update={"limits": plan.limits.model_copy(update={"ceiling_kg": 60.0})})
    save_log(folder, a_log(plan=Prescription.model_validate(heavier.model_dump())))
    refreshed(clinic)
    words = [remark.words for remark in clinic.review("P-001").remarks]
    assert "Plan changed since it was confirmed" in words


def gone(clinic: Clinic) -> list[tuple[str, str]]:
    return [(one.file, one.words) for one in clinic.gone()]


def test_a_log_that_vanished_is_named_until_it_is_back_wherever_it_lies(clinic: Clinic, folder: Path) -> None:
    path = put(folder / "a", 1)
    put(folder / "a", 2)
    refreshed(clinic)
    assert gone(clinic) == []
    aside = path.rename(folder.parent / path.name)
    refreshed(clinic)
    assert shown(clinic) == ["2"]
    assert gone(clinic) == [(f"a/{path.name}", "Log of 21\xa0Nov was here and is gone")]
    refreshed(clinic)
    assert len(gone(clinic)) == 1
    (folder / "b").mkdir()
    aside.rename(folder / "b" / path.name)
    refreshed(clinic)
    assert (shown(clinic), gone(clinic)) == (["1", "2"], [])


def test_a_log_that_another_took_the_place_of_is_gone_and_a_broken_one_is_only_broken(
    clinic: Clinic, folder: Path
) -> None:
    first, second = put(folder, 1), put(folder, 2)
    whole = first.read_bytes()
    refreshed(clinic)
    first.write_bytes(whole[:-9])
    refreshed(clinic)
    assert ([file for file, _ in troubles(clinic)], gone(clinic)) == ([first.name], [])
    first.write_bytes(whole)
    refreshed(clinic)
    assert gone(clinic) == []
    first.write_bytes(second.read_bytes())
    refreshed(clinic)
    assert gone(clinic) == [(first.name, "Log of 21\xa0Nov was here and is gone")]


def test_many_logs_that_vanished_are_one_line_and_after_two_weeks_none(
    tmp_path: Path, clinic: Clinic, folder: Path
) -> None:
    paths = [put(folder, number) for number in (1, 2, 3)]
    refreshed(clinic)
    for path in paths:
        path.unlink()
    refreshed(clinic)
    assert gone(clinic) == [(".", "3 logs were here and are gone")]
    with closing(sqlite3.connect(tmp_path / "index.sqlite")) as index, index:
        index.execute("UPDATE gone SET noticed = date(noticed, '-14 days')")
    assert gone(clinic) == []


def test_of_a_folder_that_cannot_be_read_no_log_is_said_to_be_gone(
    clinic: Clinic, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "closed", 1)
    refreshed(clinic)
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    refreshed(clinic)
    assert troubles(clinic) == [("closed/", "Folder cannot be read: permission denied")]
    assert gone(clinic) == []


def test_while_the_folder_is_away_what_is_known_stays(clinic: Clinic, folder: Path) -> None:
    put(folder, 1)
    answer(folder, f"{FIRST}1", "pain.next_morning", 6, NOW)
    refreshed(clinic)
    folder.rename(folder.with_name("away"))
    refreshed(clinic)
    assert troubles(clinic) == [(".", "Folder cannot be read: no such file or directory")]
    assert [r.words for r in clinic.review("P-001").red_flags] == ["Pain 6 next morning"]
    folder.with_name("away").rename(folder)
    assert (refreshed(clinic), troubles(clinic)) == ([], [])


def test_a_folder_that_cannot_be_read_at_the_first_look_is_refused(
    clinic: Clinic, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", closed)
    with pytest.raises(RefusedError, match="clinic: cannot be read: permission denied"):
        refreshed(clinic)


@pytest.mark.parametrize(
    "name",
    ["new\nline", "quo\"te'", "\U0001f9bf", "\u202etxt", "n" * 200, "<b>", " a", "\u0301"],
)
def test_a_log_of_any_name_is_shown(clinic: Clinic, folder: Path, name: str) -> None:
    try:
        (folder / f"{name}{SUFFIX}").write_bytes(put(folder, 1).read_bytes())
    except OSError:
        pytest.skip("no such name on this system")
    (folder / f"{FIRST}1{SUFFIX}").unlink()
    refreshed(clinic)
    assert (shown(clinic), troubles(clinic)) == (["1"], [])
    assert clinic.open(f"{FIRST}1").record.file == f"{name}{SUFFIX}"


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="is not a folder"):
        Clinic(tmp_path / "none", tmp_path / "i.sqlite")


def test_a_patient_or_session_that_is_not_here_is_refused(clinic: Clinic) -> None:
    with pytest.raises(RefusedError, match="has no session here"):
        clinic.review("P-999")
    with pytest.raises(RefusedError, match="is not here"):
        clinic.open("x")


# -- proof ---------------------------------------------------------------------------------------------


def test_proving_runs_the_machine_again_and_marks_what_it_contradicts(clinic: Clinic, folder: Path) -> None:
    (made,) = list(Maker(Size(1, 1, seed=3, source="ble")).logs())
    save_log(folder, made.log)
    events = [e for e in made.log.events if e.kind != "ramp_started"]
    again = parts_of(made.log, id=f"{FIRST}9", events=events)
    forged = build_log(again, figures(again), "0" * 64, None)
    save_log(folder, forged)
    refreshed(clinic)
    assert [(r.proved, r.findings) for r in clinic.records()] == [(False, ()), (False, ())]
    assert list(clinic.prove()) == [(1, 2), (2, 2)]
    found = {record.id: record for record in clinic.records()}
    assert (found[made.log.id].proved, found[made.log.id].findings) == (True, ())
    assert found[made.log.id].journal is None
    assert found[forged.id].findings[0].startswith("events")
    assert found[forged.id].marks == {Mark.FAILED}
    assert list(clinic.prove()) == []


def parts_of(log: SessionLog, **changes: Any) -> SessionParts:
    made = SessionParts(**{name: getattr(log, name) for name in SessionParts.__dataclass_fields__})
    return replace(made, **changes)


def test_a_removed_session_shows_in_the_chain(clinic: Clinic, folder: Path) -> None:
    first = put(folder, 1)
    second = put(folder, 2, previous=read_log(first).integrity.sha256)
    put(folder, 3, previous=read_log(second).integrity.sha256)
    refreshed(clinic)
    assert clinic.review("P-001").trust.chain_breaks == ()
    second.unlink()
    refreshed(clinic)
    assert clinic.review("P-001").trust.chain_breaks == (f"{FIRST}3",)


# -- later answers and decisions -----------------------------------------------------------------------


def test_answers_in_a_data_folder_belong_to_its_sessions(clinic: Clinic, folder: Path) -> None:
    put(folder / "a" / "sessions", 1)
    put(folder / "b" / "sessions", 2, plan=of("P-002"))
    answer(folder / "a", f"{FIRST}1", "pain.next_morning", 6, NOW)
    answer(folder / "a", None, "red_flags.fall", True, NOW)
    with (folder / "b" / "diary.jsonl").open("w") as diary:
        diary.write("{}\n")
    refreshed(clinic)
    assert [r.words for r in clinic.review("P-001", Ask(last=date(2026, 11, 22))).red_flags] == [
        "No start: A fall is reported",
        "Pain 6 next morning",
    ]
    assert clinic.review("P-002").red_flags == ()
    assert [file for file, _ in troubles(clinic)] == ["b/diary.jsonl"]


def of(pseudonym: str) -> Prescription:
    plan = a_plan()
    return plan.model_copy(update={"patient": plan.patient.model_copy(update={"pseudonym": pseudonym})})


def test_a_decision_is_kept_beside_the_logs_and_read_back(clinic: Clinic, folder: Path) -> None:
    put(folder)
    at = NOW.isoformat(timespec="seconds")
    decision = Decision(patient="P-001", at=at, by="A. Physio", choice="hold", stage=0, reason="Pain")
    clinic.decide(folder, decision)
    refreshed(clinic)
    assert [line.choice for line in clinic.decisions("P-001")] == ["hold"]
    assert clinic.decisions("P-002") == []


def test_copies_of_a_sync_program_and_decisions_that_it_joined_are_named(
    clinic: Clinic, folder: Path
) -> None:
    path, at = put(folder), NOW.isoformat(timespec="seconds")
    decision = Decision(patient="P-001", at=at, by="A. Physio", choice="stop", stage=0, reason="Pain")
    clinic.decide(folder, decision)
    decisions = folder / "decisions.jsonl"
    first = decisions.read_bytes()
    decisions.unlink()
    clinic.decide(folder, decision.model_copy(update={"choice": "next", "by": "B. Physio"}))
    decisions.write_bytes(first + decisions.read_bytes())
    (folder / "decisions (1).jsonl").write_bytes(first)
    copy = path.with_name(f"{FIRST}1.session (1).json")
    copy.write_bytes(path.read_bytes())
    refreshed(clinic)
    words = "A sync program's copy? Compare both files."
    assert sorted(troubles(clinic)) == sorted(
        [
            ("decisions (1).jsonl", words),
            (copy.name, words),
            ("decisions.jsonl", "Lines 1 and 2 follow the same line"),
        ]
    )
    assert [line.by for line in clinic.decisions("P-001")] == ["A. Physio", "B. Physio"]
    assert [one.followed for one in clinic.decided("P-001")] == [False, False]
    assert clinic.others == 0


# -- the index -----------------------------------------------------------------------------------------


def test_the_index_lies_in_the_reviewers_data_never_in_the_reviewed_folder(tmp_path: Path) -> None:
    assert index_path(tmp_path / "home", tmp_path / "clinic").parent == tmp_path / "home" / "review"
    inside = index_path(tmp_path / "clinic" / "home", tmp_path / "clinic")
    assert not inside.is_relative_to(tmp_path)
    assert index_path(tmp_path, tmp_path / "a") != index_path(tmp_path, tmp_path / "b")


@pytest.mark.parametrize("damage", [b"", b"not a data base, but long enough to be one" * 40])
def test_a_damaged_index_is_made_anew(tmp_path: Path, folder: Path, damage: bytes) -> None:
    put(folder)
    index = tmp_path / "i.sqlite"
    with closing(Clinic(folder, index)) as clinic:
        refreshed(clinic)
    index.write_bytes(damage)
    with closing(Clinic(folder, index)) as clinic:
        refreshed(clinic)
        assert shown(clinic) == ["1"]
        assert ("", "The index was damaged and made anew") in troubles(clinic) or not damage


def test_an_index_damaged_in_its_middle_is_made_anew(tmp_path: Path, folder: Path) -> None:
    for number in range(1, 8):
        put(folder, number)
    index = tmp_path / "i.sqlite"
    with closing(Clinic(folder, index)) as clinic:
        refreshed(clinic)
    data = bytearray(index.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    index.write_bytes(data)
    with closing(Clinic(folder, index)) as clinic:
        refreshed(clinic)
        assert len(shown(clinic)) == 7
        assert ("", "The index was damaged and made anew") in troubles(clinic)


def test_an_index_of_another_version_is_made_anew(tmp_path: Path, folder: Path) -> None:
    put(folder)
    index = tmp_path / "i.sqlite"
    with closing(Clinic(folder, index)) as clinic:
        refreshed(clinic)
    with closing(sqlite3.connect(index)) as db:
        db.execute("UPDATE version SET value = '0'")
        db.commit()
    with closing(Clinic(folder, index)) as clinic:
        assert clinic.patients() == []
        assert refreshed(clinic) == [(1, 1)]


@pytest.mark.parametrize(("pages", "words"), [(3, "cannot be made"), (12, "cannot be used")])
def test_a_disk_with_no_room_for_the_index_is_named_in_words(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, pages: int, words: str
) -> None:
    connect = sqlite3.connect

    def cramped(*where: Any, **how: Any) -> sqlite3.Connection:
        db: sqlite3.Connection = connect(*where, **how)
        db.execute(f"PRAGMA max_page_count = {pages}")
        return db

    monkeypatch.setattr(sqlite3, "connect", cramped)
    log = a_log()
    row = replace(row_of(record_of("a", log), log.prescription), body=bytes(PAGE_BYTES))
    with (
        pytest.raises(RefusedError, match=rf"index\.sqlite: {words}: database or disk is full"),
        closing(Clinic(folder, tmp_path / "index.sqlite")) as clinic,
    ):
        clinic.add_records([("a", row)])


# -- many new logs ---------------------------------------------------------------------------------------


@pytest.fixture
def many(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A few logs, which the program takes for many."""
    monkeypatch.setattr("loadtrainer.app.clinic.GLANCE_FROM", 3)
    monkeypatch.setattr("loadtrainer.app.clinic_reading.BATCH", 2)
    for number in range(1, 7):
        put(folder, number, plan=of("P-001" if number < 4 else "P-002"))
    return folder


@pytest.mark.usefixtures("many")
def test_many_new_logs_show_at_once_and_say_that_they_are_not_checked(clinic: Clinic) -> None:
    steps = clinic.refresh()
    assert [next(steps), next(steps)] == [(0, 6), (0, 6)]
    assert [line.sessions for line in clinic.patients()] == [3, 3]
    assert troubles(clinic) == [("", "Sessions not yet checked: 6")]
    assert clinic.review("P-002").trust.unchecked == 3
    assert list(clinic.prove()) == []
    assert list(steps) == [(2, 6), (4, 6), (6, 6)]
    assert troubles(clinic) == []
    assert all(record.checked for record in clinic.records())


@pytest.mark.usefixtures("many")
def test_the_patient_who_is_asked_for_is_read_first(clinic: Clinic) -> None:
    steps = clinic.refresh()
    next(steps), next(steps)
    clinic.review("P-002")
    next(steps), next(steps)
    assert [record.checked for record in clinic.records()] == [True, False, False, True, True, True]


def test_what_was_only_seen_is_read_at_the_next_look(clinic: Clinic, many: Path) -> None:
    steps = clinic.refresh()
    next(steps), next(steps)
    del steps
    (many / f"{FIRST}2{SUFFIX}").write_bytes(b"{}")
    refreshed(clinic)
    assert shown(clinic) == ["1", "3", "4", "5", "6"]
    assert all(record.checked for record in clinic.records())


@pytest.mark.usefixtures("many")
def test_further_processes_read_the_same(
    clinic: Clinic, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / f"broken{SUFFIX}").write_bytes(b"{")
    with closing(Clinic(folder, tmp_path / "other.sqlite")) as alone:
        refreshed(alone)
        one = list(alone.records()), troubles(alone)
    monkeypatch.setattr("loadtrainer.app.clinic_reading.POOL_FROM", 2)
    assert refreshed(clinic)[-1] == (7, 7)
    assert (list(clinic.records()), troubles(clinic)) == one
