"""The settings of a running program: kept in the data folder, and put to use at once."""

from pathlib import Path

from loadtrainer.app.settings_file import read_settings, write_settings
from loadtrainer.core.effects import Cue
from loadtrainer.settings import Settings
from loadtrainer.sound.player import CuePlayer
from loadtrainer.ui.backend import SoundState


class Preferences:
    """Implements :class:`loadtrainer.ui.backend.SettingsDesk`. ``folder``: the data folder."""

    def __init__(self, folder: Path, player: CuePlayer) -> None:
        self.folder, self._player = folder, player
        loaded = read_settings(folder)
        self.settings: Settings = loaded.settings
        self.warning: str = loaded.warning

    def change(self, **changes: object) -> None:
        """Use and keep other values; raises RefusedError where they are used but cannot be kept."""
        self.settings = self.settings.changed(**changes)
        self._player.set_volume(self.settings.volume)
        write_settings(self.folder, self.settings)

    def sound(self) -> SoundState:
        """Whether cues can be heard."""
        return SoundState(self._player.ok, self._player.words)

    def voice(self) -> bool:
        """Whether cues are spoken: no voice is joined to the player."""
        return False

    def try_cue(self, cue: Cue) -> None:
        """Sound a cue as a session would."""
        self._player.play(cue)
