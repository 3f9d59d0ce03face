"""A plan made at the clinic, carried as a file or as a picture, and taken at the patient's computer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from loadtrainer.app.backend import Program
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core.prescription import Prescription
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.prescriptions import confirm_file
from loadtrainer.ui.pages.prescribe import PrescribePage
from loadtrainer.ui.plan_files import take_plan

Open = Callable[[str], Program]
SIGNED = {
    "target": "5 kg",
    "limit": "7 kg",
    "mean": "I mean this",
    "name": "J. Moreau",
    "role": "physiotherapist",
}


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Open]:
    """Opens the program over a data folder of its own; closed at the end."""
    made: list[Program] = []

    def open_program(name: str) -> Program:
        made.append(Program(tmp_path / name, "ble", player=SilentPlayer("test")))
        return made[-1]

    yield open_program
    for program in made:
        program.close()


@pytest.fixture
def carried(computer: Open, qtbot: QtBot, tmp_path: Path) -> tuple[Prescription, Path, Path]:
    """A plan confirmed at the clinic, its file, and the picture of its code."""
    clinic = computer("clinic")
    files = [tmp_path / "plan.prescription.json", tmp_path / "code.png"]
    waiting = iter(files)
    page = PrescribePage(clinic.plan_desk, clinic.desk, lambda _parent, _name: next(waiting))
    qtbot.addWidget(page)
    page.form.choose(page.form.patient.show_choice("relimb-lower"))
    page.form.patient.code.setText("P-017")
    page.form.patient.weight.setText("82 kg")
    page.form.changed.emit()
    page.form.take_all()
    for name, text in SIGNED.items():
        page.sign.lines[name].entry.setText(text)
    page.sign.button.click()
    page.hand.save_button.click()
    page.hand.picture_button.click()
    assert page.plan is not None
    return page.plan, files[0], files[1]


@pytest.mark.parametrize("way", [1, 2], ids=["file", "picture"])
def test_the_patient_may_start_from_what_the_clinic_confirmed(
    carried: tuple[Prescription, Path, Path], computer: Open, way: int
) -> None:
    patient = computer("patient")
    carrier = carried[way]
    assert isinstance(carrier, Path)
    take_plan(patient, carrier)
    view = patient.plans()[0]
    assert view.plan is not None
    assert view.plan.prescription == carried[0]
    assert view.blocked == ""


def test_an_altered_file_starts_nothing(carried: tuple[Prescription, Path, Path], computer: Open) -> None:
    _, file, _ = carried
    file.write_text(file.read_text().replace('"contact": ""', '"contact": "another phone"'))
    view = computer("patient").open_plan(file)
    assert "Plan was changed" in view.blocked


def test_the_command_line_confirms_the_same_plan_again(carried: tuple[Prescription, Path, Path]) -> None:
    plan, file, _ = carried
    again = confirm_file(file, "A. Other", "surgeon", local_now())
    assert again.model_copy(update={"confirmed": None}) == plan.model_copy(update={"confirmed": None})
