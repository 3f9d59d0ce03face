"""What a clinician's page knows for its decision: what was decided, and what the plan's rule says."""

from collections.abc import Callable, Sequence
from datetime import datetime

from loadtrainer.core.dates import days
from loadtrainer.core.progression_model import Progress
from loadtrainer.review.days import UNREAL
from loadtrainer.review.decision_box import Deciding
from loadtrainer.review.model import PatientReview
from loadtrainer.store.diary import Decision


def deciding(
    found: PatientReview, decisions: Sequence[Decision], rule: Callable[[], Progress] | None
) -> Deciding:
    """Which of a patient's ``decisions``, oldest first, belong to a period, or what the plan's ``rule`` says.

    One made after the period's last session is about it. ``rule`` None: sessions came after the period, so
    nothing is to be decided on it any more; a later decision is not about it either.
    """
    starts = [record.started for record in found.sessions if not record.marks & UNREAL]
    after: list[Decision] = []
    before: list[Decision] = []
    for made in decisions:
        at = datetime.fromisoformat(made.at)
        if (starts and at <= starts[-1]) or at.date() < found.first:
            before.append(made)
        elif rule is not None or at.date() <= found.last:
            after.append(made)
    earlier = before[-1] if before else None
    if after or rule is None:
        return Deciding(after[-1] if after else None, earlier)
    now = rule()
    reasons = now.evidence if now.eligible else now.blocks
    told = tuple(days(reason, year=True) for reason in reasons)
    return Deciding(None, earlier, now.eligible, told)
