"""The first page: what is planned, and a Start that cannot be reached while anything blocks it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from loadtrainer.core.words import say
from loadtrainer.ui.backend import PlanView, SoundState
from loadtrainer.ui.pages.today import Today
from loadtrainer.ui.pages.today_start import blocked_words
from loadtrainer.ui.theme import DARK, Look
from support.backend import a_plan_view
from support.keyboard import press, shown_page, unnamed

HEARD = SoundState(True, "Sound on")
NO_PLAN = PlanView(Path("x.json"), None, None, say("block.none"), "open", 0, "x.json", "", "")
BLOCKS = [
    say("block.plan"),
    say("block.early", day="24 Nov"),
    say("block.none"),
    say("block.alter"),
    say("block.soon", time="13:10"),
    say("block.done"),
    say("block.check"),
]


def page(
    qtbot: QtBot, views: list[PlanView], tag: str = "", sound: SoundState = HEARD, kept: tuple[str, ...] = ()
) -> Today:
    """A Today page on the screen."""
    made = Today(date(2026, 11, 24))
    made.show_plans(views, tag, sound, list(kept))
    shown_page(qtbot, made)
    return made


def words_on(today: Today) -> str:
    """Everything that can be read on the page now."""
    names = [today.target_card.target.accessibleName(), today.start_button.text()]
    return "\n".join(names + [part.text() for part in today.findChildren(QLabel) if part.isVisible()])


def test_the_page_says_target_band_limit_dose_and_patient(qtbot: QtBot) -> None:
    said = words_on(page(qtbot, [a_plan_view()])).replace("\u00a0", " ")
    for words in (
        "Target 20 kg, 18 to 22 kg",
        "Limit 24 kg. Above it: unload.",
        "20 min in band",
        "4 bouts of 5 min",
        "2 sessions",
        "Patient P-017",
        "Tuesday 24 November",
        "Start session 2",
        "Bluetooth scale",
        "Sound on",
    ):
        assert words in said


def test_who_confirmed_and_until_when_are_said_with_days_not_iso_dates(qtbot: QtBot) -> None:
    view = replace(a_plan_view(), confirmed_by="J. Moreau, physio, 2026-11-20", valid_until="2026-11-27")
    line = page(qtbot, [view]).plan_line.text().replace("\u00a0", " ")
    assert "Confirmed by J. Moreau, physio, 20 Nov. Valid to 27 Nov." in line


def test_a_title_with_markup_is_shown_as_written(qtbot: QtBot) -> None:
    line = page(qtbot, [replace(a_plan_view(), title="<b>not bold</b>")]).plan_line.text()
    assert "&lt;b&gt;not bold&lt;/b&gt;" in line


def test_space_starts_the_shown_plan_once(qtbot: QtBot) -> None:
    today = page(qtbot, [a_plan_view()])
    started: list[PlanView] = []
    today.start.connect(started.append)
    press(today, Qt.Key.Key_Space)
    assert [view.path for view in started] == [a_plan_view().path]


@pytest.mark.parametrize("blocked", BLOCKS)
def test_start_cannot_be_reached_in_any_blocked_case(qtbot: QtBot, blocked: str) -> None:
    today = page(qtbot, [a_plan_view(blocked=blocked, remedy="open")])
    started: list[PlanView] = []
    today.start.connect(started.append)
    press(today, Qt.Key.Key_Space, Qt.Key.Key_Return)
    today.start_button.click()
    today.press_start()
    assert started == []
    assert not today.start_button.isVisible()
    assert today.blocked.isVisible()
    assert blocked in today.blocked.accessibleName()


@pytest.mark.parametrize("views", [[], [NO_PLAN]])
def test_without_a_readable_plan_start_is_off_and_opening_one_has_the_focus(
    qtbot: QtBot, views: list[PlanView]
) -> None:
    today = page(qtbot, views)
    assert not today.may_start()
    assert today.open_button.hasFocus()
    assert say("block.none") in today.blocked.title.text()


def test_o_and_enter_open_a_plan_while_start_is_blocked(qtbot: QtBot) -> None:
    today = page(qtbot, [a_plan_view(blocked=say("block.plan"))])
    wanted: list[bool] = []
    today.open_plan.connect(lambda: wanted.append(True))
    press(today, Qt.Key.Key_O, Qt.Key.Key_Return)
    assert wanted == [True, True]


def test_the_mend_is_said_for_plans_but_never_for_a_full_day() -> None:
    assert blocked_words(a_plan_view(blocked=say("block.plan"))) == (
        "Start is off. Plan ended.",
        "Open the plan from your clinic.",
    )
    assert blocked_words(a_plan_view(blocked=say("block.done"))) == ("Sessions for today are done", "")


def test_a_long_reason_goes_below_its_first_two_sentences() -> None:
    view = a_plan_view(blocked="Start is off. Plan was changed. plan.json: confirmed.sha256: differs")
    assert blocked_words(view) == (
        "Start is off. Plan was changed.",
        "plan.json: confirmed.sha256: differs",
    )


def test_several_plans_are_a_choice_and_the_patient_follows_it(qtbot: QtBot) -> None:
    first = a_plan_view()
    assert first.plan is not None
    prescription = first.plan.prescription
    patient = prescription.patient.model_copy(update={"pseudonym": "P-018"})
    plan = replace(first.plan, prescription=prescription.model_copy(update={"patient": patient}))
    today = page(qtbot, [first, replace(first, plan=plan, path=Path("b.json"))])
    assert today.choice.isVisible()
    today.choice.setCurrentIndex(1)
    assert today.patient.text() == "Patient P-018"


def test_one_plan_is_no_choice(qtbot: QtBot) -> None:
    assert not page(qtbot, [a_plan_view()]).choice.isVisible()


def test_no_sound_device_is_said_before_the_start(qtbot: QtBot) -> None:
    today = page(qtbot, [a_plan_view()], sound=SoundState(False, "No sound. No device was found."))
    assert today.source_card.sound.text() == "No sound"
    assert today.source_card.sound_why.text() == "No device was found."


def test_recovered_sessions_are_said(qtbot: QtBot) -> None:
    assert "Session of 14:01 was saved." in words_on(
        page(qtbot, [a_plan_view()], kept=("Session of 14:01 was saved.",))
    )


def test_a_refused_plan_is_said_with_which_where_and_why(qtbot: QtBot) -> None:
    today = page(qtbot, [a_plan_view()])
    today.say_refused("plan.json: stages.0: target is above the ceiling")
    qtbot.waitUntil(lambda: "plan.json: stages.0: target is above the ceiling" in words_on(today))
    assert "Nothing was changed." in words_on(today)


def test_the_done_sessions_are_ticked(qtbot: QtBot) -> None:
    slots = page(qtbot, [a_plan_view(done_today=1)]).sessions_card.slots
    assert [(mark.state, holder.isVisible()) for holder, mark, _, _ in slots[:2]] == [
        ("done", True),
        ("number", True),
    ]
    assert not slots[2][0].isVisible()


def test_a_simulated_source_is_tagged_and_named(qtbot: QtBot) -> None:
    today = page(qtbot, [a_plan_view()], tag="SIMULATED")
    assert today.tag.isVisible()
    assert today.tag.word() == "SIMULATED"
    assert today.watermark.isVisible()
    assert today.source_card.scale.text() == "Simulated scale"


def test_every_control_has_a_name_in_both_themes(qtbot: QtBot) -> None:
    today = page(qtbot, [a_plan_view(), a_plan_view()])
    today.set_look(Look(DARK, 0.8))
    assert unnamed(today) == []
    assert all(part.accessibleName() for part in today.chained())


def test_everything_fits_at_the_least_window_without_scrolling(qtbot: QtBot) -> None:
    today = Today(date(2026, 11, 24))
    today.show_plans([a_plan_view()], "SIMULATED", HEARD, ["Session of 14:01 was saved."])
    shown_page(qtbot, today, 1024, 640)
    assert today.area.verticalScrollBar().maximum() == 0
