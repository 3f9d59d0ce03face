"""The scenarios of ``sim:SCENARIO[:SEED]``: a patient, a scale, and a plan that suits both."""

from dataclasses import dataclass, field
from typing import Final

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.prescription import Mode
from loadtrainer.core.units import KG_PER_LB, MassUnit
from loadtrainer.errors import UsageError
from loadtrainer.link.sim_patient import PatientTraits
from loadtrainer.link.sim_quirks import Quirks
from loadtrainer.link.sim_scale import Outage, ScaleTraits

DEFAULT_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """What a demonstration's unconfirmed plan asks for. Loads in kg, times in s."""

    target_kg: float = 20.0
    tolerance_kg: float = 2.0
    bouts: int = 2
    hold_s: float = 60.0
    rest_s: float = 20.0
    unit: MassUnit = MassUnit.KG
    mode: Mode = "cumulative"


@dataclass(frozen=True, slots=True)
class Press:
    """A key the simulated patient presses ``after_s`` into the session; ``value``: pain 0 to 10."""

    after_s: float
    kind: CommandKind
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """One simulated session. ``description``: one line for the list of scenarios.

    ``presses``: keys the patient presses, in the order of their times.
    """

    name: str
    description: str
    plan: DemoPlan = field(default_factory=DemoPlan)
    patient: PatientTraits = field(default_factory=PatientTraits)
    scale: ScaleTraits = field(default_factory=ScaleTraits)
    presses: tuple[Press, ...] = ()

    @property
    def wire_format(self) -> str:
        """Key of the format the scale speaks."""
        return self.scale.wire


_ALL: Final = (
    Scenario(
        "steady",
        "A practised patient holds four bouts on a scale that streams 10 times a second",
        plan=DemoPlan(bouts=4, hold_s=300.0, rest_s=60.0),
    ),
    Scenario(
        "learner",
        "A beginner presses too much or too little, and finds the load better with every bout",
        plan=DemoPlan(bouts=3, hold_s=40.0, rest_s=15.0),
        patient=PatientTraits(ramp_kg_s=2.8, misjudges=0.24, learns=0.5, skill=0.35, sway_kg=0.4),
    ),
    Scenario(
        "tremor",
        "A trembling patient, in and out of a narrow band",
        plan=DemoPlan(tolerance_kg=1.5, hold_s=45.0),
        patient=PatientTraits(sway_kg=0.55, tremor_kg=0.9),
    ),
    Scenario(
        "drift",
        "The load sinks as the patient tires, and the scale's zero creeps",
        plan=DemoPlan(hold_s=90.0),
        patient=PatientTraits(tires_kg_s=0.12),
        scale=ScaleTraits(creep_kg_s=0.002, creep_kg=0.35),
    ),
    Scenario(
        "overload",
        "The patient pushes past the limit once and unloads on the alarm",
        plan=DemoPlan(hold_s=45.0),
        patient=PatientTraits(surge_after_s=12.0),
    ),
    Scenario(
        "dropouts",
        "The signal fails several times, once for 20 s in the middle of a hold",
        plan=DemoPlan(hold_s=60.0),
        scale=ScaleTraits(
            outages=(Outage(8.0, 0.7), Outage(20.0, 20.0), Outage(40.0, 2.5), Outage(60.0, 1.4))
        ),
    ),
    Scenario(
        "hangup",
        "The scale ends every connection after 31 s and is connected again",
        plan=DemoPlan(hold_s=45.0),
        scale=ScaleTraits(wire="qn", hangs_up_s=31.0),
    ),
    Scenario(
        "lock",
        "The scale holds its reading 2 s after it is steady: lift off, press again",
        plan=DemoPlan(target_kg=15.0, bouts=2, hold_s=12.0),
        scale=ScaleTraits(wire="mi_v2", period_s=0.3, jitter_s=0.05, locks_after_s=2.0),
    ),
    Scenario(
        "lift-off",
        "The patient lifts off and returns several times; the clock waits",
        plan=DemoPlan(hold_s=45.0),
        patient=PatientTraits(holds_s=(6.0, 12.0)),
    ),
    Scenario(
        "pauses",
        "The patient pauses in the first hold, goes on, and names some pain",
        plan=DemoPlan(hold_s=45.0),
        presses=(
            Press(25.0, CommandKind.PAUSE),
            Press(45.0, CommandKind.RESUME),
            Press(60.0, CommandKind.PAIN, 3),
        ),
    ),
    Scenario(
        "pain",
        "The patient's pain reaches the plan's stop in the first hold",
        plan=DemoPlan(hold_s=60.0),
        presses=(Press(30.0, CommandKind.PAIN, 7),),
    ),
    Scenario(
        "lb",
        "A scale that shows pounds, for a plan in pounds",
        plan=DemoPlan(target_kg=40 * KG_PER_LB, tolerance_kg=4 * KG_PER_LB, hold_s=45.0, unit=MassUnit.LB),
        scale=ScaleTraits(wire="mi_v2", period_s=0.25, jitter_s=0.04, step=0.1, unit=MassUnit.LB),
    ),
    Scenario(
        "slow",
        "A scale that speaks about once in 0.9 s",
        plan=DemoPlan(hold_s=60.0),
        scale=ScaleTraits(wire="yunmai", period_s=0.9, jitter_s=0.06, filter_s=0.4),
    ),
    Scenario(
        "faint",
        "A weak signal: readings come irregularly, just well enough",
        plan=DemoPlan(hold_s=45.0),
        scale=ScaleTraits(wire="if_b7", period_s=0.125, jitter_s=0.02, heard=0.47, longest_silence_s=1.6),
    ),
)

