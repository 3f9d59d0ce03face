"""A log at a glance: what it says of itself, or nothing at all."""

from dataclasses import replace

import pytest

from loadtrainer.review.glance import glance
from loadtrainer.review.reasons import why_missing
from loadtrainer.review.records import packed, record_from, record_of, row_of
from loadtrainer.review.remarks import of_session
from loadtrainer.store.sessions import log_bytes
from support.reviews import a_record
from support.store import a_log

ONLY_REVIEWED = {
    *("p5_kg", "p95_kg", "within_10_pct", "load_bins", "above_kg_s", "to_band_s", "zero_drift_kg"),
    *("steady_s", "steady_mean_kg", "steady_sd_kg", "steady_cv_pct", "in_band_sure_s", "in_band_possible_s"),
}


def test_a_glance_says_what_the_log_states_and_leaves_out_what_only_a_review_computes() -> None:
    log = a_log(100)
    whole, seen = record_of("a", log), glance("a", log_bytes(log), b"")
    assert seen is not None
    record, plan = seen
    assert plan == log.prescription
    assert replace(record, checked=True, figures=whole.figures) == whole
    differ = {
        name
        for name in type(whole.figures).__dataclass_fields__
        if getattr(record.figures, name) != getattr(whole.figures, name)
    }
    assert differ <= ONLY_REVIEWED


def test_what_is_known_from_a_glance_says_so() -> None:
    seen = glance("a", log_bytes(a_log(100)), b"")
    assert seen is not None
    record, plan = seen
    assert "Not yet checked" in [said.words for said in of_session(record, plan)]
    assert why_missing(record.figures, "p95_kg") == "The log is not yet checked"
    assert row_of(record, plan).patient == "P-001"


@pytest.mark.parametrize("first", [6_000, 8_000])
def test_the_two_ends_of_a_long_log_say_the_same_as_all_of_it(first: int) -> None:
    data = log_bytes(a_log(3000))
    assert glance("a", data[:first], data[-6_000:]) == glance("a", data, b"") is not None


def test_ends_that_do_not_reach_the_samples_are_not_enough() -> None:
    data = log_bytes(a_log(3000))
    assert glance("a", data[:500], data[-6_000:]) is None
    assert glance("a", data[:6_000], data[-500:]) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"version":1,"zero"', b'"version":2,"zero"'),
        (b'"stage":0', b'"stage":7'),
        (b'"samples":', b'"simples":'),
        (b'"pseudonym":', b'"pseudonyn":'),
        (b'"summary":', b'"summery":'),
    ],
)
def test_a_log_that_is_not_as_it_should_be_is_left_to_the_strict_reader(old: bytes, new: bytes) -> None:
    data = log_bytes(a_log(100))
    assert data.count(old) >= 1
    assert glance("a", data.replace(old, new, 1), b"") is None


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff" * 100_000, b'"samples":{"flags":['])
def test_no_log_at_all_is_left_to_the_strict_reader(data: bytes) -> None:
    assert glance("a", data, b"") is None


@pytest.mark.parametrize("bins", [(), ((-3, 0.1), (0, 2.0), (517, 1234.5678)), ((5, 3e9), (6, 1e300))])
def test_a_record_comes_out_of_the_index_as_it_went_in(bins: tuple[tuple[int, float], ...]) -> None:
    record = a_record(load_bins=bins)
    assert record_from(packed(record)) == record


def test_a_figure_beyond_all_bounds_is_left_to_the_reading_of_the_log() -> None:
    log = a_log(100)
    forged = log.model_copy(update={"summary": log.summary.model_copy(update={"prescribed_s": 1e308})})
    assert glance("a", log_bytes(forged), b"") is None
