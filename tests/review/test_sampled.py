"""A trace on an even grid: every peak is in it, silence is a gap, and nothing is made up."""

from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.log import Samples
from loadtrainer.core.sample import Flag
from loadtrainer.review.sampled import MOST_CELLS, Sampled, load_text, sampled

MAX_GAP_S = 1.0
loads = st.integers(-1000, 500_000).map(lambda grams: grams / 1000)
steps = st.one_of(st.integers(1, 9999), st.integers(10_001, 300_000)).map(lambda ticks: ticks / 10_000)


@st.composite
def traces(draw: st.DrawFn) -> Samples:
    gaps = draw(st.lists(steps, min_size=1, max_size=60))
    t_s, at_s = [], 0.0
    for gap in gaps:
        at_s = round(at_s + gap, 4)
        t_s.append(at_s)
    kg = draw(st.lists(loads, min_size=len(gaps), max_size=len(gaps)))
    flags = draw(st.lists(st.sampled_from([0, 1, 8, 16]), min_size=len(gaps), max_size=len(gaps)))
    return Samples(t_s=t_s, kg=kg, flags=flags)


def read(grid: Sampled) -> list[float | None]:
    """The loads as a reader of SampledData.data gets them."""
    return [None if word == "E" else float(word) for word in grid.data.split(" ")]


def ticks(t_s: float) -> int:
    return round(t_s * 10_000)


@given(traces())
def test_every_cell_is_what_the_samples_say(samples: Samples) -> None:
    """The rule once more, cell by cell, the slow and obvious way."""
    grid = sampled(samples, MAX_GAP_S)
    assert grid is not None
    found = read(grid)
    step = grid.period_ms * 10
    entries = [
        (ticks(t), None if flags & Flag.HELD else kg)
        for t, kg, flags in zip(samples.t_s, samples.kg, samples.flags, strict=True)
    ]
    assert len(found) == entries[-1][0] // step + 1
    for cell, kg in enumerate(found):
        inside = [load for tick, load in entries if cell * step <= tick < (cell + 1) * step]
        earlier = [(tick, load) for tick, load in entries if tick < cell * step]
        if inside:
            assert kg == max((load for load in inside if load is not None), default=None)
        elif earlier and cell * step - earlier[-1][0] <= ticks(MAX_GAP_S):
            assert kg == earlier[-1][1]
        else:
            assert kg is None


@given(traces())
def test_no_peak_is_lost_and_no_load_made_up(samples: Samples) -> None:
    grid = sampled(samples, MAX_GAP_S)
    assert grid is not None
    live = [kg for kg, flags in zip(samples.kg, samples.flags, strict=True) if not flags & Flag.HELD]
    found = [kg for kg in read(grid) if kg is not None]
    assert set(found) <= set(live)
    assert max(found, default=None) == max(live, default=None)


@given(st.integers(2, 400), st.integers(5, 2000))
def test_an_even_trace_comes_back_sample_by_sample(count: int, every_ms: int) -> None:
    t_s = [round(i * every_ms / 1000, 4) for i in range(count)]
    samples = Samples(t_s=t_s, kg=[i / 1000 for i in range(count)], flags=[0] * count)
    grid = sampled(samples, max_gap_s=2.0)
    assert grid is not None
    step = grid.period_ms * 10
    found = read(grid)
    assert [found[ticks(t) // step] for t in t_s] == samples.kg


def test_a_silence_is_a_gap_after_the_longest_a_sample_stands_for() -> None:
    samples = Samples(t_s=[0.0, 0.2, 0.4, 2.0, 2.2], kg=[5.0, 5.1, 5.2, 5.3, 5.4], flags=[0] * 5)
    grid = sampled(samples, max_gap_s=0.5)
    assert grid is not None
    assert grid.period_ms == 100
    assert grid.data == "5 5 5.1 5.1 5.2 5.2 5.2 5.2 5.2 5.2 E E E E E E E E E E 5.3 5.3 5.4"


def test_a_held_value_is_no_load() -> None:
    samples = Samples(t_s=[0.0, 1.0, 2.0], kg=[5.0, 5.0, 6.0], flags=[0, 8, 0])
    grid = sampled(samples, max_gap_s=2.0)
    assert grid is not None
    assert grid.data == "5 5 E E 6"


def test_a_long_trace_stays_below_what_fhir_allows_a_string() -> None:
    count = 144_000
    samples = Samples(
        t_s=[round(i / 80, 4) for i in range(count)],
        kg=[123.456] * (count - 1) + [499.999],
        flags=[0] * count,
    )
    grid = sampled(samples, max_gap_s=0.5)
    assert grid is not None
    assert len(grid.loads_kg) <= MOST_CELLS
    assert len(grid.data) < 1_000_000
    assert grid.loads_kg[-1] == 499.999


def test_no_sample_is_no_trace() -> None:
    assert sampled(Samples(t_s=[], kg=[], flags=[]), 1.0) is None


@given(loads)
def test_a_load_is_written_to_the_gram_without_an_exponent(kg: float) -> None:
    assert float(load_text(kg)) == kg
    assert "e" not in load_text(kg)
