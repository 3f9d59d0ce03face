"""What is said of a scale's check before a session, and what the session learns from it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.standing import (
    OVERDUE_DAYS,
    accuracy_words,
    age_days,
    age_words,
    informed,
    overdue,
    standing_words,
)
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP
from support.checks import HOLD, NOW, a_check
from support.sessions import SCALE, plan

PLAN = plan(hold_s=60.0)


def said(check: ScaleCheck | None, now: datetime = NOW, **stage: Any) -> list[str]:
    chosen = plan(**stage) if stage else PLAN
    return [line.replace(NBSP, " ") for line in standing_words(check, chosen, now)]


def test_a_good_and_recent_check_says_how_far_a_load_may_be_off_and_its_age() -> None:
    assert said(a_check()) == ["20.0 ± 0.3 kg, checked 3 days ago"]


def test_a_scale_that_was_never_checked_is_said() -> None:
    assert said(None) == ["This scale was never checked"]


def test_accuracy_that_was_not_measured_is_never_made_up() -> None:
    assert said(a_check(uncertainty_kg=None)) == ["accuracy not measured, checked 3 days ago"]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"verdict": "short_holds", "reasons": ["Holds its reading after 32 s"]}, "Short holds only"),
        ({"verdict": "spot_checks", "reasons": ["Readings too rare"]}, "Single readings only"),
        ({"max_hold_s": 30.0}, "Checked for 30 s. Your plan holds 1 min."),
        ({"wake_kg": 18.5}, "Shows nothing below 18.5 kg"),
    ],
)
def test_what_the_plan_and_the_scale_do_not_agree_on_is_said(changes: dict[str, Any], line: str) -> None:
    assert line in said(a_check(**changes))


def test_the_reason_of_a_failed_check_is_said_first() -> None:
    failed = a_check(verdict="not_usable", reasons=["Shows 1 kg too much at 20 kg", "more"], max_hold_s=None)

    assert said(failed)[:2] == ["Check the scale first", "Shows 1 kg too much at 20 kg"]


@pytest.mark.parametrize(("days", "due"), [(0, False), (OVERDUE_DAYS, False), (OVERDUE_DAYS + 1, True)])
def test_a_check_is_overdue_after_thirty_days(days: int, due: bool) -> None:
    check = a_check()
    now = datetime.fromisoformat(check.at) + timedelta(days=days)

    assert overdue(check, now) is due
    assert ("The scale check is overdue" in said(check, now)) is due


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (1, "yesterday"), (2, "2 days ago")])
def test_the_age_is_in_days_as_a_person_counts_them(days: int, words: str) -> None:
    assert age_words(days) == words


def test_days_are_those_of_the_place_where_the_session_is() -> None:
    late = a_check(at="2026-11-22T23:30:00.000+01:00")

    assert age_days(late, datetime.fromisoformat("2026-11-23T00:10:00+01:00")) == 1
    assert age_days(late, datetime.fromisoformat("2026-11-22T23:10:00+00:00")) == 0


def test_a_check_from_the_future_is_of_today() -> None:
    assert age_days(a_check(at="2027-01-01T00:00:00.000+01:00"), NOW) == 0


@given(st.floats(0, 5))
def test_the_uncertainty_is_never_rounded_down(off_kg: float) -> None:
    shown = accuracy_words(a_check(uncertainty_kg=off_kg), 20.0, MassUnit.KG).split(NBSP)

    assert off_kg - 1e-6 <= float(shown[2]) <= off_kg + 0.1 + 1e-6


def test_it_is_said_in_the_plan_s_unit() -> None:
    assert (
        accuracy_words(a_check(uncertainty_kg=0.2), 20.0, MassUnit.LB).replace(NBSP, " ") == "44.1 ± 0.5 lb"
    )


# -- what the session learns ---------------------------------------------------------------------------


def test_a_scale_without_a_check_is_as_its_family_is_known() -> None:
    told = informed(SCALE, None, PLAN, NOW)

    assert (told.still_s, told.locks_on, told.usable) == (None, None, True)
    assert told.check_words == "This scale was never checked"


def test_the_limit_of_stillness_comes_from_the_check() -> None:
    assert informed(SCALE, a_check(still_s=24.0), PLAN, NOW).still_s == 24.0


def test_only_a_failed_check_keeps_a_session_from_starting() -> None:
    usable = {
        verdict: informed(SCALE, a_check(verdict=verdict), PLAN, NOW).usable
        for verdict in ("long_holds", "short_holds", "spot_checks", "not_usable")
    }

    assert usable == {"long_holds": True, "short_holds": True, "spot_checks": True, "not_usable": False}


def test_a_lock_that_was_seen_is_known_from_then_on() -> None:
    locks = HOLD.model_copy(update={"locks": True, "lock_s": 2.0, "lock_flag": "final"})

    assert informed(SCALE, a_check(hold=locks), PLAN, NOW).locks_on == "final"
    assert informed(SCALE, a_check(hold=HOLD), PLAN, NOW).locks_on is None


def test_a_lock_its_family_is_known_for_is_never_forgotten() -> None:
    known = replace(SCALE, locks_on="stable")

    assert informed(known, a_check(hold=HOLD), PLAN, NOW).locks_on == "stable"
