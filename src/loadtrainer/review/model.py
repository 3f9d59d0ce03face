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


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a bout, a session, a day, a stage or a period: the same at every level.

    ``in_band_s`` to ``elapsed_s``: the file contract's buckets. ``credited_s`` of ``prescribed_s``;
    ``prescribed_dose_kg_s``: target times prescribed time. The rest is weighted by time while loaded:
    ``loaded_s``; ``mean_kg``, ``sd_kg``, ``cv_pct``; ``p5_kg``, ``p95_kg``: the load was lower, higher for
    5 % of the time, to 0.1 kg; ``error_mean_kg``, ``error_sd_kg``: signed applied minus prescribed;
    ``within_10_pct``: share within 10 % of the target. ``steady_*``: about a straight line, from 2 s after
    the band was reached. ``in_band_sure_s``, ``in_band_possible_s``: with every load off by the scale's
    ``uncertainty_kg`` against and in favour. ``above_kg_s``: load above the band times its time.
    ``overload_max_kg``: highest while above the limit. ``to_band_s``: until 1 s in band, the mean of bouts.
    ``zero_drift_kg``: what the empty scale showed after the load, the one farthest from 0.
    ``load_bins``: (tenth of a kg, seconds) while loaded, for the percentiles of longer spans. Over sessions:
    the lowest rate, the longest gap, the greatest uncertainty (None where one is not known).
    """

    in_band_s: float
    below_s: float
    above_s: float
    unloaded_s: float
    rest_s: float
    paused_s: float
    unknown_s: float
    elapsed_s: float
    credited_s: float
    prescribed_s: float
    dose_kg_s: float
    prescribed_dose_kg_s: float
    loaded_s: float
    mean_kg: float | None
    sd_kg: float | None
    cv_pct: float | None
    p5_kg: float | None
    p95_kg: float | None
    max_kg: float | None
    error_mean_kg: float | None
    error_sd_kg: float | None
    rmse_kg: float | None
    under_pct: float | None
    within_pct: float | None
    over_pct: float | None
    within_10_pct: float | None
    steady_s: float
    steady_mean_kg: float | None
    steady_sd_kg: float | None
    steady_cv_pct: float | None
    uncertainty_kg: float | None
    in_band_sure_s: float | None
    in_band_possible_s: float | None
    above_kg_s: float
    overloads: int
    overload_s: float
    overload_max_kg: float | None
    loading_rate_kg_s: float | None
    to_band_s: float | None
    rate_hz: float | None
    longest_gap_s: float | None
    gaps: int
    zero_drift_kg: float | None
    load_bins: tuple[tuple[int, float], ...] = ()

    @property
    def unknown_pct(self) -> float | None:
        """Share of the elapsed time that is unknown; None where no time passed."""
        return 100 * self.unknown_s / self.elapsed_s if self.elapsed_s > 0 else None

    @property
    def dose_kg_min(self) -> float:
        """The dose in kg min."""
        return self.dose_kg_s / 60

    @property
    def prescribed_dose_kg_min(self) -> float:
        """The prescribed dose in kg min."""
        return self.prescribed_dose_kg_s / 60


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
    ``findings``: what verification found, empty = nothing; ``proved``: its events were recomputed too.
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

    ``intact`` of ``logs`` were proved; ``checked_at``, ``uncertainty_kg``: latest scale check;
    ``zero_drift_kg``: the worst; ``rate_hz``: the lowest; ``chain_breaks``: sessions whose predecessor is
    not among the logs, so that one was removed or lies elsewhere.
    """

    logs: int
    intact: int
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
