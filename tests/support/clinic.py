"""Made-up folders of logs for tests of the review window, and a desk for them at a fixed time."""

from datetime import UTC, date, datetime
from pathlib import Path

from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.app.review_desk import ReviewDesk
from loadtrainer.core.log import Source
from loadtrainer.store.sessions import SUFFIX

NOW = datetime(2026, 10, 12, 20, 0, tzinfo=UTC)


def write_clinic(folder: Path, patients: int = 1, sessions: int = 2, source: Source = "ble") -> Path:
    """Write a clinic whose first patient begins in October 2026."""
    size = Size(patients=patients, per_patient=sessions, seed=5, source=source, first_day=date(2026, 10, 1))
    for _ in Maker(size).write(folder):
        pass
    return folder


def a_desk(folder: Path, home: Path) -> ReviewDesk:
    """A desk for ``folder`` on the evening of 12 October 2026."""
    return ReviewDesk(home, folder, lambda: NOW)


def logs(folder: Path) -> list[Path]:
    """Every log of a folder."""
    return sorted(folder.rglob(f"*{SUFFIX}"))
