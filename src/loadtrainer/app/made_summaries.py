"""Records of many made-up sessions without their logs, straight into an index: for measuring it alone."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

import numpy as np

from loadtrainer.app.made_clinic import HOURS, Maker, Size
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.records import packed, record_of, row_of
from loadtrainer.store.clinic_rows import Row

MODELS: Final = 8
"""Genuine sessions of each of four patients, which the summaries vary."""


@dataclass(frozen=True, slots=True)
class Model:
    """A genuine session, the row of its log, how many sessions a day its plan asks for."""

    record: SessionRecord
    row: Row
    per_day: int


def models(size: Size) -> list[Model]:
    """Genuine sessions to vary, by the same generator as a clinic's."""
    small = replace(size, patients=min(4, size.patients), per_patient=MODELS)
    found = []
    for made in Maker(small).logs():
        plan, record = made.log.prescription, record_of("", made.log)
        found.append(Model(record, row_of(record, plan), plan.stages[record.stage].sessions_per_day))
    return found


def rows(size: Size) -> Iterator[tuple[str, Row]]:
    """(file, row) of every session of a clinic of ``size``, patient by patient."""
    known = models(size)
    count = min(4, size.patients)
    for number in range(size.patients):
        rng = np.random.default_rng([size.seed, 11, number])
        mine = [model for i, model in enumerate(known) if i // MODELS == number % count]
        for session in range(size.per_patient):
            model = mine[int(rng.integers(0, len(mine)))]
            yield _varied(model, number, session, size, rng)


def _varied(model: Model, number: int, session: int, size: Size, rng: np.random.Generator) -> tuple[str, Row]:
    record = model.record
    day, part = divmod(session, model.per_day)
    at = datetime.combine(size.first_day + timedelta(days=day), time(HOURS[part]))
    identity = str(uuid.UUID(bytes=rng.bytes(16), version=4))
    figures, factor = record.figures, float(rng.normal(1.0, 0.02))
    mean_kg = None if figures.mean_kg is None else round(figures.mean_kg * factor, 4)
    varied = replace(
        record,
        file=f"{identity}.session.json",
        id=identity,
        sha256=rng.bytes(32).hex(),
        pseudonym=f"P-{number + 1:04d}",
        started_at=f"{at.isoformat()}+00:00",
        previous=None,
        proved=True,
        figures=replace(figures, mean_kg=mean_kg, dose_kg_s=round(figures.dose_kg_s * factor, 4)),
    )
    row = replace(
        model.row,
        id=identity,
        sha256=varied.sha256,
        patient=varied.pseudonym,
        started=at.replace(tzinfo=UTC).timestamp(),
        day=at.date().isoformat(),
        body=packed(varied),
    )
    return varied.file, row
