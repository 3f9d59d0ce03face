"""A scale check as the page shows it: nothing that was not measured looks measured."""

from dataclasses import replace
from typing import Any

import pytest

from loadtrainer.core.scale_check.model import ScaleCheck, Verdict, WeightFigures
from loadtrainer.core.words import NBSP
from loadtrainer.ui.check_view import (
    accuracy,
    allowed_top_kg,
    due,
    facts,
    made,
    plan_hold_s,
    rungs,
    weight_rows,
)
from support.backend import a_plan_view
from support.checks import HOLD, LINK, Hand, a_check

NOTHING = Hand().zeroed().result


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def lines(check: ScaleCheck) -> dict[str, tuple[str, str, bool | None]]:
    return {fact.title: (plain(fact.value), plain(fact.need), fact.well) for fact in facts(check)}


@pytest.mark.parametrize("verdict", ["long_holds", "short_holds", "spot_checks", "not_usable"])
def test_exactly_the_scale_s_own_verdict_is_on(verdict: Verdict) -> None:
    shown = rungs(a_check(verdict=verdict, max_hold_s=None, reasons=["Because"]))

    assert len(shown) == 4
    assert [rung.below for rung in shown if rung.on] == ["Because"]
    assert [rung.icon != "" for rung in shown] == [rung.on for rung in shown]


def test_a_hold_that_was_seen_is_said_below_the_verdict() -> None:
    assert plain(rungs(a_check())[0].below) == "up to 1 min"


def test_seven_facts_are_shown_against_their_need() -> None:
    assert lines(a_check()) == {
        "Reading rate": ("10 per s", "needs 1 per s or more", True),
        "Longest gap": ("0.1 s", "needs 2 s or less", True),
        "Holds its reading": ("no", "1 min steady load", True),
        "Turns itself off": ("no", "on for 1 min", True),
        "Drift": ("0 kg", "needs 0.3 kg or less", True),
        "Zero return": ("0 kg", "needs 0.3 kg or less", True),
        "Smallest load": ("0.2 kg", "the first it showed", True),
    }


def test_what_was_not_measured_says_so_and_has_neither_tick_nor_cross() -> None:
    shown = lines(NOTHING)

    assert {well for _, _, well in shown.values()} == {None}
    assert {value for value, _, _ in shown.values()} == {"not measured"}


BAD: list[tuple[dict[str, Any], str, tuple[str, str, bool]]] = [
    (
        {"link": LINK.model_copy(update={"longest_gap_s": 2.3})},
        "Longest gap",
        ("2.3 s", "needs 2 s or less", False),
    ),
    (
        {"link": LINK.model_copy(update={"rate_hz": 0.9, "p95_gap_s": 1.2})},
        "Reading rate",
        ("0.9 per s", "needs 1 per s or more", False),
    ),
    (
        {"hold": HOLD.model_copy(update={"locks": True, "lock_s": 32.7})},
        "Holds its reading",
        ("yes", "after 32 s", False),
    ),
    (
        {"hold": HOLD.model_copy(update={"drift_kg": -0.45})},
        "Drift",
        ("0.45 kg", "needs 0.3 kg or less", False),
    ),
    ({"silent_after_s": 95.2}, "Turns itself off", ("yes", "after 1:35", False)),
    ({"link_life_s": 31.0}, "Ends the connection", ("yes", "after 31 s", False)),
    ({"zero_return_kg": 0.8}, "Zero return", ("0.8 kg", "needs 0.3 kg or less", False)),
]


@pytest.mark.parametrize(("changes", "title", "line"), BAD)
def test_a_need_that_is_not_met_is_a_cross(
    changes: dict[str, Any], title: str, line: tuple[str, str, bool]
) -> None:
    assert lines(a_check(**changes))[title] == line


def test_a_reader_hears_the_whole_line() -> None:
    assert plain(facts(a_check())[0].spoken) == "Reading rate: 10 per s needs 1 per s or more Passed"


def test_known_weights_have_lowest_highest_and_worst() -> None:
    rows = weight_rows(
        a_check(weights=[WeightFigures(kg=10.0, shown_kg=[10.1, 9.8], error_kg=-0.2)]),
    )

    assert [plain(cell) for cell in rows[0].cells] == ["10 kg", "9.8 kg", "10.1 kg", "0.2 kg"]
    assert rows[0].errors == pytest.approx((0.1, -0.2))


def test_the_plot_reaches_beyond_what_is_allowed_and_what_was_found() -> None:
    far = [WeightFigures(kg=10.0, shown_kg=[12.0], error_kg=2.0)]

    assert allowed_top_kg(a_check()) > 0.5
    assert allowed_top_kg(a_check(weights=far)) > 2.0


def test_accuracy_is_said_or_said_to_be_unknown() -> None:
    assert plain(accuracy(a_check())) == "A shown load is within 0.28 kg"
    assert accuracy(a_check(uncertainty_kg=None)) == "Accuracy not measured"


def test_a_check_has_a_day_and_a_day_for_the_next() -> None:
    assert plain(made(a_check())) == "22 Nov 2026, 10:00"
    assert plain(due(a_check())) == "Check again by 22 Dec"


def test_the_hold_of_the_plan_that_may_be_trained_counts() -> None:
    unreadable = replace(a_plan_view(), plan=None)
    blocked = a_plan_view(blocked="Start is off. Plan ended.")

    assert plan_hold_s([unreadable, blocked, a_plan_view()]) == 300.0
    assert plan_hold_s([unreadable, blocked]) == 300.0
    assert plan_hold_s([unreadable]) is None
    assert plan_hold_s([]) is None
