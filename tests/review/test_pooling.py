"""Sessions together are the figures of their pieces together."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.inputs import Input
from loadtrainer.core.log import SessionLog
from loadtrainer.review.metrics import measure
from loadtrainer.review.pooling import pooled
from support import reference_metrics as exact
from support.session_inputs import plans, prepared, scripts


def logs() -> st.SearchStrategy[list[SessionLog]]:
    def log(plan: dict[str, Any], script: list[Input]) -> SessionLog:
        run = prepared(plan)
        run.give(*script)
        return run.log()

    return st.lists(st.builds(log, plans(), scripts(max_parts=10)), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(logs())
def test_the_whole_is_what_its_pieces_are_together(many: list[SessionLog]) -> None:
    whole = pooled([measure(log).figures for log in many])
    assert whole is not None
    pieces = [part for log in many for part in exact.slices(log)]
    load = exact.loaded(pieces)
    mean = exact.mean(load)
    right = {
        "in_band_s": exact.in_zone(pieces, "in_band"),
        "unknown_s": exact.in_zone(pieces, "unknown"),
        "elapsed_s": exact.total(pieces),
        "loaded_s": exact.total(load),
        "mean_kg": mean,
        "error_mean_kg": None if mean is None else mean - 20,
        "sd_kg": None if mean is None else exact.deviation(load, mean),
        "rmse_kg": exact.deviation(load, Fraction(20)),
        "within_10_pct": exact.near(load, 20.0),
        "p5_kg": exact.percentile(load, Fraction(1, 20)),
        "p95_kg": exact.percentile(load, Fraction(19, 20)),
        "max_kg": max((part.kg for part in load), default=None),
    }
    for name, value in right.items():
        found = getattr(whole, name)
        assert found == (None if value is None else pytest.approx(float(value), abs=2e-3)), name
    assert whole.overloads == sum(log.summary.overload.count for log in many)
    assert whole.in_band_sure_s is None  # the scale of none of them was checked


def test_nothing_together_is_nothing() -> None:
    assert pooled([]) is None
