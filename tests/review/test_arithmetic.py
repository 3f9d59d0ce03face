"""Arrays give the figures that plain lists give."""

from itertools import accumulate
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loadtrainer.core.arithmetic import PLAIN, Floats
from loadtrainer.core.log import Samples
from loadtrainer.core.sample import Flag
from loadtrainer.core.summary import summarise
from loadtrainer.review.arithmetic import ARRAYS
from support.store import a_log

LOG = a_log(1)
RULES = LOG.rules

kgs = st.one_of(
    st.integers(-1000, 60_000).map(lambda g: g / 1000), st.sampled_from([RULES.low_kg, RULES.high_kg])
)
steps = st.integers(-50, 12_000).map(lambda tenths_ms: tenths_ms / 10_000)
readings = st.lists(st.tuples(steps, kgs, st.sampled_from([0, 1, int(Flag.HELD)])), max_size=60)


def samples_of(rows: list[tuple[float, float, int]]) -> Samples:
    times_s = [round(max(t_s, 0.0), 4) for t_s in accumulate(step for step, _, _ in rows)]
    return Samples(t_s=times_s, kg=[kg for _, kg, _ in rows], flags=[flags for _, _, flags in rows])


@given(readings, st.lists(st.floats(0, 30), max_size=5))
def test_the_samples_fall_into_the_same_runs(
    rows: list[tuple[float, float, int]], marks: list[float]
) -> None:
    samples = samples_of(rows)
    marks_s = {*marks, *samples.t_s[::7]}
    plain, arrays = (list(one.runs(one.columns(samples), RULES, marks_s)) for one in (PLAIN, ARRAYS))
    assert arrays == plain


@given(readings, st.floats(0.0, 1.0))
def test_intervals_are_exactly_the_same(rows: list[tuple[float, float, int]], max_gap_s: float) -> None:
    times_s = samples_of(rows).t_s
    assert ARRAYS.intervals(times_s, max_gap_s) == PLAIN.intervals(times_s, max_gap_s)


lengths = st.integers(0, 20_000).map(lambda tenths_ms: tenths_ms / 10_000)
stretches = st.lists(st.lists(st.tuples(lengths, kgs), min_size=1, max_size=20), max_size=6)


@given(stretches)
@example([[(1.0, 5.0), (1.0, 6.0)]])
@example([[(0.5, 5.0), (0.5, 6.0), (1.0, 7.0)]])
@example([[(0.0, 5.0)]])
def test_loads_have_the_same_moments(made: list[list[tuple[float, float]]]) -> None:
    parts: list[tuple[Floats, Floats]] = [
        (list(accumulate((length_s for length_s, _ in part), initial=0.0)), [kg for _, kg in part])
        for part in made
    ]
    plain, arrays = PLAIN.moments(parts), ARRAYS.moments(parts)
    if plain is None or arrays is None:
        assert plain == arrays
        return
    assert (arrays.median_kg, arrays.max_kg) == (plain.median_kg, plain.max_kg)
    assert arrays == pytest.approx(plain, rel=1e-9, abs=1e-9)


def numbers(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [one for inner in value.values() for one in numbers(inner)]
    return [one for inner in value for one in numbers(inner)] if isinstance(value, list) else [value]


@given(readings)
def test_a_whole_summary_is_the_same_and_holds_plain_numbers(rows: list[tuple[float, float, int]]) -> None:
    samples, stage = samples_of(rows), LOG.prescription.stages[0]
    plain, arrays = (
        numbers(summarise(samples, LOG.events[:2], RULES, stage, None, one).model_dump())
        for one in (PLAIN, ARRAYS)
    )
    assert arrays == pytest.approx(plain, abs=1.01e-4)
    assert {type(one) for one in arrays} <= {float, int, bool, type(None)}
