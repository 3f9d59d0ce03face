"""A session that was removed shows: by the one after it, and the newest by the index."""

from pathlib import Path

from loadtrainer.store.chain import chain_findings
from loadtrainer.store.index import scan
from loadtrainer.store.sessions import SUFFIX, read_log, save_log
from support.store import a_log, tree

ID = "7c410000-0000-4000-8000-00000000000"


def three(folder: Path) -> list[Path]:
    """Three sessions, one after the other."""
    made: list[Path] = []
    for number in (1, 2, 3):
        day = f"2026-11-2{number}T10:00:00+01:00"
        previous = read_log(made[-1]).integrity.sha256 if made else None
        log = a_log(session_id=f"{ID}{number}", started_at=day, ended_at=day, previous=previous)
        made.append(save_log(folder, log))
    return made


def test_a_whole_chain_has_no_finding(tmp_path: Path) -> None:
    three(tmp_path)
    scan(tmp_path)
    before = tree(tmp_path)
    assert chain_findings(tmp_path) == []
    assert tree(tmp_path) == before


def test_a_session_removed_from_the_middle_is_missed_by_the_next(tmp_path: Path) -> None:
    _, second, third = three(tmp_path)
    second.unlink()
    assert chain_findings(tmp_path) == [f"{third.name}: integrity.previous: The session before is not here"]


def test_the_newest_one_is_missed_by_the_index(tmp_path: Path) -> None:
    *_, third = three(tmp_path)
    scan(tmp_path)
    third.unlink()
    assert chain_findings(tmp_path) == [f"{third.name}: The index names it (2026-11-23); not here"]


def test_what_cannot_be_read_is_left_to_its_own_verification(tmp_path: Path) -> None:
    (tmp_path / f"x{SUFFIX}").write_bytes(b"{}")
    (tmp_path / "index.json").write_bytes(b"{")
    assert chain_findings(tmp_path) == []
