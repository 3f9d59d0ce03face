"""Confirmed plans as a clinician makes them."""

from datetime import UTC, datetime
from typing import Any

from loadtrainer.core.prescription import Prescription
from loadtrainer.store.prescriptions import confirmed
from support.backend import a_prescription

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def a_confirmed(**changes: Any) -> Prescription:
    """The plan of the window tests, truly confirmed."""
    plan = a_prescription().model_copy(update={"confirmed": None, **changes})
    return confirmed(plan, "J. Moreau", "physiotherapist", NOW, "plan")
