"""A simulated scale: a plate that weighs like a household scale, and a radio that sends what it shows.

Deterministic for a seed. Loads in kg, times in s of the simulation's own clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from math import exp
from random import Random
from typing import Final

from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.link.capture import ConnectedLine, Line
from loadtrainer.link.sim_quirks import CORNER_SHARES, Leftover, Power, Quirks, stored_record
from loadtrainer.link.sim_wire import WIRES, Qn, Shown, Wire, hang_up
from loadtrainer.scales.base import Write

FOUND_AT_S: Final = 0.3
CONNECT_S: Final = 0.5
SUBSCRIBED_S: Final = 0.4
SUPERVISION_S: Final = 5.0
"""A connection that hears nothing for so long is given up (4 to 5 s is usual)."""
RECONNECT_S: Final = 3.0
IDLE_S: Final = 0.1
"""Between two advertisements of a scale that waits for somebody to connect."""
WOKEN_S: Final = 0.2
"""From waking to the first thing that is heard of it."""
STORED_S: Final = 1.0
NOISE_KG: Final = 0.01
EMPTY_KG: Final = 0.15
"""What a scale shows as 0."""
LOCK_WITHIN_KG: Final = 0.6
LOCK_LEAST_KG: Final = 2.0
REMOVED_S: Final = 1.2


@dataclass(frozen=True, slots=True)
class Outage:
    """The radio hears nothing for ``length_s`` once the plate was loaded for ``after_loaded_s`` in all."""

    after_loaded_s: float
    length_s: float


@dataclass(frozen=True, slots=True)
class ScaleTraits:
    """What a simulated scale is like.

    ``wire``: its wire format. ``period_s`` ± ``jitter_s`` between transmissions. ``filter_s``: time constant
    of the plate. ``step``: its resolution in ``unit``, the display unit. ``locks_after_s``: steady time after
    which it latches; ``hangs_up_s``: time after which it ends a connection; None = it does not.
    ``heard``: share of its packets the computer hears; by chance never further apart than
    ``longest_silence_s``.
    ``creep_kg_s``: how fast its zero moves, up to ``creep_kg``. ``quirks``: what else it does.
    """

    wire: str = "etekcity_a5"
    period_s: float = 0.1
    jitter_s: float = 0.015
    filter_s: float = 0.25
    step: float = 0.05
    unit: MassUnit = MassUnit.KG
    locks_after_s: float | None = None
    hangs_up_s: float | None = None
    heard: float = 1.0
    longest_silence_s: float = 1.8
    outages: tuple[Outage, ...] = ()
    creep_kg_s: float = 0.0
    creep_kg: float = 0.0
    quirks: Quirks = field(default_factory=Quirks)


class Plate:
    """The load cells, their filter, the resolution, and the latch of scales that lock."""

    def __init__(self, traits: ScaleTraits, random: Random) -> None:
        self._traits, self._random = traits, random
        self._lagged_kg = 0.0
        self._creep_kg = 0.0
        self._steady_kg = 0.0
        self._steady_s = 0.0
        self._latched_kg: float | None = None
        self._removed_s = 0.0
        self.loaded_s = 0.0
        self.place = 0
        self.power = Power(traits.quirks)
        self._leftover = Leftover(traits.quirks)

    def step(self, dt_s: float, load_kg: float) -> None:
        """Let ``load_kg`` rest on the plate for ``dt_s``."""
        t = self._traits
        self.power.step(dt_s, load_kg)
        self._leftover.step(dt_s, load_kg)
        self._creep_kg = min(t.creep_kg, self._creep_kg + t.creep_kg_s * dt_s)
        self._lagged_kg += (load_kg - self._lagged_kg) * (1 - exp(-dt_s / t.filter_s))
        if self._lagged_kg > 1.0:
            self.loaded_s += dt_s
        if t.locks_after_s is not None:
            self._latch(dt_s, t.locks_after_s)

    @property
    def latched(self) -> bool:
        """The display does not follow the load now."""
        return self._latched_kg is not None

    def shown(self) -> Shown:
        """What the display shows now."""
        if self._latched_kg is not None:
            return self._display(self._latched_kg, stable=not self._traits.quirks.locks_unsaid)
        return self._display(max(0.0, self._sensed_kg()), stable=False)

    def _sensed_kg(self) -> float:
        """What the load cells make of the load, before the display."""
        quirks, leftover_kg = self._traits.quirks, self._leftover.kg
        if leftover_kg is not None:
            return leftover_kg
        jumps = quirks.zero_jump_kg != 0.0 and self.loaded_s >= quirks.zero_jump_after_s
        off_kg = self._creep_kg - self.power.zero_kg + (quirks.zero_jump_kg if jumps else 0.0)
        least_kg = EMPTY_KG if quirks.least_kg is None else quirks.least_kg
        noise_kg = self._random.gauss(0.0, NOISE_KG)
        if self._lagged_kg < least_kg and off_kg == 0.0:
            return 0.0
        if self._lagged_kg > 1.0:
            off_kg += CORNER_SHARES[self.place] * quirks.corner_kg
        return quirks.gain * self._lagged_kg + off_kg + noise_kg

    @property
    def unit(self) -> MassUnit:
        """What the display shows loads in now."""
        return self._unit()[0]

    def _unit(self) -> tuple[MassUnit, float]:
        """The display's unit and step; the unit button goes from kg to lb and back."""
        t = self._traits
        button_s = t.quirks.unit_button_s
        if button_s is None or self.loaded_s < button_s:
            return t.unit, t.step
        return (MassUnit.KG, 0.05) if t.unit is MassUnit.LB else (MassUnit.LB, 0.1)

    def _display(self, kg: float, *, stable: bool) -> Shown:
        unit, step = self._unit()
        value = round(round(from_kg(kg, unit) / step) * step, 4)
        return Shown(value, unit, stable, removed=self._removed_s > 0)

    def _latch(self, dt_s: float, locks_after_s: float) -> None:
        if self._latched_kg is not None:
            if self._removed_s > 0 or self._lagged_kg < 0.5 * self._latched_kg:
                self._removed_s += dt_s
            if self._removed_s >= REMOVED_S:
                self._latched_kg, self._removed_s, self._steady_s = None, 0.0, 0.0
            return
        if self._lagged_kg < LOCK_LEAST_KG or abs(self._lagged_kg - self._steady_kg) > LOCK_WITHIN_KG:
            self._steady_kg, self._steady_s = self._lagged_kg, 0.0
            return
        self._steady_s += dt_s
        if self._steady_s >= locks_after_s:
            self._latched_kg = self._lagged_kg


