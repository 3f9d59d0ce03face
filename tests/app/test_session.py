"""What joins the parts of a session: what blocks one, and what an earlier run left unfinished."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.app.session import Workshop, block_words, recompute, recover_all
from loadtrainer.core.log import Source
from loadtrainer.core.prescription import Plan, Prescription
from loadtrainer.errors import RefusedError
from loadtrainer.store.journal import JournalWriter
from loadtrainer.store.library import Library
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.sessions import save_log
from loadtrainer.store.spare import spare_folders
from support.runs import only_log, open_plan, signed
from support.sessions import LIMITS
from support.store import NOW, a_header, a_log, parts, tree


def words(plan: Prescription, source: Source, home: Path) -> str:
    return block_words(Plan(plan, 0), source, Library(home), NOW)


def altered(plan: Prescription) -> Prescription:
    return plan.model_copy(update={"title": "Another title"})


def days(first: int, last: int, *, sign: bool = True) -> Prescription:
    """Confirmed in good time unless not ``sign``, valid from ``first`` to ``last`` days after today."""
    today = NOW.date()
    made = open_plan().model_copy(
        update={
            "valid_from": (today + timedelta(days=first)).isoformat(),
            "valid_until": (today + timedelta(days=last)).isoformat(),
        }
    )
    return confirmed(made, "A. Physio", "physiotherapist", NOW - timedelta(days=30), "plan") if sign else made


BLOCKED: list[tuple[str, Prescription, Source, str]] = [
    ("confirmed", signed(open_plan()), "ble", ""),
    ("unconfirmed on a real scale", open_plan(), "ble", "Start is off. No confirmed plan."),
    ("unconfirmed in a simulation", open_plan(), "simulated", ""),
    ("unconfirmed in a replay", open_plan(), "replay", ""),
    ("unconfirmed and ended", days(-5, -1, sign=False), "replay", "Start is off. Plan ended."),
    ("changed since", altered(signed(open_plan())), "simulated", "Start is off. Plan was changed."),
    ("ended yesterday", days(-5, -1), "replay", "Start is off. Plan ended."),
    ("ends today", days(-5, 0), "ble", ""),
    ("begins today", days(0, 5), "ble", ""),
    ("begins tomorrow", days(1, 5), "ble", "Start is off. Plan begins 2026-11-23."),
]


@pytest.mark.parametrize(("plan", "source", "why"), [c[1:] for c in BLOCKED], ids=[c[0] for c in BLOCKED])
def test_who_may_start_with_what(tmp_path: Path, plan: Prescription, source: Source, why: str) -> None:
    assert words(plan, source, tmp_path / "home") == why
    assert list(tmp_path.iterdir()) == []


LIMITED: list[tuple[dict[str, Any], Source, str]] = [
    ({"max_sessions_per_day": 1}, "ble", "Sessions for today are done"),
    ({"min_hours_between": 2.0}, "ble", "Next session from 12:03"),
    ({"max_sessions_per_day": 1, "min_hours_between": 2.0}, "simulated", ""),
]


@pytest.mark.parametrize(("limits", "source", "why"), LIMITED)
def test_the_days_limits_count_sessions_of_the_same_source(
    tmp_path: Path, limits: dict[str, Any], source: Source, why: str
) -> None:
    plan = signed(open_plan(limits=LIMITS | {"min_hours_between": 0.0} | limits))
    library = Library(tmp_path)
    library.make()
    save_log(library.sessions, a_log(plan=plan, ended_at=NOW.isoformat(timespec="milliseconds")))
    assert words(plan, source, tmp_path) == why


def test_a_session_that_ended_ahead_of_the_wall_clock_counts_as_ended_now(tmp_path: Path) -> None:
    plan = signed(open_plan(limits=LIMITS | {"min_hours_between": 0.0}))
    library = Library(tmp_path)
    library.make()
    ahead = (NOW + timedelta(minutes=30)).isoformat(timespec="milliseconds")
    save_log(library.sessions, a_log(plan=plan, ended_at=ahead))
    assert words(plan, "ble", tmp_path) == ""


def unfinished(home: Path, session_id: str) -> Path:
    """The journal of a program that ended before it could seal it."""
    library = Library(home)
    library.make()
    path = library.journal_path(session_id)
    writer = JournalWriter(path, a_header(session_id=session_id))
    writer.event({"t_s": 0.0, "kind": "session_started", "reason": "Session started"})
    writer.close()
    return path


IDS = [f"7c410000-0000-4000-8000-{n:012d}" for n in (1, 2, 3)]


def test_unfinished_sessions_are_recovered_once(tmp_path: Path) -> None:
    unfinished(tmp_path, IDS[0])
    assert recover_all(Library(tmp_path)) == ["Session of 0:00 was saved."]
    assert only_log(tmp_path).ended == "recovered"
    assert recover_all(Library(tmp_path)) == []


def test_a_journal_nothing_can_be_made_of_is_named_and_kept_and_hides_no_other(tmp_path: Path) -> None:
    bad = unfinished(tmp_path, IDS[0])
    bad.write_bytes(b"not a journal\n")
    unfinished(tmp_path, IDS[1])
    before = tree(tmp_path)
    first, second = recover_all(Library(tmp_path))
    assert first.startswith(f"{bad}: line 1: ")
    assert second == "Session of 0:00 was saved."
    after = tree(tmp_path)
    assert {name: after[name] for name in before} == before


def test_no_damage_whatever_keeps_the_program_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = unfinished(tmp_path, IDS[0])

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("loadtrainer.app.session.summarise", fail)
    assert recover_all(Library(tmp_path)) == [
        f"{path}: could not be recovered (ZeroDivisionError); it stays as it is"
    ]
    assert "ZeroDivisionError" in caplog.text


def test_a_workshop_needs_a_folder_it_can_keep_sessions_in(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RefusedError, match="data folder"):
        Workshop.at(tmp_path / "file")
    assert Workshop.at(tmp_path / "new").library.sessions.is_dir()


def test_a_workshop_has_another_place_for_a_journal_that_fails(tmp_path: Path) -> None:
    fallback = Workshop.at(tmp_path / "home").fallback

    assert fallback in spare_folders(tmp_path / "home")


def test_a_recovered_session_gets_the_figures_a_sealed_one_has() -> None:
    assert recompute(parts()) == a_log().summary
