"""The figures of a session in words: each one's value, or why there is none."""

from dataclasses import replace

from loadtrainer.app.clinic import OpenSession
from loadtrainer.review.metrics import measure
from loadtrainer.review.records import record_of
from loadtrainer.ui.review_figures import figure_rows
from support.store import a_log

LOG = a_log(100)


def told(**changes: float | None) -> dict[str, str]:
    """The rows of a session of 10 s at 20 kg, with other figures."""
    measured = measure(LOG)
    figures = replace(measured.figures, **changes)  # type: ignore[arg-type]  # a test names the figures
    session = OpenSession(LOG, replace(measured, figures=figures), record_of("a.session.json", LOG))
    return dict(figure_rows(session)[1])


def test_a_figure_that_the_readings_support_has_its_value_and_unit() -> None:
    rows = told(error_mean_kg=-0.42, rmse_kg=0.5, within_10_pct=87.5, loading_rate_kg_s=2.25, to_band_s=3.14)
    assert rows["Applied minus prescribed"] == "\N{MINUS SIGN}0.4\u00a0kg, RMSE 0.5\u00a0kg"
    assert rows["Within 10\u00a0% of target"] == "88\u00a0%"
    assert rows["Fastest rise"] == "2.2\u00a0kg\u00a0per\u00a0s"
    assert rows["In band after"] == "3.1\u00a0s"


def test_a_figure_that_does_not_exist_says_why() -> None:
    rows = told(uncertainty_kg=None, in_band_sure_s=None, loading_rate_kg_s=None, rate_hz=2.0)
    assert rows["Accuracy of the scale"] == "Accuracy of the scale not measured"
    assert rows["Surely, possibly in band"] == "Accuracy of the scale not measured"
    assert rows["Fastest rise"] == "Needs 5 readings per s; had 2"


def test_loads_near_the_edges_carry_the_uncertainty_of_the_scale() -> None:
    rows = told(uncertainty_kg=0.3, in_band_sure_s=540.0, in_band_possible_s=600.0)
    assert rows["Surely, possibly in band"] == "9\u00a0min to 10\u00a0min"


def test_an_overload_beyond_the_scale_is_not_told_as_none() -> None:
    assert told()["Above the limit"] == "Limit not passed"
    passed = told(overloads=2, overload_s=1.24, overload_max_kg=31.0)
    assert passed["Above the limit"] == "2\u00a0×, 1.2\u00a0s; 31\u00a0kg"
    beyond = told(overloads=1, overload_s=1.0, overload_max_kg=None)
    assert beyond["Above the limit"] == "1\u00a0×, 1\u00a0s; Limit passed, beyond the scale"
