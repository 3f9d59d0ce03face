"""What the latest check of a scale means for a session that is about to start. Nothing is corrected by it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from math import ceil
from typing import Final

from loadtrainer.core.prescription import Plan
from loadtrainer.core.sample import ScaleInfo
from loadtrainer.core.scale_check.model import ScaleCheck, Verdict
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import NBSP, duration, fixed, load, say

OVERDUE_DAYS: Final = 30
"""A home check is due monthly, and after moving the scale or changing its battery."""

VERDICT_WORDS: Final[dict[Verdict, str]] = {
    "long_holds": "check.long",
    "short_holds": "check.short",
    "spot_checks": "check.spot",
    "not_usable": "check.no",
}


def age_days(check: ScaleCheck, now: datetime) -> int:
    """Whole local days since the check; ``now`` aware. A check from the future is of today."""
    made = datetime.fromisoformat(check.at).astimezone(now.tzinfo)
    return max(0, (now.date() - made.date()).days)


def overdue(check: ScaleCheck, now: datetime) -> bool:
    """It is time for a new one."""
    return age_days(check, now) > OVERDUE_DAYS


def accuracy_words(check: ScaleCheck, kg: float, unit: MassUnit) -> str:
    """Such as "20.0 ± 0.3 kg", the uncertainty rounded up; or that it was not measured."""
    if check.uncertainty_kg is None:
        return say("check.unmeasured")
    off = ceil(round(10 * from_kg(check.uncertainty_kg, unit), 6)) / 10
    return f"{fixed(from_kg(kg, unit), 1)}{NBSP}±{NBSP}{fixed(off, 1)}{NBSP}{unit.value}"


def age_words(days: int) -> str:
    """Today, yesterday, or so many days ago."""
    if days < 2:
        return say("check.yesterday" if days else "check.today")
    return say("check.days", days=days)


def standing_words(check: ScaleCheck | None, plan: Plan, now: datetime) -> tuple[str, ...]:
    """What must be said before the start, a line each: never silent about a missing, old or failed check."""
    if check is None:
        return (say("check.missing"),)
    return tuple(_lines(check, plan, now))


def _lines(check: ScaleCheck, plan: Plan, now: datetime) -> Iterator[str]:
    stage, unit = plan.current, MassUnit(plan.prescription.display_unit)
    if check.verdict == "not_usable":
        yield say("block.check")
        yield from check.reasons[:1]
    accuracy = accuracy_words(check, stage.target_kg, unit)
    yield say("check.age", accuracy=accuracy, age=age_words(age_days(check, now)))
    if overdue(check, now):
        yield say("check.overdue")
    if check.verdict in ("short_holds", "spot_checks"):
        yield say(VERDICT_WORDS[check.verdict])
        yield from check.reasons[:1]
    if check.max_hold_s is not None and stage.hold_s > check.max_hold_s:
        yield say("check.plan", time=duration(check.max_hold_s), hold=duration(stage.hold_s))
    if check.wake_kg is not None and check.wake_kg > stage.target_kg - stage.tolerance_kg:
        yield say("check.wake.plan", load=load(check.wake_kg, unit))


def informed(scale: ScaleInfo, check: ScaleCheck | None, plan: Plan, now: datetime) -> ScaleInfo:
    """``scale`` with what its latest check taught; None = it was never checked.

    A check only ever adds caution: a lock the family is known for stays known.
    """
    words = "\n".join(standing_words(check, plan, now))
    if check is None:
        return replace(scale, check_words=words)
    learned = check.hold.lock_flag if check.hold is not None and check.hold.locks else None
    return replace(
        scale,
        check_words=words,
        usable=check.verdict != "not_usable",
        still_s=check.still_s,
        uncertainty_kg=check.uncertainty_kg,
        locks_on=scale.locks_on or learned,
    )
