"""A history desk for window tests: a few sessions of a made-up patient."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from loadtrainer.errors import RefusedError
from loadtrainer.review.model import PatientReview, SessionRecord
from loadtrainer.review.patients import Ask, review
from support.reviews import a_record, known, later, partial


def some_sessions() -> tuple[SessionRecord, ...]:
    """Two sessions on the first day, one shorter on the next."""
    return a_record(1), a_record(2, hour=15), partial(3, day=later(1))


@dataclass
class FakeHistory:
    """``steps``: logs still to be read; ``bad``: files that cannot be shown; ``shared``: where to."""

    sessions: tuple[SessionRecord, ...] = field(default_factory=some_sessions)
    steps: int = 2
    bad: int = 0
    refuses: bool = False
    shared: list[tuple[str, Path]] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)
    closed: bool = False

    def refresh(self) -> Iterator[tuple[int, int]]:
        for done in range(self.steps):
            yield done + 1, self.steps

    def review(self, patient: str, today: date, *, every: bool) -> PatientReview | None:
        self.asked.append(every)
        if not self.sessions:
            return None
        monday = today - timedelta(days=today.weekday())
        ask = Ask(monday - timedelta(weeks=3), monday + timedelta(days=6), today=today)
        return review("P-001", self.sessions, known(*self.sessions), ask)

    def troubles(self) -> int:
        return self.bad

    def share(self, patient: str, path: Path) -> None:
        if self.refuses:
            raise RefusedError(str(path), "", "cannot be written: no space left on device")
        self.shared.append((patient, path))

    def close(self) -> None:
        self.closed = True
