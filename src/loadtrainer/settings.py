"""The user's settings: ``settings.toml`` in the data folder, kept with its comments."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import tomlkit
from pydantic import Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from loadtrainer.core.loading import refusal
from loadtrainer.core.model import DiskModel
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import make_folder, plain, read_capped, write_atomic

FILE_NAME: Final = "settings.toml"
CAP: Final = 64 * 1024


class Settings(DiskModel):
    """How the app looks and sounds.

    ``volume``: 0 to 1, of the cues that may be made softer. ``in_band_tone``: a quiet tone while in band.
    ``text_scale``: 1 = as designed, 0.8 to 2. ``speech``: cues are also spoken.
    """

    theme: Literal["light", "dark", "system"] = "system"
    volume: Annotated[float, Field(ge=0, le=1)] = 0.8
    in_band_tone: bool = False
    reduce_motion: bool = False
    text_scale: Annotated[float, Field(ge=0.8, le=2)] = 1.0
    speech: bool = True


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings in use. ``warning``: why the file was not used, in words; "" = all is well."""

    settings: Settings
    warning: str = ""


def read_settings(home: Path) -> LoadedSettings:
    """The settings of the data folder; the defaults, with a warning, where the file cannot be used."""
    path = home / FILE_NAME
    if not path.exists():
        return LoadedSettings(Settings())
    try:
        return LoadedSettings(_parse(read_capped(path, CAP), str(path)))
    except RefusedError as error:
        return LoadedSettings(Settings(), f"{error}. The usual settings are used; the file was not changed.")


def _parse(data: bytes, which: str) -> Settings:
    try:
        return Settings.model_validate(tomllib.loads(data.decode("utf-8")))
    except ValidationError as error:
        raise refusal(error, which) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(which, "", f"is not TOML ({error})") from None


def write_settings(home: Path, settings: Settings) -> None:
    """Write the settings, keeping comments and order. Raises RefusedError; an unreadable file stays."""
    path = home / FILE_NAME
    old = read_capped(path, CAP) if path.exists() else b""
    _parse(old, str(path))
    try:
        document = tomlkit.parse(old)
        for name, value in settings.model_dump().items():
            if document.get(name) != value:
                document[name] = value
        make_folder(home)
        write_atomic(path, tomlkit.dumps(document).encode())
    except TOMLKitError as error:
        raise RefusedError(str(path), "", f"is not TOML ({error})") from None
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
