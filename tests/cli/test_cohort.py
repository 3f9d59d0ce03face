"""``cohort`` as a person types it: a data set of a folder, brought up to date, never over anything else."""

import csv
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.store.diary import answer
from support.store import NOW, tree
from support.terminal import Terminal


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    monkeypatch.setenv("LOADTRAINER_HOME", str(tmp_path / "home"))
    return Terminal(monkeypatch, capsys)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    for _ in Maker(Size(patients=1, per_patient=3, seed=5, source="ble")).write(folder):
        pass
    return folder


@pytest.fixture
def clinic(made: Path, tmp_path: Path) -> Path:
    return copytree(made, tmp_path / "clinic")


def test_a_folder_becomes_a_data_set_and_stays_as_it_was(
    terminal: Terminal, clinic: Path, tmp_path: Path
) -> None:
    before = tree(clinic)
    told = terminal.run("cohort", clinic, "-o", tmp_path / "set", "--json").json
    assert (told["rows"]["sessions"], told["logs_read"], told["without_samples"]) == (3, 3, [])
    assert told["rows"]["samples"] > 1000
    (load,) = told["answers"]["load_by_protocol"]
    assert load["sessions"] == 3
    assert 0.8 * load["target_kg"] < load["mean_kg"] < 1.2 * load["target_kg"]
    assert tree(clinic) == before


def test_only_new_logs_are_read_again(terminal: Terminal, clinic: Path, tmp_path: Path) -> None:
    newest = sorted(clinic.rglob("*.session.json"))[0]
    away = newest.rename(tmp_path / newest.name)
    command = ("cohort", clinic, "-o", tmp_path / "set", "--json")
    assert terminal.run(*command).json["logs_read"] == 2
    away.rename(newest)
    told = terminal.run(*command).json
    whole = terminal.run("cohort", clinic, "-o", tmp_path / "new", "--json").json
    assert told["answers"] == whole["answers"]
    assert told["rows"] == whole["rows"]
    assert told["logs_read"] < 3
    assert terminal.run(*command).json["logs_read"] == 0


def test_a_later_answer_is_taken_in(terminal: Terminal, clinic: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.sql"
    own.write_text("SELECT MAX(pain_ten_minutes) AS pain FROM sessions")
    command = ("cohort", clinic, "-o", tmp_path / "set", "--sql", own, "--json")
    assert terminal.run(*command).json["answers"]["own"] == [{"pain": None}]
    log = min(clinic.rglob("*.session.json"))
    answer(log.parent.parent, log.name.removesuffix(".session.json"), "pain.ten_minutes", 7, NOW)
    told = terminal.run(*command).json
    assert (told["answers"]["own"], told["logs_read"]) == ([{"pain": 7}], 0)


def test_answers_come_as_tables_or_csv(terminal: Terminal, clinic: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.sql"
    own.write_text("SELECT patient, COUNT(*) AS sessions FROM sessions GROUP BY patient")
    command = ("cohort", clinic, "-o", tmp_path / "set")
    assert terminal.run(*command, "--question", "overloads").out.startswith("overloads\n")
    told = terminal.run(*command, "--sql", own, "--csv").out
    assert list(csv.reader(told.splitlines())) == [["patient", "sessions"], ["P-001", "3"]]
    assert terminal.run(*command, "--csv").code == 2
    assert terminal.run(*command, "--question", "nonsense").code == 2


def test_a_log_that_went_away_leaves_with_its_samples(
    terminal: Terminal, clinic: Path, tmp_path: Path
) -> None:
    command = ("cohort", clinic, "-o", tmp_path / "set", "--json")
    before = terminal.run(*command).json["rows"]
    min(clinic.rglob("*.session.json")).unlink()
    after = terminal.run(*command).json["rows"]
    assert after["sessions"] == 2
    assert after["samples"] < before["samples"]


def test_a_folder_that_is_not_a_data_set_is_left_alone(
    terminal: Terminal, clinic: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.txt").write_text("mine")
    assert terminal.run("cohort", clinic, "-o", other).code == 3
    assert terminal.run("cohort", clinic, "-o", clinic / "set").code == 3
    assert [path.name for path in other.iterdir()] == ["letter.txt"]
    assert not (clinic / "set").exists()


def test_a_data_set_is_asked_without_its_folder(terminal: Terminal, clinic: Path, tmp_path: Path) -> None:
    told = terminal.run("cohort", clinic, "-o", tmp_path / "set", "--json").json
    rmtree(clinic)
    before = tree(tmp_path / "set")
    assert terminal.run("cohort", tmp_path / "set", "--json").json == {"answers": told["answers"]}
    assert terminal.run("cohort", tmp_path / "set", "--question", "overloads").err == ""
    assert tree(tmp_path / "set") == before
    assert terminal.run("cohort", tmp_path / "set", "--marked").code == 2
    empty = terminal.run("cohort", tmp_path / "home")
    assert empty.code == 3
    assert "is no data set" in empty.err


def test_a_harmed_data_set_is_refused_and_then_written_anew(
    terminal: Terminal, clinic: Path, tmp_path: Path
) -> None:
    place = tmp_path / "set"
    whole = terminal.run("cohort", clinic, "-o", place, "--json").json
    harmed = min((place / "samples").rglob("*.parquet"))
    harmed.write_bytes(bytes(harmed.stat().st_size))
    again = terminal.run("cohort", clinic, "-o", place, "--json")
    assert "is not as it was written" in again.err
    assert (again.json["answers"], again.json["logs_read"]) == (whole["answers"], 3)
    harmed.unlink()
    refused = terminal.run("cohort", place)
    assert refused.code == 3
    assert "samples/" in refused.err


def test_what_cannot_be_asked_together_is_refused(terminal: Terminal, clinic: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.sql"
    own.write_text("SELECT 1")
    command = ("cohort", clinic, "-o", tmp_path / "set", "--sql", own)
    assert terminal.run(*command, "--question", "overloads").code == 2
    assert terminal.run(*command, "--csv", "--json").code == 2
    assert not (tmp_path / "set").exists()


def test_simulated_sessions_count_only_when_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    for _ in Maker(Size(patients=1, per_patient=1, seed=5)).write(tmp_path / "clinic"):
        pass
    command = ("cohort", tmp_path / "clinic", "-o", tmp_path / "set")
    refused = terminal.run(*command)
    assert refused.code == 3
    assert "--marked" in refused.err
    assert terminal.run(*command, "--marked", "--json").json["rows"]["sessions"] == 1
