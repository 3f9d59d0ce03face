"""Which session of the review is open, and which lie behind it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from loadtrainer.app.clinic import OpenSession
from loadtrainer.app.review_desk import ReviewDesk, Shown
from loadtrainer.errors import LoadtrainerError
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.review_view import Remarkable
from loadtrainer.ui.review_worker import Worker

if TYPE_CHECKING:
    from loadtrainer.ui.pages.review import ReviewPage

T = TypeVar("T")


class SessionsFlow(QObject):
    """``shown``: the patient on the page; None = the list. ``session``: the open one's id; "" = none."""

    def __init__(self, page: "ReviewPage", desk: ReviewDesk) -> None:
        super().__init__(page)
        self._page, self.desk = page, desk
        self.shown: Shown | None = None
        self.session, self._asked_for = "", False
        self._complaint = ""
        self.worker = Worker(self)

    def _do(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        self.worker.do(job, then, self._refused)

    def _refused(self, error: LoadtrainerError) -> None:
        self._complaint = str(error)
        self._page.say(self._complaint)

    def _settled(self) -> None:
        """What was refused before has now been done: the complaint goes."""
        if self._complaint:
            self._complaint = ""
            self._page.say("")

    def show_session(self, found: Shown) -> None:
        """Keep to the session that was asked for; else a red flag's, a remarkable one, the latest."""
        ids = [record.id for record in found.review.sessions]
        if self.session not in ids or not self._asked_for:
            flagged = [remark.session for remark in found.review.red_flags]
            remarkable = [one.session for one in self._page.exceptions.listed]
            known = (session for session in [*flagged, *remarkable] if session is not None)
            self.session = next(known, ids[-1] if ids else "")
            self._asked_for = False
        if self.session:
            self._open(self.session)
        else:
            self._page.session.clear("")

    def look_at(self, one: Remarkable) -> None:
        """Open a remarkable session; of a day without one, say so."""
        if one.session is not None:
            self.open_session(one.session)
        else:
            self.session = ""
            self._page.session.clear(label("review.day.none", day=review_view.short(one.day)))
            self.mark_square()

    def open_session(self, session: str) -> None:
        """Show one session of the period, as was asked for."""
        self._asked_for = True
        self._open(session)

    def _open(self, session: str) -> None:
        self.session = session
        page, desk = self._page, self.desk
        page.exceptions.table.choose(page.exceptions.row_of(session))
        self.mark_square()
        self._do(partial(desk.open, session), self._show_open)

    def mark_square(self) -> None:
        """Frame the square of the session that is open."""
        if self.shown is not None:
            self._page.middle.adherence.show_review(self.shown.review, self.session)

    def _show_open(self, opened: OpenSession) -> None:
        if self.shown is not None and opened.record.id == self.session:
            self._settled()
            self._page.session.show_session(self.shown.review, opened)
            self.compare(self._page.session.behind())

    def step_session(self, by: int) -> None:
        """The next session of the period, or the one before."""
        ids = [record.id for record in self.shown.review.sessions] if self.shown is not None else []
        if self.session in ids:
            at = ids.index(self.session) + by
            if 0 <= at < len(ids):
                self.open_session(ids[at])

    def compare(self, count: int) -> None:
        """Draw the ``count`` sessions before the open one behind it."""
        ids = [record.id for record in self.shown.review.sessions] if self.shown is not None else []
        if self.session not in ids:
            return
        at, session, desk = ids.index(self.session), self.session, self.desk
        before = ids[max(0, at - count) : at]

        def show(others: list[OpenSession]) -> None:
            if session == self.session:
                self._page.session.show_others(others)

        if before:
            self._do(lambda: [desk.open(one) for one in reversed(before)], show)
        else:
            show([])
