"""Scale checks for tests: simulated ones played at full speed, and results made up for what follows them."""

import asyncio
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from loadtrainer.core.inputs import Arrived, Command, CommandKind, Input, LinkUp, Tick
from loadtrainer.core.sample import Reading, ScaleInfo
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.machine import ScaleCheckMachine
from loadtrainer.core.scale_check.model import HoldFigures, LinkFigures, ScaleCheck
from loadtrainer.core.scale_check.result import Label, result
from loadtrainer.core.scale_check.view import Action, CheckView, Step
from loadtrainer.link.pace import FullSpeed
from loadtrainer.link.sim_scenarios import Scenario
from loadtrainer.link.sim_tester import SimulatedCheck
from support.sessions import SCALE

LABEL = Label("2026-11-22T10:00:00.000+01:00", "simulated", "0.1.0", "d" * 64)
NOW = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
LINK = LinkFigures(time_s=20.0, rate_hz=10.0, p95_gap_s=0.11, longest_gap_s=0.12, fitness="good")
HOLD = HoldFigures(
    load_kg=20.0,
    held_s=60.0,
    locks=False,
    lock_s=None,
    lock_flag=None,
    turns_off=False,
    off_s=None,
    longest_gap_s=0.12,
    creep_kg_min=0.0,
    drift_kg=0.0,
    still_s=3.0,
)


def a_check(**changes: Any) -> ScaleCheck:
    """A check of three days before :data:`NOW` that found a good scale."""
    made: dict[str, Any] = {
        "at": LABEL.at,
        "source": "ble",
        "app_version": "0.1.0",
        "device": LABEL.device,
        "name": "Scale",
        "wire_format": "etekcity_a5",
        "profile": "etekcity",
        "label": "A scale",
        "verdict": "long_holds",
        "reasons": [],
        "max_hold_s": 60.0,
        "uncertainty_kg": 0.28,
        "still_s": 24.0,
        "quantum_kg": 0.05,
        "zero_kg": 0.0,
        "wake_kg": 0.2,
        "link": LINK,
        "step_s": 0.56,
        "hold": HOLD,
        "link_life_s": None,
        "link_back_s": None,
        "silent_after_s": None,
        "zero_return_kg": 0.0,
        "leftover_kg": 0.0,
        "corner_kg": None,
        "wakes_loaded": False,
        "weights": [],
        "line": None,
        "uncertainty": None,
        "stored_records": 0,
        "bad_frames": 0,
        "unit_changes": 0,
    }
    return ScaleCheck(**(made | changes))


def played(scenario: Scenario, seed: int = 1, config: CheckConfig | None = None) -> ScaleCheck:
    """What a check of the scenario's scale finds, with a tester who follows the guide."""
    return asyncio.run(_play(scenario, seed, config or CheckConfig()))


async def _play(scenario: Scenario, seed: int, config: CheckConfig) -> ScaleCheck:
    source, machine = SimulatedCheck(scenario, seed, FullSpeed()), ScaleCheckMachine(config)
    async with aclosing(source.events()) as events:
        async for event in events:
            machine.step(event)
            source.guide(machine.view())
            if machine.finished:
                break
    assert machine.bench.scale is not None
    return result(machine.bench, machine.bench.scale, LABEL)


@dataclass
class Hand:
    """A check driven by hand: loads for a time, keys, and what the guide says."""

    config: CheckConfig = field(default_factory=CheckConfig)
    scale: ScaleInfo = SCALE
    every_s: float = 0.1
    t_s: float = 0.0
    machine: ScaleCheckMachine = field(init=False)

    def __post_init__(self) -> None:
        self.machine = ScaleCheckMachine(self.config)
        self.give(LinkUp(self.t_s, self.scale))

    def give(self, event: Input) -> None:
        self.machine.step(event)

    def shows(self, kg: float, for_s: float, *, wobble_kg: float = 0.0, **said: Any) -> "Hand":
        """Readings of ``kg`` for a time, every other one higher by ``wobble_kg``."""
        for i in range(round(for_s / self.every_s)):
            self.t_s = round(self.t_s + self.every_s, 4)
            self.give(Arrived(self.t_s, Reading(round(kg + wobble_kg * (i % 2), 3), **said)))
        return self

    def rises(self, to_kg: float, kg_s: float = 0.5, from_kg: float = 0.0) -> "Hand":
        """A slow press."""
        kg = from_kg
        while kg < to_kg:
            kg = min(to_kg, kg + kg_s * self.every_s)
            self.shows(kg, self.every_s)
        return self

    def silent(self, for_s: float) -> "Hand":
        """Nothing arrives for a time."""
        for _ in range(round(for_s / 0.1)):
            self.t_s = round(self.t_s + 0.1, 4)
            self.give(Tick(self.t_s))
        return self

    def says(self, kind: CommandKind, text: str | None = None) -> "Hand":
        self.give(Command(self.t_s, kind, text=text))
        return self

    def zeroed(self) -> "Hand":
        """Past the empty scale."""
        return self.shows(0.0, 3.2)

    def linked(self) -> "Hand":
        """Past the press and the link."""
        return self.zeroed().rises(5.0).shows(5.0, self.config.link_s, wobble_kg=0.1)

    def loaded(self, kg: float = 20.0) -> "Hand":
        """Past the sudden load; the hold has begun."""
        return self.linked().shows(0.0, 1.0).shows(kg, 2.5)

    @property
    def view(self) -> CheckView:
        return self.machine.view()

    @property
    def at(self) -> tuple[Step, Action]:
        return self.view.step, self.view.ask.action

    @property
    def result(self) -> ScaleCheck:
        return result(self.machine.bench, self.scale, LABEL)
