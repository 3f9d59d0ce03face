"""A physiotherapist's desk: one folder of logs, what is known of its patients, and what is decided."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, cast

from loadtrainer.app.clinic import Clinic, OpenSession, index_path
from loadtrainer.app.clinic_beside import Trouble
from loadtrainer.app.deciding import deciding
from loadtrainer.core.log import Ended, Source
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression import progress
from loadtrainer.core.progression_model import Choice, History, PastSession, Progress
from loadtrainer.errors import RefusedError
from loadtrainer.review.model import Mark, PatientLine, PatientReview, SessionRecord
from loadtrainer.review.paper import Paper
from loadtrainer.review.patients import PERIOD_DAYS, Ask
from loadtrainer.review.report import period_paper
from loadtrainer.store.decisions import decided
from loadtrainer.store.diary import Decision

MOST_PLACES: Final = 256
"""So many folders are watched; what changes in others is seen at the next look."""
EVIDENCE: Final = timedelta(days=60)
"""How far back sessions speak for or against the next stage."""


@dataclass(frozen=True, slots=True)
class Period:
    """What is shown of a patient. ``days`` None = all. ``last`` None = up to today, or to the last session.

    ``marked``: simulated, replayed, recovered and failed sessions count too. ``first``: in place of ``days``.
    """

    days: int | None = PERIOD_DAYS
    last: date | None = None
    marked: bool = False
    first: date | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A patient as the window shows them. ``decisions``: oldest first."""

    review: PatientReview
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a patient stands for a decision. ``stage``: the one it is about, of ``plan``.

    ``up``, ``down``: the stages next to it that a decision may choose; None = there is none.
    ``place``: the folder of the newest log, where the decision is kept. ``damage``: why earlier decisions
    there cannot be trusted; "" = they can.
    """

    plan: Prescription
    progress: Progress
    stage: int
    up: int | None
    down: int | None
    place: Path
    damage: str


class ReviewDesk:
    """The reviewed ``folder``; ``home``: the reviewer's own data folder. ``now``: the wall clock, aware.

    Nothing is read before :meth:`start`. All calls come from one thread at a time.
    """

    def __init__(self, home: Path, folder: Path, now: Callable[[], datetime]) -> None:
        self.home, self.folder, self._now = home, folder, now
        self._clinic: Clinic | None = None

    def at(self, folder: Path) -> "ReviewDesk":
        """A desk for another folder."""
        return ReviewDesk(self.home, folder, self._now)

    def start(self) -> list[PatientLine]:
        """Open what is known from last time; raises RefusedError where the folder cannot be reviewed."""
        if self._clinic is None:
            self._clinic = Clinic(self.folder, index_path(self.home, self.folder))
        return self.patients()

    def close(self) -> None:
        """Let go of the index."""
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None

    @property
    def _open(self) -> Clinic:
        if self._clinic is None:
            raise RefusedError(str(self.folder), "", "is not open")
        return self._clinic

    def today(self) -> date:
        """The local day."""
        return self._now().date()

    def refresh(self) -> Iterator[tuple[int, int]]:
        """Read what is new; yields (done, total). Raises RefusedError."""
        yield from self._open.refresh()

    def prove(self) -> Iterator[tuple[int, int]]:
        """Recompute the events of every session not proved yet; yields (done, total)."""
        yield from self._open.prove()

    @property
    def everyone(self) -> bool:
        """Whether each log has been looked at, so that no patient is missing."""
        return self._open.everyone

    def patients(self) -> list[PatientLine]:
        """Every patient: those with red flags first, then by name."""
        return self._open.patients()

    def troubles(self) -> list[Trouble]:
        """What cannot be shown, and why; what was shown once and is gone, too."""
        return [*self._open.troubles(), *self._open.gone()]

    @property
    def others(self) -> int:
        """How many files of the folder are none of ours."""
        return self._open.others

    def places(self) -> list[str]:
        """The folder and those in it, as many as are watched."""
        found = [str(self.folder)]
        for place, inner, _ in os.walk(self.folder):
            found += [str(Path(place) / name) for name in inner]
            if len(found) >= MOST_PLACES:
                break
        return found[:MOST_PLACES]

    def show(self, pseudonym: str, period: Period) -> Shown:
        """One patient and period. Raises RefusedError: no session of theirs is here."""
        line = next((one for one in self.patients() if one.pseudonym == pseudonym), None)
        if line is None:
            raise RefusedError(str(self.folder), pseudonym, "has no session here")
        last = period.last or self._last(line)
        first = date.fromisoformat(line.first_day)
        if period.first is not None:
            first = period.first
        elif period.days is not None:
            first = last - timedelta(days=period.days - 1)
        include = frozenset(Mark) if period.marked else frozenset[Mark]()
        found = self._open.review(pseudonym, Ask(min(first, last), last, self.today(), include))
        return Shown(found, tuple(self._open.decisions(pseudonym)))

    def _last(self, line: PatientLine) -> date:
        """Today, so that missed days show; or the day of the last session, where it is long ago."""
        today, newest = self.today(), date.fromisoformat(line.last_day)
        return today if newest <= today < newest + timedelta(days=PERIOD_DAYS) else newest

    def open(self, session: str) -> OpenSession:
        """One session, read and recomputed. Raises RefusedError."""
        return self._open.open(session)

    def standing(self, pseudonym: str) -> Standing:
        """What the plan's rule says of the next stage. Raises RefusedError."""
        line = next((one for one in self.patients() if one.pseudonym == pseudonym), None)
        newest = date.fromisoformat(line.last_day) if line is not None else self.today()
        found = self._open.review(pseudonym, Ask(newest - EVIDENCE, newest))
        mine = [record for record in found.sessions if not record.findings]
        latest = found.sessions[-1]
        plan = found.plans[latest.plan]
        kept = self._open.decided(pseudonym)
        place = (self.folder / latest.file).parent
        damage = ""
        try:
            decided(place)
        except RefusedError as error:
            damage = f"{Path(error.which).name}: {error.why.replace(error.which, '').strip()}"
        same = [record for record in mine if record.source == latest.source]
        history = History(tuple(_past(record, found.plans[record.plan]) for record in same), (), kept)
        now = progress(plan, history, max(self.today(), newest))
        since = any(one.at > latest.started for one in kept)
        stage = now.stage if since else latest.stage
        return Standing(
            plan=plan,
            progress=now,
            stage=stage,
            up=stage + 1 if stage + 1 < len(plan.stages) else None,
            down=stage - 1 if stage > 0 else None,
            place=place,
            damage=damage,
        )

    def decide(self, standing: Standing, choice: Choice, reason: str, by: str) -> Decision:
        """Keep a decision beside the patient's logs, on the clinician's word. Raises RefusedError."""
        made = Decision(
            patient=standing.plan.patient.pseudonym,
            at=self._now().isoformat(timespec="milliseconds"),
            by=by.strip(),
            choice=choice,
            stage=standing.stage,
            reason=reason.strip(),
        )
        return self._open.decide(standing.place, made)

    def paper(self, found: PatientReview) -> Paper:
        """The one page of a patient and period. Raises RefusedError: a log cannot be read."""
        name = found.pseudonym
        newest = next((one.last_day for one in self.patients() if one.pseudonym == name), "")
        rule = (lambda: self.standing(name).progress) if newest <= found.last.isoformat() else None
        known = deciding(found, self._open.decisions(name), rule)
        return period_paper(found, self._now(), lambda session: self._open.open(session).log, known)


def _past(record: SessionRecord, plan: Prescription) -> PastSession:
    """A record as the rules of progress know sessions."""
    return PastSession(
        id=record.id,
        plan_id=plan.id,
        started=record.started,
        ended_at=datetime.fromisoformat(record.ended_at),
        stage=record.stage,
        target_kg=record.target_kg,
        credited_s=record.figures.credited_s,
        prescribed_s=record.figures.prescribed_s,
        completed=record.completed,
        ended=cast(Ended, record.ended),
        source=cast(Source, record.source),
        pain=record.diary.pain,
        overloads=record.figures.overloads,
        loaded=record.figures.dose_kg_s > 0,
    )
