"""A player whose cues are also spoken; who speaks them lives elsewhere, beside the window."""

from typing import Protocol

from loadtrainer.core.effects import Cue
from loadtrainer.sound.player import CuePlayer


class Voice(Protocol):
    """Speaks the words of cues."""

    @property
    def ok(self) -> bool:
        """Words are spoken by it now."""
        ...

    def hear(self, cue: Cue) -> None:
        """Say the words of a cue soon, or drop them; from any thread, returns at once."""
        ...

    def adjust(self, *, on: bool, volume: float) -> None:
        """Speak or be silent from now on, at a volume of 0 to 1."""
        ...

    def close(self) -> None:
        """Fall silent for good."""
        ...


class TalkingPlayer:
    """A player whose cues are also spoken."""

    def __init__(self, player: CuePlayer, voice: Voice) -> None:
        self._player, self.voice = player, voice

    @property
    def ok(self) -> bool:
        """The tones can be heard; words alone are no alarm."""
        return self._player.ok

    @property
    def words(self) -> str:
        """What the screen says: "Sound on" or "No sound"."""
        return self._player.words

    @property
    def detail(self) -> str:
        """Which way out the tones take."""
        return self._player.detail

    def play(self, cue: Cue) -> None:
        """Sound its tone first, then speak."""
        self._player.play(cue)
        self.voice.hear(cue)

    def set_volume(self, volume: float) -> None:
        """Sound at another volume."""
        self._player.set_volume(volume)

    def hum(self, on: bool) -> None:
        """The soft tone of the band."""
        self._player.hum(on)

    def close(self) -> None:
        """Silence both."""
        self.voice.close()
        self._player.close()
