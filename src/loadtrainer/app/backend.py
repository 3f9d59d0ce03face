"""The program beneath the window: plans, sessions on their thread, sound and records."""

import logging
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from loadtrainer.app.check_desk import Desk
from loadtrainer.app.demo import demo_plan
from loadtrainer.app.diary_desk import DiaryAnswers
from loadtrainer.app.history import History
from loadtrainer.app.known_scales import heed
from loadtrainer.app.plan_desk import ClinicDesk
from loadtrainer.app.plans import PlanShelf
from loadtrainer.app.session import Job, Workshop, recover_all
from loadtrainer.app.settings_desk import Preferences
from loadtrainer.app.settings_file import read_settings
from loadtrainer.app.sources import Speed, parse_source
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core import words
from loadtrainer.core.inputs import CommandKind, LinkPhase
from loadtrainer.core.log import Diary, PainDiary
from loadtrainer.core.prescription import Plan
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.runtime.ports import Saved
from loadtrainer.runtime.runner import Asked
from loadtrainer.runtime.thread import SessionThread
from loadtrainer.sound.player import CuePlayer, open_player
from loadtrainer.sound.talk import TalkingPlayer, Voice
from loadtrainer.store.diary import answer
from loadtrainer.store.lock import InstanceLock
from loadtrainer.store.sessions import read_log
from loadtrainer.ui.backend import BeforeAnswers, Finished, PlanView, SoundState

logger = logging.getLogger(__name__)

STOP_S = 4.0


