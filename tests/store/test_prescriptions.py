"""A prescription that may not start a session is refused with which, where and why; nothing changes."""

import json
import stat
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.prescriptions import (
    blocked,
    check_startable,
    confirm_file,
    digest,
    read_prescription,
    write_prescription,
)
from support.sessions import prescription
from support.store import NOW, a_plan, edited, tree

TODAY = NOW.date()


def start(path: Path, today: date = TODAY) -> None:
    """What comes before every session."""
    check_startable(read_prescription(path), today, str(path))


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "p.prescription.json"
    write_prescription(path, a_plan())
    return path


def test_a_confirmed_and_valid_one_starts_from_its_first_to_its_last_day(plan_file: Path) -> None:
    for day in (TODAY, date(2026, 11, 20), date(2026, 12, 20)):
        start(plan_file, day)
    assert blocked(a_plan(), TODAY) is None


FILES: list[tuple[str, bytes, str, str]] = [
    ("unconfirmed", edited(prescription(), lambda v: None), "confirmed", say("block.none")),
    (
        "load raised",
        edited(a_plan(), lambda v: v["stages"][0].update(target_kg=21.0)),
        "confirmed.sha256",
        say("block.alter"),
    ),
    (
        "extended",
        edited(a_plan(), lambda v: v.update(valid_until="2027-12-20")),
        "confirmed.sha256",
        say("block.alter"),
    ),
    (
        "other digest",
        edited(a_plan(), lambda v: v["confirmed"].update(sha256="0" * 64)),
        "confirmed.sha256",
        say("block.alter"),
    ),
    ("newer version", edited(a_plan(), lambda v: v.update(version=2)), "version", "newer loadtrainer"),
    (
        "NaN",
        edited(a_plan(), lambda v: v["stages"][0].update(target_kg=float("nan"))),
        "line 1",
        "NaN is not a number",
    ),
    ("1e999", edited(a_plan(), lambda v: None).replace(b"41.0", b"1e999"), "line 1", "too large"),
    (
        "duplicate key",
        edited(a_plan(), lambda v: None).replace(b'"title"', b'"version": 1, "title"'),
        '"version"',
        "stands twice",
    ),
    (
        "300 KB of nesting",
        b'{"stages":' + b"[" * 150_000 + b"]" * 150_000 + b"}",
        "size",
        "larger than 256 KB",
    ),
    ("200 KB of nesting", b'{"stages":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "line 1", "deeper than 32"),
    ("unknown field", edited(a_plan(), lambda v: v.update(dose=1)), "dose", "not permitted"),
    (
        "text for a number",
        edited(a_plan(), lambda v: v["limits"].update(ceiling_kg="41")),
        "limits.ceiling_kg",
        "number",
    ),
    ("empty", b"", "size", "is empty"),
    ("UTF-16", edited(a_plan(), lambda v: None).decode().encode("utf-16"), "first bytes", "byte-order mark"),
    (
        "lone surrogate",
        edited(a_plan(), lambda v: None).replace(b"P-001", b"\\ud800"),
        "patient.pseudonym",
        "surrogate",
    ),
]


@pytest.mark.parametrize(
    ("data", "where", "why"), [case[1:] for case in FILES], ids=[case[0] for case in FILES]
)
def test_a_refused_file_is_named_and_nothing_on_disk_changes(
    tmp_path: Path, data: bytes, where: str, why: str
) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(data)
    before = tree(tmp_path)
    with pytest.raises(RefusedError) as refused:
        start(path)
    assert refused.value.which == str(path)
    assert refused.value.where.startswith(where)
    assert why in refused.value.why
    assert refused.value.exit_code == 3
    assert "\n" not in str(refused.value)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("day", "where", "words"),
    [
        (date(2026, 11, 19), "valid_from", say("block.early", day="2026-11-20")),
        (date(2026, 12, 21), "valid_until", say("block.plan")),
    ],
)
def test_outside_its_days_it_is_refused(plan_file: Path, day: date, where: str, words: str) -> None:
    with pytest.raises(RefusedError) as refused:
        start(plan_file, day)
    assert (refused.value.where, refused.value.why) == (where, words)


def test_any_changed_byte_of_what_was_confirmed_is_refused(tmp_path: Path) -> None:
    """Every byte of the compact file outside the confirmation itself, each with its lowest bit flipped."""
    plan = a_plan()
    data = plan.model_dump_json().encode()
    signed = data.index(b'"confirmed":')
    path = tmp_path / "p.json"
    for at in range(signed):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        with pytest.raises(RefusedError):
            start(path)
    assert signed > 800


def test_the_digest_is_that_of_the_canonical_form_whatever_the_layout() -> None:
    plan = a_plan()
    assert plan.confirmed is not None
    assert digest(plan) == plan.confirmed.sha256 == digest(prescription())


def test_confirming_rewrites_the_file_in_one_private_step(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    write_prescription(path, prescription())
    made = confirm_file(path, " A. Physio ", "physiotherapist", NOW)
    assert made.confirmed is not None
    assert (made.confirmed.by, made.confirmed.at) == ("A. Physio", "2026-11-22T10:03:11+00:00")
    assert read_prescription(path) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["p.json"]
    start(path)


Confirm = Callable[[Path], object]
REFUSED_CONFIRMATIONS: list[tuple[str, bytes, str, str]] = [
    (
        "broken rule",
        edited(prescription(), lambda v: v["limits"].update(ceiling_kg=21.0)),
        "A",
        "above the ceiling",
    ),
    ("ended", edited(prescription(), lambda v: v.update(valid_until="2026-11-21")), "A", "lies in the past"),
    ("nobody", edited(prescription(), lambda v: None), "  ", "must name the clinician"),
    ("no JSON", b"{", "A", "is not JSON"),
]


@pytest.mark.parametrize(
    ("data", "by", "why"),
    [case[1:] for case in REFUSED_CONFIRMATIONS],
    ids=[case[0] for case in REFUSED_CONFIRMATIONS],
)
def test_what_breaks_a_rule_is_not_confirmed_and_stays_as_it_is(
    tmp_path: Path, data: bytes, by: str, why: str
) -> None:
    path = tmp_path / "p.json"
    path.write_bytes(data)
    before = tree(tmp_path)
    with pytest.raises(RefusedError, match=why):
        confirm_file(path, by, "physiotherapist", NOW)
    assert tree(tmp_path) == before


def test_an_edited_one_may_be_confirmed_again(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    value: dict[str, Any] = json.loads(edited(a_plan(), lambda v: v["stages"][0].update(target_kg=21.0)))
    path.write_text(json.dumps(value), encoding="utf-8")
    confirm_file(path, "B. Surgeon", "surgeon", NOW + timedelta(days=1))
    start(path)


def test_a_new_prescription_never_overwrites_a_file(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_bytes(b"precious")
    with pytest.raises(RefusedError, match="exists already"):
        write_prescription(tmp_path / "p.json", prescription())
    with pytest.raises(RefusedError, match="cannot be written: no such file"):
        write_prescription(tmp_path / "missing" / "p.json", prescription())
    assert (tmp_path / "p.json").read_bytes() == b"precious"
