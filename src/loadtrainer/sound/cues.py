"""What each cue is made of (docs/screens.md), as numbers: no clock, no device.

The style follows medical alarm custom, no conformity claimed: fundamentals of 440 to 880 Hz, each with five
overtones so that older ears hear it on small speakers; pulses with soft flanks. Count and direction carry the
meaning: 1 in the band, 2 falling too low, 3 rising too high, 3 + 2 unload.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from loadtrainer.core.effects import Tone

RATE_HZ: Final = 48_000
OVERTONES: Final = (1.0, 0.62, 0.45, 0.32, 0.22, 0.15)
"""Amplitudes of the fundamental and its overtones."""

RISE_S: Final = 0.015
FALL_S: Final = 0.025

Pcm = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Pulse:
    """One steady tone: fundamental ``hz``, starting at ``start_s``, for ``length_s``."""

    hz: float
    start_s: float
    length_s: float

    @property
    def end_s(self) -> float:
        """When it is silent again, seconds from the start of the cue."""
        return self.start_s + self.length_s


@dataclass(frozen=True, slots=True)
class Pattern:
    """A cue: its pulses in order and its peak ``level``, 0 to 1 of full scale."""

    pulses: tuple[Pulse, ...]
    level: float

    @property
    def length_s(self) -> float:
        """Seconds from the first sound to the last."""
        return self.pulses[-1].end_s


def _row(fundamentals_hz: tuple[float, ...], length_s: float, gap_s: float) -> tuple[Pulse, ...]:
    return tuple(Pulse(hz, i * (length_s + gap_s), length_s) for i, hz in enumerate(fundamentals_hz))


def _burst(hz: float) -> tuple[Pulse, ...]:
    """3 + 2 pulses, twice, of 120 ms; 2.22 s in all, so that a repeat every 2.5 s never cuts it."""
    pulse_s, gap_s, between_s, rest_s = 0.12, 0.06, 0.20, 0.26
    starts, at_s = [], 0.0
    for after_s in (gap_s, gap_s, between_s, gap_s, rest_s) * 2:
        starts.append(at_s)
        at_s += pulse_s + after_s
    return tuple(Pulse(hz, start_s, pulse_s) for start_s in starts)


PATTERNS: Final[dict[Tone, Pattern]] = {
    Tone.OVERLOAD: Pattern(_burst(660.0), 0.95),
    Tone.STALE: Pattern(_burst(440.0), 0.95),
    Tone.PREWARN: Pattern(_row((780.0, 830.0, 880.0), 0.15, 0.09), 0.75),
    Tone.HIGH: Pattern(_row((680.0, 730.0, 780.0), 0.15, 0.09), 0.45),
    Tone.HELD: Pattern(_row((600.0, 600.0, 600.0), 0.18, 0.14), 0.6),
    Tone.LOW: Pattern(_row((520.0, 440.0), 0.26, 0.18), 0.5),
    Tone.IN_BAND: Pattern(_row((660.0,), 0.16, 0.0), 0.3),
    Tone.DONE: Pattern(_row((660.0, 880.0), 0.18, 0.08), 0.35),
}


def _pulse(pulse: Pulse, rate_hz: int) -> NDArray[np.float64]:
    """One pulse with a peak of 1, from silence to silence."""
    t_s = np.arange(round(pulse.length_s * rate_hz)) / rate_hz
    wave = np.zeros_like(t_s)
    for k, amplitude in enumerate(OVERTONES, start=1):
        wave += amplitude * np.sin(2 * np.pi * k * pulse.hz * t_s)
    # Raised-cosine flanks: without them the edges click.
    rise = np.clip(t_s / RISE_S, 0.0, 1.0)
    fall = np.clip((pulse.length_s - t_s) / FALL_S, 0.0, 1.0)
    wave *= (0.5 - 0.5 * np.cos(np.pi * rise)) * (0.5 - 0.5 * np.cos(np.pi * fall))
    wave /= np.max(np.abs(wave))
    return wave


SOFT_HZ: Final = 320.0
SOFT_LEVEL: Final = 0.06


def soft_tone(volume: float = 1.0, rate_hz: int = RATE_HZ) -> NDArray[np.float64]:
    """Whole periods of the quiet tone that may sound while the load is in the band: it can be repeated.

    ``volume``: 0 to 1. Amplitudes are those of 16-bit samples.
    """
    t_s = np.arange(rate_hz // 10) / rate_hz
    wave: NDArray[np.float64] = np.sin(2 * np.pi * SOFT_HZ * t_s)
    return wave * SOFT_LEVEL * min(1.0, max(0.0, volume)) * 32767


def synthesise(tone: Tone, volume: float = 1.0, rate_hz: int = RATE_HZ) -> Pcm:
    """The cue as 16-bit mono samples at ``rate_hz``.

    ``volume``: 0 to 1, a factor on the pattern's level. High alarms never play below half, whatever is asked.
    """
    pattern = PATTERNS[tone]
    least = 0.5 if tone in (Tone.OVERLOAD, Tone.STALE) else 0.0
    level = pattern.level * min(1.0, max(least, volume))
    samples = np.zeros(round(pattern.length_s * rate_hz))
    for pulse in pattern.pulses:
        wave = _pulse(pulse, rate_hz)
        start = round(pulse.start_s * rate_hz)
        samples[start : start + len(wave)] += wave[: len(samples) - start]
    return np.round(samples * level * 32767).astype(np.int16)
