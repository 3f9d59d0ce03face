"""A session that was removed shows: by the one after it, and the newest by the index."""

from pathlib import Path

import pytest

from loadtrainer.core.canonical import canonical, digest_without
from loadtrainer.core.log import SessionLog
from loadtrainer.store.chain import chain_findings, only_log, sent_alone
from loadtrainer.store.index import scan
from loadtrainer.store.sessions import (
    SUFFIX,
    Seal,
    SessionParts,
    build_log,
    log_bytes,
    read_log,
    save_log,
    seal_of,
)
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


def resealed(path: Path, **changes: str) -> SessionLog:
    """The log at ``path`` with these fields changed and a digest that fits them, as a forger leaves it."""
    log = read_log(path).model_copy(update=changes)
    parts = SessionParts(**{name: getattr(log, name) for name in SessionParts.__dataclass_fields__})
    again = build_log(parts, log.summary, log.integrity.journal_head, log.integrity.previous)
    path.write_bytes(log_bytes(again))
    return again


def test_a_log_sealed_anew_is_missed_by_the_one_after_it(tmp_path: Path) -> None:
    _, second, third = three(tmp_path)
    resealed(second, ended_at="2026-11-22T10:30:00+01:00")
    assert chain_findings(tmp_path) == [f"{third.name}: integrity.previous: The session before is not here"]


def test_the_newest_one_sealed_anew_is_told_by_the_index(tmp_path: Path) -> None:
    *_, third = three(tmp_path)
    scan(tmp_path)
    right = read_log(third).integrity.sha256
    forged = resealed(third, ended_at="2026-11-23T10:30:00+01:00").integrity.sha256
    assert chain_findings(tmp_path) == [
        f"{third.name}: integrity.sha256: stored {forged}, the index says {right}"
    ]


def test_a_session_doubled_under_another_id_follows_the_same_one(tmp_path: Path) -> None:
    first, second, _ = three(tmp_path)
    double = tmp_path / second.name.replace(ID, "8c410000-0000-4000-8000-00000000000")
    double.write_bytes(second.read_bytes())
    resealed(double, id=double.name.removesuffix(SUFFIX))
    assert chain_findings(tmp_path) == [
        f"{double.name}: integrity.previous: another session follows the same one: {second.name}"
    ]
    assert chain_findings(tmp_path, [first.name]) == []


def test_a_copy_and_a_second_session_of_one_id_are_named_once(tmp_path: Path) -> None:
    _, second, third = three(tmp_path)
    copy, other = tmp_path / f"copy{SUFFIX}", tmp_path / f"other{SUFFIX}"
    copy.write_bytes(second.read_bytes())
    other.write_bytes(third.read_bytes())
    resealed(other, ended_at="2026-11-23T10:30:00+01:00")
    assert chain_findings(tmp_path) == [
        f"{copy.name}: integrity.sha256: the very session of {second.name}",
        f"{other.name}: id: another session has it: {third.name}",
    ]


def test_two_days_exchanged_break_the_chain(tmp_path: Path) -> None:
    _, second, third = three(tmp_path)
    days = [read_log(path).started_at for path in (second, third)]
    resealed(second, started_at=days[1])
    resealed(third, started_at=days[0])
    assert chain_findings(tmp_path) == [f"{third.name}: integrity.previous: The session before is not here"]


def test_a_session_dated_before_the_one_it_follows_is_named_with_both_times(tmp_path: Path) -> None:
    *_, third = three(tmp_path)
    resealed(third, started_at="2026-11-22T09:59:59+01:00")
    assert chain_findings(tmp_path) == [
        f"{third.name}: started_at: stored 2026-11-22T09:59:59+01:00, "
        "earlier than the session it follows: 2026-11-22T10:00:00+01:00"
    ]


def test_a_log_sent_alone_is_no_broken_chain_unless_its_folder_knew_others(tmp_path: Path) -> None:
    first, second, third = three(tmp_path / "home")
    assert not sent_alone(third)
    sent = tmp_path / "post" / third.name
    sent.parent.mkdir()
    sent.write_bytes(third.read_bytes())
    assert (only_log(sent), sent_alone(sent)) == (True, True)
    scan(third.parent)
    first.unlink()
    second.unlink()
    assert (only_log(third), sent_alone(third)) == (True, False)
    assert len(chain_findings(third.parent)) == 3


def test_the_seal_of_a_log_is_the_one_it_is_read_with() -> None:
    log = a_log(previous="cd" * 32)
    assert seal_of(log_bytes(log)) == Seal(log.id, str(log.integrity.sha256), "cd" * 32, log.started_at)


def test_bytes_that_no_seal_fits_have_none() -> None:
    data = log_bytes(a_log())
    for at in range(len(data)):
        assert seal_of(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]) is None


@pytest.mark.parametrize("started_at", ["2026-11-22T10:00:00", "2026-13-22T10:00:00Z"])
def test_a_start_that_is_no_time_has_no_place_in_a_chain(started_at: str) -> None:
    value = a_log().model_dump(mode="json") | {"started_at": started_at}
    value["integrity"]["sha256"] = digest_without(value, "integrity.sha256")
    assert seal_of(canonical(value) + b"\n") is None


def test_what_cannot_be_read_is_left_to_its_own_verification(tmp_path: Path) -> None:
    (tmp_path / f"x{SUFFIX}").write_bytes(b"{}")
    (tmp_path / "index.json").write_bytes(b"{")
    assert chain_findings(tmp_path) == []
