"""Settings of a running program: used at once, kept in the file, and never over one that cannot be read."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from loadtrainer.app.settings_desk import Preferences
from loadtrainer.app.settings_file import read_settings
from loadtrainer.core.alarm import rehearsal
from loadtrainer.core.effects import Cue
from loadtrainer.core.snapshot import Display
from loadtrainer.errors import RefusedError
from loadtrainer.settings import Settings
from loadtrainer.sound.player import SilentPlayer
from support.backend import a_snapshot


class Heard(SilentPlayer):
    """A player that notes what it is given."""

    def __init__(self) -> None:
        super().__init__("test")
        self.cues: list[Cue] = []
        self.volumes: list[float] = []
        self.hums: list[bool] = []

    def play(self, cue: Cue) -> None:
        self.cues.append(cue)

    def hum(self, on: bool) -> None:
        self.hums.append(on)

    def set_volume(self, volume: float) -> None:
        self.volumes.append(volume)


def test_a_change_is_heard_at_once_and_kept(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("# mine\nvolume = 0.5 # soft\n", encoding="utf-8")
    player = Heard()
    desk = Preferences(tmp_path, player)
    desk.change(volume=0.7, theme="high-contrast")

    assert player.volumes == [0.7]
    assert read_settings(tmp_path).settings == Settings(volume=0.7, theme="high-contrast")
    assert (tmp_path / "settings.toml").read_text().startswith("# mine\nvolume = 0.7 # soft\n")


def test_only_what_was_changed_is_changed(tmp_path: Path) -> None:
    desk = Preferences(tmp_path, Heard())
    desk.change(theme="dark")
    desk.change(care_weekly=False)

    assert desk.settings == read_settings(tmp_path).settings == Settings(theme="dark", care_weekly=False)


def test_a_file_that_cannot_be_read_is_named_and_stays_and_the_choice_is_still_used(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"theme = 'pink'")
    player = Heard()
    desk = Preferences(tmp_path, player)
    assert str(path) in desk.warning
    with pytest.raises(RefusedError, match=r"settings\.toml"):
        desk.change(volume=0.2)

    assert path.read_bytes() == b"theme = 'pink'"
    assert player.volumes == [0.2]


def test_a_value_that_may_not_be_changes_nothing(tmp_path: Path) -> None:
    desk = Preferences(tmp_path, Heard())
    with pytest.raises(ValidationError):
        desk.change(volume=2.0)

    assert desk.settings == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("wished", "changes", "hums"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"display": Display.HIGH}, False),
        (True, {"clock_running": False}, False),
        (True, {"mute_left_s": 3.0}, False),
    ],
)
def test_the_soft_tone_sounds_only_in_the_band_while_the_clock_runs(
    tmp_path: Path, wished: bool, changes: dict[str, Any], hums: bool
) -> None:
    player = Heard()
    desk = Preferences(tmp_path, player)
    desk.change(in_band_tone=wished)
    desk.follow(a_snapshot(**changes))

    assert player.hums == [hums]


def test_cues_are_tried_on_the_player_of_the_sessions(tmp_path: Path) -> None:
    player = Heard()
    desk = Preferences(tmp_path, player)
    for cue in rehearsal():
        desk.try_cue(cue)

    assert tuple(player.cues) == rehearsal()
    assert desk.sound().words == "No sound"
