"""The clinician's page by keyboard: from an empty page to a confirmed plan in the patient's hands."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.words import NBSP
from loadtrainer.store.prescriptions import check_startable
from loadtrainer.ui.pages.prescribe import PrescribePage
from loadtrainer.ui.pages.prescribe_hand import CodePicture, file_name
from loadtrainer.ui.plan_files import plan_in, read_picture
from support.checks import a_check
from support.desk import FakeDesk
from support.keyboard import press, shown_page, unnamed
from support.plan_desk import NOW, FakePlanDesk

Key = Qt.Key


@pytest.fixture
def desk() -> FakePlanDesk:
    return FakePlanDesk()


@pytest.fixture
def where(tmp_path: Path) -> list[Path | None]:
    """Where the next file goes; None = the dialog is closed."""
    return [tmp_path / "p.prescription.json"]


@pytest.fixture
def page(qtbot: QtBot, desk: FakePlanDesk, where: list[Path | None]) -> Iterator[PrescribePage]:
    made = PrescribePage(desk, FakeDesk(last=a_check(wake_kg=2.4)), lambda _parent, _name: where[0])
    made.form.choose(made.form.patient.show_choice("relimb-lower"))
    shown_page(qtbot, made)
    yield made
    made.stop()


def write(text: str) -> None:
    """Type into whatever has the focus, and leave it."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    press(field, Key.Key_Tab)


def enter(field: QLineEdit, text: str) -> None:
    field.setFocus()
    write(text)


def go_to(page: PrescribePage, wanted: QWidget) -> None:
    """Tab until ``wanted`` has the focus."""
    for _ in range(80):
        if QApplication.focusWidget() is wanted:
            return
        press(page, Key.Key_Tab)
    raise AssertionError(f"never reached {wanted.accessibleName()}")


def filled(page: PrescribePage) -> None:
    """Code, weight and every proposal."""
    enter(page.form.patient.code, "P-017")
    enter(page.form.patient.weight, "78")
    page.form.all.click()


def signed(page: PrescribePage) -> None:
    for name, text in (
        ("target", "5"),
        ("limit", "7"),
        ("mean", "I mean this"),
        ("name", "J. Moreau"),
        ("role", "physiotherapist"),
    ):
        enter(page.sign.lines[name].entry, text)


def confirmed(page: PrescribePage) -> None:
    filled(page)
    signed(page)
    page.sign.button.click()


def test_the_first_empty_field_has_the_focus(page: PrescribePage) -> None:
    assert QApplication.focusWidget() is page.form.patient.code


def test_a_whole_plan_is_made_by_keyboard_alone(page: PrescribePage, desk: FakePlanDesk) -> None:
    write("P-017")
    go_to(page, page.form.patient.weight)
    write("82,5")
    go_to(page, page.form.all)
    press(page, Key.Key_Space)
    for name, text in (("target", "5 kg"), ("limit", "7"), ("mean", "i mean this"), ("name", "J. Moreau")):
        go_to(page, page.sign.lines[name].entry)
        write(text)
    write("physiotherapist")
    go_to(page, page.sign.button)
    press(page, Key.Key_Return)
    assert page.plan is not None
    check_startable(page.plan, NOW.date())
    assert page.plan.patient.pseudonym == "P-017"
    assert page.plan.patient.body_weight_kg == 82.5
    assert page.plan.confirmed is not None
    assert QApplication.focusWidget() is page.hand.save_button
    press(page, Key.Key_Space)
    assert desk.saved[0][1] == page.plan


def test_an_open_number_is_a_dashed_field_with_a_proposal_to_take(page: PrescribePage) -> None:
    line = page.form.lines["load.step_kg"]
    assert line.entry.text() == ""
    assert line.entry.property("state") == "open"
    assert line.words.text() == "No source. You fill this."
    assert line.use.text() == f"Use 5{NBSP}kg"
    line.use.setFocus()
    press(page, Key.Key_Space)
    assert line.entry.text() == f"5{NBSP}kg"
    assert line.words.text() == "Our proposal"
    assert line.use.isHidden()
    assert QApplication.focusWidget() is line.entry


def test_stated_and_open_numbers_stand_in_different_cards(page: PrescribePage) -> None:
    lines = page.form.lines
    stated, unstated = lines["load.start_kg"].parentWidget(), lines["load.step_kg"].parentWidget()
    assert stated is not unstated
    assert "Royal Free" in page.form.sources.text()


