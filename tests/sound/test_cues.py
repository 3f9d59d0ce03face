"""What a listener would hear: counted, measured and analysed from the samples themselves."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from loadtrainer.core.effects import Tone
from loadtrainer.sound.cues import RATE_HZ, Pcm, synthesise

HIGH_ALARMS = (Tone.OVERLOAD, Tone.STALE)

# What docs/screens.md asks for: fundamentals of the pulses in order, Hz, and their length, s.
EXPECTED = {
    Tone.OVERLOAD: ([660] * 10, 0.12),
    Tone.STALE: ([440] * 10, 0.12),
    Tone.PREWARN: ([780, 830, 880], 0.15),
    Tone.HIGH: ([680, 730, 780], 0.15),
    Tone.HELD: ([600, 600, 600], 0.18),
    Tone.LOW: ([520, 440], 0.26),
    Tone.IN_BAND: ([660], 0.16),
    Tone.DONE: ([660, 880], 0.18),
}


def pulses(samples: Pcm) -> list[tuple[float, NDArray[np.float64]]]:
    """Start (s) and samples of each stretch of sound; 20 ms of silence end a pulse."""
    loud = np.flatnonzero(np.abs(samples.astype(float)) > 0.002 * np.max(np.abs(samples.astype(float))))
    groups = np.split(loud, np.flatnonzero(np.diff(loud) > 0.02 * RATE_HZ) + 1)
    return [(g[0] / RATE_HZ, samples[g[0] : g[-1] + 1].astype(float)) for g in groups]


def spectrum(pulse: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    size = RATE_HZ  # padded to one second: one bin per hertz
    return np.arange(size // 2 + 1, dtype=float), np.abs(np.fft.rfft(pulse * np.hanning(len(pulse)), size))


def fundamental_hz(pulse: NDArray[np.float64]) -> float:
    """The strongest line that the other lines are multiples of: here always the lowest strong one."""
    hz, strength = spectrum(pulse)
    strong = hz[strength > 0.5 * strength.max()]
    lowest = strong[0]
    near = (hz > lowest - 40) & (hz < lowest + 40)
    return float(hz[near][np.argmax(strength[near])])


@pytest.mark.parametrize("tone", Tone)
def test_the_pulses_have_the_count_the_pitch_and_the_length_of_the_design(tone: Tone) -> None:
    pitches, length_s = EXPECTED[tone]
    heard = pulses(synthesise(tone))
    assert [round(fundamental_hz(p)) for _, p in heard] == pytest.approx(pitches, abs=6)
    assert [len(p) / RATE_HZ for _, p in heard] == pytest.approx([length_s] * len(pitches), abs=0.012)


@pytest.mark.parametrize("tone", HIGH_ALARMS)
def test_a_high_alarm_is_three_and_two_pulses_twice(tone: Tone) -> None:
    starts = [start for start, _ in pulses(synthesise(tone))]
    gaps = np.diff(starts)
    long = [round(float(gap), 1) > 0.2 for gap in gaps]
    assert long == [False, False, True, False, True, False, False, True, False]


@pytest.mark.parametrize("tone", HIGH_ALARMS)
def test_a_high_alarm_ends_before_it_is_repeated(tone: Tone) -> None:
    assert len(synthesise(tone)) / RATE_HZ < 2.4


@pytest.mark.parametrize("tone", Tone)
def test_every_pulse_has_a_fundamental_of_440_to_900_hz_and_at_least_four_overtones(tone: Tone) -> None:
    for _, pulse in pulses(synthesise(tone)):
        base = fundamental_hz(pulse)
        assert 430 <= base <= 900
        hz, strength = spectrum(pulse)
        lines = [strength[np.abs(hz - k * base) < 20].max() for k in range(1, 7)]
        between = [strength[np.abs(hz - (k + 0.5) * base) < 20].max() for k in range(1, 6)]
        overtones = [line for line in lines[1:] if line > 0.08 * lines[0] and line > 5 * max(between)]
        assert len(overtones) >= 4


@pytest.mark.parametrize("tone", Tone)
def test_no_cue_clips_or_carries_a_constant_offset(tone: Tone) -> None:
    samples = synthesise(tone).astype(float)
    assert np.max(np.abs(samples)) < 32767
    assert abs(np.mean(samples)) < 20


@pytest.mark.parametrize("tone", Tone)
def test_no_cue_clicks_at_its_edges(tone: Tone) -> None:
    samples = synthesise(tone)
    edge = round(0.002 * RATE_HZ)
    for start_s, pulse in pulses(samples):
        first = round(start_s * RATE_HZ)
        peak = np.max(np.abs(pulse))
        assert np.max(np.abs(samples[first : first + edge].astype(float))) < 0.12 * peak
        assert np.max(np.abs(pulse[-edge:])) < 0.12 * peak
    assert abs(int(samples[0])) < 10
    assert abs(int(samples[-1])) < 200


def test_low_sounds_fall_and_high_sounds_rise() -> None:
    pitch = {tone: [fundamental_hz(p) for _, p in pulses(synthesise(tone))] for tone in Tone}
    assert pitch[Tone.LOW] == sorted(pitch[Tone.LOW], reverse=True)
    for rising in (Tone.PREWARN, Tone.HIGH, Tone.DONE):
        assert all(np.diff(pitch[rising]) > 20)


@pytest.mark.parametrize(("one", "other"), list(combinations(Tone, 2)))
def test_any_two_cues_differ_by_count_or_by_an_audible_step_of_pitch(one: Tone, other: Tone) -> None:
    a, b = (pulses(synthesise(tone)) for tone in (one, other))
    if len(a) == len(b):
        steps = [abs(fundamental_hz(p) / fundamental_hz(q) - 1) for (_, p), (_, q) in zip(a, b, strict=True)]
        assert max(steps) > 0.05  # about one semitone


def test_alarms_are_louder_the_more_serious_they_are() -> None:
    order = (Tone.OVERLOAD, Tone.PREWARN, Tone.HIGH, Tone.IN_BAND)
    peaks = [int(np.max(synthesise(tone))) for tone in order]
    assert peaks == sorted(peaks, reverse=True)
    assert np.max(synthesise(Tone.STALE)) == pytest.approx(peaks[0], rel=0.1)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("volume", [0.0, 0.2, 0.5, 1.0, 3.0])
def test_volume_turns_every_cue_down_but_no_high_alarm_below_half(tone: Tone, volume: float) -> None:
    full, asked = (float(np.max(np.abs(synthesise(tone, v)))) for v in (1.0, volume))
    least = 0.5 if tone in HIGH_ALARMS else 0.0
    assert asked / full == pytest.approx(min(1.0, max(volume, least)), abs=0.001)


def test_the_same_cue_can_be_made_for_another_sample_rate() -> None:
    assert len(synthesise(Tone.IN_BAND, rate_hz=16_000)) == pytest.approx(0.16 * 16_000, abs=1)
