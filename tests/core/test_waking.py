"""A load that comes as soon as a silent scale is heard again counts only after the empty scale was seen."""

import pytest

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.recompute import comparable, replay
from loadtrainer.core.snapshot import Phase
from support.sessions import Run, ask, lift, plan, press

SAID = ("The scale woke under the load", "Lift off now")


def after_silence(silent_s: float, empty_s: float, before_kg: float = 0.0) -> Run:
    """``before_kg`` until 5 s, then silence, then an empty scale for ``empty_s``, then a load in the band."""
    run = Run(plan(hold_s=60.0)).prepare()
    back_s = 5.0 + silent_s
    run.give(*lift(0.1, 1.0), *press(before_kg, 1.0, 5.1))
    run.give(*lift(back_s, back_s + empty_s), *press(20.0, back_s + empty_s, back_s + empty_s + 5.0))
    return run


@pytest.mark.parametrize(
    ("silent_s", "empty_s", "pauses"),
    [(8.0, 0.0, True), (8.0, 0.5, True), (8.0, 1.9, True), (8.0, 2.2, False), (1.5, 0.5, False)],
)
def test_a_load_within_two_seconds_of_a_silence_pauses(silent_s: float, empty_s: float, pauses: bool) -> None:
    run = after_silence(silent_s, empty_s)
    assert (run.shown.phase is Phase.PAUSED) is pauses
    assert ((run.shown.plate, run.shown.guidance) == SAID) is pauses
    assert (run.shown.credited_s == 0.0) is pauses
    assert comparable(replay(run.log())) == comparable(run.log().events)


def test_a_load_that_was_there_before_the_silence_goes_on() -> None:
    run = after_silence(4.0, 0.0, before_kg=20.0)
    assert run.shown.phase is Phase.BOUT
    assert run.shown.credited_s > 4.0


def test_the_person_goes_on_once_it_shows_no_load() -> None:
    run = after_silence(8.0, 0.5)
    phases = []
    run.give(ask(19.0, CommandKind.RESUME))
    phases.append(run.shown.phase)
    run.give(*lift(19.1, 19.5))
    assert run.shown.guidance == "Off: does it show 0? Then go on."
    run.give(ask(19.6, CommandKind.RESUME), *press(20.0, 19.7, 21.0))
    phases.append(run.shown.phase)
    assert phases == [Phase.PAUSED, Phase.BOUT]
    assert run.shown.credited_s > 1.0
