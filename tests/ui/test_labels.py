"""The words of the set-up pages keep the rules of the word table."""

import re

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.ui.labels import LABELS, band, cap, label
from loadtrainer.ui.overlays import KEYS

FORBIDDEN = re.compile(
    r"\b(implant load|your bone|well done|great|good job|keep going|almost there|quick|hurry|come on)\b",
    re.I,
)


@pytest.mark.parametrize(("key", "words"), list(LABELS.items()))
def test_no_line_is_longer_than_eight_words(key: str, words: str) -> None:
    for sentence in words.split(". "):
        assert len(sentence.split()) <= 8, key


@pytest.mark.parametrize("words", LABELS.values())
def test_no_praise_no_hurry_and_nothing_about_the_implant(words: str) -> None:
    assert not FORBIDDEN.search(words)


def test_values_are_filled_in() -> None:
    assert label("today.start", number=2) == "Start session 2"


def test_a_key_is_named_as_it_is_printed() -> None:
    assert [cap(key) for key in ("space", "Esc", "n", "f11")] == ["Space", "Esc", "N", "F11"]


def test_every_key_of_the_list_has_words_for_what_it_does() -> None:
    assert {f"keys.{key}" for key in KEYS} == {key for key in LABELS if key.startswith("keys.")} - {
        "keys.title",
        "keys.close",
    }


def test_bands_have_one_unit_bound_to_the_number() -> None:
    assert band(18.0, 22.0, MassUnit.KG) == "18 to 22\u00a0kg"
    assert band(0.5, 1.5, MassUnit.KG) == "0.5 to 1.5\u00a0kg"
