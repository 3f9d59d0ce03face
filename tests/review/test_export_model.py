"""What every export stands on: names of files that any pseudonym can give."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.review.export_model import safe_name


@given(st.text(min_size=1, max_size=200), st.text(min_size=1, max_size=200))
def test_any_text_names_a_file_and_two_texts_never_the_same(one: str, other: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,100}", safe_name(one))
    assert (safe_name(one) == safe_name(other)) == (one == other)


@pytest.mark.parametrize("text", ["P-017", "7c410000-0000-4000-8000-000000000001"])
def test_a_plain_name_stays_as_it_is(text: str) -> None:
    assert safe_name(text) == text


@pytest.mark.parametrize("text", ["../../x", "Å", "Ä", "a/b", "a\\b", "CON:"])
def test_no_name_leads_out_of_the_export(text: str) -> None:
    assert not set(safe_name(text)) & set("/\\.:")
