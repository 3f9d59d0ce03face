"""Day-by-day histories in letters, lived through at the stage the rules give on each day.

One word a day: what happened on it, in time order.

``g`` two whole sessions, pain 2, morning 2 · ``p`` one session only · ``s`` stopped at once, with some load
``h`` whole, pain 5 · ``b`` whole, pain 5 before · ``m`` whole, morning 5 · ``n`` whole, morning 4
``x`` ended by pain 6 · ``o`` whole, once above the limit · ``u`` whole, morning not answered
``q`` whole, no pain answered · ``r`` start refused for pain 6 · ``f`` start refused for a warning sign
``.`` nothing · ``H N B S`` the clinician decides hold, next, back, stop about the day's stage
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from loadtrainer.core.log import PainDiary
from loadtrainer.core.prescription import Confirmation, Prescription, Stage
from loadtrainer.core.progression import progress
from loadtrainer.core.progression_model import (
    Choice,
    Decided,
    History,
    PastSession,
    Progress,
    RefusedStart,
)
from support.sessions import STAGE, prescription

FIRST = date(2026, 11, 23)
CALM = PainDiary(before=1, worst=2, after=2, ten_minutes=1, next_morning=2)
DAYS: dict[str, PainDiary] = {
    "g": CALM,
    "o": CALM,
    "p": CALM,
    "s": CALM,
    "h": CALM.model_copy(update={"worst": 5}),
    "b": CALM.model_copy(update={"before": 5}),
    "m": CALM.model_copy(update={"next_morning": 5}),
    "n": CALM.model_copy(update={"next_morning": 4}),
    "x": CALM.model_copy(update={"worst": 6}),
    "u": CALM.model_copy(update={"next_morning": None}),
    "q": PainDiary(),
}
CHOICES: dict[str, Choice] = {"H": "hold", "N": "next", "B": "back", "S": "stop"}
NOTHING = History()
CONFIRMED = Confirmation(by="A", role="B", at="2026-11-22T09:00:00+00:00", sha256="0" * 64)


def a_ladder(
    rule: str = "automatic", min_days: int = 1, stages: int = 4, *, confirmed: bool = True, **changes: Any
) -> Prescription:
    """Stages of 10, 15, 20, 25 kg, two sessions a day; the ceiling is 41 kg."""
    plan = prescription()
    steps = [
        Stage(**(STAGE | {"target_kg": 10.0 + 5.0 * i, "min_days": min_days, "tolerance_kg": 1.0}))
        for i in range(stages)
    ]
    rules = plan.progression.model_copy(update={"rule": rule})
    signed = CONFIRMED if confirmed else None
    return plan.model_copy(update={"stages": steps, "progression": rules, "confirmed": signed} | changes)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment of a day."""
    return datetime.combine(day, time(hour, minute), UTC)


def a_session(plan: Prescription, stage: int, started: datetime, **changes: Any) -> PastSession:
    """A whole session at ``stage``, without pain."""
    wanted = plan.stages[stage]
    whole_s = wanted.bouts * wanted.hold_s
    session = PastSession(
        id=started.isoformat(),
        plan_id=plan.id,
        started=started,
        ended_at=started + timedelta(minutes=25),
        stage=stage,
        target_kg=wanted.target_kg,
        credited_s=whole_s,
        prescribed_s=whole_s,
        completed=True,
        ended="completed",
        source="ble",
        pain=CALM,
        overloads=0,
    )
    return replace(session, **changes)


def _of_day(plan: Prescription, stage: int, day: date, what: str) -> list[PastSession]:
    first = a_session(plan, stage, at(day, 9), pain=DAYS[what])
    if what == "p":
        return [first]
    if what == "s":
        return [replace(first, credited_s=0.0, completed=False, ended="stopped")]
    if what == "x":
        return [replace(first, credited_s=4.0, completed=False, ended="pain")]
    overloads = 1 if what == "o" else 0
    return [first, replace(first, id=f"{first.id}b", started=at(day, 15), overloads=overloads)]


@dataclass
class Life:
    """A patient who trains, day after day, what the rules give."""

    plan: Prescription
    history: History = NOTHING
    today: date = FIRST

    @property
    def now(self) -> Progress:
        """Where the patient stands this morning."""
        return progress(self.plan, self.history, self.today)

    def live(self, word: str) -> None:
        """One day of what the letters say."""
        for place, letter in enumerate(word):
            self._do(letter, place)
        self.today += timedelta(days=1)

    def _do(self, letter: str, place: int) -> None:
        history, stage = self.history, self.now.stage
        if letter in DAYS:
            new = tuple(_of_day(self.plan, stage, self.today, letter))
            self.history = replace(history, sessions=history.sessions + new)
        elif letter in "rf":
            start = RefusedStart(at(self.today, 8, place), 6 if letter == "r" else 1, letter == "f")
            self.history = replace(history, refused=(*history.refused, start))
        elif letter in CHOICES:
            hour = 17 if place else 7
            made = Decided(at(self.today, hour, place), "P-001", "Dr. A", CHOICES[letter], stage)
            self.history = replace(history, decisions=(*history.decisions, made))
        else:
            assert letter == "."


def lived(plan: Prescription, days: str) -> Life:
    """The patient after ``days``, on the morning of the next one."""
    life = Life(plan)
    for word in days.split():
        life.live(word)
    return life
