"""Whole simulated sessions: every scenario shows what it is there for, and the same every time."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from loadtrainer.core.inputs import Arrived, BadFrame, LinkUp, SourceEnded
from loadtrainer.core.snapshot import Display, Fitness, Phase
from loadtrainer.core.units import MassUnit
from loadtrainer.link.pace import FullSpeed, RealTime
from loadtrainer.link.replay import TICK_S
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.link.simulated import Simulated
from support.simulation import Run, run

Shows = Callable[[Run], bool]

WHAT_THEY_SHOW: dict[str, Shows] = {
    "steady": lambda r: r.counts["left_band"] == 0 and r.counts["stale"] == 0,
    "learner": lambda r: r.counts["prewarning"] + r.counts["left_band"] > 0,
    "tremor": lambda r: r.counts["left_band"] >= 2,
    "drift": lambda r: r.counts["left_band"] >= 5 and r.counts["overload"] == 0,
    "overload": lambda r: r.counts["overload"] == r.counts["overload_cleared"] == 1,
    "dropouts": lambda r: any(event.kind == "live" and (event.gap_s or 0) > 19 for event in r.events),
    "hangup": lambda r: r.counts["link_down"] >= 3 and r.counts["link_up"] >= 4,
    "lock": lambda r: r.counts["frozen"] >= 2 and r.counts["frozen"] == r.counts["unfrozen"],
    "lift-off": lambda r: r.counts["ramp_started"] >= 6,
    "pauses": lambda r: r.counts["paused"] == r.counts["resumed"] == 1 and r.counts["pain"] == 1,
    "pain": lambda r: r.counts["pain"] == 1 and r.screens[-1].credited_s > 0,
    "lb": lambda r: r.screens[-1].unit is MassUnit.LB,
    "slow": lambda r: 0.8 < (r.screens[-1].rules.stale_s - 1.0) < 1.0,
    "faint": lambda r: r.counts["stale"] >= 1,
}
ENDS = dict.fromkeys(SCENARIOS, "completed") | {"pain": "pain"}


@pytest.mark.parametrize("name", SCENARIOS)
async def test_a_scenario_shows_what_it_is_there_for_and_ends_as_it_should(name: str) -> None:
    made = await run(name)
    last = made.screens[-1]

    assert last.ended == ENDS[name]
    assert WHAT_THEY_SHOW[name](made), made.counts
    assert not [event for event in made.inputs if isinstance(event, BadFrame)]
    if last.ended == "completed":
        assert last.credited_s == pytest.approx(last.prescribed_s, abs=0.01)


@pytest.mark.parametrize("name", ["overload", "lock", "hangup"])
@pytest.mark.parametrize("seed", [2, 20, 200])
async def test_a_scenario_is_what_it_is_with_any_seed(name: str, seed: int) -> None:
    made = await run(name, seed)

    assert made.screens[-1].ended == "completed"
    assert WHAT_THEY_SHOW[name](made), made.counts


async def test_a_weak_signal_is_warned_about_before_the_start() -> None:
    made = await run("faint", until_s=20.0)
    verdicts = {s.prepare.fitness for s in made.screens if s.phase is Phase.PREPARE}

    assert Fitness.WARNING in verdicts


async def test_the_scale_stays_empty_until_the_session_has_begun() -> None:
    made = await run("steady", until_s=30.0)
    begun_s = next(s.t_s for s in made.screens if s.phase is Phase.BOUT)
    early = [e for e in made.inputs if isinstance(e, Arrived) and e.t_s <= begun_s]

    assert all(abs(event.reading.kg or 0.0) <= 0.05 for event in early)
    assert len(early) > 90


async def test_time_never_falls_and_never_stands_still_for_long() -> None:
    made = await run("dropouts", until_s=120.0)
    times = [event.t_s for event in made.inputs]

    assert times == sorted(times)
    assert all(b - a <= TICK_S + 1e-6 for a, b in pairwise(times))


async def test_equal_seeds_give_equal_sessions_and_others_do_not() -> None:
    first, again, other = [await run("learner", seed, until_s=60.0) for seed in (9, 9, 10)]

    assert first.inputs == again.inputs
    assert first.events == again.events
    assert first.inputs != other.inputs


@pytest.mark.parametrize("name", ["hangup", "lock"])
async def test_real_time_and_full_speed_give_the_same_session_sample_for_sample(name: str) -> None:
    now_s = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal now_s
        now_s += seconds

    real = await run(name, pace=RealTime(lambda: now_s, sleep), until_s=70.0)
    fast = await run(name, pace=FullSpeed(), until_s=70.0)

    assert real.inputs == fast.inputs
    assert real.events == fast.events
    assert now_s == pytest.approx(70.0, abs=0.2)


async def test_during_a_20_s_silence_the_screen_says_so_and_no_number_stays() -> None:
    made = await run("dropouts")
    dark = [s for s in made.screens if s.display is Display.NO_LIVE_DATA]

    assert dark
    assert all(s.kg is None for s in dark)


async def test_the_source_ends_by_itself_after_the_session() -> None:
    source = Simulated(SCENARIOS["steady"], 1, FullSpeed())
    sealed = (await run("lock")).screens[-1]
    last = None
    async for event in source.events():
        last = event
        source.feedback(sealed)

    assert isinstance(last, SourceEnded)
    assert last.t_s == pytest.approx(sealed.t_s + 3.0, abs=0.1)


async def test_a_closed_simulation_stops() -> None:
    source = Simulated(SCENARIOS["steady"], 1, FullSpeed())
    async for event in source.events():
        if isinstance(event, LinkUp):
            await source.close()

    assert source.kind == "simulated"
