"""A simulated person who does what a scale check asks, with human lag, and a source that joins them.

Deterministic for a seed and what was asked. Loads in kg, times in s.
"""

from collections.abc import Iterator
from math import sqrt
from random import Random
from typing import Final

from loadtrainer.core.inputs import Command, CommandKind, LinkEvent
from loadtrainer.core.scale_check.view import Action, Ask, CheckView
from loadtrainer.link.pace import Pace
from loadtrainer.link.sim_scenarios import Scenario
from loadtrainer.link.simulated import Simulated

LAG_S: Final = (0.8, 1.6)
PRESS_KG_S: Final = 0.4
SWAY_KG: Final = 0.25
SWAY_CORRELATION_S: Final = 0.7
ANY_LOAD_KG: Final = 15.0
NUDGE_KG: Final = 4.0
NUDGE_S: Final = 3.0
GIVES_UP_S: Final = 12.0
"""So long a person waits for the scale to show what is plainly there, before they press Space."""
TAP_AFTER_S: Final = 3.0
TAP_EVERY_S: Final = 4.0
TAP_S: Final = 0.3
TAP_KG: Final = 3.0


class Tester:
    """Puts weights on and takes them off as the guide asks."""

    def __init__(self, seed: int) -> None:
        self._random = Random(f"{seed}/tester")
        self._asked: tuple[Ask, tuple[int, int]] | None = None
        self._due_s = 0.0
        self._doing: Ask | None = None
        self._began_s = 0.0
        self._view: CheckView | None = None
        self._load_kg = 0.0
        self._sway = 0.0
        self._pressed_next = False
        self.place = 0

    def see(self, view: CheckView) -> None:
        """Look at the guide; what is new is done after the lag."""
        self._view = view
        wanted = view.ask.action, view.ask.kg, view.ask.place, view.count
        before = self._asked
        if before is None or (before[0].action, before[0].kg, before[0].place, before[1]) != wanted:
            self._asked = (view.ask, view.count)
            self._due_s = view.t_s + self._random.uniform(*LAG_S)
            self._doing = None

    def step(self, t_s: float, dt_s: float) -> float:
        """The load on the plate after the ``dt_s`` that end at ``t_s``."""
        if self._doing is None and self._asked is not None and t_s >= self._due_s:
            self._doing, self._began_s, self._pressed_next = self._asked[0], t_s, False
            self._act(self._doing)
        if self._doing is None:
            return self._load_kg
        action, for_s = self._doing.action, t_s - self._began_s
        if action is Action.PRESS:
            return self._press(dt_s, self._doing.kg or ANY_LOAD_KG)
        if action is Action.NUDGE and for_s < NUDGE_S:
            return self._load_kg + NUDGE_KG
        return TAP_KG if action is Action.EMPTY and self._taps(for_s) else self._load_kg

    def _act(self, ask: Ask) -> None:
        if ask.action is Action.EMPTY:
            self._load_kg, self.place = 0.0, 0
        elif ask.action is Action.LOAD:
            self._load_kg, self.place = ask.kg or ANY_LOAD_KG, ask.place

    def _press(self, dt_s: float, aim_kg: float) -> float:
        """Build up a press by hand, which sways."""
        self._load_kg = min(aim_kg, self._load_kg + PRESS_KG_S * dt_s)
        kick = sqrt(2 * dt_s / SWAY_CORRELATION_S) * self._random.gauss(0.0, 1.0)
        self._sway += kick - self._sway * dt_s / SWAY_CORRELATION_S
        share = max(0.0, self._load_kg - 3.5) / 1.5
        return max(0.0, self._load_kg + share * SWAY_KG * self._sway)

    def _taps(self, for_s: float) -> bool:
        """A tap of the hand now and then while an empty scale shows nothing at all."""
        silent = self._view is not None and self._view.kg is None
        return silent and for_s > TAP_AFTER_S and (for_s - TAP_AFTER_S) % TAP_EVERY_S < TAP_S

    def key(self, t_s: float) -> CommandKind | None:
        """Space, once, when the guide does not go on by itself."""
        doing = self._doing
        if doing is None or self._pressed_next or doing.action not in (Action.NUDGE, Action.LOAD):
            return None
        patience_s = NUDGE_S + 1.0 if doing.action is Action.NUDGE else GIVES_UP_S
        if t_s - self._began_s < patience_s:
            return None
        self._pressed_next = True
        return CommandKind.NEXT


class SimulatedCheck(Simulated):
    """A simulated scale with a tester instead of a patient."""

    def __init__(self, scenario: Scenario, seed: int, pace: Pace) -> None:
        self._tester = Tester(seed)
        super().__init__(scenario, seed, pace, self._tester)

    def guide(self, view: CheckView) -> None:
        """Show the tester the guide."""
        self._tester.see(view)

    def _step(self, t_s: float) -> Iterator[LinkEvent]:
        self._scale.plate.place = self._tester.place
        yield from super()._step(t_s)

    def _press(self, t_s: float) -> Iterator[LinkEvent]:
        key = self._tester.key(t_s)
        if key is not None:
            yield Command(t_s, key)
