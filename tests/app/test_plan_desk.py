"""The desk for plans: what leaves the window is what the command line makes, and reads back."""

from pathlib import Path

import pytest

from loadtrainer.app.plan_desk import ClinicDesk
from loadtrainer.errors import RefusedError
from loadtrainer.store.prescriptions import (
    check_startable,
    confirm_file,
    read_prescription,
    write_prescription,
)
from loadtrainer.ui.backend import PlanView
from loadtrainer.ui.plan_files import read_picture
from support.backend import a_plan_view, a_prescription


class Shelf:
    """Reads what it is given before it goes away."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []

    def take(self, path: Path) -> PlanView:
        self.taken.append(path.read_bytes())
        return a_plan_view()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def desk(shelf: Shelf) -> ClinicDesk:
    return ClinicDesk(shelf.take)


PLAN = a_prescription().model_copy(update={"confirmed": None, "valid_until": "2999-01-01"})


def test_a_confirmed_plan_is_saved_as_the_command_line_writes_it(desk: ClinicDesk, tmp_path: Path) -> None:
    mine, by_command = tmp_path / "a.prescription.json", tmp_path / "b.prescription.json"
    confirmed = desk.confirm(PLAN, "J. Moreau", "physiotherapist")
    assert confirmed.confirmed is not None
    desk.save_plan(mine, confirmed)
    write_prescription(by_command, PLAN)
    confirm_file(by_command, "J. Moreau", "physiotherapist", desk.now())
    at = confirmed.confirmed.at
    other = read_prescription(by_command).confirmed
    assert other is not None
    assert mine.read_bytes() == by_command.read_bytes().replace(other.at.encode(), at.encode())
    check_startable(read_prescription(mine), desk.now().date())


def test_a_saved_picture_gives_the_plan_back(desk: ClinicDesk, tmp_path: Path) -> None:
    confirmed = desk.confirm(PLAN, "J. Moreau", "physiotherapist")
    desk.save_code(tmp_path / "code.png", confirmed)
    assert read_picture(tmp_path / "code.png") == confirmed


def test_no_file_is_ever_overwritten(desk: ClinicDesk, tmp_path: Path) -> None:
    confirmed = desk.confirm(PLAN, "J. Moreau", "physiotherapist")
    (tmp_path / "there").write_text("mine")
    for save in (desk.save_plan, desk.save_code):
        with pytest.raises(RefusedError, match=r"(?i)exists already"):
            save(tmp_path / "there", confirmed)
    assert (tmp_path / "there").read_text() == "mine"


def test_a_folder_that_is_not_there_is_said(desk: ClinicDesk, tmp_path: Path) -> None:
    confirmed = desk.confirm(PLAN, "J. Moreau", "physiotherapist")
    for save in (desk.save_plan, desk.save_code):
        with pytest.raises(RefusedError, match=r"(?i)cannot be written"):
            save(tmp_path / "no" / "a", confirmed)


def test_a_kept_plan_goes_the_way_of_an_opened_file(desk: ClinicDesk, shelf: Shelf, tmp_path: Path) -> None:
    confirmed = desk.confirm(PLAN, "J. Moreau", "physiotherapist")
    desk.keep_plan(confirmed)
    desk.save_plan(tmp_path / "same.json", confirmed)
    assert shelf.taken == [(tmp_path / "same.json").read_bytes()]


def test_a_plan_that_ended_is_not_confirmed(desk: ClinicDesk) -> None:
    with pytest.raises(RefusedError, match="lies in the past"):
        desk.confirm(PLAN.model_copy(update={"valid_until": "2020-01-01"}), "J. Moreau", "physiotherapist")


def test_every_protocol_comes_with_its_digest_and_every_plan_with_its_own_id(desk: ClinicDesk) -> None:
    known = desk.protocols()
    assert [protocol.id for protocol, _ in known] == [ref.id for _, ref in known]
    assert desk.new_id() != desk.new_id()
