"""The scale check page by keyboard: before, guided, and with a result."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import Choice, ChoiceKind, CommandKind, LinkNote, LinkPhase
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.model import WeightFigures
from loadtrainer.ui.frame import LEAST_HEIGHT, LEAST_WIDTH
from loadtrainer.ui.pages.check_intro import weights_of
from loadtrainer.ui.pages.scale_check import Face, ScaleCheckPage
from loadtrainer.ui.theme import LIGHT, Look
from loadtrainer.ui.widgets.error_plot import ErrorPlot
from support.checks import Hand, a_check
from support.desk import FakeDesk
from support.keyboard import press, shown_page, unnamed
from support.sessions import SCALE

Key = Qt.Key


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def page(qtbot: QtBot, desk: FakeDesk) -> Iterator[ScaleCheckPage]:
    """The page on the screen; its timer is driven by the test."""
    made = ScaleCheckPage(desk)
    made.open()
    shown_page(qtbot, made)
    yield made
    made.stop()


def begun(page: ScaleCheckPage, hand: Hand, desk: FakeDesk) -> None:
    """A check runs and has come as far as ``hand``."""
    press(page, Key.Key_Space)
    page.timer.stop()
    desk.shown = hand.view
    page.tick()


def test_without_a_check_it_says_what_one_needs(page: ScaleCheckPage) -> None:
    assert page.face is Face.INTRO
    assert page.main_button.text() == "Start the check"
    assert page.intro.weights.text() == "0, 5, 10, 20"
    assert not page.other_button.isVisible()


def test_space_starts_with_the_weights_that_were_typed(page: ScaleCheckPage, desk: FakeDesk) -> None:
    page.intro.weights.setText("0, 4.5, 9")
    page.intro.corners.click()
    page.main_button.setFocus()
    press(page, Key.Key_Space)

    assert desk.started == [((0.0, 4.5, 9.0), True, 60.0)]
    assert page.face is Face.GUIDE


@pytest.mark.parametrize("text", ["", "ten", "5, -1", "301", "nan", "0,5,10", "2O"])
def test_weights_that_are_none_are_said_and_nothing_starts(
    page: ScaleCheckPage, desk: FakeDesk, text: str
) -> None:
    page.intro.weights.setText(text)
    page.main_button.setFocus()
    press(page, Key.Key_Space)

    assert desk.started == []
    assert page.intro.bad.text() == "Give kg with commas: 0, 5, 10"


@pytest.mark.parametrize(
    ("text", "kgs"),
    [
        ("5", (5.0,)),
        ("0;5", (0.0, 5.0)),
        ("0, 5,", (0.0, 5.0)),
        ("4,5; 9", (4.5, 9.0)),
        ("0, 2,5, 10", (0.0, 2.5, 10.0)),
        ("0 2.5 10 kg", (0.0, 2.5, 10.0)),
        ("10 lb", (4.5359237,)),
    ],
)
def test_weights_are_read_as_people_type_them(text: str, kgs: tuple[float, ...]) -> None:
    assert weights_of(text) == kgs


@pytest.mark.parametrize(
    ("plan_s", "offered", "chosen_s", "words"),
    [
        (None, [60, 300, 600, 1200], 60.0, "The verdict vouches for this time only."),
        (300.0, [60, 300, 600, 1200], 300.0, "The verdict vouches for this time only."),
        (45.0, [45, 60, 300, 600, 1200], 45.0, "The verdict vouches for this time only."),
        (
            1800.0,
            [60, 300, 600, 1200, 1800],
            60.0,
            "The verdict vouches for this time only. Your plan holds 30\u00a0min.",
        ),
    ],
)
def test_the_hold_to_be_tested_is_chosen_and_what_it_vouches_for_is_said(
    qtbot: QtBot, desk: FakeDesk, plan_s: float | None, offered: list[int], chosen_s: float, words: str
) -> None:
    page = ScaleCheckPage(desk, lambda: plan_s)
    page.open()
    shown_page(qtbot, page)
    hold = page.intro.hold
    assert [hold.itemData(at) for at in range(hold.count())] == offered
    assert (page.intro.hold_s(), page.intro.vouches.text()) == (chosen_s, words)
    hold.show_value(1200.0)
    assert page.intro.takes.text() == "It takes about 24 minutes."
    page.main_button.setFocus()
    press(page, Key.Key_Space)
    page.timer.stop()

    assert [hold_s for _, _, hold_s in desk.started] == [1200.0]


def test_a_result_that_covers_less_than_the_plan_holds_says_so(qtbot: QtBot) -> None:
    page = ScaleCheckPage(FakeDesk(last=a_check(max_hold_s=60.0)), lambda: 300.0)
    page.open()

    assert page.due.text() == "Checked for 1\u00a0min. Your plan holds 5\u00a0min."


def test_the_caution_of_a_scale_is_shown_while_it_is_checked_and_with_the_result(
    page: ScaleCheckPage, desk: FakeDesk
) -> None:
    begun(page, Hand().zeroed(), desk)
    assert not page.guide.caution.isVisible()
    desk.shown = Hand(scale=replace(SCALE, body_fat=True)).view
    page.tick()
    assert page.guide.caution.isVisible()
    assert page.guide.caution.words.text().startswith("Sends a current through bare metal.")
    for body_fat in (True, False):
        page.show_check(a_check(body_fat=body_fat))
        assert page.result.caution.isVisible() == body_fat


def test_with_text_twice_as_large_the_page_is_no_wider_than_the_least_window(qtbot: QtBot) -> None:
    page = ScaleCheckPage(FakeDesk(last=a_check(body_fat=True)), lambda: 1200.0)
    page.open()
    shown_page(qtbot, page, LEAST_WIDTH, LEAST_HEIGHT)
    page.set_look(Look(LIGHT, 0.8), 2.0)

    assert page.minimumSizeHint().width() <= LEAST_WIDTH
    assert page.size().width() == LEAST_WIDTH


# -- the report ----------------------------------------------------------------------------------------


def with_report(qtbot: QtBot, path: Path | None, **changes: object) -> tuple[ScaleCheckPage, list[str]]:
    """A page with a result, whose report goes to ``path``, and the names it proposed."""
    names: list[str] = []

    def where(_parent: QWidget, name: str) -> Path | None:
        names.append(name)
        return path

    page = ScaleCheckPage(FakeDesk(last=a_check(**changes)), where=where)
    page.open()
    shown_page(qtbot, page)
    return page, names


def test_the_report_is_saved_as_one_file_by_key_e(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    page, names = with_report(qtbot, path, source="simulated")
    press(page, Key.Key_E)

    assert names == ["scale-check-2026-11-22-simulated.html"]
    assert page.result.said.text() == "The report is saved. report.html"
    assert "SIMULATED" in path.read_text(encoding="utf-8")


def test_a_person_who_thinks_better_of_it_saves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page, names = with_report(qtbot, None)
    page.save_button.click()

    assert names == ["scale-check-2026-11-22.html"]
    assert not page.result.said.isVisible()


def test_a_report_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_report(qtbot, tmp_path / "absent" / "report.html")
    press(page, Key.Key_E)

    assert page.result.said.text().startswith(f"The report is not saved. {tmp_path / 'absent'}")
    assert list(tmp_path.iterdir()) == []


def test_without_a_result_there_is_nothing_to_save(page: ScaleCheckPage) -> None:
    assert not page.save_button.isVisible()
    press(page, Key.Key_E)

    assert page.face is Face.INTRO


def test_a_refusal_is_said(page: ScaleCheckPage, desk: FakeDesk) -> None:
    desk.refuses = True
    press(page, Key.Key_Space)

    assert "runs already" in page.intro.trouble.text()
    assert page.face is Face.INTRO


def test_the_guide_says_one_thing_to_do_and_what_the_scale_shows(
    page: ScaleCheckPage, desk: FakeDesk
) -> None:
    begun(page, Hand(CheckConfig(link_s=8.0)).loaded(), desk)

    assert page.guide.words.text() == "Leave it on. Do not touch."
    assert page.guide.load.text() == "20\u00a0kg"
    assert page.guide.progress.share() == pytest.approx(0.04, abs=0.02)
    assert [line.mark.state for line in page.guide.lines[:6]] == [*["done"] * 5, "number"]


def test_no_live_value_is_no_data(page: ScaleCheckPage, desk: FakeDesk) -> None:
    begun(page, Hand().zeroed().silent(4.0), desk)

    assert page.guide.load.text() == "no data"


def test_space_s_and_escape_are_done_leave_out_and_stop(page: ScaleCheckPage, desk: FakeDesk) -> None:
    begun(page, Hand().zeroed(), desk)
    press(page, Key.Key_Space, Key.Key_S, Key.Key_Escape)

    assert [kind for kind, _ in desk.sent] == [CommandKind.NEXT, CommandKind.SKIP, CommandKind.STOP]


def test_a_question_of_the_link_is_answered_by_number(page: ScaleCheckPage, desk: FakeDesk) -> None:
    hand = Hand().zeroed()
    choices = (Choice("aa", "Bathroom scale"), Choice("bb", "Kitchen scale"))
    hand.give(LinkNote(hand.t_s, LinkPhase.WAITING, "Which scale is yours?", choices))
    begun(page, hand, desk)
    press(page, Key.Key_2)

    assert desk.sent == [(CommandKind.CHOOSE, "bb")]


def test_a_key_that_is_asked_for_can_be_typed_at_once(page: ScaleCheckPage, desk: FakeDesk) -> None:
    hand = Hand().zeroed()
    typed = Choice("bind_key=", "Bind key", ChoiceKind.TYPED)
    hand.give(LinkNote(hand.t_s, LinkPhase.WAITING, "Enter the bind key of the scale", (typed,)))
    begun(page, hand, desk)

    (field,) = page.guide.question.fields
    assert field.edit.hasFocus()


def test_a_finished_check_is_shown_with_its_verdict(page: ScaleCheckPage, desk: FakeDesk) -> None:
    begun(page, Hand().zeroed(), desk)
    desk.ends(a_check())
    page.tick()

    assert page.face is Face.RESULT
    assert page.result.ladder.accessibleName() == "Fit for long holds. up to 1\u00a0min"
    assert page.main_button.text() == "Use this scale"
    assert page.main_button.hasFocus()
    assert not page.timer.isActive()


def test_a_check_that_failed_says_why(page: ScaleCheckPage, desk: FakeDesk) -> None:
    begun(page, Hand().zeroed(), desk)
    desk.ends(failed="no scale was found: wake it by a tap")
    page.tick()

    assert page.face is Face.INTRO
    assert page.intro.trouble.text().startswith("no scale was found")


def test_a_check_that_was_stopped_shows_nothing_made_up(page: ScaleCheckPage, desk: FakeDesk) -> None:
    begun(page, Hand().zeroed(), desk)
    desk.ends()
    page.tick()

    assert page.face is Face.INTRO
    assert page.intro.trouble.text() == ""


def test_the_last_check_is_shown_when_the_page_is_opened(qtbot: QtBot) -> None:
    weights = [WeightFigures(kg=kg, shown_kg=[kg + 0.1], error_kg=0.1) for kg in (0.0, 5.0, 10.0)]
    made = ScaleCheckPage(FakeDesk(last=a_check(verdict="not_usable", max_hold_s=None, weights=weights)))
    made.open()
    shown_page(qtbot, made)

    faces = [made.face]
    assert made.main_button.text() == "Close"
    assert [cells[0].text() for cells in made.result.cells if cells[0].isVisible()] == [
        "0\u00a0kg",
        "5\u00a0kg",
        "10\u00a0kg",
    ]
    press(made, Key.Key_A)
    faces.append(made.face)
    assert faces == [Face.RESULT, Face.INTRO]


def test_space_and_escape_leave_a_result(qtbot: QtBot) -> None:
    made = ScaleCheckPage(FakeDesk(last=a_check()))
    made.open()
    shown_page(qtbot, made)
    closed: list[bool] = []
    made.closed.connect(lambda: closed.append(True))
    press(made, Key.Key_Space, Key.Key_Escape)

    assert closed == [True, True]


def test_every_control_has_a_name(page: ScaleCheckPage, desk: FakeDesk) -> None:
    assert unnamed(page) == []
    begun(page, Hand().zeroed(), desk)
    assert unnamed(page) == []


def test_errors_are_plotted_only_where_there_are_weights(qtbot: QtBot) -> None:
    plot = ErrorPlot()
    qtbot.addWidget(plot)
    plot.show_rows([], 0.7)

    assert plot.accessibleName() == "Errors at known weights, the worst 0\u00a0kg"