_FAULTY: Final = (
    Scenario(
        "sleeper",
        "A scale that turns itself off 40 s after it was loaded, load or not",
        scale=ScaleTraits(quirks=Quirks(sleeps_loaded_s=40.0)),
    ),
    Scenario(
        "one-hz",
        "A scale that speaks once a second, now earlier, now later",
        scale=ScaleTraits(wire="yunmai", period_s=1.0, jitter_s=0.1, filter_s=0.4),
    ),
    Scenario(
        "gappy",
        "Advertisements every 100 ms, of which the computer hears one in seven",
        scale=ScaleTraits(
            wire="if_b7", period_s=0.105, jitter_s=0.005, heard=0.15, longest_silence_s=float("inf")
        ),
    ),
    Scenario(
        "woken",
        "A scale that falls asleep soon and takes the load it wakes under as zero",
        scale=ScaleTraits(quirks=Quirks(sleeps_empty_s=6.0, wakes_zeroed=True)),
    ),
    Scenario(
        "moved-zero",
        "The scale's zero jumps by 0.8 kg under the load",
        scale=ScaleTraits(quirks=Quirks(zero_jump_kg=0.8, zero_jump_after_s=40.0)),
    ),
    Scenario(
        "unit-button",
        "Somebody presses the scale's unit button under the load: from kg to lb",
        scale=ScaleTraits(quirks=Quirks(unit_button_s=45.0)),
    ),
    Scenario(
        "ghost",
        "The scale goes on showing 0.9 kg for some seconds after unloading",
        scale=ScaleTraits(quirks=Quirks(ghost_kg=0.9, ghost_s=5.0)),
    ),
    Scenario(
        "stored",
        "The scale sends an old weighing among the live ones whenever it is connected",
        scale=ScaleTraits(wire="qn", quirks=Quirks(stored_kg=67.1)),
    ),
    Scenario(
        "heavy",
        "A scale that shows 6 % too much, and nothing below 2.5 kg",
        scale=ScaleTraits(quirks=Quirks(gain=1.06, least_kg=2.5, corner_kg=0.6)),
    ),
)
"""Scales with one fault each, for the scale check and for what a session makes of them."""

SCENARIOS: Final[dict[str, Scenario]] = {scenario.name: scenario for scenario in _ALL}
FAULTY: Final[dict[str, Scenario]] = {scenario.name: scenario for scenario in _FAULTY}


def parse(text: str) -> tuple[Scenario, int]:
    """The scenario and seed of ``SCENARIO[:SEED]``; raises UsageError for an unknown one."""
    name, _, seed = text.partition(":")
    known = SCENARIOS | FAULTY
    scenario = known.get(name)
    if scenario is None:
        raise UsageError(f"There is no scenario {name!r}. Choose one of: {', '.join(known)}.")
    if seed and not (seed.isascii() and seed.isdigit() and len(seed) <= 18):
        raise UsageError(f"The seed after {name}: must be a whole number, not {seed!r}.")
    return scenario, int(seed) if seed else DEFAULT_SEED
