"""A session without a window: the same generators, machine and journal, run to the end."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from loadtrainer.app.progress import ProgressBook, stage_of
from loadtrainer.app.session import Job, Workshop, block_words, recover_all
from loadtrainer.app.sources import SourceSpec, Speed, check_radio, check_source, left_out
from loadtrainer.app.wall_clock import local_now
from loadtrainer.core import words
from loadtrainer.core.inputs import ChoiceKind, CommandKind
from loadtrainer.core.log import Diary, PainDiary, SessionLog
from loadtrainer.core.prescription import Plan
from loadtrainer.core.snapshot import Phase, PrepareView, Snapshot
from loadtrainer.errors import LoadtrainerError, RefusedError, ScaleError
from loadtrainer.link.binding import DEVICE
from loadtrainer.runtime.ports import Saved
from loadtrainer.store.diary import answer
from loadtrainer.store.library import Library
from loadtrainer.store.lock import InstanceLock
from loadtrainer.store.prescriptions import read_prescription
from loadtrainer.store.sessions import read_log

if TYPE_CHECKING:
    from loadtrainer.sound.player import CuePlayer

FIND_S = 120.0
"""How long a headless session waits for its scale to be found, fit and empty."""


@dataclass(frozen=True, slots=True)
class Pain:
    """Pain 0 to 10 as given on the command line; None = not given."""

    before: int | None = None
    worst: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished session and where it lies; ``interrupted``: by a person at the keyboard."""

    log: SessionLog
    path: Path
    interrupted: bool


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for. ``scale``: the only address to use; None = the one found.

    ``stage``: from 0; None = the one of the day, by the plan's rule.
    """

    plan_path: Path
    stage: int | None
    spec: SourceSpec
    pain: Pain = Pain()
    speed: Speed = "real"
    scale: str | None = None


def read_plan(request: Request, library: Library, note: Callable[[str], None]) -> Plan:
    """The prescription at its stage; raises RefusedError. ``note``: receives what has to be agreed first."""
    path, kind = str(request.plan_path), request.spec.kind
    prescription = read_prescription(request.plan_path)
    standing = ProgressBook(library, kind).standing(prescription, local_now())
    plan = Plan(prescription, stage_of(path, prescription, standing, request.stage, kind))
    if standing.blocked:
        raise RefusedError(path, "", standing.blocked)
    if standing.agreement is not None and request.stage is None:
        note(f"{standing.agreement.title}. {standing.agreement.detail}")
    return plan


def run_headless(
    home: Path,
    request: Request,
    *,
    open_player: "Callable[[], CuePlayer] | None" = None,
    tell: Callable[[str], None] = lambda _: None,
    note: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """One session to its end. ``tell`` receives a line whenever what the screen would say changes.

    ``open_player``: opens the sound once the session may start; None = nobody listens. ``note`` receives
    what must be said at any speed: sessions recovered first, lines of a capture left out.
    Raises RefusedError before the start (file, rules, pain, the day's limits, the disk), NoBluetoothError,
    and ScaleError where no fit scale was found or there was nothing to keep. A refusal for anything but pain
    leaves the disk as it was.
    """
    plan = read_plan(request, Library(home), note)
    check_source(request.spec, request.speed)
    _refuse_blocked(plan, request, Library(home))
    workshop = Workshop.at(home)
    with InstanceLock(home):
        for line in recover_all(workshop.library):
            note(line)
        _refuse_blocked(plan, request, workshop.library)
        _refuse_pain(home, plan, request)
        return asyncio.run(_run(workshop, plan, request, open_player, tell, note))


def _refuse_blocked(plan: Plan, request: Request, library: Library) -> None:
    why = block_words(plan, request.spec.kind, library, local_now())
    if why:
        raise RefusedError(str(request.plan_path), "", why)


def _refuse_pain(home: Path, plan: Plan, request: Request) -> None:
    prescription, before = plan.prescription, request.pain.before
    no_start_at = prescription.pain.no_start_at
    if before is None or no_start_at is None or before < no_start_at:
        return
    answer(home, None, "pain.before", before, local_now())
    contact = words.say("block.call", phone=prescription.contact) if prescription.contact else ""
    limit = f"Pain before is {before}; at {no_start_at} or above the plan allows no start."
    why = f"{words.say('block.pain')} {limit} {contact}"
    raise RefusedError(str(request.plan_path), "pain.no_start_at", why.strip())


async def _run(
    workshop: Workshop,
    plan: Plan,
    request: Request,
    open_player: "Callable[[], CuePlayer] | None",
    tell: Callable[[str], None],
    note: Callable[[str], None],
) -> Outcome:
    await check_radio(request.spec)
    with ExitStack() as stack:
        job = workshop.job(
            plan,
            request.spec,
            Diary(pain=PainDiary(**asdict(request.pain))),
            auto_begin=True,
            speed=request.speed,
            scale=request.scale,
            cues=stack.enter_context(closing(open_player())) if open_player else None,
            publish=_Teller(tell).see if request.speed == "real" else None,
            note=note,
        )
        interrupted = stack.enter_context(_may_be_stopped(job))
        try:
            saved = await job.runner.run()
        finally:
            for line in left_out(job.source):
                note(line)
    return _outcome(job, saved, interrupted)


def _outcome(job: Job, saved: Saved | None, interrupted: asyncio.Event) -> Outcome:
    """The log as it is on the disk, or why there is none."""
    if saved is None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        raise ScaleError(_not_fit(job))
    if saved.path is None:
        raise LoadtrainerError(f"{words.say('save.fail')} {saved.fault}")
    return Outcome(read_log(saved.path), saved.path, interrupted.is_set())


@contextmanager
def _may_be_stopped(job: Job) -> Iterator[asyncio.Event]:
    """Ctrl-C, or a scale that is not ready in time, ends the session as a person would; set by Ctrl-C."""
    interrupted = asyncio.Event()

    def interrupt() -> None:
        interrupted.set()
        _stop(job)

    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows: Ctrl-C cancels the run, which saves it as well
        loop.add_signal_handler(signal.SIGINT, interrupt)
    patience = loop.call_later(FIND_S, _lose_patience, job)
    try:
        yield interrupted
    finally:
        patience.cancel()
        with suppress(NotImplementedError):
            loop.remove_signal_handler(signal.SIGINT)


def _stop(job: Job) -> None:
    """Stop, and wait no longer for the load to come off: twice, as a person would press it."""
    job.runner.send(CommandKind.STOP)
    job.runner.send(CommandKind.STOP)


def _lose_patience(job: Job) -> None:
    """A scale that is not ready by now: give up, as a person would."""
    if job.runner.preparing:
        job.runner.send(CommandKind.STOP)


def _not_fit(job: Job) -> str:
    view = job.runner.look().prepare
    scale = job.runner.look().scale
    if scale is None:
        return "no scale was found: wake it by a tap, close other scale apps, and try again"
    if not scale.usable:
        return (
            f"the scale failed its check: {'; '.join(view.check_words.splitlines())}. Nothing was recorded."
        )
    return (
        f"the scale is not fit for a session: {view.fitness_words}; {view.zero_words}. Nothing was recorded."
    )


def _asked(view: PrepareView) -> str:
    """A question and its choices, and how it is answered without a window."""
    typed = any(choice.kind is ChoiceKind.TYPED for choice in view.choices)
    named = any(choice.value.startswith(DEVICE) for choice in view.choices)
    how = [words.say("ask.key.how")] if typed else [words.say("ask.scale.how")] if named else []
    labels = [] if typed else [choice.label for choice in view.choices]
    return "\n".join([view.link_words.splitlines()[0], *(f"  {label}" for label in labels), *how])


class _Teller:
    """Says what the screen would say, whenever it changes."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell, self._said = tell, ""

    def see(self, snapshot: Snapshot) -> None:
        """Look at one Snapshot."""
        if snapshot.phase is Phase.PREPARE:
            view = snapshot.prepare
            said = f"{view.link_words or view.link.value}: {view.fitness_words}, {view.zero_words}"
            if view.choices:
                said = _asked(view)
        else:
            said = f"{snapshot.plate}: {snapshot.guidance}"
        if said != self._said:
            self._said = said
            self._tell(said)
