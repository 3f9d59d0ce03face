"""A session on a scale that was checked: what it says, what it learns, and when it does not begin."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from loadtrainer.app.checked import CheckedSource, CheckShelf
from loadtrainer.app.known_scales import heed
from loadtrainer.core.inputs import Arrived, LinkEvent, LinkUp
from loadtrainer.core.log import Source
from loadtrainer.core.sample import Reading, ScaleInfo
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.store.checks import CHECKS_NAME, CheckBook
from loadtrainer.store.devices import DeviceBook
from support.checks import HOLD, NOW, a_check
from support.sessions import SCALE, Run, at, plan, times

PLAN = plan(hold_s=60.0)


def test_a_caution_is_new_until_a_person_began_with_it_in_sight(tmp_path: Path) -> None:
    devices = DeviceBook(tmp_path)
    shelf = CheckShelf(CheckBook(tmp_path), devices, "ble")
    scale = replace(SCALE, body_fat=True)
    assert not shelf.informed(scale, PLAN, NOW).cautioned

    machine = SessionMachine(PLAN, "ble")
    machine.step(LinkUp(0.0, scale))
    heed(devices, machine.snapshot())
    assert shelf.informed(scale, PLAN, NOW).cautioned
    assert not shelf.informed(replace(scale, address="AA:00:00:00:00:09"), PLAN, NOW).cautioned


def test_a_scale_without_a_caution_is_not_noted_down(tmp_path: Path) -> None:
    machine = SessionMachine(PLAN, "ble")
    machine.step(LinkUp(0.0, replace(SCALE, body_fat=False)))
    heed(DeviceBook(tmp_path), machine.snapshot())
    assert DeviceBook(tmp_path).all() == {}


class Two:
    """A source of two events."""

    kind: Source = "ble"

    def __init__(self) -> None:
        self.said: list[str] = []

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        yield LinkUp(0.0, SCALE)
        yield LinkUp(1.0, SCALE)
        yield Arrived(1.1, Reading(0.0))

    def choose(self, value: str) -> None:
        self.said.append(value)

    def feedback(self, snapshot: Snapshot) -> None:
        self.said.append("feedback")

    async def close(self) -> None:
        self.said.append("closed")


def kept(home: Path, check: ScaleCheck | None) -> CheckShelf:
    """A data folder that knows this check of the test's scale."""
    devices, checks = DeviceBook(home), CheckBook(home)
    if check is not None:
        checks.add(check.model_copy(update={"device": devices.hash(SCALE.address)}))
    return CheckShelf(checks, devices, "ble")


async def _collect(source: CheckedSource) -> list[LinkEvent]:
    return [event async for event in source.events()]


def heard(shelf: CheckShelf) -> tuple[list[LinkEvent], list[str]]:
    notes: list[str] = []
    source = CheckedSource(Two(), shelf, PLAN, lambda: NOW, notes.append)
    return asyncio.run(_collect(source)), notes


def scale_of(event: LinkEvent) -> ScaleInfo:
    assert isinstance(event, LinkUp)
    return event.scale


def test_the_scale_arrives_with_what_its_check_taught_and_the_rest_is_passed_on(tmp_path: Path) -> None:
    events, notes = heard(kept(tmp_path, a_check()))

    assert scale_of(events[0]).still_s == 24.0
    assert events[2] == Arrived(1.1, Reading(0.0))
    assert [line.replace("\u00a0", " ") for line in notes] == ["20.0 ± 0.3 kg, checked 3 days ago"]


def test_a_missing_check_is_said_once(tmp_path: Path) -> None:
    assert heard(kept(tmp_path, None))[1] == ["This scale was never checked"]


def test_an_overdue_check_is_said(tmp_path: Path) -> None:
    old = (NOW - timedelta(days=40)).isoformat(timespec="milliseconds")

    assert "The scale check is overdue" in heard(kept(tmp_path, a_check(at=old)))[1]


def test_a_book_that_cannot_be_read_is_said_and_counts_as_no_check(tmp_path: Path) -> None:
    shelf = kept(tmp_path, a_check())
    (tmp_path / CHECKS_NAME).unlink()
    (tmp_path / CHECKS_NAME).mkdir()
    events, notes = heard(shelf)

    assert notes == ["The scale checks cannot be read"]
    assert scale_of(events[0]).still_s is None
    assert shelf.of(SCALE.address) is None


def test_everything_else_goes_to_the_source(tmp_path: Path) -> None:
    two = Two()
    source = CheckedSource(two, kept(tmp_path, None), PLAN, lambda: NOW)
    source.choose("x")
    asyncio.run(source.close())

    assert two.said == ["x", "closed"]
    assert source.kind == "ble"


# -- in a session --------------------------------------------------------------------------------------


def told(check: ScaleCheck | None, home: Path) -> ScaleInfo:
    return scale_of(heard(kept(home, check))[0][0])


def sandbag(scale: ScaleInfo, for_s: float) -> Run:
    """A session in which a load lies as still as a sandbag."""
    run = Run(PLAN, scale=scale).prepare()
    run.give(*(at(t_s, 20.0) for t_s in times(0.1, for_s)))
    return run


def kinds(run: Run) -> list[str]:
    return [event.kind for event in run.events]


def test_a_sandbag_is_thought_held_on_a_scale_nobody_checked(tmp_path: Path) -> None:
    assert "frozen" in kinds(sandbag(told(None, tmp_path), 20.0))


def test_a_sandbag_raises_no_false_alarm_for_as_long_as_the_check_has_seen_it_follow(tmp_path: Path) -> None:
    run = sandbag(told(a_check(still_s=90.0), tmp_path), 70.0)

    assert "frozen" not in kinds(run)
    assert "session_completed" in kinds(run)


def test_a_scale_that_froze_is_still_found_after_that_time(tmp_path: Path) -> None:
    assert "frozen" in kinds(sandbag(told(a_check(still_s=15.0), tmp_path), 20.0))


def test_a_lock_that_the_check_has_seen_is_never_credited(tmp_path: Path) -> None:
    locks = HOLD.model_copy(update={"locks": True, "lock_s": 2.0, "lock_flag": "stable"})
    scale = told(a_check(hold=locks, verdict="spot_checks", still_s=None), tmp_path)
    run = Run(PLAN, scale=scale).prepare()
    run.give(*(at(t_s, 20.0, stable=True) for t_s in times(0.1, 5.0)))

    assert run.log().summary.credited_s == 0.0


def test_no_session_begins_by_itself_on_a_scale_that_failed_its_check(tmp_path: Path) -> None:
    failed = a_check(verdict="not_usable", reasons=["Zero is off by 0.8 kg after unloading"])
    run = Run(PLAN, scale=told(failed, tmp_path)).prepare()

    assert run.started == []
    assert len(run.ends) == 1
    assert run.shown.prepare.check_words.startswith("Check the scale first")


def test_nor_by_the_button_of_a_window(tmp_path: Path) -> None:
    failed = replace(told(None, tmp_path), usable=False)
    run = Run(PLAN, auto_begin=False, scale=failed).prepare()

    assert not run.shown.prepare.ready
    assert run.shown.prepare.fitness_words == "Signal good"


def test_the_words_of_the_check_are_shown_while_the_scale_is_being_prepared(tmp_path: Path) -> None:
    run = Run(PLAN, auto_begin=False, scale=told(a_check(), tmp_path)).prepare()

    assert run.shown.prepare.ready
    assert "± 0.3" in run.shown.prepare.check_words.replace("\u00a0", " ")
