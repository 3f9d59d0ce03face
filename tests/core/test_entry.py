"""What a person types for a load: both decimal marks, kg or lb, and nothing guessed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.entry import (
    DECIMALS,
    MOST_KG,
    EntryError,
    LoadEntry,
    read_load,
    read_number,
    read_whole,
)
from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.core.words import NBSP

KG, LB = MassUnit.KG, MassUnit.LB


@pytest.mark.parametrize(
    ("typed", "field", "value", "unit", "echo"),
    [
        ("20,5", KG, "20.5", KG, "20.5 kg"),
        ("20.5", KG, "20.5", KG, "20.5 kg"),
        (" 20 ", KG, "20", KG, "20 kg"),
        ("20", LB, "20", LB, "20 lb (9.07 kg)"),
        ("45 lb", KG, "45", LB, "45 lb (20.41 kg)"),
        ("45lbs", KG, "45", LB, "45 lb (20.41 kg)"),
        ("10 LB", KG, "10", LB, "10 lb (4.54 kg)"),
        ("20 kg", LB, "20", KG, "20 kg"),
        (f"20,50{NBSP}Kg", KG, "20.5", KG, "20.5 kg"),
        ("20.55kg", KG, "20.55", KG, "20.55 kg"),
        (",5", KG, "0.5", KG, "0.5 kg"),
        ("020", KG, "20", KG, "20 kg"),
        ("0", KG, "0", KG, "0 kg"),
        ("1,234", KG, "1.234", KG, "1.234 kg"),
    ],
)
def test_a_load_is_understood_and_echoed_with_its_unit(
    typed: str, field: MassUnit, value: str, unit: MassUnit, echo: str
) -> None:
    entry = read_load(typed, field)
    assert (entry.value, entry.unit) == (Decimal(value), unit)
    assert entry.echo().replace(NBSP, " ") == echo


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type a number"),
        ("   ", "Type a number"),
        ("kg", "Type a number"),
        ("2O", "Not a number. Type it like 20.5."),
        ("2l", "Not a number. Type it like 20.5."),
        ("20,5,5", "Not a number. Type it like 20.5."),
        ("1,000.5", "Not a number. Type it like 20.5."),
        ("20.", "Not a number. Type it like 20.5."),
        (".", "Not a number. Type it like 20.5."),
        ("--5", "Not a number. Type it like 20.5."),
        ("+-5", "Not a number. Type it like 20.5."),
        ("2 0", "Not a number. Type it like 20.5."),
        ("20 kg kg", "Not a number. Type it like 20.5."),
        ("20 kg lb", "Not a number. Type it like 20.5."),
        ("1e3", "Not a number. Type it like 20.5."),
        ("NaN", "Not a number. Type it like 20.5."),
        ("inf", "Not a number. Type it like 20.5."),
        ("²0", "Not a number. Type it like 20.5."),
        ("٢٠", "Not a number. Type it like 20.5."),
        ("20\n30", "Not a number. Type it like 20.5."),
        ("-5", "Type it without a sign"),
        ("−5 kg", "Type it without a sign"),
        ("+5", "Type it without a sign"),
        ("3 st", "Use kg or lb"),
        ("20000g", "Use kg or lb"),
        ("20 kilo", "Use kg or lb"),
        ("20.1234", "At most 3 digits after the mark"),
        ("9" * 4000, "Not over 500 kg"),
        ("1200 lb", "Not over 1102.3 lb"),
    ],
)
def test_what_is_no_load_is_refused_in_words(typed: str, words: str) -> None:
    with pytest.raises(EntryError) as refused:
        read_load(typed)
    assert str(refused.value).replace(NBSP, " ") == words


def test_a_target_over_the_ceiling_is_refused_naming_it_in_the_unit_typed() -> None:
    with pytest.raises(EntryError, match=f"^Above the ceiling of 24{NBSP}kg$"):
        read_load("25", most_kg=24, over="entry.ceiling")
    with pytest.raises(EntryError, match=f"^Above the ceiling of 22{NBSP}lb$"):
        read_load("25 lb", most_kg=10, over="entry.ceiling")
    with pytest.raises(EntryError, match=rf"^Not over 44{NBSP}lb$"):
        read_load("44.1 lb", most_kg=20)
    assert read_load("24", most_kg=24).kg == 24


def test_a_body_weight_of_820_is_refused() -> None:
    with pytest.raises(EntryError, match=f"^Not over 400{NBSP}kg$"):
        read_load("820", least_kg=20, most_kg=400)
    with pytest.raises(EntryError, match=f"^Not under 20{NBSP}kg$"):
        read_load("8.20", least_kg=20, most_kg=400)


def test_pounds_become_kg_by_the_exact_factor() -> None:
    assert read_load("1 lb").kg == KG_PER_LB
    assert read_load("100", LB).kg == 45.359237


@pytest.mark.parametrize(("typed", "value"), [("5", "5"), ("0,25", "0.25"), (" 1000 ", "1000")])
def test_a_plain_number_has_either_decimal_mark(typed: str, value: str) -> None:
    assert read_number(typed) == Decimal(value)


def test_a_number_outside_its_bounds_is_refused_with_the_bound() -> None:
    with pytest.raises(EntryError, match=r"^Not over 1\.5$"):
        read_number("2", least=0.1, most=1.5)
    with pytest.raises(EntryError, match=r"^Not under 0\.1$"):
        read_number("0,05", least=0.1, most=1.5)


def test_a_count_is_a_whole_number() -> None:
    assert read_whole("3", least=1, most=10) == 3
    assert read_whole("3.0", least=1, most=10) == 3
    with pytest.raises(EntryError, match=r"^Only whole numbers$"):
        read_whole("2,5", least=1, most=10)


@given(st.decimals(0, Decimal(str(MOST_KG)), places=DECIMALS), st.sampled_from([".", ","]))
def test_a_load_in_kg_is_exactly_what_was_typed(value: Decimal, mark: str) -> None:
    entry = read_load(str(value).replace(".", mark))
    assert entry == LoadEntry(value, KG)
    assert read_load(entry.echo()) == entry


@given(st.text(max_size=20))
def test_any_text_is_a_load_in_range_or_refused(typed: str) -> None:
    try:
        entry = read_load(typed)
    except EntryError:
        return
    assert 0 <= entry.kg <= MOST_KG
