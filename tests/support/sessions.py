"""Sessions for tests: a prescription, timed inputs, and a driver that collects what the machine does.

Times are session seconds. The driver prepares the session so that ``t_s = 0`` falls on :data:`T0_S`.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from loadtrainer.core.effects import (
    Cue,
    Discard,
    Effect,
    RecordEvent,
    RecordSample,
    RecordZero,
    Seal,
    Started,
)
from loadtrainer.core.inputs import Arrived, Command, CommandKind, Input, LinkUp, Tick
from loadtrainer.core.log import (
    AppInfo,
    Diary,
    Ended,
    Event,
    Integrity,
    Samples,
    ScaleRecord,
    SessionLog,
    Source,
    ZeroMark,
)
from loadtrainer.core.prescription import (
    Limits,
    PainRules,
    Patient,
    Plan,
    Prescription,
    Progression,
    Stage,
)
from loadtrainer.core.sample import Reading, Sample, ScaleInfo
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.summary import summarise

T0_S = 1000.0
CHECK_S = 10.0
EVERY_S = 0.1

SCALE = ScaleInfo(
    address="AA:BB:CC:DD:EE:FF",
    name="Scale",
    wire_format="etekcity_a5",
    profile="etekcity",
    label="A scale",
    resolution_kg=0.1,
    capacity_kg=180.0,
)

STAGE: dict[str, Any] = {
    "target_kg": 20.0,
    "tolerance_kg": 2.0,
    "sessions_per_day": 2,
    "bouts": 1,
    "hold_s": 10.0,
    "rest_s": 5.0,
    "mode": "cumulative",
    "grace_s": 2.0,
    "min_days": 1,
}
"""Band 18 to 22 kg, pre-warning above 23 kg, overload above 24 kg, touch at 4 kg."""

LIMITS: dict[str, Any] = {
    "ceiling_kg": 41.0,
    "overload_kg": None,
    "max_session_s": 1800.0,
    "max_sessions_per_day": 3,
    "min_hours_between": 3.0,
    "max_loading_rate_kg_s": 100.0,
}
"""A rate limit so high that tests may step the load."""


def prescription(
    *, limits: dict[str, Any] | None = None, stop_at: int | None = 6, spot: bool = False, **stage: Any
) -> Prescription:
    """One stage of 20 ± 2 kg unless ``stage`` says otherwise; unconfirmed."""
    return Prescription(
        id="00000000-0000-0000-0000-000000000001",
        title="Test plan",
        protocol=None,
        patient=Patient(
            pseudonym="P-001", side=None, level=None, body_weight_kg=82.0, body_weight_on="2026-11-20"
        ),
        display_unit="kg",
        valid_from="2026-11-20",
        valid_until="2026-12-20",
        stages=[Stage(**(STAGE | stage))],
        allow_spot_checks=spot,
        progression=Progression(rule="manual", required_fraction=0.8, pain_below=5),
        limits=Limits(**(LIMITS | (limits or {}))),
        pain=PainRules(no_start_at=5, hold_stage_at=5, stop_at=stop_at, next_morning_flag_at=5),
        contact="",
        confirmed=None,
    )


def plan(**changes: Any) -> Plan:
    """The plan of :func:`prescription`'s only stage."""
    return Plan(prescription(**changes), 0)


# -- timed inputs --------------------------------------------------------------------------------------

Load = float | Callable[[float], float]


def times(start_s: float, stop_s: float, every_s: float = EVERY_S) -> list[float]:
    """Sample times from ``start_s`` to before ``stop_s``, on a grid of 0.1 ms."""
    count = round((stop_s - start_s) / every_s)
    return [round(start_s + i * every_s, 4) for i in range(count)]


def press(kg: Load, start_s: float, stop_s: float, every_s: float = EVERY_S) -> list[Input]:
    """Readings of ``kg`` from ``start_s`` to before ``stop_s``.

    A plain number sways by 0.1 kg from reading to reading, as a person does: a still load is a held one.
    """
    return [
        Arrived(t_s, Reading(round(kg(t_s) if callable(kg) else kg + sway(i), 3)))
        for i, t_s in enumerate(times(start_s, stop_s, every_s))
    ]


def sway(index: int) -> float:
    """0, 0.1, 0, -0.1 kg and over again."""
    return (0.0, 0.1, 0.0, -0.1)[index % 4]


def lift(start_s: float, stop_s: float, every_s: float = EVERY_S) -> list[Input]:
    """An empty scale from ``start_s`` to before ``stop_s``."""
    return [Arrived(t_s, Reading(0.0)) for t_s in times(start_s, stop_s, every_s)]


def at(t_s: float, kg: float | None, **said: Any) -> Input:
    """One reading; ``said``: further fields of it."""
    return Arrived(t_s, Reading(kg, **said))


def ask(t_s: float, kind: CommandKind, value: int | None = None) -> Input:
    """A person's command."""
    return Command(t_s, kind, value)


