"""What is asked of the patient around a session: pain afterwards, and whether a large step was agreed.

Answers change nothing by themselves; they are kept, and core.progression reads them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression_model import PastSession, Progress
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import load, say

LARGE_FRACTION: Final = 0.25
LARGE_KG: Final = 10.0
"""A step is large above either (clinical ground truth, section 9: steps of up to 10 kg)."""
TEN_MINUTES: Final = timedelta(minutes=10)
TEN_MINUTES_OVER: Final = timedelta(hours=1)
"""Later than this it is no answer about ten minutes any more."""
MORNING_HOUR: Final = 4
"""Before this hour it is still the night after."""
MORNING_OVER: Final = timedelta(days=14)

LaterField = Literal["pain.ten_minutes", "pain.next_morning"]


@dataclass(frozen=True, slots=True)
class Question:
    """Pain asked after a session. ``first``: answered or skipped before the next session may start."""

    session: str
    field: LaterField
    title: str
    detail: str
    first: bool


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the patient is asked once before a session. ``key``: under which the answer is kept."""

    key: str
    title: str
    detail: str


def question(
    sessions: Sequence[PastSession], answered: Collection[tuple[str, str]], now: datetime
) -> Question | None:
    """What is to be asked at ``now`` (aware, local) about the last session; None = nothing.

    ``answered``: (session, field) that have an answer or were skipped.
    """
    last = max((s for s in sessions if s.loaded), key=lambda session: session.ended_at, default=None)
    if last is None:
        return None
    ended, since = last.ended_at.astimezone(now.tzinfo), now - last.ended_at
    if ended.date() == now.date() or now.hour < MORNING_HOUR:
        due = TEN_MINUTES <= since <= TEN_MINUTES_OVER and (last.id, "pain.ten_minutes") not in answered
        what = say("later.ten.what", time=ended.strftime("%H:%M"))
        return Question(last.id, "pain.ten_minutes", say("later.ten"), what, False) if due else None
    if since > MORNING_OVER or since < timedelta(0) or (last.id, "pain.next_morning") in answered:
        return None
    yesterday = now.date() - ended.date() <= timedelta(days=1)
    title = say("later.morning" if yesterday else "later.past")
    what = say("later.morning.what", day=ended.date().isoformat())
    return Question(last.id, "pain.next_morning", title, what, True)


def is_large(before_kg: float, after_kg: float) -> bool:
    """Whether a step is over +25 % or over +10 kg."""
    step_kg = round(after_kg - before_kg, 6)
    return step_kg > round(LARGE_FRACTION * before_kg, 6) or step_kg > LARGE_KG


def to_agree(
    plan: Prescription, now: Progress, sessions: Sequence[PastSession], agreed: Collection[str]
) -> Agreement | None:
    """What has to be agreed before a session at today's stage; None = nothing, or it was.

    ``sessions``: of all the patient's plans; ``agreed``: keys of earlier answers. A large step is one from
    the target trained last; after too many days away the load is agreed anew.
    """
    last = max((s for s in sessions if s.loaded), key=lambda session: session.started, default=None)
    if last is None:
        return None
    after_kg, unit = plan.stages[now.stage].target_kg, MassUnit(plan.display_unit)
    found = []
    if is_large(last.target_kg, after_kg):
        words = say("agree.step", before=load(last.target_kg, unit), after=load(after_kg, unit))
        key = f"step {plan.id} {now.stage} {last.target_kg:g} {after_kg:g}"
        found.append(Agreement(key, words, say("agree.ask")))
    if now.away_days:
        words = say("agree.return", days=now.away_days)
        found.append(Agreement(f"return {plan.id} {last.day}", words, say("agree.ask")))
    return next((one for one in found if one.key not in agreed), None)
