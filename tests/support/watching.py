"""A person at the window of a running program, without the window."""

import time
from collections.abc import Callable

from loadtrainer.app.backend import Program
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.ui.backend import BeforeAnswers, PlanView

ANSWERS = BeforeAnswers(pain=1, red_flags={"fever": False}, analgesic=False, posture="standing")
PATIENCE_S = 30.0


class Sitting:
    """A window's part: polls, keeps what it saw, and presses keys."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.seen: list[Snapshot] = []

    def until(self, condition: Callable[[], bool]) -> None:
        """Poll until ``condition`` holds."""
        end_s = time.monotonic() + PATIENCE_S
        while not condition():
            self.seen += self.program.poll()
            assert time.monotonic() < end_s, self.seen[-1:]
            time.sleep(0.001)

    @property
    def last(self) -> Snapshot:
        """What the window shows."""
        return self.seen[-1]

    def prepare(self, view: PlanView | None = None) -> None:
        """Start preparing with ``view``, or with the first plan there is."""
        self.program.prepare(view or self.program.plans()[0], ANSWERS)

    def begin(self) -> None:
        """Prepare, and press Begin as soon as it may be pressed, until the session runs."""
        self.prepare()
        self.until(lambda: bool(self.seen) and self.last.prepare.ready)
        self.program.send(CommandKind.BEGIN)
        self.until(lambda: self.last.phase is not Phase.PREPARE)

    def end(self) -> None:
        """Wait until nothing runs, and take the last words."""
        self.until(lambda: not self.program.running())
        while taken := self.program.poll():
            self.seen += taken
