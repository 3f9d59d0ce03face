"""A session without a scale: a simulated patient, and a simulated scale whose bytes the real decoders read.

The simulation runs on its own clock in steps of 20 ms; equal seeds and equal screens give equal bytes, at
any pace.
"""

from collections import deque
from collections.abc import AsyncGenerator, Iterable, Iterator
from typing import Final, Protocol

from loadtrainer.core.inputs import Command, LinkEvent, SourceEnded, Tick
from loadtrainer.core.log import Source as SourceKind
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.link.capture import Line
from loadtrainer.link.pace import Pace
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import TICK_S, play
from loadtrainer.link.sim_patient import Patient
from loadtrainer.link.sim_scale import SimScale
from loadtrainer.link.sim_scenarios import Scenario
from loadtrainer.scales.base import Write

STEP_S: Final = 0.02
LONGEST_S: Final = 6 * 3600.0
"""A simulation nobody ends is over after this long."""
LINGER_S: Final = 3.0
"""From the sealed session to the end of the simulation."""


class Person(Protocol):
    """Whoever puts a load on the plate."""

    def step(self, t_s: float, dt_s: float) -> float:
        """The load on the plate after the ``dt_s`` that end at ``t_s``."""
        ...


class Simulated:
    """A load source that plays ``scenario``; see :func:`loadtrainer.link.sim_scenarios.parse`.

    ``person``: who is on the plate instead of the scenario's patient.
    """

    def __init__(self, scenario: Scenario, seed: int, pace: Pace, person: Person | None = None) -> None:
        self.scenario = scenario
        self._pace = pace
        self._patient = Patient(scenario.patient, seed)
        self._person: Person = person or self._patient
        self._scale = SimScale(scenario.scale, seed)
        self._receiver = Receiver()
        self._answers: list[str] = []
        self._presses = deque(scenario.presses)
        self._session_s: float | None = None
        self._ends_s = LONGEST_S
        self._closed = False

    @property
    def kind(self) -> SourceKind:
        """Always simulated."""
        return "simulated"

    async def events(self) -> AsyncGenerator[LinkEvent, None]:
        """Yield what the simulated radio says until the session is sealed or the source closed."""
        step, last_s = 0, 0.0
        while not self._closed:
            step += 1
            t_s = round(step * STEP_S, 6)
            if t_s >= self._ends_s:
                yield SourceEnded(t_s)
                return
            await self._pace.until(t_s)
            for event in (*self._press(t_s), *self._step(t_s)):
                last_s = event.t_s
                yield event
            if t_s - last_s > TICK_S - STEP_S:
                last_s = t_s
                yield Tick(t_s)

    def _step(self, t_s: float) -> Iterator[LinkEvent]:
        while self._answers:
            yield from self._receiver.choose(t_s - STEP_S, self._answers.pop(0)).events
        load_kg = self._person.step(t_s, STEP_S)
        yield from self._hear(t_s, self._scale.step(t_s, STEP_S, load_kg))

    def _press(self, t_s: float) -> Iterator[LinkEvent]:
        """The keys whose time has come on the session's clock, as the patient last saw it."""
        while self._presses and self._session_s is not None and self._session_s >= self._presses[0].after_s:
            press = self._presses.popleft()
            yield Command(t_s, press.kind, press.value)

    def _hear(self, t_s: float, lines: Iterable[Line]) -> Iterator[LinkEvent]:
        for line in lines:
            heard = play(self._receiver, line)
            self._send(t_s, heard.writes)
            yield from heard.events

    def _send(self, t_s: float, writes: tuple[Write, ...]) -> None:
        for write in writes:
            self._scale.radio.write(t_s, write)

    def choose(self, value: str) -> None:
        """Answer the last question."""
        self._answers.append(value)

    def feedback(self, snapshot: Snapshot) -> None:
        """Show the patient the screen."""
        self._patient.see(snapshot)
        self._session_s = snapshot.session_t_s
        if snapshot.phase is Phase.SEALED:
            self._ends_s = min(self._ends_s, snapshot.t_s + LINGER_S)

    async def close(self) -> None:
        """Stop after the event under way."""
        self._closed = True