def test_a_refused_number_is_said_beside_its_field_once_it_is_left(page: PrescribePage) -> None:
    filled(page)
    line = page.form.lines["load.start_kg"]
    line.entry.setFocus()
    line.entry.selectAll()
    QTest.keyClicks(line.entry, "2O")
    assert line.entry.property("state") == ""
    press(page, Key.Key_Tab)
    assert line.entry.property("state") == "trouble"
    assert line.words.text().startswith("Not a number")
    assert line.entry.accessibleDescription() == line.words.text()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("load.step_kg", "20,5", f"20.5{NBSP}kg · Your number"),
        ("load.step_kg", "45 lb", f"45{NBSP}lb (20.41{NBSP}kg) · Your number"),
        ("load.start_kg", "60", f"Above the ceiling of 39{NBSP}kg"),
    ],
)
def test_the_page_echoes_or_refuses_what_was_typed(
    page: PrescribePage, name: str, text: str, words: str
) -> None:
    filled(page)
    enter(page.form.lines[name].entry, text)
    said = page.form.lines[name].words.text()
    assert said == words or "large step" in said
    assert page.sheet.lines[name].note == words or page.sheet.lines[name].trouble == words


def test_a_body_weight_of_820_is_refused_beside_the_field(page: PrescribePage) -> None:
    enter(page.form.patient.weight, "820")
    assert page.form.patient.said["patient.weight"].text() == f"Not over 400{NBSP}kg"
    assert page.form.ceiling.text() == "Needs the body weight"


def test_stages_ceiling_and_drawing_appear_with_the_numbers(page: PrescribePage) -> None:
    assert page.stages.table.isHidden()
    filled(page)
    assert page.form.ceiling.text() == f"39{NBSP}kg · 86{NBSP}lb · 50{NBSP}% of body weight"
    model = page.stages.table.model()
    assert [model.index(0, column).data() for column in range(8)] == [
        "1", f"5{NBSP}kg", f"±1{NBSP}kg", f"7{NBSP}kg", f"2 × 20{NBSP}min", "1", f"0{NBSP}s", "1",
    ]  # fmt: skip
    assert page.stages.plot.accessibleName() == f"5{NBSP}kg to 35{NBSP}kg in 7 days, ceiling 39{NBSP}kg"


def test_confirming_too_early_leads_to_what_is_missing(page: PrescribePage) -> None:
    page.sign.button.click()
    assert page.plan is None
    assert page.sign.note.text() == "Some fields still need you"
    assert QApplication.focusWidget() is page.form.patient.code
    filled(page)
    page.form.lines["pain.stop_at"].entry.clear()
    page.sign.button.click()
    assert QApplication.focusWidget() is page.form.lines["pain.stop_at"].entry


def test_target_and_limit_are_typed_twice_and_large_steps_said_in_words(page: PrescribePage) -> None:
    filled(page)
    assert "Stage 2" in page.sign.unusual.text()
    signed(page)
    for name, text in (("target", "50"), ("limit", "8"), ("mean", "yes")):
        right = page.sign.lines[name].entry.text()
        enter(page.sign.lines[name].entry, text)
        page.sign.button.click()
        assert page.plan is None
        assert QApplication.focusWidget() is page.sign.lines[name].entry
        assert page.sign.lines[name].words.text()
        enter(page.sign.lines[name].entry, right)
    page.sign.button.click()
    assert page.plan is not None


def test_a_change_after_the_target_was_typed_asks_for_it_again(page: PrescribePage) -> None:
    filled(page)
    signed(page)
    enter(page.form.lines["load.start_kg"].entry, "6")
    page.sign.button.click()
    assert page.plan is None
    assert page.sign.lines["target"].words.text() == "Not the same. Look at both."


def test_next_stage_and_time_in_band_are_chosen(page: PrescribePage) -> None:
    filled(page)
    assert page.form.lines["progression.required_fraction"].isHidden()
    for pick in (page.stages.rule, page.stages.mode):
        pick.setFocus()
        press(page, Key.Key_Down)
        pick.activated.emit(pick.currentIndex())
    assert not page.form.lines["progression.required_fraction"].isHidden()
    assert page.sheet.missing == ["stages.grace_s", "progression.required_fraction"]
    page.form.all.click()
    plan = page.sheet.plan
    assert plan is not None
    assert (plan.progression.rule, plan.stages[0].mode) == ("propose", "continuous")


def test_another_unit_keeps_what_was_typed_and_shows_the_rest_in_it(page: PrescribePage) -> None:
    filled(page)
    enter(page.form.lines["load.step_kg"].entry, "5")
    page.form.patient.unit.setCurrentIndex(1)
    page.form.patient.unit.activated.emit(1)
    assert page.form.patient.weight.text() == f"78{NBSP}kg"
    assert page.form.lines["load.step_kg"].entry.text() == f"5{NBSP}kg"
    assert page.form.lines["load.start_kg"].entry.text() == f"11{NBSP}lb"
    plan = page.sheet.plan
    assert plan is not None
    assert [stage.target_kg for stage in plan.stages[:2]] == [5.0, 10.0]
    assert plan.display_unit == "lb"


