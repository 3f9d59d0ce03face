"""Cues through the computer's own player program, where the sound library cannot be had.

PulseAudio's, PipeWire's and ALSA's programs on Linux, afplay on a Mac, the system call on Windows.
"""

import shutil
import subprocess
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, Protocol

from loadtrainer.core import words
from loadtrainer.core.effects import Cue, Tone
from loadtrainer.sound.cues import PATTERNS, RATE_HZ, synthesise
from loadtrainer.sound.fault import SoundError
from loadtrainer.sound.turns import Request, Turns

PROGRAMS: Final = (("paplay",), ("pw-play",), ("afplay",), ("aplay", "-q"))
POLL_S: Final = 0.02
TRY_S: Final = 3.0


class Playing(Protocol):
    """One sound that was started."""

    def state(self) -> bool | None:
        """None: it still sounds. True: it was played. False: it failed."""
        ...

    def stop(self) -> None:
        """Silence now."""
        ...


Start = Callable[[Path], Playing]


class _Process:
    def __init__(self, command: Sequence[str], file: Path) -> None:
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(
            [*command, str(file)], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )

    def state(self) -> bool | None:
        code = self._process.poll()
        return None if code is None else code == 0

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


class _WindowsSound:
    def __init__(self, file: Path, length_s: float) -> None:
        self._end_s = time.monotonic() + length_s
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)

    def state(self) -> bool | None:
        return None if time.monotonic() < self._end_s else True

    def stop(self) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(None, 0)


class CommandPlayer:
    """One worker thread that starts and stops sounds; ``start`` begins to play a WAV file.

    ``ok`` follows the last sound: a player program that fails means that nothing is heard.
    """

    def __init__(
        self, start: Start, detail: str, volume: float = 1.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._start, self.detail, self._clock = start, detail, clock
        self._folder = tempfile.TemporaryDirectory(prefix="loadtrainer-sound-")
        self.set_volume(volume)
        self._asked: SimpleQueue[Request | None] = SimpleQueue()
        self._turns = Turns()
        self._playing: Playing | None = None
        self._failed = False
        self._thread = threading.Thread(target=self._work, name="loadtrainer-sound", daemon=True)
        self._thread.start()

    @property
    def ok(self) -> bool:
        """The last sound was played, or none was asked for yet."""
        return not self._failed

    @property
    def words(self) -> str:
        """What the screen says: "Sound on" or "No sound"."""
        return words.say("mute.off" if self.ok else "sound.none")

    def set_volume(self, volume: float) -> None:
        """Sound at another volume from the next cue on; a file that sounds now stays as it is."""
        folder = Path(tempfile.mkdtemp(dir=self._folder.name))
        self._files = {tone: write_wave(folder, tone, volume) for tone in Tone}

    def play(self, cue: Cue) -> None:
        """Hand the cue's tone to the worker."""
        if cue.tone is not None:
            self._asked.put(Request(self._clock(), cue.priority, cue.tone))

    def hum(self, on: bool) -> None:
        """No soft tone: a program that plays files cannot end one at once."""

    def close(self) -> None:
        """Silence, end the worker, remove the files."""
        self._asked.put(None)
        self._thread.join(2.0)
        self._folder.cleanup()

    def _work(self) -> None:
        while True:
            try:
                request = self._asked.get(timeout=None if self._playing is None else POLL_S)
            except Empty:
                self._look()
                continue
            if request is None:
                break
            if self._turns.offer(request, self._clock()):
                self._begin(request)
        if self._playing is not None:
            self._playing.stop()

    def _look(self) -> None:
        """Go on to the next sound when this one has ended."""
        state = self._playing.state() if self._playing is not None else None
        if state is None:
            return
        self._failed, self._playing = not state, None
        following = self._turns.ended(self._clock())
        if following is not None:
            self._begin(following)

    def _begin(self, request: Request) -> None:
        if self._playing is not None:
            self._playing.stop()
        try:
            self._playing = self._start(self._files[request.tone])
        except (OSError, RuntimeError):
            self._failed, self._playing = True, None
            self._turns.ended(self._clock())


def write_wave(folder: Path, tone: Tone, volume: float) -> Path:
    """The cue as a WAV file in ``folder``."""
    path = folder / f"{tone.value}.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(synthesise(tone, volume).tobytes())
    return path


def works(command: Sequence[str]) -> bool:
    """Whether the program plays: tried with the shortest cue at no volume, for 3 s at most."""
    with tempfile.TemporaryDirectory(prefix="loadtrainer-sound-") as folder:
        file = write_wave(Path(folder), Tone.IN_BAND, 0.0)
        quiet = subprocess.DEVNULL
        try:
            done = subprocess.run(
                [*command, str(file)], stdin=quiet, stdout=quiet, stderr=quiet, timeout=TRY_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
    return done.returncode == 0


def open_command_player(
    volume: float, programs: Sequence[tuple[str, ...]] = PROGRAMS, platform: str = sys.platform
) -> CommandPlayer:
    """A player on the first program that plays here; raises SoundError when none does."""
    if platform == "win32":
        lengths_s = {tone.value: PATTERNS[tone].length_s for tone in Tone}
        return CommandPlayer(lambda file: _WindowsSound(file, lengths_s[file.stem]), "Windows sound", volume)
    for command in programs:
        if shutil.which(command[0]) and works(command):
            return CommandPlayer(partial(_Process, command), f"sound by {command[0]}", volume)
    raise SoundError("no player program plays")
