"""From the lines of a journal to the parts of a session."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pydantic import ValidationError

from loadtrainer.core.loading import refusal, validate
from loadtrainer.core.log import Event, Samples, ZeroMark
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.journal_reader import BadLine, Journal
from loadtrainer.store.records import (
    RECORD,
    EventRecord,
    Header,
    Record,
    SamplesRecord,
    SealRecord,
    ZeroRecord,
)
from loadtrainer.store.sessions import SessionParts

_TERMINAL = ("session_completed", "stopped")


@dataclass(slots=True)
class _Gathered:
    """The records of a session, each kind in its order."""

    events: list[Event] = field(default_factory=list)
    zero: list[ZeroMark] = field(default_factory=list)
    t_s: list[float] = field(default_factory=list)
    kg: list[float] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    seal: SealRecord | None = None

    def add(self, record: Record) -> None:
        """Put one record where it belongs."""
        match record:
            case EventRecord():
                self.events.append(record.event)
            case SamplesRecord():
                self.t_s += record.t_s
                self.kg += record.kg
                self.flags += record.flags
            case ZeroRecord():
                self.zero.append(ZeroMark(t_s=record.t_s, kg=record.kg))
            case SealRecord():
                self.seal = record

    @property
    def end_s(self) -> float:
        """Session seconds of the last thing recorded."""
        return max([0.0, *self.t_s[-1:], *(event.t_s for event in self.events[-1:])])


@dataclass(frozen=True, slots=True)
class Told:
    """What a journal tells: the session, the digest of the one before it, and where belief ended."""

    parts: SessionParts
    previous: str | None
    bad_line: BadLine | None


def tell(journal: Journal, which: str) -> Told:
    """The session a journal tells of, up to the first line that cannot be believed.

    Without a seal the session is "recovered": it ends with the last thing recorded, and a ``stopped`` event
    says so unless it was over already. Raises RefusedError where the first line is not a session's header.
    """
    if not journal.bodies:
        why = journal.bad_line.why if journal.bad_line else "holds no complete line"
        raise RefusedError(which, "line 1", f"{why}; there is nothing to recover")
    header = validate(Header, journal.bodies[0], which)
    gathered, bad_line = _gather(journal)
    seal, end_s = gathered.seal, gathered.end_s
    if seal is None and not any(event.kind in _TERMINAL for event in gathered.events):
        gathered.events.append(Event(t_s=end_s, kind="stopped", reason=say("end.recovered")))
    parts = SessionParts(
        id=header.id,
        source=header.source,
        app=header.app,
        started_at=header.started_at,
        ended_at=seal.ended_at if seal else _later(header.started_at, end_s),
        ended=seal.ended if seal else "recovered",
        prescription=header.prescription,
        stage=header.stage,
        rules=header.rules,
        scale=header.scale,
        zero=gathered.zero,
        samples=Samples(t_s=gathered.t_s, kg=gathered.kg, flags=gathered.flags),
        events=gathered.events,
        diary=seal.diary if seal else header.diary,
    )
    return Told(parts, header.previous, bad_line)


def _gather(journal: Journal) -> tuple[_Gathered, BadLine | None]:
    gathered = _Gathered()
    for number, body in enumerate(journal.bodies[1:], start=2):
        try:
            gathered.add(RECORD.validate_python(body))
        except ValidationError as error:
            return gathered, BadLine(number, refusal(error, "").why)
    return gathered, journal.bad_line


def _later(started_at: str, seconds: float) -> str:
    ended = datetime.fromisoformat(started_at) + timedelta(seconds=seconds)
    return ended.isoformat(timespec="milliseconds")
