"""A simulated patient: sees the screen, reacts with human lag, and presses no steadier than a person does.

Sway is coloured noise with a correlation time of 0.7 s; between seeing and acting lie 0.3 to 0.8 s; a press
is built up at 2 to 3 kg/s or slower. Deterministic for a seed and what was shown. Loads in kg, times in s.
"""

from collections import deque
from dataclasses import dataclass
from enum import Enum
from math import pi, sin, sqrt
from random import Random
from typing import Final

from loadtrainer.core.snapshot import Display, Phase, Snapshot

LAG_S: Final = (0.3, 0.8)
SWAY_CORRELATION_S: Final = 0.7
LIFT_KG_S: Final = 25.0
EASE_KG_S: Final = 4.0
READY_S: Final = (0.6, 1.8)
"""From seeing that pressing may begin to beginning it."""
LOOK_S: Final = (0.8, 1.6)
"""Between two corrections to the number on the screen."""
NEAR_KG: Final = 0.4


class Urge(Enum):
    """What the screen makes the patient want."""

    STAY_OFF = "stay off"
    PRESS = "press"
    HOLD = "hold"
    EASE = "ease"


OFF_DISPLAYS: Final = frozenset(
    {Display.OVERLOAD, Display.NO_LIVE_DATA, Display.NO_READING, Display.HELD, Display.PAUSED}
)
OFF_PHASES: Final = frozenset({Phase.PREPARE, Phase.PAUSED, Phase.UNLOAD, Phase.SEALED})
URGES: Final = {
    Display.IN_BAND: Urge.HOLD,
    Display.HIGH: Urge.EASE,
    Display.PREWARN: Urge.EASE,
}


