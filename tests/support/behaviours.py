"""Simulated scales on the pretended Bluetooth: the simulation's own bytes, heard through unmodified bleak.

One clock serves the asyncio loop, the program and the scale. It moves in the simulation's steps of 20 ms, and
only once all that was sent has been heard, so minutes of a session pass in seconds and every measured delay
is the program's own.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from bleak.backends.bluezdbus import manager
from dbus_fast import Message

from loadtrainer.app.check import CheckJob, CheckRequest
from loadtrainer.app.session import Workshop
from loadtrainer.app.sources import SourceSpec
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.log import Diary
from loadtrainer.core.prescription import Plan
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.units import MassUnit
from loadtrainer.link.ble import BleSource
from loadtrainer.link.capture import AdvertLine, ConnectedLine, DisconnectedLine, Line, NotifyLine
from loadtrainer.link.sim_scale import ScaleTraits, SimScale
from loadtrainer.link.sim_tester import Tester
from loadtrainer.link.simulated import STEP_S, Person
from loadtrainer.link.source import DeviceMemory
from loadtrainer.scales.base import Write
from support.bluez.control import FakeBluez
from support.bluez.reader import forget_bleak
from support.bluez.scales import Load

T = TypeVar("T")

LONGEST_S = 600.0
LOOK_STEPS = 3
"""While nothing is sent, what was done to the scale is looked at so often."""
REPLAY_STEPS = 5
BREATHS = 4
FLAGS = ["notify", "write", "write-without-response"]
PING = ("org.bluez", "/", "org.freedesktop.DBus.Peer", "Ping")


class SteppedLoop(asyncio.SelectorEventLoop):
    """An event loop whose time stands still until it is moved."""

    now_s = 100.0

    def time(self) -> float:
        """Seconds, as moved so far."""
        return self.now_s


@dataclass(frozen=True)
class Fact:
    """What was true on the plate, and what the scale sent, in one step that ended at ``t_s``."""

    t_s: float
    load_kg: float
    awake: bool
    latched: bool
    unit: MassUnit
    lines: tuple[Line, ...]


class Stage:
    """A simulated scale on the air of ``bluez``, and ``person`` on its plate.

    ``replays``: while the scale sleeps, Bluetooth goes on repeating the last advertisement it has kept.
    """

    def __init__(
        self, bluez: FakeBluez, traits: ScaleTraits, person: Person, seed: int = 1, *, replays: bool = False
    ) -> None:
        self.scale = SimScale(traits, seed, waits=True)
        self.person, self.replays = person, replays
        self.facts: list[Fact] = []
        self._linked = False
        wire = self.scale.radio.wire
        self.address = wire.address
        idle = wire.idle(0.0)
        assert isinstance(idle, AdvertLine)
        services = {
            service: dict.fromkeys(characteristics, FLAGS)
            for line in wire.connected(0.0)
            if isinstance(line, ConnectedLine)
            for service, characteristics in line.services.items()
        }
        self._air = bluez.add(
            "puppet", wire.address, name=idle.name, advertised=idle.services, services=services
        )

    def step(self, t_s: float) -> bool:
        """Let the step that ends at ``t_s`` happen; True if anything may be on its way."""
        load_kg = self.person.step(t_s, STEP_S)
        lines = self.scale.step(t_s, STEP_S, load_kg)
        plate = self.scale.plate
        self.facts.append(Fact(t_s, load_kg, plate.power.awake, plate.latched, plate.unit, tuple(lines)))
        if self.replays and not plate.power.awake and len(self.facts) % REPLAY_STEPS == 0:
            self._air.replay("rssi")
        looks = bool(lines) or not self._linked or len(self.facts) % LOOK_STEPS == 0
        return looks and self._act(t_s, lines)

    def _act(self, t_s: float, lines: list[Line]) -> bool:
        """Send ``lines`` and see what was done to the scale; True if anything may be on its way."""
        dropped = any(isinstance(line, DisconnectedLine) for line in lines)
        adverts = [line for line in lines if isinstance(line, AdvertLine)]
        done = self._air.puppet(
            drop=dropped,
            adverts=[(line.manufacturer, line.service_data) for line in adverts],
            says=[(line.characteristic, line.value) for line in lines if isinstance(line, NotifyLine)],
        )
        self._take(t_s, done["seen"])
        if self._linked and not done["connected"]:
            self._linked = False
            if not dropped:
                self.scale.radio.unlink(t_s)
        return bool(lines or done["seen"]) or not self._linked

    def _take(self, t_s: float, seen: list[list[str]]) -> None:
        """What the program did to the scale: it speaks from the first subscription on."""
        for what, characteristic, *data in seen:
            if what == "written":
                self.scale.radio.write(t_s, Write(characteristic, bytes.fromhex(data[0])))
            elif not self._linked:
                self._linked = True
                self.scale.radio.link(t_s)


def play(stage: Stage, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run ``work`` on a loop of its own, beside the stage, until it is done."""
    with asyncio.Runner(loop_factory=SteppedLoop) as runner:
        return runner.run(_play(stage, work))


