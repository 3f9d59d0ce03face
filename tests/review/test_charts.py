"""The drawings of a report: what is drawn where, and what is said of it."""

from typing import get_args
from xml.etree import ElementTree as Xml

import numpy as np
import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.review.charts_days import adherence_chart, idle
from loadtrainer.review.charts_load import load_chart
from loadtrainer.review.charts_time import LEAST_PX, long_time, time_chart, trace_chart, unknown
from loadtrainer.review.patients import Ask, review
from loadtrainer.review.svg import Chart, Drawing, Pattern, nice_steps
from support.reviews import DAY, a_record, genuine, known, later, partial
from support.store import a_log

SVG = "{http://www.w3.org/2000/svg}"


def parts(chart: Chart, tag: str) -> list[Xml.Element]:
    return list(Xml.fromstring(chart.svg).iter(SVG + tag))


def texts(chart: Chart) -> list[str]:
    return [part.text or "" for part in parts(chart, "text")]


def test_the_days_and_their_sessions_are_said_and_drawn() -> None:
    sessions = [a_record(1), a_record(2, hour=15), partial(3, day=later(1))]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=later(2)))
    chart = adherence_chart(found.days)
    assert chart.summary == "2 full, 1 part, 3 missed"
    assert texts(chart) == ["22\u00a0Nov", "23", "24"]


def test_a_day_without_load_gets_a_cross_and_one_with_load_a_mean() -> None:
    sessions = [a_record(1), a_record(2, hour=15)]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=later(1)))
    assert [idle(day) for day in found.days] == [False, True]
    chart = load_chart(found.days, MassUnit.KG, rule_at=5)
    assert len([dot for dot in parts(chart, "circle") if dot.get("fill") == "#000000"]) == 1
    assert chart.title == "Achieved and prescribed load, kg; pain 0\u201310"


def test_a_plan_in_pounds_is_drawn_in_pounds() -> None:
    sessions = [a_record(1)]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=DAY))
    assert load_chart(found.days, MassUnit.LB, None).summary.endswith("lb")


def test_every_kind_of_time_that_there_is_can_be_seen() -> None:
    figures = genuine().figures
    chart = time_chart(figures)
    frames = [part for part in parts(chart, "rect") if part.get("stroke") != "none"]
    assert frames
    assert min(float(part.get("width", 0)) for part in frames) >= LEAST_PX
    assert sum(float(part.get("width", 0)) for part in frames) == pytest.approx(686, abs=0.1)


def test_the_trace_names_band_and_limit() -> None:
    log = a_log(200)
    chart = trace_chart(log, MassUnit.KG, "Load over time, kg")
    rules = log.rules
    assert [float(words) for words in texts(chart)[:4]] == [rules.overload_kg, rules.high_kg, rules.low_kg, 0]


def test_silence_and_held_values_are_unknown_and_grow_together() -> None:
    t_s = np.array([0.0, 0.1, 0.2, 5.0, 5.1, 5.2])
    held = np.array([False, False, False, False, True, True])
    assert unknown(t_s, held, 6.0, 1.0) == [(1.2, 5.0), (5.1, 6.0)]


@pytest.mark.parametrize(("seconds", "words"), [(44, "44\u00a0s"), (90, "1:30"), (15156, "253\u00a0min")])
def test_long_times_are_whole_minutes(seconds: float, words: str) -> None:
    assert long_time(seconds) == words


@pytest.mark.parametrize(
    ("most", "ticks"), [(0, [0, 1]), (24.7, [0, 5, 10, 15, 20, 25]), (0.3, [0.0, 0.1, 0.2, 0.3])]
)
def test_axes_count_in_round_steps(most: float, ticks: list[float]) -> None:
    assert nice_steps(most, 5) == pytest.approx(ticks)


@pytest.mark.parametrize("pattern", get_args(Pattern))
def test_a_pattern_stays_inside_its_area(pattern: Pattern) -> None:
    drawing = Drawing(100, 100)
    drawing.area(10, 20, 30, 15, pattern)
    chart = drawing.finish("x")
    lines = [
        point.split(",") for line in parts(chart, "polyline") for point in line.get("points", "").split()
    ]
    dots = [(dot.get("cx", ""), dot.get("cy", "")) for dot in parts(chart, "circle")]
    places = [(float(x), float(y)) for x, y in [*lines, *dots]]
    assert len(places) > 4 or pattern == "in_band"
    assert all(10 <= x <= 40 and 20 <= y <= 35 for x, y in places)
