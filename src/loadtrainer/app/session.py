"""Joins the parts of one session: machine, source, recorder and cues."""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from loadtrainer.app.checked import CheckedSource, CheckShelf
from loadtrainer.app.memory import StoredMemory
from loadtrainer.app.record import RecordPlace, SessionRecorder
from loadtrainer.app.sources import SourceSpec, Speed, open_source
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core import words
from loadtrainer.core.log import Diary, Source, Summary
from loadtrainer.core.prescription import Plan
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.summary import summarise
from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.link.source import LoadSource
from loadtrainer.runtime.ports import CuePort
from loadtrainer.runtime.runner import Asked, SessionRunner
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.devices import DeviceBook
from loadtrainer.store.files import require_writable
from loadtrainer.store.library import Library
from loadtrainer.store.prescriptions import blocked, outside
from loadtrainer.store.sessions import SessionParts
from loadtrainer.store.spare import choose_spare

logger = logging.getLogger(__name__)


def recompute(parts: SessionParts) -> Summary:
    """The summary of a session whose program ended before it could seal it."""
    return summarise(parts.samples, parts.events, parts.rules, parts.prescription.stages[parts.stage])


def block_words(plan: Plan, source: Source, library: Library, now: datetime) -> str:
    """Why no session may start, in words; "" = one may. Unconfirmed plans serve demos and replays only."""
    today = now.date()
    found = blocked(plan.prescription, today)
    if found is not None and found[0] == "confirmed" and source != "ble":
        found = outside(plan.prescription, today)
    if found is not None:
        return found[1]
    try:
        library.check_day(plan.prescription, plan.stage, now, source)
    except RefusedError as error:
        return error.why
    return ""


def recover_all(library: Library) -> list[str]:
    """Finish what an earlier run left unfinished, and say so in words.

    A journal nothing can be made of is named and kept; it never keeps the program from starting.
    """
    said = library.bring_home()
    for path in library.unfinished():
        try:
            log = library.recover(path, recompute).log
            said.append(words.say("recovered", time=words.clock(log.summary.time_s.elapsed)))
        except LoadtrainerError as error:
            said.append(str(error))
        except Exception as error:  # whatever a damaged journal brings up
            logger.exception("%s could not be recovered", path)
            said.append(f"{path}: could not be recovered ({type(error).__name__}); it stays as it is")
    return said


@dataclass(frozen=True, slots=True)
class Job:
    """One session, joined and ready to run."""

    runner: SessionRunner
    source: LoadSource
    recorder: SessionRecorder


@dataclass(frozen=True, slots=True)
class Workshop:
    """The data folder and what sessions made from it share.

    ``fallback``: where a failing journal goes on; None = in memory only. ``now``: the wall clock, aware of
    the local offset.
    """

    library: Library
    book: DeviceBook
    fallback: Path | None = None
    now: Callable[[], datetime] = local_now

    @classmethod
    def at(cls, home: Path) -> "Workshop":
        """The data folder ``home``; raises RefusedError where a session could not be kept there."""
        require_writable(home)
        library = Library(home)
        library.make()
        return cls(library, DeviceBook(home), choose_spare(home))

    def job(
        self,
        plan: Plan,
        spec: SourceSpec,
        diary: Diary,
        *,
        auto_begin: bool,
        speed: Speed = "real",
        scale: str | None = None,
        cues: CuePort | None = None,
        publish: Callable[[Snapshot], None] | None = None,
        window_age_s: Callable[[], float] | None = None,
        asked: deque[Asked] | None = None,
        note: Callable[[str], None] = lambda _: None,
    ) -> Job:
        """Join one session. Must be called where the session will run: sources belong to its loop.

        ``note``: receives what must be said of the scale's check before the start.
        """
        shelf = CheckShelf(CheckBook(self.library.home), self.book, spec.kind)
        opened = open_source(spec, speed=speed, memory=StoredMemory(self.book), scale=scale)
        source = CheckedSource(opened, shelf, plan, self.now, note)
        place = RecordPlace(
            self.library.sessions, self.fallback, self.book.hash, self.library.previous, shelf.of
        )
        recorder = SessionRecorder(place, plan, spec.kind, diary, self.now)
        runner = SessionRunner(
            SessionMachine(plan, spec.kind, auto_begin=auto_begin),
            source,
            recorder,
            cues,
            publish=publish,
            follows=spec.kind == "simulated",
            window_age_s=window_age_s,
            asked=asked,
        )
        return Job(runner, opened, recorder)
