"""Cues through the computer's sound device (miniaudio), on the device's own thread."""

import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from loadtrainer.core import words
from loadtrainer.core.effects import Cue
from loadtrainer.sound.cues import RATE_HZ, Pcm
from loadtrainer.sound.fault import SoundError
from loadtrainer.sound.mixer import Mixer

if TYPE_CHECKING:
    import miniaudio

BLOCK_MS: Final = 25
SILENT_S: Final = 1.0
"""A running device asks for samples every few milliseconds; one that has not asked for 1 s is gone."""


class DevicePlayer:
    """Plays on an opened device that pulls samples all the time, so that its failure is noticed.

    ``backends``: which of the computer's sound systems may be used, None = any real one.
    Raises SoundError when none opens.
    """

    def __init__(
        self,
        volume: float = 1.0,
        backends: "Sequence[miniaudio.Backend] | None" = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._mixer = Mixer(clock, volume)
        self._stopped = False
        self._asked_s = clock()
        self._device: Any = _open(backends)
        self._device.stop_callback = self._on_stop
        blocks = self._blocks()
        next(blocks)
        self._device.start(blocks)
        self.detail = f"sound device by {self._device.backend}"

    def _blocks(self) -> Generator[bytes | Pcm, int, None]:
        frames = yield b""
        while True:
            self._asked_s = self._clock()
            frames = yield self._mixer.pull(frames)

    def _on_stop(self) -> None:
        self._stopped = True

    @property
    def ok(self) -> bool:
        """The device still asks for samples."""
        return not self._stopped and self._clock() - self._asked_s < SILENT_S

    @property
    def words(self) -> str:
        """What the screen says: "Sound on" or "No sound"."""
        return words.say("mute.off" if self.ok else "sound.none")

    def play(self, cue: Cue) -> None:
        """Sound the cue's tone within two blocks (50 ms)."""
        self._mixer.play(cue)

    def set_volume(self, volume: float) -> None:
        """Sound at another volume from the next cue on."""
        self._mixer.set_volume(volume)

    def hum(self, on: bool) -> None:
        """Sound the soft tone of the band for a while more, or end it."""
        self._mixer.hum(on)

    def close(self) -> None:
        """Stop and let the device go."""
        self._stopped = True
        self._device.close()


def _open(backends: "Sequence[miniaudio.Backend] | None") -> Any:
    try:
        import miniaudio
    except ImportError as error:
        raise SoundError(f"no sound library for this kind of computer ({error})") from error
    # Named one by one, because the library's own choice ends with a device that nobody hears, and JACK,
    # which nobody has at home, fills stderr with complaints where it does not run.
    unheard = [miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM, miniaudio.Backend.JACK]
    if not any(Path("/dev/snd").glob("pcm*p")):
        unheard.append(miniaudio.Backend.ALSA)  # without a card it only fills stderr with complaints
    chosen = list(backends) if backends else [b for b in miniaudio.Backend if b not in unheard]
    try:
        return miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE_HZ,
            buffersize_msec=BLOCK_MS,
            backends=chosen,
            app_name="loadtrainer",
        )
    except miniaudio.MiniaudioError as error:
        raise SoundError(f"no sound device ({error.args[0]})") from error


def open_device_player(volume: float) -> DevicePlayer:
    """A player on the computer's sound device; raises SoundError."""
    return DevicePlayer(volume)
