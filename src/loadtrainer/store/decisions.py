"""The clinician's decisions beside the logs, as the rules of progress take them."""

from datetime import datetime
from pathlib import Path

from loadtrainer.core.progression_model import Decided
from loadtrainer.errors import RefusedError
from loadtrainer.store.diary import DECISIONS_NAME, Decision, read_decisions


def decided(folder: Path) -> tuple[Decided, ...]:
    """Every decision of ``folder``, in the order of the file.

    Raises RefusedError where a line was altered or lost: it may have been a "stop". A torn one was never said
    to be saved.
    """
    kept = read_decisions(folder)
    if kept.altered:
        raise RefusedError(str(folder / DECISIONS_NAME), "", kept.problems[0])
    return tuple(taken(line) for line in kept.lines)


def taken(line: Decision) -> Decided:
    """A kept decision as the rules of progress take it."""
    at = datetime.fromisoformat(line.at)
    return Decided(at=at, patient=line.patient, by=line.by, choice=line.choice, stage=line.stage)
