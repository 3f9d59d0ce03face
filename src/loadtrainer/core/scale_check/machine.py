"""The scale check: a total function of (state, input), like the session machine. No clock, radio or file.

Rules:
* Steps follow in one order. Each ends by what the scale shows, by the person's NEXT, or is left out by SKIP.
* A step that was left out has no figure. What it would have proved is not assumed.
* A changed unit, or a computer that slept, starts the present step again.
* A loaded scale that is silent for 20 s has turned itself off; one whose link ends and returns hangs up.
"""

from collections.abc import Callable
from math import isfinite
from typing import Any, Final

from loadtrainer.core.inputs import (
    Arrived,
    BadFrame,
    Command,
    CommandKind,
    Input,
    LinkDown,
    LinkNote,
    LinkPhase,
    LinkUp,
    SourceEnded,
    Suspended,
)
from loadtrainer.core.scale_check.behaviour import (
    LinkTask,
    LoadAgainTask,
    LoadTask,
    ReturnTask,
    WakeTask,
    ZeroTask,
)
from loadtrainer.core.scale_check.bench import LOADED_KG, Bench, CheckConfig
from loadtrainer.core.scale_check.holding import HoldAgainTask, HoldTask, NudgeTask
from loadtrainer.core.scale_check.placing import CornersTask, PlacingTask, WeightsTask, weight_of
from loadtrainer.core.scale_check.singles import SinglesTask
from loadtrainer.core.scale_check.task import PATIENCE_S, Task
from loadtrainer.core.scale_check.trace import Point
from loadtrainer.core.scale_check.view import Action, Ask, CheckView, Step, StepState, StepView
from loadtrainer.core.state import LinkView
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import caution, say

FIND_S: Final = 120.0
"""So long is a scale looked for."""
LOWEST_KG: Final = -100.0
BELOW_ZERO_KG: Final = -1.0
"""A scale that shows less took a load for its zero."""

TASKS: Final[tuple[Callable[[Bench], Task], ...]] = (
    ZeroTask,
    WakeTask,
    LinkTask,
    LoadTask,
    HoldTask,
    LoadAgainTask,
    HoldAgainTask,
    NudgeTask,
    ReturnTask,
    CornersTask,
    WeightsTask,
)
SHOWN: Final = tuple(step for step in Step if step not in (Step.NUDGE, Step.CORNERS))
"""Steps every check has; the others appear when they come."""


