"""The command ``report``: which page comes out, and what is refused with which words."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from loadtrainer.cli.main import app
from loadtrainer.errors import LoadtrainerError, RefusedError, UsageError
from loadtrainer.store.sessions import save_log
from support.store import a_log


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
