"""The simulated patient reacts as late, and presses as unsteadily, as a person does."""

from itertools import pairwise
from math import exp
from random import Random
from statistics import mean, pstdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.link.sim_patient import LAG_S, Patient, PatientTraits, Urge, urge
from loadtrainer.link.sim_scale import Plate, ScaleTraits
from loadtrainer.link.simulated import STEP_S
from support.simulation import run, screen

STILL = PatientTraits(sway_kg=0.0, misjudges=0.0)


class Bed:
    """A patient and the screen in front of them."""

    def __init__(self, traits: PatientTraits, seed: int) -> None:
        self.patient = Patient(traits, seed)
        self.steps = 0

    @property
    def now_s(self) -> float:
        return self.steps * STEP_S

    def show(self, seconds: float, seen: Snapshot) -> list[float]:
        """The loads while ``seen`` stays on the screen."""
        self.patient.see(seen)
        loads = []
        for _ in range(round(seconds / STEP_S)):
            self.steps += 1
            loads.append(self.patient.step(self.now_s, STEP_S))
        return loads

    def press(self) -> list[float]:
        """Bring the patient to a settled press of 20 kg; the loads on the way."""
        loads = [0.0]
        while loads[-1] < 19.8 and self.now_s < 30.0:
            loads += self.show(0.1, screen(self.now_s, Display.LOW, kg=loads[-1]))
        return loads + self.show(5.0, screen(self.now_s, Display.IN_BAND, kg=20.0))


OFF = [
    (Display.OVERLOAD, Phase.BOUT),
    (Display.NO_LIVE_DATA, Phase.BOUT),
    (Display.NO_READING, Phase.BOUT),
    (Display.HELD, Phase.BOUT),
    (Display.PAUSED, Phase.PAUSED),
    (Display.REST, Phase.REST),
    (Display.PAUSED, Phase.UNLOAD),
    (Display.NO_LOAD, Phase.SEALED),
    (Display.NO_LOAD, Phase.PREPARE),
]


@pytest.mark.parametrize(("display", "phase"), OFF)
def test_the_patient_lifts_off_whenever_the_screen_does_not_ask_for_load(
    display: Display, phase: Phase
) -> None:
    bed = Bed(STILL, seed=1)
    bed.press()
    loads = bed.show(3.0, screen(bed.now_s, display, phase, kg=20.0))

    assert loads[0] > 15.0
    assert loads[-1] == 0.0


def test_a_rest_that_is_over_asks_for_load_again() -> None:
    assert urge(screen(0.0, Display.REST, Phase.REST)) is Urge.STAY_OFF
    assert urge(screen(0.0, Display.REST, Phase.REST, can_next=True)) is Urge.PRESS


@settings(max_examples=60)
@given(seed=st.integers(0, 10**9))
def test_between_seeing_the_alarm_and_lifting_lie_0_3_to_0_8_s(seed: int) -> None:
    bed = Bed(STILL, seed)
    bed.press()
    before_s = bed.now_s
    loads = bed.show(2.0, screen(before_s, Display.OVERLOAD, kg=30.0))
    fell = next(i for i, (a, b) in enumerate(pairwise(loads)) if b < a - 0.1)

    assert LAG_S[0] <= (fell + 2) * STEP_S <= LAG_S[1] + 2 * STEP_S


def test_different_patients_react_differently_late() -> None:
    lags = set()
    for seed in range(12):
        bed = Bed(STILL, seed)
        bed.press()
        loads = bed.show(2.0, screen(bed.now_s, Display.OVERLOAD, kg=30.0))
        lags.add(next(i for i, (a, b) in enumerate(pairwise(loads)) if b < a - 0.1))

    assert len(lags) > 5


def test_too_low_is_corrected_upwards_and_too_high_downwards() -> None:
    bed = Bed(STILL, seed=3)
    bed.press()
    higher = bed.show(4.0, screen(bed.now_s, Display.LOW, kg=17.0))[-1]
    lower = bed.show(4.0, screen(bed.now_s, Display.HIGH, kg=23.0))[-1]

    assert higher > 20.5
    assert lower < higher - 0.5


def test_a_press_is_built_up_at_no_more_than_3_kg_s() -> None:
    loads = Bed(STILL, seed=5).press()

    half_a_second = round(0.5 / STEP_S)

    assert max(b - a for a, b in zip(loads, loads[half_a_second:], strict=False)) / 0.5 <= 3.0
    assert max(loads) == pytest.approx(20.0, abs=0.1)


def swaying(seconds: float, traits: PatientTraits) -> list[float]:
    bed = Bed(traits, seed=11)
    bed.press()
    return bed.show(seconds, screen(bed.now_s, Display.IN_BAND, kg=20.0))


def test_sway_is_coloured_with_a_correlation_time_of_about_0_7_s() -> None:
    loads = swaying(900.0, PatientTraits())
    centre, lag = mean(loads), round(0.7 / STEP_S)
    products = [(a - centre) * (b - centre) for a, b in zip(loads, loads[lag:], strict=False)]

    assert mean(products) / pstdev(loads) ** 2 == pytest.approx(exp(-1), abs=0.12)


def test_behind_the_scale_s_own_filter_the_sway_is_that_of_a_person() -> None:
    plate = Plate(ScaleTraits(), Random(1))
    shown = []
    for load_kg in swaying(300.0, PatientTraits()):
        plate.step(STEP_S, load_kg)
        shown.append(plate.shown().kg)

    assert 0.15 <= pstdev(shown[100:]) <= 0.35


def test_the_same_screens_make_the_same_patient_press_the_same() -> None:
    def loads(seed: int) -> list[float]:
        bed = Bed(PatientTraits(), seed)
        return bed.show(15.0, screen(0.0, Display.NO_LOAD, kg=0.0))

    assert loads(4) == loads(4)
    assert loads(4) != loads(5)


async def test_a_whole_bout_of_a_practised_patient_stays_steady_in_the_band() -> None:
    made = await run("steady", until_s=150.0)
    held = [s.new_sample.kg for s in made.screens if s.t_s > 40.0 and s.new_sample is not None]

    assert 0.15 <= pstdev(held) <= 0.35
    assert mean(held) == pytest.approx(20.0, abs=0.8)