# -- the driver ----------------------------------------------------------------------------------------


@dataclass
class Run:
    """One machine and all it did. Inputs are given in session seconds."""

    plan: Plan = field(default_factory=plan)
    source: Source = "simulated"
    auto_begin: bool = True
    scale: ScaleInfo = SCALE
    effects: list[Effect] = field(default_factory=list)
    machine: SessionMachine = field(init=False)

    def __post_init__(self) -> None:
        self.machine = SessionMachine(self.plan, self.source, auto_begin=self.auto_begin)

    def prepare(self, every_s: float = EVERY_S) -> "Run":
        """Link check and zero; with ``auto_begin`` the session starts at 0 with an empty sample."""
        self.give(LinkUp(-CHECK_S, self.scale))
        self.give(*lift(-CHECK_S, every_s, every_s))
        return self

    def give(self, *inputs: Input) -> list[Effect]:
        """Step through ``inputs``; returns their effects."""
        done: list[Effect] = []
        for one in inputs:
            done += self.machine.step(replace(one, t_s=one.t_s + T0_S))
        self.effects += done
        return done

    def until(self, t_s: float) -> list[Effect]:
        """Let time pass up to ``t_s`` with nothing arriving."""
        return self.give(Tick(t_s))

    @property
    def shown(self) -> Snapshot:
        """What the screen may show now."""
        return self.machine.snapshot()

    @property
    def samples(self) -> list[Sample]:
        """All recorded samples."""
        return [effect.sample for effect in self.effects if isinstance(effect, RecordSample)]

    @property
    def events(self) -> list[Event]:
        """All recorded events."""
        return [effect.event for effect in self.effects if isinstance(effect, RecordEvent)]

    @property
    def zeros(self) -> list[ZeroMark]:
        """All recorded zeros."""
        return [effect.zero for effect in self.effects if isinstance(effect, RecordZero)]

    @property
    def cues(self) -> list[Cue]:
        """All cues."""
        return [effect for effect in self.effects if isinstance(effect, Cue)]

    @property
    def ends(self) -> list[Seal | Discard]:
        """How the session ended: empty while it has not."""
        return [effect for effect in self.effects if isinstance(effect, Seal | Discard)]

    @property
    def started(self) -> list[Started]:
        """When the session came to exist."""
        return [effect for effect in self.effects if isinstance(effect, Started)]

    def kinds(self) -> list[tuple[float, str]]:
        """Time and kind of the events from the session's start on."""
        kinds = [event.kind for event in self.events]
        first = kinds.index("session_started") if "session_started" in kinds else 0
        return [(event.t_s, event.kind) for event in self.events[first:]]

    def columns(self) -> Samples:
        """The samples as the log holds them."""
        return columns(self.samples)

    def ended(self) -> Ended:
        """How the log says it ended; "recovered" while the session has not."""
        seals = [end for end in self.ends if isinstance(end, Seal)]
        return seals[0].ended if seals else "recovered"

    def log(self) -> SessionLog:
        """What would be written now."""
        samples, events, rules = self.columns(), self.events, self.machine.rules
        return SessionLog(
            id="00000000-0000-0000-0000-000000000002",
            source=self.source,
            app=AppInfo(version="0", python="3", platform="test"),
            started_at="2026-11-22T10:00:00.000+01:00",
            ended_at="2026-11-22T10:30:00.000+01:00",
            ended=self.ended(),
            prescription=self.plan.prescription,
            stage=self.plan.stage,
            rules=rules,
            scale=ScaleRecord(
                wire_format=self.scale.wire_format,
                profile=self.scale.profile,
                label=self.scale.label,
                name=self.scale.name,
                device="0" * 64,
                resolution_kg=self.scale.resolution_kg,
            ),
            zero=self.zeros,
            samples=samples,
            events=events,
            diary=Diary(),
            summary=summarise(samples, events, rules, self.plan.current),
            integrity=Integrity(sha256=None, journal_head="0" * 64, previous=None),
        )


def columns(samples: Sequence[Sample]) -> Samples:
    """Samples as the log holds them."""
    return Samples(
        t_s=[one.t_s for one in samples],
        kg=[one.kg for one in samples],
        flags=[int(one.flags) for one in samples],
    )


def session(
    inputs: Iterable[Input], *, every_s: float = EVERY_S, scale: ScaleInfo = SCALE, **changes: Any
) -> Run:
    """A prepared session that was given ``inputs`` in order of their times; ``changes`` as for a plan."""
    run = Run(plan(**changes), scale=scale).prepare(every_s)
    run.give(*sorted(inputs, key=lambda one: one.t_s))
    return run


def buckets(run: Run) -> dict[str, float]:
    """The time buckets of a run that are not empty, and the elapsed time."""
    spent = run.log().summary.time_s.model_dump()
    return {name: seconds for name, seconds in spent.items() if seconds > 0}
