"""A PDF names the language of its words, and stays the file it was."""

import re

import pytest

from loadtrainer.review.pdf import pdf_page
from loadtrainer.review.pdf_language import in_language
from loadtrainer.ui.fonts import family
from support.papers import a_paper


@pytest.mark.usefixtures("qapp")
def test_a_page_names_its_language_and_shows_its_title() -> None:
    data = pdf_page(a_paper(), family())
    assert b"/Lang (en)" in data
    assert b"/DisplayDocTitle true" in data


@pytest.mark.usefixtures("qapp")
def test_the_last_table_leads_to_the_new_catalogue_and_to_the_table_before() -> None:
    data = pdf_page(a_paper(), family())
    *_, before, last = (int(place) for place in re.findall(rb"startxref\s+(\d+)", data))
    assert data[last:].startswith(b"xref\n")
    assert data[before:].startswith(b"xref\n")
    assert int(re.findall(rb"/Prev (\d+)", data)[-1]) == before
    place = int(re.findall(rb"\n(\d{10}) 00000 n", data[last:])[0])
    assert b"/Type /Catalog" in data[place : place + 60]
    root = re.findall(rb"/Root (\d+) 0 R", data)[-1]
    assert data[place:].startswith(root + b" 0 obj")


def test_what_was_written_another_way_stays_as_it_is() -> None:
    assert in_language(b"%PDF-1.7 object streams", "de") == b"%PDF-1.7 object streams"
