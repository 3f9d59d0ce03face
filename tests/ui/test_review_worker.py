"""Jobs for the review's thread: they come back where the window is, in order, and end with it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.ui.review_worker import Steps, Watch, Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    parent = QObject()
    made = Worker(parent)
    yield made
    made.stop(lambda: None)


def never(error: LoadtrainerError) -> None:
    """No job here is refused."""
    raise AssertionError(error)


def test_a_job_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, worker: Worker) -> None:
    here, seen = threading.get_ident(), list[tuple[int, int]]()
    worker.do(threading.get_ident, lambda there: seen.append((there, threading.get_ident())), never)
    qtbot.waitUntil(lambda: worker.waiting == 0)
    ((there, back),) = seen
    assert there != here
    assert back == here


def test_a_refused_job_is_told_apart(qtbot: QtBot, worker: Worker) -> None:
    told: list[str] = []

    def refuse() -> None:
        raise RefusedError("a", "b", "is gone")

    worker.do(refuse, lambda _: told.append("done"), lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: worker.waiting == 0)
    assert told == ["a: b: is gone"]


def test_other_jobs_get_in_between_steps(qtbot: QtBot, worker: Worker) -> None:
    order: list[str] = []

    def some() -> Iterator[tuple[int, int]]:
        for number in range(3):
            order.append(f"step {number}")
            yield number, 3

    steps = Steps(worker)
    steps.begin(some)
    worker.do(lambda: order.append("asked"), lambda _: None, never)
    with qtbot.waitSignal(steps.over):
        pass
    assert order.index("asked") < order.index("step 2")
    assert not steps.running


def test_a_new_run_drops_the_old_one(qtbot: QtBot, worker: Worker) -> None:
    seen: list[tuple[int, int]] = []
    steps = Steps(worker)
    steps.step.connect(lambda done, total: seen.append((done, total)))
    steps.begin(lambda: iter([(1, 9)] * 9))
    steps.begin(lambda: iter([(1, 1)]))
    with qtbot.waitSignal(steps.over):
        pass
    assert seen == [(1, 1)]


def test_stopping_lets_go_last_and_delivers_nothing_more(qtbot: QtBot) -> None:
    parent, order = QObject(), list[str]()
    worker = Worker(parent)
    worker.do(lambda: order.append("job"), lambda _: order.append("back"), never)
    worker.stop(lambda: order.append("closed"))
    qtbot.wait(1)
    assert order == ["job", "closed"]


def test_a_change_in_a_folder_is_told_once_it_is_quiet(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    watch = Watch(parent)
    watch.follow([str(tmp_path)])
    with qtbot.waitSignal(watch.changed, timeout=5000):
        (tmp_path / "new").write_text("x")
    watch.stop()
