"""The rules of a prescription and the limits derived from it."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from loadtrainer.core.prescription import Prescription, derive_rules
from support.sessions import LIMITS, prescription

BROKEN: list[tuple[str, dict[str, Any], str]] = [
    ("band above the ceiling", {"limits": {"ceiling_kg": 21.9}}, "above the ceiling"),
    (
        "tolerance as large as the target",
        {"target_kg": 2.0, "tolerance_kg": 2.0},
        "must be smaller than target_kg",
    ),
    ("limit under the band", {"limits": {"overload_kg": 21.0}}, "lies below the band of stages.0"),
    ("limit over the ceiling", {"limits": {"overload_kg": 42.0}}, "lies above limits.ceiling_kg"),
    ("no hold", {"hold_s": 0.0}, "greater than 0"),
    ("endless load", {"target_kg": float("inf")}, "finite number"),
    ("no number", {"target_kg": float("nan")}, "target_kg"),
    ("no bout", {"bouts": 0}, "greater than or equal to 1"),
]


@pytest.mark.parametrize(("changes", "why"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_a_broken_rule_is_refused(changes: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(why)):
        prescription(**changes)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("valid_from", "2026-02-30"),
        ("valid_until", "2026-13-01"),
        ("valid_until", "2026-11-1"),
        ("valid_from", "2026-12-21"),
    ],
)
def test_days_are_real_and_in_order(field: str, value: str) -> None:
    with pytest.raises(ValidationError, match=r"valid_"):
        Prescription.model_validate(prescription().model_dump() | {field: value})


@pytest.mark.parametrize(
    ("target_kg", "tolerance_kg", "own_kg", "limit_kg"),
    [
        (20.0, 2.0, None, 24.0),
        (5.0, 1.0, None, 7.0),
        (5.0, 4.0, None, 9.0),
        (20.0, 2.0, 23.0, 23.0),
        (38.0, 3.0, None, 41.0),
    ],
)
def test_the_limit_is_the_smallest_of_ceiling_own_and_derived(
    target_kg: float, tolerance_kg: float, own_kg: float | None, limit_kg: float
) -> None:
    plan = prescription(
        target_kg=target_kg, tolerance_kg=tolerance_kg, limits=LIMITS | {"overload_kg": own_kg}
    )
    assert derive_rules(plan, 0, None).overload_kg == limit_kg


@pytest.mark.parametrize(
    ("median_s", "stale_s", "max_gap_s"),
    [(None, 1.0, 0.99), (0.1, 1.0, 0.5), (0.5, 1.0, 1.0), (1.0, 2.0, 2.0), (5.0, 3.0, 2.0)],
)
def test_stale_and_gap_follow_the_interval(median_s: float | None, stale_s: float, max_gap_s: float) -> None:
    rules = derive_rules(prescription(), 0, median_s)
    assert (rules.stale_s, rules.max_gap_s) == (stale_s, max_gap_s)


@given(st.floats(1.0, 38.0), st.floats(0.05, 0.95))
def test_band_prewarning_and_limit_stand_in_order_under_the_ceiling(target_kg: float, share: float) -> None:
    tolerance_kg = min(target_kg * share, 41.0 - target_kg)
    rules = derive_rules(prescription(target_kg=target_kg, tolerance_kg=tolerance_kg), 0, None)
    assert rules.low_kg < rules.high_kg <= rules.prewarn_kg <= rules.overload_kg <= 41.0
