"""The sessions of one data folder: lists, the day's limits, and what was left unfinished."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from loadtrainer.core.log import SessionLog, Source, Summary
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import make_folder, plain
from loadtrainer.store.index import Entry, scan
from loadtrainer.store.journal import SUFFIX as JOURNAL_SUFFIX
from loadtrainer.store.journal_reader import BadLine, read_whole
from loadtrainer.store.recovery import tell
from loadtrainer.store.sessions import SUFFIX, SessionParts, build_log, save_log
from loadtrainer.store.spare import bring_home, segment_folder, spare_folders

FOLDER: Final = "sessions"


@dataclass(frozen=True, slots=True)
class DayRecord:
    """A patient's day. ``done``: sessions of this stage completed; ``loaded``: all sessions with any load.

    ``last_end``: end of the last session with any load, on any day; None = there was none.
    """

    done: int
    loaded: int
    last_end: datetime | None


@dataclass(frozen=True, slots=True)
class Recovered:
    """A session saved from its journal. ``bad_line``: where a damaged journal stopped being believed."""

    log: SessionLog
    path: Path
    bad_line: BadLine | None


class Library:
    """The data folder ``home``. Its logs and journals lie in ``home/sessions``."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.sessions = home / FOLDER

    def make(self) -> None:
        """Make the folders, private. Raises RefusedError."""
        try:
            make_folder(self.sessions)
        except OSError as error:
            raise RefusedError("data folder", str(self.sessions), f"cannot be made: {plain(error)}") from None

    def entries(self) -> list[Entry]:
        """Finished sessions, oldest first; unreadable ones are left out (:meth:`problems`)."""
        return scan(self.sessions)[0]

    def problems(self) -> list[str]:
        """Which logs cannot be read, where and why."""
        return scan(self.sessions)[1]

    def journal_path(self, session_id: str) -> Path:
        """Where a session's journal lies."""
        return self.sessions / f"{session_id}{JOURNAL_SUFFIX}"

    def log_path(self, session_id: str) -> Path:
        """Where a session's log lies."""
        return self.sessions / f"{session_id}{SUFFIX}"

    def previous(self) -> str | None:
        """Digest of the session that started last; None = there is none."""
        entries = self.entries()
        return entries[-1].sha256 if entries else None

    def day(self, prescription: Prescription, stage: int, now: datetime, source: Source) -> DayRecord:
        """What this patient did on ``now``'s local day (``now`` aware), among sessions of the same source."""
        mine = [
            entry
            for entry in self.entries()
            if entry.source == source and entry.pseudonym == prescription.patient.pseudonym
        ]
        today = [entry for entry in mine if entry.started.astimezone(now.tzinfo).date() == now.date()]
        ends = [entry.ended_time for entry in mine if entry.dose_kg_s > 0]
        return DayRecord(
            done=sum(e.completed and (e.prescription_id, e.stage) == (prescription.id, stage) for e in today),
            loaded=sum(entry.dose_kg_s > 0 for entry in today),
            last_end=max(ends, default=None),
        )

    def check_day(self, prescription: Prescription, stage: int, now: datetime, source: Source) -> None:
        """Refuse beyond the day's cap or within the least gap; every session with any load counts.

        Sessions of another source do not count: a simulated one never keeps a patient from training.
        Raises RefusedError.
        """
        record, limits = self.day(prescription, stage, now, source), prescription.limits
        which = prescription.title
        if record.loaded >= limits.max_sessions_per_day:
            raise RefusedError(which, "limits.max_sessions_per_day", say("block.done"))
        if record.last_end is None:
            return
        ended = min(record.last_end, now)  # a replay at full speed ends ahead of the clock on the wall
        again = (ended + timedelta(hours=limits.min_hours_between)).astimezone(now.tzinfo)
        if now < again:
            form = "%H:%M" if again.date() == now.date() else "%Y-%m-%d %H:%M"
            raise RefusedError(
                which, "limits.min_hours_between", say("block.soon", time=again.strftime(form))
            )

    def unfinished(self) -> list[Path]:
        """Journals of sessions that have no log yet; an empty one never held a session."""
        return [
            path
            for path in sorted(self.sessions.glob(f"*{JOURNAL_SUFFIX}"))
            if path.stat().st_size and not self.log_path(path.name.removesuffix(JOURNAL_SUFFIX)).exists()
        ]

    def bring_home(self) -> list[str]:
        """Take in journals that went on elsewhere while the disk failed; in words, those that stay there."""
        return bring_home(spare_folders(self.home), self.sessions)

    def recover(
        self, path: Path, recompute: Callable[[SessionParts], Summary], fallback: Path | None = None
    ) -> Recovered:
        """Make the log of an unfinished journal; the journal stays as it is.

        ``recompute``: figures from the parts. ``fallback``: the folder its writer was given; None = any of
        the usual ones. A journal that was sealed keeps how it ended; any other is "recovered". Raises
        RefusedError.
        """
        journal = read_whole(path, fallback or segment_folder(path, spare_folders(self.home)))
        told = tell(journal, str(path))
        log = build_log(told.parts, recompute(told.parts), journal.head, told.previous)
        return Recovered(log, save_log(self.sessions, log), told.bad_line)
