"""A session without a window: the same generators, machine and journal, run to the end."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from loadtrainer.app.session import Job, Workshop, block_words, local_now
from loadtrainer.app.sources import SourceSpec, Speed
from loadtrainer.core import words
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.log import Diary, PainDiary, SessionLog
from loadtrainer.core.prescription import Plan
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.errors import RefusedError, ScaleError, UsageError
from loadtrainer.runtime.ports import CuePort
from loadtrainer.store.diary import answer
from loadtrainer.store.lock import InstanceLock
from loadtrainer.store.prescriptions import read_prescription
from loadtrainer.store.sessions import read_log

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


def read_plan(path: Path, stage: int) -> Plan:
    """The stage of a prescription file; raises RefusedError."""
    prescription = read_prescription(path)
    if not 0 <= stage < len(prescription.stages):
        raise RefusedError(
            str(path), "stages", f"there is no stage {stage}, only 0 to {len(prescription.stages) - 1}"
        )
    return Plan(prescription, stage)


def run_headless(
    home: Path,
    plan_path: Path,
    stage: int,
    spec: SourceSpec,
    pain: Pain,
    *,
    speed: Speed = "real",
    scale: str | None = None,
    cues: CuePort | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """One session to its end; ``tell`` receives a line whenever what the screen would say changes.

    Raises RefusedError before the start (file, rules, pain, the day's limits, the disk), NoBluetoothError,
    and ScaleError where no fit scale was found or there was nothing to keep.
    """
    plan = read_plan(plan_path, stage)
    if speed == "max" and spec.kind == "ble":
        raise UsageError("a real scale cannot be run at --speed max")
    workshop = Workshop.at(home)
    with InstanceLock(home):
        why = block_words(plan, spec.kind, workshop.library, local_now())
        if why:
            raise RefusedError(str(plan_path), "", why)
        _refuse_pain(home, plan, plan_path, pain)
        diary = Diary(pain=PainDiary(before=pain.before, worst=pain.worst, after=pain.after))
        return asyncio.run(_run(workshop, plan, spec, diary, speed, scale, cues, tell))


def _refuse_pain(home: Path, plan: Plan, plan_path: Path, pain: Pain) -> None:
    no_start_at = plan.prescription.pain.no_start_at
    if pain.before is None or no_start_at is None or pain.before < no_start_at:
        return
    answer(home, None, "pain.before", pain.before, local_now())
    contact = words.say("block.call", phone=plan.prescription.contact) if plan.prescription.contact else ""
    limit = f"Pain before is {pain.before}; at {no_start_at} or above the plan allows no start."
    why = f"{words.say('block.pain')} {limit} {contact}"
    raise RefusedError(str(plan_path), "pain.no_start_at", why.strip())


async def _run(
    workshop: Workshop,
    plan: Plan,
    spec: SourceSpec,
    diary: Diary,
    speed: Speed,
    scale: str | None,
    cues: CuePort | None,
    tell: Callable[[str], None],
) -> Outcome:
    teller = _Teller(tell)
    job = workshop.job(
        plan,
        spec,
        diary,
        auto_begin=True,
        speed=speed,
        scale=scale,
        cues=cues,
        publish=teller.see if speed == "real" else None,
    )
    interrupted = asyncio.Event()

    def interrupt() -> None:
        interrupted.set()
        job.runner.send(CommandKind.STOP)
        job.runner.send(CommandKind.STOP)

    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows: Ctrl-C cancels the run, which saves it as well
        loop.add_signal_handler(signal.SIGINT, interrupt)
    patience = loop.call_later(FIND_S, _lose_patience, job)
    try:
        saved = await job.runner.run()
    finally:
        patience.cancel()
        with suppress(NotImplementedError):
            loop.remove_signal_handler(signal.SIGINT)
    if saved is None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        raise ScaleError(_not_fit(job))
    if saved.path is None:
        raise RefusedError("session log", "", f"{words.say('save.fail')} {saved.fault}")
    return Outcome(read_log(saved.path), saved.path, interrupted.is_set())


def _lose_patience(job: Job) -> None:
    """A scale that is not ready by now: give up, as a person would."""
    if job.runner.preparing:
        job.runner.send(CommandKind.STOP)


def _not_fit(job: Job) -> str:
    view = job.runner.look().prepare
    if job.runner.scale is None:
        return "no scale was found: wake it by a tap, close other scale apps, and try again"
    return (
        f"the scale is not fit for a session: {view.fitness_words}; {view.zero_words}. Nothing was recorded."
    )


class _Teller:
    """Says what the screen would say, whenever it changes."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell, self._said = tell, ""

    def see(self, snapshot: Snapshot) -> None:
        """Look at one Snapshot."""
        if snapshot.phase is Phase.PREPARE:
            view = snapshot.prepare
            said = f"{view.link_words or view.link.value}: {view.fitness_words}, {view.zero_words}"
        else:
            said = f"{snapshot.plate}: {snapshot.guidance}"
        if said != self._said:
            self._said = said
            self._tell(said)
