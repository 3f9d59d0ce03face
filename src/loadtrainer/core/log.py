"""The session log: the file format that other programs will read for years (docs/files.md, version 1).

The model is the domain class. Loads in kg, durations in s; None = not known. Everything in ``summary`` is
recomputed from samples, events and the prescription by the code the screen used.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer, model_validator

from loadtrainer.core.model import DiskModel
from loadtrainer.core.prescription import IsoTime, Prescription, Rules
from loadtrainer.core.scale_check.model import ScaleCheck

Source = Literal["ble", "simulated", "replay"]
Ended = Literal["completed", "stopped", "pain", "overload", "link_lost", "recovered"]
EventKind = Literal[
    "session_started",
    "link_up",
    "link_down",
    "stale",
    "live",
    "zeroed",
    "zero_drift",
    "frozen",
    "unfrozen",
    "unit_changed",
    "suspended",
    "bout_started",
    "entered_band",
    "left_band",
    "ramp_started",
    "ramp_ended",
    "loading_fast",
    "verified",
    "prewarning",
    "overload",
    "overload_cleared",
    "bout_completed",
    "rest_started",
    "rest_ended",
    "paused",
    "resumed",
    "pain",
    "muted",
    "journal_fault",
    "stopped",
    "session_completed",
]

MOST = 1e9
"""No time (s) and no load (kg) of a sample is so large; sums of their squares would be beyond all numbers."""

Pain = Annotated[int, Field(ge=0, le=10)]


class Event(DiskModel):
    """One thing that happened. ``reason``: the very words the screen used.

    ``kg``: the value that caused it; ``max_kg``: highest value of an overload; ``bout``: index from 0;
    ``pain``: 0 to 10; ``gap_s``: length of a silence or sleep; ``by``: "user" where a person did it.
    What is None is left out of the file.
    """

    t_s: float
    kind: EventKind
    reason: str
    kg: float | None = None
    max_kg: float | None = None
    bout: int | None = None
    pain: Pain | None = None
    gap_s: float | None = None
    by: Literal["user"] | None = None

    @model_serializer(mode="wrap")
    def _without_absent(self, dump: SerializerFunctionWrapHandler) -> dict[str, object]:
        return {name: value for name, value in dump(self).items() if value is not None}


class ZeroMark(DiskModel):
    """The scale's own value that counts as no load, ``t_s`` in session seconds (may be negative)."""

    t_s: float
    kg: float


class AppInfo(DiskModel):
    """Which program wrote the log; ``tracker``: version of the rules that credit time."""

    version: str
    python: str
    platform: str
    tracker: Literal["1"] = "1"


class ScaleRecord(DiskModel):
    """The scale of a session. ``device``: salted hash of the radio address. ``check``: latest scale check."""

    wire_format: str
    profile: str
    label: str
    name: str | None
    device: str
    resolution_kg: float | None
    check: ScaleCheck | None = None


class Samples(DiskModel):
    """Columns of equal length, one entry per accepted sample; ``flags`` bits as in core.sample.Flag."""

    t_s: list[float]
    kg: list[float]
    flags: list[int]

    @model_validator(mode="after")
    def _one_entry_each(self) -> Self:
        if not len(self.t_s) == len(self.kg) == len(self.flags):
            raise ValueError("samples: t_s, kg and flags must be equally long")
        for name, column in (("t_s", self.t_s), ("kg", self.kg)):
            if max(map(abs, column), default=0.0) >= MOST:
                raise ValueError(f"samples.{name}: holds what no scale and no session reaches")
        return self


class PainDiary(DiskModel):
    """Pain 0 to 10; None = not asked or not answered."""

    before: Pain | None = None
    worst: Pain | None = None
    after: Pain | None = None
    ten_minutes: Pain | None = None
    next_morning: Pain | None = None


class Diary(DiskModel):
    """What the patient answered before the log was sealed."""

    pain: PainDiary = PainDiary()
    red_flags: dict[str, bool] = Field(default_factory=dict)
    analgesic: bool | None = None
    posture: str | None = None
    note: str = ""


class TimeSummary(DiskModel):
    """Seven buckets that sum to ``elapsed`` within 1 ms, seconds."""

    in_band: float
    below: float
    above: float
    unloaded: float
    rest: float
    paused: float
    unknown: float
    elapsed: float


class LoadSummary(DiskModel):
    """Time-weighted load while loaded, kg; None where there was no loaded time."""

    mean: float | None
    sd: float | None
    cv_pct: float | None
    median: float | None
    max: float | None


class ErrorSummary(DiskModel):
    """Time-weighted difference from the target, kg."""

    mean: float | None
    rmse: float | None


class ShareSummary(DiskModel):
    """Shares of loaded time, per cent."""

    under: float | None
    within: float | None
    over: float | None


class OverloadSummary(DiskModel):
    """Overloads: how many, how long (s), the highest value (kg, None if none)."""

    count: int
    time_s: float
    max_kg: float | None


class RampSummary(DiskModel):
    """Steepest rise over 0.5 s, kg/s; None under 5 Hz."""

    max_loading_rate_kg_s: float | None


class LinkSummary(DiskModel):
    """Sampling as it was: 1 / median interval, the longest interval, intervals over max_gap_s."""

    rate_hz: float | None
    longest_gap_s: float | None
    gaps: int


class Figures(DiskModel):
    """The figures that a session and each of its bouts share."""

    time_s: TimeSummary
    credited_s: float
    prescribed_s: float
    completed: bool
    dose_kg_s: float
    load_kg: LoadSummary
    error_kg: ErrorSummary
    share_pct: ShareSummary
    overload: OverloadSummary
    ramp: RampSummary
    link: LinkSummary
    spot_checked_s: float


class BoutSummary(Figures):
    """One bout's figures and its place in the session, seconds."""

    t_start_s: float
    t_end_s: float


class Summary(Figures):
    """The session's figures and its bouts'."""

    bouts: list[BoutSummary]


class Integrity(DiskModel):
    """``sha256``: of the canonical bytes with this value null. ``previous``: the session before, or None."""

    sha256: str | None
    journal_head: str
    previous: str | None


class SessionLog(DiskModel):
    """A finished session."""

    format: Literal["loadtrainer.session"] = "loadtrainer.session"
    version: Literal[1] = 1
    id: str
    source: Source
    app: AppInfo
    started_at: IsoTime
    ended_at: IsoTime
    ended: Ended
    prescription: Prescription
    stage: int
    rules: Rules
    scale: ScaleRecord
    zero: list[ZeroMark]
    samples: Samples
    events: list[Event]
    diary: Diary
    summary: Summary
    integrity: Integrity

    @model_validator(mode="after")
    def _stage_exists(self) -> Self:
        if not 0 <= self.stage < len(self.prescription.stages):
            raise ValueError("stage: the prescription has no such stage")
        return self
