"""What is found in a reviewed folder, and that it is only looked at."""

import os
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from loadtrainer.store.folder import look
from loadtrainer.store.sessions import save_log
from support.store import a_log, tree


def test_logs_diaries_and_decisions_are_found_at_any_depth(tmp_path: Path) -> None:
    log = save_log(tmp_path / "a" / "sessions", a_log())
    (tmp_path / "a" / "diary.jsonl").write_text("")
    (tmp_path / "a" / "sessions" / "decisions.jsonl").write_text("")
    (tmp_path / "letter.txt").write_text("")
    found = look(tmp_path)
    assert [(one.file, one.size) for one in found.logs] == [(f"a/sessions/{log.name}", log.stat().st_size)]
    assert found.diaries == [tmp_path / "a" / "diary.jsonl"]
    assert found.decisions == [tmp_path / "a" / "sessions" / "decisions.jsonl"]
    assert (found.others, found.problems) == (1, [])


def test_ten_thousand_other_files_are_counted_and_nothing_else(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number}.txt").touch()
    save_log(tmp_path, a_log())
    found = look(tmp_path)
    assert (len(found.logs), found.others) == (1, 10_000)


def test_packed_logs_are_named_and_other_archives_are_only_counted(tmp_path: Path) -> None:
    log = save_log(tmp_path / "kept", a_log())
    with ZipFile(tmp_path / "kept" / "sessions.ZIP", "w") as shared:
        shared.write(log, f"sessions/{log.name}")
    with ZipFile(tmp_path / "pictures.zip", "w") as other:
        other.writestr("a.png", b"")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 and no end")

    found = look(tmp_path)

    assert (found.packed, found.others, found.problems) == (["kept/sessions.ZIP"], 2, [])
    assert len(found.logs) == 1


COPIES = [
    "decisions (A. Physio's conflicted copy 2026-11-24).jsonl",
    "decisions.sync-conflict-20261124-103311-ABCDEFG.jsonl",
    "diary (1).jsonl",
    "diary-LAPTOP.jsonl",
    "x.session (1).json",
    "x.session (conflicted copy 2026-11-24).json",
    "x.session.sync-conflict-20261124-103311-ABCDEFG.json",
]


def test_the_copies_that_sync_programs_make_are_named_and_nothing_like_them(tmp_path: Path) -> None:
    for name in (*COPIES, "index.json", "diary.txt", "decisions", "sessions.json", "x.journal.jsonl"):
        (tmp_path / name).touch()
    (tmp_path / ".x.session.json").touch()
    found = look(tmp_path)
    assert (found.copies, found.others) == (COPIES, 6)


def test_half_written_files_of_a_writer_are_passed_by(tmp_path: Path) -> None:
    (tmp_path / ".x.session.json.12345678.tmp").touch()
    (tmp_path / ".x.session.json").touch()
    assert look(tmp_path).logs == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_names_that_are_no_text_are_listed_so_that_a_person_can_find_them(tmp_path: Path) -> None:
    for name in (b"a\xff.session.json", b"b\xff.txt"):
        (tmp_path / os.fsdecode(name)).touch()
    save_log(tmp_path / os.fsdecode(b"c\xff"), a_log())
    save_log(tmp_path, a_log())
    found = look(tmp_path)
    assert (len(found.logs), found.others) == (1, 1)
    assert found.unnamed == ["a\\udcff.session.json", "c\\udcff"]


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need a privilege there")
def test_what_is_named_as_a_log_and_is_no_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.session.json").symlink_to("nowhere")
    (tmp_path / "b.session.json").symlink_to("b.session.json")
    os.mkfifo(tmp_path / "c.session.json")
    (tmp_path / "d.session.json").mkdir()
    assert [file for file, _ in look(tmp_path).problems] == [f"{one}.session.json" for one in "abc"]


def test_a_folder_that_is_gone_is_no_empty_one(tmp_path: Path) -> None:
    found = look(tmp_path / "none")
    assert (found.lost, found.problems) == ("no such file or directory", [])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    save_log(tmp_path / "a", a_log())
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(look(tmp_path).logs) == 1


def test_a_folder_may_be_left_out(tmp_path: Path) -> None:
    save_log(tmp_path / "a", a_log())
    assert look(tmp_path, tmp_path / "a").logs == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_closed_folder_is_named_and_the_rest_is_found(tmp_path: Path) -> None:
    save_log(tmp_path / "open", a_log())
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        found = look(tmp_path)
    finally:
        closed.chmod(0o700)
    assert found.problems == [("closed/", "permission denied")]
    assert len(found.logs) == 1


def test_a_folder_that_cannot_be_listed_is_a_problem_not_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_log(tmp_path / "open", a_log())
    (tmp_path / "closed").mkdir()
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    before = tree(tmp_path)
    found = look(tmp_path)
    assert found.problems == [("closed/", "permission denied")]
    assert len(found.logs) == 1
    monkeypatch.undo()
    assert tree(tmp_path) == before
