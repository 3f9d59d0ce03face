"""One loop for life, beside the thread that asks."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from loadtrainer.runtime.thread import SessionThread


@pytest.fixture
def thread() -> Iterator[SessionThread]:
    made = SessionThread()
    yield made
    assert made.close()


async def where() -> tuple[int, asyncio.AbstractEventLoop]:
    return threading.get_ident(), asyncio.get_running_loop()


def test_all_work_runs_on_one_loop_in_a_thread_of_its_own(thread: SessionThread) -> None:
    first, second = thread.start(where()).result(5), thread.start(where()).result(5)
    assert first == second
    assert first[0] != threading.get_ident()


def test_an_error_of_the_work_comes_out_where_it_was_asked_for(thread: SessionThread) -> None:
    async def fail() -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        thread.start(fail()).result(5)
    assert thread.start(where()).result(5)


def test_closing_lets_running_work_finish_its_duty_first() -> None:
    thread, began, done = SessionThread(), threading.Event(), []

    async def work() -> None:
        try:
            began.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            done.append("saved")

    future = thread.start(work())
    assert began.wait(5)
    assert thread.close()
    assert done == ["saved"]
    assert future.cancelled()


def test_closing_waits_for_what_was_handed_to_another_thread() -> None:
    thread, began, free, done = SessionThread(), threading.Event(), threading.Event(), []

    def write() -> None:
        began.set()
        assert free.wait(5)
        done.append("written")

    async def work() -> None:
        await asyncio.to_thread(write)

    thread.start(work())
    assert began.wait(5)
    closing = threading.Thread(target=thread.close)
    closing.start()
    free.set()
    closing.join(10)
    assert done == ["written"]


def test_closing_an_idle_loop_after_work_in_another_thread_ends_both() -> None:
    thread = SessionThread()
    thread.start(asyncio.to_thread(lambda: None)).result(5)
    assert thread.close()


def test_closing_twice_does_no_harm() -> None:
    thread = SessionThread()
    assert thread.close()
    assert thread.close()
