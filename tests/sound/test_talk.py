"""A player whose cues are also spoken."""

from dataclasses import dataclass, field

from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.sound.talk import TalkingPlayer


@dataclass
class Heard:
    ok: bool = True
    cues: list[Cue] = field(default_factory=list)
    closed: bool = False

    def hear(self, cue: Cue) -> None:
        self.cues.append(cue)

    def adjust(self, *, on: bool, volume: float) -> None:
        """Not asked for here."""

    def close(self) -> None:
        self.closed = True


def test_a_talking_player_sounds_and_speaks_each_cue_and_silences_both() -> None:
    silent, voice = SilentPlayer("no device"), Heard()
    player = TalkingPlayer(silent, voice)
    cue = Cue(0.0, Priority.INFO, Tone.IN_BAND, "Hold here.")
    player.play(cue)
    player.set_volume(0.5)
    assert voice.cues == [cue]
    assert (player.ok, player.words, player.detail) == (False, "No sound", "no device")
    player.close()
    assert voice.closed
