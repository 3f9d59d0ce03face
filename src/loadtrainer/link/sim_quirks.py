"""What household scales do besides weighing: fall asleep, wake under a load, show leftovers, move their zero.

Deterministic, fed with the true load in steps. Loads in kg, times in s.
"""

from dataclasses import dataclass
from typing import Final

from loadtrainer.scales.checks import sum8

WAKE_KG: Final = 2.0
WAKE_ZERO_S: Final = 0.8
"""After waking: what is on the scale then becomes its zero, if it does such a thing."""
OFF_KG: Final = 1.0
CORNER_SHARES: Final = (0.0, 0.5, -0.5, 0.25, -0.25)
"""By place: middle and four corners; highest and lowest lie one range apart."""


@dataclass(frozen=True, slots=True)
class Quirks:
    """What a simulated scale does besides weighing; the defaults: nothing.

    ``least_kg``: it shows 0 below. ``gain``: what it multiplies loads with. ``corner_kg``: range between its
    corners. ``sleeps_loaded_s``, ``sleeps_empty_s``: it turns itself off after so long under a load, or
    without one; a new load wakes it. ``wakes_zeroed``: it takes what it wakes under as zero. ``ghost_kg``:
    shown for ``ghost_s`` after unloading. ``zero_jump_kg``: its zero moves by so much once it was loaded for
    ``zero_jump_after_s``. ``unit_button_s``: loaded time after which somebody presses its unit button.
    ``stored_kg``: an old record it sends after connecting. ``locks_unsaid``: it latches without its flag.
    """

    least_kg: float | None = None
    gain: float = 1.0
    corner_kg: float = 0.0
    sleeps_loaded_s: float | None = None
    sleeps_empty_s: float | None = None
    wakes_zeroed: bool = False
    ghost_kg: float = 0.0
    ghost_s: float = 0.0
    zero_jump_kg: float = 0.0
    zero_jump_after_s: float = 0.0
    unit_button_s: float | None = None
    stored_kg: float | None = None
    locks_unsaid: bool = False


class Power:
    """Whether the scale is awake, and what it took as zero when it woke."""

    def __init__(self, quirks: Quirks) -> None:
        self._quirks = quirks
        self.awake = True
        self.zero_kg = 0.0
        self._for_s = 0.0
        self._loaded = False
        self._must_lift = False
        self._woke_s: float | None = None

    def step(self, dt_s: float, load_kg: float) -> None:
        """Let ``load_kg`` rest on it for ``dt_s``."""
        loaded = load_kg >= WAKE_KG
        self._for_s = self._for_s + dt_s if loaded is self._loaded else 0.0
        self._loaded = loaded
        if self.awake:
            self._settle(dt_s, load_kg)
            limit_s = self._quirks.sleeps_loaded_s if loaded else self._quirks.sleeps_empty_s
            if limit_s is not None and self._for_s >= limit_s:
                self.awake, self._must_lift = False, loaded
        elif not loaded:
            self._must_lift = False
        elif not self._must_lift:
            self.awake, self._woke_s = True, 0.0

    def _settle(self, dt_s: float, load_kg: float) -> None:
        if self._woke_s is None:
            return
        self._woke_s += dt_s
        if self._woke_s >= WAKE_ZERO_S:
            self._woke_s = None
            self.zero_kg = load_kg if self._quirks.wakes_zeroed else 0.0


class Leftover:
    """What is shown after unloading though nothing is there."""

    def __init__(self, quirks: Quirks) -> None:
        self._quirks = quirks
        self._was_loaded = False
        self._left_s = 0.0

    def step(self, dt_s: float, load_kg: float) -> None:
        """Let ``load_kg`` rest on it for ``dt_s``."""
        if load_kg >= WAKE_KG:
            self._was_loaded = True
        elif self._was_loaded and load_kg < OFF_KG:
            self._was_loaded, self._left_s = False, self._quirks.ghost_s
        else:
            self._left_s -= dt_s

    @property
    def kg(self) -> float | None:
        """The leftover; None = none now."""
        return self._quirks.ghost_kg if self._left_s > 0 and not self._was_loaded else None


def stored_record(proto: int, kg: float) -> bytes:
    """A QN packet 23: one old weighing of ``kg``, two days after the scale's epoch."""
    body = bytes([0x23, 0x14, proto, 0x01, 0x01]) + (172_800).to_bytes(4, "little")
    body += round(kg * 100).to_bytes(2, "big") + bytes(8)
    return body + bytes([sum8(body)])
