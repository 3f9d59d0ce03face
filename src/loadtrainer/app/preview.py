"""A scenario played at full speed into memory: what the screen would have shown at a given second."""

import asyncio
from collections import deque
from contextlib import aclosing
from datetime import date

from loadtrainer.app.demo import demo_plan
from loadtrainer.app.sources import open_source, parse_source
from loadtrainer.core.inputs import Command, CommandKind
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.errors import UsageError

KEEP_S = 40.0

Scripted = tuple[float, CommandKind]


def play_to(
    source: str, at_s: float, *, begin: bool = True, commands: tuple[Scripted, ...] = ()
) -> list[Snapshot]:
    """The last 40 s of snapshots up to ``at_s``, oldest first.

    ``begin``: True counts ``at_s`` from the session's start; False stays in preparation and counts from the
    first moment. ``commands``: what the person does, by the same clock. Nothing touches the disk.
    """
    return asyncio.run(_play(source, at_s, begin, deque(commands)))


async def _play(source: str, at_s: float, begin: bool, commands: deque[Scripted]) -> list[Snapshot]:
    spec = parse_source(source)
    if spec.scenario is None:
        raise UsageError("only a simulated source can be previewed; use sim:SCENARIO[:SEED]")
    plan = demo_plan(spec.scenario, date.today())
    machine = SessionMachine(plan, spec.kind, auto_begin=begin)
    feed = open_source(spec, speed="max")
    shown: deque[Snapshot] = deque()
    async with aclosing(feed.events()) as events:
        async for event in events:
            machine.step(event)
            snapshot = machine.snapshot()
            now_s = snapshot.session_t_s if begin else event.t_s
            while commands and now_s is not None and now_s >= commands[0][0]:
                machine.step(Command(event.t_s, commands.popleft()[1]))
                snapshot = machine.snapshot()
            feed.feedback(snapshot)
            shown.append(snapshot)
            while shown[0].t_s < snapshot.t_s - KEEP_S:
                shown.popleft()
            if machine.sealed or (now_s is not None and now_s >= at_s):
                break
    await feed.close()
    return list(shown)
