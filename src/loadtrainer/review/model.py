"""What a review knows: figures, sessions, days, stages, patients and what is remarkable about them.

The window, the reports and the exports stand on these classes alone. Loads in kg, times in s, shares in per
cent. None = there is no such figure; :func:`loadtrainer.review.reasons.why_missing` says why in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from loadtrainer.core.log import Diary
from loadtrainer.core.prescription import Prescription, Stage
from loadtrainer.review.figures import Figures


class Mark(StrEnum):
    """Why a session stays out of clinical figures unless asked for."""

    SIMULATED = "simulated"
    REPLAY = "replay"
    RECOVERED = "recovered"
    FAILED = "failed"


class Done(StrEnum):
    """How far a planned session was done, by :func:`loadtrainer.review.adherence.rule`.

    ``APART``: by one that stays out of the figures.
    """

    FULL = "full"
    PART = "part"
    APART = "apart"
    MISSED = "missed"
    DUE = "due"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One finished session in the index: what it was, its figures, and how far they can be trusted.

    ``file``: its path in the reviewed folder, with ``/``. ``plan``: digest that names its prescription.
    ``plan_altered``: the prescription differs from what was confirmed, or nobody confirmed it.
    ``findings``: what verification found, empty = nothing; ``checked``: its figures were recomputed, else
    they are those the log states and what only a review computes is absent; ``proved``: its events too.
    ``journal``: True agrees, False differs, None = not here. ``previous``: digest of the session before,
    None = the first.
    ``zero_kg``: the scale's own value for no load. ``zero_drifts``: how often the zero moved.
    ``checked_at``, ``check_verdict``: the scale's latest check; None = never checked.
    """

    file: str
    id: str
    sha256: str
    previous: str | None
    source: str
    started_at: str
    ended_at: str
    ended: str
    pseudonym: str
    plan: str
    plan_altered: bool
    stage: int
    target_kg: float
    low_kg: float
    high_kg: float
    overload_kg: float
    completed: bool
    bouts_done: int
    bouts: int
    findings: tuple[str, ...]
    checked: bool
    proved: bool
    journal: bool | None
    zero_kg: float | None
    zero_drifts: int
    scale_label: str
    resolution_kg: float | None
    checked_at: str | None
    check_verdict: str | None
    diary: Diary
    figures: Figures

    @property
    def started(self) -> datetime:
        """Start as an aware time."""
        return datetime.fromisoformat(self.started_at)

    @property
    def day(self) -> date:
        """The patient's local day it started on."""
        return self.started.date()

    @property
    def marks(self) -> frozenset[Mark]:
        """Why it stays out of clinical figures; empty = it counts."""
        found = {Mark(self.source)} if self.source in ("simulated", "replay") else set()
        if self.ended == "recovered":
            found.add(Mark.RECOVERED)
        if self.findings:
            found.add(Mark.FAILED)
        return frozenset(found)


