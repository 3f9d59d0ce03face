"""``review``, ``verify`` of a folder and ``make-clinic`` as a person types them."""

import os
from pathlib import Path
from shutil import copytree

import pytest

from loadtrainer.app.made_clinic import Maker, Size
from support.store import tree
from support.terminal import Terminal


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    monkeypatch.setenv("LOADTRAINER_HOME", str(tmp_path / "home"))
    return Terminal(monkeypatch, capsys)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    for _ in Maker(Size(patients=1, per_patient=4, seed=5, source="ble")).write(folder):
        pass
    return folder


@pytest.fixture
def clinic(made: Path, tmp_path: Path) -> Path:
    return copytree(made, tmp_path / "clinic")


def test_bouts_are_told_where_they_are_asked_for(terminal: Terminal, clinic: Path) -> None:
    (patient,) = terminal.run("review", str(clinic), "--json", "--bouts").json["patients"]
    for session in patient["sessions"]:
        bouts = session["bout_figures"]
        assert [bout["index"] for bout in bouts] == list(range(len(bouts)))
        assert sum(bout["completed"] for bout in bouts) == session["bouts_done"]
        total = sum(bout["figures"]["in_band_s"] for bout in bouts)
        assert total == pytest.approx(session["figures"]["in_band_s"], abs=1e-3)
        for bout in bouts:
            assert set(bout["missing"]) == {name for name, value in bout["figures"].items() if value is None}
    (patient,) = terminal.run("review", str(clinic), "--json").json["patients"]
    assert all("bout_figures" not in session for session in patient["sessions"])
    assert terminal.run("review", str(clinic), "--bouts").code == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_the_name_of_a_file_cannot_steer_the_terminal(terminal: Terminal, clinic: Path) -> None:
    (clinic / "a\x1b[2J\nP-002 all well.session.json").write_text("{}")

    told = terminal.run("review", str(clinic), "--text")

    (line,) = told.said
    assert line.startswith(
        "a\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}P-002 all well.session.json: "
    )


def test_a_folder_is_reviewed_and_stays_as_it_was(terminal: Terminal, clinic: Path) -> None:
    before = tree(clinic)
    told = terminal.run("review", str(clinic), "--text")
    assert told.code == 0
    assert told.out.startswith("P-001  ")
    (patient,) = terminal.run("review", str(clinic), "--json").json["patients"]
    assert (patient["pseudonym"], len(patient["sessions"])) == ("P-001", 4)
    assert patient["figures"]["in_band_s"] > 0
    for part in [patient, *patient["sessions"], *patient["days"], *patient["stages"]]:
        figures = part["figures"] or {}
        assert set(part["missing"]) == {name for name, value in figures.items() if value is None}
        assert all(part["missing"].values())
    assert patient["missing"]["uncertainty_kg"] == "Accuracy of the scale not measured"
    assert tree(clinic) == before


def test_a_broken_log_is_named_and_the_rest_is_shown(terminal: Terminal, clinic: Path) -> None:
    first, *_ = sorted(clinic.rglob("*.session.json"))
    first.write_bytes(first.read_bytes()[:-9])
    told = terminal.run("review", str(clinic), "--json").json
    assert len(told["patients"][0]["sessions"]) == 3
    assert [bad["file"] for bad in told["not_shown"]] == [first.relative_to(clinic).as_posix()]


def test_a_period_and_marks_can_be_asked_for(terminal: Terminal, clinic: Path) -> None:
    day = ("--first", "2020-01-01", "--last", "2020-01-02")
    (patient,) = terminal.run("review", str(clinic), "--json", "--include", "recovered", *day).json[
        "patients"
    ]
    assert (patient["sessions"], len(patient["days"])) == ([], 2)
    assert terminal.run("review", str(clinic), "--include", "nonsense").code == 2
    assert terminal.run("review", str(clinic), "--first", "tomorrow").code == 2
    assert terminal.run("review", str(clinic), "--patient", "P-999").code == 3


def test_a_made_up_clinic_verifies_and_a_removed_session_is_found(terminal: Terminal, clinic: Path) -> None:
    logs = [str(path) for path in sorted(clinic.rglob("*.session.json"))]
    assert terminal.run("verify", *logs).code == 0
    patient = terminal.run("review", str(clinic), "--json").json["patients"][0]
    second = clinic / patient["sessions"][1]["file"]
    second.unlink()
    logs.remove(str(second))
    told = terminal.run("verify", *logs)
    assert told.code == 1
    assert "integrity.previous: The session before is not here" in told.out


def test_a_clinic_is_made_up_in_an_empty_folder_only(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert terminal.run("make-clinic", str(folder), "--patients", "1", "--sessions", "1").code == 0
    (session,) = terminal.run("review", str(folder), "--json").json["patients"][0]["sessions"]
    assert (session["source"], session["diary"]["note"]) == ("simulated", "Made up. Not a person.")
    assert terminal.run("make-clinic", str(folder)).code == 2
