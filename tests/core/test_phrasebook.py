"""One language a run: its words, English for what it lacks, and its decimal sign."""

import pytest

from loadtrainer.core import phrasebook, words
from loadtrainer.core.phrasebook import ENGLISH, LANGUAGES, Language, Phrasebook
from loadtrainer.core.units import MassUnit

SWEDISH = Phrasebook(
    "sv", {"words:state.low": "FÖR LITE", "words:time.left": "{time} kvar", "words:none": ""}
)


def test_a_run_speaks_english_until_a_phrasebook_is_put_to_use() -> None:
    assert phrasebook.in_use() is ENGLISH
    assert words.say("state.low") == "LOW"
    phrasebook.use(SWEDISH)
    assert words.say("state.low") == "FÖR LITE"
    assert words.around("time.left", "time") == ("", "kvar")


def test_what_a_language_lacks_is_said_in_english() -> None:
    phrasebook.use(SWEDISH)
    assert words.say("state.high") == "HIGH"
    assert words.no_data() == "no data"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_the_decimal_sign_of_the_language(language: Language) -> None:
    phrasebook.use(Phrasebook(language))
    mark = "." if language == "en" else ","
    assert words.number(-0.5, 1) == f"-0{mark}5"
    assert words.fixed(20, 1) == f"20{mark}0"
    assert words.load(20.54) == f"20{mark}5\u00a0kg"
    assert words.load(4.5359237, MassUnit.LB) == "10\u00a0lb"
