"""A finished log as the record of the index, and back from its text."""

from datetime import datetime
from typing import Final

from pydantic import TypeAdapter, ValidationError

from loadtrainer.core.canonical import canonical_model, sha256_hex
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.recompute import figure_findings
from loadtrainer.errors import RefusedError
from loadtrainer.review.days import UNREAL
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.remarks import RED, of_session
from loadtrainer.store.clinic_index import Row
from loadtrainer.store.prescriptions import digest

VERSION: Final = 1
"""Rises whenever a record of the same log would differ, so that every index is made anew."""

RECORD: Final = TypeAdapter(SessionRecord)


def plan_digest(plan: Prescription) -> str:
    """Names a prescription, confirmed or not, by everything in it."""
    return sha256_hex(canonical_model(plan))


def record_of(file: str, log: SessionLog) -> SessionRecord:
    """The record of a log that was read strictly. ``file``: its path in the reviewed folder.

    Its figures are recomputed and compared; its events are not yet (:attr:`SessionRecord.proved`).
    """
    plan, measured = log.prescription, measure(log)
    stage, check = plan.stages[log.stage], log.scale.check
    bouts = measured.bouts
    return SessionRecord(
        file=file,
        id=log.id,
        sha256=str(log.integrity.sha256),
        previous=log.integrity.previous,
        source=log.source,
        started_at=log.started_at,
        ended_at=log.ended_at,
        ended=log.ended,
        pseudonym=plan.patient.pseudonym,
        plan=plan_digest(plan),
        plan_altered=plan.confirmed is None or plan.confirmed.sha256 != digest(plan),
        stage=log.stage,
        target_kg=stage.target_kg,
        low_kg=log.rules.low_kg,
        high_kg=log.rules.high_kg,
        overload_kg=log.rules.overload_kg,
        completed=measured.summary.completed,
        bouts_done=sum(bout.completed for bout in bouts),
        bouts=stage.bouts,
        findings=tuple(figure_findings(log, measured.summary)),
        proved=False,
        journal=None,
        zero_kg=log.zero[0].kg if log.zero else None,
        zero_drifts=sum(event.kind == "zero_drift" for event in log.events),
        scale_label=log.scale.label,
        resolution_kg=log.scale.resolution_kg,
        checked_at=check.at if check is not None else None,
        check_verdict=check.verdict if check is not None else None,
        diary=log.diary,
        figures=measured.figures,
    )


def row_of(record: SessionRecord, plan: Prescription) -> Row:
    """The row of a record. ``red``: its red flags, by the log alone."""
    said = of_session(record, plan, real=not record.marks & UNREAL)
    return Row(
        id=record.id,
        sha256=record.sha256,
        patient=record.pseudonym,
        started=datetime.fromisoformat(record.started_at).timestamp(),
        day=record.day.isoformat(),
        red=sum(one.kind in RED for one in said),
        plan=record.plan,
        plan_body=plan.model_dump_json(),
        body=RECORD.dump_json(record).decode(),
    )


def record_from(body: str) -> SessionRecord:
    """The record in the text of a row. Raises RefusedError where it is damaged."""
    try:
        return RECORD.validate_json(body)
    except ValidationError:
        raise RefusedError("index", "", "is damaged") from None
