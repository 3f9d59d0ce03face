"""Progress from what lies in a data folder, day by day."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from loadtrainer.app.backend import Program
from loadtrainer.app.headless import Request, run_headless
from loadtrainer.app.progress import ProgressBook
from loadtrainer.app.sources import parse_source
from loadtrainer.core.log import Source
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.reminders import CARES
from loadtrainer.errors import RefusedError
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.decisions import decide
from loadtrainer.store.diary import DECISIONS_NAME, DIARY_NAME, Decision, answer, read_diary
from loadtrainer.store.library import Library
from loadtrainer.store.sessions import read_log, save_log
from support.runs import logs, open_plan, plan_file, signed
from support.store import a_log
from support.watching import ANSWERS, Sitting

DAY1 = datetime(2026, 11, 22, 10, 3, tzinfo=UTC)
DAY2 = DAY1 + timedelta(days=1)
ID = "7c410000-0000-4000-8000-00000000000"


def two_stages(rule: str = "propose", second_kg: float = 26.0) -> Prescription:
    """20 kg, then ``second_kg``; one short session a day."""
    plan = open_plan(hold_s=1.0, sessions_per_day=1)
    later = plan.stages[0].model_copy(update={"target_kg": second_kg})
    rules = plan.progression.model_copy(update={"rule": rule})
    return signed(plan.model_copy(update={"stages": [plan.stages[0], later], "progression": rules}))


class Folder:
    """A data folder with sessions of a patient."""

    def __init__(self, home: Path, plan: Prescription) -> None:
        self.home, self.plan, self.library = home, plan, Library(home)
        self.library.make()
        self.book = ProgressBook(self.library, "ble")

    def train(self, day: datetime, number: int = 1, source: Source = "ble") -> str:
        """A whole session on ``day``, without pain; returns its id."""
        end = day + timedelta(seconds=2)
        log = a_log(
            plan=self.plan,
            source=source,
            session_id=f"{ID}{number}",
            started_at=day.isoformat(timespec="milliseconds"),
            ended_at=end.isoformat(timespec="milliseconds"),
        )
        save_log(self.library.sessions, log)
        return log.id


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "home", two_stages())


def test_a_morning_answer_makes_the_next_stage_eligible(folder: Folder) -> None:
    trained = folder.train(DAY1)
    before = folder.book.standing(folder.plan, DAY2)
    assert before.question is not None
    assert (before.question.session, before.question.field) == (trained, "pain.next_morning")
    assert "No answer for the morning after 2026-11-22" in before.progress.blocks
    folder.book.answer(before.question, 2, DAY2)
    after = folder.book.standing(folder.plan, DAY2)
    assert (after.question, after.progress.stage, after.progress.eligible) == (None, 0, True)


def test_morning_pain_at_the_flag_keeps_the_stage_until_the_clinic_decided(folder: Folder) -> None:
    folder.train(DAY1)
    asked = folder.book.standing(folder.plan, DAY2).question
    assert asked is not None
    folder.book.answer(asked, 5, DAY2)
    blocks = folder.book.standing(folder.plan, DAY2).progress.blocks
    assert blocks[:2] == ("Pain 5 the morning after 2026-11-22", "Your clinic decides first")


def test_a_skipped_question_is_not_asked_again_and_is_no_answer(folder: Folder) -> None:
    folder.train(DAY1)
    asked = folder.book.standing(folder.plan, DAY2).question
    assert asked is not None
    folder.book.answer(asked, None, DAY2)
    after = folder.book.standing(folder.plan, DAY2)
    assert (after.question, after.progress.eligible) == (None, False)


def test_answers_that_kept_from_a_start_keep_the_stage(folder: Folder) -> None:
    trained = folder.train(DAY1)
    answer(folder.home, trained, "pain.next_morning", 1, DAY2)
    assert folder.book.standing(folder.plan, DAY2).progress.eligible
    answer(folder.home, None, "pain.before", 1, DAY2)
    answer(folder.home, None, "red_flags.fall", True, DAY2)
    assert "A warning sign on 2026-11-23" in folder.book.standing(folder.plan, DAY2).progress.blocks


def test_sessions_of_another_source_or_patient_are_no_evidence(folder: Folder) -> None:
    simulated = folder.train(DAY1, source="simulated")
    answer(folder.home, simulated, "pain.next_morning", 1, DAY2)
    assert not folder.book.standing(folder.plan, DAY2).progress.eligible
    patient = folder.plan.patient.model_copy(update={"pseudonym": "P-002"})
    other = folder.plan.model_copy(update={"patient": patient})
    folder.train(DAY1, 2)
    assert folder.book.standing(other, DAY2).question is None


def decided(folder: Folder, choice: str) -> None:
    line = {"patient": "P-001", "at": "2026-11-22T12:00:00+00:00", "by": "Dr. A", "choice": choice}
    decide(folder.library.sessions, Decision.model_validate(line | {"stage": 0, "reason": "seen"}))


def test_a_decision_beside_the_logs_rules_over_the_plan(folder: Folder) -> None:
    decided(folder, "next")
    now = folder.book.standing(folder.plan, DAY2)
    assert (now.progress.stage, now.progress.reason) == (1, "Dr. A decided on 2026-11-22: next stage")


def test_stop_keeps_every_session_from_starting(folder: Folder) -> None:
    decided(folder, "stop")
    now = folder.book.standing(folder.plan, DAY2)
    assert now.blocked == "Start is off. Your clinic stopped the loading."


def test_damaged_decisions_keep_every_session_from_starting(folder: Folder) -> None:
    decided(folder, "stop")
    path = folder.library.sessions / DECISIONS_NAME
    path.write_bytes(path.read_bytes().replace(b'"stop"', b'"st0p"'))
    assert folder.book.standing(folder.plan, DAY2).blocked.startswith(
        "Start is off. Your clinic's decisions are damaged."
    )


@pytest.mark.parametrize("damage", ["altered", "a folder", "nonsense"])
def test_a_diary_that_cannot_be_trusted_is_no_evidence(folder: Folder, damage: str) -> None:
    trained = folder.train(DAY1)
    path = folder.home / DIARY_NAME
    answer(folder.home, trained, "pain.next_morning", 1, DAY2)
    answer(folder.home, trained, "note", "well", DAY2)
    if damage == "altered":
        path.write_bytes(path.read_bytes().replace(b'"value":1', b'"value":0'))
    elif damage == "a folder":
        path.unlink()
        path.mkdir()
    else:
        line = json.loads(path.read_bytes().splitlines()[0]) | {"value": 99}
        path.write_bytes(json.dumps(line).encode() + b"\n")
    now = folder.book.standing(folder.plan, DAY2)
    assert not now.progress.eligible
    assert "No pain answer on 2026-11-22" in now.progress.blocks


def test_a_large_step_is_agreed_once(folder: Folder) -> None:
    folder.train(DAY1)
    decided(folder, "next")
    found = folder.book.standing(folder.plan, DAY2).agreement
    assert found is not None
    assert found.title == "From 20\u00a0kg to 26\u00a0kg"
    folder.book.agree(found, DAY2)
    assert folder.book.standing(folder.plan, DAY2).agreement is None


def test_care_is_due_a_week_after_the_first_session_and_after_each_time_it_was_done(folder: Folder) -> None:
    assert folder.book.care(CARES, DAY1) == ()
    folder.train(DAY1)
    week = DAY1 + timedelta(days=7)
    assert folder.book.care(CARES, week) == ("weekly",)
    assert folder.book.care((), week) == ()
    folder.book.care_done("weekly", week)
    assert folder.book.care(CARES, week + timedelta(days=6)) == ()
    assert folder.book.care(CARES, week + timedelta(days=7)) == ("weekly",)


def test_nothing_of_it_changes_a_log(folder: Folder) -> None:
    folder.train(DAY1)
    (path,) = logs(folder.home)
    kept = path.read_bytes()
    asked = folder.book.standing(folder.plan, DAY2).question
    assert asked is not None
    folder.book.answer(asked, 2, DAY2)
    folder.book.care_done("weekly", DAY2)
    assert path.read_bytes() == kept


# -- the whole program over days -------------------------------------------------------------------------


class Calendar:
    """A clock that stands where it is put, in local time."""

    def __init__(self) -> None:
        self.at = DAY1.astimezone()

    def __call__(self) -> datetime:
        return self.at

    def morning(self, days: int) -> None:
        """Eight o'clock, ``days`` after the first."""
        self.at = (DAY1.astimezone() + timedelta(days=days)).replace(hour=8, minute=0)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def program(tmp_path: Path, calendar: Calendar) -> Iterator[Program]:
    plan = plan_file(tmp_path, two_stages("automatic"))
    made = Program(
        tmp_path / "home", "sim:steady", plan=plan, speed="max", player=SilentPlayer("test"), now=calendar
    )
    yield made
    made.close()