@dataclass(frozen=True, slots=True)
class PatientTraits:
    """What a simulated patient is like.

    ``sway_kg``: standard deviation of the true load while pressing; ``tremor_kg``: amplitude at
    ``tremor_hz``. ``ramp_kg_s``: how fast a press is built up. ``misjudges``: share of the target a press
    goes wrong by, which shrinks to ``learns`` of itself with every bout. ``skill``: share of the seen error
    that a look corrects.
    ``tires_kg_s``: how fast a hold sinks unless corrected. ``surge_after_s``: in-band time after which the
    patient once pushes past the limit; ``holds_s``: range of time after which they lift off of their own
    accord; None = never.
    """

    sway_kg: float = 0.3
    tremor_kg: float = 0.0
    tremor_hz: float = 5.0
    ramp_kg_s: float = 1.6
    misjudges: float = 0.04
    learns: float = 1.0
    skill: float = 0.5
    tires_kg_s: float = 0.0
    surge_after_s: float | None = None
    holds_s: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the patient took from the screen, and when they act on it."""

    due_s: float
    urge: Urge
    kg: float | None
    target_kg: float
    tolerance_kg: float
    limit_kg: float
    bout: int


def urge(snapshot: Snapshot) -> Urge:
    """What the screen asks for."""
    if snapshot.phase in OFF_PHASES or snapshot.display in OFF_DISPLAYS:
        return Urge.STAY_OFF
    if snapshot.phase is Phase.REST:
        return Urge.PRESS if snapshot.can_next else Urge.STAY_OFF
    return URGES.get(snapshot.display, Urge.PRESS)


class Patient:
    """Presses on the plate as the screen asks."""

    def __init__(self, traits: PatientTraits, seed: int) -> None:
        self._traits = traits
        self._lags = Random(f"{seed}/lag")
        self._sways = Random(f"{seed}/sway")
        self._minds = Random(f"{seed}/mind")
        self._seen: deque[View] = deque()
        self._view: View | None = None
        self._noted: Urge | None = None
        self._lag_s = self._lags.uniform(*LAG_S)
        self._load_kg = 0.0
        self._aim_kg = 0.0
        self._sway_kg = 0.0
        self._starts_s: float | None = None
        self._looks_s = 0.0
        self._held_s = 0.0
        self._lifts_after_s: float | None = None
        self._surging = False
        self._surged = False

    def see(self, snapshot: Snapshot) -> None:
        """Look at the screen; what is seen is acted on after the lag."""
        now = urge(snapshot)
        if now is not self._noted:
            self._noted = now
            self._lag_s = self._lags.uniform(*LAG_S)
        elif self._seen and self._seen[-1].kg == snapshot.kg:
            return
        last_s = self._seen[-1].due_s if self._seen else 0.0
        rules = snapshot.rules
        self._seen.append(
            View(
                due_s=max(last_s, snapshot.t_s + self._lag_s),
                urge=now,
                kg=snapshot.kg,
                target_kg=snapshot.target_kg,
                tolerance_kg=0.5 * (rules.high_kg - rules.low_kg),
                limit_kg=rules.overload_kg,
                bout=snapshot.bout,
            )
        )

    def step(self, t_s: float, dt_s: float) -> float:
        """The load on the plate after the ``dt_s`` that end at ``t_s``."""
        while self._seen and self._seen[0].due_s <= t_s:
            self._act(t_s, self._seen.popleft())
        if self._view is not None:
            self._keep(t_s, dt_s, self._view)
        return self._push(t_s, dt_s)

    def _act(self, t_s: float, view: View) -> None:
        """Something seen has reached the hands."""
        before, self._view = self._view, view
        if view.urge is Urge.STAY_OFF:
            self._lift()
            return
        if self._surging:
            return
        fresh = before is None or before.urge is not view.urge
        if view.urge is Urge.EASE and fresh and view.kg is not None:
            self._aim_kg = min(self._aim_kg, self._load_kg) - max(0.0, view.kg - view.target_kg)
            self._looks_s = t_s + self._minds.uniform(*LOOK_S)
        elif view.urge is Urge.PRESS and self._aim_kg == 0.0 and self._starts_s is None:
            self._starts_s = t_s + self._minds.uniform(*READY_S)

    def _lift(self) -> None:
        self._aim_kg, self._starts_s, self._surging = 0.0, None, False
        self._held_s, self._lifts_after_s = 0.0, None

    def _keep(self, t_s: float, dt_s: float, view: View) -> None:
        """Begin a press, hold it, and correct it by the number on the screen."""
        traits = self._traits
        if self._starts_s is not None and t_s >= self._starts_s:
            self._press(t_s, view)
        if self._aim_kg == 0.0 or self._surging:
            return
        self._aim_kg = max(0.1, self._aim_kg - traits.tires_kg_s * dt_s)
        if view.urge is Urge.HOLD:
            self._held_s += dt_s
            self._tempt(t_s, view)
        if abs(self._load_kg - self._aim_kg) > NEAR_KG:
            self._looks_s = max(self._looks_s, t_s + LAG_S[1])
        elif t_s >= self._looks_s and view.kg is not None:
            self._look(t_s, view, view.kg)

    def _press(self, t_s: float, view: View) -> None:
        wrong = self._traits.misjudges * self._traits.learns**view.bout
        self._aim_kg = view.target_kg * (
            1 + self._minds.choice((-1, 1)) * self._minds.uniform(0.5, 1) * wrong
        )
        self._starts_s = None
        if self._traits.holds_s is not None:
            self._lifts_after_s = self._minds.uniform(*self._traits.holds_s)

    def _look(self, t_s: float, view: View, seen_kg: float) -> None:
        error_kg = view.target_kg - seen_kg
        idle = self._traits.tires_kg_s > 0 and view.urge is Urge.HOLD
        if abs(error_kg) > 0.25 * view.tolerance_kg and not idle:
            self._aim_kg = max(0.1, self._aim_kg + self._traits.skill * error_kg)
        self._looks_s = t_s + self._minds.uniform(*LOOK_S)

    def _tempt(self, t_s: float, view: View) -> None:
        """What the scenario makes the patient do of their own accord."""
        traits = self._traits
        if traits.surge_after_s is not None and not self._surged and self._held_s >= traits.surge_after_s:
            self._surged = self._surging = True
            self._aim_kg = 1.15 * view.limit_kg
        elif self._lifts_after_s is not None and self._held_s >= self._lifts_after_s:
            self._lift()
            self._starts_s = t_s + self._minds.uniform(3.0, 5.0)

    def _push(self, t_s: float, dt_s: float) -> float:
        traits = self._traits
        rise_kg_s = 3 * traits.ramp_kg_s if self._surging else traits.ramp_kg_s
        fall_kg_s = LIFT_KG_S if self._aim_kg == 0.0 else EASE_KG_S
        change_kg = self._aim_kg - self._load_kg
        self._load_kg += max(-fall_kg_s * dt_s, min(rise_kg_s * dt_s, change_kg))
        kick = sqrt(2 * dt_s / SWAY_CORRELATION_S) * self._sways.gauss(0.0, 1.0)
        self._sway_kg += kick - self._sway_kg * dt_s / SWAY_CORRELATION_S
        if self._load_kg <= 0.05:
            return 0.0
        share = min(1.0, self._load_kg / 5.0)
        trembling_kg = traits.tremor_kg * sin(2 * pi * traits.tremor_hz * t_s)
        return max(0.0, self._load_kg + share * (traits.sway_kg * self._sway_kg + trembling_kg))
