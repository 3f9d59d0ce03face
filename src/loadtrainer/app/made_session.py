"""A made-up session: loads drawn by a seeded generator, decided on by the program's own session machine.

For demonstrations, measurements and tests; never a person. Loads in kg, times in s.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from loadtrainer.core.effects import Effect, RecordEvent, RecordSample, RecordZero, Seal
from loadtrainer.core.inputs import Arrived, Command, CommandKind, Input, LinkUp, SourceEnded
from loadtrainer.core.log import Ended, Event, Samples, Source, ZeroMark
from loadtrainer.core.prescription import Plan, Rules
from loadtrainer.core.sample import Reading, ScaleInfo
from loadtrainer.core.session import SessionMachine

LEAD_S: Final = 11.0
"""Empty before the start: the link check and the zero."""
PRESS_KG_S: Final = 1.8
LIFT_KG_S: Final = 12.0
CORRELATION_S: Final = 0.8
"""How long a person's sway remembers itself."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How the made-up person presses, on which scale.

    ``bias_kg``, ``sway_kg``: mean distance from the target and its deviation. ``break_every_s``,
    ``break_s``: lifts off now and then.
    """

    rate_hz: float = 5.0
    resolution_kg: float = 0.05
    bias_kg: float = -0.1
    sway_kg: float = 0.3
    break_every_s: float = 180.0
    break_s: float = 8.0


@dataclass(frozen=True, slots=True)
class Mishap:
    """What happens in this one session; None = it does not. Times from the start.

    ``surge_s``: presses far too hard; ``gap_s``: the scale falls silent for ``gap_length_s``;
    ``stop_s``: the person stops; ``pain_s``: says ``pain``; ``cut_s``: the program dies.
    """

    surge_s: float | None = None
    gap_s: float | None = None
    gap_length_s: float = 20.0
    stop_s: float | None = None
    pain_s: float | None = None
    pain: int = 6
    cut_s: float | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What was recorded."""

    ended: Ended
    rules: Rules
    zero: list[ZeroMark]
    samples: Samples
    events: list[Event]


class _Person:
    """Moves the load towards what the machine's events ask for."""

    def __init__(self, plan: Plan, habit: Habit, mishap: Mishap, rng: np.random.Generator) -> None:
        self._target_kg, self._rest_s = plan.current.target_kg, plan.current.rest_s
        self._habit, self._mishap, self._rng = habit, mishap, rng
        self._level_kg, self._sway_kg = 0.0, 0.0
        self._lifted_until_s, self._next_break_s = 1.5, habit.break_every_s
        self._noise: list[float] = []

    def told(self, event: Event) -> None:
        """An event of the machine, as the person sees or hears it."""
        t_s = event.t_s
        if event.kind == "rest_started":
            self._lifted_until_s = t_s + self._rest_s + 2.0
        elif event.kind in ("session_completed", "stopped"):
            self._lifted_until_s = float("inf")
        elif event.kind == "overload":
            self._lifted_until_s = t_s + 6.0

    def load_kg(self, t_s: float, step_s: float) -> float:
        """The load at ``t_s``, ``step_s`` after the last one."""
        habit = self._habit
        if t_s > self._next_break_s:
            self._next_break_s = t_s + habit.break_every_s
            self._lifted_until_s = max(self._lifted_until_s, t_s + habit.break_s)
        pressing = t_s >= self._lifted_until_s
        goal_kg = self._target_kg + habit.bias_kg if pressing else 0.0
        surge_s = self._mishap.surge_s
        surging = pressing and surge_s is not None and surge_s <= t_s < surge_s + 2.0
        if surging:
            goal_kg *= 1.45
        change_kg = goal_kg - self._level_kg
        fast = surging or change_kg < 0
        fastest_kg = (LIFT_KG_S if fast else PRESS_KG_S) * step_s * max(1.0, self._target_kg / 20.0)
        self._level_kg += min(max(change_kg, -fastest_kg), fastest_kg)
        keep = float(np.exp(-step_s / CORRELATION_S))
        self._sway_kg = keep * self._sway_kg + (1.0 - keep * keep) ** 0.5 * habit.sway_kg * self._draw()
        if self._level_kg < 0.5:
            return 0.0
        steps = round((self._level_kg + self._sway_kg) / habit.resolution_kg)
        return max(0.0, steps * habit.resolution_kg)

    def _draw(self) -> float:
        if not self._noise:
            self._noise = self._rng.standard_normal(4096).tolist()
        return self._noise.pop()


def make_session(
    plan: Plan, source: Source, scale: ScaleInfo, habit: Habit, mishap: Mishap, rng: np.random.Generator
) -> Made:
    """One session from its start to its end."""
    machine = SessionMachine(plan, source, auto_begin=True)
    person = _Person(plan, habit, mishap, rng)
    kept = _Kept([], [], [])
    kept.take(machine.step(LinkUp(0.0, scale)))
    ended: Ended | None = None
    for given in _inputs(person, habit, mishap, rng):
        if mishap.cut_s is not None and given.t_s > LEAD_S + mishap.cut_s:
            ended = "recovered"
            break
        done = machine.step(given)
        for event in kept.take(done):
            person.told(event)
        ended = next((effect.ended for effect in done if isinstance(effect, Seal)), None)
        if ended is not None:
            break
    samples = Samples(
        t_s=[t_s for t_s, _, _ in kept.samples],
        kg=[kg for _, kg, _ in kept.samples],
        flags=[flags for _, _, flags in kept.samples],
    )
    return Made(ended or "recovered", machine.rules, kept.zero, samples, kept.events)


@dataclass(slots=True)
class _Kept:
    """What the machine asked to record."""

    samples: list[tuple[float, float, int]]
    events: list[Event]
    zero: list[ZeroMark]

    def take(self, effects: list[Effect]) -> list[Event]:
        """Keep these; returns their events."""
        new = [effect.event for effect in effects if isinstance(effect, RecordEvent)]
        self.events += new
        for effect in effects:
            if isinstance(effect, RecordSample):
                one = effect.sample
                self.samples.append((one.t_s, one.kg, int(one.flags)))
            elif isinstance(effect, RecordZero):
                self.zero.append(effect.zero)
        return new


def _inputs(person: _Person, habit: Habit, mishap: Mishap, rng: np.random.Generator) -> Iterator[Input]:
    """Readings with the scale's uneven rhythm, and what the person presses on the screen."""
    said = [
        Command(LEAD_S + at_s, kind, value)
        for at_s, kind, value in (
            (mishap.pain_s, CommandKind.PAIN, mishap.pain),
            (mishap.stop_s, CommandKind.STOP, None),
        )
        if at_s is not None
    ]
    t_s, rhythm = 0.0, iter(())
    while t_s < LEAD_S + 4 * 3600:
        step_s = next(rhythm, None)
        if step_s is None:
            rhythm = iter((rng.normal(1.0, 0.03, 4096).clip(0.8, 1.3) / habit.rate_hz).round(4).tolist())
            continue
        t_s = round(t_s + step_s, 4)
        while said and said[0].t_s <= t_s:
            yield said.pop(0)
        kg = person.load_kg(t_s - LEAD_S, step_s) if t_s > LEAD_S else 0.0
        if mishap.gap_s is None or not 0 <= t_s - LEAD_S - mishap.gap_s < mishap.gap_length_s:
            yield Arrived(t_s, Reading(round(kg, 3)))
    yield SourceEnded(t_s)
