"""Reports of logs and folders: finds the sessions, and has them printed."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from loadtrainer.app.review_desk import Period, ReviewDesk
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.review.metrics import measure
from loadtrainer.review.model import Mark, SessionRecord
from loadtrainer.review.paper import Paper
from loadtrainer.review.patient_report import patient_paper, patient_session_paper
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest, record_of
from loadtrainer.review.report import period_paper
from loadtrainer.review.session_report import session_paper
from loadtrainer.store.diary import read_diary
from loadtrainer.store.sessions import read_log

MOST_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to report. ``patient`` None = the only one there is. ``first``, ``last`` None = the last 14 days.

    ``marked``: simulated, replayed, recovered and unproved sessions count too. ``yours``: for the patient.
    """

    patient: str | None = None
    first: date | None = None
    last: date | None = None
    marked: bool = False
    yours: bool = False

    @property
    def ask(self) -> Ask:
        """The question to the review of logs that were picked out by hand."""
        return Ask(self.first, self.last, include=frozenset(Mark) if self.marked else frozenset())

    @property
    def period(self) -> Period:
        """The days of a folder."""
        return Period(last=self.last, marked=self.marked, first=self.first)


def paper(
    paths: Sequence[Path],
    wanted: Wanted,
    home: Path,
    now: datetime,
    tell: Callable[[str], None] = lambda words: None,
) -> Paper:
    """The page of what lies in ``paths``: one log gives its session, more or a folder a period.

    ``tell``: takes what else a person should know. Raises RefusedError (a log cannot be read, nothing is
    there) and UsageError (whose report, of which days?).
    """
    if wanted.first is not None and wanted.last is not None:
        _check_days(wanted.first, wanted.last)
    folders = [path for path in paths if path.is_dir()]
    if not folders:
        return _of_logs(paths, wanted, now)
    if len(paths) > 1:
        raise UsageError("report takes one folder, or logs: name one of them")
    with closing(ReviewDesk(home, folders[0], lambda: now)) as desk:
        desk.start()
        _read(desk, wanted.patient)
        name = _one([line.pseudonym for line in desk.patients()], wanted.patient, folders[0])
        found = desk.show(name, wanted.period).review
        _check_days(wanted.first or found.first, found.last)
        if troubles := sum(bool(trouble.file) for trouble in desk.troubles()):
            tell(f"not read: {troubles}; loadtrainer review names each and says why")
        return patient_paper(found, now) if wanted.yours else desk.paper(found)


def _of_logs(paths: Sequence[Path], wanted: Wanted, now: datetime) -> Paper:
    logs = {log.id: (log, record_of(str(path), log), path) for path in paths for log in (read_log(path),)}
    name = _one(sorted({record.pseudonym for _, record, _ in logs.values()}), wanted.patient, paths[0])
    mine = [entry for entry in logs.values() if entry[1].pseudonym == name]
    records = [record for _, record, _ in mine]
    found = review(name, records, known_around([(log, path) for log, _, path in mine], records), wanted.ask)
    if len(mine) > 1 or not found.sessions:
        if wanted.yours:
            return patient_paper(found, now)
        return period_paper(found, now, lambda session: logs[session][0])
    log = mine[0][0]
    made = patient_session_paper if wanted.yours else session_paper
    return made(found, log, measure(log), now)


def known_around(logs: Sequence[tuple[SessionLog, Path]], records: Sequence[SessionRecord]) -> Known:
    """What lies around logs that were picked out by hand. Raises RefusedError: a diary cannot be read."""
    plans: dict[str, Prescription] = {plan_digest(log.prescription): log.prescription for log, _ in logs}
    # One that is not among them is not missing.
    digests = {record.previous for record in records if record.previous is not None}
    answers = {}
    for log, path in logs:
        lines = read_diary(path.parent.parent).lines
        answers[log.id] = [line for line in lines if line.session == log.id]
    return Known(plans, digests, answers)


def _read(desk: ReviewDesk, patient: str | None) -> None:
    """Read what is new; where so much is that all is looked at first, only the logs of ``patient`` whole."""
    for done, _ in desk.refresh():
        if patient not in {line.pseudonym for line in desk.patients()}:
            continue
        # who is shown is read first
        unchecked = desk.show(patient, Period(days=None)).review.trust.unchecked
        if done and desk.everyone and not unchecked:
            return


def _check_days(first: date, last: date) -> None:
    """Raises UsageError for days no page can show."""
    if first > last:
        raise UsageError(f"the first day, {first}, lies after the last, {last}")
    if (last - first).days >= MOST_DAYS:
        raise UsageError(f"a page shows at most {MOST_DAYS} days: choose fewer with --from and --to")


def _one(names: Sequence[str], wanted: str | None, where: Path) -> str:
    """The patient to report on."""
    if wanted is not None:
        if wanted not in names:
            raise RefusedError(str(where), wanted, "has no session here")
        return wanted
    if not names:
        raise RefusedError(str(where), "", "holds no session that can be read")
    if len(names) > 1:
        raise UsageError(
            f"there are {len(names)} patients; choose one with --patient: {', '.join(sorted(names)[:20])}"
        )
    return names[0]
