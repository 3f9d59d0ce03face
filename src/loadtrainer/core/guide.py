"""The mark that shows the prescribed rate: something to follow, never a demand.

It goes no further ahead of the load than one second of that rate, and waits there. Loads in kg, times in
session s, rates in kg/s.
"""

from dataclasses import dataclass
from typing import Final

LEAD_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Guide:
    """Where the mark stood at ``t_s``, how fast it rises, and where it stops."""

    t_s: float
    kg: float
    rate_kg_s: float
    most_kg: float

    def at(self, t_s: float, load_kg: float) -> float:
        """Where it stands at ``t_s``, for a load of ``load_kg`` that it waits for."""
        risen_kg = self.kg + self.rate_kg_s * max(0.0, t_s - self.t_s)
        return min(risen_kg, load_kg + LEAD_S * self.rate_kg_s, self.most_kg)

    def moved(self, t_s: float, load_kg: float) -> "Guide":
        """The same, from where it stands at ``t_s``."""
        return Guide(t_s, self.at(t_s, load_kg), self.rate_kg_s, self.most_kg)
