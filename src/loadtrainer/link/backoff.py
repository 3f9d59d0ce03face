"""How long to wait before the next try: longer each time, never for ever, never in step with others."""

import random
from dataclasses import dataclass, field
from typing import Final

DELAYS_S: Final = (0.25, 0.5, 1.0, 2.0, 4.0)
JITTER: Final = 0.2


@dataclass(slots=True)
class Backoff:
    """Endless: the last delay repeats. ``rng`` spreads each by up to a fifth either way."""

    rng: random.Random = field(default_factory=random.Random)
    _tries: int = 0

    def next_s(self) -> float:
        """The next delay, s."""
        delay_s = DELAYS_S[min(self._tries, len(DELAYS_S) - 1)]
        self._tries += 1
        return delay_s * self.rng.uniform(1.0 - JITTER, 1.0 + JITTER)

    def reset(self) -> None:
        """It worked: begin anew."""
        self._tries = 0
