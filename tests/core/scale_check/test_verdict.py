"""What a scale is fit for, and that nothing is passed by default."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.scale_check.model import Verdict, WeightFigures
from loadtrainer.core.scale_check.verdict import LADDER, Evidence, allowed_error_kg, judge
from loadtrainer.core.words import NBSP
from support.checks import HOLD, LINK


def weight(kg: float, error_kg: float) -> WeightFigures:
    return WeightFigures(kg=kg, shown_kg=[kg + error_kg], error_kg=error_kg)


FINE = Evidence(
    link=LINK,
    wake_kg=0.2,
    hold=HOLD,
    zero_return_kg=0.0,
    leftover_kg=0.0,
    wakes_loaded=False,
    weights=(weight(0, 0.0), weight(10, 0.1)),
)


def held(**changes: Any) -> Evidence:
    return replace(FINE, hold=HOLD.model_copy(update=changes))


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


CASES: list[tuple[Evidence, Verdict, float | None, str]] = [
    (FINE, "long_holds", 60.0, ""),
    (replace(FINE, link=LINK.model_copy(update={"fitness": "warning"})), "long_holds", 60.0, "with gaps"),
    (replace(FINE, link=LINK.model_copy(update={"fitness": "refused"})), "spot_checks", None, "too rare"),
    (replace(FINE, live=False), "spot_checks", None, "final values only"),
    (held(locks=True, lock_s=32.4), "short_holds", 32.0, "follow for 32 s"),
    (held(locks=True, lock_s=2.0), "spot_checks", None, "for 2 s only"),
    (held(held_s=20.0), "short_holds", 20.0, "follow for 20 s"),
    (held(held_s=300.0), "long_holds", 300.0, ""),
    (held(longest_gap_s=3.1), "spot_checks", None, "Silent for 3.1 s"),
    (held(drift_kg=0.3), "long_holds", 60.0, ""),
    (held(drift_kg=-0.6), "short_holds", 30.0, "follow for 30 s"),
    (replace(FINE, silent_after_s=95.0, hold=HOLD), "short_holds", 60.0, "follow for 1 min"),
    (replace(FINE, silent_after_s=39.6), "short_holds", 39.0, "follow for 39 s"),
    (replace(FINE, link_life_s=31.0), "short_holds", 31.0, "follow for 31 s"),
    (replace(FINE, zero_return_kg=0.3), "long_holds", 60.0, ""),
    (replace(FINE, zero_return_kg=0.31), "short_holds", 60.0, "Zero is off by 0.31 kg"),
    (replace(FINE, zero_return_kg=0.51), "not_usable", None, "Zero is off by 0.51 kg"),
    (replace(FINE, leftover_kg=0.9), "long_holds", 60.0, "Still shows 0.9 kg"),
    (replace(FINE, wakes_loaded=True), "not_usable", None, "Wakes under a load"),
    (replace(FINE, weights=(weight(20, 0.5),)), "long_holds", 60.0, ""),
    (replace(FINE, weights=(weight(20, 0.51),)), "not_usable", None, "0.51 kg too much at 20 kg"),
    (replace(FINE, weights=(weight(40, -0.8),)), "long_holds", 60.0, ""),
    (replace(FINE, weights=(weight(40, -0.85),)), "not_usable", None, "0.85 kg too little at 40 kg"),
    (replace(FINE, corner_kg=0.6), "long_holds", 60.0, "Corners differ by 0.6 kg"),
    (replace(FINE, stored_records=1), "long_holds", 60.0, "old weights"),
    (replace(FINE, unit_changes=1), "long_holds", 60.0, "unit was changed"),
]


@pytest.mark.parametrize(("found", "verdict", "hold_s", "why"), CASES)
def test_each_finding_leads_to_its_verdict_and_says_why(
    found: Evidence, verdict: Verdict, hold_s: float | None, why: str
) -> None:
    judged = judge(found)

    assert (judged.verdict, judged.max_hold_s) == (verdict, hold_s)
    assert bool(judged.reasons) == bool(why)
    assert not why or why in plain(judged.reasons[0])


NOT_MEASURED = [
    (replace(FINE, hold=None), "spot_checks", "Lock and auto-off"),
    (replace(FINE, link=None), "spot_checks", "Rate and gaps"),
    (held(locks=None, lock_s=0.0), "spot_checks", "Lock and auto-off"),
    (held(locks=None, lock_s=28.7), "short_holds", "Lock and auto-off"),
    (replace(FINE, weights=()), "long_holds", "Known weights"),
    (replace(FINE, weights=(weight(0, 0.0),)), "long_holds", "Known weights"),
    (replace(FINE, zero_return_kg=None), "long_holds", "Return to zero"),
]


@pytest.mark.parametrize(("found", "verdict", "what"), NOT_MEASURED)
def test_what_was_not_measured_is_said_and_vouches_for_nothing(
    found: Evidence, verdict: Verdict, what: str
) -> None:
    judged = judge(found)

    assert judged.verdict == verdict
    assert f"Not measured: {what}" in judged.reasons


def test_a_scale_that_showed_nothing_is_not_usable() -> None:
    judged = judge(Evidence())

    assert judged.verdict == "not_usable"
    assert judged.reasons[0] == "It showed no load at all"
    assert judged.max_hold_s is None


def test_the_strictest_reason_comes_first() -> None:
    judged = judge(replace(FINE, stored_records=1, zero_return_kg=0.4, wakes_loaded=True))

    assert [reason.split()[0] for reason in judged.reasons] == ["Wakes", "Zero", "Sends"]


@given(st.lists(st.sampled_from([case[0] for case in CASES]), min_size=2, max_size=2))
def test_two_faults_are_never_better_than_either(pair: list[Evidence]) -> None:
    changed = {
        name: getattr(pair[1], name)
        for name in Evidence.__dataclass_fields__
        if getattr(pair[1], name) != getattr(FINE, name)
    }
    clash = [name for name in changed if getattr(pair[0], name) != getattr(FINE, name)]
    if clash:
        return
    both = LADDER.index(judge(replace(pair[0], **changed)).verdict)

    assert both >= max(LADDER.index(judge(one).verdict) for one in pair)


def test_the_allowed_error_is_half_a_kilogram_or_two_percent() -> None:
    assert [allowed_error_kg(kg) for kg in (0, 5, 25, 40, 100)] == [0.5, 0.5, 0.5, 0.8, 2.0]