def a_session(program: Program) -> None:
    sitting = Sitting(program)
    sitting.begin()
    sitting.end()
    program.answer_later("pain.after", 1)


def test_over_two_days_the_morning_is_asked_the_stage_goes_up_and_the_step_is_agreed(
    program: Program, calendar: Calendar, tmp_path: Path
) -> None:
    a_session(program)
    calendar.at += timedelta(minutes=12)
    (view,) = program.plans()
    assert view.question is not None
    assert view.question.title == "Pain ten minutes after?"
    program.diary.answer(view.question, 1)
    assert program.plans()[0].question is None

    calendar.morning(1)
    (view,) = program.plans()
    assert view.question is not None
    assert view.question.first
    assert view.plan is not None
    assert view.plan.stage == 0
    with pytest.raises(RefusedError, match="Answer the question first"):
        program.prepare(view, ANSWERS)
    program.diary.answer(view.question, 2)

    (view,) = program.plans()
    assert view.plan is not None
    assert view.progress is not None
    assert (view.plan.stage, view.progress.reason) == (1, "One stage up, as the plan says")
    assert view.agreement is not None
    with pytest.raises(RefusedError, match="Answer the question first"):
        program.prepare(view, ANSWERS)
    program.diary.agree(view.agreement)

    a_session(program)
    newest = max((read_log(path) for path in logs(tmp_path / "home")), key=lambda log: log.started_at)
    assert (newest.stage, newest.rules.high_kg) == (1, 28.0)
    assert newest.started_at.startswith(calendar.at.date().isoformat())
    fields = [line.field for line in read_diary(tmp_path / "home").lines]
    assert fields == ["pain.after", "pain.ten_minutes", "pain.next_morning", "agreed", "pain.after"]


