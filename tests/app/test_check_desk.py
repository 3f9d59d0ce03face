"""The desk beneath the scale check page: one check at a time, never beside a session, and closed in time."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadtrainer.app.backend import Program
from loadtrainer.app.check_desk import Desk
from loadtrainer.app.session import Workshop
from loadtrainer.app.sources import Speed, parse_source
from loadtrainer.core.inputs import CommandKind
from loadtrainer.errors import RefusedError
from loadtrainer.runtime.thread import SessionThread
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.checks import CheckBook
from loadtrainer.ui.backend import BeforeAnswers
from support.captures import press_after, sent, write_capture
from support.checks import a_check
from support.runs import open_plan, plan_file

WEIGHTS = (0.0, 10.0)


@pytest.fixture
def thread() -> Iterator[SessionThread]:
    made = SessionThread()
    yield made
    assert made.close()


def desk(home: Path, thread: SessionThread, source: str = "sim:steady", speed: Speed = "max") -> Desk:
    return Desk(Workshop.at(home), parse_source(source), thread, speed, None, lambda: False)


def ended(made: Desk, within_s: float = 60.0) -> Desk:
    """Wait until the check is over."""
    until = time.monotonic() + within_s
    while made.running():
        assert time.monotonic() < until
        time.sleep(0.005)
    return made


def test_a_check_is_guided_kept_and_found_again(tmp_path: Path, thread: SessionThread) -> None:
    made = desk(tmp_path, thread)
    assert made.latest() is None
    made.start(WEIGHTS)
    found = ended(made).result()

    assert found is not None
    assert found.verdict == "long_holds"
    assert [weight.kg for weight in found.weights] == [0.0, 10.0]
    assert made.latest() == found
    view = made.view()
    assert view is not None
    assert view.finished
    assert made.failure() == ""


def test_the_chosen_hold_is_what_the_verdict_covers(tmp_path: Path, thread: SessionThread) -> None:
    made = desk(tmp_path, thread)
    made.start(WEIGHTS, hold_s=300.0)
    found = ended(made).result()

    assert found is not None
    assert found.max_hold_s == 300.0


def test_one_check_at_a_time(tmp_path: Path, thread: SessionThread) -> None:
    made = desk(tmp_path, thread, speed="real")
    made.start(WEIGHTS)
    with pytest.raises(RefusedError, match="runs already"):
        made.start(WEIGHTS)
    made.close()

    assert not made.running()
    assert made.result() is None
    assert made.latest() is None


def test_none_beside_a_session(tmp_path: Path, thread: SessionThread) -> None:
    made = Desk(Workshop.at(tmp_path), parse_source("sim:steady"), thread, "max", None, lambda: True)
    with pytest.raises(RefusedError, match="a session"):
        made.start(WEIGHTS)


def test_a_person_who_stops_keeps_nothing(tmp_path: Path, thread: SessionThread) -> None:
    made = desk(tmp_path, thread, speed="real")
    made.start(WEIGHTS)
    made.send(CommandKind.STOP)

    assert ended(made).result() is None
    assert made.failure() == ""


def test_why_nothing_was_found_is_said(tmp_path: Path, thread: SessionThread) -> None:
    path = write_capture(tmp_path / "c.jsonl", sent(0.2, press_after(99.0, 0.0)))
    made = desk(tmp_path / "home", thread, f"replay:{path}")
    made.start(WEIGHTS)

    assert ended(made).failure().startswith("no scale was found")
    assert made.result() is None


def test_a_command_without_a_check_goes_nowhere(tmp_path: Path, thread: SessionThread) -> None:
    made = desk(tmp_path, thread)
    made.send(CommandKind.STOP)
    made.start(WEIGHTS)

    assert ended(made).result() is not None


def test_checks_of_other_sources_are_not_shown(tmp_path: Path, thread: SessionThread) -> None:

    CheckBook(tmp_path).add(a_check(source="ble"))

    assert desk(tmp_path, thread).latest() is None


def test_a_book_that_cannot_be_read_has_no_check(tmp_path: Path, thread: SessionThread) -> None:
    (tmp_path / "checks.jsonl").mkdir()

    assert desk(tmp_path, thread).latest() is None


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    plan = plan_file(tmp_path, open_plan())
    made = Program(tmp_path / "home", "sim:steady", plan=plan, player=SilentPlayer("test"))
    yield made
    made.close()


def test_no_session_starts_while_a_scale_is_checked(program: Program) -> None:
    program.desk.start(WEIGHTS)
    with pytest.raises(RefusedError, match="a check runs"):
        program.prepare(program.plans()[0], BeforeAnswers(1))

    assert not program.running()


def test_no_scale_is_checked_while_a_session_is_prepared(program: Program) -> None:
    program.prepare(program.plans()[0], BeforeAnswers(1))
    with pytest.raises(RefusedError, match="a session"):
        program.desk.start(WEIGHTS)


def test_closing_the_program_ends_a_check_in_time_and_keeps_nothing_of_it(
    program: Program, tmp_path: Path
) -> None:
    program.desk.start(WEIGHTS)
    began = time.monotonic()
    program.close()

    assert time.monotonic() - began < 5.0
    assert not (tmp_path / "home" / "checks.jsonl").exists()
