"""The window: how one page follows another, and when it may close. It decides nothing of a session."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from loadtrainer.core.inputs import LinkPhase
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.errors import LoadtrainerError
from loadtrainer.settings import Settings
from loadtrainer.ui.awake import Awake
from loadtrainer.ui.backend import Backend, BeforeAnswers, Finished, PlanView
from loadtrainer.ui.between import Between
from loadtrainer.ui.drop import PlanDrop
from loadtrainer.ui.flow import SessionFlow
from loadtrainer.ui.frame import Frame
from loadtrainer.ui.labels import label
from loadtrainer.ui.mini import MiniMode
from loadtrainer.ui.pages.connect import Connect
from loadtrainer.ui.pages.prepare import Prepare
from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.pages.summary import Summary
from loadtrainer.ui.pages.today import Today
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.plan_files import PICTURES, take_plan
from loadtrainer.ui.side_pages import SIDE_PAGES


class Window(Frame):
    """The program's one window. ``choose_file`` asks for a plan file; None = the person thought better."""

    def __init__(
        self,
        backend: Backend,
        settings: Settings | None = None,
        choose_file: Callable[[QWidget], Path | None] | None = None,
    ) -> None:
        super().__init__(settings or Settings())
        self.backend = backend
        self._choose_file = choose_file or ask_for_plan
        self._view: PlanView | None = None
        self._last: Snapshot | None = None
        self._awake = Awake()
        self.drop = PlanDrop(self)
        self._build()
        self._connect()
        self.fit()
        self.show_today()

    def _build(self) -> None:
        self.today, self.prepare, self.connect_page = Today(sides=SIDE_PAGES), Prepare(), Connect()
        self.train = TrainPage(self.tokens, reduce_motion=self.settings.reduce_motion)
        self.summary = Summary()
        for page in (self.today, self.prepare, self.connect_page, self.train, self.summary):
            self.stack.addWidget(page)
        self._sides: dict[str, SidePage] = {}
        self.flow = SessionFlow(self.backend, self)
        self.mini = MiniMode(self)
        self.between = Between(self.backend, self.today, self.summary, self)
        for part in self.set_up_pages():
            part.set_tag(self.backend.source_tag)

    def _connect(self) -> None:
        self.today.start.connect(self._ask_before)
        self.today.open_plan.connect(self._open_plan)
        self.drop.dropped.connect(self.take_plan)
        self.drop.refused.connect(lambda: self.say_for_a_while(label("drop.one"), ""))
        self.today.show_keys.connect(self.show_key_list)
        self.today.opens.connect(self.show_side)
        self.settings_changed.connect(self._keep_settings)
        self.prepare.answered.connect(self._answered)
        self.prepare.back.connect(self.show_today)
        self.prepare.closed.connect(self.show_today)
        self.connect_page.command.connect(lambda kind, text: self.backend.send(kind, text=text))
        self.connect_page.back.connect(self._give_up)
        self.train.command.connect(lambda kind, value: self.backend.send(kind, value))
        self.summary.answered.connect(self.backend.answer_later)
        self.summary.closed.connect(self._close_summary)
        flow = self.flow
        flow.started.connect(self._started)
        flow.shown.connect(self._show_snapshot)
        flow.silent.connect(self._show_silent)
        flow.over.connect(self._over)
        flow.finished.connect(self._finished)
        flow.failed.connect(self._failed)
        flow.gone.connect(self._gone)

    def show_today(self) -> None:
        """Go to the first page, as the data folder stands now."""
        self.between.show()
        self.show_page(self.today)

    def side(self, name: str) -> SidePage:
        """The page ``name`` of ui.side_pages, made when it is first wanted; raises KeyError without one."""
        if name not in self._sides:
            page = self._sides[name] = SIDE_PAGES[name](self.backend, self.settings)
            page.closed.connect(self.show_today)
            page.opens.connect(self.show_side)
            page.changed.connect(self.use_settings)
            page.set_tag(self.backend.source_tag)
            self.stack.addWidget(page)
            self.fit()
        return self._sides[name]

    def show_side(self, name: str) -> None:
        """Go to a page beside the session."""
        page = self.side(name)
        page.open()
        self.show_page(page)

    def _keep_settings(self, changes: dict[str, object]) -> None:
        try:
            self.backend.preferences.change(**changes)
        except LoadtrainerError as error:
            self.say_for_a_while(label("settings.unkept"), str(error))

    def _ask_before(self, view: PlanView) -> None:
        self._view = view
        self.prepare.clear()
        self.show_page(self.prepare)

    def _answered(self, answers: BeforeAnswers) -> None:
        view = self._view
        if view is None or view.plan is None:
            return
        words = self.backend.blocked_by(view, answers)
        if words:
            self.prepare.show_blocked(words, view.plan.prescription.contact)
            return
        self.connect_page.clear(self.backend.sound().ok, self.prepare.at_once)
        self.train.reset()
        self._last = None
        self.show_page(self.connect_page)
        try:
            self.flow.begin(view, answers)
        except LoadtrainerError as error:
            self.show_today()
            self.today.say_refused(str(error))

    def _started(self) -> None:
        self._awake.hold()

    def _give_up(self) -> None:
        self.flow.give_up()
        self._awake.release()
        self.show_today()

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._last = snapshot
        alarmed = snapshot.display in (Display.OVERLOAD, Display.NO_LIVE_DATA)
        if snapshot.phase is Phase.PREPARE and not alarmed:
            self.show_page(self.connect_page)
            self.connect_page.show_snapshot(snapshot)
        else:
            self.show_page(self.train)
            self.train.show_snapshot(snapshot)

    def _show_silent(self, silent_s: float) -> None:
        self.show_page(self.train)
        self.train.show_silent(silent_s)

    def _over(self, snapshot: Snapshot) -> None:
        self._last = snapshot
        self.train.show_snapshot(snapshot)
        self._awake.release()
        self.summary.show_waiting(snapshot.ended_words)
        self.show_page(self.summary)

    def _finished(self, finished: Finished) -> None:
        session = self._view.done_today + 1 if self._view is not None else 0
        self.between.finished(finished)
        self.summary.show_finished(finished, session, self._last.ended_words if self._last else "")

    def _failed(self) -> None:
        self.summary.show_failed()

    def _gone(self) -> None:
        """Nothing was kept: a preparation ended by itself. A fault of the link stays to be read."""
        self._awake.release()
        if self._last is not None and self._last.prepare.link is LinkPhase.FAULT:
            self.show_page(self.connect_page)
            return
        self.train.reset()
        self.show_today()
        self.say_for_a_while(label("gone.title"), "")

    def _close_summary(self) -> None:
        if not self.backend.running():
            self.flow.stop()
            self.train.reset()
            self.show_today()

    def _open_plan(self) -> None:
        path = self._choose_file(self)
        if path is not None:
            self.take_plan(path)

    def take_plan(self, path: Path) -> None:
        """Take a plan file, or a picture of a plan's code, and show it; never during a session or a check."""
        if self.backend.running() or self.backend.desk.running():
            self.say_for_a_while(label("drop.session"), "")
            return
        self.show_today()
        try:
            view = take_plan(self.backend, path)
        except LoadtrainerError as error:
            self.today.say_refused(str(error))
            return
        self.show_today()
        if any(other.path == view.path for other in self.backend.plans()):
            self.today.choose(view)
        else:
            self.say_for_a_while(label("drop.kept"), "")
        self.today.enter()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Refused while a session runs; otherwise everything stops within 5 s."""
        if self.backend.running():
            self.say_for_a_while(label("leave.ask"), label("leave.how"))
            event.ignore()
            return
        self.flow.stop()
        self.between.stop()
        for page in self._sides.values():
            page.stop()
        self.toast.dismiss()
        self.train.reset()
        self._awake.release()
        self.backend.close()
        event.accept()


def ask_for_plan(parent: QWidget) -> Path | None:
    """The desktop's own dialog for a plan file."""
    endings = " ".join(f"*{ending}" for ending in (".json", *PICTURES))
    files = f"{label('today.files')} ({endings})"
    chosen, _ = QFileDialog.getOpenFileName(parent, label("today.open"), "", files)
    return Path(chosen) if chosen else None
