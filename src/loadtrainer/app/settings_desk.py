"""The settings of a running program: kept in the data folder, and put to use at once."""

from pathlib import Path

from loadtrainer.app.known_scales import KnownScales
from loadtrainer.app.settings_file import read_settings, write_settings
from loadtrainer.core.effects import Cue
from loadtrainer.core.snapshot import Display, Snapshot
from loadtrainer.settings import Settings
from loadtrainer.sound.player import CuePlayer
from loadtrainer.sound.talk import Voice
from loadtrainer.ui.backend import SoundState


class Preferences(KnownScales):
    """Implements :class:`loadtrainer.ui.backend.SettingsDesk`. ``folder``: the data folder.

    ``voice``: what speaks the player's cues; None = nothing does.
    """

    def __init__(self, folder: Path, player: CuePlayer, voice: Voice | None = None) -> None:
        super().__init__(folder)
        self.folder, self._player, self._voice = folder, player, voice
        loaded = read_settings(folder)
        self.settings: Settings = loaded.settings
        self.warning: str = loaded.warning
        self._adjust_voice()

    def _adjust_voice(self) -> None:
        if self._voice is not None:
            self._voice.adjust(on=self.settings.speech, volume=self.settings.volume)

    def change(self, **changes: object) -> None:
        """Use and keep other values; raises RefusedError where they are used but cannot be kept."""
        self.settings = self.settings.changed(**changes)
        self._player.set_volume(self.settings.volume)
        self._adjust_voice()
        write_settings(self.folder, self.settings)

    def sound(self) -> SoundState:
        """Whether cues can be heard."""
        return SoundState(self._player.ok, self._player.words)

    def voice(self) -> bool:
        """Whether cues are spoken."""
        return self._voice is not None and self._voice.ok

    def follow(self, snapshot: Snapshot) -> None:
        """Sound the soft tone while the load is in the band and its clock runs, where that is wished for."""
        well = snapshot.display is Display.IN_BAND and snapshot.clock_running and not snapshot.mute_left_s
        self._player.hum(self.settings.in_band_tone and well)

    def try_cue(self, cue: Cue) -> None:
        """Sound a cue as a session would."""
        self._player.play(cue)
