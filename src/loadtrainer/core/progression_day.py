"""What one day of training says about the next stage: it counts, it does not, or it raises a pain flag."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import floor

from loadtrainer.core.log import PainDiary
from loadtrainer.core.prescription import Nrs, Prescription
from loadtrainer.core.progression_model import PastSession, RefusedStart
from loadtrainer.core.words import duration, say


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """``counts``: the day is evidence for the next stage; else ``why`` not, in words.

    ``flagged``: pain or a warning sign that a clinician has to see before any stage goes up.
    """

    counts: bool
    why: str
    flagged: bool = False


def judge(
    plan: Prescription,
    stage: int,
    day: date,
    sessions: Sequence[PastSession],
    refused: Sequence[RefusedStart] = (),
) -> DayVerdict:
    """Judge ``day`` for ``stage``, by all sessions and refused starts of that day."""
    flag = _flag(plan, day, sessions, refused)
    if flag:
        return DayVerdict(False, flag, flagged=True)
    why = _held(plan, day, sessions) or _undone(plan, stage, day, sessions) or _unknown(plan, day, sessions)
    return DayVerdict(not why, why)


def worst(pain: PainDiary) -> int | None:
    """The highest pain of the day itself; None = nothing was answered."""
    return highest([pain.before, pain.worst, pain.after, pain.ten_minutes])


def highest(values: Sequence[int | None]) -> int | None:
    """The highest of the answers; None = there is none."""
    return max([value for value in values if value is not None], default=None)


def _reached(pain: int | None, limit: Nrs | None) -> bool:
    return pain is not None and limit is not None and pain >= limit


def _flag(
    plan: Prescription, day: date, sessions: Sequence[PastSession], refused: Sequence[RefusedStart]
) -> str:
    on = day.isoformat()
    for start in refused:
        if start.sign:
            return say("progress.sign", day=on)
        if start.pain is not None:
            return say("progress.refused", pain=start.pain, day=on)
    for session in sessions:
        pain = worst(session.pain)
        if pain is not None and (session.ended == "pain" or _reached(pain, plan.pain.stop_at)):
            return say("progress.pain", pain=pain, day=on)
        if session.ended == "pain":
            return say("progress.sign", day=on)
        morning = session.pain.next_morning
        if morning is not None and _reached(morning, plan.pain.next_morning_flag_at):
            return say("progress.morning", pain=morning, day=on)
    return ""


def _held(plan: Prescription, day: date, sessions: Sequence[PastSession]) -> str:
    """Pain that keeps the stage: at ``hold_stage_at``, or not below ``pain_below``."""
    below, on = plan.progression.pain_below, day.isoformat()
    pain = highest([worst(session.pain) for session in sessions])
    if pain is not None and (_reached(pain, plan.pain.hold_stage_at) or pain >= below):
        return say("progress.pain", pain=pain, day=on)
    morning = highest([session.pain.next_morning for session in sessions])
    if morning is not None and morning >= below:
        return say("progress.morning", pain=morning, day=on)
    return ""


def _undone(plan: Prescription, stage: int, day: date, sessions: Sequence[PastSession]) -> str:
    """Time over the limit, or too little of the day's prescribed time in the band."""
    wanted = plan.stages[stage]
    if any(session.overloads for session in sessions):
        return say("progress.over", day=day.isoformat())
    mine = [s for s in sessions if (s.plan_id, s.stage, s.target_kg) == (plan.id, stage, wanted.target_kg)]
    done_s = sum(min(session.credited_s, session.prescribed_s) for session in mine)
    total_s = wanted.sessions_per_day * wanted.bouts * wanted.hold_s
    if done_s < plan.progression.required_fraction * total_s - 1e-6:
        done, total = duration(floor(done_s)), duration(total_s)
        return say("progress.part", done=done, total=total, day=day.isoformat())
    return ""


def _unknown(plan: Prescription, day: date, sessions: Sequence[PastSession]) -> str:
    """An answer that was not given is not an answer without pain."""
    if any(worst(session.pain) is None for session in sessions):
        return say("progress.unsaid", day=day.isoformat())
    asked = plan.pain.next_morning_flag_at is not None
    if asked and all(session.pain.next_morning is None for session in sessions):
        return say("progress.unasked", day=day.isoformat())
    return ""
