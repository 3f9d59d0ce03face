"""The pages on paper: what stands on them, whatever the logs hold."""

from dataclasses import replace

import pytest

from loadtrainer.core.words import WORDS
from loadtrainer.review.html import html_page
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark
from loadtrainer.review.paper import Columns, Decision, Framed, Heading, Legend, Lines, Paper, Picture, Table
from loadtrainer.review.patients import Ask, review
from loadtrainer.review.report import patient_paper
from loadtrainer.review.session_report import session_paper
from support.papers import NOW, PERIOD, a_paper, a_session_paper
from support.reviews import DAY, a_record, known, later
from support.store import a_log


def words_of(paper: Paper) -> str:
    said = [paper.title, *paper.aside, paper.stamp, "".join(run.words for run in paper.subtitle)]
    blocks = list(paper.blocks)
    while blocks:
        match blocks.pop(0):
            case Heading(words, aside):
                said += [words, aside]
            case Lines(lines):
                said += ["".join(run.words for run in line) for line in lines]
            case Framed(rows):
                said += ["".join(run.words for run in line) for _, line in rows]
            case Picture(chart):
                said += [chart.title, chart.summary]
            case Legend(items):
                said += [words for _, words in items]
            case Table(_, head, rows):
                said += [*head, *(cell for row in rows for cell in row)]
            case Columns(left, right):
                blocks = [*left, *right, *blocks]
            case Decision(title, choices, fields):
                said += [title, *choices, *(name for name, _ in fields)]
    return "\n".join(said)


def test_a_clinicians_page_always_says_who_which_plan_and_what_is_not_measured() -> None:
    said = words_of(a_paper())
    for key in ("report.not.load", "report.not.side", "report.not.inside", "report.not.device"):
        assert WORDS[key] in said
    assert "Patient P-001." in said
    assert "Loading report, 22\u00a0Nov to 24\u00a0Nov\u00a02026" in said
    assert "Made 4\u00a0Dec\u00a02026, 16:40" in said
    assert "2 full, 1 part, 3 missed" in said


def test_red_flags_come_first_and_no_more_than_five() -> None:
    many = [a_record(n, later(n // 3), 8 + n % 3, worst=7) for n in range(9)]
    paper = a_paper(*many)
    first = next(block for block in paper.blocks if isinstance(block, Heading))
    assert first.words == "1. Red flags"
    frame = next(block for block in paper.blocks if isinstance(block, Framed))
    assert [sign for sign, _ in frame.rows].count("warn") == 5
    assert "4 more in the review" in words_of(paper)


def test_no_red_flag_is_said_too() -> None:
    assert "None reported or measured." in words_of(a_paper(a_record(1)))


def test_a_session_kept_out_is_counted_and_the_page_stamped() -> None:
    paper = a_paper(a_record(1), a_record(2, hour=15, source="simulated"))
    assert paper.stamp == "SIMULATED"
    assert "Kept out of the figures: 1 session." in words_of(paper)
    asked = a_paper(a_record(2, source="simulated"), ask=replace(PERIOD, include=frozenset(Mark)))
    assert "Simulated or marked sessions are included." in words_of(asked)


def test_a_patients_page_has_no_decision_and_the_clinics_number() -> None:
    records = [a_record(1)]
    found = review("P-001", records, known(*records), PERIOD)
    paper = patient_paper(found, NOW)
    assert not any(isinstance(block, Decision) for block in paper.blocks)
    assert found.plan is not None
    assert found.plan.contact in words_of(paper)


@pytest.mark.parametrize("yours", [False, True])
def test_a_session_page_lists_its_bouts(yours: bool) -> None:
    paper = a_session_paper(yours=yours)
    table = next(block for block in paper.blocks if isinstance(block, Table))
    assert len(table.rows) == len(measure(a_log(200)).summary.bouts)
    assert "Every figure was recomputed from the log." in words_of(paper)


def test_html_needs_nothing_and_runs_nothing() -> None:
    page = html_page(a_paper())
    assert "default-src 'none'" in page
    for forbidden in ("<script", "javascript:", "<img", "<link", "@import", "url(", "src=", " on"):
        assert forbidden not in page.lower().replace("http://www.w3.org/2000/svg", "").replace(" on ", " ")
    assert page.count("<h1>") == 1


def test_what_a_person_wrote_stays_words() -> None:
    record = a_record(1)
    nasty = replace(record, diary=record.diary.model_copy(update={"note": "<script>alert(1)</script>"}))
    log = a_log(50)
    found = review("P-001", [nasty], known(nasty), Ask(first=DAY, last=DAY))
    page = html_page(session_paper(found, log, measure(log), NOW))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
