"""What lists and day limits need of each finished session, kept so that no log is read twice.

The index is derived: it is made anew wherever it is missing, damaged, or older than a log.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from loadtrainer.core.loading import load_model
from loadtrainer.core.log import Ended, PainDiary, SessionLog, Source
from loadtrainer.core.model import DiskModel
from loadtrainer.core.strictjson import LOG_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import read_capped, write_atomic
from loadtrainer.store.sessions import SUFFIX, read_log

FILE_NAME: Final = "index.json"


class Entry(DiskModel):
    """One finished session in short. ``size`` and ``changed_us`` tell whether the file is still the same.

    ``credited_s`` of ``prescribed_s``; ``dose_kg_s`` 0 = nothing was loaded; ``completed``: all bouts done.
    ``pain``: as answered before the log was sealed.
    """

    name: str
    size: int
    changed_us: int
    id: str
    sha256: str
    source: Source
    started_at: str
    ended_at: str
    ended: Ended
    prescription_id: str
    pseudonym: str
    stage: int
    target_kg: float
    completed: bool
    credited_s: float
    prescribed_s: float
    dose_kg_s: float
    overloads: int
    pain: PainDiary

    @property
    def started(self) -> datetime:
        """Start as an aware time."""
        return datetime.fromisoformat(self.started_at)

    @property
    def ended_time(self) -> datetime:
        """End as an aware time."""
        return datetime.fromisoformat(self.ended_at)


class _Index(DiskModel):
    format: Literal["loadtrainer.index"] = "loadtrainer.index"
    version: Literal[1] = 1
    entries: list[Entry]


def entry_of(path: Path, log: SessionLog) -> Entry:
    """The entry of a log that lies at ``path``."""
    state = path.stat()
    return Entry(
        name=path.name,
        size=state.st_size,
        changed_us=state.st_mtime_ns // 1000,
        id=log.id,
        sha256=str(log.integrity.sha256),
        source=log.source,
        started_at=log.started_at,
        ended_at=log.ended_at,
        ended=log.ended,
        prescription_id=log.prescription.id,
        pseudonym=log.prescription.patient.pseudonym,
        stage=log.stage,
        target_kg=log.prescription.stages[log.stage].target_kg,
        completed=log.summary.completed,
        credited_s=log.summary.credited_s,
        prescribed_s=log.summary.prescribed_s,
        dose_kg_s=log.summary.dose_kg_s,
        overloads=log.summary.overload.count,
        pain=log.diary.pain,
    )


def known(folder: Path) -> dict[str, Entry]:
    """What the index of ``folder`` said last, by file name; empty where there is none or it is damaged."""
    path = folder / FILE_NAME
    if not path.exists():
        return {}
    try:
        index = load_model(_Index, read_capped(path, LOG_CAP), str(path), LOG_CAP)
    except RefusedError:
        return {}
    return {entry.name: entry for entry in index.entries}


def scan(folder: Path) -> tuple[list[Entry], list[str]]:
    """Every finished session of ``folder``, oldest first, and the refusals of those that cannot be read."""
    before, found, problems, fresh = known(folder), [], [], False
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            state = path.stat()
            entry = before.get(path.name)
            if entry is None or (entry.size, entry.changed_us) != (state.st_size, state.st_mtime_ns // 1000):
                entry, fresh = entry_of(path, read_log(path)), True
            found.append(entry)
        except RefusedError as error:
            problems.append(str(error))
        except OSError as error:
            problems.append(f"{path}: cannot be read: {error.strerror}")
    if fresh or len(found) != len(before):
        with suppress(OSError):
            write_atomic(folder / FILE_NAME, (_Index(entries=found).model_dump_json() + "\n").encode())
    return sorted(found, key=lambda entry: entry.started), problems
