"""The trace: which samples it draws, where it breaks, and that the pointer touches its end."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from loadtrainer.core.sample import Flag, Sample
from loadtrainer.core.snapshot import Display
from loadtrainer.ui.theme import LIGHT, Look
from loadtrainer.ui.widgets.load_plot import LoadPlot
from loadtrainer.ui.widgets.trace_buffer import SPAN_S, TraceBuffer, drawn
from support.fake_clock import FakeClock
from support.snapshots import RULES, history, snapshot

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
MAX_GAP_S = 0.6


def filled(*samples: Sample) -> TraceBuffer:
    buffer = TraceBuffer()
    for sample in samples:
        buffer.add(sample, MAX_GAP_S)
    return buffer


def make(qtbot: QtBot, clock: FakeClock, width: int = 644, height: int = 488) -> LoadPlot:
    plot = LoadPlot(clock)
    qtbot.addWidget(plot)
    plot.resize(width, height)
    plot.show()
    return plot


def test_samples_close_together_are_one_line() -> None:
    x, kg = filled(Sample(1.0, 20.0), Sample(1.2, 20.1), Sample(1.7, 20.2)).window(2.0)
    assert np.allclose(x, [-1.0, -0.8, -0.3])
    assert np.isfinite(kg).all()


def test_a_gap_longer_than_the_rule_breaks_the_line() -> None:
    buffer = filled(Sample(1.0, 20.0), Sample(1.7, 20.1))
    _, kg = buffer.window(2.0)
    assert list(np.isfinite(kg)) == [True, False, True]
    assert buffer.gaps == [(1.0, 1.7)]


@pytest.mark.parametrize("flag", [Flag.AFTER_GAP])
def test_a_sample_after_a_gap_breaks_the_line_however_soon_it_comes(flag: Flag) -> None:
    assert filled(Sample(1.0, 20.0), Sample(1.2, 20.1, flag)).gaps == [(1.0, 1.2)]


def test_held_values_are_not_drawn_and_leave_a_gap() -> None:
    buffer = filled(
        Sample(1.0, 20.0), Sample(1.2, 20.0, Flag.HELD), Sample(1.4, 20.0, Flag.HELD), Sample(1.6, 15.0)
    )
    _, kg = buffer.window(2.0)
    assert list(kg[np.isfinite(kg)]) == [20.0, 15.0]
    assert buffer.gaps == [(1.0, 1.6)]


def test_gaps_that_left_the_trace_are_forgotten() -> None:
    buffer = filled(Sample(1.0, 20.0), Sample(3.0, 20.0), *(Sample(3 + i * 0.5, 20.0) for i in range(1, 80)))
    assert buffer.gaps == []


@given(st.lists(st.tuples(st.floats(0.005, 3.0), st.floats(0, 40)), max_size=400))
def test_the_window_holds_the_last_30_s_in_order(steps: list[tuple[float, float]]) -> None:
    buffer, t_s = TraceBuffer(), 0.0
    for wait_s, kg in steps:
        t_s += wait_s
        buffer.add(Sample(t_s, kg), MAX_GAP_S)
    x, _ = buffer.window(t_s)
    assert (np.diff(x) >= 0).all()
    assert (x[1:] >= -SPAN_S).all()


def test_a_fast_scale_for_an_hour_does_not_grow_and_keeps_the_window() -> None:
    buffer = TraceBuffer()
    for i in range(20_000):
        buffer.add(Sample(i / 80, 20.0), MAX_GAP_S)
    x, kg = buffer.window(20_000 / 80)
    assert x[0] <= -SPAN_S + 0.05
    assert len(x) == pytest.approx(SPAN_S * 80, abs=3)
    assert np.isfinite(kg).all()


def test_below_the_foot_there_is_no_line_but_a_run_on_the_floor() -> None:
    x = np.array([-5.0, -4.0, -3.0, -2.0, -1.0, 0.0])
    line, runs = drawn(x, np.array([12.0, 11.0, 5.0, 4.0, 3.0, 2.0]), foot_kg=10.0)
    assert list(line[:3]) == [12.0, 11.0, 10.0]
    assert np.isnan(line[3:]).all()
    assert runs == [(-3.0, 0.0)]


def test_time_in_band_below_and_above_counts_no_gap() -> None:
    samples = [Sample(i * 0.5, kg) for i, kg in enumerate([20.0, 20.0, 16.0, 23.0])]
    inside, below, above = filled(*samples).seconds(10.0, RULES)
    assert (inside, below, above) == pytest.approx((1.0, 0.5, RULES.max_gap_s))


@pytest.mark.parametrize("kg", [0.0, 9.9, 10.0, 14.2, 18.0, 20.3, 22.0, 23.9])
@pytest.mark.parametrize("size", [(644, 488), (515, 390), (1303, 1091)])
def test_the_pointer_touches_the_lines_end(qtbot: QtBot, kg: float, size: tuple[int, int]) -> None:
    clock = FakeClock()
    plot = make(qtbot, clock, *size)
    plot.set_look(Look(LIGHT, size[1] / 488))
    plot.show_snapshot(snapshot(Display.IN_BAND, kg=kg))
    end, tip = plot.trace.end, plot.gauge.tip
    assert end is not None
    assert tip is not None
    assert tip.y() + plot.gauge.y() == pytest.approx(end.y(), abs=0.01)


def test_the_curve_is_painted_at_the_height_of_the_shared_axis(qtbot: QtBot) -> None:
    clock = FakeClock()
    plot = make(qtbot, clock)
    for i in range(20):
        clock.go(0.2)
        plot.show_snapshot(snapshot(Display.IN_BAND, at_s=600 + i * 0.2, kg=20.0))
    picture = plot.grab().toImage()
    plot_rect = plot.plot_rect()
    x = plot_rect.right() - 30
    dark = [y for y in range(plot_rect.top(), plot_rect.bottom()) if QColor(picture.pixel(x, y)).value() < 90]
    middle = sum(dark) / len(dark)
    tip = plot.gauge.tip
    assert tip is not None
    assert middle == pytest.approx(tip.y(), abs=1.0)


def test_at_most_30_repaints_a_second(qtbot: QtBot) -> None:
    clock = FakeClock()
    plot = make(qtbot, clock)
    plot.show_snapshot(snapshot(Display.IN_BAND))
    before = plot.trace.repaints
    for i in range(240):
        clock.go(1 / 240)
        plot.show_snapshot(snapshot(Display.IN_BAND, at_s=600 + i / 240))
    assert plot.trace.repaints - before <= 30


def test_a_lost_value_takes_the_pointer_and_the_dot_away_at_once(qtbot: QtBot) -> None:
    plot = make(qtbot, FakeClock())
    plot.show_snapshot(snapshot(Display.IN_BAND))
    plot.show_snapshot(snapshot(Display.HELD, at_s=600.01))
    assert plot.gauge.tip is None
    assert plot.trace.end is None


def test_a_lost_value_hatches_gauge_and_the_time_since(qtbot: QtBot) -> None:
    clock = FakeClock()
    plot = make(qtbot, clock)
    for snap in history(Display.IN_BAND):
        plot.show_snapshot(snap)
    live = plot.grab().toImage()
    clock.go(1.0)
    plot.show_snapshot(snapshot(Display.HELD, at_s=605.0))
    held = plot.grab().toImage()
    gauge = plot.gauge.geometry()
    assert live.copy(gauge) != held.copy(gauge)
    rect = plot.plot_rect()
    inside = QColor(held.pixel(rect.right() - 20, rect.center().y() - 30)).name().upper()
    assert inside != LIGHT.band, "unknown time must not look like the band"


def test_an_old_sample_makes_the_dot_hollow_and_keeps_it_at_its_own_time(qtbot: QtBot) -> None:
    clock = FakeClock()
    plot = make(qtbot, clock)
    plot.show_snapshot(snapshot(Display.IN_BAND))
    fresh = plot.trace.end
    clock.go(0.5)
    later = replace(snapshot(Display.IN_BAND), session_t_s=600.5, new_sample=None, aging=True)
    plot.show_snapshot(later)
    old = plot.trace.end
    assert fresh is not None
    assert old is not None
    assert old.x() < fresh.x()
    assert old.y() == pytest.approx(fresh.y())


def test_reduced_motion_moves_the_trace_once_a_second(qtbot: QtBot) -> None:
    clock = FakeClock()
    plot = LoadPlot(clock, reduce_motion=True)
    qtbot.addWidget(plot)
    plot.resize(644, 488)
    ends = []
    for i in range(1, 5):
        clock.go(0.2)
        plot.show_snapshot(snapshot(Display.IN_BAND, at_s=600 + i * 0.2))
        end = plot.trace.end
        assert end is not None
        ends.append(end.x())
    steps = np.diff(ends)
    assert (steps > 0).all(), "the line grows to the right while the window stands still"


def test_the_last_30_s_are_told_to_a_screen_reader(qtbot: QtBot) -> None:
    plot = make(qtbot, FakeClock())
    for snap in history(Display.LOW):
        plot.show_snapshot(snap)
    plot.show_snapshot(snapshot(Display.LOW, at_s=602.0))
    assert plot.accessibleName().startswith("Last 30 s: ")
    assert plot.accessibleName().endswith(" below")
    assert plot.gauge.accessibleName() == "Band 18 to 22\u00a0kg, limit 24\u00a0kg"
