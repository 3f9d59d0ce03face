"""Which decision stands on a page, and when the plan's rule does."""

from datetime import date

import pytest

from loadtrainer.app.deciding import deciding
from loadtrainer.core.progression_model import Progress
from loadtrainer.review.model import PatientReview
from loadtrainer.review.patients import Ask, review
from loadtrainer.store.diary import Decision
from support.reviews import DAY, a_record, known, later


def a_review(last: date = DAY) -> PatientReview:
    record = a_record(1, DAY, 10)
    return review("P-001", [record], known(record), Ask(DAY, last))


def made(at: str) -> Decision:
    return Decision(patient="P-001", at=at, by="N. Reed", choice="hold", stage=0, reason="Calm.")


def rule() -> Progress:
    return Progress(0, 1, "", False, (), ("Pain 6 on 2026-11-22",), 0, None, False)


def test_one_made_after_the_last_session_fills_the_box() -> None:
    decision = made("2026-11-23T09:00:00+01:00")
    assert deciding(a_review(), [decision], rule).saved is decision


def test_one_made_before_the_last_session_is_only_told() -> None:
    decision = made("2026-11-22T09:00:00+01:00")
    found = deciding(a_review(), [decision], rule)
    assert (found.saved, found.before) == (None, decision)


def test_without_one_the_rule_speaks_with_the_years_of_its_days() -> None:
    found = deciding(a_review(), [], rule)
    assert found.eligible is False
    assert found.reasons == ("Pain 6 on 22\u00a0Nov\u00a02026",)


@pytest.mark.parametrize(("at", "about"), [("2026-11-23", True), ("2026-11-28", False)])
def test_a_later_decision_is_not_about_a_period_that_sessions_came_after(at: str, about: bool) -> None:
    decision = made(f"{at}T09:00:00+01:00")
    found = deciding(a_review(later(2)), [decision], None)
    assert (found.saved is decision) is about
    assert found.eligible is None
