"""How the review page follows its folder: what is read, which patient and session is shown, what is kept."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from loadtrainer.app.clinic_beside import Trouble
from loadtrainer.app.review_desk import Period, ReviewDesk, Shown, Standing
from loadtrainer.errors import LoadtrainerError
from loadtrainer.review.model import PatientLine
from loadtrainer.review.paper import Paper
from loadtrainer.store.diary import Decision
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.review_print import ChoosePrinter, ask_for_printer, print_paper
from loadtrainer.ui.review_sessions import SessionsFlow
from loadtrainer.ui.review_worker import Steps, Watch

if TYPE_CHECKING:
    from loadtrainer.ui.pages.review import ReviewPage

CALM_MS: Final = 300
"""While a folder is read the list is drawn no more often: drawing it costs more than reading a step."""
Read = tuple[list[PatientLine], list[Trouble], int, list[str]]


class ReviewFlow(SessionsFlow):
    """``patient``: the one that was asked for last."""

    def __init__(self, page: "ReviewPage", desk: ReviewDesk) -> None:
        super().__init__(page, desk)
        self.choose_printer: ChoosePrinter = ask_for_printer
        self.patient, self.period = "", Period()
        self._begun = self._listing = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self.reading, self.proving, self.watch = Steps(self.worker), Steps(self.worker), Watch(self)
        self.reading.step.connect(self._reads)
        self.proving.step.connect(lambda done, total: self._tell("review.proving", done, total))
        self.reading.over.connect(self._read)
        self.reading.refused.connect(self._refused)
        self.proving.refused.connect(self._refused)
        self.proving.over.connect(self._proved)
        self.watch.changed.connect(self.look)

    def idle(self) -> bool:
        """Everything that was asked for is on the page, and every log is proved."""
        return self.worker.waiting == 0 and not self.reading.running and not self.proving.running

    # -- the folder -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show what is known from last time, then look at the folder."""
        self._page.say("")
        self._begun = True
        self._do(self.desk.start, self._started)

    def _started(self, lines: list[PatientLine]) -> None:
        self._show_lines(lines)
        self.look()

    def look(self) -> None:
        """See what is new in the folder."""
        if self._begun and not self.reading.running:
            self.proving.drop()
            self.reading.begin(self.desk.refresh)

    def _reads(self, done: int, total: int) -> None:
        """Say how far it is; whoever is known by now can be chosen."""
        self._tell("review.reading", done, total)
        if not self._listing and not self._calm.isActive():
            self._listing = True
            desk = self.desk
            self._do(lambda: (desk.patients(), desk.everyone), self._listed)

    def _listed(self, found: tuple[list[PatientLine], bool]) -> None:
        self._listing = False
        self._calm.start()
        if self.reading.running:
            self._show_lines(*found)

    def _read(self) -> None:
        desk = self.desk

        def job() -> Read:
            return desk.patients(), desk.troubles(), desk.others, desk.places()

        self._do(job, self._take)

    def _take(self, found: Read) -> None:
        lines, troubles, others, places = found
        self._page.name_troubles(troubles, others)
        self.watch.follow(places)
        self._show_lines(lines)
        if self.shown is not None:
            self._load()
        if not self.proving.running:
            self.proving.begin(self.desk.prove)

    def _proved(self) -> None:
        if self.shown is not None:
            self._load()
        self._tell_intact()

    def _show_lines(self, lines: list[PatientLine], everyone: bool = True) -> None:
        """A folder of one patient leads straight to them. ``everyone``: no other may still come."""
        self._page.show_lines(lines)
        if self.shown is None and len(lines) == 1 and everyone:
            self.choose_patient(lines[0].pseudonym)

    def change_folder(self, folder: Path) -> None:
        """Review another folder from now on."""
        self.pause()
        old, self.desk = self.desk, self.desk.at(folder)
        self.worker.do(old.close, lambda _: None, self._refused)
        self.shown, self.patient, self.session, self.period = None, "", "", Period()
        self._page.decision.clear()
        self._page.show_lines([])
        self._page.show_face("patients")
        self.begin()

    def pause(self) -> None:
        """Read nothing until :meth:`begin`."""
        self._begun = False
        self._calm.stop()
        self.reading.drop()
        self.proving.drop()
        self.watch.stop()

    def stop(self) -> None:
        """Read no more, and let go of the folder."""
        self.pause()
        self.worker.stop(self.desk.close)

    def _tell(self, key: str, done: int, total: int) -> None:
        self._page.head.say(label(key, done=done, total=total), whole=True)
        self._page.fit_head()

    def _tell_intact(self) -> None:
        words, whole = "", True
        if self.shown is not None:
            trust = self.shown.review.trust
            whole = trust.intact == trust.logs and not trust.chain_breaks
            words = label("review.intact", intact=trust.intact, logs=trust.logs)
        self._page.head.say(words, whole)
        self._page.fit_head()

    # -- the patient ------------------------------------------------------------------------------------

    def choose_patient(self, pseudonym: str) -> None:
        """Review this patient, the usual period."""
        if pseudonym != self.patient:
            self._page.decision.clear()
            self.session, self.period = "", replace(Period(), days=self._page.head.days())
        self.patient = pseudonym
        self._load(enter=True)

    def step_patient(self, by: int) -> None:
        """The next patient of the list, or the one before."""
        names = [line.pseudonym for line in self._page.patients.lines]
        if self.shown is not None and self.patient in names:
            at = names.index(self.patient) + by
            if 0 <= at < len(names):
                self.choose_patient(names[at])

    def move(self, by: int) -> None:
        """The period before, or the one after."""
        if self.shown is not None and self.period.days is not None:
            last = self.shown.review.last + timedelta(days=by * self.period.days)
            self.period = replace(self.period, last=last)
            self._load()

    def span(self, days: int | None) -> None:
        """A period of another length, with the same end; None = all days."""
        last = self.period.last if days is not None else None
        self.period = replace(self.period, days=days, last=last)
        self._load()

    def show_period(self, period: Period) -> None:
        """Another period of the same patient."""
        self.period = period
        self._load()

    def count_marked(self, on: bool) -> None:
        """Whether simulated, replayed, recovered and failed sessions count."""
        self.period = replace(self.period, marked=on)
        self._load()

    def _load(self, enter: bool = False) -> None:
        patient, period, desk = self.patient, self.period, self.desk

        def show(found: Shown) -> None:
            if (patient, period) == (self.patient, self.period):
                self._show(found, enter)

        self._do(partial(desk.show, patient, period), show)

    def _show(self, found: Shown, enter: bool) -> None:
        same, page = found == self.shown, self._page
        self.shown = found
        if not same:
            self._fill(found)
            self._do(partial(self.desk.standing, self.patient), partial(self._stand, found))
            self.show_session(found)
        if not self.proving.running and not self.reading.running:
            self._tell_intact()
        if enter:
            page.show_face("review")
            page.enter()

    def _fill(self, found: Shown) -> None:
        """Everything of a patient but the session and where they stand."""
        page, review = self._page, found.review
        page.head.plan.setText(review_view.plan_words(review))
        page.head.span.setText(review_view.span_words(review))
        page.mark_sessions({record.source for record in review.sessions})
        for card in (page.flags, page.exceptions, page.trust):
            card.show_review(review)
        page.middle.show_review(review, self.session)
        page.middle.adherence.switch.setChecked(self.period.marked)
        page.rechain()

    def _stand(self, found: Shown, standing: Standing) -> None:
        if found is self.shown:
            self._page.decision.show_standing(standing, found.decisions, self.desk.today())

    # -- decision and paper -----------------------------------------------------------------------------

    def decide(self) -> None:
        """Keep the decision beside the patient's logs, then show that it is kept."""
        standing, choice, reason, name = self._page.decision.decision()
        job = partial(self.desk.decide, standing, choice, reason, name)
        self.worker.do(job, self._decided, self._undecided)

    def _decided(self, _made: Decision) -> None:
        decision = self._page.decision
        decision.clear()
        decision.say(f"{label('review.saved')}.")
        self.look()

    def _undecided(self, error: LoadtrainerError) -> None:
        self._page.decision.say(review_view.unsaved_words(error))

    def print_page(self) -> None:
        """Print the one page of the patient and period."""
        if self.shown is None:
            return
        printer = self.choose_printer(self._page)
        if printer is None:
            return

        def on_paper(paper: Paper) -> None:
            done = print_paper(printer, paper)
            self._page.say(label("review.printed" if done else "review.printed.not"))

        self._do(partial(self.desk.paper, self.shown.review), on_paper)
