"""The patient's own sessions of a data folder: read once, shown by day, and packed to be shared."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from loadtrainer.core.log import Source
from loadtrainer.errors import RefusedError
from loadtrainer.review.model import Mark, PatientReview
from loadtrainer.store.files import plain, write_atomic

if TYPE_CHECKING:  # figures need numpy, which a session does not wait for
    from loadtrainer.app.clinic import Clinic

INDEX: Final = Path("review") / "own.sqlite"
WEEKS: Final = 4
DIARIES: Final = ("diary.jsonl", "decisions.jsonl")


class History:
    """Implements :class:`loadtrainer.ui.backend.HistoryDesk` for a data folder.

    ``now``: the wall clock. ``source``: a simulated folder's sessions are shown, though they count nowhere
    else.
    """

    def __init__(self, home: Path, source: Source, now: Callable[[], datetime]) -> None:
        self._home, self._now = home, now
        self._include = frozenset({Mark.RECOVERED} if source == "ble" else {Mark(source), Mark.RECOVERED})
        self._clinic: Clinic | None = None

    def refresh(self) -> Iterator[tuple[int, int]]:
        """Read what is new; yields (done, total). Raises RefusedError."""
        from loadtrainer.app.clinic import Clinic

        if self._clinic is None:
            self._clinic = Clinic(self._home, self._home / INDEX)
        yield from self._clinic.refresh()

    def review(self, patient: str, today: date, *, every: bool) -> PatientReview | None:
        """The patient's days: the last four whole weeks or all weeks; None = no session yet."""
        from loadtrainer.review.patients import Ask

        if self._clinic is None:
            return None
        lines = {line.pseudonym: line for line in self._clinic.patients()}
        if patient not in lines:
            return None
        monday = today - timedelta(days=today.weekday())
        first = monday - timedelta(weeks=WEEKS - 1)
        if every:
            began = date.fromisoformat(lines[patient].first_day)
            first = min(first, began - timedelta(days=began.weekday()))
        ask = Ask(first, monday + timedelta(days=6), today=today, include=self._include)
        return self._clinic.review(patient, ask)

    def troubles(self) -> int:
        """How many files cannot be shown."""
        return len(self._clinic.troubles()) if self._clinic is not None else 0

    def share(self, patient: str, path: Path) -> None:
        """Pack logs, diary and a page of the last 14 days into a ZIP file. Raises RefusedError.

        Settings, plans and the keys of scales stay here.
        """
        from loadtrainer.review.html import html_page
        from loadtrainer.review.patients import Ask
        from loadtrainer.review.report import period_paper

        clinic = self._clinic
        if clinic is None:
            raise RefusedError(str(path), "", "there is no session to share yet")
        now = self._now()
        found = clinic.review(patient, Ask(last=now.date(), include=self._include))
        page = html_page(period_paper(found, now, lambda session: clinic.open(session).log))
        parts = [self._home / record.file for record in clinic.records() if record.pseudonym == patient]
        if len(clinic.patients()) == 1:  # another patient's answers go to nobody
            parts += [part for name in DIARIES if (part := self._home / name).exists()]
        try:
            write_atomic(path, _packed(self._home, page, parts))
        except OSError as error:
            raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None

    def close(self) -> None:
        """Let go of the index."""
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None


def _packed(home: Path, page: str, parts: Iterable[Path]) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("report.html", page)
        for part in sorted(parts):
            packed.write(part, part.relative_to(home).as_posix())
    return kept.getvalue()
