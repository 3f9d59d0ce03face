"""Settings: the user's own text stays, and a bad file is neither used nor overwritten."""

from pathlib import Path

import pytest

from loadtrainer.app.settings_file import read_settings, write_settings
from loadtrainer.errors import RefusedError
from loadtrainer.settings import Settings
from support.store import tree


def test_without_a_file_all_is_as_usual(tmp_path: Path) -> None:
    assert read_settings(tmp_path).settings == Settings()
    assert read_settings(tmp_path).warning == ""
    assert list(tmp_path.iterdir()) == []


def test_what_was_chosen_is_kept_with_the_users_comments_and_order(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("# mine\nvolume = 1 # loud\ntheme = 'dark'\n", encoding="utf-8")
    chosen = read_settings(tmp_path).settings
    assert (chosen.volume, chosen.theme, chosen.speech) == (1.0, "dark", True)
    write_settings(tmp_path, chosen.model_copy(update={"theme": "light", "reduce_motion": True}))
    text = (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert text.startswith('# mine\nvolume = 1 # loud\ntheme = "light"\n')
    assert read_settings(tmp_path).settings == chosen.model_copy(
        update={"theme": "light", "reduce_motion": True}
    )


BAD = [
    (b"volume = ", "is not TOML"),
    (b"volume = 2", "volume: "),
    (b"volume = 'loud'", "volume: "),
    (b"volume = nan", "volume: "),
    (b"theme = 'pink'", "theme: "),
    (b"colour = 1", "colour: "),
    (b"\xff", "is not TOML"),
    (b"theme = 'dark'\ntheme = 'light'", "is not TOML"),
    (b"x = " + b"[" * 20_000, "is not TOML"),
    (b"#" * 70_000, "is larger than"),
]


@pytest.mark.parametrize(("data", "why"), BAD, ids=[repr(data[:20]) for data, _ in BAD])
def test_a_bad_file_gives_the_usual_settings_and_a_warning_and_stays(
    tmp_path: Path, data: bytes, why: str
) -> None:
    (tmp_path / "settings.toml").write_bytes(data)
    before = tree(tmp_path)
    loaded = read_settings(tmp_path)
    assert loaded.settings == Settings()
    assert why in loaded.warning
    assert loaded.warning.endswith("the file was not changed.")
    with pytest.raises(RefusedError):
        write_settings(tmp_path, Settings(theme="dark"))
    assert tree(tmp_path) == before
