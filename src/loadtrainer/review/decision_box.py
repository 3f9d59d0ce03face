"""The box at the foot of a clinician's page: what the plan's rule says, and what a clinician decides."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from loadtrainer.core.dates import full_day
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import say
from loadtrainer.review.loads import exact, unit_of
from loadtrainer.review.paper import MOST_NAME, Line, clip, line
from loadtrainer.review.paper import Decision as Box
from loadtrainer.store.diary import Decision

CHOICES: Final = ("hold", "next", "back", "stop")
STEPS: Final = {"next": 1, "back": -1}
MOST_REASON: Final = 360


@dataclass(frozen=True, slots=True)
class Deciding:
    """What is known for a decision about a period.

    ``saved``: the one made on its sessions, ``before``: the latest made before them; None = there is none.
    ``eligible``: the plan's rule is met, because of ``reasons``; None = the rule was not asked.
    """

    saved: Decision | None = None
    before: Decision | None = None
    eligible: bool | None = None
    reasons: tuple[str, ...] = ()


def decision_box(plan: Prescription, known: Deciding) -> Box:
    """Filled in where a decision was saved, else for a pen."""
    saved = known.saved
    lead = [one for one in (_rule(known), _before(plan, known.before)) if one]
    if saved is not None:
        lead.append(line(clip(saved.reason, MOST_REASON), bold=f"{_choice_words(plan, saved)}:"))
    values = ("", clip(saved.by, MOST_NAME), full_day(_day(saved))) if saved is not None else ("", "", "")
    fields = tuple(
        (say(f"report.decision.{name}"), value)
        for name, value in zip(("reason", "name", "date"), values, strict=True)
    )
    return Box(
        title=say("report.decision"),
        lead=tuple(lead),
        choices=tuple(_choice(plan, saved, name) for name in CHOICES),
        fields=fields if saved is None else fields[1:],
        chosen=CHOICES.index(saved.choice) if saved is not None else None,
    )


def _choice(plan: Prescription, saved: Decision | None, name: str) -> str:
    """A choice; of what was saved with the load it means, else with room for a pen."""
    if saved is not None and saved.choice == name:
        return _choice_words(plan, saved)
    return say(f"report.decision.{name}", unit=plan.display_unit)


def _choice_words(plan: Prescription, made: Decision) -> str:
    stage = made.stage + STEPS.get(made.choice, 0)
    if made.choice in STEPS and 0 <= stage < len(plan.stages):
        return say(
            f"report.decision.{made.choice}.to", load=exact(plan.stages[stage].target_kg, unit_of(plan))
        )
    return say(f"report.decision.{made.choice}", unit=plan.display_unit)


def _rule(known: Deciding) -> Line:
    if known.eligible is None or not known.reasons:
        return ()
    key = "report.rule.met" if known.eligible else "report.rule.not"
    return line(say(key, why="; ".join(reason.rstrip(".") for reason in known.reasons)))


def _before(plan: Prescription, made: Decision | None) -> Line:
    if made is None:
        return ()
    return line(
        say(
            "report.decision.before",
            day=full_day(_day(made)),
            who=clip(made.by, MOST_NAME),
            choice=_choice_words(plan, made),
        )
    )


def _day(made: Decision) -> date:
    return datetime.fromisoformat(made.at).date()
