"""What a journal says of the log that was made with it."""

from pathlib import Path

import pytest

from loadtrainer.core.canonical import canonical
from loadtrainer.core.log import Event, Samples, SessionLog
from loadtrainer.store.journal import FIRST_H, chain
from loadtrainer.store.journal_reader import Journal, read_journal
from loadtrainer.store.records import SealRecord
from loadtrainer.store.recovery import tell
from loadtrainer.store.sessions import build_log
from loadtrainer.store.witness import contradictions
from support.store import a_header, a_log, figures

FAULT = Event(t_s=1.0, kind="journal_fault", reason="The disk is full.")


def journal(folder: Path, log: SessionLog, *, samples: range | None = None, sealed: bool = True) -> Journal:
    """The journal of ``log``; ``samples``: places of those it holds. ``sealed``: with its last line."""
    kept = [*(range(len(log.samples.t_s)) if samples is None else samples)]
    columns = {name: [column[i] for i in kept] for name, column in log.samples.model_dump().items()}
    bodies: list[object] = [a_header(), *({"kind": "zero", **zero.model_dump()} for zero in log.zero)]
    bodies += [{"kind": "event", "event": event.model_dump(mode="json")} for event in log.events]
    bodies.append({"kind": "samples", **columns})
    if sealed:
        seal = SealRecord(ended=log.ended, ended_at=log.ended_at, diary=log.diary)
        bodies.append(seal.model_dump(mode="json"))
    path, h = folder / "x.journal.jsonl", FIRST_H
    with path.open("wb") as file:
        for body in map(canonical, bodies):
            h = chain(h, body)
            file.write(b'{"h":"' + h.encode() + b'","body":' + body + b"}\n")
    return read_journal(path)


def said(log: SessionLog, of: Journal) -> list[str]:
    return list(contradictions(log, of, "its journal"))


def after_a_fault(log: SessionLog) -> SessionLog:
    """The session went on in memory after the disk had failed, and says so."""
    return log.model_copy(update={"events": [*log.events[:2], FAULT, *log.events[2:]]})


def test_the_journal_of_a_session_agrees_with_its_log(tmp_path: Path) -> None:
    assert said(a_log(), journal(tmp_path, a_log())) == []


def test_a_reading_the_journal_lacks_is_a_finding_unless_the_disk_failed_meanwhile(tmp_path: Path) -> None:
    log = a_log()
    lacking = journal(tmp_path, log, samples=range(12))
    assert said(log, lacking) == ["samples: entries: stored 20, the journal says 12"]
    faulty = after_a_fault(log)
    assert said(faulty, journal(tmp_path, faulty, samples=range(12))) == []
    assert said(faulty, journal(tmp_path, faulty, samples=range(5, 12), sealed=False)) == []


def test_not_even_a_failed_disk_makes_readings_that_were_not_there(tmp_path: Path) -> None:
    log = after_a_fault(a_log())
    lighter = log.model_copy(update={"samples": log.samples.model_copy(update={"kg": [10.0] * 20})})
    (finding,) = said(lighter, journal(tmp_path, log, samples=range(12)))
    assert finding == "samples: the journal has {'t_s': 0.0, 'kg': 20.0, 'flags': 1}, the log does not"


def long_log() -> SessionLog:
    """A minute, a reading a second."""
    log = a_log()
    columns = Samples(t_s=[float(i) for i in range(60)], kg=[20.0] * 60, flags=[0] * 60)
    end = log.events[-1].model_copy(update={"t_s": 60.0})
    return log.model_copy(update={"samples": columns, "events": [*log.events[:-1], end]})


def test_a_disk_that_failed_at_the_very_end_costs_seconds_and_no_more(tmp_path: Path) -> None:
    """Nothing tells of it any more: the log is whole, and its journal has no last line."""
    log = long_log()
    assert said(log, journal(tmp_path, log, samples=range(57), sealed=False)) == []
    (finding,) = said(log, journal(tmp_path, log, samples=range(30), sealed=False))
    assert finding == "samples: entries: stored 54, the journal says 30"


@pytest.mark.parametrize("reason", ["The program had stopped. Session recovered.", "Programm war beendet."])
def test_a_recovered_session_agrees_whatever_language_it_was_recovered_in(
    tmp_path: Path, reason: str
) -> None:
    log = long_log().model_copy(update={"events": long_log().events[:-1]})
    found = journal(tmp_path, log, sealed=False)
    parts = tell(found, "x").parts
    last = parts.events[-1].model_copy(update={"reason": reason})
    parts = type(parts)(
        **{name: getattr(parts, name) for name in parts.__dataclass_fields__}
        | {"events": [*parts.events[:-1], last]}
    )
    made = build_log(parts, figures(parts), found.head, None)
    assert made.ended == "recovered"
    assert said(made, found) == []
    assert said(made.model_copy(update={"ended": "stopped", "events": log.events}), found) == []
    loads = [*made.samples.kg[:-1], 19.0]
    other = made.model_copy(update={"samples": made.samples.model_copy(update={"kg": loads})})
    assert said(other, found) == ["samples.kg.59: stored 19.0, the journal says 20.0"]