class ScaleCheckMachine:
    """One scale check from the search for the scale to its last figure."""

    def __init__(self, config: CheckConfig) -> None:
        self.bench = Bench(config)
        self._waiting = list(TASKS)
        self._task: Task | None = None
        self._done: dict[Step, StepState] = {}
        self._began_s: float | None = None
        self._up_s: float | None = None
        self._down_s: float | None = None
        self._unit: MassUnit | None = None
        self._link = LinkView()
        self._notice = ""
        self._idle = False
        self.finished = False
        self.stopped = False

    def step(self, event: Input) -> None:
        """Take one input."""
        if self.finished:
            return
        bench = self.bench
        bench.now_s = max(bench.now_s, event.t_s)
        if self._began_s is None:
            self._began_s = bench.now_s
        if self._live:
            bench.note_silence()
        handle = HANDLERS.get(type(event))
        if handle is not None:
            handle(self, event)
        if self._task is not None:
            self._task.look()
            if not self._task.done and bench.now_s - self._task.since_s > PATIENCE_S and not self._placing:
                self._leave(StepState.SKIPPED)
        elif bench.now_s - self._began_s >= FIND_S:
            self.finished = True
        self._advance()

    @property
    def _live(self) -> bool:
        """The scale sends unsettled values: one that sends final ones is silent between weighings."""
        return self.bench.scale is None or self.bench.scale.live

    @property
    def _placing(self) -> bool:
        """Known weights have a patience of their own, for each."""
        return isinstance(self._task, PlacingTask)

    # -- what comes in -----------------------------------------------------------------------------

    def on_arrived(self, event: Arrived) -> None:
        """A live value, or one that says something else."""
        reading, bench = event.reading, self.bench
        if reading.history:
            bench.found.stored_records += 1
            return
        kg = reading.kg
        capacity_kg = bench.scale.capacity_kg if bench.scale else float("inf")
        if reading.overload or reading.low_confidence or kg is None or not isfinite(kg):
            return
        if not LOWEST_KG <= kg <= capacity_kg:
            return
        if kg < BELOW_ZERO_KG:
            bench.found.wakes_loaded = True
        self._watch_unit(reading.unit_seen)
        last = bench.trace.last
        t_s = max(event.t_s - reading.before_s, last.t_s if last is not None else 0.0)
        point = Point(t_s, kg, bool(reading.stable), bool(reading.final))
        self._watch_return(point)
        bench.add(point)
        if self._task is None and self._waiting:
            self._done[Step.FIND] = StepState.DONE
            self._task = self._waiting.pop(0)(bench)
        if self._task is not None and not self._task.done:
            self._task.take(point)

    def _watch_unit(self, seen: MassUnit | None) -> None:
        before, self._unit = self._unit, seen or self._unit
        if seen is not None and before is not None and seen is not before:
            self.bench.found.unit_changes += 1
            self.bench.units_since_s = self.bench.now_s
            self._notice = say("check.unit")
            self._again()

    def _again(self) -> None:
        """Start the present step once more."""
        task = self._task
        if task is None or task.done or isinstance(task, PlacingTask):
            return
        if isinstance(task, HoldTask) and self.bench.on_s is not None:
            self.bench.on_s = self.bench.now_s
        self._task = type(task)(self.bench)

    def _watch_return(self, point: Point) -> None:
        """The first value after a lost link: the silence is measured."""
        last = self.bench.trace.last
        if self._down_s is not None and last is not None:
            self.bench.found.back_s.append(point.t_s - last.t_s)
        self._down_s = None

    def on_link_up(self, event: LinkUp) -> None:
        """The scale is there."""
        self.bench.scale, self._up_s = event.scale, event.t_s
        self._link = LinkView(LinkPhase.LIVE, say("event.link_up"))
        if not event.scale.live and self._task is None:
            self._done[Step.FIND] = StepState.DONE
            self._task, self._waiting = SinglesTask(self.bench), []

    def on_link_down(self, event: LinkDown) -> None:
        """The link ended: under a load that is the scale's doing, unless it then stays silent."""
        bench = self.bench
        self._link = LinkView(LinkPhase.SEARCHING, event.reason)
        bench.trace.breaks_s.append(event.t_s)
        last = bench.trace.last
        if self._live and self._up_s is not None and last is not None and bench.net(last) >= LOADED_KG:
            bench.found.lives_s.append(event.t_s - self._up_s)
        self._up_s, self._down_s = None, event.t_s

    def on_link_note(self, event: LinkNote) -> None:
        """How the link is."""
        self._link = LinkView(event.phase, event.words, event.choices)

    def on_bad_frame(self, event: BadFrame) -> None:
        """Counted, never a value."""
        self.bench.found.bad_frames += 1

    def on_suspended(self, event: Suspended) -> None:
        """What was going on was not seen."""
        self._again()

    def on_source_ended(self, event: SourceEnded) -> None:
        """No more will come: what is missing is not measured."""
        self.finished = True

    def on_command(self, command: Command) -> None:
        """What the person says."""
        task = self._task
        if command.kind is CommandKind.STOP:
            self.stopped = self.finished = True
        elif command.kind is CommandKind.CHOOSE:
            self._link = LinkView(self._link.phase, self._link.words)
        elif task is None or task.done:
            return
        elif command.kind is CommandKind.NEXT:
            task.next()
        elif command.kind is CommandKind.SKIP:
            self._leave(StepState.SKIPPED)
        elif command.kind is CommandKind.WEIGHT and (kg := weight_of(command.text)) is not None:
            task.name(kg)

    # -- going on ----------------------------------------------------------------------------------

    def _leave(self, how: StepState) -> None:
        if self._task is not None:
            self._done[self._task.step] = how
            self._task.done = True

    def _advance(self) -> None:
        while self._task is not None and self._task.done and not self.finished:
            if self._task.step not in self._done:
                self._done[self._task.step] = StepState.SKIPPED if self._idle else StepState.DONE
                self._notice = ""
            if not self._waiting:
                self.finished = True
                return
            self._forget_life()
            self._task = self._waiting.pop(0)(self.bench)
            self._idle = self._task.done

    def _forget_life(self) -> None:
        """A link that did not come back under the load was the scale turning itself off."""
        if self.bench.turned_off and self._down_s is not None and self.bench.found.lives_s:
            self.bench.found.lives_s.pop()
            self._down_s = None

    # -- what is shown -----------------------------------------------------------------------------

    def view(self) -> CheckView:
        """What the person may see, now."""
        task = self._task
        here = task.step if task is not None else Step.FIND
        finding = Ask(Action.WAIT, say("check.find"), self._link.words)
        done = Ask(Action.EMPTY, say("check.done"))
        return CheckView(
            t_s=self.bench.now_s,
            step=here,
            ask=done if self.finished else finding if task is None else task.ask(),
            steps=tuple(self._step_view(step, here) for step in Step if self._listed(step, here)),
            kg=self.bench.kg,
            progress=None if task is None or self.finished else task.progress(),
            count=(0, 0) if task is None else task.count(),
            link=self._link.phase,
            link_words=self._link.words,
            choices=self._link.choices,
            notice=self._notice,
            caution=self._caution(),
            finished=self.finished,
        )

    def _caution(self) -> str:
        scale = self.bench.scale
        return caution(body_fat=scale is not None and scale.body_fat)

    def _listed(self, step: Step, here: Step) -> bool:
        if step is Step.CORNERS:
            return self.bench.config.corners and self._live
        if not self._live:
            return step in (Step.FIND, Step.WEIGHTS)
        return step in SHOWN or step is here

    def _step_view(self, step: Step, here: Step) -> StepView:
        now = step is here and not self.finished
        state = StepState.NOW if now else self._done.get(step, StepState.TO_DO)
        return StepView(step, say(f"check.step.{step.value}"), state)


HANDLERS: Final[dict[type, Callable[[ScaleCheckMachine, Any], None]]] = {
    Arrived: ScaleCheckMachine.on_arrived,
    BadFrame: ScaleCheckMachine.on_bad_frame,
    Command: ScaleCheckMachine.on_command,
    LinkDown: ScaleCheckMachine.on_link_down,
    LinkNote: ScaleCheckMachine.on_link_note,
    LinkUp: ScaleCheckMachine.on_link_up,
    SourceEnded: ScaleCheckMachine.on_source_ended,
    Suspended: ScaleCheckMachine.on_suspended,
}
