"""A patient's days: what the plan asked for, what was done, with what pain."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from loadtrainer.core.figures import tidy
from loadtrainer.core.prescription import Prescription, Stage, derive_rules
from loadtrainer.review.adherence import slots
from loadtrainer.review.model import Day, DayPain, Done, Mark, SessionRecord, Slot
from loadtrainer.review.pooling import pooled

PAIN_FIELDS = ("before", "worst", "after", "ten_minutes", "next_morning")
UNREAL = frozenset({Mark.SIMULATED, Mark.REPLAY})


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan asks for on a day."""

    prescription: Prescription
    stage: int

    @property
    def current(self) -> Stage:
        """The stage in force."""
        return self.prescription.stages[self.stage]

    @property
    def session_s(self) -> float:
        """Prescribed time of one session."""
        return self.current.bouts * self.current.hold_s

    def holds_on(self, day: date) -> bool:
        """Whether it is one of the plan's days."""
        plan = self.prescription
        return date.fromisoformat(plan.valid_from) <= day <= date.fromisoformat(plan.valid_until)

    def sessions_on(self, day: date) -> int:
        """Planned sessions; none outside the plan's days."""
        return self.current.sessions_per_day if self.holds_on(day) else 0


def counts(record: SessionRecord, include: frozenset[Mark]) -> bool:
    """Whether a session is part of the figures; ``include``: marks that are asked for."""
    return record.marks <= include


def days(
    sessions: Sequence[SessionRecord],
    plans: Mapping[str, Prescription],
    period: tuple[date, date],
    today: date | None,
    include: frozenset[Mark],
) -> tuple[Day, ...]:
    """Every day of ``period``, first to last. ``sessions``: all of the patient, oldest first.

    A day without a session is asked for what the last session before it was asked for; outside the days of
    that plan, or where there is none, for what the first one after it was asked for. ``today``: its open
    sessions are due, not missed, and later days ask for nothing; None = all
    days are over.
    """
    first, last = period
    real = [record for record in sessions if not record.marks & UNREAL - include]
    by_day: dict[date, list[SessionRecord]] = defaultdict(list)
    for record in sessions:
        by_day[record.day].append(record)
    made, at = [], 0
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        while at < len(real) and real[at].day <= day:
            at += 1
        trained = at > 0 and real[at - 1].day == day
        around = [Asked(plans[one.plan], one.stage) for one in real[max(at - 1, 0) : at + (not trained)]]
        asked = next((one for one in around if one.holds_on(day)), around[0] if around else None)
        mine = by_day[day]
        made.append(_day(day, mine, asked if today is None or day <= today else None, day == today, include))
    return tuple(made)


def _day(
    day: date, mine: list[SessionRecord], asked: Asked | None, due: bool, include: frozenset[Mark]
) -> Day:
    counted = [record for record in mine if counts(record, include)]
    apart = [r for r in mine if not counts(r, include) and not r.marks & UNREAL]
    planned = asked.sessions_on(day) if asked is not None else 0
    squares = slots(planned, counted, apart, due=due)
    prescribed = [
        _prescribed(slot, counted, asked) for slot in squares[:planned] if slot.done is not Done.DUE
    ]
    rules = derive_rules(asked.prescription, asked.stage, None) if asked is not None else None
    known = planned > 0 or bool(mine)
    return Day(
        day=day,
        planned=planned,
        slots=squares,
        stage=asked.stage if asked is not None and known else None,
        target_kg=asked.current.target_kg if asked is not None and known else None,
        low_kg=rules.low_kg if rules is not None and known else None,
        high_kg=rules.high_kg if rules is not None and known else None,
        limit_kg=rules.overload_kg if rules is not None and known else None,
        sessions=tuple(record.id for record in mine),
        figures=pooled([record.figures for record in counted]),
        pain=_pain(counted),
        prescribed_s=tidy(sum(seconds for seconds, _ in prescribed)),
        prescribed_dose_kg_s=tidy(sum(dose for _, dose in prescribed)),
    )


def _prescribed(slot: Slot, counted: list[SessionRecord], asked: Asked | None) -> tuple[float, float]:
    """Seconds and kg s that one planned session asked for: its own stage's, or the day's if it was missed."""
    for record in counted:
        if record.id == slot.session:
            return record.figures.prescribed_s, record.figures.prescribed_dose_kg_s
    return (asked.session_s, asked.session_s * asked.current.target_kg) if asked is not None else (0.0, 0.0)


def _pain(sessions: list[SessionRecord]) -> DayPain:
    def worst(field: str) -> int | None:
        answers = [getattr(record.diary.pain, field) for record in sessions]
        return max((answer for answer in answers if answer is not None), default=None)

    return DayPain(**{field: worst(field) for field in PAIN_FIELDS})