class Program:
    """Implements :class:`loadtrainer.ui.backend.Backend` for one data folder and one kind of source.

    ``plan``: a prescription file to train from; None = those in the data folder, or the demonstration's.
    ``stage``: the one to train, from 0; None = the one of the day, by the plan's rule. ``speed``: ``max``
    runs a simulated or replayed session on its own clock as fast as it goes. ``voice``: speaks the
    cues' words; None = nothing does. ``now``: the wall clock, aware.
    Raises RefusedError where the folder cannot be used or another instance runs.
    """

    def __init__(
        self,
        home: Path,
        source: str,
        *,
        plan: Path | None = None,
        stage: int | None = None,
        scale: str | None = None,
        speed: Speed = "real",
        player: CuePlayer | None = None,
        voice: Voice | None = None,
        now: Callable[[], datetime] = lambda: local_now(),
    ) -> None:
        self._now = now
        self._spec, self._scale, self._speed = parse_source(source), scale, speed
        self._workshop = replace(Workshop.at(home), now=now)
        self._lock = InstanceLock(home)
        self._lock.acquire()
        self._home = home
        self._recovered = recover_all(self._workshop.library)
        self._shelf = PlanShelf(self._workshop.library, self._spec.kind, plan, stage)
        if self._spec.scenario is not None and plan is None:
            self._shelf.demo(demo_plan(self._spec.scenario, now().date()))
        opened = player or open_player(read_settings(home).settings.volume)
        self._player: CuePlayer = opened if voice is None else TalkingPlayer(opened, voice)
        self.preferences = Preferences(home, self._player, voice)
        self.diary = DiaryAnswers(self._shelf.book, lambda: self.preferences.settings, now)
        self._thread = SessionThread()
        self._plan: Plan | None = None
        self._job: Job | None = None
        self._asked: deque[Asked] = deque()
        self._work: Future[Saved | None] | None = None
        self._inbox: deque[Snapshot] = deque()
        self._last: Snapshot | None = None
        self._taken_at = time.monotonic()
        self._closed = False
        self.plan_desk = ClinicDesk(self.open_plan)
        self.history = History(home, self._spec.kind, now)
        self.desk = Desk(self._workshop, self._spec, self._thread, speed, scale, self.running)

    # -- what there is ------------------------------------------------------------------------------

    @property
    def source_tag(self) -> str:
        """Painted on every page of a session that is not real."""
        return self._spec.tag

    def plans(self) -> list[PlanView]:
        """The prescriptions in the data folder, newest first."""
        return self._shelf.views(self._now())

    def open_plan(self, path: Path) -> PlanView:
        """Take a prescription file into the data folder; raises RefusedError."""
        return self._shelf.take(path, self._now())

    def recovered(self) -> list[str]:
        """Words about sessions recovered at this start."""
        return list(self._recovered)

    def sound(self) -> SoundState:
        """Whether cues can be heard."""
        return self.preferences.sound()

    def blocked_by(self, view: PlanView, answers: BeforeAnswers) -> str:
        """Why these answers block a start; answers that do are kept in the diary."""
        if view.plan is None:
            return view.blocked
        if not _unwell(view.plan, answers):
            return view.blocked
        try:
            self._keep_answers(answers)
        except LoadtrainerError:  # not to load today matters more than the note of it
            logger.exception("answers that block a start could not be kept")
        return words.say("block.pain")

    def _keep_answers(self, answers: BeforeAnswers) -> None:
        now = self._now()
        answer(self._home, None, "pain.before", answers.pain, now)
        for question, yes in answers.red_flags.items():
            answer(self._home, None, f"red_flags.{question}", yes, now)

    # -- one session --------------------------------------------------------------------------------

    def prepare(self, view: PlanView, answers: BeforeAnswers) -> None:
        """Start looking for the scale; raises RefusedError where a session may not start, as of now."""
        plan = view.plan
        if plan is None or view.blocked or self.running() or self.desk.running():
            raise RefusedError(view.title, "", view.blocked or "a session or a check runs already")
        fresh = self._shelf.again(view, self._now())
        why = fresh.blocked or _unasked(fresh, plan)
        if why or _unwell(plan, answers):
            raise RefusedError(view.title, "", why or words.say("block.pain"))
        self._inbox.clear()
        self._asked = deque()
        self._plan, self._last, self._job = plan, None, None
        self._taken_at = time.monotonic()
        diary = Diary(
            pain=PainDiary(before=answers.pain),
            red_flags=dict(answers.red_flags),
            analgesic=answers.analgesic,
            posture=answers.posture,
        )
        self._work = self._thread.start(self._run(plan, diary))

    async def _run(self, plan: Plan, diary: Diary) -> Saved | None:
        self._job = job = self._workshop.job(
            plan,
            self._spec,
            diary,
            auto_begin=False,
            speed=self._speed,
            scale=self._scale,
            cues=self._player,
            publish=self._publish,
            window_age_s=lambda: time.monotonic() - self._taken_at,
            asked=self._asked,
        )
        return await job.runner.run()

    def _publish(self, snapshot: Snapshot) -> None:
        self._inbox.append(snapshot)
        self.preferences.follow(snapshot)

    def send(self, kind: CommandKind, value: int | None = None, text: str | None = None) -> None:
        """Send a person's command to the session; without one it goes nowhere."""
        if self.running():
            if kind is CommandKind.BEGIN and self._last is not None:
                heed(self._workshop.book, self._last)
            self._asked.append((kind, value, text))

    def poll(self) -> list[Snapshot]:
        """All snapshots since the last call."""
        self._taken_at = time.monotonic()
        taken: list[Snapshot] = []
        with suppress(IndexError):
            while True:
                taken.append(self._inbox.popleft())
        if taken:
            self._last = taken[-1]
        if not taken and (failed := self._failure()):
            taken = [failed]
        return taken

    def _failure(self) -> Snapshot | None:
        """A source that failed for good, in the connect page's words; said once."""
        work = self._work
        if work is None or not work.done() or work.cancelled() or (error := work.exception()) is None:
            return None
        self._work = None
        known = isinstance(error, LoadtrainerError)
        said = str(error) if known else "The link to the scale failed. What was measured is saved."
        logger.error("session ended by %s", type(error).__name__, exc_info=None if known else error)
        last = self._last or (SessionMachine(self._plan, self._spec.kind).snapshot() if self._plan else None)
        if last is None:
            return None
        prepare = replace(last.prepare, link=LinkPhase.FAULT, link_words=said, ready=False)
        return replace(last, prepare=prepare)

    def silent_s(self) -> float:
        """Seconds since the session thread last showed life."""
        return self._job.runner.silent_s() if self._job is not None and self.running() else 0.0

    def finished(self) -> Finished | None:
        """The log of the session that just ended, as it is on the disk."""
        saved = self._job.runner.saved if self._job is not None else None
        if saved is None or saved.path is None:
            return None
        return Finished(read_log(saved.path), saved.path)

    def answer_later(self, field_name: str, value: int | str) -> None:
        """Append an answer given after sealing to the diary."""
        if self._job is not None:
            answer(self._home, self._job.recorder.id, field_name, value, self._now())

    def running(self) -> bool:
        """A session is being prepared or runs."""
        return self._work is not None and not self._work.done()

    def close(self) -> None:
        """Stop everything; a running session is saved."""
        if self._closed:
            return
        self._closed = True
        self.desk.close()
        self.history.close()
        if self.running() and self._work is not None:
            self.send(CommandKind.STOP)
            self.send(CommandKind.STOP)
            with suppress(Exception):  # whatever the session ends with, the program closes
                self._work.result(STOP_S)
        self._thread.close()
        self._player.close()
        self._lock.release()


def _unasked(fresh: PlanView, plan: Plan) -> str:
    """What the patient was not shown or asked yet, in words; "" = nothing."""
    if fresh.plan != plan:
        return words.say("progress.changed")
    waits = fresh.agreement is not None or (fresh.question is not None and fresh.question.first)
    return words.say("progress.asked") if waits else ""


def _unwell(plan: Plan, answers: BeforeAnswers) -> bool:
    """Pain or a warning sign that allows no load today."""
    no_start_at = plan.prescription.pain.no_start_at
    too_much = no_start_at is not None and answers.pain >= no_start_at
    return too_much or any(answers.red_flags.values())
