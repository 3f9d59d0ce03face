"""What a frame of the review's trace costs, and how soon a patient is on the page.

Run by scripts/bench on a quiet machine. Nothing here fails on a slow day: read the table.

The goals: a trace of 30 minutes at 80 Hz pans and zooms at 60 frames a second, so a frame within 16 ms; a
patient on the page in 0.5 s.
"""

import os
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.app.review_desk import ReviewDesk
from loadtrainer.app.session import local_now
from loadtrainer.core.prescription import derive_rules
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.pages.review import ReviewPage
from loadtrainer.ui.qtapp import application
from loadtrainer.ui.review_trace import SessionTrace
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.session_plot import SessionPlot
from support.store import a_plan

RATE_HZ, MINUTES = 80, 30


def a_trace() -> SessionTrace:
    """Half an hour at 80 Hz with a few silences."""
    rng = np.random.default_rng(1)
    t_s = np.arange(RATE_HZ * MINUTES * 60) / RATE_HZ
    kg = np.minimum(20, 2 * t_s) + rng.normal(0, 0.3, t_s.size)
    live = (t_s % 300) < 290
    gaps = tuple((at, at + 10.0) for at in np.arange(290.0, 1800.0, 300.0).tolist())
    return SessionTrace(t_s[live], kg[live], gaps, 1.0, float(kg.max()), MINUTES * 60.0)


SIZES = [(380, 200), (1200, 500), (1920, 1080), (3840, 2160)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_frame_of_panning_and_zooming(benchmark: BenchmarkFixture, size: tuple[int, int]) -> None:
    benchmark.group = "a frame of a trace of 144,000 samples"
    app = application()
    plot = SessionPlot()
    plot.resize(*size)
    plot.set_look(Look(s=min(2.5, max(1.0, size[0] / 1280))))
    plot.show()
    plot.show_trace(a_trace(), derive_rules(a_plan(), 0, None), MassUnit.KG)
    closer, away, on, back = (
        lambda: plot.zoom(True),
        lambda: plot.zoom(False),
        lambda: plot.pan(0.1),
        lambda: plot.pan(-0.3),
    )
    moves = cycle(
        [*[closer] * 16, *[on] * 10, *[away] * 16, *[back] * 4, plot.show_all]
    )  # every zoom there is

    def frame() -> None:
        next(moves)()
        app.processEvents()

    benchmark.pedantic(frame, rounds=10 * 47)  # type: ignore[no-untyped-call]  # the plug-in has no types
    plot.close()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReviewPage]:
    folder: Path = tmp_path_factory.mktemp("clinic")
    for _ in Maker(Size(patients=2, per_patient=28, source="ble")).write(folder):
        pass
    application()
    made = ReviewPage(ReviewDesk(tmp_path_factory.mktemp("home"), folder, local_now))
    made.resize(1280, 800)
    made.show()
    made.open()
    while not made.patients.lines or made.flow.reading.running:
        application().processEvents()
    made.flow.pause()  # proving every log goes on in the background; here it would only be in the way
    settle(made)
    yield made
    made.stop()


def settle(page: ReviewPage) -> None:
    """Until nothing is under way."""
    while not page.flow.idle():
        application().processEvents()


def test_a_patient_of_28_sessions_on_the_page(benchmark: BenchmarkFixture, page: ReviewPage) -> None:
    benchmark.group = "a patient on the page"
    names = cycle(line.pseudonym for line in page.patients.lines)

    def choose() -> None:
        page.flow.choose_patient(next(names))
        settle(page)
        page.repaint()

    benchmark(choose)
