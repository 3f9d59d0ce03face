"""The trace of a reviewed session: no peak is lost at any zoom, and a gap is never drawn over."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from loadtrainer.core.prescription import derive_rules
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.review_trace import SessionTrace, trace_of
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.session_plot import SessionPlot
from support.store import a_log, a_plan

STEP_S = 0.1


def a_trace(kg: list[float], gaps_after: frozenset[int] = frozenset()) -> SessionTrace:
    """Samples every 0.1 s, but with a silence of 5 s after those in ``gaps_after``."""
    t_s = np.cumsum([0.0] + [5.0 if place in gaps_after else STEP_S for place in range(len(kg) - 1)])
    most = max(kg, default=0.0)
    return SessionTrace(t_s, np.array(kg), (), 1.0, most, float(t_s[-1]) + 1)


loads = st.lists(st.floats(0, 200, allow_nan=False), min_size=2, max_size=400)


@given(kg=loads, cuts=st.frozensets(st.integers(0, 400)), columns=st.integers(1, 60), data=st.data())
def test_the_highest_and_the_lowest_load_in_view_are_drawn(
    kg: list[float], cuts: frozenset[int], columns: int, data: st.DataObject
) -> None:
    trace = a_trace(kg, cuts)
    first = data.draw(st.floats(0, trace.end_s - 0.5))
    last = data.draw(st.floats(first + 0.4, trace.end_s))
    line = trace.drawn(first, last, columns)
    seen = trace.kg[(trace.t_s >= first) & (trace.t_s <= last)]
    if seen.size:
        assert {seen.max(), seen.min()} <= set(line.kg.tolist())


@given(kg=loads, cuts=st.frozensets(st.integers(0, 400)), columns=st.integers(1, 60))
def test_no_line_crosses_a_gap(kg: list[float], cuts: frozenset[int], columns: int) -> None:
    trace = a_trace(kg, cuts)
    line = trace.drawn(0.0, trace.end_s, columns)
    silences = np.flatnonzero(np.diff(trace.t_s) > trace.max_gap_s)
    for at in np.flatnonzero(line.links[:-1]):
        left, right = line.t_s[at], line.t_s[at + 1]
        assert not any(left <= trace.t_s[cut] and trace.t_s[cut + 1] <= right for cut in silences)
    assert line.links[-1] == 0


def test_a_sample_alone_between_two_gaps_stays_a_dot() -> None:
    line = a_trace([20.0, 20.0, 31.0, 20.0, 20.0], frozenset({1, 2})).drawn(0.0, 20.0, 100)
    place = line.kg.tolist().index(31.0)
    assert line.kg[place : place + 2].tolist() == [31.0, 31.0]
    assert line.links[place - 1 : place + 2].tolist() == [0, 1, 0]


def test_a_log_becomes_its_trace() -> None:
    log = a_log(100)
    trace = trace_of(log)
    assert trace.t_s.tolist() == log.samples.t_s
    assert trace.most_kg == max(log.samples.kg)
    assert trace.drawn(0.0, trace.end_s, 500).kg.tolist() == log.samples.kg


def test_a_sample_alone_is_seen_on_the_plot(qtbot: QtBot) -> None:
    plot = SessionPlot()
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    plot.set_look(Look())
    silences = frozenset({0, 1})
    plot.show_trace(a_trace([20.0, 20.0, 20.0, 20.0], silences), derive_rules(a_plan(), 0, None), MassUnit.KG)
    plot.show()
    picture, trace = plot.canvas.grab().toImage(), a_trace([20.0] * 4, silences)
    middle = round(trace.t_s[1] / trace.end_s * plot.canvas.width())
    upright = [picture.pixelColor(middle, y).lightness() for y in range(picture.height())]
    assert min(upright) < 100
