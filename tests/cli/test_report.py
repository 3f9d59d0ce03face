"""The command ``report``: which page comes out, and what is refused with which words."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from loadtrainer.cli.main import app
from loadtrainer.errors import LoadtrainerError, RefusedError, UsageError
from loadtrainer.store.decisions import decide
from loadtrainer.store.diary import Decision
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.sessions import save_log
from support.store import NOW, a_log, a_plan


def run(*arguments: str) -> None:
    result = CliRunner().invoke(app, ["report", *arguments])
    if result.exception is not None:
        raise result.exception


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one finished session of a real scale."""
    monkeypatch.setenv("LOADTRAINER_HOME", str(tmp_path / "home"))
    (tmp_path / "logs").mkdir()
    save_log(tmp_path / "logs", a_log(100))
    return tmp_path / "logs"


def test_one_log_gives_its_session(folder: Path, tmp_path: Path) -> None:
    log = next(folder.glob("*.session.json"))
    run(str(log), "-o", str(tmp_path / "a.html"))
    assert "Session report" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_a_folder_gives_its_period_for_clinician_or_patient(folder: Path, tmp_path: Path) -> None:
    run(str(folder), "-o", str(tmp_path / "a.html"))
    assert "Loading report" in (tmp_path / "a.html").read_text(encoding="utf-8")
    run(str(folder), "--for", "patient", "-o", str(tmp_path / "a.html"))
    assert "Your sessions" in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "kind", "words"),
    [
        (["{logs}", "-o", "a.txt"], UsageError, "neither .html nor .pdf"),
        (["{logs}", "-o", "a.html", "--from", "soon"], UsageError, "is not a day"),
        (["{logs}", "-o", "a.html", "--from", "2026-11-22", "--to", "2026-11-21"], UsageError, "lies after"),
        (["{logs}", "-o", "a.html", "--from", "2036-11-22"], UsageError, "lies after"),
        (["{logs}", "-o", "a.html", "--from", "1026-11-22"], UsageError, "at most 366 days"),
        (["{logs}", "-o", "a.html", "--patient", "P-999"], RefusedError, "has no session here"),
        (["{logs}/none.session.json", "-o", "a.html"], RefusedError, "none.session.json"),
        (["{empty}", "-o", "a.html"], RefusedError, "holds no session"),
        (["{logs}", "-o", "{empty}/none/a.html"], RefusedError, "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    folder: Path, tmp_path: Path, arguments: list[str], kind: type[LoadtrainerError], words: str
) -> None:
    (tmp_path / "empty").mkdir()
    names = {"logs": folder, "empty": tmp_path / "empty"}
    with pytest.raises(kind, match=words):
        run(*(argument.format(**names) for argument in arguments))


def test_what_could_not_be_read_is_told(folder: Path, tmp_path: Path) -> None:
    (folder / "torn.session.json").write_text("{", encoding="utf-8")
    result = CliRunner().invoke(app, ["report", str(folder), "-o", str(tmp_path / "a.html")])
    assert result.exit_code == 0
    assert "not read: 1" in result.stderr


def test_a_saved_decision_is_on_the_page_and_its_box_is_ticked(folder: Path, tmp_path: Path) -> None:
    decision = Decision(
        patient="P-001",
        at="2026-11-23T09:00:00Z",
        by="N. Reed",
        choice="hold",
        stage=0,
        reason="Pain settles.",
    )
    decide(folder, decision)
    run(str(folder), "-o", str(tmp_path / "a.html"))
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "N. Reed" in page
    assert "Pain settles." in page
    run(str(folder), "--for", "patient", "-o", str(tmp_path / "a.html"))
    assert "Pain settles." not in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_without_a_decision_the_plans_rule_is_said(folder: Path, tmp_path: Path) -> None:
    run(str(folder), "-o", str(tmp_path / "a.html"))
    assert "Progress rule not met: " in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_of_many_new_logs_those_of_the_patient_are_read_whole(folder: Path, tmp_path: Path) -> None:
    plan = a_plan()
    other = confirmed(
        plan.model_copy(
            update={
                "confirmed": None,
                "patient": plan.patient.model_copy(update={"pseudonym": "P-002"}),
            }
        ),
        "A. Physio",
        "physiotherapist",
        NOW,
        "plan",
    )
    for number in range(2, 104):
        identity = f"00000000-0000-4000-8000-{number:012d}"
        save_log(folder, a_log(20, session_id=identity, plan=other if number == 103 else plan))
    run(str(folder), "--patient", "P-002", "-o", str(tmp_path / "a.html"))
    assert "Logs: 1 of 1 intact." in (tmp_path / "a.html").read_text(encoding="utf-8")
