"""Every page is one sheet, whatever a log, a plan or a diary holds, and no part lies on another."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QPainter, QPicture

from loadtrainer.core.log import Diary
from loadtrainer.review import pdf
from loadtrainer.review.charts_time import LABEL_PX, spread
from loadtrainer.review.decision_box import Deciding
from loadtrainer.review.fit import fit
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.paper import HEIGHT_PX, WIDTH_PX, Lines, Paper, Picture, Run, Table, line
from loadtrainer.review.patient_report import patient_paper, patient_session_paper
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest
from loadtrainer.review.report import period_paper
from loadtrainer.review.room import cut, height, of_block, packed, rows_of
from loadtrainer.review.session_report import session_paper
from loadtrainer.store.diary import Decision
from loadtrainer.ui.fonts import family
from support.papers import NOW, crowded, opened, words_of
from support.reviews import DAY, a_record, later
from support.store import a_log, a_plan

LEAST_ZOOM = 8 / 8.25
"""8 pt, where 1 is 8.25 pt."""
letters = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp"))
words = st.text(letters, max_size=200)
pains = st.none() | st.integers(0, 10)

pytestmark = pytest.mark.usefixtures("qapp")


def printed(paper: Paper) -> Iterator[tuple[float, float]]:
    """What the printer uses for each block, and what was planned for it."""
    sheet = QPicture()
    painter = QPainter(sheet)
    try:
        press = pdf._Press(painter, family())
        width = WIDTH_PX / paper.zoom
        for block in paper.blocks:
            yield press._block(block, 0, 0, width), of_block(block, width)
    finally:
        painter.end()


@st.composite
def records(draw: st.DrawFn) -> list[SessionRecord]:
    """Up to 12 sessions in up to 90 days."""
    made = []
    for number in range(draw(st.integers(1, 12))):
        over = draw(st.none() | st.floats(20, 400))
        record = a_record(
            number,
            later(draw(st.integers(0, 89))),
            draw(st.integers(0, 23)),
            before=draw(pains),
            worst=draw(pains),
            next_morning=draw(pains),
            overloads=0 if over is None else draw(st.integers(1, 99)),
            overload_max_kg=over,
            completed=draw(st.booleans()),
        )
        signs = dict.fromkeys(draw(st.lists(words.filter(bool), max_size=3)), True)
        diary = record.diary.model_copy(
            update={"red_flags": signs, "analgesic": draw(st.none() | st.booleans())}
        )
        made.append(replace(record, diary=diary, findings=tuple(draw(st.lists(words, max_size=1)))))
    return made


@settings(max_examples=25, deadline=None)
@given(records(), st.integers(1, 90), words, words, words)
def test_a_page_of_a_period_is_one_sheet_whatever_happened(
    made: list[SessionRecord], days: int, title: str, name: str, contact: str
) -> None:
    plan = a_plan().model_copy(update={"title": title or "x", "contact": contact})
    patient = plan.patient.model_copy(update={"pseudonym": name[:40] or "x"})
    plan = plan.model_copy(update={"patient": patient})
    made = [replace(record, plan=plan_digest(plan)) for record in made]
    around = Known({plan_digest(plan): plan}, set(), {})
    found = review("P-001", made, around, Ask(first=DAY, last=later(days - 1)))
    saved = Decision(
        patient="x", at="2026-12-01T10:00:00Z", by=(name or "x")[:120], choice="hold", stage=0, reason=title
    )
    for paper in (period_paper(found, NOW, opened, Deciding(saved)), patient_paper(found, NOW)):
        assert_one_sheet(paper)


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=2000), pains, st.integers(0, 100))
def test_a_page_of_a_session_is_one_sheet_whatever_its_note_and_bouts(
    note: str, pain: int | None, bouts: int
) -> None:
    log, record = a_log(50), a_record(1, worst=pain)
    diary = Diary.model_validate(record.diary.model_dump() | {"note": note})
    found = review("P-001", [replace(record, diary=diary)], Known({record.plan: a_plan()}, set(), {}), Ask())
    measured = measure(log)
    summary = measured.summary.model_copy(update={"bouts": measured.summary.bouts[:1] * bouts})
    for paper in (session_paper, patient_session_paper):
        assert_one_sheet(paper(found, log, replace(measured, summary=summary), NOW))


def assert_one_sheet(paper: Paper) -> None:
    """The page fits in type that can be read; no block needs more than planned, so none meets the next."""
    assert paper.zoom >= LEAST_ZOOM
    assert height(paper) <= HEIGHT_PX / paper.zoom + 1e-6
    assert pdf.height(paper, family()) <= HEIGHT_PX / paper.zoom
    for used, planned in printed(paper):
        assert used <= planned + 1e-6


@pytest.mark.parametrize("name", ["clinician", "patient", "session", "own-session"])
def test_the_fullest_pages_there_can_be_are_one_sheet(name: str) -> None:
    paper = crowded()[name]
    assert pdf.height(paper, family()) <= HEIGHT_PX / paper.zoom
    assert paper.zoom >= 0.9
    said = words_of(paper)
    assert "Not a medical device." in said
    assert ("more bouts" in said) == ("session" in name)


def a_page(zoom: float, *blocks: Lines | Table | Picture) -> Paper:
    return Paper("Title", line("x"), (), blocks, "", "en", zoom)


def test_the_largest_type_that_leaves_everything_is_taken() -> None:
    short, long = (Lines((line("some words "),) * rows) for rows in (5, 55))
    assert fit(lambda zoom: a_page(zoom, short), (1.3, 1.1, 1.0)).zoom == 1.3
    assert fit(lambda zoom: a_page(zoom, long), (1.3, 1.1, 1.0)).zoom == 1.0


def test_a_note_goes_before_rows_of_a_table_and_what_went_is_counted() -> None:
    note = Lines((line("some words of a note " * 400),), spare=True)
    table = Table("t", ("a", "b"), (("1", "2"),) * 80, lambda count: f"{count} more")
    paper = fit(lambda zoom: a_page(zoom, note, table), (1.0,))
    kept, rows, rest = paper.blocks
    assert isinstance(kept, Lines)
    assert kept.lines[0][-1].words.endswith("\u2026")
    assert rows_of(kept.lines[0], WIDTH_PX) in (2, 6)
    assert isinstance(rows, Table)
    assert isinstance(rest, Lines)
    assert rest.lines == (line(f"{80 - len(rows.rows)} more"),)


def test_a_note_that_fits_is_whole() -> None:
    note = Lines((line("some words of a note " * 40),), spare=True)
    assert fit(lambda zoom: a_page(zoom, note), (1.0,)).blocks == (note,)


@given(words, st.booleans(), st.floats(60, 688))
def test_words_never_take_more_rows_than_planned(said: str, bold: bool, width: float) -> None:
    sheet = QPicture()
    painter = QPainter(sheet)
    try:
        used = pdf._Press(painter, family())._words((Run(said, bold),), 0, 0, width)
    finally:
        painter.end()
    assert used <= of_block(Lines(((Run(said, bold),),)), width)


@given(words, st.integers(1, 5))
def test_words_that_are_cut_keep_to_their_rows_and_their_beginning(said: str, rows: int) -> None:
    (shown,) = cut((Run(said),), 100, rows)
    assert shown.words == said or said.startswith(shown.words.removesuffix("\u2026"))
    assert rows_of([shown], 100) <= max(rows, 1)


@given(st.lists(st.floats(1, 300), max_size=20), st.floats(50, 700))
def test_signs_of_a_legend_never_overlap_and_stay_on_the_page(widths: list[float], room: float) -> None:
    places = packed(widths, room, 18)
    for (at, row), width, (after, below) in zip(places, widths, places[1:], strict=False):
        assert at + width <= room or at == 0
        assert (row == below and after == pytest.approx(at + width + 18)) or (below == row + 1 and after == 0)


@given(st.lists(st.floats(0, 100), max_size=6).map(sorted))
def test_labels_of_an_axis_are_apart_and_in_order(places: list[float]) -> None:
    moved = spread(places, LABEL_PX)
    assert all(b - a >= LABEL_PX - 1e-6 for a, b in pairwise(moved))
    if all(b - a >= LABEL_PX for a, b in pairwise(places)):
        assert moved == pytest.approx(places)


@pytest.mark.parametrize("name", ["clinician", "patient"])
def test_what_is_drawn_lies_inside_its_drawing(name: str) -> None:
    for block in crowded()[name].blocks:
        if isinstance(block, Picture):
            for part in Xml.fromstring(block.chart.svg).iter():
                if "y" in part.attrib and "height" in part.attrib and part.tag.endswith("rect"):
                    assert float(part.attrib["y"]) >= 0
                    assert float(part.attrib["y"]) + float(part.attrib["height"]) <= block.chart.height_px
