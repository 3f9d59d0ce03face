"""Rows of the exported tables, from the records of a review; their columns are in review.columns.

One function a table, each giving every column; :func:`leaving` then keeps those that may leave
de-identified.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter, itemgetter
from typing import Any

from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.review.columns import FIGURE_NAMES, FLAGS, Cell, Table
from loadtrainer.review.days import PAIN_FIELDS
from loadtrainer.review.figures import Figures
from loadtrainer.review.metrics import BoutFigures
from loadtrainer.review.model import Day, Done, Mark, SessionRecord

Row = tuple[Cell, ...]
_values = attrgetter(*FIGURE_NAMES)


@dataclass(frozen=True, slots=True)
class Names:
    """How one patient and their sessions are called in an export.

    ``sessions``: the id of every session to its name, oldest first. ``first_day``: day 1.
    ``protocols``: ids that may be told; None = all.
    """

    patient: str
    sessions: Mapping[str, str]
    first_day: date
    protocols: Collection[str] | None = None

    def day_number(self, day: date) -> int:
        """1 on :attr:`first_day`."""
        return (day - self.first_day).days + 1

    def number(self, session: str) -> int:
        """The place of a session among the patient's, from 1."""
        return list(self.sessions).index(session) + 1


def marks(found: Iterable[Mark]) -> str | None:
    """Marks as one cell; None = it counts."""
    return " ".join(sorted(mark.value for mark in found)) or None


def session_row(record: SessionRecord, plan: Prescription, names: Names) -> Row:
    """One row of SESSIONS. ``plan``: the prescription of the session."""
    diary = record.diary
    return (
        *_of(record, names),
        names.number(record.id),
        *_day(record.day, names),
        record.started_at,
        record.ended_at,
        record.source,
        marks(record.marks),
        record.ended,
        record.completed,
        *_plan(record, plan, names),
        record.bouts_done,
        record.bouts,
        *_figures(record.figures),
        *_pain(diary.pain),
        *(diary.red_flags.get(name) for name in FLAGS),
        diary.analgesic,
        diary.posture,
        diary.note or None,
        record.scale_label,
        record.resolution_kg,
        record.zero_kg,
        record.zero_drifts,
        record.checked_at,
        record.check_verdict,
        record.sha256,
        "; ".join(record.findings) or None,
    )


def bout_rows(record: SessionRecord, bouts: Sequence[BoutFigures], names: Names) -> list[Row]:
    """The rows of BOUTS of one session."""
    head = (*_of(record, names), *_day(record.day, names), marks(record.marks))
    return [
        (
            *head,
            bout.index + 1,
            bout.start_s,
            bout.end_s,
            bout.completed,
            record.target_kg,
            *_figures(bout.figures),
        )
        for bout in bouts
    ]


def day_rows(days: Sequence[Day], records: Mapping[str, SessionRecord], names: Names) -> list[Row]:
    """The rows of DAYS of one patient. ``records``: those of the sessions named in ``days``, by id."""
    return [_day_row(day, [records[id_] for id_ in day.sessions], names) for day in days]


def _day_row(day: Day, mine: Sequence[SessionRecord], names: Names) -> Row:
    done = Counter(slot.done for slot in day.slots)
    return (
        names.patient,
        *_day(day.day, names),
        marks({mark for record in mine for mark in record.marks}),
        len(mine),
        day.planned,
        *(done[kind] for kind in (Done.FULL, Done.PART, Done.APART, Done.MISSED, Done.EXTRA)),
        None if day.stage is None else day.stage + 1,
        day.target_kg,
        day.low_kg,
        day.high_kg,
        day.limit_kg,
        day.prescribed_s,
        day.prescribed_dose_kg_s,
        *_pain(day.pain),
        *_figures(day.figures),
    )


def sample_rows(record: SessionRecord, log: SessionLog, names: Names) -> list[Row]:
    """The rows of SAMPLES of one session: its very samples."""
    head = head_of(record, names)
    samples = log.samples
    return [(*head, *sample) for sample in zip(samples.t_s, samples.kg, samples.flags, strict=True)]


def event_rows(record: SessionRecord, log: SessionLog, names: Names) -> list[Row]:
    """The rows of EVENTS of one session."""
    head = head_of(record, names)
    return [
        (
            *head,
            event.t_s,
            event.kind,
            None if event.bout is None else event.bout + 1,
            event.kg,
            event.max_kg,
            event.pain,
            event.gap_s,
            event.by,
            event.reason,
        )
        for event in log.events
    ]


def leaving(table: Table, rows: Iterable[Row]) -> list[Row]:
    """The rows with the columns that may leave de-identified, in the order of ``table.leaving()``."""
    keep = [place for place, column in enumerate(table.columns) if column.leaves]
    pick = itemgetter(*keep)
    return [pick(row) for row in rows]


def head_of(record: SessionRecord, names: Names) -> Row:
    """What every sample and event of a session begins with."""
    return (*_of(record, names), marks(record.marks))


def _of(record: SessionRecord, names: Names) -> Row:
    return names.patient, names.sessions[record.id]


def _day(day: date, names: Names) -> Row:
    return day, names.day_number(day)


def _plan(record: SessionRecord, plan: Prescription, names: Names) -> Row:
    patient, protocol = plan.patient, plan.protocol
    told = protocol is not None and (names.protocols is None or protocol.id in names.protocols)
    return (
        record.plan,
        record.plan_altered,
        protocol.id if protocol is not None and told else None,
        patient.side,
        patient.level,
        patient.body_weight_kg,
        record.stage + 1,
        plan.stages[record.stage].mode,
        record.target_kg,
        record.low_kg,
        record.high_kg,
        record.overload_kg,
    )


def _pain(pain: Any) -> Row:
    """Of a diary or a day, which name their answers alike."""
    return tuple(getattr(pain, name) for name in PAIN_FIELDS)


def _figures(figures: Figures | None) -> Row:
    if figures is None:
        return (None,) * len(FIGURE_NAMES)
    return _values(figures)
