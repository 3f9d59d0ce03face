"""Playing cues: the interface every player keeps, the silent one, and the choice among them.

Players are opened before a session, in bounded time, so that a missing sound device is said on the screen
before the start. Playing never blocks the caller and never raises.
"""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Final, Protocol

from loadtrainer.core import words
from loadtrainer.core.effects import Cue
from loadtrainer.sound.commands import open_command_player
from loadtrainer.sound.device import open_device_player
from loadtrainer.sound.fault import SoundError

PROBE_S: Final = 5.0


class CuePlayer(Protocol):
    """Sounds the tones of cues; their speech is the window's business."""

    @property
    def ok(self) -> bool:
        """A sound device works now; may change while a session runs."""
        ...

    @property
    def words(self) -> str:
        """What the screen says: "Sound on" or "No sound"."""
        ...

    @property
    def detail(self) -> str:
        """Which way out is used, or why there is none: for a list of what works here."""
        ...

    def play(self, cue: Cue) -> None:
        """Sound the cue's tone soon, or drop it; returns at once."""
        ...

    def set_volume(self, volume: float) -> None:
        """Sound at another volume from the next cue on: 0 to 1; high alarms at half at least."""
        ...

    def hum(self, on: bool) -> None:
        """Sound the soft tone of the band for 1.5 s more, or end it now; not every player can."""
        ...

    def close(self) -> None:
        """Be silent and let the device go, within 2 s; closing twice does no harm."""
        ...


class SilentPlayer:
    """No sound: for a computer without a sound device, and for runs that nobody hears."""

    def __init__(self, detail: str) -> None:
        self.detail = detail

    ok = False

    @property
    def words(self) -> str:
        """What the screen says: "No sound"."""
        return words.say("sound.none")

    def play(self, cue: Cue) -> None:
        """Nothing is heard."""

    def set_volume(self, volume: float) -> None:
        """Nothing is heard at any volume."""

    def hum(self, on: bool) -> None:
        """Nothing is heard."""

    def close(self) -> None:
        """Nothing to let go."""


Opener = Callable[[float], CuePlayer]
OPENERS: Final[tuple[Opener, ...]] = (open_device_player, open_command_player)


def open_player(
    volume: float = 1.0, probe_s: float = PROBE_S, openers: Sequence[Opener] = OPENERS
) -> CuePlayer:
    """The first player that works here, or a silent one that says why; never raises.

    ``volume``: 0 to 1 (high alarms play at half at least). ``probe_s``: after this many seconds the
    computer's sound is taken to be missing; a device that answers later is closed again.
    """
    answer: SimpleQueue[CuePlayer] = SimpleQueue()
    gone = threading.Event()

    def probe() -> None:
        player = _first(volume, openers)
        answer.put(player)
        if gone.is_set():
            player.close()

    # A daemon: a sound server that never answers must not keep the program from ending.
    threading.Thread(target=probe, name="loadtrainer-sound-probe", daemon=True).start()
    try:
        return answer.get(timeout=probe_s)
    except Empty:
        gone.set()
        _close_late(answer)
        return SilentPlayer("the computer's sound did not answer in time")


def _close_late(answer: SimpleQueue[CuePlayer]) -> None:
    """Close an answer that came before the probe could know that nobody waits any more."""
    with suppress(Empty):
        answer.get_nowait().close()


def _first(volume: float, openers: Sequence[Opener]) -> CuePlayer:
    reasons = []
    for opener in openers:
        try:
            return opener(volume)
        except SoundError as error:
            reasons.append(str(error))
        except Exception as error:  # any driver's surprise means the same: no sound by this way
            reasons.append(f"{type(error).__name__}: {error}")
    return SilentPlayer("; ".join(reasons) or "no way to play sound")