class Radio:
    """When the scale sends, what of it is heard, and how its connection comes and goes.

    ``waits``: it advertises until somebody calls :meth:`link`; without, it is connected to as soon as found.
    """

    def __init__(self, traits: ScaleTraits, random: Random, *, waits: bool = False) -> None:
        self._traits, self._random, self._waits = traits, random, waits
        self.wire: Wire = WIRES[traits.wire]()
        self._later: list[tuple[float, int, Line]] = []
        self._order = count()
        self._linked_s: float | None = None
        self._frame_s = FOUND_AT_S if not self.wire.connects else float("inf")
        self._heard_s = 0.0
        self._idle_s = float("inf")
        self._outages = list(traits.outages)
        self._outage: tuple[float, float] | None = None
        self._awake = True
        if self.wire.connects:
            self._connect(FOUND_AT_S)

    def step(self, t_s: float, plate: Plate) -> Iterator[Line]:
        """The lines heard up to ``t_s``, in order."""
        self._watch_outage(t_s, plate.loaded_s)
        self._watch_power(t_s, awake=plate.power.awake)
        hangs_up_s = self._traits.hangs_up_s
        if self._linked_s is not None and hangs_up_s is not None and t_s - self._linked_s >= hangs_up_s:
            self._drop(t_s, back_s=t_s + RECONNECT_S)
        while self._idle_s <= t_s:
            self._put(self.wire.idle(round(self._idle_s, 4)))
            self._idle_s += IDLE_S
        while self._frame_s <= t_s:
            at_s = self._frame_s
            self._frame_s = at_s + self._traits.period_s + self._random.uniform(-1, 1) * self._traits.jitter_s
            line = self.wire.frame(round(at_s, 4), plate.shown())
            if line is not None and self._is_heard(at_s):
                self._put(line)
        while self._later and self._later[0][0] <= t_s:
            line = heappop(self._later)[2]
            if isinstance(line, ConnectedLine):
                self._linked_s, self._frame_s = line.t, line.t + SUBSCRIBED_S
                self._remember(line.t)
            yield line

    def link(self, t_s: float) -> None:
        """Somebody connects; no more advertisements."""
        self._idle_s = float("inf")
        for line in self.wire.connected(t_s):
            self._put(line)

    def unlink(self, t_s: float) -> None:
        """Whoever was connected ends it."""
        if self._linked_s is not None:
            self._linked_s, self._frame_s = None, float("inf")
            self._later.clear()
            self._connect(t_s)

    def write(self, t_s: float, write: Write) -> None:
        """The computer writes to the scale."""
        if self._linked_s is not None:
            for line in self.wire.written(t_s, write):
                self._put(line)

    def _remember(self, t_s: float) -> None:
        """An old weighing the scale has kept is sent once it is connected."""
        kept_kg = self._traits.quirks.stored_kg
        if kept_kg is not None and isinstance(self.wire, Qn):
            self._put(self.wire.says(round(t_s + STORED_S, 4), stored_record(self.wire.PROTO, kept_kg)))

    def _watch_power(self, t_s: float, *, awake: bool) -> None:
        """A scale that sleeps sends nothing and is connected to nobody; awake again it is found again."""
        if awake == self._awake:
            return
        self._awake = awake
        if not awake:
            was_linked, self._linked_s = self._linked_s, None
            self._frame_s = self._idle_s = float("inf")
            self._later.clear()
            if was_linked is not None:
                self._put(hang_up(t_s))
        elif self.wire.connects:
            self._connect(t_s + WOKEN_S)
        else:
            self._frame_s = t_s + WOKEN_S

    def _is_heard(self, t_s: float) -> bool:
        if self._outage is not None:
            return False
        overdue = t_s - self._heard_s > self._traits.longest_silence_s
        if self._random.random() >= self._traits.heard and not overdue:
            return False
        self._heard_s = t_s
        return True

    def _watch_outage(self, t_s: float, loaded_s: float) -> None:
        if self._outage is None:
            if self._outages and loaded_s >= self._outages[0].after_loaded_s:
                self._outage = (t_s, t_s + self._outages.pop(0).length_s)
            return
        began_s, ends_s = self._outage
        if self._linked_s is not None and t_s - began_s >= SUPERVISION_S:
            self._drop(t_s, back_s=ends_s)
        if t_s >= ends_s:
            self._outage = None

    def _drop(self, t_s: float, back_s: float) -> None:
        self._linked_s, self._frame_s = None, float("inf")
        self._later.clear()
        self._put(hang_up(t_s))
        self._connect(back_s)

    def _connect(self, at_s: float) -> None:
        at_s = round(at_s, 4)
        if self._waits:
            self._idle_s = at_s
            return
        self._put(self.wire.idle(at_s))
        for line in self.wire.connected(round(at_s + CONNECT_S, 4)):
            self._put(line)

    def _put(self, line: Line) -> None:
        heappush(self._later, (line.t, next(self._order), line))


class SimScale:
    """A plate and its radio; ``waits`` as in :class:`Radio`."""

    def __init__(self, traits: ScaleTraits, seed: int, *, waits: bool = False) -> None:
        self.plate = Plate(traits, Random(f"{seed}/plate"))
        self.radio = Radio(traits, Random(f"{seed}/radio"), waits=waits)

    def step(self, t_s: float, dt_s: float, load_kg: float) -> list[Line]:
        """What is heard while ``load_kg`` rests on the plate for the ``dt_s`` that end at ``t_s``."""
        self.plate.step(dt_s, load_kg)
        return list(self.radio.step(t_s, self.plate))