async def _play(stage: Stage, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SteppedLoop)
    began_s = loop.now_s
    task = asyncio.create_task(work())
    try:
        while not task.done():
            loop.now_s = round(loop.now_s + STEP_S, 6)
            assert loop.now_s - began_s < LONGEST_S, "it does not end"
            await _settle(on_its_way=stage.step(loop.now_s))
        return await task
    finally:
        task.cancel()
        await forget_bleak()


async def _settle(*, on_its_way: bool) -> None:
    """Return when what the daemon sent so far was heard: its answer to a ping comes after all of it."""
    if not on_its_way:
        await asyncio.sleep(0)
        return
    kept = manager._global_instances.get(asyncio.get_running_loop())
    bus = getattr(kept, "_bus", None)
    if bus is not None and bus.connected:
        destination, path, interface, member = PING
        await bus.call(Message(destination=destination, path=path, interface=interface, member=member))
    for _ in range(BREATHS):
        await asyncio.sleep(0)


def clocked(
    _spec: object, *, memory: DeviceMemory | None = None, scale: str | None = None, **_: Any
) -> BleSource:
    """The program's Bluetooth source on the clock of the running loop."""
    now = asyncio.get_running_loop().time
    return BleSource(address=scale, memory=memory, clock=now, awake=now)


class Sitter(Person, Protocol):
    """Whoever sits at the scale and looks at the screen."""

    def see(self, snapshot: Snapshot) -> None:
        """Look."""
        ...


@dataclass
class Played:
    """A session on a :class:`Stage`: what was true, what the screen said after each input, and its log."""

    facts: list[Fact]
    screens: list[Snapshot] = field(default_factory=list)
    path: Path | None = None

    def credited_s(self, t_s: float) -> float:
        """Credited by ``t_s``, as the screen said."""
        return next((s.credited_s for s in reversed(self.screens) if s.t_s <= t_s), 0.0)

    def truly_s(self, low_kg: float, high_kg: float, give_kg: float) -> float:
        """For how long the load lay between, or up to ``give_kg`` beside, while the scale followed it."""
        live = [fact for fact in self.facts if fact.awake and not fact.latched]
        return STEP_S * sum(low_kg - give_kg <= fact.load_kg <= high_kg + give_kg for fact in live)


def sit(stage: Stage, sitter: Sitter, home: Path, plan: Plan, enough: Callable[[Played], bool]) -> Played:
    """One session, begun as soon as it may be, until ``enough``; then it is stopped, and saved if begun."""
    played = Played(stage.facts)

    async def session() -> None:
        def publish(snapshot: Snapshot) -> None:
            sitter.see(snapshot)
            played.screens.append(snapshot)
            if enough(played):
                job.runner.send(CommandKind.STOP)
            elif snapshot.prepare.ready:
                job.runner.send(CommandKind.BEGIN)

        job = Workshop.at(home).job(
            plan, SourceSpec("ble"), Diary(), auto_begin=False, scale=stage.address, publish=publish
        )
        saved = await job.runner.run()
        played.path = saved.path if saved is not None else None

    play(stage, session)
    return played


class Heedless:
    """Presses by the session's clock, whatever the screen says.

    ``points``: (session s, kg), straight lines between.
    """

    def __init__(self, points: list[tuple[float, float]]) -> None:
        self._load = Load(points)
        self._began_s: float | None = None

    def see(self, snapshot: Snapshot) -> None:
        """Look at the clock alone."""
        if snapshot.session_t_s is not None:
            self._load.since_s = snapshot.t_s - snapshot.session_t_s
            self._began_s = self._load.since_s

    def step(self, t_s: float, dt_s: float) -> float:
        """The load on the plate after the ``dt_s`` that end at ``t_s``."""
        return 0.0 if self._began_s is None else self._load.at(t_s)


class Hands:
    """A tester who does what the guide of a scale check asks, and presses its keys."""

    def __init__(self, seed: int = 1) -> None:
        self.tester = Tester(seed)
        self.place: Callable[[int], None] = lambda _: None
        self.press: Callable[[CommandKind], None] = lambda _: None

    def step(self, t_s: float, dt_s: float) -> float:
        """The load on the plate after the ``dt_s`` that end at ``t_s``."""
        load_kg = self.tester.step(t_s, dt_s)
        self.place(self.tester.place)
        key = self.tester.key(t_s)
        if key is not None:
            self.press(key)
        return load_kg


def check(stage: Stage, hands: Hands, home: Path, config: CheckConfig) -> ScaleCheck | None:
    """One scale check by the program's own parts, to its end."""

    async def checked() -> ScaleCheck | None:
        request = CheckRequest(SourceSpec("ble"), config, scale=stage.address)
        job = CheckJob(Workshop.at(home), request, hands.tester.see)
        hands.press = job.runner.send
        return await job.run()

    def put(place: int) -> None:
        stage.scale.plate.place = place

    hands.place = put
    return play(stage, checked)
