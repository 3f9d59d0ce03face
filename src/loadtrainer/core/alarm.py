"""The alarm ladder: which cue sounds when, how often, and what mute covers (docs/screens.md).

The ladder is told the situation at every step and asked for what is due. It acts on raw values: the delays
of the gentler cues are their own, never those of a limit.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from loadtrainer.core import words
from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.core.sample import TIME_DECIMALS

MUTE_S: Final = 120.0
SPEAK_AFTER_S: Final = 0.3
"""A change must last this long before its words; a high alarm's come with it."""
SPOKEN_MINUTES: Final = (10, 5, 2, 1)


class Situation(StrEnum):
    """What the ladder sounds for; the most serious one that applies."""

    OVERLOAD = "overload"
    STALE_LOADED = "stale_loaded"
    NO_READING = "no_reading"
    HELD = "held"
    PREWARN = "prewarn"
    HIGH = "high"
    LOW = "low"
    IN_BAND = "in_band"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Rung:
    """A cue's class, tone and words; ``repeats_s``: pause before each further cue, the last one for ever.

    ``spaced``: the first repeat holds between two excursions too, so a load that trembles about a limit does
    not rattle.
    """

    priority: Priority
    tone: Tone
    speech: str
    delay_s: float
    repeats_s: tuple[float, ...]
    speak_once: bool = False
    spaced: bool = False


LADDER: Final[dict[Situation, Rung]] = {
    Situation.OVERLOAD: Rung(Priority.HIGH, Tone.OVERLOAD, "say.over", 0.0, (2.5,)),
    Situation.STALE_LOADED: Rung(Priority.HIGH, Tone.STALE, "say.stale", 0.0, (2.5,)),
    Situation.NO_READING: Rung(Priority.MEDIUM, Tone.HELD, "say.noread", 0.0, (10.0,), spaced=True),
    Situation.HELD: Rung(Priority.MEDIUM, Tone.HELD, "say.held", 0.0, (10.0,), spaced=True),
    Situation.PREWARN: Rung(Priority.MEDIUM, Tone.PREWARN, "say.prewarn", 0.0, (2.5,), spaced=True),
    Situation.HIGH: Rung(Priority.MEDIUM, Tone.HIGH, "say.high", 1.0, (5.0,)),
    Situation.LOW: Rung(Priority.LOW, Tone.LOW, "say.low", 2.0, (8.0, 20.0), speak_once=True),
    Situation.IN_BAND: Rung(Priority.INFO, Tone.IN_BAND, "say.in", 0.3, ()),
}


def rehearsal() -> tuple[Cue, ...]:
    """One cue of every tone, the most serious one last: to be heard before they matter."""
    done = Cue(0.0, Priority.INFO, Tone.DONE, words.say("say.bout"))
    rungs = {rung.tone: rung for rung in LADDER.values()}
    cues = [Cue(0.0, rung.priority, tone, words.say(rung.speech)) for tone, rung in rungs.items()]
    return tuple(sorted([*reversed(cues), done], key=lambda cue: cue.priority))


class Ladder:
    """Cues of one session; times in one clock that never runs backwards."""

    def __init__(self) -> None:
        self.situation = Situation.CALM
        self._due_s: float | None = None
        self._words_s: float | None = None
        self._since_s = float("-inf")
        self._sounded = 0
        self._quiet_until_s: dict[Situation, float] = {}
        self._muted_until_s = float("-inf")
        self._left_s = 0.0

    def shift(self, by_s: float) -> None:
        """Move all times by ``by_s`` (the session's clock starts)."""
        self._muted_until_s += by_s
        self._since_s += by_s
        if self._due_s is not None:
            self._due_s = round(self._due_s + by_s, TIME_DECIMALS)
        if self._words_s is not None:
            self._words_s = round(self._words_s + by_s, TIME_DECIMALS)
        self._quiet_until_s = {
            key: round(until_s + by_s, TIME_DECIMALS) for key, until_s in self._quiet_until_s.items()
        }

    def see(self, t_s: float, situation: Situation) -> None:
        """Note the situation; a new one starts its rung afresh."""
        if situation is self.situation:
            return
        self.situation, self._sounded = situation, 0
        self._since_s, self._words_s = t_s, None
        rung = LADDER.get(situation)
        if rung is None:
            self._due_s = None
            return
        quiet_s = self._quiet_until_s.get(situation, t_s) if rung.spaced else t_s
        first_s = max(t_s + rung.delay_s, quiet_s)
        self._due_s = t_s if first_s <= t_s else round(first_s, TIME_DECIMALS)

    @property
    def due_s(self) -> float | None:
        """When the next cue is due; None = none is."""
        return min((due_s for due_s in (self._words_s, self._due_s) if due_s is not None), default=None)

    def sound(self, t_s: float) -> Cue | None:
        """The cue due by ``t_s``; None while none is due or it is muted."""
        if self._words_s is not None and t_s >= self._words_s:
            self._words_s = None
            rung = LADDER[self.situation]
            return self._unless_muted(Cue(t_s, rung.priority, None, words.say(rung.speech)))
        if self._due_s is None or t_s < self._due_s:
            return None
        rung = LADDER[self.situation]
        spoken = not (rung.speak_once and self._sounded)
        lasted_s = round(self._since_s + SPEAK_AFTER_S, TIME_DECIMALS)
        if spoken and rung.priority is not Priority.HIGH and t_s < lasted_s:
            spoken, self._words_s = False, lasted_s
        step = min(self._sounded, len(rung.repeats_s) - 1)
        self._due_s = round(t_s + rung.repeats_s[step], TIME_DECIMALS) if rung.repeats_s else None
        if self._due_s is not None:
            self._quiet_until_s[self.situation] = self._due_s
        self._sounded += 1
        return self._unless_muted(
            Cue(t_s, rung.priority, rung.tone, words.say(rung.speech) if spoken else None)
        )

    def done(self, t_s: float, *, session: bool) -> Cue | None:
        """The cue for a finished bout, or the finished session."""
        speech = words.say("say.session" if session else "say.bout")
        return self._unless_muted(Cue(t_s, Priority.INFO, Tone.DONE, speech))

    def minutes(self, t_s: float, left_s: float) -> Cue | None:
        """Speech when credited time left falls to 10, 5, 2 or 1 minutes."""
        before_s, self._left_s = self._left_s, left_s
        for minutes in SPOKEN_MINUTES:
            if left_s <= 60 * minutes < before_s:
                speech = (
                    words.say("say.minute") if minutes == 1 else words.say("say.minutes", minutes=minutes)
                )
                return self._unless_muted(Cue(t_s, Priority.INFO, None, speech))
        return None

    def toggle_mute(self, t_s: float) -> bool:
        """Mute for two minutes, or end it; True when muted now."""
        self._muted_until_s = float("-inf") if self.muted_s(t_s) > 0 else t_s + MUTE_S
        return self.muted_s(t_s) > 0

    def muted_s(self, t_s: float) -> float:
        """Seconds of mute left; 0 = not muted."""
        return max(0.0, self._muted_until_s - t_s)

    def _unless_muted(self, cue: Cue) -> Cue | None:
        return cue if cue.priority is Priority.HIGH or self.muted_s(cue.t_s) <= 0 else None
