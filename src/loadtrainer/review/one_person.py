"""Whether the sessions under one pseudonym can be of one person: two clinics may both have a P-001."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from loadtrainer.core.prescription import Patient, Prescription
from loadtrainer.core.words import say
from loadtrainer.review.model import SessionRecord


def doubts(sessions: Sequence[SessionRecord], plans: Mapping[str, Prescription]) -> Iterator[tuple[str, str]]:
    """(session, why in words) where a session can hardly be of the person of the one before it.

    ``sessions``: in the order they began, all with marks or all without. Nothing is left out for it.
    """
    for before, record in pairwise(sessions):
        if record.started < datetime.fromisoformat(before.ended_at):
            yield record.id, say("review.mixed.time")
        elif _differ(plans[before.plan].patient, plans[record.plan].patient):
            yield record.id, say("review.mixed.limb")


def _differ(one: Patient, other: Patient) -> bool:
    """Whether the side or the level of the limb differs; what is not known differs from nothing."""
    pairs = ((one.side, other.side), (one.level, other.level))
    return any(a is not None and b is not None and a != b for a, b in pairs)