def test_the_code_on_the_page_can_be_read_from_a_picture_of_it(page: PrescribePage) -> None:
    confirmed(page)
    picture = page.findChild(CodePicture)
    assert picture is not None
    assert plan_in(picture.grab().toImage(), "screen") == page.plan


def test_the_file_the_picture_and_this_computer(
    page: PrescribePage, desk: FakePlanDesk, where: list[Path | None], tmp_path: Path
) -> None:
    confirmed(page)
    page.hand.save_button.click()
    assert page.hand.status.text() == "Saved: p.prescription.json"
    where[0] = tmp_path / "code.png"
    page.hand.picture_button.click()
    assert read_picture(tmp_path / "code.png") == page.plan
    page.hand.keep_button.click()
    assert desk.kept == [page.plan]
    assert page.hand.status.text() == "Kept on this computer"


def test_a_file_that_is_there_is_not_overwritten(page: PrescribePage, where: list[Path | None]) -> None:
    confirmed(page)
    where[0] = Path("there.json")
    page.hand.save_button.click()
    assert page.hand.status.text().startswith("Not saved. there.json: exists already")


def test_a_name_without_an_ending_gets_it(
    page: PrescribePage, desk: FakePlanDesk, where: list[Path | None]
) -> None:
    confirmed(page)
    where[0] = Path("P-017")
    page.hand.save_button.click()
    assert desk.saved[0][0].name == "P-017.prescription.json"


def test_a_closed_dialog_saves_nothing(
    page: PrescribePage, desk: FakePlanDesk, where: list[Path | None]
) -> None:
    confirmed(page)
    where[0] = None
    page.hand.save_button.click()
    assert desk.saved == []


def test_another_plan_begins_with_nothing_of_the_last_patient(page: PrescribePage) -> None:
    confirmed(page)
    page.hand.new_button.click()
    assert page.plan is None
    assert page.form.patient.code.text() == ""
    assert page.form.patient.weight.text() == ""
    assert all(line.entry.text() == "" for line in page.sign.lines.values())
    assert page.form.lines["load.step_kg"].entry.text() == ""
    assert QApplication.focusWidget() is page.form.patient.code


def test_escape_leaves_and_coming_back_goes_on(page: PrescribePage, qtbot: QtBot) -> None:
    filled(page)
    with qtbot.waitSignal(page.closed):
        press(page, Key.Key_Escape)
    page.open()
    assert page.form.patient.code.text() == "P-017"


def test_opened_on_a_later_day_an_untouched_page_begins_with_that_day(
    page: PrescribePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = NOW + timedelta(days=5)
    monkeypatch.setattr(FakePlanDesk, "now", lambda _self: later)
    page.open()
    assert page.form.patient.first.day() == later.date()
    assert page.form.patient.weighed.day() == later.date()


def test_the_name_of_a_file_holds_nothing_a_system_refuses(page: PrescribePage) -> None:
    confirmed(page)
    assert page.plan is not None
    odd = page.plan.patient.model_copy(update={"pseudonym": "../P 17:ü"})
    plan = page.plan.model_copy(update={"patient": odd})
    assert file_name(plan, ".png") == "---P-17-ü-2026-11-22.png"


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("done", [False, True], ids=["making", "done"])
def test_every_word_fits_and_every_control_is_named_and_large_enough(
    qtbot: QtBot, page: PrescribePage, width: int, height: int, done: bool
) -> None:
    confirmed(page) if done else filled(page)
    shown_page(qtbot, page, width, height)
    QApplication.processEvents()
    assert unnamed(page) == []
    assert page.area.horizontalScrollBar().maximum() == 0
    for words in page.findChildren(QLabel):
        if words.isVisible() and words.text():
            room = words.contentsRect()
            flags = Qt.TextFlag.TextWordWrap if words.wordWrap() else Qt.TextFlag.TextSingleLine
            need = words.fontMetrics().boundingRect(0, 0, room.width(), 4000, flags, words.text())
            assert need.width() <= room.width() + 1, words.text()
            assert need.height() <= room.height() + 1, words.text()
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.height() >= 28, button.text()
            assert button.fontMetrics().horizontalAdvance(button.text()) + 8 <= button.width()
    for field in (*page.form.patient.controls(), *(line.entry for line in page.form.asked_lines())):
        assert not field.isVisible() or field.height() >= 28, field.accessibleName()
