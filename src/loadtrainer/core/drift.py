"""Whether the zero still holds: looked at after every lift-off, and whenever a value lies far below it.

A drift is said and put on record; nothing is corrected until a person asks for a new zero. Loads in kg after
zero, times in session s.
"""

from typing import Final

from loadtrainer.core.zero import EDGE_KG, StillWindow

DEFAULT_LIMIT_KG: Final = 0.5
"""Without a scale check: after each lift the value returns to 0 within 0.5 kg (docs/live.md)."""

SETTLE_S: Final = 2.0
"""Left to the scale after a lift-off; the scale check counts leftovers from here on, too."""

STILL_S: Final = 1.0


def drift_limit_kg(uncertainty_kg: float | None, resolution_kg: float | None) -> float:
    """How far the empty scale may be from 0: its checked uncertainty, else 0.5 kg; one display step at least.

    ``uncertainty_kg``: from the latest scale check; None = not measured. ``resolution_kg``: None = unknown.
    """
    limit_kg = DEFAULT_LIMIT_KG if uncertainty_kg is None else uncertainty_kg
    return max(limit_kg, resolution_kg or 0.0)


class DriftWatch:
    """Judges the empty scale once it is still after a lift-off; until that is within the limit it looks on.

    What comes after a good verdict is a person approaching, not the zero. ``drifted``: the last verdict.
    """

    def __init__(self, limit_kg: float = DEFAULT_LIMIT_KG) -> None:
        self.limit_kg = limit_kg
        self.drifted = False
        self._window = StillWindow(STILL_S)
        self._loaded = False
        self._from_s = float("inf")

    def restart(self) -> None:
        """The zero is new: what was seen before says nothing about it."""
        self.drifted = False
        self._window.clear()
        self._from_s = float("inf")

    def sample(self, t_s: float, kg: float, *, loaded: bool) -> float | None:
        """Take one value; returns by how much the zero is off when that is first seen, else None."""
        if loaded:
            self._loaded = True
            self._window.clear()
            return None
        if self._loaded:
            self._loaded, self._from_s = False, t_s + SETTLE_S
        if kg < -max(self.limit_kg, DEFAULT_LIMIT_KG):
            # No load shows so little; a scale that swings back after a lift stays above it.
            self._from_s = min(self._from_s, t_s)
            return self._judge(kg)
        if t_s < self._from_s:
            return None
        self._window.add(t_s, kg)
        still_kg = self._window.still_kg
        return None if still_kg is None else self._judge(still_kg)

    def _judge(self, kg: float) -> float | None:
        before, self.drifted = self.drifted, abs(kg) > self.limit_kg + EDGE_KG
        if not self.drifted:
            self._window.clear()
            self._from_s = float("inf")
        return kg if self.drifted and not before else None
