"""A log at a glance: what it says of itself. Its samples are not even read, and its seal is not looked at.

Far sooner than reading and recomputing it. What is known so is marked until that is done.
"""

from dataclasses import astuple, replace
from functools import lru_cache
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from loadtrainer.core.figures import tidy
from loadtrainer.core.log import (
    Diary,
    Ended,
    Integrity,
    Samples,
    ScaleRecord,
    SessionLog,
    Source,
    Summary,
    ZeroMark,
)
from loadtrainer.core.prescription import IsoTime, Prescription, Rules
from loadtrainer.review.figures import Figures
from loadtrainer.review.metrics import Measured, told
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.records import record_with
from loadtrainer.store.columns import without_samples

_PLAN: Final = b'"prescription":'
_RULES: Final = b',"rules":'
_DRIFT: Final = b'"kind":"zero_drift"'
_MOST: Final = 1e12
"""No figure is so large; one that is told so is looked at when the log is read."""
_NONE: Final = Samples(t_s=[], kg=[], flags=[])


class _Head(BaseModel):
    """What a record needs of a log; the rest is looked at when it is read."""

    model_config = ConfigDict(strict=True, extra="ignore")

    version: Literal[1]
    id: str
    source: Source
    started_at: IsoTime
    ended_at: IsoTime
    ended: Ended
    prescription: None
    stage: int
    rules: Rules
    scale: ScaleRecord
    zero: list[ZeroMark]
    diary: Diary
    summary: Summary
    integrity: Integrity


def glance(file: str, head: bytes, tail: bytes) -> tuple[SessionRecord, Prescription] | None:
    """The record of a log by its own summary, and its prescription, from its first and its last bytes.

    ``file``: its path in the reviewed folder. ``tail`` empty: ``head`` is all of it. None = the log has to be
    read to know what it is: it is not in the form a log is written in, or of another version.
    """
    rest = without_samples(head, tail)
    at = rest.find(_PLAN) + len(_PLAN) if rest is not None else 0
    end = rest.find(_RULES, at) if rest is not None else -1
    if rest is None or at < len(_PLAN) or end < 0:
        return None
    try:
        plan = _plan(rest[at:end])
        said = _Head.model_validate_json(rest[:at] + b"null" + rest[end:])
    except ValidationError:
        return None
    if not 0 <= said.stage < len(plan.stages):
        return None
    log = SessionLog.model_construct(**dict(said) | {"prescription": plan, "samples": _NONE, "events": []})
    figures = _stated(log)
    if not all(abs(value) < _MOST for value in astuple(figures) if isinstance(value, float)):
        return None
    record = record_with(file, log, Measured(log.summary, figures, ()), ())
    return replace(record, checked=False, zero_drifts=rest.count(_DRIFT)), plan


@lru_cache(maxsize=64)
def _plan(text: bytes) -> Prescription:
    """The sessions of a patient share one for weeks. Raises ValidationError."""
    return Prescription.model_validate_json(text)


def _stated(log: SessionLog) -> Figures:
    """The figures the log states; those only a review computes are absent."""
    stage, summary = log.prescription.stages[log.stage], log.summary
    spent = summary.time_s
    check = log.scale.check
    return Figures(
        **told(summary),
        prescribed_dose_kg_s=tidy(stage.target_kg * summary.prescribed_s),
        loaded_s=tidy(spent.below + spent.in_band + spent.above),
        p5_kg=None,
        p95_kg=None,
        within_10_pct=None,
        steady_s=0.0,
        steady_mean_kg=None,
        steady_sd_kg=None,
        steady_cv_pct=None,
        uncertainty_kg=check.uncertainty_kg if check is not None else None,
        in_band_sure_s=None,
        in_band_possible_s=None,
        above_kg_s=0.0,
        to_band_s=None,
        zero_drift_kg=None,
    )
