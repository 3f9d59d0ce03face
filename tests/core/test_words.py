"""The words a person reads: short, plain, and numbers put into them without doubt."""

import re
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core import words
from loadtrainer.core.units import MassUnit

FORBIDDEN = re.compile(
    r"\b(good|great|well done|bravo|perfect|excellent|super|nice|quick|quickly|hurry|faster|come on|"
    r"keep going|you can do|implant load)\b",
    re.IGNORECASE,
)
ALLOWED = {"link.good"}
"""The verdict on a radio signal, not on a person."""

each_line = pytest.mark.parametrize(("key", "line"), words.WORDS.items(), ids=words.WORDS)


@each_line
def test_no_line_is_over_eight_words(key: str, line: str) -> None:
    assert len(line.split()) <= 8, line


@each_line
def test_no_line_praises_or_hurries_or_names_the_load_of_an_implant(key: str, line: str) -> None:
    assert key in ALLOWED or not FORBIDDEN.search(line), line


@each_line
def test_every_line_can_be_filled_in(key: str, line: str) -> None:
    names = {name for _, name, _, _ in Formatter().parse(line) if name}
    filled = words.say(key, **dict.fromkeys(names, "7"))
    assert filled
    assert "{" not in filled


@pytest.mark.parametrize(
    ("kg", "shown"),
    [
        (5, "5 kg"),
        (0.5, "0.5 kg"),
        (20.04, "20 kg"),
        (20.05001, "20.1 kg"),
        (20.0, "20 kg"),
        (100.0, "100 kg"),
        (0.0, "0 kg"),
        (-0.04, "0 kg"),
        (-0.6, "-0.6 kg"),
        (None, "no data"),
    ],
)
def test_a_load_has_its_unit_and_no_needless_digit(kg: float | None, shown: str) -> None:
    assert words.load(kg) == shown.replace(" kg", f"{words.NBSP}kg")


def test_a_load_is_shown_in_the_plan_s_unit() -> None:
    assert words.load(4.5359237, MassUnit.LB) == f"10{words.NBSP}lb"


def test_a_load_never_breaks_before_its_unit() -> None:
    assert " " not in words.load(20.0)


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [(20.0, 0, "20"), (100.0, 1, "100"), (0.04, 1, "0"), (-0.04, 1, "0"), (1.25, 2, "1.25"), (10.0, 0, "10")],
)
def test_a_number_has_no_trailing_zero_and_keeps_its_own(value: float, decimals: int, shown: str) -> None:
    assert words.number(value, decimals) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (702, "11:42"),
        (0, "0:00"),
        (0.1, "0:01"),
        (59.0, "0:59"),
        (59.2, "1:00"),
        (3600, "60:00"),
        (-3, "0:00"),
    ],
)
def test_time_left_is_rounded_up_and_never_negative(seconds: float, shown: str) -> None:
    assert words.clock(seconds) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(3, "3 s"), (300, "5 min"), (102, "1:42"), (59.6, "1 min"), (0.4, "0 s"), (None, "no data")],
)
def test_a_length_of_time_is_as_short_as_it_can_be(seconds: float | None, shown: str) -> None:
    expected = shown if shown == words.no_data() else shown.replace(" ", words.NBSP)
    assert words.duration(seconds) == expected


@given(st.floats(-1, 500))
def test_a_load_is_never_shown_as_another_one(kg: float) -> None:
    shown = float(words.load(kg).split(words.NBSP)[0])
    assert shown == pytest.approx(kg, abs=0.0501)


def test_the_words_around_a_value_come_from_the_table() -> None:
    assert words.around("time.left", "time") == ("", "left")
    assert words.around("train.limit", "load") == ("Limit", "")


@pytest.mark.parametrize(("source", "tag"), [("ble", ""), ("simulated", "SIMULATED"), ("replay", "REPLAY")])
def test_all_but_a_real_scale_has_its_tag(source: str, tag: str) -> None:
    assert words.source_tag(source) == tag
