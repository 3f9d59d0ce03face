"""A finished log as the record of the index, and back from its text."""

import json
import zlib
from dataclasses import fields, replace
from datetime import datetime
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from loadtrainer.core.canonical import canonical_model, sha256_hex
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.recompute import figure_findings
from loadtrainer.errors import RefusedError
from loadtrainer.review.days import UNREAL
from loadtrainer.review.figures import Figures
from loadtrainer.review.metrics import Measured, measure
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.remarks import RED, of_session
from loadtrainer.store.clinic_rows import Row
from loadtrainer.store.prescriptions import digest

VERSION: Final = 3
"""Rises whenever a record of the same log would differ, so that every index is made anew."""

RECORD: Final = TypeAdapter(SessionRecord)
_NAMES: Final = ",".join(f'"{field.name}":' for field in (*fields(SessionRecord), *fields(Figures))).encode()
"""What every record repeats; the packer knows it beforehand."""
_STEPS: Final = 10_000
"""Of a second; a whole number of them divided by it is the very number of four decimals."""
_MOST_S: Final = 1e9


def plan_digest(plan: Prescription) -> str:
    """Names a prescription, confirmed or not, by everything in it."""
    return sha256_hex(canonical_model(plan))


class _PlanFacts(NamedTuple):
    digest: str
    altered: bool


@lru_cache(maxsize=64)
def _plan_facts(text: str) -> _PlanFacts:
    """Of a prescription as JSON; the sessions of a patient share one for weeks."""
    plan = Prescription.model_validate_json(text)
    return _PlanFacts(plan_digest(plan), plan.confirmed is None or plan.confirmed.sha256 != digest(plan))


def record_of(file: str, log: SessionLog) -> SessionRecord:
    """The record of a log that was read strictly. ``file``: its path in the reviewed folder.

    Its figures are recomputed and compared; its events are not yet (:attr:`SessionRecord.proved`).
    """
    measured = measure(log)
    return record_with(file, log, measured, tuple(figure_findings(log, measured.summary)))


def record_with(file: str, log: SessionLog, measured: Measured, findings: tuple[str, ...]) -> SessionRecord:
    """As :func:`record_of`, of a log measured before."""
    plan, check, bouts = log.prescription, log.scale.check, measured.summary.bouts
    stage, facts = plan.stages[log.stage], _plan_facts(plan.model_dump_json())
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
        plan=facts.digest,
        plan_altered=facts.altered,
        stage=log.stage,
        target_kg=stage.target_kg,
        low_kg=log.rules.low_kg,
        high_kg=log.rules.high_kg,
        overload_kg=log.rules.overload_kg,
        completed=measured.summary.completed,
        bouts_done=sum(bout.completed for bout in bouts),
        bouts=stage.bouts,
        findings=findings,
        checked=True,
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
        body=packed(record),
    )


def packed(record: SessionRecord) -> bytes:
    """The record as the index keeps it: compressed JSON and, on a second line, its load bins as steps."""
    bins = record.figures.load_bins
    steps: list[list[int]] = []
    if bins and all(spent_s < _MOST_S for _, spent_s in bins):
        tenths = [tenth for tenth, _ in bins]
        steps = [[b - a for a, b in pairwise([0, *tenths])], [round(s * _STEPS) for _, s in bins]]
        record = replace(record, figures=replace(record.figures, load_bins=()))
    text = RECORD.dump_json(record) + b"\n" + json.dumps(steps, separators=(",", ":")).encode()
    packer = zlib.compressobj(4, wbits=-15, zdict=_NAMES)
    return packer.compress(text) + packer.flush()


def record_from(body: bytes) -> SessionRecord:
    """The record in the body of a row. Raises RefusedError where it is damaged."""
    try:
        text, _, steps = zlib.decompressobj(wbits=-15, zdict=_NAMES).decompress(body).rpartition(b"\n")
        record, columns = RECORD.validate_json(text), from_json(steps)
    except (ValidationError, ValueError, zlib.error):
        raise RefusedError("index", "", "is damaged") from None
    if columns:
        spent_s = [steps / _STEPS for steps in columns[1]]
        bins = tuple(zip(accumulate(columns[0]), spent_s, strict=True))
        # Nobody else has it yet, and a copy takes longer than all the rest.
        object.__setattr__(record.figures, "load_bins", bins)
    return record
