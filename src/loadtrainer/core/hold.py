"""Where the time of a session goes, and how much of it is credited.

Rule: the interval after sample *i* belongs to the zone of sample *i* for at most ``max_gap_s``; the rest, and
all time before the first sample, is unknown. Silence is never credited. The same tracker serves the live
screen (one call per sample) and the recomputation of a finished log.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

from loadtrainer.core.prescription import Rules, Stage

ROUNDING_S = 5e-4
"""Times are stored to 0.0001 s; a hold within this of its length is complete."""

EDGE_S = 1e-9


class Bucket(StrEnum):
    """The seven ways a moment of a session can be spent."""

    IN_BAND = "in_band"
    BELOW = "below"
    ABOVE = "above"
    UNLOADED = "unloaded"
    REST = "rest"
    PAUSED = "paused"
    UNKNOWN = "unknown"


LOADED = frozenset({Bucket.IN_BAND, Bucket.BELOW, Bucket.ABOVE})

Sink = Callable[[Sequence[float], Bucket, Sequence[float]], None]
"""Receives stretches of one bucket, one after the other: their edges (s), one more than stretches, the
bucket, and for each stretch the kg of the sample it follows (nan where there is none)."""


def zone_of(kg: float, held: bool, rules: Rules) -> Bucket:
    """Zone of one sample: ``kg`` after zero, ``held`` when the scale repeats a held value."""
    if held:
        return Bucket.UNKNOWN
    if kg < rules.touch_kg:
        return Bucket.UNLOADED
    if kg < rules.low_kg:
        return Bucket.BELOW
    return Bucket.IN_BAND if kg <= rules.high_kg else Bucket.ABOVE


class HoldTracker:
    """Buckets and credited time of one session, in session seconds that never run backwards.

    ``sink``: receives every finished stretch of time; None = nobody wants it.
    """

    def __init__(self, rules: Rules, stage: Stage, sink: Sink | None = None) -> None:
        self._rules, self._stage, self._sink = rules, stage, sink
        self.now_s = 0.0
        self.time_s = dict.fromkeys(Bucket, 0.0)
        self.completed: list[float] = []
        self._zone = Bucket.UNKNOWN
        self._kg = float("nan")
        self._valid_until_s = 0.0
        self._override: Bucket | None = None
        self._resting = False
        self._paused = False
        self._clear_bout()

    def _clear_bout(self) -> None:
        self._run_s = 0.0
        self._best_run_s = 0.0
        self._out_s = 0.0
        self.run_lost = False

    # -- what happens ------------------------------------------------------------------------------

    def sample(self, t_s: float, kg: float, held: bool) -> Bucket:
        """Take one accepted sample; returns its zone."""
        self.advance(t_s)
        self._zone = zone_of(kg, held, self._rules)
        self._kg = kg
        self._valid_until_s = t_s + self._rules.max_gap_s
        return self._zone

    def samples(self, times_s: Sequence[float], kgs: Sequence[float], zone: Bucket) -> None:
        """Take samples of one ``zone``, none more than ``max_gap_s`` after the one before it.

        The same as one :meth:`sample` each, with nothing else happening in between.
        """
        self.advance(float(times_s[0]))
        if times_s[0] < self.now_s:
            times_s = [max(t_s, self.now_s) for t_s in times_s]
        last_s = float(times_s[-1])
        if len(times_s) > 1:
            self._spend(times_s, self._override or zone, kgs[:-1])
            self.now_s = last_s
        self._zone, self._kg = zone, float(kgs[-1])
        self._valid_until_s = last_s + self._rules.max_gap_s

    def pause(self, t_s: float) -> None:
        """The user paused: time is paused, and a continuous run ends."""
        self.advance(t_s)
        self._paused = True
        if self._stage.mode == "continuous":
            self._end_run()
        self._set_override()

    def resume(self, t_s: float) -> None:
        """The user goes on."""
        self.advance(t_s)
        self._paused = False
        self._set_override()

    def rest(self, t_s: float) -> None:
        """The bout is complete and the machine rests."""
        self.advance(t_s)
        self._resting = True
        self._set_override()

    def start_bout(self, t_s: float) -> None:
        """A bout begins with no credit."""
        self.advance(t_s)
        self._resting = False
        self._set_override()
        self._clear_bout()

    def complete_bout(self, t_s: float) -> None:
        """The bout's credited time reached its hold."""
        self.advance(t_s)
        self.completed.append(self._stage.hold_s)
        self._clear_bout()

    def advance(self, to_s: float) -> None:
        """Attribute all time up to ``to_s``."""
        if to_s <= self.now_s:
            return
        known_to_s = min(to_s, self._valid_until_s)
        if known_to_s > self.now_s:
            self._spend((self.now_s, known_to_s), self._override or self._zone, (self._kg,))
            self.now_s = known_to_s
        if to_s > self.now_s:
            self._spend((self.now_s, to_s), self._override or Bucket.UNKNOWN, (self._kg,))
            self.now_s = to_s

    # -- what is known ------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Time is being credited by the last sample (until its gap limit)."""
        return self._override is None and self._zone is Bucket.IN_BAND

    def credited_at(self, t_s: float) -> float:
        """Credited seconds of the present bout as of ``t_s`` >= now, without changing anything."""
        if self._stage.mode == "continuous" and self._out_at(t_s) > self._stage.grace_s + EDGE_S:
            return 0.0
        ahead_s = max(0.0, min(t_s, self._valid_until_s) - self.now_s) if self.running else 0.0
        return self._run_s + ahead_s

    def unfinished_s(self) -> float:
        """Credit of a bout that ended unfinished: all of it, or in continuous mode the longest run."""
        return max(self._run_s, self._best_run_s)

    def completes_at(self) -> float | None:
        """When the present bout will be complete if nothing changes; None if it will not be."""
        if not self.running:
            return None
        at_s = self.now_s + self._stage.hold_s - self.credited_at(self.now_s)
        return at_s if at_s <= self._valid_until_s + ROUNDING_S else None

    def is_complete(self) -> bool:
        """The present bout's credited time has reached its hold."""
        return self._run_s >= self._stage.hold_s - ROUNDING_S

    # -- inside ------------------------------------------------------------------------------------

    def _set_override(self) -> None:
        self._override = Bucket.PAUSED if self._paused else Bucket.REST if self._resting else None

    def _spend(self, edges_s: Sequence[float], bucket: Bucket, kgs: Sequence[float]) -> None:
        length_s = float(edges_s[-1] - edges_s[0])
        self.time_s[bucket] += length_s
        if self._sink is not None:
            self._sink(edges_s, bucket, kgs)
        if self._override is not None:
            return
        if bucket is Bucket.IN_BAND:
            self._run_s += length_s
            self._out_s = 0.0
            self.run_lost = False
        elif self._stage.mode == "continuous":
            self._out_s += length_s
            if self._out_s > self._stage.grace_s + EDGE_S:
                self._end_run()

    def _out_at(self, t_s: float) -> float:
        """How long the load will have been out of the band as of ``t_s`` if nothing comes until then."""
        if self._override is not None:
            return self._out_s
        if not self.running:
            return self._out_s + t_s - self.now_s
        if self.now_s < self._valid_until_s:
            return t_s - self._valid_until_s
        return self._out_s + t_s - self.now_s

    def _end_run(self) -> None:
        self.run_lost = self.run_lost or self._run_s > 0
        self._best_run_s = max(self._best_run_s, self._run_s)
        self._run_s = 0.0
