"""The command ``export``: what it writes, what it prints first, and what it refuses with which words."""

from pathlib import Path

import pytest
import pyzipper
import typer
from typer.testing import CliRunner, Result

from loadtrainer.cli.export import PASSPHRASE, _ask
from loadtrainer.cli.main import app
from loadtrainer.errors import LoadtrainerError, RefusedError, UsageError
from loadtrainer.review.export_kinds import Kind
from loadtrainer.store.sessions import save_log
from support.store import a_log, tree

PHRASE = "a long enough passphrase"


def run(*arguments: str | Path, typed: str | None = None) -> Result:
    result = CliRunner().invoke(app, ["export", *map(str, arguments)], input=typed)
    if result.exception is not None:
        raise result.exception
    return result


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one finished session of a real scale."""
    monkeypatch.setenv("LOADTRAINER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv(PASSPHRASE, raising=False)
    (tmp_path / "logs").mkdir()
    save_log(tmp_path / "logs", a_log(100))
    return tmp_path / "logs"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_written_into_a_new_folder(folder: Path, tmp_path: Path, kind: Kind) -> None:
    said = run(folder, "--to", kind.value, "-o", tmp_path / "out").stderr
    assert "anyone who has them can read them" in said
    assert tree(tmp_path / "out")


def test_the_dialect_is_a_choice(folder: Path, tmp_path: Path) -> None:
    run(folder, "--to", "csv", "--dialect", "comma", "-o", tmp_path / "out")
    assert "0,1;20,0;1" in next((tmp_path / "out" / "samples").iterdir()).read_text(encoding="utf-8-sig")


def test_a_preview_shows_what_would_leave_and_writes_nothing(folder: Path, tmp_path: Path) -> None:
    result = run(folder, "--to", "csv", "--deidentify", "--preview", "--rows", "2")
    assert "== sessions.csv (" in result.stdout
    assert "P-001" not in result.stdout
    assert "2026" not in result.stdout
    assert "columns that never leave: body_weight_kg, checked_at, day, ended_at" in result.stderr
    assert "nothing was written" in result.stderr
    assert not (tmp_path / "out").exists()
    tables = run(folder, "--to", "xlsx", "--preview")
    assert "== sessions.csv (" in tables.stdout
    assert "shown as CSV" in tables.stderr


def shown(stdout: str) -> dict[str, list[str]]:
    """The lines of every file that a preview showed whole."""
    files: dict[str, list[str]] = {}
    for line in stdout.splitlines():
        if line.startswith("== "):
            files[line.split()[1]] = lines = []
        else:
            lines.append(line)
    return files


@pytest.mark.parametrize("kind", [Kind.CSV, Kind.FHIR, Kind.BIDS])
def test_what_was_looked_at_and_agreed_to_is_what_leaves_to_the_last_byte(
    folder: Path, tmp_path: Path, kind: Kind
) -> None:
    out = tmp_path / "out"
    look = ("--deidentify", "--preview", "--rows", "0", "-o", out)
    result = run(folder, "--to", kind.value, *look, typed="y\n")
    told = {name: (data.decode("utf-8-sig").splitlines(), len(data)) for name, (data, _) in tree(out).items()}
    echo = " y\n"
    assert result.stdout.endswith(echo)
    assert {name: lines for name, (lines, _) in told.items()} == shown(result.stdout.removesuffix(echo))
    assert all(f"== {name} ({size} bytes)" in result.stdout for name, (_, size) in told.items())


def test_a_workbook_holds_the_very_cells_and_names_that_were_looked_at(folder: Path, tmp_path: Path) -> None:
    look = ("--deidentify", "--preview", "--rows", "0", "-o", tmp_path / "out")
    result = run(folder, "--to", "parquet", *look, typed="y\n")
    (name,) = (path.stem for path in (tmp_path / "out" / "samples").iterdir())
    assert f"== samples/{name}-001.csv" in result.stdout


@pytest.mark.parametrize("typed", ["n\n", "\n"])
def test_what_was_looked_at_and_not_agreed_to_is_not_written(
    folder: Path, tmp_path: Path, typed: str
) -> None:
    said = run(folder, "--to", "csv", "--preview", "-o", tmp_path / "out", typed=typed).stderr
    assert "nothing was written" in said
    assert not (tmp_path / "out").exists()


def test_where_nobody_can_be_asked_one_line_says_so(folder: Path, tmp_path: Path) -> None:
    for options in (["--preview"], ["--encrypt", "zip"]):
        with pytest.raises(UsageError, match=f"nobody to ask; nothing was written.*{PASSPHRASE}"):
            run(folder, "--to", "csv", *options, "-o", tmp_path / "out")
        assert not (tmp_path / "out").exists()


def test_an_interrupted_question_is_an_interruption() -> None:
    def interrupted() -> str:
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt:
            raise typer.Abort from None

    with pytest.raises(KeyboardInterrupt):
        _ask(interrupted)


def test_what_stays_out_is_said(folder: Path, tmp_path: Path) -> None:
    other = "7c410000-0000-4000-8000-000000000009"
    save_log(folder, a_log(30, session_id=other, source="simulated"))
    (folder / "broken.session.json").write_text("{", encoding="utf-8")
    said = run(folder, "--to", "csv", "-o", tmp_path / "out").stderr
    assert "out of clinical figures: 1 (--marked" in said
    assert "left out: broken.session.json" in said


@pytest.mark.parametrize("given", ["typed", "environment"])
def test_an_encrypted_export_is_one_file_that_the_passphrase_opens(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    if given == "environment":
        monkeypatch.setenv(PASSPHRASE, PHRASE)
    typed = f"{PHRASE}\n{PHRASE}\n" if given == "typed" else None
    result = run(folder, "--to", "csv", "--encrypt", "zip", "-o", tmp_path / "out", typed=typed)
    assert PHRASE not in result.output
    assert "not locked: the names, sizes and times" in result.stderr
    (file,) = (tmp_path / "out").iterdir()
    with pyzipper.AESZipFile(file) as archive:
        assert b"P-001" in archive.read("sessions.csv", pwd=PHRASE.encode())


@pytest.mark.parametrize(
    ("arguments", "kind", "words"),
    [
        (["{logs}", "--to", "csv"], UsageError, "needs -o DIR, or --preview"),
        (["{logs}", "--to", "csv", "-o", "{logs}"], RefusedError, "never overwritten"),
        (["{logs}", "--to", "csv", "-o", "{logs}/out"], RefusedError, "never changed"),
        (["{logs}", "--to", "csv", "-o", "out", "--since", "soon"], UsageError, "is not a day"),
        (["{logs}/none.session.json", "--to", "csv", "-o", "{new}"], RefusedError, "none.session.json"),
        (["{logs}", "--to", "fhir", "--until", "2020-01-01", "-o", "{new}"], RefusedError, "no session"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    folder: Path, tmp_path: Path, arguments: list[str], kind: type[LoadtrainerError], words: str
) -> None:
    with pytest.raises(kind, match=words):
        run(*(argument.format(logs=folder, new=tmp_path / "new") for argument in arguments))
    assert not (tmp_path / "new").exists()


def test_a_short_passphrase_is_refused_before_anything_is_written(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE, "short")
    with pytest.raises(UsageError, match="shorter than"):
        run(folder, "--to", "csv", "--encrypt", "age", "-o", tmp_path / "out")
    assert not (tmp_path / "out").exists()
