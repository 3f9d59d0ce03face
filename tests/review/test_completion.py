"""What goes to the fitting of the training prosthesis: facts of every stage, and nothing else."""

import re

import pytest

from loadtrainer.core.words import NBSP, say
from loadtrainer.review.completion import completion_paper, facts, stage_head, stage_rows
from loadtrainer.review.html import html_page
from loadtrainer.review.model import Mark, PatientReview, SessionRecord
from loadtrainer.review.patients import Ask, review
from support.papers import NOW
from support.reviews import DAY, a_record, known, later, plan_of


def found(*records: SessionRecord) -> PatientReview:
    ask = Ask(DAY, later(3), today=later(3), include=frozenset(Mark))
    return review("P-001", records, known(*records), ask)


def three() -> PatientReview:
    second = a_record(2, hour=15, worst=3, next_morning=4)
    return found(a_record(1, before=1), second, a_record(3, day=later(1), after=2))


def plain(rows: tuple[tuple[str, ...], ...]) -> list[list[str]]:
    return [[cell.replace(NBSP, " ") for cell in row] for row in rows]


def test_a_stage_has_its_days_sessions_load_and_highest_pain() -> None:
    (row,) = plain(stage_rows(three(), plan_of(a_record())))
    assert len(row) == len(stage_head())
    assert row[:5] == ["1", "20 kg", "22 Nov 2026", "23 Nov 2026", "3 of 3"]
    assert row[-1] == "4"


def test_what_was_done_in_all_names_load_pain_check_and_clinic() -> None:
    plan = plan_of(a_record()).model_copy(update={"contact": "040 123"})
    said = dict(plain(facts(three(), plan)))
    assert said["Sessions"] == "3"
    assert said["Load reached"].startswith("20 kg, mean ")
    assert said["Highest pain, last stage"] == "4"
    assert said["Scale check"] == "no data"
    assert said["Clinic"] == "040 123"


def test_answers_nobody_gave_are_no_zero() -> None:
    silent = a_record(1, before=None, worst=None, after=None, ten_minutes=None, next_morning=None)
    assert plain(stage_rows(found(silent), plan_of(silent)))[0][-1] == "no data"


@pytest.mark.parametrize("source", ["ble", "simulated"])
def test_the_page_says_whose_it_is_and_marks_what_is_not_real(source: str) -> None:
    paper = completion_paper(found(a_record(source=source)), plan_of(a_record()), later(1), NOW)
    html = re.sub(r"<[^>]+>", "", html_page(paper)).replace(NBSP, " ")
    for words in ("Last stage done, 23 Nov 2026", "Patient P-001.", say("completion.bring"), "Not measured"):
        assert words in html
    assert paper.stamp == ("SIMULATED" if source == "simulated" else "")
