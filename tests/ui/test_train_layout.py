"""Large text on the train page: what goes, in which order, and what never goes."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from loadtrainer.core.snapshot import Display
from loadtrainer.settings import Settings
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.pages.train_layout import GOES_ABOVE, Shown, shown_at
from loadtrainer.ui.theme import LIGHT
from loadtrainer.ui.window import Window
from support.backend import FakeBackend
from support.snapshots import snapshot

pytestmark = pytest.mark.usefixtures("qapp")
STEPS = (1.0, 1.3, 1.5, 1.7, 2.0)


def test_the_order_of_going_is_trace_bout_labels_header_details_clock_word() -> None:
    order = ["trace", "bout_labels", "header_details", "clock_word"]
    assert [field.name for field in fields(Shown)] == list(GOES_ABOVE) == order
    gone = [[part for part in order if not getattr(shown_at(step), part)] for step in STEPS]
    assert gone == [order[:count] for count in range(5)]


@given(st.floats(0.8, 2.0), st.floats(0.8, 2.0))
def test_larger_text_brings_nothing_back(one: float, other: float) -> None:
    small, large = (shown_at(scale) for scale in sorted((one, other)))
    assert all(getattr(small, field.name) >= getattr(large, field.name) for field in fields(Shown))


def opened(text_scale: float) -> TrainPage:
    page = TrainPage(clock=lambda: 0.0, time_of_day=lambda: "14:18")
    page.resize(1024, 640)
    page.set_tokens(LIGHT, text_scale)
    page.show()
    page.show_snapshot(snapshot(Display.IN_BAND))
    return page


@pytest.mark.parametrize("text_scale", STEPS)
def test_load_state_guidance_time_left_gauge_and_stop_never_go(text_scale: float) -> None:
    page = opened(text_scale)
    parts = page.parts
    stay: tuple[QWidget, ...] = (
        *(parts.panel.number, parts.panel.ladder, parts.panel.guidance),
        *(parts.row.left, parts.plot.gauge, parts.stop, parts.primary),
    )
    for part in stay:
        corner = part.mapTo(page, part.rect().topLeft())
        assert part.isVisible()
        assert part.width() > 40
        assert part.height() > 40
        assert page.rect().contains(part.rect().translated(corner))
    assert parts.plot.trace.widget.isVisible() is (text_scale == 1.0)
    page.close()


@pytest.mark.parametrize("text_scale", STEPS[1:])
def test_what_is_to_be_read_from_2_m_is_no_smaller_among_large_text(text_scale: float) -> None:
    normal, large = opened(1.0), opened(text_scale)
    for name in ("ladder", "guidance"):
        assert getattr(large.parts.panel, name)._look.s > getattr(normal.parts.panel, name)._look.s
    assert large.parts.panel.number.height() >= normal.parts.panel.number.height() * 0.9
    assert large.parts.stop.height() > normal.parts.stop.height()
    for page in (normal, large):
        page.close()


def test_the_text_size_of_the_settings_reaches_the_session() -> None:
    window = Window(FakeBackend(), Settings(theme="light", text_scale=2.0))
    assert window.train.parts.shown == shown_at(2.0)
    window.scale_text(-1.0)
    assert window.train.parts.shown == Shown()
    window.close()
