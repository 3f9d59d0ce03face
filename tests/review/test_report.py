"""The pages on paper: what stands on them, whatever the logs hold."""

from dataclasses import replace
from datetime import date

import pytest

from loadtrainer.core.progression_model import Choice
from loadtrainer.core.words import WORDS
from loadtrainer.review.decision_box import Deciding
from loadtrainer.review.html import html_page
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark
from loadtrainer.review.paper import Decision, Framed, Heading, Table
from loadtrainer.review.patient_report import patient_paper, patient_session_paper
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest, record_of
from loadtrainer.review.report import period_paper
from loadtrainer.review.session_report import session_paper
from loadtrainer.store.diary import Decision as Saved
from support.papers import NOW, PERIOD, a_paper, a_session_paper, opened, words_of
from support.reviews import DAY, a_record, known, later
from support.store import a_log, a_plan


def test_a_clinicians_page_always_says_who_which_plan_and_what_is_not_measured() -> None:
    said = words_of(a_paper())
    for key in ("report.not.load", "report.not.side", "report.not.inside", "report.not.device"):
        assert WORDS[key] in said
    assert "Patient P-001." in said
    assert "Loading report, 22\u00a0Nov to 24\u00a0Nov\u00a02026" in said
    assert "Made 4\u00a0Dec\u00a02026, 16:40" in said
    assert "2 full, 1 part, 3 missed" in said


def test_red_flags_come_first_and_no_more_than_six() -> None:
    many = [a_record(n, later(n // 3), 8 + n % 3, worst=7) for n in range(9)]
    paper = a_paper(*many)
    first = next(block for block in paper.blocks if isinstance(block, Heading))
    assert first.words == "1. Red flags"
    frame = next(block for block in paper.blocks if isinstance(block, Framed))
    assert [sign for sign, _ in frame.rows].count("warn") == 6
    assert "3 more in the review." in words_of(paper)


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
    said = "Time without readings does not count." if yours else "Every figure was recomputed from the log."
    assert said in words_of(paper)


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


def test_a_patient_reads_one_unit_and_no_figure_that_needs_explaining() -> None:
    record = a_record(1, worst=7, overload_max_kg=25.0, overloads=1, overload_s=0.5)
    plan = a_plan().model_copy(update={"display_unit": "lb"})
    records = [replace(record, plan=plan_digest(plan))]
    around = Known({plan_digest(plan): plan}, {record.sha256}, {})
    found = review("P-001", records, around, PERIOD)
    own, clinical = words_of(patient_paper(found, NOW)), words_of(period_paper(found, NOW, opened))
    assert "Above the limit: 55.1\u00a0lb" in own
    assert "Target 44.1\u00a0lb, band 39.7 to 48.5\u00a0lb" in own
    assert "kg" not in own
    assert "Limit passed: 55.1\u00a0lb\u00a0(25\u00a0kg)" in clinical
    assert "44.1\u00a0lb\u00a0(20\u00a0kg)" in clinical
    for jargon in ("Dose", "SD", "CV", "Applied", "Ceiling", "Logs", "missed", "\u00b1", "5 to 95"):
        assert jargon in clinical or jargon == "CV"
        assert jargon not in own


def test_what_stands_on_every_page_stands_on_the_patients_too() -> None:
    record = a_record(1, red_flags=("fall",), worst=7)
    said = words_of(patient_paper(review("P-001", [record], known(record), PERIOD), NOW))
    for words in ("Patient P-001.", "Plan 0000", "Confirmed by", "A fall is reported.", "Pain 7", "unknown"):
        assert words in said
    assert "How exact your scale is: not measured." in said
    assert WORDS["report.not.inside"] in said


def test_a_clinic_without_a_number_is_not_called() -> None:
    log = a_log(50)
    record = record_of("a.session.json", log)
    found = review("P-001", [record], Known({record.plan: log.prescription}, set(), {}), Ask())
    assert "Call your clinic" not in words_of(patient_session_paper(found, log, measure(log), NOW))


def test_days_without_a_session_say_so_and_show_no_zero() -> None:
    said = words_of(a_paper(a_record(1), ask=Ask(first=later(60), last=later(61))))
    assert said.count("No session in these days.") == 2
    assert "no data" in said
    assert "Time in band" not in said.replace("Time in band adds up", "")
    assert "Painkiller" not in said


def test_each_kind_of_flag_is_shown_before_a_second_of_one_kind() -> None:
    newest = [a_record(n, later(2), 8 + n, worst=7) for n in range(8)]
    oldest = a_record(9, DAY, red_flags=("loose",), overloads=1, overload_max_kg=25.0, overload_s=0.5)
    said = words_of(a_paper(*newest, oldest))
    assert "A click or looseness is reported." in said
    assert "Limit passed: 25\u00a0kg." in said


def test_what_makes_figures_doubtful_stands_below_the_flags() -> None:
    doubtful = a_record(1, findings=("summary.credited_s: stored 10.0, recomputed 9.0",))
    frame = next(block for block in a_paper(doubtful).blocks if isinstance(block, Framed))
    said = [" ".join(run.words for run in line) for _, line in frame.rows]
    assert said[0] == "None reported or measured."
    assert said[1].startswith("Verification failed. 22\u00a0Nov\u00a02026, session 1.")


def test_a_date_has_its_year_and_a_period_over_new_year_both() -> None:
    record = a_record(1, date(2026, 12, 30), worst=7)
    said = words_of(a_paper(record, ask=Ask(first=date(2026, 12, 24), last=date(2027, 1, 6))))
    assert "Loading report, 24\u00a0Dec\u00a02026 to 6\u00a0Jan\u00a02027" in said
    assert "30\u00a0Dec\u00a02026, session 1." in said


@pytest.mark.parametrize("choice", ["hold", "next", "back", "stop"])
def test_the_box_is_for_a_pen_until_a_decision_is_saved(choice: Choice) -> None:
    def box(known: Deciding) -> Decision:
        return next(b for b in a_paper(deciding=known).blocks if isinstance(b, Decision))

    empty = box(Deciding(eligible=False, reasons=("Pain 6 on 22 Nov 2026",)))
    assert empty.chosen is None
    assert [value for _, value in empty.fields] == ["", "", ""]
    made = Saved(
        patient="P-001", at="2026-11-25T09:00:00+01:00", by="N. Reed", choice=choice, stage=0, reason="Calm."
    )
    full = box(Deciding(saved=made))
    assert full.chosen == ["hold", "next", "back", "stop"].index(choice)
    assert [value for _, value in full.fields] == ["N. Reed", "25\u00a0Nov\u00a02026"]
    assert "Calm." in words_of(a_paper(deciding=Deciding(saved=made)))
    assert "Progress rule not met: Pain 6 on 22 Nov 2026." in words_of(
        a_paper(deciding=Deciding(eligible=False, reasons=("Pain 6 on 22 Nov 2026",)))
    )


def test_a_figure_that_the_readings_cannot_support_says_why() -> None:
    said = words_of(a_session_paper())
    assert "No loading rate. No rise long enough to measure." in said
    assert "Applied minus prescribed: 0\u00a0kg, SD 0\u00a0kg." in said
