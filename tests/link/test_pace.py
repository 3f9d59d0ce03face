"""Real time and full speed."""

import asyncio

from loadtrainer.link.pace import BREATHS, FullSpeed, RealTime


class Hand:
    """A clock that only sleeping moves."""

    def __init__(self, now_s: float) -> None:
        self.now_s = now_s
        self.slept_s: list[float] = []

    def clock(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        self.slept_s.append(round(seconds, 6))
        self.now_s += seconds


async def test_real_time_waits_as_long_as_it_took_from_the_first_wait_on() -> None:
    hand = Hand(500.0)
    pace = RealTime(hand.clock, hand.sleep)
    for t_s in (3.0, 3.1, 5.0):
        await pace.until(t_s)

    assert hand.slept_s == [0.0, 0.1, 1.9]


async def test_real_time_does_not_wait_for_what_is_overdue_and_does_not_run_late_for_ever() -> None:
    hand = Hand(0.0)
    pace = RealTime(hand.clock, hand.sleep)
    await pace.until(0.0)
    hand.now_s += 2.0
    await pace.until(1.0)
    await pace.until(2.5)

    assert hand.slept_s == [0.0, 0.0, 0.5]


async def test_full_speed_lets_others_run_now_and_then() -> None:
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(other())
    pace = FullSpeed()
    for n in range(4 * BREATHS):
        await pace.until(float(n))
    task.cancel()

    assert 3 <= turns <= 5
