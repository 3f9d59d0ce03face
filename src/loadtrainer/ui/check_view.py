"""A scale check as the page shows it: rungs, measured facts against the need, known weights. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor
from typing import Final

from loadtrainer.core.dates import day, full_day
from loadtrainer.core.scale_check.model import HoldFigures, LinkFigures, ScaleCheck, Verdict
from loadtrainer.core.scale_check.standing import OVERDUE_DAYS, VERDICT_WORDS
from loadtrainer.core.scale_check.verdict import DRIFT_KG, ERROR_KG, GAP_S, RETURN_KG
from loadtrainer.core.words import NBSP, duration, load, number, say
from loadtrainer.ui.backend import PlanView
from loadtrainer.ui.labels import label

LADDER: Final[tuple[Verdict, ...]] = ("long_holds", "short_holds", "spot_checks", "not_usable")


@dataclass(frozen=True, slots=True)
class Rung:
    """One verdict. ``on``: it is this scale's; then ``below`` says how long, or why."""

    words: str
    on: bool
    below: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One measured figure against its need. ``well`` None = not measured."""

    title: str
    value: str
    need: str
    well: bool | None

    @property
    def spoken(self) -> str:
        """The line for a reader."""
        word = "" if self.well is None else label("said.passed" if self.well else "said.failed")
        return " ".join(part for part in (f"{self.title}: {self.value}", self.need, word) if part)


@dataclass(frozen=True, slots=True)
class WeightRow:
    """One known weight: true, lowest and highest shown, worst error; in words, and ``errors`` in kg."""

    cells: tuple[str, str, str, str]
    kg: float
    errors: tuple[float, ...]


ICONS: Final[dict[Verdict, str]] = {
    "long_holds": "tick",
    "short_holds": "warn",
    "spot_checks": "warn",
    "not_usable": "cross",
}


def rungs(check: ScaleCheck) -> list[Rung]:
    """All verdicts, best first; the check's own with its hold or its first reason."""
    below = check.reasons[0] if check.reasons else ""
    if check.max_hold_s is not None:
        below = say("check.upto", time=duration(check.max_hold_s))
    return [
        Rung(say(VERDICT_WORDS[verdict]), verdict == check.verdict, below, ICONS[verdict])
        if verdict == check.verdict
        else Rung(say(VERDICT_WORDS[verdict]), False)
        for verdict in LADDER
    ]


def facts(check: ScaleCheck) -> list[Fact]:
    """The measured facts, in the order of the steps."""
    return [*_link(check.link), _lock(check.hold), _off(check), *_zero(check), _wake(check)]


def _unknown(title: str) -> Fact:
    return Fact(title, label("check.unmeasured"), "", None)


def _link(link: LinkFigures | None) -> list[Fact]:
    rate, gap = label("check.rate"), label("check.gap")
    if link is None:
        return [_unknown(rate), _unknown(gap)]
    often = label("connect.per_s", rate=number(link.rate_hz, 1))
    longest = f"{number(link.longest_gap_s, 1)}{NBSP}s"
    return [
        Fact(rate, often, label("check.rate.need"), link.p95_gap_s <= 1.0),
        Fact(gap, longest, label("check.gap.need"), link.longest_gap_s <= GAP_S),
    ]


def _lock(hold: HoldFigures | None) -> Fact:
    title = label("check.lock")
    if hold is None or hold.locks is None:
        return _unknown(title)
    if hold.locks:
        return Fact(title, label("check.yes"), label("check.after", time=_whole(hold.lock_s)), False)
    return Fact(title, label("check.no"), label("check.steady", time=_whole(hold.held_s)), True)


def _off(check: ScaleCheck) -> Fact:
    if check.link_life_s is not None:
        after = label("check.after", time=_whole(check.link_life_s))
        return Fact(label("check.hangup"), label("check.yes"), after, False)
    title = label("check.off")
    if check.silent_after_s is not None:
        after = label("check.after", time=_whole(check.silent_after_s))
        return Fact(title, label("check.yes"), after, False)
    if check.hold is None:
        return _unknown(title)
    return Fact(title, label("check.no"), label("check.on", time=_whole(check.hold.held_s)), True)


def _zero(check: ScaleCheck) -> list[Fact]:
    drift = check.hold.drift_kg if check.hold is not None else None
    found = []
    for title, kg, most in (
        (label("check.drift"), drift, DRIFT_KG),
        (label("check.return"), check.zero_return_kg, RETURN_KG),
    ):
        if kg is None:
            found.append(_unknown(title))
        else:
            need = label("check.most", load=load(most))
            found.append(Fact(title, load(abs(kg), decimals=2), need, abs(kg) <= most))
    return found


def _wake(check: ScaleCheck) -> Fact:
    title = label("check.wake")
    if check.wake_kg is None:
        return _unknown(title)
    return Fact(title, load(check.wake_kg), label("check.wake.need"), True)


def _whole(seconds: float | None) -> str:
    return duration(None if seconds is None else floor(seconds))


def weight_rows(check: ScaleCheck) -> list[WeightRow]:
    """Known weights, lightest first."""
    return [
        WeightRow(
            (
                load(one.kg),
                load(min(one.shown_kg), decimals=2),
                load(max(one.shown_kg), decimals=2),
                load(abs(one.error_kg), decimals=2),
            ),
            one.kg,
            tuple(round(shown - one.kg, 4) for shown in one.shown_kg),
        )
        for one in check.weights
    ]


def allowed_top_kg(check: ScaleCheck) -> float:
    """How far up the plot of errors reaches."""
    errors = [abs(error) for row in weight_rows(check) for error in row.errors]
    return 1.4 * max([ERROR_KG, *errors])


def accuracy(check: ScaleCheck) -> str:
    """The uncertainty, or that it was not measured."""
    if check.uncertainty_kg is None:
        return label("check.accuracy.none")
    return label("check.accuracy", load=load(check.uncertainty_kg, decimals=2))


def made(check: ScaleCheck) -> str:
    """When: "24 Nov 2026, 15:10"."""
    at = datetime.fromisoformat(check.at)
    return say("date.at", day=full_day(at.date()), time=f"{at:%H:%M}")


def due(check: ScaleCheck, plan_hold_s: float | None = None) -> str:
    """By when to check again; first, that the plan's holds are longer than the one that was tested."""
    held_s = check.max_hold_s
    if plan_hold_s is not None and held_s is not None and plan_hold_s > held_s:
        return say("check.plan", time=duration(held_s), hold=duration(plan_hold_s))
    again = datetime.fromisoformat(check.at).date() + timedelta(days=OVERDUE_DAYS)
    return say("check.again", day=day(again.isoformat()))


def plan_hold_s(views: Sequence[PlanView]) -> float | None:
    """The hold of the plan that is trained, or of the newest that can be read; None = there is none."""
    readable = [view for view in views if view.plan is not None]
    trained = [view for view in readable if not view.blocked] or readable
    return next((view.plan.current.hold_s for view in trained if view.plan is not None), None)