class RemarkKind(StrEnum):
    """What may be remarkable about a session or a day, gravest first."""

    RED_FLAG = "red_flag"
    OVERLOAD = "overload"
    PAIN = "pain"
    BLOCKED = "blocked"
    MIXED = "mixed"
    FAILED = "failed"
    PLAN_ALTERED = "plan_altered"
    UNKNOWN = "unknown"
    LINK = "link"
    ZERO = "zero"
    MISSED = "missed"
    PART = "part"
    ENDED = "ended"
    EXTRA = "extra"
    RECOVERED = "recovered"
    SIMULATED = "simulated"
    REPLAY = "replay"
    CHAIN = "chain"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Remark:
    """One reason to look at a session or a day, in words of the chosen language.

    ``red``: belongs among the red flags. ``words``: at most eight; ``more``: a second line, may be "".
    ``number``: the session's place in its day from 1; None and ``session`` None = the whole day.
    """

    kind: RemarkKind
    red: bool
    words: str
    more: str
    day: date
    number: int | None
    session: str | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One square of the adherence strip. ``session``: its id; None = missed or still due."""

    done: Done
    session: str | None


@dataclass(frozen=True, slots=True)
class DayPain:
    """The highest answer of a day's sessions; None = nobody answered."""

    before: int | None
    worst: int | None
    after: int | None
    ten_minutes: int | None
    next_morning: int | None


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a patient. ``planned``: sessions by the plan, 0 = none.

    ``stage``, ``target_kg``, ``low_kg``, ``high_kg``, ``limit_kg``: in force that day, those of its last
    session; None = no plan is known for the day. ``figures``: of the sessions that count, None = none.
    ``sessions``: ids in order, also of those that do not count. ``slots``: planned ones first.
    ``prescribed_s``, ``prescribed_dose_kg_s``: of all planned sessions that are not still due.
    """

    day: date
    planned: int
    slots: tuple[Slot, ...]
    stage: int | None
    target_kg: float | None
    low_kg: float | None
    high_kg: float | None
    limit_kg: float | None
    sessions: tuple[str, ...]
    figures: Figures | None
    pain: DayPain
    prescribed_s: float
    prescribed_dose_kg_s: float


@dataclass(frozen=True, slots=True)
class StageSpan:
    """What was done at one stage of one plan. ``error_*_kg``: over sessions, each counting once."""

    plan: str
    stage: int
    target_kg: float
    first: date
    last: date
    sessions: int
    completed: int
    figures: Figures
    session_error_mean_kg: float | None
    session_error_sd_kg: float | None


@dataclass(frozen=True, slots=True)
class Adherence:
    """Planned sessions of a period: ``planned`` = full + part + apart + missed + due. ``extra``: beyond them.

    ``credited_s`` of ``prescribed_s``: all planned sessions, the missed ones too.
    """

    planned: int
    full: int
    part: int
    apart: int
    missed: int
    due: int
    extra: int
    credited_s: float
    prescribed_s: float
    dose_kg_s: float
    prescribed_dose_kg_s: float


@dataclass(frozen=True, slots=True)
class Trust:
    """Whether the numbers of a period can be trusted.

    ``intact`` of ``logs`` were recomputed and agree, ``unchecked`` are still to be recomputed;
    ``checked_at``, ``uncertainty_kg``: latest scale check; ``zero_drift_kg``: the worst; ``rate_hz``: the
    lowest; ``chain_breaks``: sessions whose predecessor is not among the logs, so that one was removed or
    lies elsewhere.
    """

    logs: int
    intact: int
    unchecked: int
    checked_at: str | None
    check_verdict: str | None
    uncertainty_kg: float | None
    zero_kg: float | None
    zero_drift_kg: float | None
    rate_hz: float | None
    longest_gap_s: float | None
    unknown_pct: float | None
    chain_breaks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PatientReview:
    """Everything of one patient and period. ``plan``, ``stage``: of the latest session; None = no session.

    ``sessions``: all of the period, oldest first, diaries with later answers; ``counted``: ids of those in
    the figures. ``figures``: None = none counts. ``red_flags`` are the red ones of ``remarks``, which come
    day by day, newest first. ``rule``: the adherence rule in words.
    """

    pseudonym: str
    first: date
    last: date
    plan: Prescription | None
    stage: Stage | None
    sessions: tuple[SessionRecord, ...]
    counted: frozenset[str]
    days: tuple[Day, ...]
    stages: tuple[StageSpan, ...]
    figures: Figures | None
    adherence: Adherence
    rule: tuple[str, ...]
    red_flags: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
    trust: Trust
    analgesic: int
    plans: Mapping[str, Prescription]


@dataclass(frozen=True, slots=True)
class PatientLine:
    """One patient in the list. ``red_flags``: of the last 14 days, from the logs alone."""

    pseudonym: str
    sessions: int
    first_day: str
    last_day: str
    red_flags: int
