"""What a session machine remembers between two steps, and how it puts things on record.

One clock: host seconds while preparing; from the start on, session seconds rounded to 0.0001, so that a
finished log holds the very numbers the machine decided on.
"""

from dataclasses import dataclass

from loadtrainer.core import words
from loadtrainer.core.alarm import Ladder
from loadtrainer.core.drift import DriftWatch
from loadtrainer.core.effects import Cue, Effect, RecordEvent, RecordZero, Seal, Started
from loadtrainer.core.guide import Guide
from loadtrainer.core.hold import Bucket, HoldTracker
from loadtrainer.core.inputs import Choice, LinkPhase
from loadtrainer.core.liveness import HeldDetector, RateOfRise, UsualInterval
from loadtrainer.core.log import Ended, Event, EventKind, Source, ZeroMark
from loadtrainer.core.preparation import Preparation
from loadtrainer.core.prescription import Plan, Rules, Stage, derive_rules
from loadtrainer.core.sample import KG_DECIMALS, TIME_DECIMALS, TIME_STEP_S, Sample, ScaleInfo
from loadtrainer.core.transitions import State, Trigger, follow
from loadtrainer.core.units import MassUnit
from loadtrainer.core.zero import ZeroFinder

NOTE_S = 6.0
"""How long a note stays."""


@dataclass(slots=True)
class Conditions:
    """What overlays the state. Times in the machine's clock; ``last_kg`` None = no accepted value yet."""

    last_s: float | None = None
    last_kg: float | None = None
    last_flags: int = 0
    stale: bool = False
    held: bool = False
    overload: bool = False
    overload_max_kg: float | None = None
    prewarned: bool = False
    zone: Bucket = Bucket.UNKNOWN
    zone_since_s: float = 0.0
    in_band_said: bool = False
    ramping: bool = False
    ramping_off: bool = False
    fast: bool = False
    fast_until_s: float = float("-inf")
    unit_seen: MassUnit | None = None
    window_silent: bool = False
    woke_s: float | None = None
    note: str = ""
    note_until_s: float = float("-inf")
    verified_s: float | None = None
    verified_kg: float = 0.0


@dataclass(slots=True)
class LinkView:
    """The link as last told."""

    phase: LinkPhase = LinkPhase.SEARCHING
    words: str = ""
    choices: tuple[Choice, ...] = ()


