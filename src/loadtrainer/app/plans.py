"""The prescriptions of a data folder, as the window shows them, each at its stage of the day."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from loadtrainer.app.progress import ProgressBook, stage_of
from loadtrainer.app.session import block_words
from loadtrainer.core import words
from loadtrainer.core.canonical import sha256_hex
from loadtrainer.core.loading import load_model
from loadtrainer.core.log import Source
from loadtrainer.core.prescription import Plan, Prescription, derive_rules
from loadtrainer.core.strictjson import PLAN_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import make_folder, plain, read_capped, write_new
from loadtrainer.store.library import Library
from loadtrainer.store.prescriptions import SUFFIX, read_prescription
from loadtrainer.ui.backend import PlanView

FOLDER = "prescriptions"


class PlanShelf:
    """Plans of one data folder.

    ``only``: a file to train from instead of those in the folder. ``stage``: the one to train, from 0; None =
    the one the plan's rule gives for the day.
    """

    def __init__(self, library: Library, source: Source, only: Path | None, stage: int | None = None) -> None:
        self._library, self._source, self._only, self._stage = library, source, only, stage
        self.book = ProgressBook(library, source)
        self._folder = library.home / FOLDER
        self._demo: Prescription | None = None

    def demo(self, plan: Plan) -> None:
        """Show this plan instead of files."""
        self._demo = plan.prescription

    def views(self, now: datetime) -> list[PlanView]:
        """Every plan there is, newest first; unreadable ones with the reason."""
        if self._demo is not None:
            return [self._view(Path(), self._demo, now)]
        if self._only is not None:
            return [self.read(self._only, now)]
        if not self._folder.is_dir():
            return []
        files = sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
        return [self.read(path, now) for path in files]

    def read(self, path: Path, now: datetime) -> PlanView:
        """One file as a view; unreadable: with the reason and nothing to start."""
        try:
            return self._view(path, read_prescription(path), now)
        except RefusedError as error:
            return PlanView(
                path=path,
                plan=None,
                rules=None,
                blocked=f"{words.say('block.none')} {error}",
                remedy="open",
                done_today=0,
                title=path.name,
                confirmed_by="",
                valid_until="",
            )

    def take(self, path: Path, now: datetime) -> PlanView:
        """Copy a readable prescription into the folder; raises RefusedError.

        Its name holds a digest of its bytes, so none overwrites another and the same one comes in once.
        """
        data = read_capped(path, PLAN_CAP)
        prescription = load_model(Prescription, data, str(path))
        name = f"{prescription.id}-{prescription.valid_from}-{sha256_hex(data)[:12]}{SUFFIX}"
        target = self._folder / name
        try:
            make_folder(self._folder)
            with suppress(FileExistsError):
                write_new(target, data)
        except OSError as error:
            raise RefusedError(str(target), "", f"cannot be written: {plain(error)}") from None
        return self.read(target, now)

    def again(self, view: PlanView, now: datetime) -> PlanView:
        """The view of the same prescription as things stand at ``now``; unreadable: as it was."""
        return view if view.plan is None else self._view(view.path, view.plan.prescription, now)

    def _view(self, path: Path, prescription: Prescription, now: datetime) -> PlanView:
        standing = self.book.standing(prescription, now)
        plan = Plan(prescription, stage_of(str(path), prescription, standing, self._stage, self._source))
        why = block_words(plan, self._source, self._library, now) or standing.blocked
        if self._stage is not None:
            standing = self.book.standing(prescription, now, plan.stage)
        return PlanView(
            path=path,
            plan=plan,
            rules=derive_rules(prescription, plan.stage, None),
            blocked=why,
            remedy="open" if why else "",
            done_today=self._library.day(prescription, plan.stage, now, self._source).done,
            title=prescription.title,
            confirmed_by=_confirmer(prescription),
            valid_until=prescription.valid_until,
            progress=standing.progress,
            question=standing.question,
            agreement=standing.agreement,
        )


def _confirmer(prescription: Prescription) -> str:
    confirmed = prescription.confirmed
    return "" if confirmed is None else f"{confirmed.by}, {confirmed.role}, {confirmed.at[:10]}"
