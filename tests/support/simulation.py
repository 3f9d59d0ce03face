"""Whole simulated sessions for tests: source, machine and patient joined as the program joins them."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from loadtrainer.app.demo import demo_plan
from loadtrainer.core.effects import RecordEvent
from loadtrainer.core.inputs import LinkEvent
from loadtrainer.core.log import Event
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.link.pace import FullSpeed, Pace
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.link.simulated import Simulated

TODAY = date(2026, 11, 22)
PATIENCE_EVENTS = 300_000


@dataclass
class Run:
    """What happened: the source's events, the session's events, and the screen after each input."""

    inputs: list[LinkEvent] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    screens: list[Snapshot] = field(default_factory=list)

    @property
    def counts(self) -> Counter[str]:
        """How often each kind of session event came."""
        return Counter(event.kind for event in self.events)


async def run(name: str, seed: int = 1, pace: Pace | None = None, until_s: float = float("inf")) -> Run:
    """Play a scenario until its session is sealed or its clock shows ``until_s``."""
    machine = SessionMachine(demo_plan(SCENARIOS[name], TODAY), "simulated", auto_begin=True)
    source = Simulated(SCENARIOS[name], seed, pace or FullSpeed())
    made = Run()
    async for event in source.events():
        made.inputs.append(event)
        effects = machine.step(event)
        made.events += [effect.event for effect in effects if isinstance(effect, RecordEvent)]
        made.screens.append(machine.snapshot())
        source.feedback(made.screens[-1])
        if machine.sealed or event.t_s >= until_s or len(made.inputs) > PATIENCE_EVENTS:
            break
    return made


@cache
def _blank() -> Snapshot:
    return SessionMachine(demo_plan(SCENARIOS["steady"], TODAY), "simulated").snapshot()


def screen(t_s: float, display: Display, phase: Phase = Phase.BOUT, **changes: Any) -> Snapshot:
    """A screen for a plan of 20 ± 2 kg at ``t_s``."""
    return replace(_blank(), t_s=t_s, display=display, phase=phase, **changes)
