"""What every test gets: no real display, no real data folder, and a check that nothing is left running."""

import os
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from loadtrainer.core import phrasebook
from support.leaks import active_timers, leaked_threads

# Before anything imports Qt: it reads this once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

PATIENCE_S = 2.0
"""Threads that are ending get this long; one that is still there is leaked."""


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test can reach the user's own sessions, even by mistake."""
    patch = pytest.MonkeyPatch()
    patch.setenv("LOADTRAINER_LANGUAGE", "en")
    patch.setenv("LOADTRAINER_HOME", str(tmp_path_factory.mktemp("home")))
    patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test begins in English, whatever the one before it spoke."""
    yield
    phrasebook.use(phrasebook.ENGLISH)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread behind: the next one would meet it at random."""
    before = set(threading.enumerate())
    yield
    end_s = time.monotonic() + PATIENCE_S
    while (left := leaked_threads(before)) and time.monotonic() < end_s:
        left[0].join(0.05)
    assert not left, f"threads left running: {[thread.name for thread in left]}"


@pytest.fixture(autouse=True)
def no_timer_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test with a window that leaves a timer running."""
    if "qapp" not in request.fixturenames:
        yield
        return
    before = {id(timer) for timer in active_timers()}
    yield
    running = [timer for timer in active_timers() if id(timer) not in before]
    assert not running, f"timers left running: {[timer.objectName() or timer for timer in running]}"
