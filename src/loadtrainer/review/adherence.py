"""How much of a plan was done, by the plan's own schedule. The rule is said in words by :func:`rule`."""

from collections.abc import Sequence
from typing import Final

from loadtrainer.core.figures import tidy
from loadtrainer.core.words import say
from loadtrainer.review.model import Adherence, Day, Done, SessionRecord, Slot

_RULE: Final = ("full", "part", "missed", "extra", "order")


def rule() -> tuple[str, ...]:
    """The rule, a line each."""
    return tuple(say(f"review.rule.{line}") for line in _RULE)


def done(record: SessionRecord) -> Done:
    """How far one session was done: all bouts, some time credited, or nothing."""
    if record.completed:
        return Done.FULL
    return Done.PART if record.figures.credited_s > 0 else Done.MISSED


def slots(
    planned: int, sessions: Sequence[SessionRecord], apart: Sequence[SessionRecord], *, due: bool
) -> tuple[Slot, ...]:
    """The squares of one day: planned ones first, in the order they were done, then extra ones.

    ``sessions``: those that count, in order. ``apart``: real ones that stay out of the figures; they keep a
    square from being missed. ``due``: the day is not over, so what is open is not missed.
    """
    worth = [record for record in sessions if done(record) is not Done.MISSED]
    fullest = sorted(worth, key=_share, reverse=True)
    filling = {record.id for record in fullest[:planned]}
    squares = [Slot(done(record), record.id) for record in worth if record.id in filling]
    squares += [Slot(Done.APART, record.id) for record in apart[: planned - len(squares)]]
    open_square = Slot(Done.DUE if due else Done.MISSED, None)
    extra = [Slot(Done.EXTRA, record.id) for record in worth if record.id not in filling]
    return (*squares, *[open_square] * (planned - len(squares)), *extra)


def _share(record: SessionRecord) -> float:
    """How much of a session was done. A log may state no prescribed time as long as it is unchecked."""
    figures = record.figures
    return figures.credited_s / figures.prescribed_s if figures.prescribed_s > 0 else 0.0


def adherence(days: Sequence[Day]) -> Adherence:
    """The squares of ``days`` counted, and what was credited of all that was planned; due ones not yet."""
    squares = [slot.done for day in days for slot in day.slots]
    figures = [day.figures for day in days if day.figures is not None]
    return Adherence(
        planned=sum(day.planned for day in days),
        full=squares.count(Done.FULL),
        part=squares.count(Done.PART),
        apart=squares.count(Done.APART),
        missed=squares.count(Done.MISSED),
        due=squares.count(Done.DUE),
        extra=squares.count(Done.EXTRA),
        credited_s=tidy(sum(f.credited_s for f in figures)),
        prescribed_s=tidy(sum(day.prescribed_s for day in days)),
        dose_kg_s=tidy(sum(f.dose_kg_s for f in figures)),
        prescribed_dose_kg_s=tidy(sum(day.prescribed_dose_kg_s for day in days)),
    )
