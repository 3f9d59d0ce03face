"""A scale check on paper: complete, marked, and one file that asks nothing of anybody."""

import re
from html.parser import HTMLParser

import pytest

from loadtrainer.core.words import NBSP
from loadtrainer.review.check_paper import check_paper
from loadtrainer.review.html import html_page
from support.checks import a_check

WEIGHTS = [{"kg": 10.0, "shown_kg": [10.1, 9.9], "error_kg": -0.1}]


class Page(HTMLParser):
    """What stands in a page, and what it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload", "onclick"}

    def handle_data(self, data: str) -> None:
        self.words.append(data.replace(NBSP, " ").strip())


def page(**changes: object) -> Page:
    return Page(html_page(check_paper(a_check(**changes))))


def test_verdict_tested_time_figures_and_weights_are_on_it() -> None:
    words = page(weights=WEIGHTS, reasons=["Drifts a little"]).words

    assert "Scale check of 22 Nov 2026" in words
    assert "Fit for long holds, up to 1 min" in words
    assert "The verdict vouches for the tested 1 min only." in words
    assert {"Drifts a little", "Longest gap", "0.1 s", "10 kg", "10.1 9.9", "-0.1 kg", "0.5 kg"} <= set(words)


@pytest.mark.parametrize(("source", "mark"), [("simulated", "SIMULATED"), ("replay", "REPLAY"), ("ble", "")])
def test_what_is_not_real_is_marked_across_the_page(source: str, mark: str) -> None:
    marks = [word for word in page(source=source).words if word in ("SIMULATED", "REPLAY")]

    assert marks == [mark] * (2 if mark else 0)


def test_the_caution_of_a_scale_that_passes_a_current_is_on_it() -> None:
    caution = "Sends a current through bare metal. Use an insulating pad, or a weight-only scale."

    assert caution in page(body_fat=True).words
    assert caution not in page(body_fat=None).words


def test_it_is_one_file_without_script_or_address() -> None:
    html = html_page(check_paper(a_check(weights=WEIGHTS)))

    assert "default-src 'none'" in html
    assert not Page(html).tags & {"script", "link", "img", "iframe", "object", "form", "a"}
    assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", html) == []


def test_names_that_a_scale_sends_are_words_and_nothing_else() -> None:
    name = "<script>alert(1)</script>&\"'"
    html = html_page(check_paper(a_check(name=name, label="<b>x</b>", reasons=["<i>y</i>"])))

    assert not Page(html).tags & {"script", "b", "i"}
    assert f"({name})" in "".join(Page(html).words)


def test_no_device_hash_leaves_with_it() -> None:
    assert "d" * 64 not in html_page(check_paper(a_check()))
