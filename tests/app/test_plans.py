"""The plans of a data folder, as the window shows them."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from loadtrainer.app.plans import FOLDER, PlanShelf
from loadtrainer.core.log import Source
from loadtrainer.core.prescription import derive_rules
from loadtrainer.errors import RefusedError
from loadtrainer.store.library import Library
from loadtrainer.store.sessions import save_log
from support.runs import open_plan, plan_file, signed
from support.store import NOW, a_log
from support.store import parts as a_session


def shelf(
    home: Path, *, only: Path | None = None, stage: int | None = None, source: Source = "ble"
) -> PlanShelf:
    library = Library(home)
    library.make()
    return PlanShelf(library, source, only, stage)


def test_without_plans_there_is_nothing_to_show(tmp_path: Path) -> None:
    assert shelf(tmp_path).views(NOW) == []
    assert not (tmp_path / FOLDER).exists()


def test_the_newest_plan_comes_first_and_other_files_are_left_alone(tmp_path: Path) -> None:
    plans = shelf(tmp_path / "home")
    old = plans.take(plan_file(tmp_path, signed(open_plan()), "old.json"), NOW)
    new = plans.take(plan_file(tmp_path, signed(open_plan(hold_s=9.0)), "new.json"), NOW)
    (tmp_path / "home" / FOLDER / "notes.txt").write_bytes(b"mine")
    os.utime(old.path, (1_000, 1_000))
    os.utime(new.path, (2_000, 2_000))
    assert plans.views(NOW) == [new, old]
    os.utime(old.path, (3_000, 3_000))
    assert plans.views(NOW) == [old, new]


def test_a_plan_is_shown_with_its_rules_and_what_was_done_today(tmp_path: Path) -> None:
    plan = signed(open_plan())
    plans = shelf(tmp_path / "home")
    made = a_session(plan=plan, ended_at=(NOW - timedelta(hours=4)).isoformat(timespec="milliseconds"))
    save_log(tmp_path / "home" / "sessions", a_log(plan=plan, ended_at=made.ended_at))
    view = plans.take(plan_file(tmp_path, plan), NOW)
    assert (view.title, view.valid_until) == ("Test plan", "2099-12-31")
    assert view.rules == derive_rules(plan, 0, None)
    assert (view.blocked, view.remedy, view.done_today) == ("", "", 0)
    assert view.plan is not None
    assert view.plan.prescription == plan


def test_one_file_alone_is_shown_where_it_was_asked_for(tmp_path: Path) -> None:
    asked = plan_file(tmp_path, signed(open_plan()))
    plans = shelf(tmp_path / "home", only=asked)
    assert [view.path for view in plans.views(NOW)] == [asked]
    asked.write_bytes(b"{}")
    (view,) = plans.views(NOW)
    assert view.plan is None
    assert str(asked) in view.blocked


def test_the_wanted_stage_is_the_one_shown(tmp_path: Path) -> None:
    plan = open_plan()
    two = plan.model_copy(
        update={"stages": [plan.stages[0], plan.stages[0].model_copy(update={"target_kg": 25.0})]}
    )
    path = plan_file(tmp_path, signed(two))
    (view,) = shelf(tmp_path / "home", only=path, stage=1, source="replay").views(NOW)
    assert view.plan is not None
    assert view.plan.current.target_kg == 25.0


def test_a_real_scale_never_trains_above_the_stage_of_the_day(tmp_path: Path) -> None:
    plan = open_plan()
    two = signed(plan.model_copy(update={"stages": plan.stages * 2}))
    (view,) = shelf(tmp_path / "home", only=plan_file(tmp_path, two), stage=1).views(NOW)
    assert view.plan is None
    assert "stage 1 is above stage 0, which is today's (First stage of the plan)" in view.blocked


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    plans = shelf(tmp_path / "home")
    (tmp_path / "home" / FOLDER).write_bytes(b"")
    with pytest.raises(RefusedError, match="cannot be written"):
        plans.take(plan_file(tmp_path, signed(open_plan())), NOW)
