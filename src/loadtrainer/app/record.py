"""One session's way to the disk: its journal while it runs, its log when it is over."""

import logging
import platform
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from loadtrainer import __version__
from loadtrainer.core.effects import Started
from loadtrainer.core.log import (
    AppInfo,
    Diary,
    Ended,
    Event,
    Samples,
    ScaleRecord,
    Source,
    ZeroMark,
)
from loadtrainer.core.prescription import Plan, Rules
from loadtrainer.core.sample import Sample, ScaleInfo
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.summary import summarise
from loadtrainer.core.words import say
from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.runtime.ports import Saved
from loadtrainer.store.files import make_folder
from loadtrainer.store.journal import SUFFIX, JournalWriter, fault_words
from loadtrainer.store.records import Header, SealRecord
from loadtrainer.store.sessions import SessionParts, build_log, save_log

logger = logging.getLogger(__name__)

NO_HEAD = "0" * 64


def app_info() -> AppInfo:
    """Which program writes the log."""
    return AppInfo(version=__version__, python=platform.python_version(), platform=platform.platform())


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where and under what name a session is kept.

    ``device_hash``: salts and hashes a radio address.
    ``previous``: digest of the session before; None = it is the first. ``check``: the latest scale check by
    radio address; None = there is none.
    """

    folder: Path
    fallback: Path | None
    device_hash: Callable[[str], str]
    previous: Callable[[], str | None]
    check: Callable[[str], ScaleCheck | None] = lambda _: None


class SessionRecorder:
    """Records one session. Its methods neither block for long nor raise: faults come out as words."""

    def __init__(
        self, place: RecordPlace, plan: Plan, source: Source, diary: Diary, now: Callable[[], datetime]
    ) -> None:
        self._place, self._plan, self._source, self._now = place, plan, source, now
        self.diary = diary
        self.id = str(uuid.uuid4())
        self._journal: JournalWriter | None = None
        self._faults: deque[str] = deque()
        self._samples = Samples(t_s=[], kg=[], flags=[])
        self._events: list[Event] = []
        self._zero: list[ZeroMark] = []
        self._header: Header | None = None
        self._started_at = now()

    def begin(self, started: Started, rules: Rules) -> None:
        """Open the journal with everything that is settled."""
        self._started_at = self._now()
        self._header = Header(
            id=self.id,
            source=self._source,
            app=app_info(),
            started_at=self._started_at.isoformat(timespec="milliseconds"),
            prescription=self._plan.prescription,
            stage=self._plan.stage,
            rules=rules,
            scale=self._scale_record(started.scale),
            diary=self.diary,
            previous=self._place.previous(),
        )
        place = self._place
        try:
            self._journal = self._open_journal(place.folder, place.fallback)
        except OSError as error:
            self._begin_elsewhere(error)

    def _begin_elsewhere(self, error: OSError) -> None:
        """The data folder takes no journal at all."""
        fallback = self._place.fallback
        try:
            if fallback is not None:
                make_folder(fallback)
                self._journal = self._open_journal(fallback, None)
        except OSError:
            logger.exception("no journal can be kept")
        then = say("disk.moved" if self._journal is not None else "disk.memory")
        self._faults.append(f"{fault_words(error)} {then}")

    def _open_journal(self, folder: Path, fallback: Path | None) -> JournalWriter:
        if self._header is None:
            raise RefusedError("session log", "", "the session was never begun on the disk")
        return JournalWriter(
            folder / f"{self.id}{SUFFIX}",
            self._header.model_dump(mode="json"),
            fallback=fallback,
            on_fault=self._faults.append,
        )

    def _scale_record(self, scale: ScaleInfo | None) -> ScaleRecord:
        if scale is None:
            return ScaleRecord(
                wire_format="", profile="", label="", name=None, device="", resolution_kg=None, check=None
            )
        return ScaleRecord(
            wire_format=scale.wire_format,
            profile=scale.profile,
            label=scale.label,
            name=scale.name,
            device=self._device(scale),
            resolution_kg=scale.resolution_kg,
            check=self._place.check(scale.address),
        )

    def _device(self, scale: ScaleInfo) -> str:
        """What stands for the radio address; "" where none can be made, as the session is worth more."""
        try:
            return self._place.device_hash(scale.address)
        except (LoadtrainerError, OSError) as error:
            self._faults.append(str(error))
            return ""

    def event(self, event: Event) -> None:
        """Record an event."""
        self._events.append(event)
        if self._journal is not None:
            self._journal.event(event.model_dump(mode="json"))

    def sample(self, sample: Sample) -> None:
        """Record a sample."""
        columns = self._samples
        columns.t_s.append(sample.t_s)
        columns.kg.append(sample.kg)
        columns.flags.append(sample.flags)
        if self._journal is not None:
            self._journal.samples((sample,))

    def zero(self, zero: ZeroMark) -> None:
        """Record a zero."""
        self._zero.append(zero)
        if self._journal is not None:
            self._journal.zero(zero.t_s, zero.kg)

    def faults(self) -> list[str]:
        """Disk faults since the last call."""
        found = list(self._faults)
        self._faults.clear()
        return found

    def discard(self) -> None:
        """Nothing was opened before the start."""

    def seal(self, ended: Ended) -> Saved:
        """Close the journal, compute the summary, write the log and read it back."""
        try:
            return Saved(self._write_log(ended))
        except (LoadtrainerError, OSError) as error:
            return Saved(None, str(error))
        except Exception as error:  # the journal is whole, so the next start can still make the log
            logger.exception("the log could not be made")
            return Saved(None, f"{say('save.fail')} ({type(error).__name__})")

    def _write_log(self, ended: Ended) -> Path:
        header = self._header
        if header is None:
            raise RefusedError("session log", "", "the session was never begun on the disk")
        last_s = max([0.0, *self._samples.t_s[-1:], *(event.t_s for event in self._events[-1:])])
        ended_at = (self._started_at + timedelta(seconds=last_s)).isoformat(timespec="milliseconds")
        diary = self._diary_with_worst()
        head = self._close_journal(ended, ended_at, diary)
        parts = SessionParts(
            id=self.id,
            source=self._source,
            app=header.app,
            started_at=header.started_at,
            ended_at=ended_at,
            ended=ended,
            prescription=header.prescription,
            stage=header.stage,
            rules=header.rules,
            scale=header.scale,
            zero=self._zero,
            samples=self._samples,
            events=self._events,
            diary=diary,
        )
        summary = summarise(self._samples, self._events, header.rules, self._plan.current)
        return save_log(self._place.folder, build_log(parts, summary, head, header.previous))

    def _close_journal(self, ended: Ended, ended_at: str, diary: Diary) -> str:
        if self._journal is None:
            return NO_HEAD
        self._journal.record(SealRecord(ended=ended, ended_at=ended_at, diary=diary).model_dump(mode="json"))
        return self._journal.close()

    def _diary_with_worst(self) -> Diary:
        """The worst pain is the highest that was named, before the end or as the worst."""
        named = [event.pain for event in self._events if event.pain is not None]
        pain = self.diary.pain
        if pain.worst is not None:
            named.append(pain.worst)
        worst = max(named, default=None)
        return self.diary.model_copy(update={"pain": pain.model_copy(update={"worst": worst})})
