"""Whether a journal tells of the very session that its log holds, number by number.

The journal was written while the session ran; a log that was edited and sealed anew differs from it.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from loadtrainer.core.differing import differing
from loadtrainer.core.log import Samples, SessionLog
from loadtrainer.core.model import DiskModel
from loadtrainer.core.words import say
from loadtrainer.store.journal_reader import Journal
from loadtrainer.store.recovery import Told, tell

BEFORE: Final = ("id", "source", "app", "started_at", "prescription", "stage", "rules", "scale")
"""Settled before the start: in the first line."""
AFTER: Final = ("ended", "ended_at", "diary")
"""In the last line, or what follows from there being none."""
LATE_S: Final = 5.0
"""A disk that fails at the very end costs no more of a journal than this, and nothing else tells of it."""

Rows = list[dict[str, Any]]


class Series(NamedTuple):
    """What was recorded one after the other. ``path``: of one value, by the entry's place and its name."""

    path: str
    stored: Rows
    told: Rows


def contradictions(log: SessionLog, journal: Journal, which: str) -> Iterator[str]:
    """What ``journal`` says otherwise than ``log``, in words. ``which``: names the journal.

    Raises RefusedError where its first line is no header of a session.
    """
    told = tell(journal, which)
    unsealed = told.parts.ended == "recovered"
    cut = unsealed and log.ended != "recovered"
    for name in BEFORE if cut else (*BEFORE, *AFTER):
        yield from _said(name, _plain(getattr(log, name)), _plain(getattr(told.parts, name)))
    yield from _said("integrity.previous", log.integrity.previous, told.previous)
    failed = any(event.kind == "journal_fault" for event in log.events)
    for series in _series(log, told, cut=cut):
        if failed:
            yield from _lost(series)
        else:
            yield from _unlike(_early(series) if cut else series)
    if unsealed or failed:
        return
    if told.bad_line is not None:
        yield f"{which} line {told.bad_line.number}: {told.bad_line.why}"
    elif journal.torn_tail:
        yield f"{which}: goes on after the session's last line"


def _plain(value: object) -> object:
    return value.model_dump() if isinstance(value, DiskModel) else value


def _said(where: str, stored: object, told: object) -> Iterator[str]:
    for odd in differing(where, stored, told):
        yield f"{odd.where}: stored {odd.stored}, the journal says {odd.other}"


def _series(log: SessionLog, told: Told, *, cut: bool) -> Iterator[Series]:
    """``cut``: the journal has no last line, though the session came to its end."""
    events = [event.model_dump() for event in log.events]
    said = [event.model_dump() for event in told.parts.events]
    if said and said[-1]["reason"] == say("end.recovered"):
        # Not in the journal: put in when the log is made, in the words of that day's language.
        said, events = _without_words(said, cut), events if cut else _without_words(events, cut)
    zeros = [mark.model_dump() for mark in told.parts.zero]
    yield Series("samples.{name}.{i}", _rows(log.samples), _rows(told.parts.samples))
    yield Series("events.{i}.{name}", events, said)
    yield Series("zero.{i}.{name}", [mark.model_dump() for mark in log.zero], zeros)


def _without_words(rows: Rows, cut: bool) -> Rows:
    """The last entry without its words, or none at all."""
    last = [] if cut else [{name: value for name, value in rows[-1].items() if name != "reason"}]
    return [*rows[:-1], *last]


def _early(series: Series) -> Series:
    """Without what was stored last and may be missing after the entries told."""
    end_s = max((row["t_s"] for row in series.stored), default=0.0)
    kept = [r for i, r in enumerate(series.stored) if i < len(series.told) or r["t_s"] < end_s - LATE_S]
    return series._replace(stored=kept)


def _rows(samples: Samples) -> Rows:
    columns = zip(samples.t_s, samples.kg, samples.flags, strict=True)
    return [{"t_s": t_s, "kg": kg, "flags": flags} for t_s, kg, flags in columns]


def _unlike(series: Series) -> Iterator[str]:
    """The first entry that differs."""
    for i, (a, b) in enumerate(zip(series.stored, series.told, strict=False)):
        if a != b:
            for name in sorted({*a, *b}):
                yield from _said(series.path.format(i=i, name=name), a.get(name), b.get(name))
            return
    where, _, _ = series.path.partition(".")
    yield from _said(f"{where}: entries", len(series.stored), len(series.told))


def _lost(series: Series) -> Iterator[str]:
    """The first entry of a journal, of which the disk lost some, that the log does not hold."""
    left = iter(series.stored)
    lost = next((row for row in series.told if row not in left), None)
    if lost is not None:
        where, _, _ = series.path.partition(".")
        yield f"{where}: the journal has {lost}, the log does not"
