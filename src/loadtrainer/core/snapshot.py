"""Everything the screen may know, as one frozen value. A window paints it and decides nothing."""

from dataclasses import dataclass
from enum import StrEnum

from loadtrainer.core.inputs import Choice, LinkPhase
from loadtrainer.core.log import Ended, Source
from loadtrainer.core.prescription import Rules
from loadtrainer.core.sample import Sample, ScaleInfo
from loadtrainer.core.units import MassUnit


class Phase(StrEnum):
    """Where the session is."""

    PREPARE = "prepare"
    BOUT = "bout"
    REST = "rest"
    PAUSED = "paused"
    UNLOAD = "unload"
    """Over, but the load is still on (or unproven): alarms stay armed until it is off, 60 s at most."""
    SEALED = "sealed"


class Display(StrEnum):
    """What the train page shows: docs/screens.md, first match wins, in this order."""

    OVERLOAD = "overload"
    NO_LIVE_DATA = "no_live_data"
    NO_READING = "no_reading"
    HELD = "held"
    PAUSED = "paused"
    REST = "rest"
    PREWARN = "prewarn"
    HIGH = "high"
    IN_BAND = "in_band"
    LOW = "low"
    NO_LOAD = "no_load"


class Fitness(StrEnum):
    """Verdict of the 10 s link check (docs/live.md)."""

    PENDING = "pending"
    GOOD = "good"
    WARNING = "warning"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PrepareView:
    """Preparation as the connect page shows it.

    ``stale_s``: the alarm limit that this signal would set.
    ``caution``: a danger of this kind of scale, a line each; "" = none known. ``cautioned``: the person began
    a session on this scale with it in sight.
    ``raw_kg``: the scale's own value now; None = no live reading. ``rate_hz``, ``longest_gap_s``: None until
    two readings came. ``progress``: 0 to 1 of the 10 s link check. ``zero_kg``: None until steady and empty.
    ``zero_words``: why not, or that it is steady. ``arrivals_s``: host times of the last 30 s of readings.
    ``ready``: Begin may be pressed. ``check_words``: what must be said of the scale's check, a line each; ""
    while there is no scale.
    """

    link: LinkPhase
    link_words: str
    choices: tuple[Choice, ...]
    fitness: Fitness
    fitness_words: str
    progress: float
    rate_hz: float | None
    longest_gap_s: float | None
    raw_kg: float | None
    zero_kg: float | None
    zero_words: str
    arrivals_s: tuple[float, ...]
    ready: bool
    caution: str = ""
    check_words: str = ""
    stale_s: float = 1.0
    cautioned: bool = False


@dataclass(frozen=True, slots=True)
class BoutView:
    """One bout of the bar. ``credited_s`` of ``hold_s``; ``completed`` when done.

    ``drifted``: the zero was seen to have moved in it.
    """

    credited_s: float
    hold_s: float
    completed: bool
    drifted: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One moment of a session.

    ``t_s``: host seconds. ``session_t_s``: seconds since the session started; None in preparation.
    ``kg``: load to paint as live; None = must be painted as dashes. ``age_s``: seconds since the last proven
    sample; None = none yet. ``aging``: older than two usual intervals but not stale (hollow dot).
    ``new_sample``: the sample this step accepted, for the trace; None if none. ``clock_running``: time is
    being credited now. ``guidance``: the sentence. ``plate``: the state word(s). ``why``: the alarm's reason
    line. ``stale_why``: the overload goes on while the value is stale. ``credited_s`` of ``prescribed_s``
    over all bouts; ``left_s``: credited time still wanted.
    ``rest_left_s``: of ``rest_s``; 0 when over; None outside rest. ``unloaded``: load proven below touch.
    ``can_resume``: Space may go on. ``can_next``: Space may start the next bout.
    ``pause_words``: why it is paused. ``mute_left_s``: 0 = not muted. ``sound_ok``: a sound device works.
    ``ended``: None while it runs. ``ended_words``: the sentence. ``saved_path``: None until the log is on
    disk. ``note``: something that happened and changes nothing, or is asked for; "" = nothing.
    ``disk_fault``: words, None if the journal is well. ``overloads``: how many so far. ``guide_kg``: where
    the prescribed loading rate would be by now, a mark to follow; None = no ramp is guided. ``asks_zero``: a
    new zero is asked for, and may be taken.
    """

    t_s: float
    session_t_s: float | None
    source: Source
    phase: Phase
    display: Display
    rules: Rules
    target_kg: float
    unit: MassUnit
    resolution_kg: float
    scale: ScaleInfo | None
    kg: float | None
    age_s: float | None
    aging: bool
    new_sample: Sample | None
    clock_running: bool
    plate: str
    guidance: str
    why: str
    stale_why: bool
    credited_s: float
    prescribed_s: float
    left_s: float
    bouts: tuple[BoutView, ...]
    bout: int
    rest_s: float
    rest_left_s: float | None
    unloaded: bool
    can_resume: bool
    can_next: bool
    pause_words: str
    mute_left_s: float
    ended: Ended | None
    ended_words: str
    overloads: int
    prepare: PrepareView
    pain_worst: int | None = None
    disk_fault: str | None = None
    sound_ok: bool = True
    note: str = ""
    guide_kg: float | None = None
    asks_zero: bool = False
    saved_path: str | None = None
