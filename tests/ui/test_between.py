"""Between the sessions: questions on Today, what has to be agreed, the next stage, the abutment's care."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from loadtrainer.core.progression_asking import Agreement, Question
from loadtrainer.core.progression_model import Progress
from loadtrainer.core.reminders import CARES, Care
from loadtrainer.settings import Settings
from loadtrainer.ui.backend import Finished, PlanView, SoundState
from loadtrainer.ui.pages.today import Today
from loadtrainer.ui.theme import DARK, LIGHT, Look
from loadtrainer.ui.window import Window
from support.backend import FakeBackend, a_log, a_plan_view
from support.keyboard import press, shown, shown_page, unnamed

Key = Qt.Key
MORNING = Question("s", "pain.next_morning", "Pain this morning?", "After the session of 2026-11-23", True)
TEN = Question(
    "s", "pain.ten_minutes", "Pain ten minutes after?", "After the session that ended 14:26", False
)
STEP = Agreement("step", "From 20 kg to 27 kg", "Agreed with your clinic?")
NEXT = Progress(
    stage=1,
    stages=4,
    reason="Dr. A decided on 2026-11-23: next stage",
    eligible=True,
    evidence=("As planned on 2 days, to 2026-11-24", "Pain below 5, the morning after too"),
    blocks=(),
    away_days=0,
    finished_on=None,
    stopped=False,
)


class Plans(FakeBackend):
    """Its plan has nothing more to ask once it was answered or agreed."""

    def plans(self) -> list[PlanView]:
        asked = [question for question, _ in self.diary.answers]
        return [
            replace(
                view,
                question=None if view.question in asked else view.question,
                agreement=None if view.agreement in self.diary.agreed else view.agreement,
            )
            for view in self.views
        ]


@pytest.fixture
def backend() -> Plans:
    return Plans()


@pytest.fixture
def window(qtbot: QtBot, backend: Plans) -> Iterator[Window]:
    made = Window(backend, Settings(theme="light"))
    shown(qtbot, made)
    yield made
    backend.is_running = False
    made.close()


def now(window: Window, **changes: object) -> Today:
    """Today with a plan changed in these fields."""
    backend = window.backend
    assert isinstance(backend, FakeBackend)
    backend.views = [replace(a_plan_view(), **changes)]  # type: ignore[arg-type]  # a test names the fields
    window.show_today()
    window.today.enter()
    return window.today


def said(today: Today) -> str:
    """Everything that can be read on Today."""
    return "\n".join(
        part.text().replace("\u00a0", " ") for part in today.findChildren(QLabel) if part.isVisible()
    )


# -- questions -------------------------------------------------------------------------------------------


def test_the_morning_question_stands_in_the_place_of_the_target_and_keeps_start_off(
    window: Window, backend: Plans
) -> None:
    today = now(window, question=MORNING)
    assert "Pain this morning?" in said(today)
    assert "After the session of 23 Nov." in said(today)
    assert not today.target_card.isVisible()
    assert today.ask.pain.keys[0].hasFocus()
    press(today, Key.Key_Space)
    assert window.page() is today
    assert backend.diary.answers == []
    assert "One question first" in said(today)


def test_a_digit_answers_it_and_start_is_back_with_the_focus(window: Window, backend: Plans) -> None:
    today = now(window, question=MORNING)
    press(today, Key.Key_3)
    assert backend.diary.answers == [(MORNING, 3)]
    assert today.target_card.isVisible()
    assert today.start_button.hasFocus()
    press(today, Key.Key_Space)
    assert window.page() is window.prepare


def test_one_then_zero_is_ten_and_a_one_alone_is_kept_after_a_moment(
    qtbot: QtBot, window: Window, backend: Plans
) -> None:
    press(now(window, question=MORNING), Key.Key_1)
    assert backend.diary.answers == []
    press(window.today, Key.Key_0)
    assert backend.diary.answers == [(MORNING, 10)]
    press(now(window, question=TEN), Key.Key_1)
    qtbot.waitUntil(lambda: backend.diary.answers[1:] == [(TEN, 1)])


def test_escape_skips_it(window: Window, backend: Plans) -> None:
    today = now(window, question=MORNING)
    press(today, Key.Key_Escape)
    assert backend.diary.answers == [(MORNING, None)]
    assert today.may_start()


def test_pain_ten_minutes_after_leaves_start_as_it_is(window: Window, backend: Plans) -> None:
    today = now(window, question=TEN)
    assert "Pain ten minutes after?" in said(today)
    assert today.start_button.isVisible()
    today.ask.pain.keys[4].click()
    assert backend.diary.answers == [(TEN, 4)]


def test_a_question_that_falls_due_while_today_is_up_appears_by_itself(
    window: Window, backend: Plans
) -> None:
    today = now(window)
    window.between.look()
    assert not today.ask.isVisible()
    backend.views = [replace(a_plan_view(), question=TEN)]
    window.between.look()
    assert today.ask.isVisible()
    assert today.ask.pain.keys[0].hasFocus()


def test_looking_again_takes_no_answer_away_that_is_being_typed(window: Window, backend: Plans) -> None:
    today = now(window, question=MORNING)
    press(today, Key.Key_1)
    backend.views = [replace(backend.views[0], done_today=2)]
    window.between.look()
    assert today.ask.pain.value() == 1
    press(today, Key.Key_0)
    assert backend.diary.answers == [(MORNING, 10)]


def test_an_answer_that_cannot_be_kept_is_said_and_asked_again(
    qtbot: QtBot, window: Window, backend: Plans
) -> None:
    backend.diary.refuses = True
    today = now(window, question=MORNING)
    press(today, Key.Key_3)
    qtbot.waitUntil(lambda: "This was not kept. diary.jsonl: cannot be written" in said(today))
    assert today.ask.isVisible()
    backend.diary.refuses = False
    press(today, Key.Key_4)
    assert backend.diary.answers == [(MORNING, 4)]


def test_digits_and_escape_do_nothing_without_a_question(window: Window, backend: Plans) -> None:
    press(now(window), Key.Key_3, Key.Key_Escape)
    assert backend.diary.answers == []
    assert window.page() is window.today


def test_ten_minutes_later_the_summary_asks_in_the_place_of_pain_now(window: Window, backend: Plans) -> None:
    log = a_log()
    finished = Finished(log, Path("a.session.json"))
    window.between.finished(finished)
    summary = window.summary
    summary.show_waiting("")
    summary.show_finished(finished, 1, "")
    window.show_page(summary)
    kept: list[tuple[str, object]] = []
    summary.answered.connect(lambda field, value: kept.append((field, value)))
    window.between.look()
    assert summary.after.isVisible()
    backend.views = [replace(a_plan_view(), question=replace(TEN, session="another"))]
    window.between.look()
    assert summary.after.isVisible()
    backend.views = [replace(a_plan_view(), question=replace(TEN, session=log.id))]
    window.between.look()
    assert not summary.after.isVisible()
    assert summary.ten.keys[0].hasFocus()
    press(summary, Key.Key_2)
    assert kept == [("pain.ten_minutes", 2)]


# -- stages ----------------------------------------------------------------------------------------------


def test_a_large_step_is_agreed_with_one_press_before_start_is_on(window: Window, backend: Plans) -> None:
    today = now(window, agreement=STEP)
    assert "From 20 kg to 27 kg." in said(today)
    assert "Agreed with your clinic? If not, call 020 7946 0123." in said(today)
    assert today.agree_button.hasFocus()
    press(today, Key.Key_Space)
    assert backend.diary.agreed == [STEP]
    assert window.page() is today
    assert today.start_button.hasFocus()
    press(today, Key.Key_Space)
    assert window.page() is window.prepare


def test_what_blocks_a_start_comes_before_what_has_to_be_agreed(window: Window, backend: Plans) -> None:
    today = now(window, agreement=STEP, blocked="Sessions for today are done")
    assert "Sessions for today are done" in said(today)
    press(today, Key.Key_Space)
    assert backend.diary.agreed == []


def test_the_stage_is_said_with_its_reason_and_the_next_one_with_its_evidence(window: Window) -> None:
    words = said(now(window, progress=NEXT))
    assert "Stage 2 of 4. Dr. A decided on 23 Nov: next stage." in words
    line = window.today.lines.progress.words.text().replace("\u00a0", " ")
    assert "Eligible for the next stage." in line
    assert (
        "Your clinic decides. As planned on 2 days, to 24 Nov. Pain below 5, the morning after too." in line
    )


def test_a_stage_that_is_not_eligible_and_a_single_one_say_nothing(window: Window) -> None:
    today = now(window, progress=replace(NEXT, eligible=False, stages=1))
    assert not today.lines.isVisible()
    assert not today.target_card.stage.isVisible()


def test_the_last_stage_done_is_said_as_facts_to_bring_along(window: Window) -> None:
    today = now(window, progress=replace(NEXT, eligible=False, finished_on=date(2026, 11, 24)))
    line = today.lines.progress.words.text().replace("\u00a0", " ")
    assert "Last stage done on 24 Nov." in line
    assert "20 kg, 20 min in band each session. Bring this to the training prosthesis fitting." in line


# -- care ------------------------------------------------------------------------------------------------


def test_the_care_that_is_due_is_said_and_done_with_one_press(window: Window, backend: Plans) -> None:
    backend.diary.due = ("weekly", "monthly")
    today = now(window)
    weekly, done = today.lines.care["weekly"]
    monthly, _ = today.lines.care["monthly"]
    assert (weekly.isVisible(), monthly.isVisible()) == (True, False)
    assert "Clean the abutment with a soft brush." in said(today)
    assert today.start_button.hasFocus()
    done.click()
    assert backend.diary.done == ["weekly"]
    assert (weekly.isVisible(), monthly.isVisible()) == (False, True)


# -- how it looks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("question", [MORNING, TEN, None])
def test_every_part_has_a_name(window: Window, tokens: object, question: Question | None) -> None:
    today = now(window, question=question, agreement=STEP, progress=NEXT)
    today.set_look(Look(tokens, 0.8))  # type: ignore[arg-type]  # the two palettes
    assert unnamed(today) == []
    assert today.ask.pain.keys[3].accessibleName() == (
        f"{question.title}: 3 of 10" if question else "Pain 3 of 10"
    )


CASES = {
    "question": replace(a_plan_view(), question=MORNING),
    "agreement": replace(a_plan_view(), agreement=STEP),
    "next stage": replace(a_plan_view(), progress=NEXT),
    "last stage": replace(a_plan_view(), progress=replace(NEXT, finished_on=date(2026, 11, 24))),
}


@pytest.mark.parametrize("due", [(), CARES], ids=["", "care"])
@pytest.mark.parametrize("view", CASES.values(), ids=CASES)
def test_each_fits_at_the_least_window_without_scrolling(
    qtbot: QtBot, view: PlanView, due: tuple[Care, ...]
) -> None:
    today = Today(date(2026, 11, 24), sides=("history", "scale_check", "settings"))
    today.show_plans([view], "", SoundState(True, "Sound on"), [])
    today.show_care(due)
    shown_page(qtbot, today, 1024, 640)
    assert today.area.verticalScrollBar().maximum() == 0
    if today.ask.isVisible():
        assert min(key.width() for key in today.ask.pain.keys) >= 44
