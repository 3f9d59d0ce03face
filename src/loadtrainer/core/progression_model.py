"""What is known when a stage is chosen: finished sessions, starts that were refused, and decisions.

Loads in kg, durations in s, pain 0 to 10. None = not known, never 0.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from loadtrainer.core.log import Ended, PainDiary, Source

Choice = Literal["hold", "next", "back", "stop"]


@dataclass(frozen=True, slots=True)
class PastSession:
    """A finished session. ``started``, ``ended_at``: aware, in the local time of the place.

    ``pain``: with the answers given later. ``loaded``: the scale was loaded at all. ``overloads``: how often
    the session's limit was passed; that limit never lies above the ceiling.
    """

    id: str
    plan_id: str
    started: datetime
    ended_at: datetime
    stage: int
    target_kg: float
    credited_s: float
    prescribed_s: float
    completed: bool
    ended: Ended
    source: Source
    pain: PainDiary
    overloads: int
    loaded: bool = True

    @property
    def day(self) -> date:
        """The local day it started on."""
        return self.started.date()


@dataclass(frozen=True, slots=True)
class RefusedStart:
    """Answers that kept a session from starting. ``sign``: a warning sign was among them."""

    at: datetime
    pain: int | None
    sign: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """A clinician's decision. ``stage``: the stage it was made about, the one that had been trained.

    ``followed``: a later decision was made by someone who knew of it.
    """

    at: datetime
    patient: str
    by: str
    choice: Choice
    stage: int
    followed: bool = True


@dataclass(frozen=True, slots=True)
class History:
    """All that is known of one patient. ``sessions``: of one kind of source and of any of their plans."""

    sessions: tuple[PastSession, ...] = ()
    refused: tuple[RefusedStart, ...] = ()
    decisions: tuple[Decided, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the patient stands today.

    ``stage``: to train today, from 0, of ``stages``. ``reason``: why this one. ``eligible``: the next may be
    proposed, because of ``evidence``. ``blocks``: what keeps from the next. ``away_days``: days without a
    session before today, if they are more than may pass without asking; 0 = they are not. ``finished_on``:
    the day the last stage was done; None = it is not. ``stopped``: the clinician ended the loading.
    """

    stage: int
    stages: int
    reason: str
    eligible: bool
    evidence: tuple[str, ...]
    blocks: tuple[str, ...]
    away_days: int
    finished_on: date | None
    stopped: bool
