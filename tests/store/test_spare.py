"""Where recording goes on when the disk fails: outside the data folder, ours alone, and back again."""

import os
from pathlib import Path

import pytest

from loadtrainer.store.spare import bring_home, choose_spare, segment_folder, spare_folders
from support.store import tree


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "temp"))


def test_every_data_folder_has_places_of_its_own_outside_itself(tmp_path: Path) -> None:
    one, other = spare_folders(tmp_path / "one"), spare_folders(tmp_path / "other")
    assert len({*one, *other}) == 4
    assert not any(folder.is_relative_to(tmp_path / "one") for folder in one)
    assert spare_folders(tmp_path / "other" / ".." / "one") == one
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("devices", "chosen"),
    [
        ({"home": 1, "cache": 1, "temp": 2}, "temp"),
        ({"home": 1, "cache": 2, "temp": 2}, "cache"),
        ({"home": 1, "cache": 1, "temp": 1}, "cache"),
    ],
)
def test_another_file_system_comes_first(tmp_path: Path, devices: dict[str, int], chosen: str) -> None:
    spare = choose_spare(tmp_path / "home", lambda path: devices[path.relative_to(tmp_path).parts[0]])
    assert spare is not None
    assert spare.is_relative_to(tmp_path / chosen)


def test_a_file_system_that_cannot_be_asked_leaves_the_most_lasting_place(tmp_path: Path) -> None:
    def gone(_path: Path) -> int:
        raise OSError

    assert choose_spare(tmp_path / "home", gone) == spare_folders(tmp_path / "home")[0]


def test_a_place_that_somebody_else_made_is_not_used(tmp_path: Path) -> None:
    cache, temp = (folder.parent for folder in spare_folders(tmp_path / "home"))
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"")
    temp.parent.mkdir()
    temp.symlink_to(tmp_path)
    assert choose_spare(tmp_path / "home") is None
    temp.unlink()
    temp.mkdir()
    assert choose_spare(tmp_path / "home") is not None


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="only where files have owners")
def test_a_place_that_belongs_to_another_user_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in spare_folders(tmp_path / "home"):
        folder.parent.mkdir(parents=True)
    spares = spare_folders(tmp_path / "home")
    monkeypatch.setattr("loadtrainer.store.spare.spare_folders", lambda _home: spares)
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000)
    assert choose_spare(tmp_path / "home") is None


def test_journals_are_moved_and_nothing_is_overwritten(tmp_path: Path) -> None:
    spare, sessions = tmp_path / "spare", tmp_path / "home" / "sessions"
    for folder in (spare, sessions):
        folder.mkdir(parents=True)
    for name, data in (
        ("a.journal.2.jsonl", b"new"),
        ("b.journal.jsonl", b"same"),
        ("c.journal.2.jsonl", b"other"),
        ("notes.txt", b"not ours"),
    ):
        (spare / name).write_bytes(data)
    (sessions / "b.journal.jsonl").write_bytes(b"same")
    (sessions / "c.journal.2.jsonl").write_bytes(b"kept")

    said = bring_home([spare, tmp_path / "absent"], sessions)

    assert len(said) == 1
    assert said[0].startswith(f"{spare / 'c.journal.2.jsonl'}: differs from ")
    assert sorted(path.name for path in spare.iterdir()) == ["c.journal.2.jsonl", "notes.txt"]
    assert (sessions / "a.journal.2.jsonl").read_bytes() == b"new"
    assert (sessions / "c.journal.2.jsonl").read_bytes() == b"kept"


def test_what_cannot_be_moved_is_named_and_stays(tmp_path: Path) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    (spare / "a.journal.2.jsonl").write_bytes(b"new")
    (tmp_path / "sessions").write_bytes(b"a file is in the way")
    before = tree(tmp_path)

    (said,) = bring_home([spare], tmp_path / "sessions")

    assert said.endswith("It stays as it is.")
    assert tree(tmp_path) == before


def test_the_second_file_of_a_journal_is_found_beside_it_first(tmp_path: Path) -> None:
    spare, sessions = tmp_path / "spare", tmp_path / "sessions"
    journal = sessions / "a.journal.jsonl"
    assert segment_folder(journal, [spare]) is None
    for folder in (spare, sessions):
        folder.mkdir()
        (folder / "a.journal.2.jsonl").write_bytes(b"")
    assert segment_folder(journal, [spare]) == sessions
    (sessions / "a.journal.2.jsonl").unlink()
    assert segment_folder(journal, [spare]) == spare
