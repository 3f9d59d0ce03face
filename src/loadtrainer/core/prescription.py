"""A prescription: a clinical protocol made concrete for one patient and confirmed by a clinician.

The app never prescribes: it refuses what was not confirmed, and derives limits only by the file contract.
Loads in kg, durations in s. None = the prescription does not say.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from loadtrainer.core.model import DiskModel

PositiveKg = Annotated[float, Field(gt=0, le=500)]
Nrs = Annotated[int, Field(ge=0, le=10)]


def _real_date(text: str) -> str:
    date.fromisoformat(text)
    return text


def _real_time(text: str) -> str:
    datetime.fromisoformat(text)
    return text


IsoDate = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_real_date)]
IsoTime = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$"
    ),
    AfterValidator(_real_time),
]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Mode = Literal["cumulative", "continuous"]
Rule = Literal["manual", "propose", "automatic"]


class ProtocolRef(DiskModel):
    """The clinical protocol a prescription was made from."""

    id: Annotated[str, Field(min_length=1, max_length=80)]
    sha256: Sha256


class Patient(DiskModel):
    """A pseudonym and what the limits depend on; never a name."""

    pseudonym: Annotated[str, Field(min_length=1, max_length=40)]
    side: Literal["left", "right"] | None
    level: Literal["transfemoral", "transtibial", "upper"] | None
    body_weight_kg: Annotated[float, Field(ge=20, le=400)]
    body_weight_on: IsoDate


class Stage(DiskModel):
    """One load and its dose."""

    target_kg: PositiveKg
    tolerance_kg: PositiveKg
    sessions_per_day: Annotated[int, Field(ge=1, le=12)]
    bouts: Annotated[int, Field(ge=1, le=100)]
    hold_s: Annotated[float, Field(gt=0, le=7200)]
    rest_s: Annotated[float, Field(ge=0, le=7200)]
    mode: Mode
    grace_s: Annotated[float, Field(ge=0, le=60)]
    min_days: Annotated[int, Field(ge=1, le=365)]

    @property
    def high_kg(self) -> float:
        """Upper edge of the band."""
        return self.target_kg + self.tolerance_kg


class Progression(DiskModel):
    """When the next stage may be proposed; automatic only where a clinician confirmed it."""

    rule: Rule
    required_fraction: Annotated[float, Field(gt=0, le=1)]
    pain_below: Nrs


class Limits(DiskModel):
    """What may never be passed."""

    ceiling_kg: PositiveKg
    overload_kg: PositiveKg | None
    max_session_s: Annotated[float, Field(gt=0, le=4 * 3600)]
    max_sessions_per_day: Annotated[int, Field(ge=1, le=12)]
    min_hours_between: Annotated[float, Field(ge=0, le=48)]
    max_loading_rate_kg_s: Annotated[float, Field(gt=0, le=100)]


class PainRules(DiskModel):
    """Pain at or above these values stops, holds or flags; None = the clinician set none."""

    no_start_at: Nrs | None
    hold_stage_at: Nrs | None
    stop_at: Nrs | None
    next_morning_flag_at: Nrs | None


class Confirmation(DiskModel):
    """Who confirmed, when, and the digest of what was confirmed."""

    by: Annotated[str, Field(min_length=1, max_length=120)]
    role: Annotated[str, Field(min_length=1, max_length=120)]
    at: IsoTime
    sha256: Sha256


class Prescription(DiskModel):
    """One patient's plan (docs/files.md, version 1).

    Raises pydantic's ValidationError for anything outside the contract, each stage named.
    """

    format: Literal["loadtrainer.prescription"] = "loadtrainer.prescription"
    version: Literal[1] = 1
    id: Annotated[str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
    title: Annotated[str, Field(min_length=1, max_length=200)]
    protocol: ProtocolRef | None
    patient: Patient
    display_unit: Literal["kg", "lb"]
    valid_from: IsoDate
    valid_until: IsoDate
    stages: Annotated[list[Stage], Field(min_length=1, max_length=100)]
    allow_spot_checks: bool
    progression: Progression
    limits: Limits
    pain: PainRules
    contact: Annotated[str, Field(max_length=200)]
    confirmed: Confirmation | None

    @model_validator(mode="after")
    def _rules_hold(self) -> Self:
        if self.valid_until < self.valid_from:
            raise ValueError("valid_until: lies before valid_from")
        for i, stage in enumerate(self.stages):
            where = f"stages.{i}"
            if stage.tolerance_kg >= stage.target_kg:
                raise ValueError(f"{where}.tolerance_kg: must be smaller than target_kg")
            if stage.high_kg > self.limits.ceiling_kg:
                raise ValueError(
                    f"{where}: target + tolerance ({stage.high_kg:g} kg) is above the ceiling "
                    f"({self.limits.ceiling_kg:g} kg)"
                )
            own = self.limits.overload_kg
            if own is not None and own < stage.high_kg:
                raise ValueError(f"limits.overload_kg: lies below the band of {where} ({stage.high_kg:g} kg)")
        if self.limits.overload_kg is not None and self.limits.overload_kg > self.limits.ceiling_kg:
            raise ValueError("limits.overload_kg: lies above limits.ceiling_kg")
        return self


class Rules(DiskModel):
    """The limits of one session, derived once and written to its log."""

    low_kg: float
    high_kg: float
    overload_kg: float
    prewarn_kg: float
    touch_kg: float
    max_gap_s: float
    stale_s: float


NO_LINK_CHECK_M_S = 0.33
"""Median sample interval assumed where there was no link check (docs/files.md)."""


def stale_limit_s(median_interval_s: float | None) -> float:
    """How old a value may be and still be live, by the signal's usual interval in s; None = not known."""
    m = NO_LINK_CHECK_M_S if median_interval_s is None else median_interval_s
    return 1.0 if m <= 0.5 else min(3.0, m + 1.0)


def derive_rules(prescription: Prescription, stage: int, median_interval_s: float | None) -> Rules:
    """Derive a session's rules by the file contract; ``median_interval_s`` None = no link check was made."""
    s, limits = prescription.stages[stage], prescription.limits
    m = NO_LINK_CHECK_M_S if median_interval_s is None else median_interval_s
    candidates = [limits.ceiling_kg, max(1.2 * s.target_kg, s.target_kg + 2, s.high_kg)]
    if limits.overload_kg is not None:
        candidates.append(limits.overload_kg)
    overload_kg = min(candidates)
    stale_s = stale_limit_s(m)
    return Rules(
        low_kg=round(s.target_kg - s.tolerance_kg, 3),
        high_kg=round(s.high_kg, 3),
        overload_kg=round(overload_kg, 3),
        prewarn_kg=round(s.high_kg + 0.5 * (overload_kg - s.high_kg), 3),
        touch_kg=round(max(1.0, 0.2 * s.target_kg), 3),
        max_gap_s=round(min(stale_s, min(max(3 * m, 0.5), 2.0)), 4),
        stale_s=round(stale_s, 4),
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """A prescription and which of its stages is trained."""

    prescription: Prescription
    stage: int

    @property
    def current(self) -> Stage:
        """The stage of this session."""
        return self.prescription.stages[self.stage]