def test_a_view_of_yesterday_starts_nothing_at_another_stage(program: Program, calendar: Calendar) -> None:
    (old,) = program.plans()
    a_session(program)
    calendar.morning(1)
    (view,) = program.plans()
    assert view.question is not None
    program.diary.answer(view.question, 0)
    with pytest.raises(RefusedError, match="The stage has changed"):
        program.prepare(old, ANSWERS)


def test_reminders_follow_the_settings_at_once(program: Program, calendar: Calendar) -> None:
    a_session(program)
    calendar.morning(8)
    assert program.diary.care() == ("weekly",)
    program.preferences.change(care_weekly=False)
    assert program.diary.care() == ()
    program.preferences.change(care_weekly=True)
    program.diary.care_done("weekly")
    assert program.diary.care() == ()


# -- without a window ------------------------------------------------------------------------------------


def test_a_run_without_a_stage_trains_the_stage_of_the_day(folder: Folder, tmp_path: Path) -> None:
    decided(folder, "next")
    plan = plan_file(tmp_path, folder.plan)
    request = Request(plan, None, parse_source("sim:steady"), speed="max")
    notes: list[str] = []
    done = run_headless(folder.home, request, note=notes.append)
    assert (done.log.stage, done.log.rules.high_kg) == (1, 28.0)


def test_a_run_is_refused_once_the_clinic_stopped_the_loading(folder: Folder, tmp_path: Path) -> None:
    decided(folder, "stop")
    request = Request(plan_file(tmp_path, folder.plan), None, parse_source("sim:steady"), speed="max")
    with pytest.raises(RefusedError, match="Your clinic stopped the loading"):
        run_headless(folder.home, request)
    assert logs(folder.home) == []


def test_a_run_says_what_has_to_be_agreed(folder: Folder, tmp_path: Path) -> None:
    folder.train(DAY1, source="simulated")
    decided(folder, "next")
    request = Request(plan_file(tmp_path, folder.plan), None, parse_source("sim:steady"), speed="max")
    notes: list[str] = []
    run_headless(folder.home, request, note=notes.append)
    assert "From 20\u00a0kg to 26\u00a0kg. Agreed with your clinic?" in notes
