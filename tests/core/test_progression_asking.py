"""What is asked around a session, and when it is no longer asked."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.progression_asking import is_large, question, to_agree
from loadtrainer.core.progression_model import PastSession
from support.progression import FIRST, a_ladder, a_session, at, lived

PLAN = a_ladder("propose")
ENDED = at(FIRST, 14, 26)
SESSION = replace(a_session(PLAN, 0, at(FIRST, 14, 1)), id="s", ended_at=ENDED)


def asked(now: datetime, *answered: str, sessions: tuple[PastSession, ...] = (SESSION,)) -> str:
    """The words of the question at ``now``, "" for none."""
    found = question(sessions, {("s", field) for field in answered}, now)
    return f"{found.field}: {found.title} {found.detail}" if found else ""


@pytest.mark.parametrize(
    ("minutes", "is_asked"), [(0, False), (9.9, False), (10, True), (60, True), (60.1, False)]
)
def test_pain_ten_minutes_after_is_asked_for_less_than_an_hour(minutes: float, is_asked: bool) -> None:
    assert bool(asked(ENDED + timedelta(minutes=minutes))) == is_asked


def test_the_ten_minutes_are_about_the_session_that_ended_then() -> None:
    said = asked(ENDED + timedelta(minutes=10))
    assert said == "pain.ten_minutes: Pain ten minutes after? After the session that ended 14:26"


def test_the_next_morning_is_asked_before_anything_else_and_until_it_is_answered() -> None:
    morning = at(FIRST + timedelta(days=1), 8)
    assert asked(morning) == "pain.next_morning: Pain this morning? After the session of 2026-11-23"
    found = question((SESSION,), set(), morning)
    assert found is not None
    assert found.first
    assert asked(morning, "pain.next_morning") == ""


def test_days_later_it_is_asked_about_that_morning_and_after_two_weeks_no_more() -> None:
    later = at(FIRST + timedelta(days=4), 8)
    assert asked(later) == "pain.next_morning: Pain the morning after? After the session of 2026-11-23"
    assert asked(at(FIRST + timedelta(days=20), 8)) == ""


def test_after_midnight_it_is_not_morning_yet() -> None:
    assert asked(at(FIRST + timedelta(days=1), 0, 30)) == ""
    assert asked(at(FIRST + timedelta(days=1), 4)) != ""


def test_a_session_over_midnight_is_asked_about_its_ten_minutes_at_night() -> None:
    late = replace(SESSION, ended_at=at(FIRST, 23, 55))
    said = asked(at(FIRST + timedelta(days=1), 0, 10), sessions=(late,))
    assert said.startswith("pain.ten_minutes")


def test_only_the_last_session_with_any_load_is_asked_about() -> None:
    empty = replace(SESSION, id="e", ended_at=at(FIRST, 18), loaded=False)
    later = replace(SESSION, id="l", ended_at=at(FIRST, 19))
    found = question((later, SESSION, empty), set(), at(FIRST + timedelta(days=1), 8))
    assert found is not None
    assert found.session == "l"
    assert question((empty,), set(), at(FIRST + timedelta(days=1), 8)) is None
    assert question((), set(), ENDED) is None


def test_a_session_that_ends_ahead_of_the_clock_is_not_asked_about_yet() -> None:
    ahead = replace(SESSION, ended_at=at(FIRST + timedelta(days=2), 9))
    assert asked(at(FIRST + timedelta(days=1), 9), sessions=(ahead,)) == ""


# -- steps ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "large"),
    [
        (20.0, 25.0, False),
        (20.0, 25.1, True),
        (20.0, 27.0, True),
        (60.0, 70.0, False),
        (60.0, 70.1, True),
        (4.0, 5.0, False),
        (20.0, 15.0, False),
        (0.1 + 0.2, 0.375, False),
    ],
)
def test_a_step_is_large_over_a_quarter_or_over_ten_kg(before: float, after: float, large: bool) -> None:
    assert is_large(before, after) == large


@given(st.floats(1, 200), st.floats(1, 200))
def test_a_step_down_is_never_large_and_a_larger_one_is_no_smaller(before: float, after: float) -> None:
    assert not is_large(before, min(before, after))
    if is_large(before, after):
        assert is_large(before, after + 1)


def test_a_large_step_is_agreed_once_in_words() -> None:
    life = lived(PLAN, "gN")
    found = to_agree(PLAN, life.now, life.history.sessions, set())
    assert found is not None
    assert f"{found.title}. {found.detail}" == "From 10\u00a0kg to 15\u00a0kg. Agreed with your clinic?"
    assert to_agree(PLAN, life.now, life.history.sessions, {found.key}) is None


def test_a_small_step_and_the_first_session_of_all_need_no_word() -> None:
    small = lived(PLAN, "gN gN gN")
    assert small.now.stage == 3
    last_small = to_agree(PLAN, small.now, small.history.sessions, set())
    assert last_small is None  # from 20 to 25 kg is a quarter
    first = lived(PLAN, "")
    assert to_agree(PLAN, first.now, (), set()) is None


def test_a_large_step_to_another_plan_is_agreed_too() -> None:
    light = replace(SESSION, plan_id="an older plan", target_kg=5.0)
    found = to_agree(PLAN, lived(PLAN, "").now, (light,), set())
    assert found is not None
    assert found.title == "From 5\u00a0kg to 10\u00a0kg"


def test_the_step_is_said_in_the_plan_s_own_unit() -> None:
    pounds = PLAN.model_copy(update={"display_unit": "lb"})
    life = lived(pounds, "gN")
    found = to_agree(pounds, life.now, life.history.sessions, set())
    assert found is not None
    assert found.title == "From 22\u00a0lb to 33.1\u00a0lb"


def test_coming_back_after_days_away_is_agreed_once_for_each_time() -> None:
    life = lived(PLAN, "g . . .")
    found = to_agree(PLAN, life.now, life.history.sessions, set())
    assert found is not None
    assert found.title == "3 days without a session"
    assert to_agree(PLAN, life.now, life.history.sessions, {found.key}) is None
    for word in ("g", ".", ".", "."):
        life.live(word)
    again = to_agree(PLAN, life.now, life.history.sessions, {found.key})
    assert again is not None
    assert again.key != found.key


def test_once_trained_again_nothing_is_left_to_agree() -> None:
    life = lived(PLAN, "g . . . g")
    assert to_agree(PLAN, life.now, life.history.sessions, set()) is None
