"""Bytes on disk: whole, private, or not at all; and named refusals before a session."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadtrainer.errors import RefusedError
from loadtrainer.store import files


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A umask that forbids nothing, so that only explicit modes keep files private."""
    old = os.umask(0)
    yield
    os.umask(old)


@pytest.mark.usefixtures("open_umask")
def test_files_and_folders_are_private_whatever_the_umask(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    files.make_folder(folder)
    files.write_new(folder / "new", b"1")
    files.write_atomic(folder / "atomic", b"2")
    assert (mode(folder), mode(folder.parent)) == (0o700, 0o700)
    assert (mode(folder / "new"), mode(folder / "atomic")) == (0o600, 0o600)


def test_a_new_file_never_replaces_an_old_one(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        files.write_new(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"old"


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_failed_replacement_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (tmp_path / "x").write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path if step == "replace" else os, step, fail)
    with pytest.raises(OSError, match="No space left"):
        files.write_atomic(tmp_path / "x", b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("x", b"old")]


def test_a_short_write_is_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: whole(fd, data[:3]))
    files.write_new(tmp_path / "x", b"0123456789")
    assert (tmp_path / "x").read_bytes() == b"0123456789"


def test_replacing_a_link_keeps_the_link_and_changes_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    files.write_atomic(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_what_is_no_ordinary_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, why in (
        (tmp_path / "pipe", "not an ordinary file"),
        (tmp_path, "not an ordinary file"),
        (Path(os.devnull), "not an ordinary file"),
        (tmp_path / "missing", "no such file"),
        (tmp_path / "bad\0name", "cannot be read"),
    ):
        with pytest.raises(RefusedError, match=why):
            files.read_capped(path, 10)


def test_a_file_over_its_cap_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(RefusedError, match="is larger than 1 KB"):
        files.read_capped(tmp_path / "huge", 1024)


def test_a_missing_folder_is_made_and_a_fit_one_is_left_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / ("ö very long name " * 8) / "data"
    files.require_writable(folder, least_free=0)
    files.require_writable(folder, least_free=0)
    assert list(folder.iterdir()) == []


def test_a_full_disk_is_refused_before_the_start(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="has 99 MB left; a session wants 100 MB"):
        files.require_writable(tmp_path, free=lambda _: 99 * 2**20)
    files.require_writable(tmp_path, free=lambda _: 100 * 2**20)


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    for folder in (tmp_path / "x", tmp_path / "x" / "y"):
        with pytest.raises(RefusedError, match="data folder"):
            files.require_writable(folder)


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_a_folder_that_cannot_be_written_is_refused_before_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def fail(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(RefusedError, match="cannot be written") as refused:
        files.require_writable(tmp_path, least_free=0)
    assert refused.value.exit_code == 3
