"""The care of the abutment: due from time to time, and quiet when it was done or is switched off."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.reminders import CARES, EVERY_DAYS, due

FIRST = date(2026, 11, 23)


def after(days: int) -> date:
    return FIRST + timedelta(days=days)


def test_nothing_is_due_before_the_first_session() -> None:
    assert due(None, {}, CARES, FIRST) == ()


def test_each_is_due_for_the_first_time_its_days_after_the_first_session() -> None:
    assert [due(FIRST, {}, CARES, after(days)) for days in (0, 6, 7, 29, 30)] == [
        (),
        (),
        ("weekly",),
        ("weekly",),
        ("weekly", "monthly"),
    ]


def test_what_was_done_is_due_again_its_days_later() -> None:
    assert due(FIRST, {"weekly": after(9), "monthly": after(9)}, CARES, after(15)) == ()
    assert due(FIRST, {"weekly": after(9)}, CARES, after(16)) == ("weekly",)


def test_what_is_switched_off_is_never_due() -> None:
    assert due(FIRST, {}, CARES[1:], after(60)) == ("monthly",)
    assert due(FIRST, {}, (), after(60)) == ()


@given(st.integers(0, 400), st.integers(0, 400))
def test_it_is_due_exactly_when_its_days_have_passed(done: int, now: int) -> None:
    for care in CARES:
        is_due = care in due(FIRST, {care: after(done)}, CARES, after(now))
        assert is_due == (now - done >= EVERY_DAYS[care])
