"""A call ends in time, even one that does not want to."""

import asyncio

import pytest

from loadtrainer.link.bounded import Bounded


async def stubborn(release: asyncio.Event) -> None:
    while not release.is_set():
        try:
            await release.wait()
        except asyncio.CancelledError:
            continue


async def fails() -> None:
    raise ValueError("no")


async def test_a_result_comes_through() -> None:
    assert await Bounded().run(asyncio.sleep(0, "yes"), 1.0) == "yes"


async def test_an_error_comes_through() -> None:
    with pytest.raises(ValueError, match="no"):
        await Bounded().run(fails(), 1.0)


async def test_a_call_that_hangs_is_cancelled_and_timed_out() -> None:
    with pytest.raises(TimeoutError):
        await Bounded().run(asyncio.Event().wait(), 0.01)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_call_that_resists_cancelling_is_left_behind_and_remembered() -> None:
    bounded, release = Bounded(), asyncio.Event()
    with pytest.raises(TimeoutError):
        await bounded.run(stubborn(release), 0.01, grace_s=0.01)
    assert len(asyncio.all_tasks()) == 2
    release.set()
    await bounded.finish(1.0)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_cancelling_the_caller_cancels_the_call() -> None:
    bounded, began = Bounded(), asyncio.Event()

    async def work() -> None:
        began.set()
        await asyncio.Event().wait()

    caller = asyncio.create_task(bounded.run(work(), 10.0))
    await began.wait()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_tidying_up_swallows_failure() -> None:
    await Bounded().quietly(fails(), 1.0)
    await Bounded().quietly(asyncio.Event().wait(), 0.01)
