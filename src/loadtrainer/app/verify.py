"""Proves a finished log: its bytes by digest and journal, its figures and events by recomputation."""

from dataclasses import dataclass
from pathlib import Path

from loadtrainer.core.recompute import findings
from loadtrainer.errors import LoadtrainerError
from loadtrainer.store.journal import SUFFIX as JOURNAL_SUFFIX
from loadtrainer.store.journal_reader import read_whole
from loadtrainer.store.sessions import SUFFIX, read_log
from loadtrainer.store.spare import segment_folder, spare_folders


@dataclass(frozen=True, slots=True)
class Verified:
    """``findings``: what is wrong, in words; empty = all agrees. ``journal``: what its journal says."""

    findings: list[str]
    journal: str

    def as_dict(self) -> dict[str, object]:
        """For machine-readable output."""
        return {"findings": self.findings, "journal": self.journal}


def verify_log(path: Path) -> Verified:
    """Check one log; never raises for anything the file holds."""
    try:
        log = read_log(path)
    except LoadtrainerError as error:
        return Verified([str(error)], "not compared")
    wrong = findings(log)
    journal_path = path.with_name(path.name.removesuffix(SUFFIX) + JOURNAL_SUFFIX)
    if not journal_path.exists():
        return Verified(wrong, "its journal is not here, so it was not compared")
    try:
        journal = read_whole(journal_path, segment_folder(journal_path, spare_folders(path.parent.parent)))
    except LoadtrainerError as error:
        return Verified([*wrong, str(error)], "its journal cannot be read")
    if journal.head != log.integrity.journal_head:
        wrong.append("integrity.journal_head: the journal beside this log ends with another line")
        return Verified(wrong, "its journal differs")
    return Verified(wrong, "its journal agrees")
