"""The PDF: one page, words as words, lines as lines."""

import re
import zlib
from collections.abc import Callable

import pytest

from loadtrainer.review.paper import HEIGHT_PX, Paper
from loadtrainer.review.pdf import height, pdf_page
from loadtrainer.ui.fonts import family
from support.papers import a_paper, a_session_paper
from support.reviews import a_record, later


def streams(data: bytes) -> bytes:
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return b"\n".join(_inflated(part) for part in found)


def _inflated(part: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(part)  # whose last byte may look like the end of the line
    except zlib.error:
        return part


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", [a_paper, a_session_paper])
def test_a_page_is_one_page_with_its_fonts_inside(make: Callable[[], Paper]) -> None:
    data = pdf_page(make(), family())
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert b"/FontFile" in data
    assert b"/ToUnicode" in data
    assert b"/Subtype /Image" not in data
    assert b" Tj" in streams(data) or b" TJ" in streams(data)


@pytest.mark.usefixtures("qapp")
def test_the_fullest_page_shrinks_little() -> None:
    many = [a_record(n, later(n // 3), 8 + n % 3, worst=7, overload_max_kg=30.0) for n in range(42)]
    paper = a_paper(*many)
    assert paper.zoom >= 8 / 8.25
    assert height(paper, family()) <= HEIGHT_PX / paper.zoom
