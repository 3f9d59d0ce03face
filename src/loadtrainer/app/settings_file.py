"""The settings file of the data folder: ``settings.toml``."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from loadtrainer.errors import RefusedError
from loadtrainer.settings import Settings, parse, updated
from loadtrainer.store.files import make_folder, plain, read_capped, write_atomic

FILE_NAME: Final = "settings.toml"
CAP: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings in use. ``warning``: why the file was not used, in words; "" = all is well."""

    settings: Settings
    warning: str = ""


def read_settings(home: Path) -> LoadedSettings:
    """The settings of the data folder; the usual ones, with a warning, where the file cannot be used."""
    path = home / FILE_NAME
    if not path.exists():
        return LoadedSettings(Settings())
    try:
        return LoadedSettings(parse(read_capped(path, CAP), str(path)))
    except RefusedError as error:
        return LoadedSettings(Settings(), f"{error}. The usual settings are used; the file was not changed.")


def write_settings(home: Path, settings: Settings) -> None:
    """Write the settings, keeping comments and order. Raises RefusedError; an unreadable file stays."""
    path = home / FILE_NAME
    old = read_capped(path, CAP) if path.exists() else b""
    data = updated(old, settings, str(path))
    try:
        make_folder(home)
        write_atomic(path, data)
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
