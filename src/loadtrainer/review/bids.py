"""A data set laid out the way BIDS does: tab-separated tables, each with a JSON file that describes it.

Samples keep the very times they came at, so a recording is a table with a time column. Missing is ``n/a``.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from loadtrainer import __version__
from loadtrainer.review.columns import DAYS, EVENTS, SAMPLES, SESSIONS, Cell, Column, Table
from loadtrainer.review.csv_export import cell_text
from loadtrainer.review.export_model import File, Sheaf, Subject
from loadtrainer.review.tables import Row

TASK: Final = "staticloading"
WORDS: Final = "Static axial loading on a household scale; the scale shows the vertical load."
README: Final = """Static loading sessions

Loads are the vertical load that a household scale showed, in kg. They are not the load on an implant.

sub-*/ses-*/beh/*_beh.tsv     the samples of a session at the times they came, unevenly
sub-*/ses-*/beh/*_events.tsv  its events
sub-*/*_sessions.tsv          what the samples of each session add up to
sub-*/*_days.tsv              the same by day (not a part of BIDS: .bidsignore says so)

The JSON file beside each table says what its columns mean. Missing is n/a.
"""
ABOUT: Final = {"TaskName": TASK, "TaskDescription": WORDS}
PEOPLE: Final = Table(
    "participants",
    (
        Column("participant_id", "text", "", "the patient's label"),
        Column("sessions", "integer", "", "sessions in the data set"),
    ),
)
_SESSION: Final = Column("session_id", "text", "", "the session's label")
_LENGTH: Final = Column("duration", "real", "s", "an event is a moment: never known")


def bids_files(subjects: Iterable[Subject], deidentify: bool) -> Iterator[File]:
    """The files of an export."""
    people: list[Row] = []
    yield _json("dataset_description.json", _description())
    yield File("README", README.encode())
    yield File(".bidsignore", b"*_days.*\n")
    for number, subject in enumerate(subjects, start=1):
        label = f"sub-{number:04d}{re.sub('[^A-Za-z0-9]', '', subject.names.patient)}"
        people.append((label, len(subject.sessions)))
        yield from _subject(label, subject, Sheaf(deidentify))
    yield from _pair("participants", PEOPLE, people)


def _subject(label: str, subject: Subject, sheaf: Sheaf) -> Iterator[File]:
    """One patient: session by session samples and events, then their sessions and days."""
    samples, _ = _bare(sheaf.shape(SAMPLES), [])
    labels, told = list[Row](), 0
    for number, (record, rows) in enumerate(sheaf.fill(subject), start=1):
        session = f"ses-{number:03d}"
        labels.append((session,))
        base = f"{label}/{session}/beh/{label}_{session}_task-{TASK}"
        rate = {"SamplingFrequency": record.figures.rate_hz, "StartTime": 0}
        yield from _pair(f"{base}_beh", samples, _bare(sheaf.shape(SAMPLES), rows)[1], {**ABOUT, **rate})
        events, mine = _bare(sheaf.shape(EVENTS), sheaf.rows[EVENTS.name][told:])
        told = len(sheaf.rows[EVENTS.name])
        yield from _pair(f"{base}_events", *_events(events, mine), ABOUT)
    table, rows = _bare(sheaf.shape(SESSIONS), sheaf.rows[SESSIONS.name])
    table = replace(table, columns=(_SESSION, *table.columns))
    rows = [(*name, *row) for name, row in zip(labels, rows, strict=True)]
    yield from _pair(f"{label}/{label}_sessions", table, rows)
    yield from _pair(f"{label}/{label}_days", *_bare(sheaf.shape(DAYS), sheaf.rows[DAYS.name]))


def _bare(table: Table, rows: Iterable[Row]) -> tuple[Table, list[Row]]:
    """Without the names, which the path tells."""
    keep = [n for n, column in enumerate(table.columns) if column.name not in ("patient", "session")]
    return (
        replace(table, columns=tuple(table.columns[n] for n in keep)),
        [tuple(row[n] for n in keep) for row in rows],
    )


def _events(table: Table, rows: list[Row]) -> tuple[Table, list[Row]]:
    """With the three columns that BIDS asks for first."""
    named = {"t_s": "onset", "kind": "trial_type"}
    first = [table.at(name) for name in named]
    rest = [n for n in range(len(table.columns)) if n not in first]
    onset, kind = (replace(table.columns[table.at(old)], name=new) for old, new in named.items())
    columns = (onset, _LENGTH, kind, *(table.columns[n] for n in rest))
    return replace(table, columns=columns), [
        (row[first[0]], None, row[first[1]], *(row[n] for n in rest)) for row in rows
    ]


def _pair(
    base: str, table: Table, rows: Iterable[Row], about: dict[str, Any] | None = None
) -> Iterator[File]:
    """A table and the file that describes it."""
    lines = ["\t".join(column.name for column in table.columns)]
    lines += ["\t".join(_text(cell) for cell in row) for row in rows]
    yield File(f"{base}.tsv", "".join(f"{line}\n" for line in lines).encode())
    told = {
        column.name: {"Description": column.meaning} | ({"Units": column.unit} if column.unit else {})
        for column in table.columns
    }
    yield _json(f"{base}.json", {**(about or {}), **told})


def _text(cell: Cell) -> str:
    return re.sub(r"\s+", " ", cell_text(cell, ".")).strip() or "n/a"


def _json(path: str, value: dict[str, Any]) -> File:
    return File(path, (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode())


def _description() -> dict[str, Any]:
    return {
        "Name": "Static loading sessions",
        "BIDSVersion": "1.10.0",
        "DatasetType": "raw",
        "GeneratedBy": [{"Name": "loadtrainer", "Version": __version__}],
    }
