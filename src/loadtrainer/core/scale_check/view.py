"""What a person doing a scale check may see: the step, what to do now, and how far it is."""

from dataclasses import dataclass
from enum import StrEnum

from loadtrainer.core.inputs import Choice, LinkPhase


class Step(StrEnum):
    """The steps, in their order."""

    FIND = "find"
    ZERO = "zero"
    WAKE = "wake"
    LINK = "link"
    LOAD = "load"
    HOLD = "hold"
    NUDGE = "nudge"
    RETURN = "return"
    CORNERS = "corners"
    WEIGHTS = "weights"


class Action(StrEnum):
    """What the person is asked to do with the scale."""

    WAIT = "wait"
    EMPTY = "empty"
    PRESS = "press"
    LOAD = "load"
    LEAVE = "leave"
    NUDGE = "nudge"


@dataclass(frozen=True, slots=True)
class Ask:
    """One instruction. ``kg``: of the weight to put on; None = any. ``place``: 0 middle, 1 to 4 corners."""

    action: Action
    words: str
    detail: str = ""
    kg: float | None = None
    place: int = 0


class StepState(StrEnum):
    """Where one step stands."""

    TO_DO = "to_do"
    NOW = "now"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepView:
    """One line of the list of steps."""

    step: Step
    title: str
    state: StepState


@dataclass(frozen=True, slots=True)
class CheckView:
    """One moment of a scale check.

    ``t_s``: host seconds. ``kg``: what the scale shows, after zero; None = no live value. ``progress``: 0 to
    1 of a step that takes a fixed time; None otherwise. ``count``: which of how many loads; (0, 0) = none.
    ``notice``: something that happened, in words. ``caution``: what must be known of this kind of scale, a
    line each. ``finished``: nothing more is asked.
    """

    t_s: float
    step: Step
    ask: Ask
    steps: tuple[StepView, ...]
    kg: float | None
    progress: float | None
    count: tuple[int, int]
    link: LinkPhase
    link_words: str
    choices: tuple[Choice, ...]
    notice: str
    caution: str
    finished: bool