class SessionState:
    """All memory of one session; the functions of session.py and its neighbours work on it."""

    def __init__(self, plan: Plan, source: Source, *, auto_begin: bool) -> None:
        self.plan, self.source, self.auto_begin = plan, source, auto_begin
        self.stage: Stage = plan.current
        self.unit = MassUnit(plan.prescription.display_unit)
        self.rules: Rules = derive_rules(plan.prescription, plan.stage, None)
        self.state = State.PREPARE
        self.now_s = float("-inf")
        self.recorded_s = float("-inf")
        self.t0_s: float | None = None
        self.zero_kg = 0.0
        self.zero_finder = ZeroFinder()
        self.drift = DriftWatch()
        self.scale: ScaleInfo | None = None
        self.link = LinkView()
        self.prep = Preparation(keep_zero=auto_begin and source != "ble")
        self.tracker = HoldTracker(self.rules, self.stage)
        self.ladder = Ladder()
        self.cond = Conditions()
        self.held = HeldDetector(None)
        self.rise = RateOfRise()
        self.guide: Guide | None = None
        self.usual = UsualInterval(0.33)
        self.effects: list[Effect] = []
        self.before: list[Event] = []
        self.bout = 0
        self.rest_since_s = 0.0
        self.rest_unloaded = False
        self.pause_words = ""
        self.pause_do = ""
        self.lost = ""
        self.overloads = 0
        self.drifted: set[int] = set()
        self.pain_worst: int | None = None
        self.disk_fault: str | None = None
        self.bad_frames = 0
        self.ended: Ended | None = None
        self.ended_words = ""
        self.ended_s = 0.0
        self.new_sample: Sample | None = None

    # -- clock -------------------------------------------------------------------------------------

    def local(self, host_s: float) -> float:
        """Host seconds in the machine's clock."""
        return host_s if self.t0_s is None else round(host_s - self.t0_s, TIME_DECIMALS)

    @property
    def started(self) -> bool:
        """``t_s = 0`` exists."""
        return self.t0_s is not None

    @property
    def free_s(self) -> float:
        """The earliest time for what comes now.

        Nothing shares the time of a sample, so the record tells the order of samples and events.
        """
        last_s = self.cond.last_s
        if not self.started or last_s is None:
            return float("-inf")
        return round(last_s + TIME_STEP_S, TIME_DECIMALS)

    @property
    def live(self) -> bool:
        """The last value is proven and follows the load."""
        c = self.cond
        return c.last_kg is not None and not c.stale and not c.held

    @property
    def unloaded(self) -> bool:
        """The load is proven to be below touch, now."""
        return self.live and self.cond.last_kg is not None and self.cond.last_kg < self.rules.touch_kg

    @property
    def maybe_loaded(self) -> bool:
        """The last load was at or above touch, or is unknown."""
        return self.cond.last_kg is None or self.cond.last_kg >= self.rules.touch_kg

    # -- records -----------------------------------------------------------------------------------

    def event(
        self,
        kind: EventKind,
        reason: str,
        *,
        at_s: float | None = None,
        kg: float | None = None,
        max_kg: float | None = None,
        bout: int | None = None,
        pain: int | None = None,
        gap_s: float | None = None,
        user: bool = False,
    ) -> None:
        """Put an event on record, now or at ``at_s``; before the start it is kept until there is a log."""
        event = Event(
            t_s=self.now_s if at_s is None else at_s,
            kind=kind,
            reason=reason,
            kg=kg,
            max_kg=max_kg,
            bout=bout,
            pain=pain,
            gap_s=None if gap_s is None else round(gap_s, TIME_DECIMALS),
            by="user" if user else None,
        )
        if self.started:
            self.recorded_s = max(self.recorded_s, event.t_s)
            self.effects.append(RecordEvent(event))
        else:
            self.before.append(event)

    def cue(self, cue: Cue | None) -> None:
        """Sound a cue, if there is one."""
        if cue is not None:
            self.effects.append(cue)

    def words_load(self, kg: float) -> str:
        """A load as a person reads it, in the plan's unit."""
        return words.load(kg, self.unit)

    # -- moving ------------------------------------------------------------------------------------

    def move(self, trigger: Trigger) -> bool:
        """Follow the table; False (and nothing changed) where it does not allow it."""
        after = follow(self.state, trigger)
        if after is None:
            return False
        self.state = after
        return True

    def start_clock(self) -> None:
        """Make now ``t_s = 0`` and put what was kept so far on record."""
        t0_s = self.t0_s = self.now_s
        self.now_s = 0.0
        c = self.cond
        c.last_s = None if c.last_s is None else round(c.last_s - t0_s, TIME_DECIMALS)
        c.zone, c.zone_since_s, c.fast_until_s = Bucket.UNKNOWN, 0.0, float("-inf")
        self.ladder.shift(-t0_s)
        self.restart_rise()
        self.effects.append(Started(t0_s, self.scale))
        for event in self.before:
            shifted = event.model_copy(update={"t_s": round(event.t_s - t0_s, TIME_DECIMALS)})
            self.effects.append(RecordEvent(shifted))
        self.before.clear()

    def adopt_zero(self, at_s: float, raw_kg: float, *, user: bool) -> str:
        """Take what the empty scale shows, seen at ``at_s`` of the session, as zero; returns what to say."""
        self.zero_kg = round(raw_kg, KG_DECIMALS)
        said = words.say("event.zeroed", load=self.words_load(self.zero_kg))
        self.effects.append(RecordZero(ZeroMark(t_s=at_s, kg=self.zero_kg)))
        self.event("zeroed", said, at_s=at_s, user=user)
        return said

    def restart_rise(self) -> None:
        """What was measured before cannot be compared with what follows."""
        self.rise = RateOfRise()

    def say_note(self, said: str) -> None:
        """Show ``said`` for a while, beside all else."""
        self.cond.note, self.cond.note_until_s = said, self.now_s + NOTE_S

    def seal(self) -> None:
        """Over and unloaded, or nothing more to wait for: write the log."""
        if self.ended is not None and self.move(Trigger.UNLOADED):
            self.effects.append(Seal(self.ended))
