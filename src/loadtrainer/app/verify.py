"""Proves a finished log: its bytes by digest and journal, its figures and events by recomputation."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from loadtrainer.core.log import SessionLog
from loadtrainer.core.recompute import findings
from loadtrainer.errors import LoadtrainerError
from loadtrainer.store.journal import SUFFIX as JOURNAL_SUFFIX
from loadtrainer.store.journal_reader import read_whole
from loadtrainer.store.prescriptions import digest
from loadtrainer.store.sessions import SUFFIX, read_log
from loadtrainer.store.spare import segment_folder, spare_folders
from loadtrainer.store.witness import contradictions

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Verified:
    """``findings``: what contradicts the log, in words; empty = all agrees. ``journal``: what that says.

    ``around``: what is wrong with what the log came from or how it lies here, while it agrees with itself.
    """

    findings: list[str]
    journal: str
    around: list[str] = field(default_factory=list)

    @property
    def all(self) -> list[str]:
        """Everything that is wrong."""
        return [*self.findings, *self.around]

    def as_dict(self) -> dict[str, object]:
        """For machine-readable output."""
        return {"findings": self.all, "journal": self.journal}


def verify_log(path: Path) -> Verified:
    """Check one log; never raises for anything the file holds."""
    try:
        log = read_log(path)
    except LoadtrainerError as error:
        return Verified([str(error)], "not compared")
    told, words = _by_journal(path, log)
    return Verified([*findings(log), *told], words, [*_plan(log), *_name(path, log)])


def _by_journal(path: Path, log: SessionLog) -> tuple[list[str], str]:
    """What the journal beside the log says otherwise, and what is to be said of it."""
    beside = path.with_name(path.name.removesuffix(SUFFIX) + JOURNAL_SUFFIX)
    if not beside.exists():
        return [], "its journal is not here, so it was not compared"
    try:
        journal = read_whole(beside, segment_folder(beside, spare_folders(path.parent.parent)))
        wrong = list(contradictions(log, journal, str(beside)))
        if journal.head != log.integrity.journal_head:
            wrong.insert(0, "integrity.journal_head: the journal beside this log ends with another line")
    except LoadtrainerError as error:
        return [str(error)], "its journal cannot be read"
    return wrong, "its journal differs" if wrong else "its journal agrees"


def _plan(log: SessionLog) -> list[str]:
    """A prescription that is not what a clinician confirmed; simulated sessions need no confirmed one."""
    plan = log.prescription
    if plan.confirmed is None:
        unconfirmed = "prescription.confirmed: nobody confirmed it, though the session is a real one"
        return [unconfirmed] if log.source == "ble" else []
    right = digest(plan)
    if plan.confirmed.sha256 == right:
        return []
    stored = plan.confirmed.sha256
    return [
        f"prescription.confirmed.sha256: stored {stored}, recomputed {right}; edited since it was confirmed"
    ]


def _name(path: Path, log: SessionLog) -> list[str]:
    """A file that bears the name of another session."""
    named = path.name.removesuffix(SUFFIX)
    if named == log.id or not _UUID.fullmatch(named):
        return []
    return [f"id: stored {log.id}, though the file is named after {named}"]
