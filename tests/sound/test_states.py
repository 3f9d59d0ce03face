"""What the player is given in each state of a session differs in pitch or rhythm, as the samples sound."""

from itertools import combinations

import numpy as np
import pytest

from loadtrainer.core.effects import Tone
from loadtrainer.core.inputs import Input
from loadtrainer.sound.cues import RATE_HZ, Pcm, synthesise
from support.sessions import at, lift, press, session

STATES: dict[str, list[Input]] = {
    "overload": [*lift(0.1, 1), at(1.0, 30.0)],
    "no live data": press(20, 0.1, 1),
    "held": [at(0.1, 20.0, removed=True)],
    "prewarned": [*lift(0.1, 1), at(1.0, 23.5)],
    "high": press(22.5, 0.1, 1.5),
    "low": press(10, 0.1, 3),
    "in band": press(20, 0.1, 1),
    "done": press(20, 0.1, 11),
}


def tones_of(state: str) -> list[Tone]:
    """The tones of a session that comes to ``state``, in order."""
    run = session(STATES[state])
    run.until(run.shown.t_s - 1000 + (3.0 if state == "no live data" else 0.0))
    return [cue.tone for cue in run.cues if cue.tone is not None]


def signature(samples: Pcm) -> tuple[tuple[int, int], ...]:
    """(pitch in 20 Hz, length in 20 ms) of every pulse that can be heard in ``samples``."""
    step = RATE_HZ // 100
    loud = np.abs(samples[: len(samples) // step * step].astype(float)).reshape(-1, step).max(axis=1)
    on = np.concatenate([[0], (loud > 0.1 * loud.max()).astype(int), [0]])
    starts, ends = np.flatnonzero(np.diff(on) == 1), np.flatnonzero(np.diff(on) == -1)
    return tuple(
        (pitch(samples[start * step : end * step]), round((end - start) / 2))
        for start, end in zip(starts, ends, strict=True)
    )


def pitch(pulse: Pcm) -> int:
    """The fundamental of a pulse in steps of 20 Hz."""
    spectrum = np.abs(np.fft.rfft(pulse.astype(float), RATE_HZ))
    return round(float(np.argmax(spectrum)) / 20)


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_its_own_tone_at_last(state: str) -> None:
    wanted = {
        "overload": Tone.OVERLOAD,
        "no live data": Tone.STALE,
        "held": Tone.HELD,
        "prewarned": Tone.PREWARN,
        "high": Tone.HIGH,
        "low": Tone.LOW,
        "in band": Tone.IN_BAND,
        "done": Tone.DONE,
    }
    assert tones_of(state)[-1] is wanted[state]


@pytest.mark.parametrize("pair", list(combinations(STATES, 2)), ids=" and ".join)
def test_two_states_differ_in_pitch_or_rhythm(pair: tuple[str, str]) -> None:
    one, other = (signature(synthesise(tones_of(state)[-1])) for state in pair)
    assert one != other


def test_low_falls_and_high_rises_and_in_band_is_one_tone() -> None:
    pitches = {state: [hz for hz, _ in signature(synthesise(tones_of(state)[-1]))] for state in STATES}
    assert pitches["low"] == sorted(pitches["low"], reverse=True)
    assert pitches["high"] == sorted(pitches["high"])
    assert len(set(pitches["low"])) > 1 < len(set(pitches["high"]))
    assert len(pitches["in band"]) == 1
