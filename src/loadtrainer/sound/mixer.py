"""From requests to blocks of samples: what the audio thread pulls."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Final

import numpy as np

from loadtrainer.core.effects import Cue, Tone
from loadtrainer.sound.cues import RATE_HZ, Pcm, soft_tone, synthesise
from loadtrainer.sound.turns import Request, Turns

FADE_S: Final = 0.005
HUM_S: Final = 1.5
"""The soft tone ends by itself unless it is asked for again: a session that died must not sound well."""


class Mixer:
    """Cues in from any thread, blocks out to one audio thread; nothing blocks and nothing is locked.

    ``volume``: 0 to 1. ``clock``: seconds that never run backwards.
    """

    def __init__(self, clock: Callable[[], float], volume: float = 1.0, rate_hz: int = RATE_HZ) -> None:
        self._clock, self._rate_hz = clock, rate_hz
        self.set_volume(volume)
        self._asked: SimpleQueue[Request] = SimpleQueue()
        self._turns = Turns()
        self._rest = np.zeros(0, np.int16)
        self._hum_until_s, self._hum_gain, self._hum_at = float("-inf"), 0.0, 0
        self._fade = np.linspace(1.0, 0.0, round(FADE_S * rate_hz))

    def set_volume(self, volume: float) -> None:
        """Sound at another volume from the next cue on: 0 to 1."""
        # Replaced as a whole, so that the audio thread meets the old tones or the new ones.
        self._tones = {tone: synthesise(tone, volume, self._rate_hz) for tone in Tone}
        self._soft = soft_tone(volume, self._rate_hz)

    def hum(self, on: bool) -> None:
        """Sound the soft tone for 1.5 s more, or end it; it is silent while a cue sounds."""
        self._hum_until_s = self._clock() + HUM_S if on else float("-inf")

    def play(self, cue: Cue) -> None:
        """Ask for the cue's tone; a cue of words only is not for us."""
        if cue.tone is not None:
            self._asked.put(Request(self._clock(), cue.priority, cue.tone))

    def pull(self, frames: int) -> Pcm:
        """The next ``frames`` mono samples."""
        now_s = self._clock()
        block = np.zeros(frames, np.int16)
        cut = self._take(now_s)
        if cut is not None:
            # What was cut off fades out under the new cue's soft start, so that the cut does not click.
            tail = cut[: min(len(cut), len(self._fade), frames)]
            block[: len(tail)] = (tail * self._fade[: len(tail)]).astype(np.int16)
        filled = 0
        while filled < frames:
            if not len(self._rest) and not self._next(now_s):
                break
            part = self._rest[: frames - filled]
            block[filled : filled + len(part)] = _sum(block[filled : filled + len(part)], part)
            self._rest = self._rest[len(part) :]
            filled += len(part)
        return self._add_hum(block, now_s < self._hum_until_s and not filled)

    def _add_hum(self, block: Pcm, on: bool) -> Pcm:
        """The soft tone swells and fades over one block, so that it never clicks."""
        before, self._hum_gain = self._hum_gain, 1.0 if on else 0.0
        if before == self._hum_gain == 0.0:
            return block
        at = (self._hum_at + np.arange(len(block))) % len(self._soft)
        self._hum_at = (self._hum_at + len(block)) % len(self._soft)
        gain = np.linspace(before, self._hum_gain, len(block))
        return _sum(block, (self._soft[at] * gain).astype(np.int16))

    def _take(self, now_s: float) -> Pcm | None:
        """Hear all requests; what was still to sound if one of them cut it off."""
        before, cut = self._rest, False
        while True:
            try:
                request = self._asked.get_nowait()
            except Empty:
                return before if cut else None
            if self._turns.offer(request, now_s):
                self._rest, cut = self._tones[request.tone], True

    def _next(self, now_s: float) -> bool:
        if self._turns.current is None:
            return False
        following = self._turns.ended(now_s)
        if following is None:
            return False
        self._rest = self._tones[following.tone]
        return True


def _sum(a: Pcm, b: Pcm) -> Pcm:
    """Both at once, within the range of 16 bits."""
    both: Pcm = np.clip(a.astype(np.int32) + b, -32768, 32767).astype(np.int16)
    return both
